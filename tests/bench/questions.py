"""What is asked in the benchmarks: classes of questions as residents type them."""

from dataclasses import dataclass
from random import Random

from kiosk.directory.places.distance import Point
from kiosk.directory.search.request import Filter, Narrowing, SearchRequest
from tests.bench.generator import COMMON, SUBJECTS, World, misspelt


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One question, to be put to each rival in its own way.

    Attributes:
        words: folded; the last may be the beginning of a longer one.
        finished: the last word is whole: a rival may look up just it. Ours finds longer ones as well.
        meant: the word that was misspelt.
    """

    words: tuple[str, ...]
    finished: bool = True
    near: Point | None = None
    filter: Filter | None = None
    meant: str | None = None

    @property
    def request(self) -> SearchRequest:
        """The same for the directory."""
        filters = frozenset({self.filter} if self.filter else ())
        return SearchRequest(
            words=" ".join(self.words), near=self.near, narrowing=Narrowing(filters=filters)
        )


def classes(world: World, count: int) -> dict[str, list[Asked]]:
    """So many questions of each class, the same each time."""
    random = Random(11)  # noqa: S311
    middling = world.words[200:3_000]
    here = Point(latitude=world.towns[0].latitude, longitude=world.towns[0].longitude)

    def some(words: list[str]) -> list[str]:
        return random.choices(words, k=count)

    def begun(words: list[str], *lengths: int) -> list[Asked]:
        return [Asked(words=(word[: random.choice(lengths)],), finished=False) for word in words]

    def filtered() -> Filter:
        return random.choice((Filter.FREE, Filter.WHEELCHAIR, Filter.WEEKENDS))

    long_ones = [word for word in SUBJECTS if len(word) >= 6]
    mistaken = [(misspelt(word, random), word) for word in some(long_ones)]
    return {
        "one letter": [Asked(words=(each,), finished=False) for each in "abcdefghilmnoprstuvw"],
        "2-3 letters": begun(some(middling + SUBJECTS * 5), 2, 3),
        "4-6 letters": begun(some(middling + SUBJECTS * 5), 4, 5, 6),
        "one word": [Asked(words=(word,)) for word in some(middling + SUBJECTS * 5)],
        "two words": [
            Asked(words=pair) for pair in zip(some(SUBJECTS), some(middling), strict=True)
        ],
        "very common word": [Asked(words=(word,)) for word in COMMON[:40]],
        "rare word": [Asked(words=(word,)) for word in some(world.words[-3_000:])],
        "misspelt": [Asked(words=(typed,), meant=word) for typed, word in mistaken],
        "nothing found": [Asked(words=(f"{word[:4]}qxq",)) for word in some(SUBJECTS)],
        "near": [Asked(words=(word,), near=here) for word in some(SUBJECTS)],
        "filter": [Asked(words=(word,), filter=filtered()) for word in some(SUBJECTS)],
        "near + filter": [
            Asked(words=(word,), near=here, filter=filtered()) for word in some(SUBJECTS)
        ],
    }
