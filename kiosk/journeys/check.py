"""Tells an author what is wrong with content files: where, what, and what to do about it."""

import re
from collections.abc import Generator, Iterator, Sequence
from datetime import date
from pathlib import Path

from kiosk.core.errors import ContentError
from kiosk.core.language import ENGLISH, LANGUAGES
from kiosk.journeys.check_journey import journey_findings
from kiosk.journeys.check_words import long_sentences
from kiosk.journeys.fields import did_you_mean
from kiosk.journeys.findings import Finding, error, warning
from kiosk.journeys.local import FOLDER as LOCAL_FOLDER
from kiosk.journeys.local import misplaced, parse_local
from kiosk.journeys.model import Journey
from kiosk.journeys.overlay import Overlay, missing_words, parse_overlay, unknown_words, written
from kiosk.journeys.parse import load_journey, parse_journey
from kiosk.journeys.topics import FILE_NAME, load_topics, parse_titles, parse_topics
from kiosk.journeys.words_of import Where, unit_of
from kiosk.journeys.yaml_files import Table, Tree, line_of, read

# Codes of councils in the register of the Office for National Statistics: nation, kind, number.
_COUNCIL = re.compile(r"[EWSN][0-9]{8}")


def check(paths: Sequence[Path], *, today: date | None = None) -> tuple[Finding, ...]:
    """Check journeys, translations and topics: files, or folders with all the files in them.

    Args:
        paths: files and folders; a folder that holds `en` is a whole content folder.
        today: the day to measure the age of a checked date by; the machine's own when left out.
    """
    day = today or date.today()
    found: set[Finding] = set()
    for path in paths:
        if path.is_dir():
            for file in path.rglob("*.yaml"):
                found.update(_file(file, day))
            found.update(_coverage(path))
        else:
            found.update(_file(path, day))
    return tuple(sorted(found, key=lambda each: (str(each.file), each.line, each.problem)))


def _file(file: Path, today: date) -> Iterator[Finding]:
    try:
        tree = read(file)
    except ContentError as fault:
        yield error(fault)
        return
    if file.name == FILE_NAME:
        yield from _topics(tree, file)
    elif isinstance(tree, Table) and tree.get("translates"):
        yield from _overlay(tree, file)
    elif isinstance(tree, Table) and tree.get("lays_over"):
        yield from _local(tree, file)
    else:
        yield from _journey(tree, file, today)


def _journey(tree: Tree, file: Path, today: date) -> Iterator[Finding]:
    parsed = parse_journey(tree, file)
    yield from map(error, (*parsed.faults, *parsed.blemishes))
    for line, problem in long_sentences(tree):
        yield warning(file, line, problem, "Make two sentences of it.")
    journey = parsed.journey
    if journey is None:
        return
    yield from _topic(journey, tree, file)
    yield from journey_findings(journey, tree, file, today)


def _topic(journey: Journey, tree: Tree, file: Path) -> Iterator[Finding]:
    topics_file = file.parent.parent / FILE_NAME
    if not topics_file.is_file():
        return
    try:
        known = [topic.id for topic in load_topics(topics_file)]
    except ContentError:
        return  # Said when that file itself is checked.
    if journey.topic not in known:
        yield error(
            ContentError(
                file,
                line_of(tree, "topic"),
                f"There is no topic `{journey.topic}` in {FILE_NAME}.",
                did_you_mean(journey.topic, known),
            )
        )


def _overlay(tree: Tree, file: Path) -> Iterator[Finding]:
    parsed = parse_overlay(tree, file)
    yield from map(error, parsed.faults)
    language = file.parent.parent.name
    if language not in {each.code for each in LANGUAGES} - {ENGLISH.code}:
        codes = ", ".join(each.code for each in LANGUAGES if each is not ENGLISH)
        yield error(
            ContentError(
                file,
                0,
                f"The folder `{language}` is no language of the kiosk.",
                f"Put the file in the folder `journeys` of one of: {codes}.",
            )
        )
    if parsed.overlay is None:
        return
    english = file.parent.parent.parent / ENGLISH.code / "journeys" / file.name
    journey = yield from _laid_under(english, file, line_of(tree, "translates"))
    if journey is None:
        return
    yield from map(error, unknown_words(journey, parsed.overlay, file))
    yield from _missing(journey, parsed.overlay, tree, file)


def _local(tree: Tree, file: Path) -> Iterator[Finding]:
    parsed = parse_local(tree, file)
    yield from map(error, parsed.faults)
    if parsed.local is None:
        return
    council = file.parent.parent
    if council.parent.name != LOCAL_FOLDER or not _COUNCIL.fullmatch(council.name):
        yield error(
            ContentError(
                file,
                0,
                f"The folder `{council.name}` is no council's code.",
                f"Put the file into {LOCAL_FOLDER}/E08000012/journeys, with your council's code.",
            )
        )
    english = council.parents[2] / ENGLISH.code / "journeys" / file.name
    journey = yield from _laid_under(english, file, line_of(tree, "lays_over"))
    if journey is not None:
        yield from map(error, misplaced(journey, parsed.local, file))


def _laid_under(english: Path, file: Path, line: int) -> Generator[Finding, None, Journey | None]:
    """The English journey that a file is laid over; None, and a finding, where it cannot be used."""
    try:
        return load_journey(english)
    except ContentError as fault:
        yield error(
            ContentError(
                file,
                line,
                f"The English journey cannot be used: {fault.problem}",
                f"Put {english.name} of the English folder right first.",
            )
        )
        return None


def _missing(journey: Journey, overlay: Overlay, tree: Tree, file: Path) -> Iterator[Finding]:
    units: dict[Where, list[Where]] = {}
    for where in missing_words(journey, overlay):
        units.setdefault(unit_of(where), []).append(where)
    for unit, places in units.items():
        names = ", ".join(f"`{written(where[len(unit) :])}`" for where in places)
        yield warning(
            file,
            line_of(tree, *unit),
            f"`{written(unit) or 'title and summary'}` has no words for {names}.",
            "Translate them: until then this screen is shown in English.",
        )


def _topics(tree: Tree, file: Path) -> Iterator[Finding]:
    if file.parent.name == ENGLISH.code:
        yield from map(error, parse_topics(tree, file)[1])
        return
    titles, faults = parse_titles(tree, file)
    yield from map(error, faults)
    try:
        known = {topic.id for topic in load_topics(file.parent.parent / ENGLISH.code / FILE_NAME)}
    except ContentError:
        return
    for name, line in titles.lines.items():
        if name not in known:
            yield error(
                ContentError(
                    file, line, f"There is no English topic `{name}`.", did_you_mean(name, known)
                )
            )
    missing = sorted(known - set(titles.titles))
    if missing:
        yield warning(
            file, 0, f"These topics have no title: {', '.join(missing)}.", "Translate them."
        )


def _coverage(folder: Path) -> Iterator[Finding]:
    """One finding for each language that lacks whole journeys."""
    english = {file.name for file in (folder / ENGLISH.code / "journeys").glob("*.yaml")}
    for language in LANGUAGES:
        place = folder / language.code / "journeys"
        if language is ENGLISH or not place.is_dir():
            continue
        missing = sorted(english - {file.name for file in place.glob("*.yaml")})
        if missing:
            yield warning(
                place,
                0,
                f"{len(missing)} of {len(english)} journeys are not in {language.english_name}: "
                f"{', '.join(missing)}.",
                "Translate them: until then they are shown in English.",
            )
