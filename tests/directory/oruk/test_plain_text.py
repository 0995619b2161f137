import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.directory.oruk.plain_text import (
    MAX_LENGTH,
    SUMMARY_LENGTH,
    _parsed,
    _without_plain_tags,
    one_line,
    plain_text,
    summary,
)


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("plain", "plain"),
        ("<h1>About</h1>\n\n<p>We&nbsp;help.</p>", "About\n\nWe help."),
        ("<p>One</p><p>Two</p>", "One\n\nTwo"),
        ("One<br>Two<br/>Three", "One\nTwo\nThree"),
        ("<ul><li>One</li><li>Two</li></ul>", "One\n\nTwo"),
        ('See <a href="https://x.example/?a=1&amp;b=2">our page</a>.', "See our page."),
        ("Tea &amp; cake, &pound;2 &#8211; &#xa3;3", "Tea & cake, £2 \u2013 £3"),
        ("&lt;p&gt;Twice escaped &amp;amp; so&lt;/p&gt;", "Twice escaped & so"),
        ("<script>alert(1)</script><style>p{}</style>Text", "Text"),
        ("Children < 5 and adults > 60", "Children < 5 and adults > 60"),
        ("<p>never closed", "never closed"),
        ("a\r\nb\rc", "a\nb\nc"),
        ("zero\u200bwidth \u202eturned\ufeff", "zerowidth turned"),
        ("nul\0 bell\x07", "nul bell"),
        ("  many   spaces\t here ", "many spaces here"),
        ("<!-- note -->Text", "Text"),
    ],
)
def test_markup_becomes_text(markup: str, expected: str) -> None:
    assert plain_text(markup) == expected


@given(st.text(max_size=400) | st.text(alphabet="<>/&;#pbrx123! -=\"'", max_size=200))
def test_any_markup_is_read(markup: str) -> None:
    text = plain_text(markup)
    assert len(text) <= MAX_LENGTH
    assert text == text.strip()
    assert "\n\n\n" not in text
    assert all(
        character.isprintable() or character == "\n" or ord(character) > 127 for character in text
    )
    text.encode()
    assert "\n" not in one_line(markup)


def test_a_huge_text_is_cut() -> None:
    assert len(plain_text("word " * 1_000_000)) <= MAX_LENGTH


def test_the_summary_is_the_first_sentences() -> None:
    assert summary("We help. You come in. " + "More of it " * 50) == "We help. You come in."
    assert summary("About us\n\nWe help people.") == "We help people."
    assert summary("About us") == "About us"
    assert summary("") == ""
    assert summary("Open e.g. on Mondays.") == "Open e.g. on Mondays."


@given(st.text(max_size=600))
def test_the_summary_is_short_and_begins_as_the_text_or_a_later_paragraph(text: str) -> None:
    short = summary(plain_text(text))
    assert len(short) <= SUMMARY_LENGTH
    assert short.removesuffix("…").rstrip(" ,;:-") in " ".join(plain_text(text).split())


TAGS = st.sampled_from(
    (
        *(
            "<p>",
            "</p>",
            "<br>",
            "<br/>",
            "<br />",
            "</br>",
            "<h1 class='a'>",
            "</H1>",
            "<li>",
            "<ul>",
        ),
        *(
            '<a href="https://a.org.uk/?b=c&amp;d">',
            "</a>",
            "<strong>",
            "</strong>",
            "<p/>",
            "<DIV>",
        ),
        *(
            '<a title="a>b">',
            "<!-- no -->",
            "<script>x</script>",
            "<p",
            "< 5",
            "<3",
            "<a b='>",
            "<title>",
        ),
    )
)
WORDS = st.sampled_from(
    ("one", " ", "two & three", "&amp;", "&nbsp;", "&lt;b&gt;", "\n", "5 > 4", '"')
)


def paragraphs(text: str) -> list[str]:
    return [each for each in text.split("\n\n") if each]


@given(st.lists(TAGS | WORDS, max_size=12).map("".join))
@settings(max_examples=400)
def test_the_fast_way_takes_the_same_words_as_the_parser(text: str) -> None:
    fast = _without_plain_tags(text)
    assert fast is None or paragraphs(fast) == paragraphs(_parsed(text))


def test_ordinary_tags_need_no_parser() -> None:
    ordinary = (
        '<h1>About</h1>\n\n<p>A <a href="https://a.org.uk">club</a>&nbsp;for all.<br>Come.</p>'
    )
    assert _without_plain_tags(ordinary) is not None
