"""The section of kiosk.toml about the staff's side; `kiosk.settings` reads it.

May import: `kiosk.core`. Never goes in: a setting read from anywhere else, or a name of a person.
"""

import re
from dataclasses import dataclass

from kiosk.core.options import each_once, option, text, whole_number

_AREA = re.compile(r"[A-Za-z0-9][A-Za-z0-9 '&.-]{0,59}")


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffSettings:
    """What staff do here: drop-ins, and what is recorded."""

    places: tuple[str, ...] = option(
        (),
        each_once(text(80), 12, "names"),
        "Where drop-ins are held with this kiosk. Empty: only where it stands (place.name).",
    )
    area: str = option(
        "",
        text(60, _AREA, "letters, figures and spaces"),
        "The area that records of this kiosk count for: a ward, say. Empty: the first half of "
        "place.postcode.",
    )
    backup_folder: str = option(
        "",
        text(400),
        "Where a copy of the records is made each day: a folder that is there, on a stick, say. A relative "
        "path lies beside this file. Empty: the folder backups beside it.",
    )
    quiet_seconds: int = option(
        120,
        whole_number(30, 1800),
        "Seconds without a touch or key after which the staff's side closes by itself.",
    )
    smallest_number: int = option(
        5,
        whole_number(5, 10),
        "The smallest number of people or visits that a report, a poster or a CSV file shows.",
    )
    price_face_to_face: int = option(
        862,
        whole_number(0, 100_000),
        "Pence that one contact at an office costs; 862, 283 and 15 are Socitm's of 2012, from about "
        "200 councils, of simple information.",
    )
    price_phone: int = option(283, whole_number(0, 100_000), "Pence that one by phone costs.")
    price_web: int = option(15, whole_number(0, 100_000), "Pence that one on the web costs.")
    price_year: int = option(2012, whole_number(2000, 2100), "The year that these three are of.")
    price_staff_hour: int = option(
        1500,
        whole_number(0, 100_000),
        "Pence that an hour of those who help costs: a mere assumption until you put in yours; 0 for volunteers.",
    )
