"""What the doctor asks of the machine itself: its memory, and whether it can be touched."""

from collections.abc import Sequence

from kiosk.station.check import Check, State, Subject

#: What a machine sold with 1 GB has left, once its kernel and graphics took their share.
MEMORY_KB_AT_LEAST = 900_000


def memory(meminfo: str) -> Check:
    """Whether there is memory enough.

    Args:
        meminfo: the text of /proc/meminfo; "" where the system has none, which is no fault.
    """
    total, free = _kilobytes(meminfo, "MemTotal"), _kilobytes(meminfo, "MemAvailable")
    if total is None:
        return Check(
            name=Subject.MEMORY,
            state=State.FINE,
            facts=("This system does not say how much there is.",),
        )
    left = f", {free / 1e6:.1f} of it free" if free is not None else ""
    facts = (f"{total / 1e6:.1f} GB{left}.",)
    if total >= MEMORY_KB_AT_LEAST:
        return Check(name=Subject.MEMORY, state=State.FINE, facts=facts)
    remedy = "Use a machine with 1 GB of memory or more: with less, official pages may not open."
    return Check(name=Subject.MEMORY, state=State.LOOK, facts=facts, remedy=remedy)


def touch(screens: Sequence[str], *, has_display: bool) -> Check:
    """Whether a screen can be touched.

    Args:
        screens: the touch screens that the system names.
        has_display: whether there is a graphical session, without which none is named.
    """
    if not has_display:
        facts = ("Touch screens can be asked for only in a graphical session.",)
        return Check(name=Subject.TOUCH, state=State.FINE, facts=facts)
    if screens:
        return Check(name=Subject.TOUCH, state=State.FINE, facts=tuple(screens))
    remedy = (
        "Plug in the cable that goes from the touch screen to a USB socket, then start the kiosk again. "
        "Until then a mouse works too."
    )
    return Check(
        name=Subject.TOUCH, state=State.BROKEN, facts=("There is no touch screen.",), remedy=remedy
    )


def _kilobytes(meminfo: str, name: str) -> int | None:
    for line in meminfo.splitlines():
        key, _, value = line.partition(":")
        number = value.split()[:1]
        if key == name and number and number[0].isascii() and number[0].isdigit():
            return int(number[0])
    return None
