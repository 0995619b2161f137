"""What the supervisor tells the kiosk that it starts: that it hears it, and how those before it fell."""

import json
import signal
from collections.abc import MutableMapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime

VARIABLE = "HANDRAIL_SUPERVISED"
BEAT = b"beat\n"
#: Falls that are told; the count of all is beside them.
MOST_FALLS = 5
_LONGEST = 24_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Fall:
    """One end that nobody wanted.

    Attributes:
        at: when, by the clock of the machine.
        how: "signal SIGSEGV", "exit code 70", "no heartbeat".
        lines: where in the source, as far as it said.
    """

    at: datetime
    how: str
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """What came before this start.

    Attributes:
        count: how many falls since the last wanted start.
        falls: the newest of them, oldest first.
    """

    count: int = 0
    falls: tuple[Fall, ...] = ()


def how_it_ended(code: int, *, hung: bool) -> str:
    """An exit code in words."""
    if hung:
        return "no heartbeat"
    if code >= 0:
        return f"exit code {code}"
    try:
        return f"signal {signal.Signals(-code).name}"
    except ValueError:
        return f"signal {-code}"


def written(story: Story) -> str:
    """The story for the environment of a process."""
    falls = [{**asdict(fall), "at": fall.at.isoformat()} for fall in story.falls[-MOST_FALLS:]]
    told = {"count": story.count, "falls": falls}
    text = json.dumps(told)
    return text if len(text) <= _LONGEST else json.dumps({**told, "falls": []})


def take(environment: MutableMapping[str, str]) -> Story | None:
    """The story told to this process, taken out so that its own children are not told; None where nobody hears it."""
    text = environment.pop(VARIABLE, None)
    if text is None:
        return None
    try:
        told = json.loads(text)
        return Story(
            count=int(told["count"]),
            falls=tuple(_fall(each) for each in told["falls"]),
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return Story()


def _fall(told: dict[str, object]) -> Fall:
    lines = told["lines"]
    if not isinstance(lines, list):
        raise TypeError
    at = datetime.fromisoformat(str(told["at"]))
    return Fall(
        at=at if at.tzinfo else at.replace(tzinfo=UTC),
        how=str(told["how"]),
        lines=tuple(str(line) for line in lines),
    )
