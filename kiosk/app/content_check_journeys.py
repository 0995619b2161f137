"""Whether the journeys, translations and local variants of packs can be walked with what they are laid over."""

import shutil
import tempfile
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from kiosk.content.packs import Pack
from kiosk.core.errors import ContentError
from kiosk.core.language import ENGLISH
from kiosk.journeys.check import check
from kiosk.journeys.fields import did_you_mean
from kiosk.journeys.findings import Severity
from kiosk.journeys.hosts import FILE_NAME as HOSTS
from kiosk.journeys.hosts import is_listed, load_hosts, places_of
from kiosk.journeys.library import PICTURES
from kiosk.journeys.local import FOLDER as LOCAL
from kiosk.journeys.local import load_local
from kiosk.journeys.parse import load_journey
from kiosk.journeys.topics import FILE_NAME as TOPICS
from kiosk.journeys.topics import load_topics

_URL = ("link", "url")


def journey_faults(
    shipped: Path, packs: Mapping[Pack, Path], fresh: Collection[Pack]
) -> Iterator[ContentError]:
    """What must be put right in the journeys and translations that are new.

    Args:
        shipped: the content that ships with the program.
        packs: the folder of each pack that would be in use.
        fresh: those of them that are looked at.
    """
    for pack in (Pack.JOURNEYS, Pack.TRANSLATIONS):
        if pack in fresh:
            yield from _as_laid_over(shipped, packs, pack)
    if Pack.JOURNEYS in fresh:
        yield from _places(shipped, packs[Pack.JOURNEYS])


def _as_laid_over(shipped: Path, packs: Mapping[Pack, Path], pack: Pack) -> Iterator[ContentError]:
    """What the check of journeys says of a pack's files when they lie where the kiosk finds them."""
    folder = packs[pack]
    with tempfile.TemporaryDirectory(prefix="handrail-check-") as made:
        root = Path(made)
        _lay_out(root, shipped, packs)
        placed = [_put(file, folder, root) for file in sorted(folder.rglob("*.yaml"))]
        for found in check(placed):
            if found.severity is Severity.ERROR:
                yield ContentError(
                    folder / found.file.relative_to(root),
                    found.line,
                    found.problem.replace(made, str(folder)),
                    found.remedy.replace(made, str(folder)),
                )


def _lay_out(root: Path, shipped: Path, packs: Mapping[Pack, Path]) -> None:
    """The English journeys, and the names of their pictures, as they would lie one over the other."""
    layers = [shipped, packs[Pack.JOURNEYS]] if Pack.JOURNEYS in packs else [shipped]
    for layer in layers:
        for file in (layer / ENGLISH.code / "journeys").glob("*.yaml"):
            _put(file, layer, root)
        for file in (layer / ENGLISH.code / PICTURES).glob("*"):
            target = root / file.relative_to(layer)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.touch()


def _put(file: Path, layer: Path, root: Path) -> Path:
    target = root / file.relative_to(layer)
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, target)
    return target


def _places(shipped: Path, folder: Path) -> Iterator[ContentError]:
    """Journeys of topics that there are not, and links that lead elsewhere than they may."""
    try:
        hosts = (*load_hosts(shipped / HOSTS), *_own_hosts(folder))
        topics = {each.id for each in load_topics(shipped / ENGLISH.code / TOPICS)}
        own = folder / ENGLISH.code / TOPICS
        topics |= {each.id for each in load_topics(own)} if own.is_file() else set()
    except ContentError as fault:
        yield fault
        return
    for file in sorted((folder / ENGLISH.code / "journeys").glob("*.yaml")):
        try:
            journey = load_journey(file)
        except ContentError:
            continue  # said by the check
        if journey.topic not in topics:
            remedy = did_you_mean(journey.topic, topics)
            yield ContentError(file, 0, f"There is no topic `{journey.topic}`.", remedy)
        yield from _outside(file, places_of(journey), hosts)
    for file in sorted((folder / ENGLISH.code / LOCAL).glob("*/journeys/*.yaml")):
        try:
            local = load_local(file)
        except ContentError:
            continue
        urls = (text for where, text in local.words.items() if where[-2:] == _URL)
        yield from _outside(file, (*urls, *local.hosts), hosts)


def _own_hosts(folder: Path) -> tuple[str, ...]:
    return load_hosts(folder / HOSTS) if (folder / HOSTS).is_file() else ()


def _outside(file: Path, places: Collection[str], hosts: Collection[str]) -> Iterator[ContentError]:
    for place in dict.fromkeys(places):
        url = place if "://" in place else f"https://{place}"
        if not is_listed(url, hosts):
            yield ContentError(
                file,
                0,
                f"{place} is on no host that the kiosk may lead to.",
                f"If it may, add the host to {HOSTS}; else link to another page.",
            )
