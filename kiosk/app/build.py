"""Builds every part once, hands them to each other by constructor, and closes them in order."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication

from kiosk.app.campaign_papers import CampaignPapers, council_of
from kiosk.app.certificates import Certificates
from kiosk.app.content_keeper import ContentKeeper, keep_content
from kiosk.app.content_switch import ContentParts, ContentSwitch, Found, is_in_visit
from kiosk.app.directory import open_directory
from kiosk.app.doctor_service import DoctorService
from kiosk.app.feed_states import FILE_NAME as FEED_STATES
from kiosk.app.feed_states import FeedStates
from kiosk.app.figures_papers import FiguresPapers
from kiosk.app.folders import DIRECTORY_FOLDER
from kiosk.app.known_clock import KnownClock, last_known
from kiosk.app.live_sites import LiveSites
from kiosk.app.modules import folders, told_paths
from kiosk.app.own_languages import with_own_languages
from kiosk.app.page_setup import page_setup
from kiosk.app.print_service import PrintService
from kiosk.app.record_service import RecordService
from kiosk.app.report_service import ReportService
from kiosk.app.sync_keeper import SyncKeeper
from kiosk.app.visit_recorder import VisitRecorder
from kiosk.core.clock import SystemClock
from kiosk.core.errors import ContentError
from kiosk.core.language import ENGLISH, LANGUAGES
from kiosk.core.places import assets_dir, own_command
from kiosk.core.ports import Clock
from kiosk.directory.desk import DirectoryDesk
from kiosk.directory.feed.address import FeedAddress
from kiosk.directory.places.known import known_places
from kiosk.directory.reports.box import ReportBox
from kiosk.directory.sync.checked import read_checked
from kiosk.qtkit.accessible import install_roles
from kiosk.qtkit.camera import CameraWatch
from kiosk.qtkit.network import NetworkWatch
from kiosk.qtkit.pcm_player import PcmPlayer
from kiosk.qtkit.task_runner import QtTaskRunner
from kiosk.settings import FILE_NAME, Settings, SettingsProblem, load_settings, slips_folder
from kiosk.speech.client import VOICES_FOLDER, worker_command
from kiosk.staff.pin.gate import PinGate
from kiosk.station.notices import StaffNotices
from kiosk.ui.browser.page_keeper import PageKeeper
from kiosk.ui.browser.page_setup import PageSetup
from kiosk.ui.conductor import Conductor
from kiosk.ui.finder import Finder
from kiosk.ui.going_home import GoingHome
from kiosk.ui.idle_watch import IdleWatch
from kiosk.ui.libraries import Libraries
from kiosk.ui.reading.read_aloud import ReadAloud
from kiosk.ui.reading.reader import Reader, Recorder
from kiosk.ui.screens.screen import Kit
from kiosk.ui.screens.table import SCREENS
from kiosk.ui.shell import Shell
from kiosk.ui.theme.fonts import load_fonts
from kiosk.ui.theme.icons import Icons
from kiosk.ui.theme.look import Look
from kiosk.ui.theme.scale import believable_dpi
from kiosk.ui.widgets.big_button import Paints
from kiosk.ui.words.catalogues import Catalogues, lay_over, unreviewed
from kiosk.visit.places import Waiting

_log = logging.getLogger(__name__)


@dataclass(slots=True, weakref_slot=True, kw_only=True)  # Qt holds on to its slots weakly
class Kiosk:
    """Everything that runs, and the order in which it ends."""

    application: QApplication
    shell: Shell
    conductor: Conductor
    idle: IdleWatch
    reader: Reader
    read_aloud: ReadAloud
    desk: DirectoryDesk
    tasks: QtTaskRunner
    notices: StaffNotices
    settings: Settings
    printing: PrintService
    reports: ReportService
    box: ReportBox
    network: NetworkWatch
    keeper: SyncKeeper
    content: ContentKeeper
    pages: PageKeeper
    pins: PinGate
    records: RecordService
    recorder: VisitRecorder
    doctor: DoctorService
    sites: LiveSites
    libraries: Libraries
    modules: Libraries
    words: Catalogues
    clock: KnownClock
    data: Path
    closers: list[Callable[[], None]] = field(default_factory=list)

    def in_visit(self) -> bool:
        """Whether a resident is at the kiosk: neither its waiting screen nor the staff's side is shown."""
        return is_in_visit(self.conductor.visit)

    def is_waiting(self) -> bool:
        """Whether nobody is in the middle of anything: neither a visit nor the staff's side."""
        return isinstance(self.conductor.visit.trail.here, Waiting)

    def take_newest(self) -> None:
        """Take a new directory, if there is one and nobody looks at the old; the visit's end asks again."""
        if not self.in_visit():
            self.desk.reopen(unless=self.in_visit)

    def close(self) -> None:
        """Stop the voice, a check of the feeds, the background work and the directory; then the window may go."""
        self.idle.end()
        self.reader.close()
        for closer in self.closers:
            closer()
        self.pages.close()
        self.content.close()
        self.keeper.close()
        self.doctor.stop()
        self.network.close()
        self.printing.close()
        self.tasks.close()
        self.box.close()
        self.pins.close()
        self.records.close()
        self.desk.close()
        self.shell.allow_close()
        self.shell.close()
        self.words.use(ENGLISH)
        lay_over(())


