"""The kinds of content packs, each a delegated role of the publisher's repository, with its own keys and paths."""

import re
from enum import StrEnum


class Pack(StrEnum):
    """What can be published by itself. The value is the name of the role, and of its folder in the repository."""

    JOURNEYS = "journeys"
    TRANSLATIONS = "translations"
    THESAURUS = "thesaurus"
    DIRECTORY = "directory"
    LOOK = "look"


#: Which files of a pack may be where, relative to its folder. A pack laid over the shipped content can thereby change
#: nothing that another role answers for: a translator's key signs no journey.
MAY_HOLD: dict[Pack, re.Pattern[str]] = {
    Pack.JOURNEYS: re.compile(
        r"en/(journeys|pictures|local/[A-Z][0-9]{8}/journeys)/[a-z0-9][a-z0-9.-]*\.(yaml|svg|png)"
        r"|en/topics\.yaml|hosts\.toml"
    ),
    Pack.TRANSLATIONS: re.compile(
        r"(?!en/)[a-z]{2}/((journeys|pictures)/[a-z0-9][a-z0-9.-]*\.(yaml|svg|png)|topics\.yaml)"
        r"|i18n/[a-z]+_[a-z]{2}\.qm"
    ),
    Pack.THESAURUS: re.compile(r"[a-z]{2}/(thesaurus\.toml|real-words\.txt)|topics\.toml"),
    Pack.DIRECTORY: re.compile(
        r"bins/[0-9a-f]{2}\.jsonl\.br|changes/[0-9a-f]{16}\.jsonl\.br|about\.json"
    ),
    Pack.LOOK: re.compile(r"look\.toml|logo\.(svg|png)"),
}


def manifest_path(pack: Pack) -> str:
    """The one target of the pack's role: the list of its files, each with length and hash."""
    return f"{pack}/manifest.json"


def blob_path(pack: Pack) -> str:
    """The target under which every file of the pack lies, told apart by the hash before it (consistent snapshots)."""
    return f"{pack}/file"
