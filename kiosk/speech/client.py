"""The asker's side of the worker's stream: bytes in any pieces, whole events out."""

from kiosk.core.places import own_command
from kiosk.speech.protocol import (
    MAX_LINE_BYTES,
    Event,
    ProtocolError,
    decode_event,
    sound_bytes,
)


def worker_command() -> list[str]:
    """The command line of the speech worker."""
    return own_command("speech-worker")


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
