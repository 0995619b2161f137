"""The index against SQLite's own full-text search: same rows, same scores."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

import numpy as np
import pytest

from kiosk.core.ids import CategoryId, ServiceId
from kiosk.directory import sqlite
from kiosk.directory.records import Entry, Service
from kiosk.directory.search.build import build, searched
from kiosk.directory.search.columns import Columns
from kiosk.directory.search.matching import Matcher, Matches
from kiosk.directory.search.question import Need, Question, Term
from kiosk.directory.search.reading import Reading
from kiosk.directory.search.schema import WEIGHTS

WORDS = [
    "lunch",
    "club",
    "carer",
    "carers",
    "caring",
    "café",
    "memory",
    "dementia",
    "bath",
    "bathing",
    "bus",
    "common",
    "x",
    "y1",
]


def entries() -> list[Entry]:
    random = Random(7)  # noqa: S311
    made = []
    for number in range(300):
        text = " ".join(random.choices(WORDS, range(1, 15), k=random.randrange(1, 40)))
        topic = CategoryId(random.choice("ab"))
        service = Service(
            id=ServiceId(str(number)),
            name=" ".join(random.choices(WORDS, k=3)),
            feed="f",
            organization=random.choice(WORDS),
            description=text,
            areas=(random.choice(WORDS),),
            categories=(topic,),
        )
        made.append(Entry(service=service, category_names=((topic, f"topic {topic}"),)))
    return made


class Compared:
    """One directory, asked of both."""

    def __init__(self, path: Path) -> None:
        made = entries()
        build(path, made, [])
        reading = Reading.of(path)
        assert reading is not None
        self.reading = reading
        columns = Columns.read(reading.ask("SELECT name, data FROM columns"))
        self._matcher = Matcher(reading, columns.lengths)
        self._full_text = sqlite.open_to_build(Path(":memory:"))
        self._full_text.execute(f"CREATE VIRTUAL TABLE said USING fts5 ({', '.join(WEIGHTS)})")
        self._full_text.executemany(
            "INSERT INTO said (rowid, name, categories, organization, description, places) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            [(row, *map(" ".join, searched(entry))) for row, entry in enumerate(made)],
        )

    def ours(self, *needs: Need, topic: str | None = None) -> Matches:
        return self._matcher.matches(Question(needs=needs), topic)

    def theirs(self, expression: str) -> dict[int, float]:
        weights = ", ".join(map(str, WEIGHTS.values()))
        question = f"SELECT rowid, -bm25(said, {weights}) FROM said WHERE said MATCH ?"  # noqa: S608
        return dict(self._full_text.execute(question, (expression,)).fetchall())


@pytest.fixture(scope="module")
def compared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Compared]:
    made = Compared(tmp_path_factory.mktemp("index") / "directory.sqlite")
    yield made
    made.reading.close()


def need(*words: str, prefix: bool = False, optional: bool = False) -> Need:
    terms = tuple(Term(words=(word,), prefix=prefix) for word in words)
    return Need(terms=terms, optional=optional)


def scores(found: Matches) -> dict[int, float]:
    numbers = np.arange(300)[found.at][found.meets]
    assert len(numbers) == found.total
    return dict(zip(numbers.tolist(), found.scores[found.meets].tolist(), strict=True))


@pytest.mark.parametrize(
    ("needs", "expression"),
    [
        ((need("lunch"),), "lunch"),
        ((need("cafe"),), "cafe"),
        ((need("common"),), "common"),
        ((need("lunch"), need("club")), "lunch AND club"),
        ((need("memory"), need("dementia"), need("bus")), "memory AND dementia AND bus"),
        ((need("c", prefix=True),), "c*"),
        ((need("car", prefix=True),), "car*"),
        ((need("bath", prefix=True), need("x")), "bath* AND x"),
        ((need("y1"),), "y1"),
        ((need("lunch", optional=True), need("bus", optional=True)), "lunch OR bus"),
    ],
)
def test_as_full_text_search_of_sqlite(
    compared: Compared, needs: tuple[Need, ...], expression: str
) -> None:
    theirs = compared.theirs(expression)
    assert theirs
    assert scores(compared.ours(*needs)) == pytest.approx(theirs, rel=1e-4)


def test_a_word_that_is_nowhere(compared: Compared) -> None:
    assert not compared.ours(need("nowhere")).total
    assert not compared.ours(need("lunch"), need("nowhere")).total
    assert not compared.ours(need("zz", prefix=True)).total
    either = compared.ours(need("lunch"), need("nowhere", optional=True))
    assert scores(either) == scores(compared.ours(need("lunch")))


def test_a_need_is_met_by_any_of_its_terms_and_best_by_the_strongest(compared: Compared) -> None:
    synonym = Term(words=("bathing",), weight=0.4)
    both = scores(compared.ours(Need(terms=(Term(words=("bath",)), synonym))))
    typed = scores(compared.ours(need("bath")))
    other = scores(compared.ours(need("bathing")))
    assert both.keys() == typed.keys() | other.keys()
    assert all(both[row] >= score * 0.999 for row, score in typed.items())
    only = other.keys() - typed.keys()
    assert only
    assert max(both[row] for row in only) < max(typed.values())


def test_words_of_one_term_must_all_stand_there(compared: Compared) -> None:
    term = Term(words=("lunch", "club"))
    together = compared.ours(Need(terms=(term,)))
    assert scores(together).keys() == compared.theirs("lunch AND club").keys()
    unfinished = Term(words=("lunch", "clu"), prefix=True)
    assert scores(compared.ours(Need(terms=(unfinished,)))) == scores(together)


@pytest.mark.parametrize("more", [(), ("lunch",), ("y1",), ("lunch", "y1", "x")])
def test_terms_that_nothing_meets_take_nothing_away(
    compared: Compared, more: tuple[str, ...]
) -> None:
    apart = [Term(words=("nowhere", word)) for word in ("lunch", "club")]
    apart += [
        Term(words=("a", "b")),
        Term(words=("b", "a")),
        Term(words=("topic", "lunch", "nowhere")),
        Term(words=("nowhere",), weight=0.5),
    ]
    found = compared.ours(Need(terms=(*apart, *(Term(words=(word,)) for word in more))))
    assert scores(found) == (scores(compared.ours(need(*more))) if more else {})


def test_no_needs_ask_for_everything_of_the_topic(compared: Compared) -> None:
    everything = compared.ours()
    assert everything.total == 300
    parts = [compared.ours(topic=topic) for topic in "ab"]
    assert sum(part.total for part in parts) == 300
    lunch = compared.ours(need("lunch"), topic="a")
    assert (
        scores(lunch).keys()
        == scores(compared.ours(need("lunch"))).keys() & scores(parts[0]).keys()
    )
