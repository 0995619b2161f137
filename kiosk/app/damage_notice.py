"""What staff are told of a file that was damaged or gone, and was begun anew."""

from pathlib import Path

from kiosk.station.notices import StaffNotices

#: What a damaged file is called by.
_ASIDE = "-damaged"


def tell_of_damage(notices: StaffNotices, file: Path, more: str = "") -> None:
    """Tell it once.

    Args:
        notices: staff's.
        file: the new name of a damaged file; or the own name of one that was gone and was made again from its copies.
        more: what else is known, in sentences.
    """
    stem, mark, _ = file.stem.partition(_ASIDE)
    name = f"{stem}{file.suffix}"
    if not mark:
        notices.tell(
            f"{name}-gone",
            f"{name} was gone, and was made again from its newest copies.",
            "What came after the newest copy may be missing. If nobody took the file away, check the disk.",
        )
        return
    problem = f"{name} was damaged. What could be read of it was kept, and it is now {file.name}."
    notices.tell(
        f"{name}{_ASIDE}",
        f"{problem} {more}".strip(),
        "Keep a copy of that file: of that time something may be missing.",
    )
