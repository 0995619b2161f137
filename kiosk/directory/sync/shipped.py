"""What ships with the program, as every directory has it."""

from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

import msgspec

from kiosk.directory.embedded import national_entries, sample_entries
from kiosk.directory.oruk.findings import Findings, Refused
from kiosk.directory.records import Entry
from kiosk.directory.search.topics import FILE_NAME, TopicMapping, load_topics


@dataclass(frozen=True, slots=True, kw_only=True)
class Shipped:
    """The national services and the sample town.

    Attributes:
        digest: changes with them and with the rules by which they are cleaned. These records show
            most of what real ones do, so a program that cleans records otherwise than the one
            before it has another digest, and cleans again what feeds gave before.
        refused: of their own records; there should be none.
        topics: which topics the terms of feeds belong to.
    """

    national: tuple[Entry, ...]
    sample: tuple[Entry, ...]
    digest: str
    refused: tuple[Refused, ...]
    topics: TopicMapping

    @classmethod
    def read(cls, folder: Path, topics: Path | None = None) -> "Shipped":
        """Read them from `assets/directory`; a broken file is left out and logged.

        Args:
            folder: of what ships.
            topics: another table of topics than the one there.
        """
        findings = Findings()
        national = tuple(national_entries(folder, findings))
        sample = tuple(sample_entries(folder, findings))
        digest = blake2b(digest_size=16)
        for entry in (*national, *sample):
            digest.update(msgspec.json.encode(entry))
        table = topics or folder / FILE_NAME
        if table.is_file():
            digest.update(table.read_bytes())
        return cls(
            national=national,
            sample=sample,
            digest=digest.hexdigest(),
            refused=findings.refused(),
            topics=load_topics(table)[0],
        )
