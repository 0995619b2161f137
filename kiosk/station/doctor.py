"""The doctor: what works on this machine, and what to do about each thing that does not."""

import shutil
import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path

from kiosk.core.atomic_file import write_atomically
from kiosk.core.errors import KioskError
from kiosk.station.check import Check, State, Subject

#: The first version without the WAL-reset race (https://sqlite.org/wal.html#walresetbug).
SQLITE_AT_LEAST = (3, 51, 3)
#: Two directories of the largest kind, a content pack and the logs.
FREE_BYTES_AT_LEAST = 500_000_000
#: What a day of records, logs and one copy of each file may take, with some to spare.
LEAST_TO_GO_ON_BYTES = 50_000_000
_FONT_STARTS = (b"\x00\x01\x00\x00", b"OTTO", b"true", b"ttcf")


def storage(data: Path, *, free_bytes_at_least: int = FREE_BYTES_AT_LEAST) -> Check:
    """Whether the data folder can be written, and has room.

    Raises:
        StorageError: it cannot be written.
    """
    trial = data / "doctor.trial"
    write_atomically(trial, b"handrail")
    trial.unlink()
    free = shutil.disk_usage(data).free
    facts = (f"{data} can be written.", f"{free / 1e9:.1f} GB are free.")
    if free >= free_bytes_at_least:
        return Check(name=Subject.STORAGE, state=State.FINE, facts=facts)
    remedy = f"Free at least {free_bytes_at_least / 1e9:.1f} GB on this disk."
    state = State.LOOK if free >= LEAST_TO_GO_ON_BYTES else State.BROKEN
    return Check(name=Subject.STORAGE, state=state, facts=facts, remedy=remedy)


def sqlite(version: str | None = None) -> Check:
    """Whether the SQLite that the kiosk uses is free of the WAL-reset race."""
    found = version or sqlite_version()
    facts = (f"SQLite {found}.",)
    if tuple(int(part) for part in found.split(".")) >= SQLITE_AT_LEAST:
        return Check(name=Subject.SQLITE, state=State.FINE, facts=facts)
    needed = ".".join(str(part) for part in SQLITE_AT_LEAST)
    remedy = f"Install pysqlite3, or a Python whose SQLite is {needed} or newer."
    return Check(name=Subject.SQLITE, state=State.LOOK, facts=facts, remedy=remedy)


def sqlite_version() -> str:
    """The version of the SQLite that every room uses: the one that sqlite-utils takes."""
    try:
        import pysqlite3  # noqa: PLC0415 - absent where the platform has no wheel
    except ImportError:
        return sqlite3.sqlite_version
    return str(pysqlite3.sqlite_version)


def directory(count: Callable[[], int | None]) -> Check:
    """Whether there are services to find.

    Args:
        count: gives how many, or None where there is no directory at all.

    Raises:
        KioskError: what `count` raises.
    """
    services = count()
    if services:
        return Check(name=Subject.DIRECTORY, state=State.FINE, facts=(f"{services:,} services.",))
    facts = ("The directory is empty." if services == 0 else "There is no directory.",)
    remedy = "Start the kiosk once to build the one it brings, or run: kiosk sync --feed ADDRESS"
    return Check(name=Subject.DIRECTORY, state=State.BROKEN, facts=facts, remedy=remedy)


def postcodes(facts: Sequence[str]) -> Check:
    """Whether every postcode is known; without them a kiosk works too, so their absence is no fault.

    Args:
        facts: what is known of the file; none where it is not there.
    """
    absent = (
        "Not every postcode is known: each is placed in the middle of its sector, some 500 metres off.",
        "To know them all, run: kiosk postcodes build --from FILE",
    )
    return Check(name=Subject.POSTCODES, state=State.FINE, facts=tuple(facts) or absent)


def content(journeys: int, faults: Sequence[KioskError]) -> Check:
    """Whether every journey can be shown; a fault says its file and line itself."""
    facts = (f"{journeys} journeys can be shown.", *(str(fault) for fault in faults))
    if journeys and not faults:
        return Check(name=Subject.CONTENT, state=State.FINE, facts=facts)
    remedy = "Correct each file named above, then run: kiosk journeys check PATH"
    state = State.LOOK if journeys else State.BROKEN
    return Check(name=Subject.CONTENT, state=state, facts=facts, remedy=remedy)


def settings(path: Path, problems: Sequence[tuple[str, str]]) -> Check:
    """Whether the settings file is as it should be; problems come as (problem, remedy)."""
    if not problems:
        found = f"{path} is in order." if path.exists() else f"{path} is not there: all defaults."
        return Check(name=Subject.SETTINGS, state=State.FINE, facts=(found,))
    facts = tuple(problem for problem, _ in problems)
    remedy = " ".join(remedy for _, remedy in problems)
    return Check(name=Subject.SETTINGS, state=State.LOOK, facts=facts, remedy=remedy)


def feed(address: str, fetch: Callable[[str], str], checked: str = "") -> Check:
    """Whether the feed of services answers.

    Args:
        address: as the settings give it; empty for none, which is no fault.
        fetch: asks the feed and describes it, for example "Open Referral UK 3.0".
        checked: when it was last read, in a sentence.

    Raises:
        KioskError: what `fetch` raises.
    """
    if not address:
        return Check(
            name=Subject.FEED,
            state=State.FINE,
            facts=("No feed is set: the directory is our own.",),
        )
    facts = (f"{address} answers: {fetch(address)}.", *((checked,) if checked else ()))
    return Check(name=Subject.FEED, state=State.FINE, facts=facts)


