"""For how long signatures hold, and from when on somebody is told to renew them.

A timestamp is signed anew every day, so that a weekend without a publisher does no harm; it is what makes a copy that
somebody holds back show. Roots are kept offline and live for years.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.content.packs import Pack

ROOT, TARGETS, SNAPSHOT, TIMESTAMP = "root", "targets", "snapshot", "timestamp"
#: Every role of a repository, those first that say who the others are.
ROLES = (ROOT, TARGETS, SNAPSHOT, TIMESTAMP, *(pack.value for pack in Pack))


@dataclass(frozen=True, slots=True, kw_only=True)
class Lifetime:
    """How long a signature holds, and how long before its end it is asked for anew."""

    holds: timedelta
    warn: timedelta


_YEARLY = Lifetime(holds=timedelta(days=365), warn=timedelta(days=30))
_LIFETIMES = {
    ROOT: Lifetime(holds=timedelta(days=730), warn=timedelta(days=60)),
    SNAPSHOT: Lifetime(holds=timedelta(days=30), warn=timedelta(days=7)),
    TIMESTAMP: Lifetime(holds=timedelta(days=7), warn=timedelta(days=3)),
}


def lifetime(role: str) -> Lifetime:
    """The lifetime of a role's signatures."""
    return _LIFETIMES.get(role, _YEARLY)


def expiry(role: str, now: datetime) -> datetime:
    """When a signature that is made now ends; whole seconds, as the format has it."""
    return (now + lifetime(role).holds).replace(microsecond=0)


def is_due(role: str, expires: datetime, now: datetime) -> bool:
    """Whether somebody must sign anew: the end has come, or is nearer than the time to warn."""
    return expires - now <= lifetime(role).warn
