"""What a phone loads of a companion page of many services, and when its text stands on a slow one."""

import gzip
import os
import statistics
import threading
from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from playwright.sync_api import Browser
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture

from kiosk.app.companion.serve import server_of
from kiosk.core.ids import JourneyId, NodeId, ServiceId
from kiosk.takehome.link import HomeList, fragment, journey_name, service_name
from tests.app.companion.conftest import PHONE, browser, playwright
from tests.app.companion.made import LUNCH, make

__all__ = ["browser", "playwright"]
SERVICES = int(os.environ.get("HANDRAIL_BENCH_SERVICES", "5000"))
LOADS = 5
_MOST_BYTES = 100_000
_NAMES = tuple(service_name(ServiceId(f"s{at}")) for at in range(10))
_LIST = fragment(HomeList(names=(journey_name(JourneyId("made"), NodeId("fill")), *_NAMES)))


@pytest.fixture(scope="module")
def many(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a page of so many services."""
    del qapp
    services = tuple(
        replace(LUNCH, id=ServiceId(f"s{at}"), name=f"Lunch club {at}") for at in range(SERVICES)
    )
    out, _ = make(tmp_path_factory.mktemp("companion"), services=services)
    with server_of(out, 0) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}/"
        server.shutdown()
        thread.join()


@pytest.mark.parametrize("slow", [1, 4, 6])
def test_a_list_of_ten_services_and_a_journey(
    benchmark: BenchmarkFixture, browser: Browser, many: str, slow: int
) -> None:
    taken, bodies, loaded, raw = list[float](), list[bytes](), 0, 0
    for _ in range(LOADS):
        context = browser.new_context(viewport=PHONE, service_workers="block")
        page = context.new_page()
        cdp = context.new_cdp_session(page)
        cdp.send("Emulation.setCPUThrottlingRate", {"rate": slow})
        page.goto(f"{many}#{_LIST}")
        page.wait_for_selector("main[aria-busy=false]")
        taken.append(page.evaluate("performance.now()"))
        names = set(page.evaluate("performance.getEntriesByType('resource').map((e) => e.name)"))
        bodies = [page.request.get(name).body() for name in (many, *names)]
        loaded = sum(len(gzip.compress(body)) for body in bodies)
        raw = sum(len(body) for body in bodies)
        context.close()
    told = f"{loaded / 1000:.0f} kB by gzip ({raw / 1000:.0f} kB), text after {statistics.median(taken):.0f} ms"
    print(f"\n{SERVICES} services, CPU {slow} times slower: {told}")  # noqa: T201 - what a benchmark is for
    assert loaded < _MOST_BYTES
    benchmark(gzip.compress, bodies[0])