def voice(ask: Callable[[], Sequence[str]], wanted: Sequence[str]) -> Check:
    """Whether the kiosk can speak the languages it offers.

    Args:
        ask: starts the speech worker and gives the languages it speaks.
        wanted: the languages offered.

    Raises:
        KioskError: what `ask` raises.
    """
    spoken = ask()
    silent = [code for code in wanted if code not in spoken]
    speaking = f"Speaks: {', '.join(code for code in wanted if code in spoken) or 'nothing'}."
    if not silent:
        return Check(name=Subject.VOICE, state=State.FINE, facts=(speaking,))
    facts = (speaking, f"No voice for: {', '.join(silent)}. Those are shown in silence.")
    remedy = "Install a voice for each, or take the language out of place.languages."
    state = State.BROKEN if len(silent) == len(wanted) else State.LOOK
    return Check(name=Subject.VOICE, state=state, facts=facts, remedy=remedy)


def fonts(files: Sequence[Path]) -> Check:
    """Whether the fonts that the program brings are there and are fonts."""
    broken = [file for file in files if not _is_font(file)]
    if files and not broken:
        return Check(name=Subject.FONTS, state=State.FINE, facts=(f"{len(files)} fonts.",))
    facts = tuple(f"{file} is missing or damaged." for file in broken) or ("There are no fonts.",)
    return Check(
        name=Subject.FONTS, state=State.BROKEN, facts=facts, remedy="Install the program again."
    )


def _is_font(file: Path) -> bool:
    try:
        with file.open("rb") as opened:
            return opened.read(4) in _FONT_STARTS
    except OSError:
        return False


def display(platform: str, width: int, height: int, dots_per_inch: float) -> Check:
    """Whether there is a screen that people can touch.

    Args:
        platform: the name of Qt's platform: "xcb", "wayland", "windows", "offscreen".
        width: of the screen, in pixels.
        height: of the screen, in pixels.
        dots_per_inch: as the screen itself says.
    """
    facts = (f"{width} x {height} pixels, {dots_per_inch:.0f} an inch, through {platform}.",)
    if platform in {"offscreen", "minimal"}:
        remedy = "Start the kiosk in a graphical session; kiosk tour works without one."
        return Check(name=Subject.DISPLAY, state=State.BROKEN, facts=facts, remedy=remedy)
    return Check(name=Subject.DISPLAY, state=State.FINE, facts=facts)


def sound(outputs: Sequence[str], problem: str) -> Check:
    """Whether anything can be heard; `problem` says why the outputs could not be asked for."""
    if outputs:
        return Check(name=Subject.SOUND, state=State.FINE, facts=tuple(outputs))
    facts = (problem or "There is no sound output.",)
    remedy = "Connect a loudspeaker and install libpulse0 with PulseAudio or PipeWire."
    return Check(name=Subject.SOUND, state=State.BROKEN, facts=facts, remedy=remedy)


def scanner(*, types: bool, camera: str | None, companion: str) -> Check:
    """Whether papers of another day can be gone on from.

    A scanner that types is one keyboard more: no system says which of them it is, only a paper shown to it.

    Args:
        types: whether one is set.
        camera: what keeps the camera from being used; "" where nothing does, None where none is set.
        companion: the address of the companion page.
    """
    if not types and camera is None:
        return Check(
            name=Subject.SCANNER,
            state=State.FINE,
            facts=("None is set: nobody is asked for a paper.",),
        )
    kinds = [*(["one that types"] if types else []), *(["a camera"] if camera is not None else [])]
    facts = (
        f"Set: {' and '.join(kinds)}. To try it: I have a paper from before, and show it a printed list.",
    )
    if camera:
        remedy = "Plug the camera in, run uv sync --extra camera, or set scanner.camera to false."
        return Check(
            name=Subject.SCANNER, state=State.BROKEN, facts=(*facts, camera), remedy=remedy
        )
    if companion:
        return Check(name=Subject.SCANNER, state=State.FINE, facts=facts)
    none = "This kiosk prints no code that it could read: take_home.companion is empty."
    remedy = "Publish the page of kiosk companion build, and set take_home.companion."
    return Check(name=Subject.SCANNER, state=State.LOOK, facts=(*facts, none), remedy=remedy)


def printer(chosen: str, known: Sequence[str], slips: Path) -> Check:
    """Whether slips can be printed; with none chosen they are PDF files, which is no fault."""
    if not chosen:
        return Check(
            name=Subject.PRINTER, state=State.FINE, facts=(f"None is set: slips go to {slips}.",)
        )
    if chosen in known:
        return Check(name=Subject.PRINTER, state=State.FINE, facts=(f"{chosen} is known.",))
    listed = ", ".join(known) or "none"
    facts = (f"{chosen} is not known to this machine, which knows: {listed}.",)
    remedy = "Switch the printer on and add it to the system, or correct printer.name."
    return Check(name=Subject.PRINTER, state=State.BROKEN, facts=facts, remedy=remedy)
