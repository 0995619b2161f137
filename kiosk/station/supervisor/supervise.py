"""The supervisor's own loop: starts, hears, ends and starts again, as `rule` decides."""

import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import import_module
from queue import Empty, SimpleQueue
from typing import IO

from kiosk.station.supervisor import family as families
from kiosk.station.supervisor.family import Family
from kiosk.station.supervisor.last_words import LastWords
from kiosk.station.supervisor.notify import ALIVE, READY, STOPPING, ServiceManager
from kiosk.station.supervisor.rule import Action, Finish, Kill, Mode, Rule, Start
from kiosk.station.supervisor.story import (
    BEAT,
    MOST_FALLS,
    VARIABLE,
    Fall,
    Story,
    how_it_ended,
    written,
)

_LOOK_S = 1.0
#: So long a window that hangs has to say where it stands.
_SAYS_WHERE_S = 1.0
_READ_WITHIN_S = 1.0
_NOT_STARTED = 127
_LONGEST_LINE = 8_192


@dataclass(frozen=True, slots=True)
class _Beat:
    run: int


@dataclass(frozen=True, slots=True)
class _Ended:
    run: int
    code: int


@dataclass(frozen=True, slots=True)
class _Stop:
    pass


class Supervisor:
    """Keeps one kiosk running until it ends on purpose or the machine wants it to.

    Args:
        command: gives the command line of a mode.
        rule: decides.
        manager: is told.
        shows_errors: whether what the kiosk says on its standard error is always passed on: to people, never to a
            journal.
    """

    def __init__(
        self,
        command: Callable[[Mode], Sequence[str]],
        *,
        rule: Rule | None = None,
        manager: ServiceManager | None = None,
        shows_errors: bool = False,
    ) -> None:
        self._command = command
        self._rule = rule or Rule()
        self._manager = manager or ServiceManager()
        self._shows_errors = shows_errors
        self._news: SimpleQueue[_Beat | _Ended | _Stop] = SimpleQueue()
        self._family: Family | None = None
        self._run = 0
        self._words = LastWords()
        self._hung = self._heard = False
        self._readers: tuple[threading.Thread, ...] = ()
        self._count = 0
        self._falls: tuple[Fall, ...] = ()

    def stop(self) -> None:
        """End the kiosk and then this; a signal handler may say so."""
        self._news.put(_Stop())

    def run(self) -> int:
        """Supervise; return the exit code."""
        state = self._rule.begin(time.monotonic())
        while True:
            state, action = self._rule.look(state, time.monotonic())
            if isinstance(action, Finish):
                self._manager.tell(STOPPING)
                return action.code
            if action is not None:
                self._do(action)
            if self._family is not None:
                self._family.tidy()
            try:
                news = self._news.get(timeout=_LOOK_S)
            except Empty:
                continue
            now = time.monotonic()
            if isinstance(news, _Stop):
                self._end()
                self._manager.tell(STOPPING)
                return 0
            if news.run != self._run:
                continue
            if isinstance(news, _Beat):
                if not state.heard:
                    self._manager.tell(READY, f"STATUS={state.mode.value} mode")
                self._manager.tell(ALIVE)
                state = self._rule.heard(state, now)
            else:
                self._end()
                state = self._rule.ended(state, news.code, now)
                self._note(news.code, wanted=not state.falls and state.mode is Mode.FULL)

    def _do(self, action: Action) -> None:
        if isinstance(action, Start):
            self._start(action.mode)
        elif isinstance(action, Kill):
            self._hung = True
            if self._family is not None:
                self._family.abort(_SAYS_WHERE_S)
                self._family.end_all()

    def _start(self, mode: Mode) -> None:
        self._run += 1
        self._words, self._hung, self._heard = LastWords(), False, False
        story = Story(count=self._count, falls=self._falls)
        environment = {**os.environ, VARIABLE: written(story)}
        # It speaks to us; the service manager is ours to speak to.
        environment.pop("NOTIFY_SOCKET", None)
        environment.pop("WATCHDOG_USEC", None)
        self._manager.tell(ALIVE, f"STATUS=starting, {mode.value} mode")
        try:
            self._family = families.start(self._command(mode), environment)
        except OSError:
            self._news.put(_Ended(self._run, _NOT_STARTED))
            return
        given = (self._family, self._run)
        works = (self._hear, self._read_errors, self._wait)
        self._readers = tuple(
            threading.Thread(target=each, args=given, daemon=True) for each in works
        )
        for reader in self._readers:
            reader.start()

    def _end(self) -> None:
        family, self._family = self._family, None
        if family is not None:
            family.end_all()
            # Nobody is left to write: what it said last is read to its end.
            for reader in self._readers:
                reader.join(_READ_WITHIN_S)

    def _note(self, code: int, *, wanted: bool) -> None:
        """Keep how it ended, for the next one to write down; here only a line for the service manager's journal."""
        if wanted:
            self._count, self._falls = 0, ()
            return
        how = how_it_ended(code, hung=self._hung)
        fall = Fall(at=datetime.now(UTC), how=how, lines=self._words.lines())
        self._count += 1
        self._falls = (*self._falls, fall)[-MOST_FALLS:]
        sys.stderr.write(f"kiosk: ended by {how}; {'; '.join(fall.lines)}\n")

    def _hear(self, family: Family, run: int) -> None:
        for line in _lines(family.output):
            if line == BEAT:
                self._heard = True
                self._news.put(_Beat(run))

    def _read_errors(self, family: Family, run: int) -> None:
        words = self._words
        for line in _lines(family.errors):
            if run == self._run:
                words.hear(line)
            # Before the first heartbeat nobody can have typed anything.
            if self._shows_errors or not self._heard:
                sys.stderr.buffer.write(line)
                sys.stderr.flush()

    def _wait(self, family: Family, run: int) -> None:
        self._news.put(_Ended(run, family.wait()))


def _lines(stream: IO[bytes]) -> Sequence[bytes]:
    return iter(lambda: stream.readline(_LONGEST_LINE), b"")  # type: ignore[return-value]


def supervise(command: Callable[[Mode], Sequence[str]]) -> int:
    """Keep the kiosk running until it ends on purpose, or somebody ends this process."""
    families.prepare()
    _leave_no_core()
    supervisor = Supervisor(command, shows_errors=sys.stderr.isatty())
    for name in ("SIGTERM", "SIGINT", "SIGHUP", "SIGBREAK"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), lambda *_: supervisor.stop())
    return supervisor.run()


def _leave_no_core() -> None:
    """No picture of a visit's memory is written when the kiosk crashes; its children inherit that.

    One byte and not none: see `kiosk.ui.browser.engine.process`.
    """
    if sys.platform != "win32":
        resource = import_module("resource")
        resource.setrlimit(resource.RLIMIT_CORE, (1, 1))
