"""The directory of a running program: opened on its newest file, or on the one that ships with it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from kiosk.app.content_folders import ContentFolders
from kiosk.app.first_asked import first_asked
from kiosk.app.folders import DIRECTORY_FOLDER
from kiosk.core.places import assets_dir, own_command
from kiosk.core.ports import TaskRunner
from kiosk.directory.desk import DirectoryDesk
from kiosk.directory.places.postcodes import Places
from kiosk.directory.search.understanding.thesaurus_file import load
from kiosk.directory.search.understanding.understand import Understanding
from kiosk.qtkit.child_process import ChildProcess
from kiosk.settings import Settings
from kiosk.station.notices import StaffNotices

_LONGEST_BUILD_S = 600.0


def open_directory(
    data: Path,
    settings: Settings,
    tasks: TaskRunner,
    places: Places,
    notices: StaffNotices,
    *,
    content: ContentFolders,
    doubted: Callable[[], bool] = lambda: False,
) -> DirectoryDesk:
    """The newest directory of a data folder; what cannot be read of it staff are told.

    Args:
        data: the kiosk's folder.
        settings: where it stands.
        tasks: look-ups run there.
        places: postcodes and where they are.
        notices: staff are told there.
        content: where the words of residents lie.
        doubted: whether the clock cannot be right, so that nobody is told what is open now.
    """
    assets = assets_dir()
    return DirectoryDesk(
        data / DIRECTORY_FOLDER,
        tasks,
        places,
        postcode=settings.place.postcode,
        first_asked=first_asked(assets / "directory"),
        doubted=doubted,
        on_fault=partial(notices.tell_error, "directory"),
        understanding=Understanding(lambda: load(*content.folders).thesaurus, places),
    )


def first_directory(
    desk: DirectoryDesk, data: Path, then: Callable[[bool], None]
) -> Callable[[], None]:
    """Build a directory of what is here where there is none yet; a process of its own does it.

    Args:
        desk: takes it when it is built.
        data: the folder in which everything is kept.
        then: called when there is one, with whether it had to be built; at once, where there was.

    Returns:
        What ends that process, for whoever closes the program.
    """
    if desk.is_open:
        then(False)
        return _nothing
    return shipped_directory(desk, data, then)


def shipped_directory(
    desk: DirectoryDesk, data: Path, then: Callable[[bool], None]
) -> Callable[[], None]:
    """Build the directory that ships with the program and take it; as `first_directory`, but whatever there is."""
    child = ChildProcess(longest_s=_LONGEST_BUILD_S)

    def built(_: object) -> None:
        desk.reopen()
        then(True)

    child.ended.connect(built)
    child.start(own_command("sync", "--offline", "--data", str(data)))
    return child.kill


def _nothing() -> None:
    """There is nothing to end."""
