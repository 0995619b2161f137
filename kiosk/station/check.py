"""What the doctor asks and is answered: of what, how it is, what was found, and what to do."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from kiosk.core.errors import KioskError

log = logging.getLogger(__name__)


class Subject(StrEnum):
    """What is looked at; the value is its heading in English."""

    DISPLAY = "Display"
    TOUCH = "Touch"
    MEMORY = "Memory"
    FONTS = "Fonts"
    VOICE = "Voice"
    SOUND = "Sound"
    PRINTER = "Printer"
    SCANNER = "Scanner"
    WEB_PAGES = "Web pages"
    STORAGE = "Storage"
    SQLITE = "SQLite"
    DATABASES = "Databases"
    COPIES = "Copies"
    CLOCK = "Clock"
    LOGS = "Logs"
    DIRECTORY = "Directory"
    POSTCODES = "Postcodes"
    CONTENT = "Content"
    PACKS = "Packs"
    SEARCH = "Search"
    CONFIRMED = "Confirmed"
    SETTINGS = "Settings"
    FEED = "Feed"
    EXAMINATION = "Examination"


class State(StrEnum):
    """How it is: FINE; LOOK: the kiosk works, and somebody should look at it; BROKEN: something does not work."""

    FINE = "fine"
    LOOK = "look"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """The answer to one question about this machine.

    Attributes:
        name: what was looked at.
        state: how it is.
        facts: what was found, a sentence or phrase each.
        remedy: what to do; empty where it is fine.
    """

    name: Subject
    state: State
    facts: tuple[str, ...]
    remedy: str = ""

    @property
    def ok(self) -> bool:
        """Whether there is nothing to do."""
        return self.state is State.FINE


@dataclass(frozen=True, slots=True, kw_only=True)
class Probe:
    """A question to ask: of what, the call that answers it, and how it is where that fails as expected."""

    name: Subject
    ask: Callable[[], Check]
    failing: State = State.BROKEN


def run(probes: Sequence[Probe]) -> tuple[Check, ...]:
    """Ask every question; one that fails to answer is itself a finding and stops no other."""
    return tuple(_asked(probe) for probe in probes)


def _asked(probe: Probe) -> Check:
    try:
        return probe.ask()
    except KioskError as error:
        remedy = error.remedy or "Tell whoever looks after this kiosk."
        return Check(name=probe.name, state=probe.failing, facts=(error.problem,), remedy=remedy)
    except Exception as error:
        log.exception("a check of the doctor failed")
        facts = (f"The check itself failed ({type(error).__name__}).",)
        remedy = "Send the newest file of the folder logs to whoever looks after this kiosk."
        return Check(name=probe.name, state=State.BROKEN, facts=facts, remedy=remedy)
