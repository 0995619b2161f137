"""Children under siege, as many as there are ways to take guards out, each for a whole run of tests."""

from collections.abc import Callable, Iterator

import pytest

from tests.siege.siege import Siege

#: All that keeps a page from what it wants; the profile stays off the record, and the process stays.
EVERYTHING = frozenset(
    {
        "hook", "interceptor", "switches", "settings", "boxes", "rights", "papers", "strays", "windows",
        "downloads",
    }
)  # fmt: skip
Besiege = Callable[[frozenset[str]], Siege]


@pytest.fixture(scope="session")
def besiege(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Besiege]:
    """The child without these guards: one for all tests, and a new one where it has ended."""
    held: dict[frozenset[str], Siege] = {}

    def found(out: frozenset[str]) -> Siege:
        siege = held.get(out)
        if siege is not None and siege.process.poll() is None:
            return siege
        if siege is not None:
            siege.close()
        held[out] = Siege(tmp_path_factory.mktemp("siege"), out=out)
        return held[out]

    yield found
    for each in held.values():
        each.close()


@pytest.fixture
def guarded(besiege: Besiege) -> Siege:
    """The product's own."""
    return besiege(frozenset())


@pytest.fixture
def bare(besiege: Besiege) -> Siege:
    """The engine alone."""
    return besiege(EVERYTHING)
