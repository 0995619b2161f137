"""PINs as they lie on the disk: argon2id, which makes each guess cost time and memory."""

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argon2 import PasswordHasher

# The least that OWASP's Password Storage Cheat Sheet allows (19 MiB, 2 passes, 1 lane): 41 ms here, so that
# every PIN of a site is looked at within a second. Six figures do not guard a stolen disk: no secret lies behind them.
_PASSES, _MEMORY_KIB, _LANES = 2, 19 * 1024, 1


@cache
def _hasher() -> "PasswordHasher":
    from argon2 import PasswordHasher  # noqa: PLC0415 - a library that starting does not need

    return PasswordHasher(time_cost=_PASSES, memory_cost=_MEMORY_KIB, parallelism=_LANES)


def hashed(pin: str) -> str:
    """What is kept of a PIN."""
    return _hasher().hash(pin)


def fits(kept: str, pin: str) -> bool:
    """Whether this is the PIN of which `kept` is kept."""
    from argon2.exceptions import InvalidHashError, VerificationError  # noqa: PLC0415 - as above

    try:
        return _hasher().verify(kept, pin)
    except (VerificationError, InvalidHashError):
        return False
