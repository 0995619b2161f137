"""What a directory pack says of itself: the hash of every bin, and from which earlier states changes lead here."""

import re
from dataclasses import dataclass
from hashlib import sha256

import msgspec

from kiosk.content.directory.bins import PARTS
from kiosk.content.directory.unusable import unusable
from kiosk.content.manifest import NewerNeededError

ABOUT = "about.json"
FORMAT = 1
#: Steps of a way: a month of nightly publishing.
MOST_STEPS = 30
MOST_BYTES_OF_ABOUT = 1_000_000
_SHA256 = re.compile(r"[0-9a-f]{64}")
_STATE = re.compile(r"[0-9a-f]{16}")


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """The file.

    Attributes:
        format: raised when a kiosk of before could not use what is in the pack.
        records: lines in all bins.
        bins: SHA-256 of each bin's lines, however they are packed.
        steps: from which state to which; the file of a step is named by the state that it begins at.
        said: what whoever made the records says of them, JSON; nothing is known of it here.
    """

    format: int = FORMAT
    records: int
    bins: tuple[str, ...]
    steps: tuple[tuple[str, str], ...] = ()
    said: msgspec.Raw

    @property
    def state(self) -> str:
        """Names the content of all bins: equal names, equal content."""
        return sha256("".join(self.bins).encode()).hexdigest()[:16]

    def way(self, state: str) -> tuple[str, ...] | None:
        """The steps that lead from a state to this one; nothing where none do."""
        onward = dict(self.steps)
        way: list[str] = []
        while state != self.state:
            if state not in onward or len(way) > len(onward):
                return None
            way.append(state)
            state = onward[state]
        return tuple(way)


def bin_path(number: int) -> str:
    """Where a bin lies in the pack."""
    return f"bins/{number:02x}.jsonl.br"


def step_path(state: str) -> str:
    """Where the changes that begin at a state lie in the pack."""
    return f"changes/{state}.jsonl.br"


def written_about(about: About) -> bytes:
    """The file, the same bytes for the same content."""
    return msgspec.json.encode(about) + b"\n"


def read_about(source: bytes) -> About:
    """What the file says, everything in it looked at.

    Raises:
        UnusablePackError: it cannot be used.
        NewerNeededError: it needs a newer Handrail.
    """
    if len(source) > MOST_BYTES_OF_ABOUT:
        raise unusable(f"{ABOUT} is longer than {MOST_BYTES_OF_ABOUT} bytes")
    try:
        about = msgspec.json.decode(source, type=About)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise unusable(f"{ABOUT} cannot be read ({error})") from error
    if about.format > FORMAT:
        raise NewerNeededError(
            "The directory pack needs a newer Handrail than this one.",
            "Install the newest Handrail, then update again. The old directory is in use.",
        )
    states = [state for step in about.steps for state in step]
    if (
        about.format < 1
        or about.records < 0
        or len(about.bins) not in PARTS.values()
        or not all(map(_SHA256.fullmatch, about.bins))
        or len(about.steps) > MOST_STEPS
        or not all(map(_STATE.fullmatch, states))
    ):
        raise unusable(f"{ABOUT} says what cannot be")
    return about
