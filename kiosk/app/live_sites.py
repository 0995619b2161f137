"""What the live page may open: what journeys lead to, entries that staff opened, and the settings."""

from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit

from kiosk.core.errors import SettingsError
from kiosk.core.ids import ServiceId
from kiosk.core.language import ENGLISH
from kiosk.core.links import web_link
from kiosk.directory.records import Service
from kiosk.journeys.hosts import places_of
from kiosk.settings import FILE_NAME, LivePageSettings
from kiosk.station.notices import StaffNotices
from kiosk.ui.finder import Finder
from kiosk.ui.libraries import Libraries
from kiosk.web.site_text import read_site
from kiosk.web.sites import AllowList, Site

_NOTICE = "live-page:"


class LiveSites:
    """Makes the allow-list anew for each visit; journeys must have been read, or are read now."""

    def __init__(
        self,
        settings: LivePageSettings,
        libraries: Libraries,
        finder: Finder,
        notices: StaffNotices,
    ) -> None:
        self._settings = settings
        self._libraries = libraries
        self._finder = finder
        self._notices = notices
        self._services: dict[str, Site] = {}

    def look_up_services(self) -> None:
        """Find the web sites of the entries that staff opened: at the start, and when the directory is new."""
        self._services.clear()
        for each in self._settings.services:
            self._finder.service(ServiceId(each), self._on_service)

    def _on_service(self, service: Service | None) -> None:
        if service is not None and (site := site_of(service.url)) is not None:
            self._services[str(service.id)] = site

    def is_open(self, service: str) -> bool:
        """Whether the web site of a service may be opened in the kiosk."""
        return self._settings.enabled and service in self._services

    def allow_list(self) -> AllowList:
        """What may be opened from now on."""
        settings, bad = self._settings, dict[str, SettingsError]()
        pages = (
            *_read(self._of_journeys(), bad),
            *_read(settings.hosts, bad),
            *self._services.values(),
        )
        parts = tuple(_read(settings.part_hosts, bad))
        for each, error in bad.items():
            where = FILE_NAME if each in (*settings.hosts, *settings.part_hosts) else "A journey"
            self._notices.tell(f"{_NOTICE}{each}", f"{where}: {error.problem}", error.remedy)
        self._notices.solved_except(_NOTICE, frozenset(f"{_NOTICE}{each}" for each in bad))
        return AllowList(
            pages=tuple(dict.fromkeys(pages)),
            parts_from_anywhere=settings.parts_from_anywhere,
            parts=parts,
        )

    def _of_journeys(self) -> Iterator[str]:
        library = self._libraries.of(ENGLISH.code)
        for council in ("", *library.councils):
            local = self._libraries.of(ENGLISH.code, council)
            for name in local.ids:
                journey = local.journey(name)
                if journey is not None:
                    yield from places_of(journey)


def _read(written: Iterable[str], bad: dict[str, SettingsError]) -> Iterator[Site]:
    """The sites that can be read; the others are kept with what is wrong with them."""
    for each in dict.fromkeys(written):
        try:
            yield read_site(each)
        except SettingsError as error:
            bad[each] = error


def site_of(url: str | None) -> Site | None:
    """The whole site of a page that a directory entry names; None where it is none, or must not be opened."""
    link = web_link(url or "")
    if link is None:
        return None
    try:
        return read_site((urlsplit(link).hostname or "").lower())
    except SettingsError:
        return None
