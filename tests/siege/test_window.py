"""Attacks as the resident sees them: the whole kiosk with the real engine, and a hand before it."""

import os
import secrets
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.core.places import own_command
from kiosk.ui.browser.page_setup import PageSetup
from kiosk.ui.browser.page_view import PageView
from kiosk.visit.places import LivePage, Waiting
from kiosk.web.sites import AllowList, Site
from kiosk.web.to_page import Mapped, Type
from tests.siege.chronicle import Chronicle, Contact
from tests.siege.listener import Listener, Reply
from tests.siege.navigation import button, script
from tests.siege.papers import papers
from tests.siege.residue import where
from tests.stand import Stand, copied, standing
from tests.ui.screens.live.journey import lay_out

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals are those of Unix")

_HOST = "apply.larkhaven.gov.uk"
#: The issue's, and what a machine takes longer that is busy with other tests.
_ANSWERS_WITHIN_S = 1.0
_REPLACED_WITHIN_S = 3.0
_BUSY_S = 3.0


class Besieged:
    """A kiosk whose step opens a hostile page."""

    def __init__(self, stand: Stand, chronicle: Chronicle, data: Path) -> None:
        self.stand = stand
        self.keeper = stand.kiosk.pages
        self.data = data
        self._chronicle = chronicle

    def tap(self) -> None:
        """Touch the middle of the page."""
        view = self.stand.shell.findChild(PageView)
        assert view is not None
        self.stand.hand.touch_at("page", view.mapTo(self.stand.shell, view.rect().center()))

    def told(self, words: bytes) -> bool:
        return any(each.body == words for each in self._chronicle.of(Contact))


Before = Callable[[str], AbstractContextManager[Besieged]]


@pytest.fixture
def before(qapp: QApplication, shipped: Path, tmp_path: Path) -> Before:
    """Stand before this page."""

    @contextmanager
    def before(page: str) -> Iterator[Besieged]:
        data = copied(shipped, tmp_path / "data")
        lay_out(data)
        chronicle = Chronicle()
        body = f"<!doctype html><title>Form</title><h1>Form</h1>{page}".encode()
        server = Listener(
            name="allowed", chronicle=chronicle, routes={f"{_HOST}/start": Reply(body=body)}
        )
        setup = PageSetup(
            command=tuple(own_command("page-process")),
            allow=lambda: AllowList(pages=(Site(host=_HOST),)),
            is_online=lambda: True,
            certificates=papers().authority,
            mapped=(Mapped(host=_HOST, port=server.port),),
            sandboxed=os.geteuid() != 0,
        )
        with standing(qapp, data, pages=setup) as stand:
            found = Besieged(stand, chronicle, data)
            stand.home()
            stand.touch("door-online", "topic-your-home", "journey-ask-for-help", "start", "live")
            stand.wait(lambda: found.told(b"painted"), "the page was not drawn")
            stand.wait(lambda: not found.keeper.image.isNull(), "no picture came")
            yield found
        server.close()

    return before


_TRAPS = {
    "hang": "tell('on'); setTimeout(() => { for (;;) {} }, 30)",
    "question": "tell('on'); setTimeout(() => confirm('stay?'), 30)",
    "beforeunload": "tell('on'); onbeforeunload = (it) => it.preventDefault()",
}


@pytest.mark.parametrize("trap", _TRAPS)
def test_finish_ends_whatever_the_page_does(before: Before, trap: str) -> None:
    with before(button(_TRAPS[trap])) as besieged:
        besieged.tap()
        besieged.stand.wait(lambda: besieged.told(b"on"), "the page was not touched")
        process = os.pidfd_open(besieged.keeper.process_id())
        began = time.monotonic()
        besieged.stand.touch("finish", "forget")
        assert besieged.stand.stands_at(Waiting)
        # Two touches and their answers, and the end of the process.
        assert time.monotonic() - began < 2 * _ANSWERS_WITHIN_S + _BUSY_S
        assert besieged.keeper.process_id() == 0
        with pytest.raises(ProcessLookupError):
            signal.pidfd_send_signal(process, 0)
        os.close(process)


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGSEGV, signal.SIGSTOP])
def test_a_lost_process_is_replaced_and_the_resident_is_told(
    before: Before, how: signal.Signals
) -> None:
    with before(button("0")) as besieged:
        lost = besieged.keeper.process_id()
        began = time.monotonic()
        os.kill(lost, how)
        besieged.stand.wait(
            lambda: besieged.keeper.process_id() not in (0, lost), "it was not replaced"
        )
        besieged.stand.wait(lambda: besieged.keeper.stands is not None, "the page did not come")
        # One that is stopped is only known by its silence, for which it has as long again.
        longest = _REPLACED_WITHIN_S * (2 if how is signal.SIGSTOP else 1)
        assert time.monotonic() - began < longest + _BUSY_S
        assert besieged.stand.stands_at(LivePage)
        besieged.stand.wait_for_words("We opened it again")


def test_nothing_of_a_visit_is_in_the_kiosk_s_own_folder(before: Before) -> None:
    word, since = f"marked{secrets.token_hex(12)}", time.time()
    page = script(
        f"document.title = '{word}'; localStorage.word = '{word}'; document.cookie = 'a={word}'"
    )
    with before(f"<h1>{word}</h1><textarea autofocus>{word}</textarea>{page}") as besieged:
        besieged.keeper.send(Type(text=word))
        besieged.stand.wait(
            lambda: besieged.keeper.stands is not None and besieged.keeper.stands.title == word,
            "the page did not come",
        )
        os.kill(besieged.keeper.process_id(), signal.SIGKILL)
        besieged.stand.wait_for_words("We opened it again")
        besieged.stand.touch("finish", "forget")
        assert where(word, since, besieged.data) == []
    assert where(word, since, besieged.data) == []
