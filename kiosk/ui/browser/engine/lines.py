"""The lines to and from the window."""

import contextlib
import threading
from typing import BinaryIO

from PySide6.QtCore import QObject, Signal

from kiosk.web.from_page import FromPage
from kiosk.web.message import MAX_LINE_BYTES, encode
from kiosk.web.to_page import decode_to_page


class Lines(QObject):
    """Reads in a thread of its own, so that the end of the input is seen whatever the engine does.

    Signals:
        heard: a `ToPage`.
        ended: nobody is there any more.
    """

    heard = Signal(object)
    ended = Signal()

    def __init__(self, source: BinaryIO, output: BinaryIO) -> None:
        super().__init__()
        self._source = source
        self._output = output

    def listen(self) -> None:
        """Begin to read."""
        threading.Thread(target=self._read, daemon=True).start()

    def send(self, message: FromPage) -> None:
        """Say something to the window."""
        try:
            self._output.write(encode(message))
            self._output.flush()
        except OSError:
            self.ended.emit()

    def _read(self) -> None:
        while line := self._source.readline(MAX_LINE_BYTES):
            # The window is ours and says only what we know; a torn last line is no message.
            with contextlib.suppress(ValueError):
                self.heard.emit(decode_to_page(line))
        self.ended.emit()
