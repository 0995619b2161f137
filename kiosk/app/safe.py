"""Shows safe mode until it is asked to start anew."""

import faulthandler
import os
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication

from kiosk.app.application import make_application
from kiosk.app.content_folders import content_folders, pack_store
from kiosk.app.content_trial import ContentTrial, set_of
from kiosk.app.heart import beat, log_falls
from kiosk.app.helplines import shipped_helplines
from kiosk.app.opening_watch import Night, OpeningWatch
from kiosk.app.own_languages import with_own_languages
from kiosk.content.store import Installed
from kiosk.core.clock import SystemClock
from kiosk.core.places import assets_dir
from kiosk.directory.places.known import known_places
from kiosk.qtkit.screen_power import switch_screen
from kiosk.settings import FILE_NAME, load_settings
from kiosk.station.logs import install_exception_hooks
from kiosk.station.supervisor.endings import ANEW, BUGS
from kiosk.station.supervisor.story import Story, take
from kiosk.ui.libraries import Libraries
from kiosk.ui.safe.window import SafeKit, SafeWindow
from kiosk.ui.theme.fonts import load_fonts
from kiosk.ui.theme.icons import Icons
from kiosk.ui.theme.look import Look
from kiosk.ui.theme.scale import believable_dpi
from kiosk.ui.widgets.big_button import Paints
from kiosk.ui.widgets.sleep_cover import SleepCover
from kiosk.ui.words.catalogues import Catalogues


def build_safe(application: QApplication, data: Path, story: Story) -> SafeWindow:
    """The window, around what ships; of the data folder only the settings and the journeys are read.

    Packs count as well once the whole kiosk has stood with them, for what was withdrawn must not come back and a number
    that was put right must be right here: journeys and their translations, which our own code reads line by line.
    Their catalogues, colours and words are left: those Qt reads, or nothing here needs.
    """
    assets = assets_dir()
    settings, _ = load_settings(data / FILE_NAME)
    settings = with_own_languages(
        settings, known_places(data, assets, postcode=settings.place.postcode)
    )
    store = pack_store(data)
    installed = store.installed()
    well = ContentTrial(store.root).has_stood(set_of(installed))
    content = content_folders(data, installed if well else Installed())
    screen = application.primaryScreen()
    look = Look(
        dpi=believable_dpi(settings.screen.dpi or screen.physicalDotsPerInch()),
        families=load_fonts(assets / "fonts"),
    )
    return SafeWindow(
        SafeKit(
            paints=Paints(look=look, icons=Icons(assets / "icons")),
            settings=settings,
            libraries=Libraries(content.folders, withdrawn=content.withdrawn),
            words=Catalogues(assets / "i18n"),
            helplines=shipped_helplines(assets / "directory"),
            problem=_problem(story),
        )
    )


def watch_night(window: SafeWindow, data: Path, story: Story) -> OpeningWatch:
    """Have the whole kiosk tried again at night; the screen sleeps as it always does."""
    settings, _ = load_settings(data / FILE_NAME)
    night = Night(
        in_use=window.is_used,
        is_syncing=lambda: False,
        # Any minute will do; no feed is asked here.
        minute=story.falls[-1].at.minute if story.falls else 0,
        switch_screen=lambda on: switch_screen(QApplication.platformName(), on=on),
    )
    watch = OpeningWatch(settings.opening, SystemClock(), night, SleepCover(window))
    window.touched.connect(watch.touched)
    watch.start()
    return watch


def _problem(story: Story) -> str:
    """Why only this is shown."""
    if not story.falls:
        return "It was started with --safe."
    last = story.falls[-1]
    return (
        f"It stopped {story.count} times by itself, last at {last.at.astimezone():%H:%M on %d %B %Y} "
        f"({last.how})."
    )


def run_safe(data: Path, *, windowed: bool, width: int, height: int) -> int:
    """Show safe mode.

    Returns:
        The exit code of the application.

    Raises:
        DeviceError: there is no display.
    """
    story = take(os.environ)
    faulthandler.enable()
    application = make_application(keyboard=False)
    window = build_safe(application, data, story or Story())
    if story is not None:
        log_falls(story)
        beat(application)
    window.anew_asked.connect(partial(application.exit, ANEW))
    watch = watch_night(window, data, story or Story())
    watch.anew.connect(partial(application.exit, ANEW))
    undo_hooks = install_exception_hooks(partial(application.exit, BUGS))
    window.resize(width, height)
    if windowed:
        window.allow_close()
        window.show()
    else:
        window.showFullScreen()
    code = application.exec()
    window.allow_close()
    undo_hooks()
    return code
