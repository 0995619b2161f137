"""A form on a real page, in the real engine, beside its journey: by touches and the on-screen keyboard."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.tour.album import Album
from kiosk.tour.council import CouncilSite
from kiosk.tour.live import JOURNEY, LiveScript, lay_out_journey, pages_of
from kiosk.visit.places import Walking
from tests.stand import Stand, copied, standing


@pytest.fixture
def site() -> Iterator[CouncilSite]:
    opened = CouncilSite()
    yield opened
    opened.close()


@pytest.fixture(params=[(1280, 800), (1080, 1920)], ids=["landscape", "portrait"])
def visitor(
    request: pytest.FixtureRequest,
    qapp: QApplication,
    shipped: Path,
    tmp_path: Path,
    site: CouncilSite,
) -> Iterator[Stand]:
    data = copied(shipped, tmp_path / "data")
    lay_out_journey(data)
    with standing(qapp, data, size=request.param, pages=pages_of(site)) as stand:
        stand.home()
        yield stand


@pytest.mark.timeout(180)
def test_the_form_is_filled_in_to_its_end_and_nothing_typed_is_left(
    visitor: Stand, site: CouncilSite, tmp_path: Path
) -> None:
    album = Album(visitor.shell, tmp_path / "album")
    visitor.touch("door-online", "topic-your-home", f"journey-{JOURNEY}")
    LiveScript(visitor.kiosk, visitor.hand, album, site).make()
    assert site.council.sent == [{"name": "ada byron", "phone": "01632960002", "need": "Company"}]
    assert visitor.stands_at(Walking)
    visitor.touch("finish", "forget")
    kept = [file for file in visitor.kiosk.data.rglob("*") if file.is_file()]
    assert kept
    for file in kept:
        held = file.read_bytes()
        assert b"ada byron" not in held, file
        assert b"01632960002" not in held, file
