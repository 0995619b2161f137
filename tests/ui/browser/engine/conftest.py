"""A service on the loopback and a page process that may open it, shared by the tests of a file."""

from collections.abc import Iterator

import pytest

from tests.browser_stage.client import Client, allow, browsing
from tests.browser_stage.server import Authority, Site, serving

HOST = "service.example.org"
ELSEWHERE = "elsewhere.example.com"


@pytest.fixture(scope="module")
def authority() -> Authority:
    return Authority()


@pytest.fixture(scope="module")
def served(authority: Authority) -> Iterator[Site]:
    with serving(authority.context(HOST, ELSEWHERE)) as site:
        yield site


@pytest.fixture
def site(served: Site) -> Site:
    served.clear()
    return served


@pytest.fixture(scope="module")
def browser(authority: Authority, served: Site) -> Iterator[Client]:
    """One process for all tests of a file: each opens a page of its own."""
    ports = dict.fromkeys((HOST, ELSEWHERE), served.port)
    with browsing(allow(HOST), mapped=ports, certificates=authority.pem) as client:
        yield client
