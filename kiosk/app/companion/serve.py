"""Serves the built page on the loopback, as a plain web host would."""

from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from kiosk.app.companion.build import CONTENTS
from kiosk.core.errors import DeviceError, StorageError


class _Handler(SimpleHTTPRequestHandler):
    extensions_map = SimpleHTTPRequestHandler.extensions_map | {
        ".js": "text/javascript",
        ".webmanifest": "application/manifest+json",
    }

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's name
        """Nobody's visits are written down."""


def server_of(folder: Path, port: int) -> ThreadingHTTPServer:
    """A server of the folder, listening on the loopback alone; port 0 is any that is free.

    Raises:
        StorageError: the folder holds no companion page.
        DeviceError: the port is taken.
    """
    if not (folder / CONTENTS).is_file():
        raise StorageError(
            f"{folder} holds no companion page.", "Make one: kiosk companion build --out DIR"
        )
    try:
        return ThreadingHTTPServer(("127.0.0.1", port), partial(_Handler, directory=str(folder)))
    except OSError as error:
        raise DeviceError(
            f"Port {port} cannot be used ({error.strerror}).", "Name another: --port 8081"
        ) from error
