"""`kiosk staff campaign`: campaigns without the screen."""

from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

from kiosk.app.application import make_application
from kiosk.app.campaign_papers import council_of, paper_of, save_paper
from kiosk.app.content_folders import content_folders
from kiosk.app.record_service import area_of
from kiosk.core.clock import SystemClock
from kiosk.core.errors import ContentError
from kiosk.core.ids import JourneyId, TopicId
from kiosk.core.places import assets_dir
from kiosk.directory.places.known import known_places
from kiosk.settings import Settings
from kiosk.staff.campaigns.campaign import Campaign
from kiosk.staff.campaigns.desk import CampaignDesk
from kiosk.staff.campaigns.form import CampaignForm
from kiosk.staff.records.log import RecordLog
from kiosk.staff.records.record import Record
from kiosk.staff.records.vocabulary import Kind
from kiosk.ui.campaign_languages import languages_of
from kiosk.ui.libraries import Libraries
from kiosk.ui.theme.fonts import load_fonts

_FIND = "Find names by: kiosk journeys list, kiosk topics"


def desk_of(data: Path) -> CampaignDesk:
    """The campaigns of a data folder; that their file was damaged stands in the log."""
    return CampaignDesk(data, on_damage=lambda _: None)


def begin(
    data: Path, title: str, *, journey: str, topic: str, languages: tuple[str, ...]
) -> Campaign:
    """Begin a campaign today.

    Args:
        data: the kiosk's folder.
        title: what staff call it.
        journey: the name of a journey, or "".
        topic: else that of a topic.
        languages: codes, one or two.

    Raises:
        ContentError: there is no such journey or topic, or it has no words in a language.
        ValueError: the title or the languages cannot be taken.
        StorageError: it cannot be kept.
    """
    libraries = _libraries(data)
    library = libraries.of("en")
    found = library.journey(JourneyId(journey)) if journey else None
    about = found.topic if found is not None else TopicId(topic)
    if not library.journeys(about):
        raise ContentError(Path(journey or topic), 0, "is neither a journey nor a topic.", _FIND)
    one = found.id if found is not None else None
    known = [each.code for each in languages_of(libraries, about, one)]
    if not set(languages) <= set(known):
        raise ContentError(
            Path(journey or topic),
            0,
            f"has no words in every language of {', '.join(languages)}.",
            f"Choose of these: {', '.join(known)}",
        )
    with closing(desk_of(data)) as desk:
        return desk.begin(
            title,
            topic=about,
            journey=one,
            languages=languages,
            begins=SystemClock().now().date(),
        )


def seen(data: Path, *, least: int) -> tuple[Mapping[str, object], ...]:
    """Every campaign and what came of it, with no number under `least`: what a command answers may leave the kiosk.

    Raises:
        StorageError: they cannot be read.
    """
    today = SystemClock().now().date()
    with closing(desk_of(data)) as desk:
        return tuple(_seen(desk, each, runs=each.runs(today), least=least) for each in desk.all())


def _seen(
    desk: CampaignDesk, campaign: Campaign, *, runs: bool, least: int
) -> Mapping[str, object]:
    counts = desk.take_up(campaign.name)

    def shown(count: int) -> str:
        """Rounded as in the report, so that one list less another gives nobody away."""
        return f"about {round(count / 5) * 5}" if count >= least else f"under {least}"

    return {
        "name": campaign.name,
        "title": campaign.title,
        "about": campaign.journey or campaign.topic,
        "languages": campaign.languages,
        "runs": runs,
        "visits": shown(counts.visits),
        "finished": shown(counts.finished),
        "helped": shown(counts.helped),
        "calls": shown(counts.calls),
        "papers": counts.papers,  # of nobody
    }


def write_paper(data: Path, settings: Settings, name: str, kind: CampaignForm, out: Path) -> str:
    """Write one of its papers as a PDF, and what is to be known of its code.

    Raises:
        KioskError: there is no such campaign, or what it is about is gone.
        StorageError: the PDF cannot be written, or the record of it.
    """
    clock = SystemClock()
    with closing(desk_of(data)) as desk:
        found = next((each for each in desk.all() if each.name == name), None)
    if found is None:
        raise ContentError(Path(name), 0, "is no campaign.", "See: kiosk staff campaign list")
    application = make_application(offscreen=True)
    load_fonts(assets_dir() / "fonts")
    places = known_places(data, assets_dir(), postcode=settings.place.postcode)
    paper = paper_of(
        found,
        _libraries(data),
        settings,
        data,
        clock.now().date(),
        council=council_of(places, settings),
    )
    save_paper(paper, kind, out)
    application.shutdown()
    with closing(RecordLog(data, on_damage=lambda _: None)) as log:
        columns = found.printed_columns(kind.paper)
        place, area = settings.place.name, area_of(settings)
        log.add(Record.made(Kind.PRINTED, place, clock.now(), area=area, **columns))
    if paper.code is None:
        return f"{out}: it has no code, for there is no page to open. Set take_home.companion."
    if not paper.code.counted:
        return f"{out}: its code opens {paper.code.host}, and cannot be counted. Set take_home.companion."
    return str(out)


def _libraries(data: Path) -> Libraries:
    content = content_folders(data)
    return Libraries(content.folders, withdrawn=content.withdrawn)
