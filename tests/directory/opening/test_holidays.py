from datetime import date

import pytest

from kiosk.directory.opening.holidays import Jurisdiction, bank_holidays, jurisdiction_of

ENGLAND_AND_WALES, SCOTLAND, NORTHERN_IRELAND = Jurisdiction


@pytest.mark.parametrize(
    ("postcode", "expected"),
    [
        ("BS1 5TR", ENGLAND_AND_WALES),
        ("CF10 4UW", ENGLAND_AND_WALES),
        ("E1 6AN", ENGLAND_AND_WALES),
        ("EH1 1YZ", SCOTLAND),
        ("eh11yz", SCOTLAND),
        ("G1 1XQ", SCOTLAND),
        ("GL1 1DG", ENGLAND_AND_WALES),
        ("ZE1 0LL", SCOTLAND),
        ("BT1 5GS", NORTHERN_IRELAND),
        # On the border: Galashiels, Coldstream, Berwick-upon-Tweed, Gretna, Carlisle.
        ("TD1 1AA", SCOTLAND),
        ("TD12 4DT", SCOTLAND),
        ("TD15 1AA", ENGLAND_AND_WALES),
        ("DG16 5DY", SCOTLAND),
        ("CA6 4AA", ENGLAND_AND_WALES),
        ("TD", SCOTLAND),
        # Douglas, Saint Helier, Saint Peter Port: not of the United Kingdom.
        ("IM1 2PS", None),
        ("JE2 4WS", None),
        ("GY1 1WT", None),
        ("", None),
        ("12345", None),
    ],
)
def test_where_a_postcode_lies(postcode: str, expected: Jurisdiction | None) -> None:
    assert jurisdiction_of(postcode) is expected


@pytest.mark.parametrize(
    ("day", "where"),
    [
        # https://www.gov.uk/bank-holidays
        (date(2026, 1, 1), {ENGLAND_AND_WALES, SCOTLAND, NORTHERN_IRELAND}),
        (date(2026, 1, 2), {SCOTLAND}),
        (date(2026, 3, 17), {NORTHERN_IRELAND}),
        (date(2026, 4, 3), {ENGLAND_AND_WALES, SCOTLAND, NORTHERN_IRELAND}),
        (date(2026, 4, 6), {ENGLAND_AND_WALES, NORTHERN_IRELAND}),
        (date(2026, 7, 13), {NORTHERN_IRELAND}),
        (date(2026, 8, 3), {SCOTLAND}),
        (date(2026, 8, 31), {ENGLAND_AND_WALES, NORTHERN_IRELAND}),
        (date(2026, 11, 30), {SCOTLAND}),
        (date(2026, 12, 28), {ENGLAND_AND_WALES, SCOTLAND, NORTHERN_IRELAND}),
        (date(2026, 12, 29), set()),
    ],
)
def test_each_jurisdiction_has_its_own(day: date, where: set[Jurisdiction]) -> None:
    assert {each for each in Jurisdiction if day in bank_holidays(each, date(2026, 6, 1))} == (
        where if day >= date(2026, 1, 1) else set()
    )


def test_they_reach_over_the_turn_of_the_year() -> None:
    days = bank_holidays(ENGLAND_AND_WALES, date(2026, 12, 31))
    assert {date(2026, 12, 28), date(2027, 1, 1), date(2027, 12, 27)} <= days
    assert date(2025, 12, 25) in bank_holidays(SCOTLAND, date(2026, 1, 1))
