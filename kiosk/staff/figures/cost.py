"""What may have been saved: an estimate with two ends, which counts the time of staff.

Prices of one contact: Socitm 2012, about 200 councils: 8.62 face to face, 2.83 by phone, 0.15 on the web. They price
simple information, not transactions; the settings change them.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Prices:
    """Pence for one contact, and for an hour of staff; the year they are of."""

    face_to_face: int
    phone: int
    web: int
    staff_hour: int
    year: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CostAvoided:
    """Pounds: `low` if each thing done online had been a phone call, `high` if it had been a visit to an office.

    Either may be below nought: then helping cost more than it saved.
    """

    low: float
    high: float
    staff: float
    prices: Prices


def cost_avoided(digital: int, staff_minutes: int, prices: Prices) -> CostAvoided:
    """Things finished online or at home, at the price of the other way, less that of the web and of staff."""
    staff = staff_minutes / 60 * prices.staff_hour / 100
    each = [(other - prices.web) / 100 for other in (prices.phone, prices.face_to_face)]
    low, high = (round(digital * pounds - staff, 2) for pounds in each)
    return CostAvoided(low=low, high=high, staff=round(staff, 2), prices=prices)
