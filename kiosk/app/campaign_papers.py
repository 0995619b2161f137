"""The papers of campaigns: made of what is known here, shown, printed and saved."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from kiosk.app.content_folders import content_folders
from kiosk.app.print_service import PrintService
from kiosk.app.record_service import RecordService
from kiosk.app.staff_folder import folder_for_papers, stick_name
from kiosk.core.atomic_file import write_atomically
from kiosk.core.errors import KioskError
from kiosk.core.language import language
from kiosk.core.ports import Clock, Lane, TaskRunner
from kiosk.directory.places.postcodes import Places
from kiosk.journeys.library import Library
from kiosk.journeys.model import Journey
from kiosk.journeys.walk import Walk
from kiosk.settings import Settings
from kiosk.staff.campaigns.campaign import Campaign
from kiosk.staff.campaigns.code import code_of
from kiosk.staff.campaigns.form import CampaignForm
from kiosk.station.notices import StaffNotices
from kiosk.takehome.link import MOST_ITEMS
from kiosk.ui.libraries import Libraries
from kiosk.ui.paper_desk import Preview
from kiosk.ui.print_desk import PrintResult
from kiosk.ui.printing.campaign_forms import FORMS
from kiosk.ui.printing.campaign_painter import CampaignPainter
from kiosk.ui.printing.campaign_setting import CampaignPaper
from kiosk.ui.printing.campaign_words import CampaignWords
from kiosk.ui.printing.printer import pdf_of
from kiosk.ui.words.take_home import item_not_begun

T = TypeVar("T")
_NOTICE = "papers"
_PREVIEW_DPI = 200
#: The longer side of a logo that is a drawing: 8 cm at 300 dots an inch.
_LOGO_PX = 1_000


def council_of(places: Places, settings: Settings) -> str:
    """The code of the council where the kiosk stands, whose links are meant; "" where that is not known."""
    postcode = settings.place.postcode
    here = places.locate(postcode) if postcode else None
    return places.council_of(here) if here is not None else ""


def paper_of(
    campaign: Campaign,
    libraries: Libraries,
    settings: Settings,
    data: Path,
    today: date,
    *,
    council: str,
) -> CampaignPaper:
    """What the campaign's papers say; on any thread.

    Args:
        campaign: it.
        libraries: what it is about.
        settings: whose paper it is.
        data: the kiosk's folder, where the logo lies; else the council's own is that of a pack.
        today: the day.
        council: whose links, numbers and words are meant.

    Raises:
        KioskError: what it is about is not at this kiosk any more.
    """
    journeys = _journeys(campaign, libraries.of(campaign.languages[0], council))
    if not journeys:
        raise KioskError(
            f"{campaign.journey or campaign.topic} is not at this kiosk any more.",
            f"End the campaign {campaign.name}, and begin one about something else.",
        )
    official = item_not_begun(Walk.begin(journeys[0], today)).link if campaign.journey else None
    return CampaignPaper(
        name=campaign.name,
        place=settings.place.name,
        phone=settings.place.phone,
        words=tuple(
            _words(campaign, libraries.of(code, council), settings.place.phone, code)
            for code in campaign.languages
        ),
        code=code_of(
            campaign,
            [each.id for each in journeys],
            companion=settings.take_home.companion,
            official=official or "",
        ),
        scanner=settings.scanner.is_set,
        logo=_logo(data, settings.place.logo),
    )


def _journeys(campaign: Campaign, library: Library) -> tuple[Journey, ...]:
    if campaign.journey is None:
        return library.journeys(campaign.topic)[:MOST_ITEMS]
    found = library.journey(campaign.journey)
    return (found,) if found is not None else ()


def _words(campaign: Campaign, library: Library, phone: str, code: str) -> CampaignWords:
    """The title and summary of the journey, or the title of the topic, in a language."""
    topic = library.topic(campaign.topic)
    title, summary = topic.title if topic is not None else campaign.title, ""
    if campaign.journey is not None:
        (journey,) = _journeys(campaign, library)
        title, summary = journey.title, journey.summary
    return CampaignWords.of(language(code), title=title, summary=summary, phone=phone)


def _logo(data: Path, name: str) -> QImage | None:
    """The picture of the settings, else a pack's; none where it cannot be read: there is a paper all the same."""
    file = data / name if name else content_folders(data).logo
    if file is None:
        return None
    picture = _drawn(file) if file.suffix == ".svg" else QImage(str(file))
    return None if picture.isNull() else picture


