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
    quiet_seconds: int = option(
        120,
        whole_number(30, 1800),
        "Seconds without a touch or key after which the staff's side closes by itself.",
    )
