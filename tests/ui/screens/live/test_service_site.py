"""The web site of a service, where staff opened that entry; of no other."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.visit.places import LivePage, ServicePage
from tests.fake_finder import FakeFinder
from tests.stand import Stand, copied, standing
from tests.ui.browser.pages import StandInPages


@contextmanager
def at_the_cafe(
    qapp: QApplication, shipped: Path, tmp_path: Path, *, opened: str, host: str
) -> Iterator[Stand]:
    data = copied(shipped, tmp_path / "data")
    (data / "kiosk.toml").write_text(f"[live_page]\nservices = [{opened}]\n", encoding="utf-8")
    pages = StandInPages(tmp_path, host=host)
    with standing(qapp, data, finder=FakeFinder(), pages=pages.setup()) as stand:
        stand.home()
        stand.touch("door-find")
        stand.entry("search").setText("dementia")
        stand.touch("service-memory-cafe")
        stand.wait(lambda: stand.is_there("wrong"), "the service did not come")
        yield stand


def test_an_opened_entry_shows_its_site_and_leads_back(
    qapp: QApplication, shipped: Path, tmp_path: Path
) -> None:
    with at_the_cafe(
        qapp, shipped, tmp_path, opened='"memory-cafe"', host="www.example.org"
    ) as stand:
        stand.touch("live")
        assert stand.stands_at(LivePage)
        stand.wait(lambda: stand.kiosk.pages.stands is not None, "the page did not open")
        stand.wait_for_words("This is their own website.")
        stand.touch("add")
        assert len(stand.visit.items) == 1
        stand.touch("close-page")
        stand.wait_for_words("The page is closed and forgotten.")
        assert stand.kiosk.pages.process_id() == 0
        stand.touch("go-on")
        assert stand.stands_at(ServicePage)


@pytest.mark.parametrize(
    ("opened", "host"), [("", "www.example.org"), ('"memory-cafe"', "www.example.com")]
)
def test_no_other_entry_offers_one(
    qapp: QApplication, shipped: Path, tmp_path: Path, opened: str, host: str
) -> None:
    with at_the_cafe(qapp, shipped, tmp_path, opened=opened, host=host) as stand:
        assert not stand.is_there("live")
