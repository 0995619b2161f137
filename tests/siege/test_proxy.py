"""The fourth layer alone: the page's judges are all out, and the engine may speak to the proxy and nobody else.

That the same attacks land where it is out, too, is shown in `test_cases.py`.
"""

from collections.abc import Iterator

import pytest

from tests.siege.case import AFTER, Bare, Case, either, events_of, failed
from tests.siege.chronicle import Contact
from tests.siege.conftest import EVERYTHING
from tests.siege.navigation import NAVIGATION
from tests.siege.requests import REQUESTS
from tests.siege.siege import Siege

#: What does not touch the network, or only ours, is none of this layer's.
_OTHERS = ("A15", "A16", "A20", "A25", "A26", "A32", "B13", "B16")
CASES = tuple(
    case
    for case in (*NAVIGATION, *REQUESTS)
    if case.bare is Bare.LANDS and not case.id.startswith(_OTHERS)
)


@pytest.fixture(scope="module")
def proxied(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Siege]:
    home = tmp_path_factory.mktemp("proxied")
    hosts = tuple(f"{case.id.lower()}.care.test" for case in CASES)
    siege = Siege(home, out=EVERYTHING - {"switches"}, proxied=hosts)
    yield siege
    siege.close()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_the_proxy_alone_holds_it(proxied: Siege, case: Case) -> None:
    events = proxied.run(case, either(AFTER, failed, case.lands))
    proxied.answers()
    assert not case.lands(events), events
    theirs = [each for each in events_of(Contact, events) if each.listener in ("hostile", "raw")]
    assert theirs == []
