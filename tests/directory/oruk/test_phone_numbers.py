import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.directory.oruk.phone_numbers import digits, phones_in


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("0117 496 0111", [("0117 496 0111", "")]),
        ("Youth line: 0117 496 0111", [("0117 496 0111", "Youth line")]),
        ("0117 496 0111 (mornings only)", [("0117 496 0111", "mornings only")]),
        ("0117 496 0111 (24 hours)", [("0117 496 0111", "24 hours")]),
        ("0117 496 0111 9am to 5pm", [("0117 496 0111", "9am to 5pm")]),
        ("(0117) 4960111", [("0117 4960111", "")]),
        ("+44 117 496 0111", [("0117 496 0111", "")]),
        ("+44 (0)117 496 0111", [("0117 496 0111", "")]),
        ("+44(0)117-496-0111", [("0117 496 0111", "")]),
        ('"+44 1234 234567"', [("01234 234567", "")]),
        ("01234.567.890", [("01234 567 890", "")]),
        ("Tel: 01234 567890", [("01234 567890", "")]),
        (
            "0117 496 0111 or 0117 496 0222",
            [("0117 496 0111", ""), ("0117 496 0222", "")],
        ),
        (
            "Office: 0117 496 0111 / Nights: 07700 900123",
            [("0117 496 0111", "Office"), ("07700 900123", "Nights")],
        ),
        ("111", [("111", "")]),
        ("116 123", [("116 123", "")]),
        ("0800 1111", [("0800 1111", "")]),
        ("18001 0800 132 320", [("18001 0800 132 320", "")]),
        ("18001 111", [("18001 111", "")]),
        ("+353 1 234 5678", [("+353 1 234 5678", "")]),
        # A wrong number harms someone: what could be read in two ways is no number.
        ("0117 496 0111 0117 496 0222", []),
        ("0117 496 0111 24", []),
        ("496 0111", []),
        ("ask at the desk", []),
        ("", []),
        ("0800 CALL ME", []),
        ("\u0660\u0661\u0661\u0667 \u0664\u0669\u0666 \u0660\u0661\u0661\u0661", []),
    ],
)
def test_numbers_as_feeds_write_them(written: str, expected: list[tuple[str, str]]) -> None:
    assert list(phones_in(written)) == expected


def test_words_of_the_field_and_of_the_record_both_stand() -> None:
    ((_, words),) = phones_in("Youth line: 0117 496 0111", "Mornings")
    assert words == "Youth line - Mornings"


@given(st.text(alphabet=st.sampled_from("0123456789 +()-./aZ:,\n"), max_size=60))
def test_a_number_is_never_made_up(written: str) -> None:
    """Every digit shown stood in the field, in that order, but for the 0 that replaces +44."""
    for number, _ in phones_in(written):
        assert set(number) <= set("0123456789 +")
        national = digits(number).removeprefix("0")
        assert national in digits(written)
        assert 3 <= len(digits(number)) <= 16


@given(st.text(max_size=200))
def test_any_text_is_read(written: str) -> None:
    for number, _ in phones_in(written):
        assert number.isascii()
        assert any(character.isdigit() for character in number)
