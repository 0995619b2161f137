"""Where the training modules of staff lie, and which of them each role learns."""

from pathlib import Path

from kiosk.core.errors import ContentError
from kiosk.core.ids import TopicId
from kiosk.core.language import ENGLISH
from kiosk.core.places import assets_dir
from kiosk.journeys.library import Library
from kiosk.journeys.model import Journey
from kiosk.staff.learning.paths import FILE_NAME, Paths, laid_over
from kiosk.station.notices import StaffNotices

FOLDER = "training"
TOPIC = TopicId("champions")


def folders(data: Path) -> tuple[Path, ...]:
    """Where modules lie: those that ship, and the kiosk's own."""
    return (assets_dir() / FOLDER, data / FOLDER)


def modules(data: Path, language: str = ENGLISH.code) -> tuple[Journey, ...]:
    """All modules that can be walked, by title."""
    return Library.load(folders(data), language).journeys(TOPIC)


def paths(data: Path) -> tuple[Paths, tuple[ContentError, ...]]:
    """Which modules each role learns, and why files that say so were left out."""
    places = folders(data)
    return laid_over(
        [folder / FILE_NAME for folder in places], Library.load(places, ENGLISH.code).ids
    )


def told_paths(data: Path, notices: StaffNotices) -> Paths:
    """Which modules each role learns; what is wrong in the files is told to staff."""
    found, faults = paths(data)
    for fault in faults:
        notices.tell(f"training:{fault.file}", str(fault), fault.remedy)
    notices.solved_except("training:", frozenset(f"training:{each.file}" for each in faults))
    return found
