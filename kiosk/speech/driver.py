"""Our own driver for pyttsx3: it makes sound and hands it on, and never plays.

pyttsx3's driver for Linux plays by itself, in a way that cannot be stopped, and reports words
before
they sound. Its plug point is a module `pyttsx3.drivers.<name>` with a function `buildDriver`.
"""

import sys
from collections.abc import Iterator
from types import ModuleType
from typing import Any

from kiosk.speech.espeak import Espeak

NAME = "handrail"


def register() -> None:
    """Make `pyttsx3.init(NAME)` find this driver; call before it."""
    module = ModuleType(f"pyttsx3.drivers.{NAME}")
    setattr(module, "buildDriver", Driver)  # noqa: B010 - a name that pyttsx3 fixes
    sys.modules[module.__name__] = module


class Driver:
    """What pyttsx3 expects of a driver.

    Beside pyttsx3's own events it sends "sound" (pcm16, rate, marks) when a text has been made
    into sound.
    """

    def __init__(self, proxy: Any) -> None:
        self._proxy = proxy
        self._espeak = Espeak()
        self._properties: dict[str, Any] = {"voices": (), "voice": "", "rate": 150, "volume": 1.0}

    def destroy(self) -> None:
        """Nothing to give back: the process ends with us."""

    def say(self, text: str) -> None:
        """Make the text into sound and send it."""
        self._proxy.setBusy(True)
        self._proxy.notify("started-utterance")
        try:
            sound = self._espeak.synthesise(text)
            self._proxy.notify(
                "sound", pcm16=sound.pcm16, rate=self._espeak.rate, marks=sound.marks
            )
        finally:
            self._proxy.notify("finished-utterance", completed=True)
            self._proxy.setBusy(False)

    def stop(self) -> None:
        """Nothing plays here, so there is nothing to stop."""

    def getProperty(self, name: str) -> Any:  # noqa: N802 - a name that pyttsx3 fixes
        """What `setProperty` was last given."""
        return self._properties[name]

    def setProperty(self, name: str, value: Any) -> None:  # noqa: N802 - a name that pyttsx3 fixes
        """Set "voice", "rate" (words a minute) or "volume" (0 to 1).

        Raises:
            ValueError: there is no such voice.
            KeyError: there is no such property.
        """
        match name:
            case "voice":
                self._espeak.set_voice(value)
            case "rate":
                self._espeak.set_speed(value)
            case "volume":
                self._espeak.set_volume(value)
            case _:
                raise KeyError(name)
        self._properties[name] = value

    def iterate(self) -> Iterator[None]:
        """One turn of pyttsx3's loop a step."""
        self._proxy.setBusy(False)
        while True:
            yield

    def startLoop(self) -> None:  # noqa: N802 - a name that pyttsx3 fixes
        """Run what is queued; nothing is left when it returns."""
        self._proxy.setBusy(False)

    def endLoop(self) -> None:  # noqa: N802 - a name that pyttsx3 fixes
        """The loop of `startLoop` ends by itself."""
