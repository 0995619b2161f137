"""Builds the tree of `yaml_files` from the events of ruamel.yaml; loaded when the first file is read."""

from dataclasses import dataclass
from pathlib import Path

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentEndEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from kiosk.core.errors import ContentError
from kiosk.journeys.yaml_files import MAX_DEPTH, MAX_VALUES, Entry, Items, Scalar, Table, Tree


@dataclass(slots=True)
class _Open:
    """A mapping or sequence whose end has not been read."""

    is_table: bool
    line: int
    values: list[Tree]
    entries: dict[str, Entry]
    key: Scalar | None = None


def build(text: str, file: Path) -> Tree:
    """Build the tree by libyaml, ten times as quick; what that does not read, by YAML 1.2's rules.

    libyaml knows YAML 1.1, in which `{title: Why?}` is a fault: the slower reader decides then, and
    says what is wrong.
    """
    builder = _Builder(file)
    try:
        for event in YAML(typ="safe").parse(text):
            builder.take(event)
        return builder.root()
    except (YAMLError, ValueError):
        return _build_slowly(text, file)


def _build_slowly(text: str, file: Path) -> Tree:
    builder = _Builder(file)
    try:
        for event in YAML(typ="safe", pure=True).parse(text):
            builder.take(event)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise ContentError(
            file,
            mark.line + 1 if mark else 0,
            f"This is not YAML: {error.problem or error.context or 'it cannot be read'}.",
            "Look at the spaces that begin this line, and put quotes round a text with : or #.",
        ) from error
    except (YAMLError, ValueError, IndexError, AttributeError, AssertionError) as error:
        # The scanner has faults of its own on odd bytes: for us they all mean a broken file.
        raise ContentError(
            file, builder.line, "This is not YAML.", "Look for odd characters near this line."
        ) from error
    return builder.root()


class _Builder:
    """Puts events together; never recursive, so that no file can overflow the stack."""

    def __init__(self, file: Path) -> None:
        self.line = 0
        self._file = file
        self._open: list[_Open] = []
        self._root: Tree | None = None
        self._documents = 0
        self._values = 0

    def root(self) -> Tree:
        if self._root is None:
            raise ContentError(
                self._file, 0, "The file is empty.", "Write the journey, or remove it."
            )
        return self._root

    def take(self, event: Event) -> None:
        self.line = event.start_mark.line + 1 if event.start_mark else self.line
        if isinstance(event, NodeEvent):
            self._refuse(event)
        match event:
            case DocumentStartEvent():
                self._documents += 1
                if self._documents > 1:
                    raise self._error("A second document begins here.", "Remove the line `---`.")
            case DocumentEndEvent():
                pass
            case ScalarEvent():
                quoted = event.style is not None and event.style != ""
                self._add(Scalar(text=event.value, line=self.line, quoted=quoted))
            case MappingStartEvent() | SequenceStartEvent():
                if len(self._open) >= MAX_DEPTH:
                    raise self._error("The file is nested too deeply.", "Take some brackets away.")
                self._open.append(
                    _Open(isinstance(event, MappingStartEvent), self.line, values=[], entries={})
                )
            case MappingEndEvent() | SequenceEndEvent():
                self._close()
            case _:
                pass

    def _refuse(self, event: NodeEvent) -> None:
        if isinstance(event, AliasEvent) or event.anchor is not None:
            raise self._error(
                "`*` and `&` (aliases and anchors) are not used here.",
                "Write the text again, or put it in quotes if it begins with `*` or `&`.",
            )
        if getattr(event, "tag", None) is not None:
            raise self._error(
                "`!` (a tag) is not used here.", "Put the text in quotes if it begins with `!`."
            )
        self._values += 1
        if self._values > MAX_VALUES:
            raise self._error("The file has too many values.", "Part it into several journeys.")

    def _close(self) -> None:
        done = self._open.pop()
        if done.is_table:
            self._add(Table(entries=tuple(done.entries.values()), line=done.line))
        else:
            self._add(Items(values=tuple(done.values), line=done.line))

    def _add(self, tree: Tree) -> None:
        if not self._open:
            self._root = tree
            return
        parent = self._open[-1]
        if not parent.is_table:
            parent.values.append(tree)
        elif parent.key is None:
            parent.key = self._key(tree, parent)
        else:
            parent.entries[parent.key.text] = Entry(
                key=parent.key.text, line=parent.key.line, value=tree
            )
            parent.key = None

    def _key(self, tree: Tree, parent: _Open) -> Scalar:
        if not isinstance(tree, Scalar):
            raise self._error("A list or table stands where a key should.", "Write a plain word.")
        if tree.text in parent.entries:
            raise self._error(
                f"The key `{tree.text}` stands twice.",
                f"Keep one; the first is on line {parent.entries[tree.text].line}.",
            )
        return tree

    def _error(self, problem: str, remedy: str) -> ContentError:
        return ContentError(self._file, self.line, problem, remedy)
