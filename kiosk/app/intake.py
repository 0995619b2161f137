"""`kiosk journeys import`: a GOV.UK page, from a file or from the web, becomes a journey of this kiosk."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

from kiosk.app.folders import CONTENT_FOLDER
from kiosk.core.atomic_file import write_atomically
from kiosk.core.errors import StorageError
from kiosk.core.ids import JourneyId
from kiosk.directory.feed.fetch import HttpFetcher
from kiosk.journeys.govuk import MAX_DOCUMENT_BYTES, import_govuk

_API = "/api/content"


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What was made: the journey, its file, and what could not be carried over, in words for an editor."""

    journey: JourneyId
    file: Path
    left_out: tuple[str, ...]


def take_in(source: str, data: Path) -> Taken:
    """Import a page and keep it as a journey file in the data folder.

    Args:
        source: a file, the address of a GOV.UK page, or that of its content document.
        data: the kiosk's folder.

    Raises:
        StorageError: the file cannot be read, or the journey cannot be written.
        NetworkError: the page cannot be fetched.
        ContentError: it is no page that a journey can be made of.
    """
    imported = import_govuk(_read(source), source, checked=date.today())
    target = data / CONTENT_FOLDER / "en" / "journeys" / f"{imported.journey_id}.yaml"
    write_atomically(target, imported.yaml_text.encode())
    return Taken(journey=imported.journey_id, file=target, left_out=imported.left_out)


def _read(source: str) -> bytes:
    if source.startswith(("https://", "http://")):
        fetcher = HttpFetcher()
        try:
            return fetcher.get(_document_address(source))
        finally:
            fetcher.close()
    try:
        with Path(source).open("rb") as file:
            return file.read(MAX_DOCUMENT_BYTES + 1)
    except OSError as error:
        raise StorageError(
            f"{source} cannot be read: {error.strerror}.", "Give a file or an address."
        ) from error


def _document_address(page: str) -> str:
    """The content document of a GOV.UK page: its path, behind /api/content."""
    parts = urlsplit(page)
    if parts.hostname not in ("www.gov.uk", "gov.uk") or parts.path.startswith(_API):
        return page
    return f"https://www.gov.uk{_API}{parts.path}"
