"""What the doctor, and whoever monitors the kiosk, is told of content packs."""

from datetime import datetime
from typing import Any

from kiosk.app.content_outcome import OLD_AFTER
from kiosk.content.store import Installed
from kiosk.station.check import Check, State, Subject


def packs(installed: Installed, faults: tuple[str, ...], now: datetime, *, source: str) -> Check:
    """Which packs are in use, how old that is, and what of them is damaged.

    Args:
        installed: as the store found it.
        faults: what is damaged, in words.
        now: what the clock says.
        source: where content is published; "" where that is nowhere.
    """
    versions = ", ".join(f"{each.pack} {each.version}" for each in installed.packs)
    facts = [f"In use: {versions}." if versions else "Only what ships with Handrail is in use."]
    checked = installed.checked
    if checked is not None:
        facts.append(f"A publisher was last asked on {checked.date().isoformat()}.")
    elif source:
        facts.append("Its publisher was never reached.")
    if installed.went_back:
        facts.append("Somebody went back to the packs of before.")
    if faults:
        remedy = "Update the content packs again: kiosk content update."
        return Check(name=Subject.PACKS, state=State.LOOK, facts=(*facts, *faults), remedy=remedy)
    if (source or installed.packs) and (checked is None or now - checked >= OLD_AFTER):
        remedy = "See whether the kiosk has a network, or bring the content on a memory stick."
        return Check(name=Subject.PACKS, state=State.LOOK, facts=tuple(facts), remedy=remedy)
    return Check(name=Subject.PACKS, state=State.FINE, facts=tuple(facts))


def as_status(installed: Installed, faults: tuple[str, ...], now: datetime) -> dict[str, Any]:
    """The same for `status.json`: versions, age in days (None: never asked) and how many packs are damaged."""
    checked = installed.checked
    return {
        "packs": {each.pack.value: each.version for each in installed.packs},
        "checked_days_ago": None if checked is None else max(0, (now - checked).days),
        "damaged": len(faults),
    }
