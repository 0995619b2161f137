"""`kiosk slip`: services and journeys on paper, without a screen."""

from collections.abc import Sequence
from pathlib import Path

from kiosk.app.application import make_application
from kiosk.app.folders import CONTENT_FOLDER, DIRECTORY_FOLDER
from kiosk.core.clock import SystemClock
from kiosk.core.errors import ContentError, StorageError
from kiosk.core.ids import JourneyId, ServiceId
from kiosk.core.language import language
from kiosk.core.places import assets_dir
from kiosk.directory.search.reader import Directory
from kiosk.journeys.library import Library
from kiosk.journeys.walk import Walk
from kiosk.settings import FILE_NAME, load_settings
from kiosk.takehome.items import TakeHomeItem
from kiosk.takehome.slip import Slip
from kiosk.ui.printing.printer import PdfFile, print_slip
from kiosk.ui.theme.fonts import load_fonts
from kiosk.ui.words.catalogues import Catalogues
from kiosk.ui.words.take_home import journey_item, service_item


def slip_to_pdf(data: Path, ids: Sequence[str], tongue: str, pdf: Path) -> int:
    """Print the services and journeys of these ids into a PDF file.

    Returns:
        How many pages it has.

    Raises:
        StorageError: there is no directory, or the PDF cannot be written.
        ContentError: an id names neither a service nor a journey.
    """
    application = make_application(offscreen=True)
    assets = assets_dir()
    load_fonts(assets / "fonts")
    spoken = language(tongue)
    words = Catalogues(assets / "i18n")
    words.use(spoken)
    settings, _ = load_settings(data / FILE_NAME)
    clock = SystemClock()
    library = Library.load([assets / "content", data / CONTENT_FOLDER], tongue)
    directory = Directory.open(data / DIRECTORY_FOLDER)
    if directory is None:
        raise StorageError("There is no directory yet.", "Run: kiosk sync")
    with directory:
        items = tuple(_item(each, library, directory, clock, tongue) for each in ids)
    slip = Slip(
        place_name=settings.place.name,
        place_phone=settings.place.phone,
        printed_on=clock.now().date(),
        items=items,
        language=spoken,
    )
    pages = print_slip(slip, PdfFile(pdf))
    application.shutdown()
    return pages


def _item(
    name: str, library: Library, directory: Directory, clock: SystemClock, tongue: str
) -> TakeHomeItem:
    journey = library.journey(JourneyId(name))
    if journey is not None:
        return journey_item(Walk.begin(journey, clock.now().date()))
    service = directory.service(ServiceId(name))
    if service is not None:
        return service_item(service, clock.now(), tongue)
    raise ContentError(
        Path(name), 0, "is neither a journey nor a service.", "Find ids by: kiosk search WORDS"
    )
