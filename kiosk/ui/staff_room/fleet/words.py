"""How a kiosk of the fleet is, in words: the same on the screen, on paper and in a browser."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.content.packs import Pack
from kiosk.fleet.health import Health, Working
from kiosk.fleet.report.kiosks import KioskState, Need
from kiosk.ui.words import translate
from kiosk.ui.words.times import day_words

# Needs that somebody should see to today; the others wait for the next visit.
URGENT = frozenset(
    {Need.NEVER_SEEN, Need.NOT_SEEN_7_DAYS, Need.NOT_SEEN_2_DAYS, Need.CLOCK, Need.DISK}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class KioskWords:
    """A kiosk in words.

    Attributes:
        needs: what it needs, the most urgent first.
        facts: (what, how it is).
    """

    name: str
    site: str
    needs: tuple[str, ...]
    facts: tuple[tuple[str, str], ...]


def summary_words(states: tuple[KioskState, ...]) -> str:
    """How many there are, and how many need somebody."""
    needy = sum(1 for each in states if each.needs)
    if not states:
        return translate("Fleet", "No kiosk has sent anything yet.")
    if not needy:
        words = translate("Fleet", "All is well with each of %1 kiosks.")
    else:
        words = translate(
            "Fleet", "%2 of %1 kiosks need somebody. Those that need it first come first."
        )
    return words.replace("%1", str(len(states))).replace("%2", str(needy))


def everybody_words(kiosks: int) -> str:
    """Whose figures they are, where one kiosk's would name its place."""
    return translate("Fleet", "all %1 kiosks").replace("%1", str(kiosks))


def kiosk_words(state: KioskState, now: datetime, code: str) -> KioskWords:
    """A kiosk in words; `now` is UTC, without a zone."""
    return KioskWords(
        name=state.kiosk,
        site=state.site,
        needs=tuple(_need_words(each, state, now) for each in state.needs),
        facts=_facts(state, code),
    )


def _need_words(need: Need, state: KioskState, now: datetime) -> str:
    days = "" if state.seen is None else str((now - state.seen).days)
    health = state.health
    waiting = "" if health is None else str(health.waiting)
    notices = "" if health is None else str(len(health.notices))
    words = {
        Need.NEVER_SEEN: translate(
            "Fleet", "NEVER SEEN: it was enrolled, and nothing has come from it."
        ),
        Need.NOT_SEEN_7_DAYS: translate(
            "Fleet", "NOT SEEN FOR %1 DAYS. Ring the site: is it on, has it a network?"
        ),
        Need.NOT_SEEN_2_DAYS: translate("Fleet", "Not seen for %1 days."),
        Need.CLOCK: translate("Fleet", "Its clock is wrong. Set date and time there."),
        Need.DISK: translate("Fleet", "Its disk is nearly full."),
        Need.DIRECTORY: translate(
            "Fleet", "Its directory has not been brought up to date for 30 days or more."
        ),
        Need.VOICE: translate("Fleet", "Its voice does not work."),
        Need.PRINTER: translate("Fleet", "Its printer does not work."),
        Need.CONTENT: translate("Fleet", "It has not asked for new content for 30 days or more."),
        Need.PACK_BEHIND: translate("Fleet", "It has older content than other kiosks."),
        Need.PROGRAM_BEHIND: translate("Fleet", "It has an older Handrail than other kiosks."),
        Need.WAITING: translate("Fleet", "%2 of its records have not been sent yet."),
        Need.NOTICES: translate(
            "Fleet",
            "%3 things that its staff are told: see “This kiosk” in its staff room.",
        ),
    }[need]
    return words.replace("%1", days).replace("%2", waiting).replace("%3", notices)


def _facts(state: KioskState, code: str) -> tuple[tuple[str, str], ...]:
    never = translate("Fleet", "never")
    seen = never if state.seen is None else day_words(state.seen.date(), code)
    health = state.health
    if health is None:
        return ((translate("Fleet", "Last seen"), seen),)
    directory = never if health.directory is None else day_words(health.directory, code)
    services = translate("Fleet", "%1 services, checked %2")
    services = services.replace("%1", str(health.services)).replace("%2", directory)
    return (
        (translate("Fleet", "Last seen"), seen),
        (translate("Fleet", "Content"), _content(health)),
        (translate("Fleet", "Directory"), services),
        (translate("Fleet", "Printer"), _working(health.printer)),
        (translate("Fleet", "Voice"), _working(health.voice)),
        (translate("Fleet", "Version"), health.version),
    )


def _content(health: Health) -> str:
    if not health.packs:
        return translate("Fleet", "as it came with Handrail")
    return ", ".join(f"{_pack(each.pack)} {each.version}" for each in health.packs)


def _pack(pack: Pack) -> str:
    return {
        Pack.JOURNEYS: translate("Fleet", "journeys"),
        Pack.TRANSLATIONS: translate("Fleet", "translations"),
        Pack.THESAURUS: translate("Fleet", "words people search for"),
        Pack.DIRECTORY: translate("Fleet", "directory"),
        Pack.LOOK: translate("Fleet", "look"),
    }[pack]


def _working(state: Working) -> str:
    return {
        Working.WORKS: translate("Fleet", "works"),
        Working.NONE: translate("Fleet", "none"),
        Working.FAULT: translate("Fleet", "does not work"),
    }[state]
