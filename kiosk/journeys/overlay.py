"""A file of translated words: what it says, what it leaves out, and what it says about nothing."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from kiosk.core.errors import ContentError
from kiosk.core.ids import JourneyId
from kiosk.core.pseudo import pseudo
from kiosk.journeys.fields import BODY, Faults, Fields, did_you_mean, fields_of, words
from kiosk.journeys.model import Journey
from kiosk.journeys.text import BULLET
from kiosk.journeys.words_of import Where, may_be_left, words_of
from kiosk.journeys.yaml_files import Items, Scalar, Table, Tree, read

#: How deep an option stands: of a question, and of a task of a practice.
_OPTION_DEPTHS = (4, 6)


@dataclass(frozen=True, slots=True, kw_only=True)
class Overlay:
    """The words of one translation.

    Attributes:
        translates: the journey.
        reviewed: a person who speaks the language has read it.
        words: each text by where it stands in the journey.
        lines: the line of each text in the overlay's file.
    """

    translates: JourneyId
    reviewed: bool
    words: Mapping[Where, str]
    lines: Mapping[Where, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class ParsedOverlay:
    """What was read of a file: a translation, or None and why not."""

    overlay: Overlay | None
    faults: tuple[ContentError, ...]


def load_overlay(file: Path) -> Overlay:
    """Read a translation.

    Raises:
        ContentError: the first thing wrong with the file.
    """
    parsed = parse_overlay(read(file), file)
    if parsed.overlay is None:
        raise parsed.faults[0]
    return parsed.overlay


def parse_overlay(tree: Tree, file: Path) -> ParsedOverlay:
    """Read the tree of a translation; never raises for anything that stands in it."""
    faults = Faults(file)
    fields = fields_of(tree, faults, "the translation")
    overlay = _overlay(fields) if fields else None
    return ParsedOverlay(overlay=None if faults.found else overlay, faults=tuple(faults.found))


def pseudo_overlay(journey: Journey) -> Overlay:
    """A translation of the whole journey into the pseudo-language, for testing layouts."""
    said = {
        where: text if may_be_left(where) else "\n".join(map(_pseudo_line, text.split("\n")))
        for where, text in words_of(journey).items()
    }
    return Overlay(
        translates=journey.id,
        reviewed=True,
        words=MappingProxyType(said),
        lines=MappingProxyType({}),
    )


def _pseudo_line(line: str) -> str:
    point = BULLET if line.startswith(BULLET) else ""
    return f"{point}{pseudo(line.removeprefix(point))}"


def unknown_words(journey: Journey, overlay: Overlay, file: Path) -> Iterator[ContentError]:
    """A fault for each text of the overlay that has no place in the journey."""
    known = words_of(journey)
    for where, line in overlay.lines.items():
        if where not in known:
            nearby = {str(each[-1]) for each in known if each[:-1] == where[:-1]}
            yield ContentError(
                file,
                line,
                f"`{written(where)}` does not stand in the English journey.",
                did_you_mean(str(where[-1]), nearby),
            )


def missing_words(journey: Journey, overlay: Overlay) -> Iterator[Where]:
    """Where English texts stand that the overlay has no words for."""
    for where in words_of(journey):
        if where not in overlay.words and not may_be_left(where):
            yield where


def written(where: Where) -> str:
    """Where a text stands, as an editor would say it: places in lists count from 1."""
    return ".".join(str(part + 1) if isinstance(part, int) else part for part in where)


def _overlay(fields: Fields) -> Overlay:
    file = fields.faults.file
    name = fields.name("translates")
    if name and name != file.stem:
        fields.faults.add(
            fields.table.line,
            f"`translates` is `{name}`, the file is called `{file.name}`.",
            f"Name the file `{name}.yaml`.",
        )
    said, lines = read_words(fields)
    reviewed = fields.flag("reviewed")
    fields.done()
    return Overlay(translates=JourneyId(name), reviewed=reviewed, words=said, lines=lines)


def read_words(fields: Fields) -> tuple[Mapping[Where, str], Mapping[Where, int]]:
    """Every text of a file that is laid over a journey, and its line, by where it stands."""
    found: dict[Where, Scalar] = {}
    for key in ("title", "summary", "start", "nodes"):
        entry = fields.entry(key, required=False)
        if entry is not None:
            found.update(_leaves(entry.value, (key,)))
    said = {
        where: words(leaf, fields.faults, f"`{written(where)}`", BODY)
        for where, leaf in found.items()
    }
    return MappingProxyType(said), MappingProxyType(
        {where: leaf.line for where, leaf in found.items()}
    )


def _leaves(tree: Tree, where: Where) -> Iterator[tuple[Where, Scalar]]:
    """The scalars under a tree; recursive no deeper than the reader lets a file be nested."""
    if isinstance(tree, Table):
        for entry in tree.entries:
            yield from _leaves(entry.value, (*where, entry.key))
    elif isinstance(tree, Items):
        for place, item in enumerate(tree.values):
            yield from _leaves(item, (*where, place))
    elif len(where) in _OPTION_DEPTHS and where[-2] == "options":
        # `yes: Ydw` is short for `yes: {label: Ydw}`.
        yield (*where, "label"), tree
    else:
        yield where, tree
