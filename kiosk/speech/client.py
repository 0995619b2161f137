"""The asker's side of the worker's stream: bytes in any pieces, whole events out."""

from pathlib import Path

from kiosk.core.places import own_command
from kiosk.speech.protocol import (
    MAX_LINE_BYTES,
    Event,
    ProtocolError,
    decode_event,
    sound_bytes,
)

PLAIN = "espeak"
"""The voice that is always there."""
VOICES_FOLDER = "voices"
"""Where, in the kiosk's data folder, the files of better voices lie."""


def worker_command(
    voice: str = PLAIN, folder: Path | None = None, *, is_tried: bool = False
) -> list[str]:
    """The command line of the speech worker.

    Args:
        voice: `PLAIN`, or one of `neural.process.ENGINES`.
        folder: where the files of better voices lie.
        is_tried: a better voice is waited for, as nobody listens; the plain one speaks only where it fails.
    """
    better = [] if voice == PLAIN else ["--better", voice, str(folder or Path())]
    return own_command("speech-worker", *better, *(["--try"] if better and is_tried else []))


class EventDecoder:
    """Cuts the worker's stream into events, however the pipe has cut it into pieces."""

    def __init__(self) -> None:
        self._rest = bytearray()
        self._line: bytes | None = None
        self._wanted = 0

    def feed(self, piece: bytes) -> tuple[Event, ...]:
        """Take the next piece and return the events that it completes.

        Raises:
            ProtocolError: the stream is not the worker's; nothing after it can be trusted.
        """
        self._rest += piece
        events: list[Event] = []
        while (event := self._next()) is not None:
            events.append(event)
        return tuple(events)

    def _next(self) -> Event | None:
        if self._line is None:
            end = self._rest.find(b"\n")
            if end < 0:
                if len(self._rest) > MAX_LINE_BYTES:
                    raise ProtocolError("The speech worker's line does not end.")
                return None
            line = bytes(self._rest[:end])
            del self._rest[: end + 1]
            self._wanted = sound_bytes(line)
            self._line = line
        if len(self._rest) < self._wanted:
            return None
        sound = bytes(self._rest[: self._wanted])
        del self._rest[: self._wanted]
        line, self._line = self._line, None
        return decode_event(line, sound)
