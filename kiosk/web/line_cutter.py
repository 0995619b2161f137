"""Cuts the stream between the window and the page's process into lines, however the pipe has cut it into pieces."""

from kiosk.web.message import MAX_LINE_BYTES


class LineCutter:
    """Takes pieces, gives whole lines."""

    def __init__(self) -> None:
        self._rest = bytearray()

    def feed(self, piece: bytes) -> tuple[bytes, ...]:
        """Take the next piece and return the lines that it completes, without their ends.

        Raises:
            ValueError: a line does not end; nothing after it can be trusted.
        """
        self._rest += piece
        *lines, rest = self._rest.split(b"\n")
        self._rest = bytearray(rest)
        if len(self._rest) > MAX_LINE_BYTES:
            raise ValueError("a line does not end")
        return tuple(bytes(line) for line in lines if line)
