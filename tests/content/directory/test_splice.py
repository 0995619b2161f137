"""A line told by the line before it."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.directory.splice import splice, spliced

LONG = '{"name":"Lunch Club","description":"Hot meals for everyone, every day of the week.","phone":"0151 496 0000"}'
WORDS = st.lists(
    st.sampled_from(("meals ", "on ", "wheels ", "é. ", "every day ", "😀 ")), max_size=30
)


@given(old=st.text(), new=st.text())
def test_any_line_is_made_of_any(old: str, new: str) -> None:
    assert spliced(old, splice(old, new)) == new


@given(old=WORDS, new=WORDS)
def test_lines_of_the_same_words(old: list[str], new: list[str]) -> None:
    before, after = "".join(old), "".join(new)
    assert spliced(before, splice(before, after)) == after


def test_what_stays_is_not_told_again() -> None:
    new = LONG.replace("Hot", "Warm").replace("0000", "0999")
    told = splice(LONG, new)
    assert sum(len(part) for part in told if isinstance(part, str)) < 20
    assert spliced(LONG, told) == new


def test_what_takes_too_long_to_compare_is_told_whole() -> None:
    old, new = "a " * 2_000, "b " * 2_000
    assert splice(f"<{old}.>", f"<{new}.>") == [1, 3_999, new.strip()]
