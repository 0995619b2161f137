"""How each kiosk of the fleet is, and which need somebody first."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from kiosk.core.clock import is_believable
from kiosk.fleet.health import Health, Working

_NOT_SEEN, _LONG_NOT_SEEN = timedelta(days=2), timedelta(days=7)
#: As the kiosk itself tells its staff.
_OLD_DAYS = 30
_LEAST_FREE = 500_000_000
_MANY_WAITING = 1_000


class Need(StrEnum):
    """Why a kiosk needs somebody, the most urgent first."""

    NEVER_SEEN = "never-seen"
    NOT_SEEN_7_DAYS = "not-seen-7-days"
    NOT_SEEN_2_DAYS = "not-seen-2-days"
    CLOCK = "clock"
    DISK = "disk"
    DIRECTORY = "directory"
    VOICE = "voice"
    PRINTER = "printer"
    CONTENT = "content"
    PACK_BEHIND = "pack-behind"
    PROGRAM_BEHIND = "program-behind"
    WAITING = "waiting"
    NOTICES = "notices"


_NEEDS = tuple(Need)


@dataclass(frozen=True, slots=True, kw_only=True)
class KioskState:
    """One kiosk.

    Attributes:
        seen: when it was last seen, UTC without a zone; None: enrolled, and never seen.
        health: what it said of itself last.
        needs: why it needs somebody, the most urgent first; none where all is well.
    """

    kiosk: str
    site: str
    seen: datetime | None = None
    health: Health | None = None
    needs: tuple[Need, ...] = ()


def in_order(states: Iterable[KioskState], now: datetime) -> tuple[KioskState, ...]:
    """With what each needs, those first that need somebody first."""
    states = tuple(states)
    newest = _Newest.of(states)
    judged = [
        KioskState(
            kiosk=each.kiosk,
            site=each.site,
            seen=each.seen,
            health=each.health,
            needs=_needs(each, newest, now),
        )
        for each in states
    ]
    return tuple(sorted(judged, key=_urgency))


def _urgency(state: KioskState) -> tuple[int, int, str]:
    first = _NEEDS.index(state.needs[0]) if state.needs else len(_NEEDS)
    return first, -len(state.needs), state.kiosk


@dataclass(frozen=True, slots=True, kw_only=True)
class _Newest:
    """The newest that any kiosk of the fleet has."""

    packs: Mapping[str, int]
    program: tuple[int, ...]

    @classmethod
    def of(cls, states: Iterable[KioskState]) -> "_Newest":
        packs: dict[str, int] = {}
        program: tuple[int, ...] = ()
        for each in states:
            if each.health is not None:
                program = max(program, _numbers(each.health.version))
                for pack in each.health.packs:
                    packs[pack.pack] = max(packs.get(pack.pack, 0), pack.version)
        return cls(packs=packs, program=program)


def _needs(state: KioskState, newest: _Newest, now: datetime) -> tuple[Need, ...]:
    if state.seen is None:
        return (Need.NEVER_SEEN,)
    needs: set[Need] = set()
    gone = now - state.seen
    if gone >= _LONG_NOT_SEEN:
        needs.add(Need.NOT_SEEN_7_DAYS)
    elif gone >= _NOT_SEEN:
        needs.add(Need.NOT_SEEN_2_DAYS)
    if state.health is not None:
        needs |= _needs_of(state.health, newest, now)
    return tuple(each for each in Need if each in needs)


def _needs_of(health: Health, newest: _Newest, now: datetime) -> set[Need]:
    today = now.date()
    asked = health.content_checked
    directory = health.directory
    has = {each.pack: each.version for each in health.packs}
    found = {
        Need.CLOCK: not is_believable(health.at.date()),
        Need.DISK: health.free_bytes < _LEAST_FREE,
        Need.DIRECTORY: directory is None or (today - directory).days >= _OLD_DAYS,
        Need.VOICE: health.voice is Working.FAULT,
        Need.PRINTER: health.printer is Working.FAULT,
        Need.CONTENT: asked is not None and (today - asked).days >= _OLD_DAYS,
        Need.PACK_BEHIND: any(version < newest.packs[pack] for pack, version in has.items()),
        Need.PROGRAM_BEHIND: _numbers(health.version) < newest.program,
        Need.WAITING: health.waiting >= _MANY_WAITING,
        Need.NOTICES: bool(health.notices),
    }
    return {need for need, there in found.items() if there}


def _numbers(version: str) -> tuple[int, ...]:
    """The numbers at the beginning of a version, to be compared."""
    numbers = []
    for part in version.split("."):
        if not part.isdecimal():
            break
        numbers.append(int(part))
    return tuple(numbers)
