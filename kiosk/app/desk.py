"""`kiosk desk`: the signposting desk, on the directory and the journeys of a data folder."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from kiosk.app.application import make_application
from kiosk.app.content_folders import content_folders
from kiosk.app.directory import first_directory, open_directory
from kiosk.app.modules import told_paths
from kiosk.app.own_languages import with_own_languages
from kiosk.app.print_service import PrintService
from kiosk.app.record_service import RecordService
from kiosk.core.clock import SystemClock
from kiosk.core.language import ENGLISH, Language, language
from kiosk.core.places import assets_dir
from kiosk.core.ports import Clock
from kiosk.directory.desk import DirectoryDesk
from kiosk.directory.places.known import known_places
from kiosk.qtkit.task_runner import QtTaskRunner
from kiosk.settings import FILE_NAME, Settings, load_settings, slips_folder
from kiosk.station.notices import StaffNotices
from kiosk.ui.going_home import GoingHome
from kiosk.ui.libraries import Libraries
from kiosk.ui.staff_room.desk.window import DeskKit, DeskWindow
from kiosk.ui.theme.fonts import load_fonts
from kiosk.ui.words.catalogues import Catalogues, lay_over

#: The languages that the staff's words are in.
_STAFFS = ("en", "cy")


@dataclass(slots=True, kw_only=True)
class Desk:
    """Everything that runs, and the order in which it ends."""

    window: DeskWindow
    directory: DirectoryDesk
    printing: PrintService
    tasks: QtTaskRunner
    records: RecordService
    words: Catalogues
    data: Path
    closers: list[Callable[[], None]] = field(default_factory=list)

    def start(self) -> None:
        """What may not hold up the first frame: the directory that ships, and the first search."""
        self.closers.append(first_directory(self.directory, self.data, lambda _: None))
        self.directory.prepare()
        self.printing.begin()

    def close(self) -> None:
        """Let go of the directory and the records; then the window may go."""
        for closer in self.closers:
            closer()
        self.tasks.close()
        self.records.close()
        self.directory.close()
        self.window.close()
        self.words.use(ENGLISH)


def build_desk(application: QApplication, data: Path, *, clock: Clock | None = None) -> Desk:
    """Build the desk around a data folder."""
    assets, clock = assets_dir(), clock or SystemClock()
    settings, _ = load_settings(data / FILE_NAME)
    tasks = QtTaskRunner()
    notices = StaffNotices.open(data, clock, tasks)
    content = content_folders(data)
    lay_over(content.catalogues)
    families = load_fonts(assets / "fonts")
    font = application.font()
    font.setFamilies(families[""])
    application.setFont(font)
    places = known_places(data, assets, postcode=settings.place.postcode)
    settings = with_own_languages(settings, places)
    directory = open_directory(data, settings, tasks, places, notices, content=content)
    spoken = _language_of(settings)
    words = Catalogues(assets / "i18n")
    words.use(spoken)
    records = RecordService(
        data,
        settings,
        tasks,
        clock,
        notices,
        concept=directory.concept,
        paths=told_paths(data, notices),
    )
    libraries = Libraries(content.folders, withdrawn=content.withdrawn)
    printing = PrintService(
        settings, slips_folder(settings, data), tasks, clock, notices, mark="printing-at-desk"
    )
    kit = DeskKit(
        finder=directory,
        libraries=libraries,
        printing=printing,
        going_home=GoingHome(libraries, settings),
        tasks=tasks,
        clock=clock,
        language=spoken,
        record=records.call,
        campaigns=records.running_campaigns,
    )
    return Desk(
        window=DeskWindow(kit),
        directory=directory,
        printing=printing,
        tasks=tasks,
        records=records,
        words=words,
        data=data,
    )


def _language_of(settings: Settings) -> Language:
    code = settings.place.language
    return language(code) if code in _STAFFS else ENGLISH


def run_desk(data: Path, *, width: int, height: int) -> int:
    """Show the desk in a window until it is closed.

    Raises:
        DeviceError: there is no display.
    """
    application = make_application(keyboard=False)
    desk = build_desk(application, data)
    desk.window.resize(width, height)
    desk.window.show()
    QTimer.singleShot(0, desk.start)
    code = application.exec()
    desk.close()
    return code
