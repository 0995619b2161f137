"""The companion page in a real browser at the size of a phone."""

import os
import shutil
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Dialog,
    Error,
    Page,
    Playwright,
    Request,
    ViewportSize,
    sync_playwright,
)
from PySide6.QtWidgets import QApplication

from kiosk.app.companion.serve import server_of
from tests.app.companion.made import make

PHONE = ViewportSize(width=390, height=844)


def _chromium() -> str:
    found = (
        shutil.which("chromium")
        or shutil.which("chromium-browser")
        or shutil.which("google-chrome")
    )
    if found is None:
        pytest.skip("There is no Chromium here: apt-get install chromium")
    return found


@pytest.fixture(scope="module")
def playwright() -> Iterator[Playwright]:
    """Gone before the next file's tests: while it stands, its event loop runs in their thread."""
    with sync_playwright() as started:
        yield started


@pytest.fixture(scope="module")
def browser(playwright: Playwright) -> Iterator[Browser]:
    # As root, and so in tests alone, Chromium does not start with its sandbox.
    arguments = ["--no-sandbox"] if os.name == "posix" and os.geteuid() == 0 else []
    opened = playwright.chromium.launch(executable_path=_chromium(), args=arguments)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def home(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a served page."""
    del qapp
    out, _ = make(tmp_path_factory.mktemp("companion"))
    with server_of(out, 0) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}/"
        server.shutdown()
        thread.join()


@dataclass
class Phone:
    """One phone: its page, and everything that must not happen on it."""

    home: str
    context: BrowserContext
    page: Page
    faults: list[str] = field(default_factory=list)
    elsewhere: list[str] = field(default_factory=list)

    def note_error(self, error: Error) -> None:
        self.faults.append(str(error))

    def note_console(self, said: ConsoleMessage) -> None:
        if said.type == "error":
            self.faults.append(said.text)

    def note_dialog(self, dialog: Dialog) -> None:
        self.faults.append(dialog.message)
        dialog.dismiss()

    def note_request(self, asked: Request) -> None:
        if not asked.url.startswith((self.home, "about:", "blob:")):
            self.elsewhere.append(asked.url)

    def open(self, fragment: str) -> Page:
        """Open the page of a list, as a code does, and wait until it stands."""
        self.page.goto("about:blank")
        self.page.goto(f"{self.home}#{fragment}")
        self.page.wait_for_selector("main[aria-busy=false]")
        return self.page


@pytest.fixture
def phone(browser: Browser, home: str) -> Iterator[Phone]:
    context = browser.new_context(
        viewport=PHONE, has_touch=True, locale="en-GB", accept_downloads=True
    )
    page = context.new_page()
    held = Phone(home=home, context=context, page=page)
    page.on("pageerror", held.note_error)
    page.on("console", held.note_console)
    page.on("dialog", held.note_dialog)
    context.on("request", held.note_request)
    yield held
    context.close()
