"""`kiosk doctor`: every question to this machine, asked of the parts that know."""

import os
import sys
import tempfile
from collections.abc import Sequence
from contextlib import closing
from datetime import datetime
from functools import partial
from pathlib import Path

from kiosk.app import doctor_files
from kiosk.app.application import make_application
from kiosk.app.content_folders import ContentFolders, content_folders, pack_store
from kiosk.app.doctor_packs import packs
from kiosk.app.doctor_pages import web_pages
from kiosk.app.doctor_screen import screen_probes
from kiosk.app.folders import DIRECTORY_FOLDER
from kiosk.core.clock import SystemClock
from kiosk.core.errors import DeviceError
from kiosk.core.language import ENGLISH
from kiosk.core.places import assets_dir
from kiosk.directory.feed.address import FeedAddress
from kiosk.directory.feed.fetch import HttpFetcher
from kiosk.directory.feed.recognise import describe_feed
from kiosk.directory.places.known import postcode_files
from kiosk.directory.search.reader import Directory
from kiosk.directory.search.topics import load_topics
from kiosk.directory.search.understanding.thesaurus_file import load
from kiosk.directory.sync.checked import read_checked
from kiosk.journeys.library import Library
from kiosk.qtkit.machine import camera_problem, has_display, printers, sound_outputs
from kiosk.qtkit.task_runner import QtTaskRunner
from kiosk.settings import FILE_NAME, load_settings, slips_folder
from kiosk.speech.client import VOICES_FOLDER, worker_command
from kiosk.speech.engine import synthesise_to_wav
from kiosk.speech.voices import voice_for
from kiosk.station import check, doctor, doctor_machine
from kiosk.station.check import Check, Probe, State, Subject
from kiosk.station.notices import StaffNotice, StaffNotices
from kiosk.ui.words.catalogues import unreviewed


def examine(
    data: Path, *, screen: bool = True
) -> tuple[tuple[Check, ...], tuple[StaffNotice, ...]]:
    """Ask everything; also give what the kiosk has to tell staff since it last ran.

    Args:
        data: the kiosk's folder.
        screen: whether its screen is asked, too; a kiosk that runs asks that by itself.
    """
    has_screen = screen and has_display(os.environ, sys.platform)
    application = make_application(offscreen=not has_screen)
    settings, problems = load_settings(data / FILE_NAME)
    assets, store = assets_dir(), pack_store(data)
    laid = content_folders(data, store.installed())
    offered, now = settings.place.languages, SystemClock().now()
    said = [(problem.problem, problem.remedy) for problem in problems]

    def services() -> int | None:
        directory = Directory.open(data / DIRECTORY_FOLDER)
        if directory is None:
            return None
        with directory:
            return directory.facts().services

    def postcodes() -> Check:
        file = postcode_files(data, assets).open()
        if file is None:
            return doctor.postcodes(())
        with closing(file):
            file.check()
            known = file.facts
        return doctor.postcodes(
            (
                f"{known.postcodes:,} postcodes, ONS Postcode Directory as of package {known.version}.",
                f"Built on {known.built.isoformat()}.",
            )
        )

    def content() -> Check:
        library = Library.load(laid.folders, ENGLISH.code, withdrawn=laid.withdrawn)
        faults = library.faults
        shown = sum(library.journey(name) is not None for name in library.ids)
        return doctor.content(shown, faults)

    def confirmed() -> Check:
        """What no person at the council has confirmed yet; no fault of the machine."""
        library = Library.load(laid.folders, ENGLISH.code, withdrawn=laid.withdrawn)
        journeys = [each for name in library.ids if (each := library.journey(name))]
        open_ones = sum(not each.assured for each in journeys)
        unread = ", ".join(unreviewed(assets / "i18n")) or "none"
        facts = (
            f"{open_ones} of {len(journeys)} journeys wait for a person at the council to confirm them: "
            "kiosk journeys list.",
            f"Interface not yet read by a speaker of the language: {unread}. More: kiosk translations.",
        )
        return Check(name=Subject.CONFIRMED, state=State.FINE, facts=facts)

    speaker = worker_command(settings.speech.voice, data / VOICES_FOLDER, is_tried=True)

    def sound() -> Check:
        outputs = sound_outputs()
        return doctor.sound(outputs.names, outputs.problem)

    def printer() -> Check:
        return doctor.printer(settings.printer.name, printers(), slips_folder(settings, data))

    probes: Sequence[Probe] = (
        *(screen_probes(settings.screen.dpi, has_display=has_screen) if screen else ()),
        Probe(name=Subject.MEMORY, ask=lambda: doctor_machine.memory(_memory_said())),
        Probe(
            name=Subject.FONTS, ask=lambda: doctor.fonts(sorted((assets / "fonts").glob("*/*.ttf")))
        ),
        Probe(
            name=Subject.VOICE, ask=lambda: doctor.voice(lambda: _spoken(offered, speaker), offered)
        ),
        Probe(name=Subject.SOUND, ask=sound),
        Probe(name=Subject.PRINTER, ask=printer),
        Probe(
            name=Subject.SCANNER,
            ask=lambda: doctor.scanner(
                types=settings.scanner.keyboard,
                camera=camera_problem() if settings.scanner.camera else None,
                companion=settings.take_home.companion,
            ),
        ),
        Probe(name=Subject.WEB_PAGES, ask=lambda: web_pages(enabled=settings.live_page.enabled)),
        Probe(name=Subject.STORAGE, ask=lambda: doctor.storage(data)),
        Probe(name=Subject.SQLITE, ask=doctor.sqlite),
        Probe(
            name=Subject.DATABASES,
            ask=lambda: doctor_files.databases(data, data / DIRECTORY_FOLDER),
        ),
        Probe(
            name=Subject.COPIES,
            ask=lambda: doctor_files.copies(data, settings.staff.backup_folder, now.date()),
        ),
        Probe(name=Subject.CLOCK, ask=lambda: doctor_files.clock(now, _last_checked(data))),
        Probe(name=Subject.LOGS, ask=lambda: doctor_files.logs(data / "logs")),
        Probe(name=Subject.DIRECTORY, ask=lambda: doctor.directory(services)),
        Probe(name=Subject.POSTCODES, ask=postcodes),
        Probe(name=Subject.CONTENT, ask=content),
        Probe(
            name=Subject.PACKS,
            ask=lambda: packs(
                store.installed(), store.faults(), now, source=settings.content.source
            ),
        ),
        Probe(name=Subject.SEARCH, ask=partial(_search_words, laid)),
        Probe(name=Subject.CONFIRMED, ask=confirmed),
        Probe(name=Subject.SETTINGS, ask=lambda: doctor.settings(data / FILE_NAME, said)),
        *(
            Probe(
                name=Subject.FEED,
                ask=partial(doctor.feed, address, _feed_kind, _last_read(address, data)),
                failing=State.LOOK,
            )
            for address in settings.directory.feeds or ("",)
        ),
    )
    checks = check.run(probes)
    runner = QtTaskRunner()
    notices = StaffNotices.open(data, SystemClock(), runner).current()
    runner.close()
    application.shutdown()
    return checks, notices


