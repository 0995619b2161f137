"""What goes wrong on a page, in plain words and with a way on; floods and crashes included."""

import os
import signal
import sys

import pytest

from kiosk.takehome.items import ItemKind
from kiosk.ui.words.live import failure_words, refusal_words, way_on_words
from kiosk.visit.places import LivePage, Walking
from kiosk.web.from_page import Failure, Refused
from kiosk.web.refusal import Refusal
from kiosk.web.to_page import Start
from tests.ui.screens.live.conftest import Enter, LiveStand


@pytest.mark.parametrize("failure", list(Failure))
def test_a_page_that_fails_says_why_and_is_there_at_home(live: LiveStand, failure: Failure) -> None:
    live.go_to(f"/fails-{failure.value}")
    live.says(failure_words(failure)[0])
    live.stand.wait(lambda: live.stand.is_there("code"), "no code")
    live.stand.hand.find("code")
    assert live.stand.codes() == ["https://apply.larkhaven.gov.uk/start"]
    live.stand.touch("add")
    assert [item.kind for item in live.stand.visit.items] == [ItemKind.JOURNEY]
    live.stand.touch("go-on")
    assert live.stand.stands_at(Walking)
    live.stand.touch("next")
    live.says("What happens next")


def test_a_failed_page_can_be_tried_again(live: LiveStand) -> None:
    live.go_to("/fails-server")
    live.says(failure_words(Failure.SERVER)[0])
    live.stand.touch("again")
    live.says("A green button at the end of the page.")
    assert live.stand.is_there("page-frame")


def test_a_slow_page_offers_to_wait_or_to_take_it_home(live: LiveStand) -> None:
    live.go_to("/slow")
    live.says("Opening apply.larkhaven.gov.uk.")
    live.stand.clock.forward(16)
    live.says("The page is taking a long time.")
    live.stand.touch("wait")
    live.says("A green button at the end of the page.")
    live.stand.clock.forward(16)
    live.says("The page is taking a long time.")
    live.stand.touch("add")
    assert len(live.stand.visit.items) == 1
    live.stand.touch("go-on")
    assert live.stand.stands_at(Walking)


def test_a_slow_page_that_comes_is_shown(live: LiveStand) -> None:
    live.go_to("/slow")
    live.says("Opening apply.larkhaven.gov.uk.")
    live.stand.clock.forward(16)
    live.says("The page is taking a long time.")
    live.go_to("/start")
    live.says("A green button at the end of the page.")


@pytest.mark.skipif(sys.platform == "win32", reason="signals are those of Unix")
def test_a_killed_process_is_told_of_and_the_kiosk_goes_on(live: LiveStand) -> None:
    process = live.keeper.process_id()
    os.kill(process, signal.SIGKILL)
    live.says("The page stopped. We opened it again. What you typed there is gone.")
    assert live.stand.stands_at(LivePage)
    live.stand.wait(lambda: live.keeper.stands is not None, "it was not opened again")
    assert live.keeper.process_id() not in (0, process)


def test_a_page_that_stops_again_and_again_is_put_away_and_staff_are_told(live: LiveStand) -> None:
    for lost in (1, 2):
        live.go_to("/crash")
        live.heard(Start, lost + 1)
        live.stand.wait(lambda: live.keeper.stands is not None, "it was not opened again")
    live.go_to("/crash")
    live.says("This page does not work on this kiosk now.")
    assert not live.stand.is_there("again")
    notices = live.stand.kiosk.notices.current()
    assert any("page's process" in each.problem for each in notices)
    live.stand.touch("go-on")
    assert live.stand.stands_at(Walking)
    assert not live.stand.is_there("live")


def test_a_mail_address_is_shown_with_a_code_and_goes_home(live: LiveStand) -> None:
    live.tap(8)
    live.says("This is an email address: help@larkhaven.gov.uk")
    live.stand.wait(lambda: live.stand.is_there("code"), "no code")
    live.stand.hand.find("code")
    assert live.stand.codes() == ["mailto:help@larkhaven.gov.uk"]
    live.stand.touch("add", "carry-on")
    live.says("A green button at the end of the page.")
    (item,) = live.stand.visit.items
    assert item.mail == "help@larkhaven.gov.uk"
    live.stand.touch("list")
    live.says("Email: help@larkhaven.gov.uk")


def test_a_page_elsewhere_is_told_by_its_host(live: LiveStand) -> None:
    live.tap(9)
    live.says("That page is on www.example.com. This kiosk does not open it.")
    live.stand.wait(lambda: live.stand.is_there("code"), "no code")
    live.stand.hand.find("code")
    assert live.stand.codes() == ["https://www.example.com/"]
    live.stand.touch("back")
    live.says("A green button at the end of the page.")


def test_a_flood_is_told_once_and_a_touch_is_answered_again(live: LiveStand) -> None:
    for _ in range(50):
        live.keeper.said.emit(Refused(refusal=Refusal.DOWNLOAD))
    live.says(refusal_words(Refusal.DOWNLOAD, ""))
    live.stand.touch("carry-on")
    live.keeper.said.emit(Refused(refusal=Refusal.DOWNLOAD))
    live.says("A green button at the end of the page.")
    live.tap(9)
    live.says("www.example.com")
    live.stand.touch("carry-on")
    live.tap(9)
    live.says("www.example.com")


@pytest.mark.parametrize("refusal", [each for each in Refusal if each is not Refusal.PART])
def test_every_refusal_has_a_sentence_and_a_way_on(live: LiveStand, refusal: Refusal) -> None:
    live.keeper.said.emit(Refused(refusal=refusal))
    live.says(refusal_words(refusal, ""))
    live.says(way_on_words(refusal))
    live.stand.touch("carry-on")
    live.says("A green button at the end of the page.")


def test_of_parts_of_pages_nobody_is_told(live: LiveStand) -> None:
    live.keeper.said.emit(Refused(refusal=Refusal.PART, about="ads.example.com"))
    live.says("A green button at the end of the page.")
    assert not live.stand.is_there("carry-on")


@pytest.mark.parametrize("about", ["javascript:alert(1)", "a@b@c", "-", "help@", "x" * 300])
def test_what_no_phone_reads_alike_becomes_no_code(live: LiveStand, about: str) -> None:
    for refusal in (Refusal.MAIL, Refusal.TELEPHONE, Refusal.ELSEWHERE):
        live.keeper.said.emit(Refused(refusal=refusal, about=about))
        live.says(refusal_words(refusal, about)[:40])
        assert not live.stand.is_there("code")
        assert not live.stand.is_there("add")
        live.stand.touch("carry-on")


def test_with_the_network_gone_meanwhile_the_panel_says_so(enter: Enter) -> None:
    with enter(opened=False) as live:
        live.pages.online = False
        live.stand.touch("live")
        live.says(failure_words(Failure.OFFLINE)[0])
        live.stand.touch("go-on")
        assert live.stand.stands_at(Walking)
