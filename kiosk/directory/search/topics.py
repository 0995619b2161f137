"""Plain topics for browsing, made from the terms that feeds classify their services by.

Councils use many vocabularies: the LGA's service types, Open Eligibility, their own. The table
`assets/directory/topics.toml` says which of our topics a term belongs to; its head describes the form.
"""

import logging
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.core.errors import ContentError
from kiosk.core.ids import CategoryId
from kiosk.core.toml_source import NotTomlError, parse_toml
from kiosk.directory.search.understanding.inflection import stem
from kiosk.directory.search.wording import folded_words

FILE_NAME = "topics.toml"
#: Where services go whose terms the table does not know; an editor is told of them.
OTHER = CategoryId("other")
_KEYS = ("id", "name", "terms", "names", "words")
_LOG = logging.getLogger(__name__)

Term = tuple[CategoryId, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnTopic:
    """One of our topics, and what belongs to it.

    Attributes:
        terms: ids of terms.
        names: whole names of terms, as folded words.
        words: words of which all must be in the name of a term, in whatever form.
    """

    id: CategoryId
    name: str
    terms: frozenset[str] = frozenset()
    names: frozenset[tuple[str, ...]] = frozenset()
    words: tuple[frozenset[str], ...] = ()


class TopicMapping:
    """From a feed's terms to our topics. Without any topic of ours, terms stay as the feed has them."""

    def __init__(self, topics: Sequence[OwnTopic] = (), *, other: str = "Other services") -> None:
        """Take the topics.

        Args:
            topics: ours.
            other: the name of the topic of all terms that belong to none.
        """
        self._topics = tuple(topics)
        self._other = (OTHER, other)

    def topics_of(self, terms: Iterable[Term]) -> tuple[Term, ...]:
        """The topics of a service with these terms, each once; `OTHER` where all of them are unknown."""
        given = tuple(terms)
        if not self._topics:
            return given
        found = dict.fromkeys(topic for term in given for topic in self._of(term))
        return tuple(found) or ((self._other,) if given else ())

    def unknown(self, terms: Iterable[Term]) -> tuple[Term, ...]:
        """Those terms that belong to no topic of ours."""
        return tuple(term for term in terms if self._topics and not self._of(term))

    def _of(self, term: Term) -> list[Term]:
        """By its id; else by its whole name; else by words in it."""
        term_id, name = term
        words = tuple(folded_words(name))
        stems = frozenset(map(stem, words))
        by_id = [each for each in self._topics if term_id == each.id or term_id in each.terms]
        by_name = by_id or [each for each in self._topics if words in each.names]
        found = by_name or [
            each for each in self._topics if any(wanted <= stems for wanted in each.words)
        ]
        return [(each.id, each.name) for each in found]


def load_topics(path: Path) -> tuple[TopicMapping, tuple[ContentError, ...]]:
    """Read the table; what is wrong in it is left out, named and logged."""
    try:
        source = parse_toml(path.read_bytes())
    except OSError:
        return TopicMapping(), ()
    except NotTomlError as error:
        remedy = "Mend this line; until then topics are those of the feeds."
        fault = ContentError(path, error.line, f"{error.problem}.", remedy)
        _LOG.warning("topics: line %d: %s", fault.line, fault.problem)
        return TopicMapping(), (fault,)
    faults: list[ContentError] = []
    tables = source.values.get("topic")
    headers = [
        number
        for number, line in enumerate(source.text.split("\n"), 1)
        if line.replace(" ", "").startswith("[[topic]]")
    ]
    topics = []
    for line, table in zip(headers, tables if isinstance(tables, list) else (), strict=False):
        topic = _topic(table, path, line, faults)
        if topic is not None:
            topics.append(topic)
    for fault in faults:
        _LOG.warning("topics: line %d: %s", fault.line, fault.problem)
    return TopicMapping(topics), tuple(faults)


def _topic(table: object, path: Path, line: int, faults: list[ContentError]) -> OwnTopic | None:
    values: Mapping[str, object] = table if isinstance(table, dict) else {}
    wrong = [key for key in values if key not in _KEYS]
    lists: dict[str, list[str]] = {}
    for key in ("terms", "names", "words"):
        listed = values.get(key, [])
        lists[key] = (
            [each for each in listed if isinstance(each, str)] if isinstance(listed, list) else []
        )
        if not isinstance(listed, list) or len(lists[key]) != len(listed):
            wrong.append(key)
    topic_id, name = values.get("id"), values.get("name")
    if wrong or not isinstance(topic_id, str) or not isinstance(name, str):
        problem = f"The topic has something wrong: {', '.join(wrong) or 'its id or name'}."
        remedy = 'Give id = "...", name = "...", and lists of texts: terms, names, words.'
        faults.append(ContentError(path, line, problem, remedy))
        return None
    return OwnTopic(
        id=CategoryId(topic_id),
        name=name,
        terms=frozenset(lists["terms"]),
        names=frozenset(tuple(folded_words(each)) for each in lists["names"]),
        words=tuple(frozenset(map(stem, folded_words(each))) for each in lists["words"]),
    )
