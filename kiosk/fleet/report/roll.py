"""The roll of a fleet: which kiosks were enrolled, and where each stands."""

import csv
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from kiosk.core.errors import StorageError
from kiosk.fleet.batch import NAME
from kiosk.fleet.invitation import verified

_LONGEST_SITE = 80
#: The first that a clock may say.
_ANY_DAY = date(2026, 1, 1)


def read_roll(where: Path) -> Mapping[str, str]:
    """Site by the name of each kiosk.

    Args:
        where: the folder that `kiosk fleet invite` fills, or a CSV file with the columns kiosk and site.

    Raises:
        StorageError: it cannot be read, or names a kiosk that cannot be one, or one twice.
    """
    return _of_invitations(where) if where.is_dir() else _of_csv(where)


def _of_invitations(folder: Path) -> dict[str, str]:
    found = {}
    for file in sorted(folder.glob("*.invitation")):
        try:
            first, _, _ = file.read_text(encoding="ascii").partition("\n")
            # Of any day: whoever was invited is a kiosk of the fleet long after the invitation has ended.
            invitation, _ = verified(first, today=_ANY_DAY)
        except (OSError, UnicodeDecodeError) as fault:
            raise StorageError(f"{file} cannot be read: {fault}.", "Check --enrolled.") from fault
        found[invitation.kiosk] = invitation.place
    return found


def _of_csv(file: Path) -> dict[str, str]:
    found: dict[str, str] = {}
    try:
        with file.open(encoding="utf-8-sig", newline="") as opened:
            for number, row in enumerate(csv.DictReader(opened), 2):
                kiosk, site = (str(row.get(each) or "").strip() for each in ("kiosk", "site"))
                if (
                    not NAME.fullmatch(kiosk)
                    or not 0 < len(site) <= _LONGEST_SITE
                    or kiosk in found
                ):
                    raise StorageError(
                        f"{file}, line {number}: no kiosk and site, or a kiosk that stands above already.",
                        "Its first line is kiosk,site; each further one a kiosk's name in the fleet, and its place.",
                    )
                found[kiosk] = site
    except (OSError, UnicodeDecodeError, csv.Error) as fault:
        raise StorageError(f"{file} cannot be read: {fault}.", "Check --enrolled.") from fault
    return found
