"""As the kiosk is set up at first: parts of a page may come from anywhere that is public, and from nowhere near."""

from collections.abc import Iterator

import msgspec
import pytest

from tests.siege.case import Case, events_of
from tests.siege.chronicle import Contact
from tests.siege.navigation import NAVIGATION
from tests.siege.requests import REQUESTS
from tests.siege.siege import ALLOW, Siege

#: Each speaks to a listener of this machine or of its network.
NEAR = tuple(case for case in REQUESTS if case.id.startswith(("A30", "B10", "B11", "B12", "B18")))
#: A page and a frame are no parts.
PAGES = tuple(case for case in NAVIGATION if case.id.startswith(("A0", "A10", "A11", "A21", "A31")))
PLAIN = tuple(case for case in REQUESTS if case.id.startswith("B17"))
_PARTS = tuple(case for case in REQUESTS if case.id in ("B01-img", "B02-fetch"))


@pytest.fixture(scope="module")
def anywhere(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Siege]:
    allow = msgspec.structs.replace(ALLOW, parts_from_anywhere=True)
    siege = Siege(tmp_path_factory.mktemp("anywhere"), allow=allow)
    yield siege
    siege.close()


@pytest.mark.parametrize("case", [*NEAR, *PAGES, *PLAIN], ids=lambda case: case.id)
def test_nothing_near_is_reached_and_no_other_page(anywhere: Siege, case: Case) -> None:
    events = anywhere.run(case, case.held)
    assert anywhere.answers()
    assert case.held(events), events
    theirs = [each for each in events_of(Contact, events) if each.listener in ("hostile", "raw")]
    assert theirs == []


@pytest.mark.parametrize("case", _PARTS, ids=lambda case: case.id)
def test_what_is_public_comes(anywhere: Siege, case: Case) -> None:
    """Or the test above would show nothing."""
    assert case.lands(anywhere.run(case, case.lands))
