"""`kiosk companion build`: the whole page as a folder, made beside the old one and then put in its place."""

import json
import shutil
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from kiosk.app.companion.journeys import journey_card
from kiosk.app.companion.services import service_card
from kiosk.app.companion.words import page_words
from kiosk.core.errors import StorageError
from kiosk.core.language import Language
from kiosk.directory.records import Service
from kiosk.takehome.link import journey_name, service_name
from kiosk.takehome.shards import bits_for, shard_name
from kiosk.ui.libraries import Libraries
from kiosk.ui.words.catalogues import Catalogues

CONTENTS = "data/contents.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class CompanionFacts:
    """What was built.

    Attributes:
        services: how many services it knows.
        journeys: how many journeys.
        files: how many files there are.
        bytes: how large they are together.
    """

    services: int
    journeys: int
    files: int
    bytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CompanionSources:
    """What the page is made of.

    Attributes:
        page: the folder of its scripts and styles.
        services: every entry of the directory.
        libraries: the journeys.
        words: the translations of the interface.
        languages: those that the page offers, the first of them first.
        place_name: where its lists are made, and `place_phone` how to ring there.
        on: the day it is made.
    """

    page: Path
    services: Iterable[Service]
    libraries: Libraries
    words: Catalogues
    languages: tuple[Language, ...]
    place_name: str
    place_phone: str
    on: date


def build_companion(sources: CompanionSources, out: Path) -> CompanionFacts:
    """Make the page.

    Args:
        sources: what it is made of.
        out: the folder; one that is there already is replaced only where it is such a page.

    Raises:
        StorageError: the folder holds something else, or cannot be written.
    """
    if out.exists() and any(out.iterdir()) and not (out / CONTENTS).is_file():
        raise StorageError(
            f"{out} holds something that is no companion page.", "Name a folder that is empty."
        )
    made = out.with_name(f"{out.name}.new")
    try:
        shutil.rmtree(made, ignore_errors=True)
        shutil.copytree(sources.page, made)
        facts = _write_data(sources, made)
        _replace(made, out)
    except OSError as error:
        raise StorageError(
            f"{out} cannot be written ({error.strerror}).", "Check the folder and the disk."
        ) from error
    return facts


def _replace(made: Path, out: Path) -> None:
    old = out.with_name(f"{out.name}.old")
    shutil.rmtree(old, ignore_errors=True)
    if out.exists():
        out.rename(old)
    made.rename(out)
    shutil.rmtree(old, ignore_errors=True)


def _write_data(sources: CompanionSources, made: Path) -> CompanionFacts:
    data = made / "data"
    cards = {
        service_name(service.id).short: service_card(service, sources.on)
        for service in sources.services
    }
    bits = bits_for(len(cards))
    shards: dict[str, dict[str, Any]] = defaultdict(dict)
    for short, card in cards.items():
        shards[shard_name(short, bits)][short.hex()] = card
    for name, shard in shards.items():
        _write(data / "services" / f"{name}.json", shard)
    journeys = _write_journeys(sources, data)
    for language in sources.languages:
        sources.words.use(language)
        _write(data / "words" / f"{language.code}.json", page_words(language))
    contents = {
        "bits": bits,
        "languages": [[each.code, each.own_name] for each in sources.languages],
        "place": {"name": sources.place_name, "phone": sources.place_phone},
        "made": sources.on.isoformat(),
    }
    _write(made / CONTENTS, contents)
    files = [file for file in made.rglob("*") if file.is_file()]
    return CompanionFacts(
        services=len(cards),
        journeys=journeys,
        files=len(files),
        bytes=sum(file.stat().st_size for file in files),
    )


def _write_journeys(sources: CompanionSources, data: Path) -> int:
    written = set[str]()
    for language in sources.languages:
        library = sources.libraries.of(language.code)
        for name in library.ids:
            journey = library.journey(name)
            # One that is not translated is found in English.
            if journey is None or language.code not in {"en", journey.language}:
                continue
            short = journey_name(name).short.hex()
            _write(data / "journeys" / f"{short}.{language.code}.json", journey_card(journey))
            written.add(short)
    return len(written)


def _write(file: Path, values: object) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(values, ensure_ascii=False, separators=(",", ":"))
    file.write_text(text, encoding="utf-8")
