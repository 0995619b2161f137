"""Lets the screen sleep out of hours, and asks for a new start at night."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.core.ports import Clock
from kiosk.settings_of_opening import OpeningSettings
from kiosk.station.opening import Opening, Wakefulness, restart_is_due
from kiosk.ui.widgets.sleep_cover import SleepCover

_LOOK_MS = 20_000
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Night:
    """What the watch asks of the rest.

    Attributes:
        in_use: somebody is in the middle of something: a visit, a drop-in, the staff's side.
        is_syncing: the feeds are being asked.
        minute: of this kiosk's own.
        switch_screen: switches the screen itself off (False) or on.
    """

    in_use: Callable[[], bool]
    is_syncing: Callable[[], bool]
    minute: int
    switch_screen: Callable[[bool], None]


class OpeningWatch(QObject):
    """Looks every 20 seconds.

    Signals:
        anew: it is night, nobody is here and the feeds have been asked: time to be started anew.
    """

    anew = Signal()

    def __init__(
        self, settings: OpeningSettings, clock: Clock, night: Night, cover: SleepCover
    ) -> None:
        super().__init__()
        self._settings = settings
        self._opening = Opening(spans=settings.hours, closed=frozenset(settings.closed))
        self._clock = clock
        self._night = night
        self._cover = cover
        self._since = clock.monotonic()
        self._wakefulness = Wakefulness(awake_s=settings.awake_minutes * 60.0)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look now, and then again and again."""
        self._timer.start()
        self.look()

    def close(self) -> None:
        """Look no more, and leave the screen on."""
        self._timer.stop()
        self._show(dark=False)

    @Slot()
    def touched(self) -> None:
        """Somebody is here; the touch itself is done with."""
        self._wakefulness = replace(self._wakefulness, touched_at=self._clock.monotonic())
        if self._cover.isVisible():
            self._show(dark=False)

    @Slot()
    def look(self) -> None:
        """Go dark, wake up, or ask to be started anew."""
        now, in_use = self._clock.now(), self._night.in_use()
        if in_use:
            self._wakefulness = replace(self._wakefulness, touched_at=self._clock.monotonic())
        is_open = self._opening.is_open(now)
        moment = self._clock.monotonic()
        self._show(dark=self._wakefulness.is_dark(is_open=is_open, in_use=in_use, now=moment))
        due = self._settings.restart and restart_is_due(
            now,
            hour=self._settings.restart_hour,
            minute=self._night.minute,
            uptime_s=moment - self._since,
        )
        if due and not in_use and not self._night.is_syncing():
            log.info("it is night: starting anew")
            self._timer.stop()
            self.anew.emit()

    def _show(self, *, dark: bool) -> None:
        if dark == self._cover.isVisible():
            return
        if dark:
            self._cover.cover()
        else:
            self._cover.hide()
        self._night.switch_screen(not dark)
