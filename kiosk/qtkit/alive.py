"""Whether a Qt object is still there: its Python side may outlive it."""

from shiboken6 import isValid


def is_alive(thing: object) -> bool:
    """Whether Qt has not deleted this object."""
    return bool(isValid(thing))  # type: ignore[no-untyped-call]  # shiboken6 has no types for it
