"""The worker's side of the stream: standard output for messages only."""

import os
from typing import BinaryIO

from kiosk.speech.protocol import Event, encode_event


def claim_output() -> BinaryIO:
    """Keep standard output for messages; what C libraries print goes to standard error instead."""
    output = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return output


class Sender:
    """Writes events, each at once."""

    def __init__(self, output: BinaryIO) -> None:
        self._output = output

    def __call__(self, event: Event) -> None:
        """Send an event.

        Raises:
            BrokenPipeError: nobody reads any more.
        """
        self._output.write(encode_event(event))
        self._output.flush()
