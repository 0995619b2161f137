"""The live page: how soon it is there, against a bare view that does the same, and what 50 visits leave in memory."""

import contextlib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from tests.browser_stage.client import Client, allow, browsing
from tests.browser_stage.server import Authority, Site, page, serving

HOST = "service.example.org"
URL = f"https://{HOST}/page"
BLUE = (0, 0, 255)
VISITS = 50
#: The same page in a view of its own, drawn once: neither asked for by lines, nor judged, nor looked at.
BARE = """
import sys
from PySide6.QtCore import QTimer, QUrl
from PySide6.QtNetwork import QSslCertificate
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfileBuilder
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication
import os
application = QApplication(["bare", "--webEngineArgs", "--host-resolver-rules=MAP * 127.0.0.1:" + sys.argv[1]])
builder = QWebEngineProfileBuilder()
builder.setAdditionalTrustedCertificates(QSslCertificate.fromData(sys.argv[2].encode()))
profile = builder.createProfile("")
page = QWebEnginePage(profile)
view = QWebEngineView()
view.setPage(page)
view.resize(800, 600)
view.show()
def look():
    if view.grab().toImage().pixelColor(780, 599).getRgb()[:3] == (0, 0, 255):
        os._exit(0)
timer = QTimer()
timer.setInterval(5)
timer.timeout.connect(look)
timer.start()
page.load(QUrl(sys.argv[3]))
application.exec()
"""


@pytest.fixture(scope="module")
def authority() -> Authority:
    return Authority()


@pytest.fixture
def site(authority: Authority) -> Iterator[Site]:
    with serving(authority.context(HOST)) as served:
        paragraphs = "<p>What to do if you need a ramp, a rail or a stairlift.</p>" * 60
        served.put("/page", page(f"<body style='background: blue'><h1>Apply</h1>{paragraphs}"))
        yield served


@contextlib.contextmanager
def visit(authority: Authority, site: Site) -> Iterator[Client]:
    ports = {HOST: site.port}
    with browsing(allow(HOST), mapped=ports, certificates=authority.pem) as client:
        yield client


def show(client: Client) -> None:
    client.open(URL)
    client.wait_for_picture(lambda image: image.getpixel((780, 599)) == BLUE)


@pytest.mark.benchmark(group="from nothing to the first picture of a loaded page")
def test_a_bare_view(benchmark: BenchmarkFixture, authority: Authority, site: Site) -> None:
    root = {"QTWEBENGINE_DISABLE_SANDBOX": "1"} if os.geteuid() == 0 else {}
    command = [sys.executable, "-c", BARE, str(site.port), authority.pem, URL]

    def run() -> None:
        subprocess.run(command, check=True, capture_output=True, env=os.environ | root)

    benchmark.pedantic(run, rounds=5)


@pytest.mark.benchmark(group="from nothing to the first picture of a loaded page")
def test_the_live_page(benchmark: BenchmarkFixture, authority: Authority, site: Site) -> None:
    with contextlib.ExitStack() as visits:
        # The visit before is ended outside of what is measured.
        benchmark.pedantic(
            lambda: show(visits.enter_context(visit(authority, site))),
            setup=visits.close,
            rounds=5,
        )


@pytest.mark.benchmark(group="memory after 50 visits")
def test_memory_of_the_window_is_flat(
    benchmark: BenchmarkFixture, authority: Authority, site: Site
) -> None:
    def visits() -> None:
        with visit(authority, site) as client:
            show(client)

    visits()
    before = resident_mb(os.getpid())
    benchmark.pedantic(visits, rounds=VISITS)
    benchmark.extra_info["grown by, MB"] = round(resident_mb(os.getpid()) - before, 1)


@pytest.mark.benchmark(group="memory after 50 pages in one process")
def test_memory_of_the_page_process(
    benchmark: BenchmarkFixture, authority: Authority, site: Site
) -> None:
    with visit(authority, site) as client:
        for _ in range(5):
            show(client)
        before = resident_mb(client.process.pid)
        benchmark.pedantic(show, args=(client,), rounds=VISITS)
        benchmark.extra_info["grown by, MB"] = round(resident_mb(client.process.pid) - before, 1)
        benchmark.extra_info["in all, MB"] = round(resident_mb(client.process.pid), 1)


def resident_mb(pid: int) -> float:
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGESIZE") / 1_048_576
