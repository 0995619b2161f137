"""What no kiosk asks for any more: files of versions that were replaced long ago."""

from datetime import datetime, timedelta

from kiosk.content.packs import Pack
from kiosk.content.publishing.lifetimes import ROOT, SNAPSHOT, TARGETS, TIMESTAMP
from kiosk.content.publishing.place import Place
from kiosk.content.publishing.state import (
    State,
    blob_name,
    load_state,
    manifest_name,
    metadata_name,
    published_manifest,
)
from kiosk.content.publishing.turn import turn
from kiosk.core.errors import StorageError

#: A version that somebody may want to look at again.
_KEPT = timedelta(days=30)
#: Whoever began to read before the newest version came has finished by then.
_QUIET = timedelta(hours=1)


def tidy(place: Place, now: datetime, trusted: bytes | None = None) -> int:
    """Take away files that nothing names and that are older than a month; say how many.

    Every root stays: a kiosk that was away for years goes from one to the next.

    Raises:
        StorageError: the repository is not whole, or something has just gone out; nothing is taken away.
        NetworkError: the place cannot be reached.
    """
    with turn(place, now):
        state = load_state(place, trusted)
        named = _named(place, state)
        dated = [*place.dated("metadata"), *place.dated("targets")]
        newest = metadata_name(SNAPSHOT, state.snapshot.signed.version)
        if any(name == newest and now - written < _QUIET for name, written in dated):
            raise StorageError(
                "Something went out within the last hour: kiosks may still read what was before it.",
                "Try again in an hour.",
            )
        old = [
            name
            for name, written in dated
            if name not in named and not name.endswith(f"{ROOT}.json") and now - written > _KEPT
        ]
        for name in old:
            place.remove(name)
    return len(old)


def _named(place: Place, state: State) -> set[str]:
    named = {metadata_name(TIMESTAMP, 0)}
    for role in (SNAPSHOT, TARGETS, *state.packs):
        named.add(metadata_name(role, state.of(role).signed.version))
    for pack, metadata in state.packs.items():
        manifest = published_manifest(place, metadata, pack)
        if manifest is not None:
            named |= {blob_name(pack, file.sha256) for file in manifest.files}
            named |= _manifests(pack, state)
    return named


def _manifests(pack: Pack, state: State) -> set[str]:
    targets = state.packs[pack].signed.targets.values()
    return {manifest_name(pack, each.hashes["sha256"]) for each in targets}
