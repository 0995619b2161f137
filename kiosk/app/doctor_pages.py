"""What the doctor asks of the engine that shows official web pages: whether it starts, and answers."""

import os
import sys
from collections.abc import Sequence

from PySide6.QtCore import QEventLoop, QObject, QTimer

from kiosk.core.places import own_command
from kiosk.station.check import Check, State, Subject
from kiosk.ui.browser.page_process import PageProcess
from kiosk.ui.browser.shared_picture import SharedPicture
from kiosk.web.from_page import Failed, Ready, Stands
from kiosk.web.sites import AllowList, Site
from kiosk.web.to_page import Mapped, Open, Start

#: A machine of 1 GB that is busy takes some seconds.
_LONGEST_MS = 20_000
#: A name that nobody has (RFC 2606), sought on this machine at a port where nobody listens: nothing leaves it.
_HOST, _PORT = "doctor.invalid", 9


def web_pages(*, enabled: bool, command: Sequence[str] = ()) -> Check:
    """Whether the engine starts, tries to load a page, and says what came of it.

    Args:
        enabled: whether the settings have pages shown at all.
        command: starts the page's process; by default our own.
    """
    if not enabled:
        facts = ("No official page is opened here: live_page.enabled is false.",)
        return Check(name=Subject.WEB_PAGES, state=State.FINE, facts=facts)
    version, problem = _tried(command or own_command("page-process"))
    if not problem:
        facts = (f"Chromium {version} starts and answers.",)
        return Check(name=Subject.WEB_PAGES, state=State.FINE, facts=facts)
    remedy = (
        "Start the kiosk again. If it stays so, install Handrail again with the system libraries that its "
        "package names, and check that users may make namespaces (kernel.unprivileged_userns_clone)."
    )
    return Check(name=Subject.WEB_PAGES, state=State.BROKEN, facts=(problem,), remedy=remedy)


def _tried(command: Sequence[str]) -> tuple[str, str]:
    """The engine's version, and what went wrong; "" for what there is not."""
    owner, loop, memory = QObject(), QEventLoop(), SharedPicture("handrail-doctor")
    version: list[str] = []
    problem = ["The engine of web pages does not answer."]

    def said(message: object) -> None:
        if isinstance(message, Ready):
            version.append(message.version)
            process.send(Open(url=f"https://{_HOST}/"))
        elif version and isinstance(message, Failed | Stands):
            problem.clear()
            loop.quit()

    def lost(reason: str) -> None:
        problem[:] = [reason]
        loop.quit()

    start = Start(
        allow=AllowList(pages=(Site(host=_HOST),)),
        mapped=(Mapped(host=_HOST, port=_PORT),),
        picture=memory.path,
        picture_bytes=memory.size,
        # As root it would not start at all, and no page of anybody's is shown.
        sandboxed=sys.platform == "win32" or os.geteuid() != 0,
    )
    process = PageProcess(command, start, parent=owner, ready_within_ms=_LONGEST_MS)
    process.said.connect(said)
    process.lost.connect(lost)
    QTimer.singleShot(_LONGEST_MS, loop, loop.quit)
    loop.exec()
    process.end()
    memory.close()
    return "".join(version), "".join(problem)
