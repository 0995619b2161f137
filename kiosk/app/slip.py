"""`kiosk slip`: services and journeys on paper, without a screen."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from kiosk.app.application import make_application
from kiosk.app.content_folders import content_folders
from kiosk.app.folders import DIRECTORY_FOLDER
from kiosk.core.errors import ContentError, StorageError
from kiosk.core.ids import JourneyId, ServiceId
from kiosk.core.language import Language
from kiosk.core.places import assets_dir
from kiosk.directory.search.reader import Directory
from kiosk.journeys.library import Library
from kiosk.journeys.walk import Walk
from kiosk.settings import Settings
from kiosk.takehome.items import TakeHomeItem
from kiosk.takehome.slip import Slip
from kiosk.ui.printing.printer import PdfFile, print_slip
from kiosk.ui.printing.sheet import PAPERS
from kiosk.ui.theme.fonts import load_fonts
from kiosk.ui.words.catalogues import in_language, lay_over
from kiosk.ui.words.take_home import item_not_begun, service_item


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipOrder:
    """What is to be printed.

    Attributes:
        ids: of services and journeys.
        spoken: the language.
        beside: a second one, beside it; None: that of the settings.
        now: the day that stands on it.
    """

    ids: Sequence[str]
    spoken: Language
    beside: Language | None
    now: datetime


def slip_to_pdf(data: Path, settings: Settings, order: SlipOrder, pdf: Path) -> int:
    """Print the services and journeys of these ids into a PDF file, by the settings of the kiosk.

    Returns:
        How many pages it has.

    Raises:
        StorageError: there is no directory, or the PDF cannot be written.
        ContentError: an id names neither a service nor a journey.
    """
    application = make_application(offscreen=True)
    load_fonts(assets_dir() / "fonts")
    directory = Directory.open(data / DIRECTORY_FOLDER)
    if directory is None:
        raise StorageError("There is no directory yet.", "Run: kiosk sync")
    with directory:
        slip = _slip(data, order, order.spoken, settings, directory)
        second = order.beside or settings.take_home.second
        if second is not None and second != order.spoken:
            slip = replace(slip, beside=_slip(data, order, second, settings, directory))
    paper = PAPERS[settings.printer.paper]
    pages = print_slip(slip, PdfFile(pdf), paper)
    application.shutdown()
    return pages


def _slip(
    data: Path, order: SlipOrder, spoken: Language, settings: Settings, directory: Directory
) -> Slip:
    """The slip in one language."""
    content = content_folders(data)
    library = Library.load(content.folders, spoken.code, withdrawn=content.withdrawn)
    lay_over(content.catalogues)
    with in_language(spoken):
        items = tuple(_item(each, library, directory, order.now, spoken) for each in order.ids)
    return Slip(
        place_name=settings.place.name,
        place_phone=settings.place.phone,
        printed_on=order.now.date(),
        items=items,
        language=spoken,
        companion=settings.take_home.companion,
        helper_line=settings.take_home.helper_line,
    )


def _item(
    name: str, library: Library, directory: Directory, now: datetime, spoken: Language
) -> TakeHomeItem:
    journey = library.journey(JourneyId(name))
    if journey is not None:
        return item_not_begun(Walk.begin(journey, now.date()))
    service = directory.service(ServiceId(name))
    if service is not None:
        return service_item(service, now, spoken.code)
    raise ContentError(
        Path(name), 0, "is neither a journey nor a service.", "Find ids by: kiosk search WORDS"
    )
