"""A companion page of a few services and one journey, as the builder makes it."""

from datetime import date, time
from pathlib import Path

from kiosk.app.companion.build import CompanionFacts, CompanionSources, build_companion
from kiosk.core.ids import ServiceId
from kiosk.core.language import ENGLISH, language
from kiosk.core.places import assets_dir
from kiosk.directory.records import Frequency, Location, Phone, Schedule, Service
from kiosk.ui.libraries import Libraries
from kiosk.ui.words.catalogues import Catalogues
from tests.journeys.files import content

ON = date(2026, 11, 25)
HOSTILE = "<img src=x onerror=\"document.title='broken'\">"
LUNCH = Service(
    id=ServiceId("lunch"),
    name="Lunch club",
    feed="https://feed.example",
    organization="Friends of the Park",
    description="A warm meal.\n\nCome as you are.",
    url="https://lunch.example.org/",
    email="hello@lunch.example.org",
    fees="£4 a meal",
    eligibility="Anyone over 60",
    application_process="Ring the day before",
    required_documents=("Nothing",),
    last_modified=date(2026, 10, 1),
    phones=(Phone(number="01632 960 001", description="The kitchen"),),
    schedules=(
        Schedule(
            frequency=Frequency.WEEKLY, days=("TU",), opens_at=time(12), closes_at=time(13, 30)
        ),
        Schedule(description="Closed in August"),
    ),
    locations=(
        Location(
            name="Park Hall",
            address_lines=("1 Park Road",),
            postcode="L1 8JQ",
            latitude=53.4,
            longitude=-2.98,
        ),
    ),
)
NASTY = Service(
    id=ServiceId("nasty"),
    name=HOSTILE,
    feed="https://feed.example",
    description=f"{HOSTILE}\n\n<script>document.title='broken'</script>",
    url="javascript:document.title='broken'",
    email="a@b.example?bcc=x@y.example",
    phones=(Phone(number="999;broken"),),
)


def make(
    folder: Path, *, services: tuple[Service, ...] = (LUNCH, NASTY)
) -> tuple[Path, CompanionFacts]:
    """Build it below the folder; the languages are English, Welsh and Urdu."""
    out = folder / "home"
    words = Catalogues(assets_dir() / "i18n")
    facts = build_companion(
        CompanionSources(
            page=assets_dir() / "companion",
            services=services,
            libraries=Libraries([content(folder / "content")]),
            words=words,
            languages=(ENGLISH, language("cy"), language("ur")),
            place_name="Central Library",
            place_phone="01632 960 100",
            on=ON,
        ),
        out,
    )
    words.use(ENGLISH)
    return out, facts
