r"""What the window and the speech worker say to each other.

Each message is one line of JSON. A line with "bytes": n is followed by n bytes of sound, 16-bit
mono
little-endian. Every request has a number, and every answer carries the number of its request, so
that an
answer that is no longer wanted is known by its number alone.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from typing import Any, ClassVar, TypeAlias

from kiosk.core.errors import DeviceError

MAX_LINE_BYTES = 1_048_576
MAX_SOUND_BYTES = 32 * 1_048_576
MAX_TEXT_CODE_POINTS = 4_000


class ProtocolError(DeviceError):
    """The other side said something that is no message."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Speak:
    """Ask for one sentence.

    Attributes:
        number: chosen by the asker, never used twice.
        text: the spoken text (see `wording`), at most `MAX_TEXT_CODE_POINTS`.
        voice: name of the voice, from `voices`.
        language: BCP 47 tag, by which a voice of the machine's own is chosen.
        words_per_minute: speed.
        aloud: whether the worker may play it itself, where the machine's own voice can only do
        that.
        ahead: whether something else sounds meanwhile, so that nobody waits for it yet.
    """

    kind: ClassVar[str] = "speak"
    number: int
    text: str
    voice: str
    language: str
    words_per_minute: int
    aloud: bool = False
    ahead: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Hush:
    """Ask a worker that plays to fall silent and forget what it was asked."""

    kind: ClassVar[str] = "hush"
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Ready:
    """The worker listens.

    Attributes:
        languages: ISO 639-1 codes of what a better voice speaks; of the plain one, nothing is said.
    """

    kind: ClassVar[str] = "ready"
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class WordMark:
    """Where a word begins.

    Attributes:
        position: code point in the spoken text.
        frame: sample of the sound, from 0.
    """

    position: int
    frame: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """The sound of one sentence, to be played by the asker."""

    kind: ClassVar[str] = "spoken"
    number: int
    rate: int
    marks: tuple[WordMark, ...]
    pcm16: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Working:
    """The sentence is still being made into sound: the worker has not hung."""

    kind: ClassVar[str] = "working"
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """Something for staff to know, though everything can be heard.

    Attributes:
        problem: what happened; never holds a text that was spoken.
        remedy: what to do about it.
    """

    kind: ClassVar[str] = "remark"
    problem: str
    remedy: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Playing:
    """The worker itself begins to play the sentence."""

    kind: ClassVar[str] = "playing"
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A word begins to sound now; only from a worker that plays."""

    kind: ClassVar[str] = "word"
    number: int
    position: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """The sentence has been played to its end by the worker."""

    kind: ClassVar[str] = "done"
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Failed:
    """The sentence cannot be spoken.

    Attributes:
        problem: what happened, for staff; never holds the text.
    """

    kind: ClassVar[str] = "failed"
    number: int
    problem: str


Request: TypeAlias = Speak | Hush
Event: TypeAlias = Ready | Spoken | Working | Remark | Playing | Word | Done | Failed


def encode_request(request: Request) -> bytes:
    """One request as its line."""
    return _line({"kind": request.kind, **asdict(request)})


def decode_request(line: bytes) -> Request:
    """Read one line of the asker.

    Raises:
        ProtocolError: the line is no request.
    """
    fields = _fields(line)
    try:
        if fields["kind"] == Hush.kind:
            return Hush(number=int(fields["number"]))
        if fields["kind"] == Speak.kind:
            return Speak(
                number=int(fields["number"]),
                text=str(fields["text"])[:MAX_TEXT_CODE_POINTS],
                voice=str(fields["voice"]),
                language=str(fields["language"]),
                words_per_minute=int(fields["words_per_minute"]),
                aloud=bool(fields["aloud"]),
                ahead=bool(fields["ahead"]),
            )
    except (KeyError, TypeError, ValueError, OverflowError) as error:
        raise ProtocolError("The speech worker was asked something it cannot read.") from error
    raise ProtocolError("The speech worker was asked for something unknown.")


def encode_event(event: Event) -> bytes:
    """One answer as its line, with its sound behind it."""
    if isinstance(event, Spoken):
        marks = [[mark.position, mark.frame] for mark in event.marks]
        head = {"number": event.number, "rate": event.rate, "marks": marks}
        return _line({"kind": event.kind, **head, "bytes": len(event.pcm16)}) + event.pcm16
    return _line({"kind": event.kind, **asdict(event)})


def sound_bytes(line: bytes) -> int:
    """How many bytes of sound follow this line.

    Raises:
        ProtocolError: the line is no message, or announces more than `MAX_SOUND_BYTES`.
    """
    count = _fields(line).get("bytes", 0)
    if not isinstance(count, int) or not 0 <= count <= MAX_SOUND_BYTES or count % 2:
        raise ProtocolError("The speech worker announced an impossible length of sound.")
    return count


def decode_event(line: bytes, pcm16: bytes = b"") -> Event:
    """Read one answer from its line and its sound.

    Raises:
        ProtocolError: the line is no answer.
    """
    fields = _fields(line)
    try:
        read = _EVENTS.get(fields["kind"])
        if read is not None:
            return read(fields, pcm16)
    except (KeyError, TypeError, ValueError, OverflowError) as error:
        raise ProtocolError("The speech worker gave an answer that cannot be read.") from error
    raise ProtocolError("The speech worker gave an unknown answer.")


def _spoken(fields: Mapping[str, Any], pcm16: bytes) -> Spoken:
    marks = tuple(WordMark(position=int(p), frame=int(f)) for p, f in fields["marks"])
    return Spoken(number=int(fields["number"]), rate=int(fields["rate"]), marks=marks, pcm16=pcm16)


_EVENTS: Mapping[str, Callable[[Mapping[str, Any], bytes], Event]] = {
    Ready.kind: lambda fields, _: Ready(languages=tuple(map(str, fields["languages"]))),
    Spoken.kind: _spoken,
    Working.kind: lambda fields, _: Working(number=int(fields["number"])),
    Remark.kind: lambda fields, _: Remark(
        problem=str(fields["problem"]), remedy=str(fields["remedy"])
    ),
    Playing.kind: lambda fields, _: Playing(number=int(fields["number"])),
    Word.kind: lambda fields, _: Word(
        number=int(fields["number"]), position=int(fields["position"])
    ),
    Done.kind: lambda fields, _: Done(number=int(fields["number"])),
    Failed.kind: lambda fields, _: Failed(
        number=int(fields["number"]), problem=str(fields["problem"])
    ),
}


def _line(fields: dict[str, object]) -> bytes:
    # ASCII only: a lone surrogate in a text passes as an escape instead of breaking the stream.
    return json.dumps(fields, separators=(",", ":")).encode("ascii") + b"\n"


def _fields(line: bytes) -> dict[str, Any]:
    try:
        fields = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise ProtocolError("The speech worker said something that is not JSON.") from error
    if not isinstance(fields, dict):
        raise ProtocolError("The speech worker said something that is no message.")
    return fields
