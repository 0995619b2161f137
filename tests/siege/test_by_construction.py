"""What cannot be attacked because there is no way to it; that there is none is shown here."""

import ast
import typing
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication

from kiosk.web.to_page import Key, Open, ToPage, Zoom
from tests.siege.acts import tap
from tests.siege.case import Case, many, told, trapped
from tests.siege.chronicle import Chronicle, Contact
from tests.siege.listener import Listener, Reply
from tests.siege.navigation import button
from tests.siege.siege import REPOSITORY, REST, Siege
from tests.stand import copied, standing

_SOURCES = sorted((REPOSITORY / "kiosk").rglob("*.py"))
#: Boxes of Qt's own, which stand outside of our window and know no visit.
_BOXES = {"QMessageBox", "QFileDialog", "QInputDialog", "QColorDialog", "QErrorMessage", "QWizard"}


def names() -> Iterator[tuple[Path, str]]:
    """Every name that the program says."""
    for path in _SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Name):
                yield path, node.id
            elif isinstance(node, ast.Attribute):
                yield path, node.attr


def test_a_page_gets_taps_drawing_text_and_twelve_keys_and_nothing_else() -> None:
    """No right click, long press, pinch, swipe, drag, drop or shortcut has a message."""
    said = {each.__name__ for each in typing.get_args(ToPage)}
    assert said == {
        "Start", "Open", "Again", "PageBack", "Stop", "Size", "Zoom", "Tap", "Scroll", "Type", "Press",
        "Choose", "Answer", "AskWords", "AskThings", "UseThing", "FillThing", "ShowField", "AskPaper", "Seen", "Ping",
    }  # fmt: skip
    assert {each.value for each in Key} == {
        "backspace", "delete", "enter", "tab", "back-tab", "space", "left", "right", "up", "down", "home",
        "end",
    }  # fmt: skip


def test_no_box_of_qt_s_is_in_the_program() -> None:
    assert [(path.name, name) for path, name in names() if name in _BOXES] == []


def test_no_scheme_of_ours_is_known_to_the_engine() -> None:
    schemes = {"QWebEngineUrlScheme", "QWebEngineUrlSchemeHandler", "installUrlSchemeHandler"}
    assert [(path.name, name) for path, name in names() if name in schemes] == []


def test_no_shortcut_is_bound() -> None:
    """But by the signposting desk, which is a program of its own on the computer of whoever works there."""
    bound = {"QShortcut", "setShortcut", "setShortcuts", "grabShortcut"}
    found = {path.parent.name for path, name in names() if name in bound}
    assert found <= {"desk"}


def test_the_program_starts_no_other_for_an_address() -> None:
    assert [(path.name, name) for path, name in names() if name == "QDesktopServices"] == []


@pytest.mark.parametrize(
    "address", ["mailto:a@evil.test", "https://evil.test/", "file:///etc/passwd"]
)
def test_the_page_s_process_can_start_no_other_program(guarded: Siege, address: str) -> None:
    """Even if an address came to be opened outside: its platform knows no programs."""
    guarded.rest()
    since = guarded.chronicle.mark()
    guarded.inject(f"start {address}")
    assert guarded.until(trapped("not started"), since=since)


def test_a_page_is_never_larger_than_its_bounds(guarded: Siege) -> None:
    case = Case(
        id="G05",
        page=button("tell('ratio ' + devicePixelRatio)"),
        lands=told("ratio"),
        held=told("ratio"),
    )
    guarded.send(Zoom(percent=1_000_000))
    since = guarded.chronicle.mark()
    try:
        guarded.run(case, told("painted"))
        tap(guarded)
        assert guarded.until(told("ratio"), since=since)
    finally:
        guarded.send(Zoom(percent=100))
    said = [each.body.decode() for each in guarded.chronicle.of(Contact, since)]
    assert [float(each.split()[1]) for each in said if each.startswith("ratio")] == [5.0]


@pytest.mark.parametrize("out", [frozenset(), frozenset({"papers"})])
def test_a_proxy_that_wants_a_password_is_asked_once(tmp_path: Path, out: frozenset[str]) -> None:
    asks = Reply(status=407, headers=(("Proxy-Authenticate", 'Basic realm="x"'),))
    chronicle = Chronicle()
    hostile = Listener(name="proxy", chronicle=chronicle, routes={"care.test:443": asks})
    siege = Siege(tmp_path, out=out, proxy_port=hostile.port)
    try:
        siege.send(Open(url=REST))
        many_times = many("care.test:443", more_than=3)
        chronicle.until(many_times, within_s=2 if not out else 10, since=0)
        assert many_times(chronicle.of(object)) == bool(out)
        assert siege.answers()
    finally:
        siege.close()
        hostile.close()


def test_no_label_takes_words_for_rich_text() -> None:
    """Qt takes what looks like HTML for HTML, unless told otherwise."""
    labels = []
    for path in _SOURCES:
        text = path.read_text(encoding="utf-8")
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.ClassDef) and "QLabel" in map(ast.unparse, node.bases):
                labels.append(node.name)
                assert "setTextFormat(Qt.TextFormat.PlainText)" in ast.unparse(node), node.name
            # A bare one would not be told.
            assert not (isinstance(node, ast.Call) and ast.unparse(node.func) == "QLabel"), path
    assert labels


def test_the_window_does_not_close_for_a_resident(
    qapp: QApplication, shipped: Path, tmp_path: Path
) -> None:
    with standing(qapp, copied(shipped, tmp_path / "data")) as stand:
        event = QCloseEvent()
        stand.shell.closeEvent(event)
        assert not event.isAccepted()
        assert stand.shell.isVisible()
