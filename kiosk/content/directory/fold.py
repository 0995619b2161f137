"""Making a directory pack: a publisher's records as bins, and the way from what was published before."""

import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import msgspec

from kiosk.content.directory.about import (
    ABOUT,
    MOST_STEPS,
    About,
    bin_path,
    read_about,
    step_path,
    written_about,
)
from kiosk.content.directory.bins import (
    Bin,
    Key,
    bins_for,
    digest_of,
    parted,
    read_bin,
    written_bin,
)
from kiosk.content.directory.changes import changes_between
from kiosk.content.directory.packing import BIN, CHANGES, packed, unpacked
from kiosk.core.atomic_file import write_atomically
from kiosk.core.errors import StorageError

#: All steps together, as a share of all bins: a longer way saves nobody anything.
_MOST_OF_BINS = 1 / 3
#: Where more than this share of the records reads otherwise, bins cost hardly more than changes.
_MOST_CHANGED = 1 / 4
_ALWAYS_TOLD = 500
_LOG = logging.getLogger(__name__)
_Steps = dict[tuple[str, str], bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Before:
    """What was published before: its bins and the steps to them, packed."""

    about: About
    bins: tuple[bytes, ...]
    steps: _Steps


def fold(
    records: Iterable[tuple[Key, bytes]], said: bytes, out: Path, before: Path | None
) -> About:
    """Write the files of a pack.

    Args:
        records: in any order, each an object of JSON on one line.
        said: of them, JSON.
        out: the folder; of these files nothing may be in it yet.
        before: the folder of the pack that was published last, with its changes; nothing the first time.

    Returns:
        What the pack says of itself.

    Raises:
        StorageError: a record comes twice, or something cannot be written.
    """
    lines = list(records)
    bins = parted(lines, bins_for(len(lines)))
    raws = [written_bin(each) for each in bins]
    about = About(records=len(lines), bins=tuple(map(digest_of, raws)), said=msgspec.Raw(said))
    earlier = _read(before, len(bins)) if before is not None else None
    files = [
        earlier.bins[number]
        if earlier is not None and earlier.about.bins[number] == about.bins[number]
        else packed(raw, BIN)
        for number, raw in enumerate(raws)
    ]
    if earlier is not None:
        steps = _steps(earlier, about, bins, most=int(sum(map(len, files)) * _MOST_OF_BINS))
        about = replace(about, steps=tuple(steps))
        for (state, _), changes in steps.items():
            write_atomically(out / step_path(state), changes)
    for number, content in enumerate(files):
        write_atomically(out / bin_path(number), content)
    write_atomically(out / ABOUT, written_about(about))
    return about


def _read(folder: Path, of: int) -> _Before | None:
    """What was published before, if it is whole and parted alike."""
    try:
        about = read_about((folder / ABOUT).read_bytes())
        if len(about.bins) != of:
            return None
        bins = tuple((folder / bin_path(number)).read_bytes() for number in range(of))
        steps = {step: (folder / step_path(step[0])).read_bytes() for step in about.steps}
    except (OSError, StorageError) as error:
        _LOG.warning("what was published before cannot be read: %s", error)
        return None
    return _Before(about=about, bins=bins, steps=steps)


def _steps(before: _Before, about: About, bins: Sequence[Bin], *, most: int) -> _Steps:
    """The steps to what is published now: those of before and one more, as far back as is worth it."""
    steps = dict(before.steps)
    if before.about.state != about.state:
        changes = _changes(before, about, bins)
        if changes is None:
            return {}
        # From a state there is one way only; and whoever is where this ends is there.
        steps = {
            step: content
            for step, content in steps.items()
            if step[0] not in (before.about.state, about.state)
        }
        steps[before.about.state, about.state] = changes
    newest: _Steps = {}
    for step, content in reversed(steps.items()):
        most -= len(content)
        if most < 0 or len(newest) == MOST_STEPS:
            break
        newest[step] = content
    return dict(reversed(newest.items()))


def _changes(before: _Before, about: About, bins: Sequence[Bin]) -> bytes | None:
    """The step from what was published before; nothing where bins will do as well, or it is damaged."""
    old: dict[Key, bytes] = {}
    new: dict[Key, bytes] = {}
    for number, content in enumerate(before.bins):
        if before.about.bins[number] == about.bins[number]:
            continue
        raw = unpacked(content, bin_path(number))
        if digest_of(raw) != before.about.bins[number]:
            _LOG.warning("what was published before is damaged")
            return None
        old |= read_bin(raw, number, len(bins))
        new |= bins[number]
    many = sum(old.get(key) != new.get(key) for key in old.keys() | new.keys())
    if many > max(about.records * _MOST_CHANGED, _ALWAYS_TOLD):
        return None
    return packed(b"".join(line + b"\n" for line in changes_between(old, new)), CHANGES)
