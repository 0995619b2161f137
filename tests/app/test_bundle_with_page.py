"""A bundle made while somebody fills in a real page in the real engine, prints, and has a list: none of it is in it."""

import random
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.station.logs import configure_logging
from kiosk.tour.album import Album
from kiosk.tour.council import CouncilSite
from kiosk.tour.live import JOURNEY, LiveScript, lay_out_journey, pages_of
from tests.app.test_bundle import bundled
from tests.faults.test_nothing_stays import token
from tests.stand import copied, standing


@pytest.fixture
def site() -> Iterator[CouncilSite]:
    with closing(CouncilSite()) as served:
        yield served


def test_a_word_for_every_field_and_none_is_in_the_bundle(
    qapp: QApplication, shipped: Path, tmp_path: Path, site: CouncilSite
) -> None:
    data = copied(shipped, tmp_path / "data")
    lay_out_journey(data)
    name, line, sought = (token() for _ in range(3))
    phone = f"01632{random.randrange(10**6):06}"  # noqa: S311 - kept for nobody to guess
    with (
        configure_logging(data / "logs", "debug", stderr=False),
        standing(qapp, data, pages=pages_of(site)) as stand,
    ):
        stand.home()
        stand.touch("door-find", "search")
        stand.type(sought)
        stand.wait_for_words("We found nothing")
        stand.shell.keyboard.dismiss()
        stand.home_again()
        stand.touch("door-online", "topic-getting-about", "journey-blue-badge", "start")
        stand.touch("option-ni", "add", "see-list", "line")
        stand.type(line)
        stand.touch("add-line", "print")
        stand.wait((data / "slips" / "slip.pdf").exists, "nothing was printed")
        stand.home_again()
        stand.touch("door-online", "topic-your-home", f"journey-{JOURNEY}", "start")
        page = LiveScript(stand.kiosk, stand.hand, Album(stand.shell, tmp_path / "album"), site)
        stand.touch("live")
        page.press("Start now")
        page.fill_in("What is your name?", name)
        page.press("Continue")
        page.fill_in("What is your phone number?", phone)
        # Told to the page, and standing in its field.
        during = bundled(stand, tmp_path / "during.zip")
        page.press("Continue")
        stand.wait(lambda: phone in _given(site), "the page was not told")
        assert name in _given(site)
        page.press("Continue")
        asked = bundled(stand, tmp_path / "asked.zip")
        stand.kiosk.conductor.forget()
        after = bundled(stand, tmp_path / "after.zip")
    for made in (during, asked, after):
        assert "logs/kiosk.jsonl" in made
        every = b"\0".join(made.values()).lower()
        for secret in (name, line, sought, phone, f"01632 {phone[5:8]} {phone[8:]}"):
            for coding in ("utf-8", "utf-16-le", "utf-16-be"):
                assert secret.encode(coding) not in every


def _given(site: CouncilSite) -> set[str]:
    """What the council's form was told so far."""
    sessions = site.council._sessions.values()
    return {each for session in sessions for each in session.given.values()}