def _memory_said() -> str:
    """What Linux says of its memory; "" on other systems."""
    file = Path("/proc/meminfo")
    return file.read_text() if file.exists() else ""


def _spoken(offered: Sequence[str], command: Sequence[str]) -> list[str]:
    """The languages that the voice really speaks: each says a word into a file.

    Raises:
        DeviceError: the voice does not work, or a better one that is wanted does not.
    """
    spoken = [code for code in offered if voice_for(code) is not None]
    with tempfile.TemporaryDirectory(prefix="handrail-doctor-") as folder:
        for code in spoken:
            facts = synthesise_to_wav("a", code, Path(folder) / f"{code}.wav", command=command)
            if facts.remarks:
                raise DeviceError(facts.remarks[0])
    return spoken


def _last_read(address: str, data: Path) -> str:
    """When a feed was last read, as the last sync left it; "" where it never was."""
    base = FeedAddress.of(address).base
    for feed in read_checked(data / DIRECTORY_FOLDER):
        if feed.feed == base and feed.checked_at is not None:
            whole = feed.fully_checked_at
            end_to_end = f", from end to end on {whole:%d %B %Y}" if whole else ""
            return f"{feed.services} services, checked on {feed.checked_at:%d %B %Y}{end_to_end}."
    return ""


def _last_checked(data: Path) -> datetime | None:
    """When a feed was last read: a moment that has been."""
    read = [feed.checked_at for feed in read_checked(data / DIRECTORY_FOLDER) if feed.checked_at]
    return max(read, default=None)


def _feed_kind(address: str) -> str:
    """What kind of feed answers there.

    Raises:
        NetworkError: none does.
    """
    fetcher = HttpFetcher()
    try:
        return describe_feed(address, fetcher)
    finally:
        fetcher.close()


def _search_words(laid: ContentFolders) -> Check:
    """What residents say and topics of services: the two tables an editor writes for searching."""
    faults = (
        *load(*laid.folders).faults,
        *load_topics(laid.topics)[1],
    )
    if not faults:
        return Check(
            name=Subject.SEARCH, state=State.FINE, facts=("Thesaurus and topics can be read.",)
        )
    return Check(
        name=Subject.SEARCH,
        state=State.LOOK,
        facts=tuple(str(fault) for fault in faults),
        remedy="Mend what is named; until then it is left out.",
    )
