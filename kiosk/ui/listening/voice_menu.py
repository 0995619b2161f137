"""What can be changed about the listening itself, as the last things that the keys lead to."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from kiosk.ui.conductor import Conductor
from kiosk.ui.listening.elements import Element, ElementMaker
from kiosk.ui.words import translate
from kiosk.visit.hearing import Hearing


class VoiceMenu:
    """Speed, loudness, a dark screen, and the end of it; for this visit."""

    def __init__(self, conductor: Conductor, *, end: Callable[[], None]) -> None:
        self._conductor = conductor
        self._end = end

    @property
    def _hearing(self) -> Hearing:
        return self._conductor.visit.hearing

    def elements(self, maker: ElementMaker) -> Iterator[Element]:
        """Each of them, in order."""
        dark = translate("Listening", "Make the screen dark")
        if self._hearing.dark:
            dark = translate("Listening", "Show the screen")
        yield maker.own("voice-slower", translate("Listening", "Slower voice"), self._slower)
        yield maker.own("voice-faster", translate("Listening", "Faster voice"), self._faster)
        yield maker.own("voice-softer", translate("Listening", "Softer voice"), self._softer)
        yield maker.own("voice-louder", translate("Listening", "Louder voice"), self._louder)
        yield maker.own("voice-dark", dark, self._darken)
        ends = translate("Listening", "Stop using the kiosk by ear")
        yield maker.own("voice-end", ends, self._end)

    def _slower(self) -> None:
        self._conductor.hear(self._hearing.faster(-1))

    def _faster(self) -> None:
        self._conductor.hear(self._hearing.faster(1))

    def _softer(self) -> None:
        self._conductor.hear(self._hearing.louder(-1))

    def _louder(self) -> None:
        self._conductor.hear(self._hearing.louder(1))

    def _darken(self) -> None:
        self._conductor.hear(replace(self._hearing, dark=not self._hearing.dark))
