from hypothesis import given
from hypothesis import strategies as st

from kiosk.speech.wording import Token, spoken


def tokens(text: str, language: str = "en") -> list[tuple[str, str]]:
    result = spoken(text, language)
    return [
        (text[t.shown_start : t.shown_end], result.text[t.spoken_start : t.spoken_end])
        for t in result.tokens
    ]


def test_one_shown_thing_is_lit_for_all_the_words_said_for_it() -> None:
    assert tokens("On 24/12/2026, ring (01792) 636000!") == [
        ("On", "On"),
        ("24/12/2026", "the twenty-fourth of December twenty twenty-six"),
        ("ring", "ring"),
        ("(01792) 636000", "oh one seven nine two, six three six, oh oh oh"),
    ]


def test_both_ends_of_a_range_are_lit_one_after_the_other() -> None:
    assert tokens("Mon–Fri") == [("Mon", "Monday"), ("Fri", "Friday")]


def test_a_bullet_and_a_picture_are_neither_said_nor_lit() -> None:
    assert tokens("• Smile 😀 now") == [("Smile", "Smile"), ("now", "now")]
    assert "😀" not in spoken("Smile 😀 now", "en").text


def test_vowel_signs_stay_in_their_word() -> None:
    assert [shown for shown, _ in tokens("اُردو میں", "ur")] == ["اُردو", "میں"]


def test_a_list_item_ends_with_a_pause() -> None:
    assert spoken("your name\nyour address", "en").text == "your name.\nyour address"


SNIPPETS = (
    "£ 12 . , 50 p am - – Mon St Dr / 0 01792 GP 's SA1 3SN @ www. gov.uk +44 ( ) ½ 2026 A & e.g."
)
LANGUAGES = st.sampled_from(
    ["en", "cy", "pl", "ur", "ar", "pa", "bn", "ro", "uk", "so", "", "en-GB"]
)
PIECES = st.sampled_from([*SNIPPETS.split(), " ", "\n", chr(0xD800)])
TEXTS = st.one_of(st.text(), st.lists(PIECES).map("".join))


@given(TEXTS, LANGUAGES)
def test_any_text_gives_tokens_inside_both_texts_in_order(text: str, language: str) -> None:
    result = spoken(text, language)
    shown_end = spoken_end = 0
    for token in result.tokens:
        assert shown_end <= token.shown_start < token.shown_end <= len(text)
        assert spoken_end <= token.spoken_start < token.spoken_end <= len(result.text)
        shown_end, spoken_end = token.shown_end, token.spoken_end


@given(st.from_regex(r"[a-z]{2,9}( [a-z]{2,9}){0,9}", fullmatch=True))
def test_plain_small_words_of_an_unknown_language_are_said_as_shown(text: str) -> None:
    assert spoken(text, "xx").text == text


@given(TEXTS, LANGUAGES)
def test_nothing_that_is_shown_is_left_without_a_piece_that_can_be_lit(
    text: str, language: str
) -> None:
    lit = {at for token in spoken(text, language).tokens for at in span(token)}
    assert {at for at, sign in enumerate(text) if sign.isalnum()} <= lit


def span(token: Token) -> range:
    return range(token.shown_start, token.shown_end)


# Pieces that are said alike wherever they stand, and what is said for them in English.
BLOCKS = {
    "£12.50": "12 pounds 50",
    "01792 636000": "oh one seven nine two, six three six, oh oh oh",
    "SA1 3SN": "S eh one, three S N",
    "24/12/2026": "the twenty-fourth of December twenty twenty-six",
    "GP": "G P",
    "the": "the",
    "naïve": "naïve",
    "łódź": "łódź",
    "cafe\u0301": "cafe\u0301",
    "لائبریری": "لائبریری",
    "اُردو": "اُردو",
    "ਲਾਇਬ੍ਰੇਰੀ": "ਲਾਇਬ੍ਰੇਰੀ",
    "গ্রন্থাগারে": "গ্রন্থাগারে",
    "нуль": "нуль",
    "😀": "",
    "👩‍👩‍👧": "",
    "9:30am": "9 30 am",
    "50%": "50 per cent",
}


@given(st.lists(st.sampled_from(sorted(BLOCKS)), max_size=12), st.sampled_from(";,!"))
def test_each_piece_is_tied_to_its_own_place_however_often_it_is_repeated(
    blocks: list[str], mark: str
) -> None:
    text, wanted, places = "", [], []
    for block in blocks:
        if BLOCKS[block]:
            wanted.append((block, BLOCKS[block]))
            places.append(len(text))
        text += f"{block}{mark} "
    assert tokens(text) == wanted
    assert [token.shown_start for token in spoken(text, "en").tokens] == places