def build(
    application: QApplication,
    data: Path,
    *,
    clock: Clock | None = None,
    recorder: Recorder | None = None,
    finder: Finder | None = None,
    player: PcmPlayer | None = None,
    pages: PageSetup | None = None,
) -> Kiosk:
    """Build the kiosk around its data folder.

    Args:
        application: Qt's.
        data: the folder in which the kiosk keeps everything.
        clock: tells the time; by default the machine's.
        recorder: is given all that is read aloud.
        finder: answers the screens instead of the directory.
        player: plays what is read; by default on the machine's sound device.
        pages: how real pages are opened, instead of what the settings say: the tour and tests show their own.
    """
    install_roles()
    settings, problems = load_settings(data / FILE_NAME)
    assets = assets_dir()
    clock = KnownClock(clock or SystemClock(), last_known(data))
    tasks = QtTaskRunner()
    notices = StaffNotices.open(data, clock, tasks)
    _tell_of_settings(notices, problems)
    screen = application.primaryScreen()
    claimed = settings.screen.dpi or screen.physicalDotsPerInch()
    look = Look(dpi=believable_dpi(claimed), families=load_fonts(assets / "fonts"))
    paints = Paints(look=look, icons=Icons(assets / "icons"))
    places = known_places(data, assets, postcode=settings.place.postcode)
    settings = with_own_languages(settings, places)
    packs = Found.of(data)
    content = packs.folders
    lay_over(content.catalogues)
    look.set_themes(content.themes)
    desk = open_directory(
        data, settings, tasks, places, notices, content=content, doubted=clock.is_doubted
    )
    records = RecordService(
        data,
        settings,
        tasks,
        clock,
        notices,
        concept=desk.concept,
        paths=told_paths(data, notices),
    )
    printing = PrintService(
        settings, slips_folder(settings, data), tasks, clock, notices, printed=records.printed
    )
    box = ReportBox(data, may_set_aside=True)
    reports = ReportService(box, tasks, clock, notices)
    network = NetworkWatch()
    keeper = _keeper(data, settings, tasks, clock, network, notices)
    pins = PinGate(data, clock)
    libraries = Libraries(content.folders, withdrawn=content.withdrawn)
    sites = LiveSites(settings.live_page, libraries, finder or desk, notices)
    keeper_of_pages = PageKeeper(pages or page_setup(data, settings, sites, network, notices))
    modules = Libraries(folders(data))
    conductor = Conductor(settings)
    parts = ContentParts(
        libraries=libraries, modules=modules, desk=desk, look=look, conductor=conductor
    )
    keeper_of_content = keep_content(
        data,
        settings.content,
        ContentSwitch(data, packs, parts, tasks=tasks, notices=notices),
        tasks=tasks,
        clock=clock,
        network=network,
        notices=notices,
    )
    examination = own_command("doctor", "--json", "--without-screen", "--data", str(data))
    doctor = DoctorService(data, settings, tasks, clock, notices, command=examination)
    kit = Kit(
        paints=paints,
        settings=settings,
        libraries=libraries,
        finder=finder or desk,
        tasks=tasks,
        clock=clock,
        notices=notices,
        printing=printing,
        going_home=GoingHome(libraries, settings),
        reports=reports,
        feeds=keeper,
        content=keeper_of_content,
        pages=keeper_of_pages,
        unread=_unread(assets),
        pins=pins,
        records=records,
        papers=CampaignPapers(
            data,
            settings,
            libraries,
            tasks,
            clock,
            notices,
            printing=printing,
            records=records,
            council=council_of(places, settings),
        ),
        figures_papers=FiguresPapers(
            data, settings, clock, notices, printing=printing, records=records
        ),
        doctor=doctor,
        modules=modules,
        certificates=Certificates(
            data, settings, modules, tasks, clock, notices, printing=printing, records=records
        ),
        camera=CameraWatch() if settings.scanner.camera else None,
    )
    reader = Reader(
        player=player,
        recorder=recorder,
        words_per_minute=settings.speech.words_per_minute,
        command=worker_command(settings.speech.voice, data / VOICES_FOLDER),
    )
    read_aloud = ReadAloud(reader, enabled=settings.speech.enabled)
    idle = IdleWatch(
        clock, idle_s=settings.visit.idle_seconds, warning_s=settings.visit.warning_seconds
    )
    words = Catalogues(assets / "i18n")
    shell = Shell(
        kit,
        conductor=conductor,
        screens=SCREENS,
        read_aloud=read_aloud,
        idle=idle,
        words=words,
    )
    kiosk = Kiosk(
        application=application,
        shell=shell,
        conductor=conductor,
        idle=idle,
        reader=reader,
        read_aloud=read_aloud,
        desk=desk,
        tasks=tasks,
        notices=notices,
        settings=settings,
        printing=printing,
        reports=reports,
        box=box,
        network=network,
        keeper=keeper,
        content=keeper_of_content,
        pages=keeper_of_pages,
        pins=pins,
        records=records,
        recorder=VisitRecorder(conductor, records, settings, clock),
        doctor=doctor,
        sites=sites,
        libraries=libraries,
        modules=modules,
        words=words,
        clock=clock,
        data=data,
    )
    _listen(kiosk)
    if kit.camera is not None:
        kiosk.closers.append(kit.camera.close)
    # A visit that a power cut ended may have left its slip.
    printing.begin()
    printing.forget()
    return kiosk