def _drawn(file: Path) -> QImage:
    """A drawing, in as many dots as print well."""
    drawing = QSvgRenderer(str(file))
    size = drawing.defaultSize()
    if size.isEmpty():
        return QImage()
    size.scale(_LOGO_PX, _LOGO_PX, Qt.AspectRatioMode.KeepAspectRatio)
    picture = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    drawing.render(painter)
    painter.end()
    return picture


def save_paper(paper: CampaignPaper, kind: CampaignForm, file: Path) -> None:
    """Write the PDF.

    Raises:
        StorageError: the file cannot be written.
    """
    pdf, _ = pdf_of(CampaignPainter(paper, kind).paint, FORMS[kind].sheet)
    write_atomically(file, pdf)


class CampaignPapers:
    """The `PaperDesk` of a running kiosk."""

    def __init__(
        self,
        data: Path,
        settings: Settings,
        libraries: Libraries,
        tasks: TaskRunner,
        clock: Clock,
        notices: StaffNotices,
        *,
        printing: PrintService,
        records: RecordService,
        council: str,
    ) -> None:
        """Make nothing yet.

        Args:
            data: the kiosk's folder.
            settings: whose papers they are.
            libraries: what they are about.
            tasks: makes them in the background.
            clock: tells the day.
            notices: tell staff what could not be made.
            printing: prints sheets.
            records: told of each that was made.
            council: the code of that where the kiosk stands.
        """
        self._council = council
        self._data = data
        self._settings = settings
        self._libraries = libraries
        self._tasks = tasks
        self._clock = clock
        self._notices = notices
        self._printing = printing
        self._records = records

    @property
    def prints(self) -> bool:
        """Whether there is a printer; a receipt printer prints no poster."""
        return self._printing.prints_pages

    def stick(self) -> str:
        """The name of the stick."""
        return stick_name()

    def preview(
        self, campaign: Campaign, kind: CampaignForm, on_done: Callable[[Preview | None], None]
    ) -> None:
        """The paper as a picture."""

        def made() -> Preview:
            paper = self._paper(campaign)
            return Preview(
                picture=CampaignPainter(paper, kind).piece(_PREVIEW_DPI),
                host=paper.code.host if paper.code is not None else "",
                counted=paper.code is not None and paper.code.counted,
            )

        self._submit(made, on_done)

    def save(
        self, campaign: Campaign, kind: CampaignForm, on_done: Callable[[str | None], None]
    ) -> None:
        """Save it: its name is the campaign's and the paper's, so that it can be made again in its place."""

        def made() -> str:
            file = folder_for_papers(self._data) / f"{campaign.name}-{kind.value}.pdf"
            save_paper(self._paper(campaign), kind, file)
            return str(file)

        def saved(where: str | None) -> None:
            if where is not None:
                self._records.made_paper(campaign, kind.paper)
            on_done(where)

        self._submit(made, saved)

    def print(
        self, campaign: Campaign, kind: CampaignForm, on_done: Callable[[PrintResult], None]
    ) -> None:
        """Print one sheet."""

        def printed(result: PrintResult) -> None:
            if result is PrintResult.PRINTED:
                self._records.made_paper(campaign, kind.paper)
            on_done(result)

        def made(paper: CampaignPaper | None) -> None:
            if paper is None:
                on_done(PrintResult.FAILED)
            else:
                self._printing.print_sheet(CampaignPainter(paper, kind).paint, printed)

        self._submit(partial(self._paper, campaign), made)

    def _paper(self, campaign: Campaign) -> CampaignPaper:
        today = self._clock.now().date()
        return paper_of(
            campaign,
            self._libraries,
            self._settings,
            self._data,
            today,
            council=self._council,
        )

    def _submit(self, work: Callable[[], T], on_done: Callable[[T | None], None]) -> None:
        def done(result: T) -> None:
            self._notices.solved(_NOTICE)
            on_done(result)

        def failed(error: Exception) -> None:
            if isinstance(error, KioskError):
                self._notices.tell_error(_NOTICE, error)
            on_done(None)

        self._tasks.submit(work, on_done=done, on_error=failed, lane=Lane.PRINTER)
