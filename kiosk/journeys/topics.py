"""The topics that journeys are grouped under: `topics.yaml`, and its translations."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.core.errors import ContentError
from kiosk.core.ids import TopicId
from kiosk.journeys.fields import TITLE, Faults, did_you_mean, fields_of, words
from kiosk.journeys.model import ICONS, Door, Topic
from kiosk.journeys.yaml_files import Items, Tree, read

FILE_NAME = "topics.yaml"


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicTitles:
    """The topics' titles in one language, with the line of each."""

    reviewed: bool
    titles: Mapping[str, str]
    lines: Mapping[str, int]


def load_topics(file: Path) -> tuple[Topic, ...]:
    """Read the topics in the order to show them.

    Raises:
        ContentError: the first thing wrong with the file.
    """
    topics, faults = parse_topics(read(file), file)
    if faults:
        raise faults[0]
    return topics


def load_titles(file: Path) -> TopicTitles:
    """Read the topics' titles of one language.

    Raises:
        ContentError: the first thing wrong with the file.
    """
    titles, faults = parse_titles(read(file), file)
    if faults:
        raise faults[0]
    return titles


def parse_topics(tree: Tree, file: Path) -> tuple[tuple[Topic, ...], tuple[ContentError, ...]]:
    """Read the tree of `topics.yaml`; the topics may be used when there is no fault."""
    faults = Faults(file)
    found: dict[TopicId, Topic] = {}
    if not isinstance(tree, Items):
        faults.add(tree.line, "The topics must be a list.", 'Begin each topic with "- id:".')
        return (), tuple(faults.found)
    for item in tree.values:
        fields = fields_of(item, faults, "a topic")
        if fields is None:
            continue
        topic = Topic(
            id=TopicId(fields.name("id")),
            door=Door(_one_of(fields.text("door", TITLE), Door, item, faults)),
            icon=_one_of(fields.text("icon", TITLE), ICONS, item, faults),
            title=fields.text("title", TITLE),
        )
        fields.done()
        if topic.id in found:
            faults.add(item.line, f"The topic `{topic.id}` stands twice.", "Remove one.")
        found[topic.id] = topic
    return tuple(found.values()), tuple(faults.found)


def parse_titles(tree: Tree, file: Path) -> tuple[TopicTitles, tuple[ContentError, ...]]:
    """Read the tree of a translated `topics.yaml`; usable when there is no fault."""
    faults = Faults(file)
    titles: dict[str, str] = {}
    lines: dict[str, int] = {}
    reviewed = False
    fields = fields_of(tree, faults, "the titles")
    if fields is not None:
        reviewed = fields.flag("reviewed")
        table = fields.table_of("titles", required=True)
        for entry in table.table.entries if table else ():
            titles[entry.key] = words(entry.value, faults, f"`{entry.key}`", TITLE)
            lines[entry.key] = entry.line
        fields.done()
    return TopicTitles(reviewed=reviewed, titles=titles, lines=lines), tuple(faults.found)


def in_language(topic: Topic, titles: TopicTitles, language: str) -> Topic:
    """The topic with its title in this language, where there is one."""
    title = titles.titles.get(topic.id)
    return replace(topic, title=title, language=language) if title else topic


def _one_of(given: str, known: tuple[str, ...] | type[Door], tree: Tree, faults: Faults) -> str:
    names = known if isinstance(known, tuple) else tuple(door.value for door in known)
    if given in names:
        return given
    if given:
        faults.add(tree.line, f"`{given}` is not known here.", did_you_mean(given, names))
    return names[0]
