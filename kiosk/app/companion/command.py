"""Builds the companion page of a kiosk's own directory, journeys and settings."""

from pathlib import Path

from kiosk.app.application import make_application
from kiosk.app.companion.build import CompanionFacts, CompanionSources, build_companion
from kiosk.app.content_folders import content_folders
from kiosk.app.folders import DIRECTORY_FOLDER
from kiosk.core.clock import SystemClock
from kiosk.core.errors import StorageError
from kiosk.core.language import language
from kiosk.core.places import assets_dir
from kiosk.directory.search.reader import Directory
from kiosk.settings import Settings
from kiosk.ui.libraries import Libraries
from kiosk.ui.words.catalogues import Catalogues, lay_over


def companion_of(data: Path, settings: Settings, out: Path) -> CompanionFacts:
    """Build the page into `out`.

    Raises:
        StorageError: there is no directory, or `out` cannot be written.
    """
    application = make_application(offscreen=True)
    assets, clock = assets_dir(), SystemClock()
    content = content_folders(data)
    lay_over(content.catalogues)
    directory = Directory.open(data / DIRECTORY_FOLDER)
    if directory is None:
        raise StorageError("There is no directory yet.", "Run: kiosk sync")
    with directory:
        facts = build_companion(
            CompanionSources(
                page=assets / "companion",
                services=directory.services(),
                libraries=Libraries(content.folders, withdrawn=content.withdrawn),
                words=Catalogues(assets / "i18n"),
                languages=tuple(language(code) for code in settings.place.languages),
                place_name=settings.place.name,
                place_phone=settings.place.phone,
                on=clock.now().date(),
            ),
            out,
        )
    application.shutdown()
    return facts
