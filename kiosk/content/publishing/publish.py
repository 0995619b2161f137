"""Publishing: what is offered is looked at, signed, and goes out whole, or waits for a second person."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from kiosk.content.packs import Pack
from kiosk.content.publishing.contents import (
    Contents,
    Inspect,
    laid_out,
    name_target,
    put_contents,
)
from kiosk.content.publishing.differences import differences
from kiosk.content.publishing.going_out import go_out
from kiosk.content.publishing.keys import Keys
from kiosk.content.publishing.offering import Draft, Offer, drafted
from kiosk.content.publishing.place import Place
from kiosk.content.publishing.signing import Change, lacking, renewed, sign
from kiosk.content.publishing.state import State, load_state
from kiosk.content.publishing.turn import turn
from kiosk.content.publishing.waiting import FOLDER, keep, load_waiting
from kiosk.core.errors import KioskError, StorageError


class Result(StrEnum):
    """What became of it."""

    OUT = "out"
    WAITING = "waiting"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """What became of an offer.

    Attributes:
        result: whether kiosks have it now.
        versions: of the packs that were signed, and for those that were not, as they are published.
        changes: in words, file by file.
        signed: names of the keys that signed, by role.
        lacks: how many signatures are still needed, by role.
        put_back: files of an unchanged pack that were missing or damaged in the repository.
    """

    result: Result
    versions: Mapping[Pack, int]
    changes: tuple[str, ...] = ()
    signed: Mapping[str, list[str]]
    lacks: Mapping[str, int]
    put_back: int = 0


def publish(
    place: Place,
    keys: Keys,
    offer: Offer,
    *,
    inspect: Inspect,
    now: datetime,
    trusted: bytes | None = None,
    name: str = "",
) -> Published:
    """Publish packs.

    Args:
        place: the repository.
        keys: of the person who publishes.
        offer: what.
        inspect: looks at all packs as they would be together.
        now: when it is signed.
        trusted: a root that this person has kept.
        name: of the key to sign with, where a person has several of a role that needs two people.

    Raises:
        KioskError: a check failed.
        StorageError: a key is not here, another publisher is at work, or the repository is not whole.
        NetworkError: it cannot be reached.
    """
    with turn(place, now):
        state = load_state(place, trusted)
        drafts = drafted(place, state, offer, now)
        fresh = {each.contents.manifest.pack: each for each in drafts if each.is_new}
        if not fresh:
            return _unchanged(place, drafts)
        contents = {pack: each.contents for pack, each in fresh.items()}
        look_at(place, state, contents, inspect)
        change = {pack.value: renewed(state.packs[pack], pack.value, now) for pack in fresh}
        for pack, each in contents.items():
            name_target(change[pack.value], each.manifest)
        signed = sign(state, change, keys, alone=change.keys(), name=name)
        for role in change.keys() - signed.keys():
            raise StorageError(
                f"You have no key for the {role} pack.",
                "Let somebody publish it who has one, or say with --keys where yours are.",
            )
        said = tuple(
            line
            for each in fresh.values()
            for line in differences(each.before, each.contents.manifest)
        )
        lacks = finish(place, state, change, keys, now, contents)
    return Published(
        result=Result.WAITING if lacks else Result.OUT,
        versions={pack: each.manifest.version for pack, each in contents.items()},
        changes=said,
        signed=signed,
        lacks=lacks,
    )


def _unchanged(place: Place, drafts: tuple[Draft, ...]) -> Published:
    """Nothing is signed, but files that the repository has lost are put back."""
    back = 0
    versions = {}
    for each in drafts:
        if each.before is not None:
            contents = Contents(manifest=each.before, files=each.contents.files)
            back += put_contents(place, contents)
            versions[each.before.pack] = each.before.version
    return Published(result=Result.UNCHANGED, versions=versions, signed={}, lacks={}, put_back=back)


def finish(
    place: Place,
    state: State,
    change: Change,
    keys: Keys,
    now: datetime,
    contents: Mapping[Pack, Contents],
) -> dict[str, int]:
    """Let a change go out if it is signed by all who must, else wait; say what it lacks.

    Raises:
        StorageError: something else waits already, or nothing can be written.
        NetworkError: the place cannot be reached.
    """
    lacks = lacking(state, change)
    if not lacks:
        for each in contents.values():
            put_contents(place, each)
        go_out(place, state, change, keys, now)
        return {}
    other = load_waiting(place)
    if other is not None and not other.keys() <= change.keys():
        waits = ", ".join(sorted(other))
        raise StorageError(
            f"Something waits for a second signature already: {waits}.",
            "Have it signed (kiosk content sign), or throw it away (kiosk content sign --discard).",
        )
    for each in contents.values():
        put_contents(place.within(FOLDER), each)
    keep(place, change)
    return lacks


def look_at(place: Place, state: State, offered: Mapping[Pack, Contents], inspect: Inspect) -> None:
    """Have all packs looked at as they would be together.

    Raises:
        KioskError: something is wrong with them; nothing was published.
    """
    with laid_out(place, state, offered) as folders:
        faults = inspect(folders)
        if faults:
            said = "\n".join(f"  {as_known(each, folders)}" for each in faults)
            raise KioskError(
                f"Nothing was published:\n{said}\n", "Put it right, then publish again."
            )


def as_known(fault: str, folders: Mapping[Pack, Path]) -> str:
    """The editor knows the files by their folder, not by where they were laid out to be looked at."""
    for folder in folders.values():
        fault = fault.replace(f"{folder}{os.sep}", "")
    return fault
