"""What campaigns, their papers and what came of them are called by staff."""

from collections.abc import Iterator

from kiosk.core.language import language
from kiosk.staff.campaigns.campaign import Campaign
from kiosk.staff.campaigns.desk import TakeUp
from kiosk.staff.campaigns.form import CampaignForm
from kiosk.ui.screens.screen import Kit
from kiosk.ui.words import translate
from kiosk.ui.words.times import day_words


def form_words(kind: CampaignForm) -> tuple[str, str]:
    """What a paper is called, and what it is for."""
    return {
        CampaignForm.POSTER_A4: (
            translate("Campaigns", "Poster, A4"),
            translate("Campaigns", "For a wall or a door."),
        ),
        CampaignForm.POSTER_A3: (
            translate("Campaigns", "Poster, A3"),
            translate("Campaigns", "To be read across a room."),
        ),
        CampaignForm.SHELF_CARDS: (
            translate("Campaigns", "Shelf cards"),
            translate("Campaigns", "4 a sheet, to stand on a shelf."),
        ),
        CampaignForm.LETTER_INSERTS: (
            translate("Campaigns", "Inserts for letters"),
            translate("Campaigns", "3 a sheet, for appointment letters."),
        ),
        CampaignForm.WORD_CARDS: (
            translate("Campaigns", "Cards to pass on"),
            translate("Campaigns", "10 a sheet, for a pocket."),
        ),
    }[kind]


def about_words(kit: Kit, campaign: Campaign) -> str:
    """The title of the journey or the topic; its name where it is not here any more."""
    library = kit.libraries.of(kit.paints.look.language.code)
    if campaign.journey is not None:
        return library.title_of(campaign.journey)
    topic = library.topic(campaign.topic)
    return topic.title if topic is not None else campaign.topic


def facts_words(kit: Kit, campaign: Campaign) -> str:
    """What it is about, in which languages, and how long it runs."""
    code = kit.paints.look.language.code
    tongues = ", ".join(language(each).english_name for each in campaign.languages)
    words = translate("Campaigns", "About: %1. Languages: %2.")
    words = words.replace("%1", about_words(kit, campaign)).replace("%2", tongues)
    since = translate("Campaigns", "It began on %1.")
    words = f"{words} {since.replace('%1', day_words(campaign.begins, code))}"
    if campaign.until is None:
        return words
    until = (
        translate("Campaigns", "It runs until %1.")
        if campaign.runs(kit.clock.now().date())
        else translate("Campaigns", "It ended on %1.")
    )
    return f"{words} {until.replace('%1', day_words(campaign.until, code))}"


def take_up_words(counts: TakeUp) -> Iterator[str]:
    """What came of it, a line each; exact, for this screen only."""
    for words, count in (
        (translate("Campaigns", "Visits here in which its code was shown: %1"), counts.visits),
        (translate("Campaigns", "Things that were finished in those visits: %1"), counts.finished),
        (translate("Campaigns", "People helped at a drop-in whom it brought: %1"), counts.helped),
        (translate("Campaigns", "Calls that it brought: %1"), counts.calls),
        (translate("Campaigns", "Papers that were made: %1"), counts.papers),
    ):
        yield words.replace("%1", str(count))


def honest_words(*, companion: bool, scanner: bool) -> str:
    """What can be counted, and what cannot."""
    if not companion:
        return translate(
            "Campaigns",
            "This kiosk has no page at home, so the code opens the official page, and who opens it cannot be "
            "counted. What you touch at a drop-in or after a call is.",
        )
    home = translate(
        "Campaigns", "A code that is opened at home tells nobody anything, and is not counted."
    )
    here = (
        translate(
            "Campaigns",
            "Counted is who shows it to this kiosk, and what you touch at a drop-in or after a call.",
        )
        if scanner
        else translate(
            "Campaigns",
            "This kiosk has no scanner: counted is what you touch at a drop-in or after a call.",
        )
    )
    return f"{home} {here}"
