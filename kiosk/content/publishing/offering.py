"""What somebody wants to publish, as the next version of each pack."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from kiosk.content.manifest import MOST_SAID, Manifest, read_manifest, written
from kiosk.content.packs import Pack
from kiosk.content.publishing.collecting import Files, listed
from kiosk.content.publishing.contents import Contents, read_contents
from kiosk.content.publishing.place import Place
from kiosk.content.publishing.state import State, published_manifest
from kiosk.core.errors import StorageError


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What somebody wants to publish.

    Attributes:
        packs: the files of each pack; None where they stay as they are published.
        says: what is new, for staff.
        withdraw: journeys that are no longer to be shown.
        restore: journeys that were withdrawn and are to be shown again.
    """

    packs: Mapping[Pack, Files | None]
    says: str = ""
    withdraw: tuple[str, ...] = ()
    restore: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A pack as it would be, and what is published of it now."""

    contents: Contents
    before: Manifest | None

    @property
    def is_new(self) -> bool:
        """Whether a kiosk would see any difference."""
        new, old = self.contents.manifest, self.before
        return old is None or (new.files, new.withdrawn) != (old.files, old.withdrawn)


def drafted(place: Place, state: State, offer: Offer, now: datetime) -> tuple[Draft, ...]:
    """The next version of each pack that is offered.

    Raises:
        StorageError: a pack holds nothing, too much, or is none of this repository; or too much is said.
        NetworkError: the place cannot be reached.
    """
    if len(offer.says) > MOST_SAID or not offer.says.isprintable():
        raise StorageError(
            f"What is new must fit on one line of {MOST_SAID} letters.", "Say it in a sentence."
        )
    return tuple(
        _drafted(place, state, offer, pack, files, now) for pack, files in offer.packs.items()
    )


def _drafted(
    place: Place, state: State, offer: Offer, pack: Pack, files: Files | None, now: datetime
) -> Draft:
    if pack not in state.packs:
        raise StorageError(
            f"{place.where} has no {pack} pack.", "Begin a repository with kiosk content keys."
        )
    if files is None:
        old = read_contents(place, state.packs[pack], pack)
        before, taken = (old.manifest, old.files) if old else (None, {})
    else:
        before, taken = published_manifest(place, state.packs[pack], pack), files
        if not files:
            raise StorageError(
                f"The folder holds nothing for the {pack} pack.",
                "Check the folder: it is laid out like the folder assets/content of Handrail.",
            )
    hidden = set(before.withdrawn if before else ())
    if pack is Pack.JOURNEYS:
        hidden = (hidden | set(offer.withdraw)) - set(offer.restore)
    manifest = Manifest(
        pack=pack,
        version=before.version + 1 if before else 1,
        made=now.date(),
        says=offer.says,
        files=listed(taken),
        withdrawn=tuple(sorted(hidden)),
    )
    return Draft(
        contents=Contents(manifest=read_manifest(written(manifest), pack), files=taken),
        before=before,
    )
