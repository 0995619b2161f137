"""What a phone without internet reads from a code."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.errors import KioskError
from kiosk.takehome.contact import MAX_NAME, MOST_BYTES, contact_text, words_text
from kiosk.takehome.items import ItemKind, TakeHomeItem
from kiosk.takehome.qr import contact_matrix, words_matrix
from kiosk.takehome.slip import (
    CalendarCode,
    ContactCode,
    Slip,
    WordsCode,
    blocks,
    code_of,
    whole_list,
)
from tests.app.test_receipt_printer import item
from tests.takehome.test_calendar import VISIT
from tests.takehome.test_qr import read

TEXTS = st.text(max_size=120)


def test_a_phone_keeps_name_number_and_place_from_the_code() -> None:
    code = contact_matrix("Lunch club; Park", "01632 960 001", ("1 Park Road, L1 8JQ", "Tuesdays"))
    assert read(code).split("\n") == [
        "BEGIN:VCARD",
        "VERSION:3.0",
        "N:Lunch club\\; Park;;;;",
        "FN:Lunch club\\; Park",
        "TEL:+441632960001",
        "NOTE:1 Park Road\\, L1 8JQ\\, Tuesdays",
        "END:VCARD",
    ]
    with pytest.raises(KioskError):
        contact_matrix("Lunch club", "ask inside", ())


def test_words_are_read_from_the_code_in_any_script() -> None:
    code = words_matrix("گھر پر مدد", ("Ring Sam", " on  Monday "))
    assert read(code).split("\n") == ["- گھر پر مدد", "- Ring Sam", "- on Monday"]


@given(name=TEXTS, notes=st.lists(TEXTS, max_size=6))
def test_whatever_is_said_it_stays_one_contact_of_a_size_that_is_read(
    name: str, notes: list[str]
) -> None:
    text = contact_text(name, "+441632960001", notes)
    assert len(text.encode(errors="replace")) <= MOST_BYTES
    lines = text.split("\n")
    assert lines[0] == "BEGIN:VCARD"
    assert lines[-1] == "END:VCARD"
    names = [line.partition(":")[0] for line in lines[2:-1]]
    assert names in (["N", "FN", "TEL"], ["N", "FN", "TEL", "NOTE"])
    assert len(lines[3].encode(errors="replace")) <= MAX_NAME + len("FN:")


@given(title=TEXTS, lines=st.lists(TEXTS, max_size=6))
def test_words_never_are_an_address_or_a_command(title: str, lines: list[str]) -> None:
    text = words_text(title, lines)
    assert len(text.encode(errors="replace")) <= MOST_BYTES
    assert all(line.startswith("- ") or line == "-" for line in text.split("\n"))


def test_with_no_internet_no_code_of_a_slip_opens_a_page() -> None:
    line = TakeHomeItem(kind=ItemKind.LINE, key="line", title="WIFI:S:evil;;")
    slip = Slip(
        place_name="",
        place_phone="",
        printed_on=date(2026, 11, 25),
        items=(item(1), line),
        companion="https://home.example.gov.uk/",
        no_internet=True,
    )
    assert whole_list(slip) == ()
    club, typed = blocks(slip)
    assert isinstance(club.code, ContactCode)
    assert club.code.number == item(1).phone
    assert "https" not in read(club.code.modules)
    # The page is still told in full, for whoever has internet elsewhere.
    assert club.address == item(1).link
    assert isinstance(typed.code, WordsCode)
    assert read(typed.code.modules) == "- WIFI:S:evil;;"


def test_a_name_alone_is_no_code() -> None:
    page = TakeHomeItem(kind=ItemKind.PAGE, key="p", title="A page", link="https://a.example.org/")
    assert code_of(page, no_internet=True) is None


def test_a_day_to_remember_stays_one() -> None:
    visit = TakeHomeItem(kind=ItemKind.REMINDER, key="r", title="Visit", appointment=VISIT)
    assert isinstance(code_of(visit, no_internet=True), CalendarCode)
