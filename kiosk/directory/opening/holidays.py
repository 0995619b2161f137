"""Bank holidays of the three jurisdictions of the United Kingdom, and which one a postcode is in.

The days come from the `holidays` library (checked against https://www.gov.uk/bank-holidays when the
library is updated); one-off days that were proclaimed since then are not in it.
"""

import re
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache

#: As far ahead as `opening` looks.
HORIZON = timedelta(days=400)
_AREA = re.compile(r"\s*([A-Z]{1,2})(\d[A-Z\d]?)?", re.IGNORECASE)
# Postcode areas wholly in Scotland, and two on the border, by the ONS Postcode Directory (council codes
# of 2026): of DG, all but 5 postcodes of 7,845 are Scottish; of TD, 4,529 of 5,341. The English ones of
# TD are nearly all in TD15, Berwick-upon-Tweed (698 of 737), which counts as English; TD12 is two thirds
# Scottish and counts as that. CA6 at Carlisle, where 117 of 816 are Scottish, counts as English.
_SCOTTISH = frozenset(
    ("AB", "DD", "DG", "EH", "FK", "G", "HS", "IV", "KA", "KW", "KY", "ML", "PA", "PH", "TD", "ZE")
)
_ENGLISH_OUTCODE = ("TD", "15")
# Their own bank holidays are none of the United Kingdom's.
_CROWN_DEPENDENCIES = frozenset(("GY", "IM", "JE"))


class Jurisdiction(StrEnum):
    """Who sets the bank holidays, by the names of https://www.gov.uk/bank-holidays.json."""

    ENGLAND_AND_WALES = "england-and-wales"
    SCOTLAND = "scotland"
    NORTHERN_IRELAND = "northern-ireland"


_SUBDIVISIONS = {
    Jurisdiction.ENGLAND_AND_WALES: "ENG",
    Jurisdiction.SCOTLAND: "SCT",
    Jurisdiction.NORTHERN_IRELAND: "NIR",
}


def jurisdiction_of(postcode: str) -> Jurisdiction | None:
    """The jurisdiction that a postcode, or the beginning of one, lies in; None where it is in none."""
    match = _AREA.match(postcode)
    if match is None:
        return None
    area, district = match[1].upper(), match[2] or ""
    if area in _CROWN_DEPENDENCIES:
        return None
    if area == "BT":
        return Jurisdiction.NORTHERN_IRELAND
    if area in _SCOTTISH and (area, district) != _ENGLISH_OUTCODE:
        return Jurisdiction.SCOTLAND
    return Jurisdiction.ENGLAND_AND_WALES


def bank_holidays(jurisdiction: Jurisdiction, day: date) -> frozenset[date]:
    """The bank holidays that an answer about a day may depend on: from the day before to `HORIZON`."""
    first, last = day - timedelta(days=1), day + HORIZON
    return _of_years(jurisdiction, first.year, last.year)


@lru_cache(maxsize=64)
def _of_years(jurisdiction: Jurisdiction, first: int, last: int) -> frozenset[date]:
    # 0.2 s, and only where times are shown. The country by its module, so that the built folder has it.
    from holidays.countries.united_kingdom import UnitedKingdom  # noqa: PLC0415

    subdivision, years = _SUBDIVISIONS[jurisdiction], range(first, last + 1)
    return frozenset(UnitedKingdom(subdiv=subdivision, years=years))  # type: ignore[no-untyped-call]