def _keeper(
    data: Path,
    settings: Settings,
    tasks: QtTaskRunner,
    clock: Clock,
    network: NetworkWatch,
    notices: StaffNotices,
) -> SyncKeeper:
    feeds = dict.fromkeys(FeedAddress.of(feed).base for feed in settings.directory.feeds)

    def command(only: tuple[str, ...]) -> list[str]:
        chosen = [word for feed in only for word in ("--feed", feed)]
        return own_command("sync", "--json", "--data", str(data), *chosen)

    def anew() -> list[str]:
        return own_command("sync", "--offline", "--json", "--data", str(data))

    return SyncKeeper(
        FeedStates(data / FEED_STATES, tasks, feeds),
        hours=_sync_hours(settings),
        command=command,
        anew=anew,
        read_checked=partial(read_checked, data / DIRECTORY_FOLDER),
        tasks=tasks,
        clock=clock,
        network=network,
        notices=notices,
    )


def _sync_hours(settings: Settings) -> tuple[int, ...]:
    """The hours at which feeds are asked: also before the night's new start, unless they are asked by hand only."""
    hours, opening = settings.directory.sync_hours, settings.opening
    return tuple({*hours, opening.restart_hour}) if hours and opening.restart else hours


def _unread(assets: Path) -> frozenset[str]:
    """The languages whose screens no speaker has read: all of them, where that cannot be read."""
    try:
        return frozenset(unreviewed(assets / "i18n"))
    except ContentError as fault:
        _log.warning("which translations were read is not known: %s", fault)
        return frozenset(each.code for each in LANGUAGES)


def _tell_of_settings(notices: StaffNotices, problems: tuple[SettingsProblem, ...]) -> None:
    for problem in problems:
        notices.tell(f"settings:{problem.key}", problem.problem, problem.remedy)
    notices.solved_except("settings:", frozenset(f"settings:{each.key}" for each in problems))


def _listen(kiosk: Kiosk) -> None:
    """What one part has to tell another, where neither may know the other."""
    remedy = "Run: kiosk doctor"
    kiosk.reader.silent.connect(lambda reason: kiosk.notices.tell("voice", reason, remedy) and None)
    # Told again if it is still so.
    kiosk.notices.solved("better voice")
    kiosk.reader.remarked.connect(partial(kiosk.notices.tell, "better voice"))
    kiosk.conductor.forgotten.connect(kiosk.take_newest)
    kiosk.keeper.rebuilt.connect(kiosk.take_newest)
    kiosk.content.switch.taken.connect(kiosk.keeper.build_anew)
    kiosk.conductor.forgotten.connect(kiosk.content.switch.look)
    # Before anything else of the visit goes: the page's process holds the most of it.
    kiosk.conductor.forgotten.connect(kiosk.pages.end)
    kiosk.pages.shelved.connect(
        lambda reason: kiosk.notices.tell("live-page", reason, remedy) and None
    )
    kiosk.conductor.forgotten.connect(kiosk.reader.reset)
    kiosk.conductor.forgotten.connect(kiosk.printing.forget)
    kiosk.conductor.forgotten.connect(kiosk.reports.count)
    kiosk.conductor.moved.connect(kiosk.recorder.see)
    kiosk.conductor.forgotten.connect(kiosk.records.forget)
