"""How the house is kept: sizes, rooms that say what they are, tests that wait for something."""

import ast
import importlib
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
KIOSK = ROOT / "kiosk"
TESTS = ROOT / "tests"
MOST_LINES = 400
TOP_LEVEL = {
    ".ci",
    ".gitignore",
    "LICENSE",
    "Makefile",
    "README.md",
    "assets",
    "docs",
    "kiosk",
    "pyinstaller.spec",
    "pyproject.toml",
    "tests",
    "uv.lock",
}
ROOMS = sorted(path.parent.name for path in KIOSK.glob("*/__init__.py"))
SOURCES = sorted(KIOSK.rglob("*.py"))
LOG_CALLS = {"debug", "info", "warning", "error", "exception", "critical", "log"}


def module_name(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = [module_name(path) for path in SOURCES if path.name != "__main__.py"]


def message_of(call: ast.Call) -> ast.expr | None:
    assert isinstance(call.func, ast.Attribute)
    place = 1 if call.func.attr == "log" else 0  # After the level.
    return call.args[place] if len(call.args) > place else None


def log_calls(tree: ast.AST) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr in LOG_CALLS
            and isinstance(node.func.value, ast.Name)
            and "log" in node.func.value.id.lower()
        ):
            yield node


@pytest.mark.parametrize("folder", [KIOSK, TESTS])
def test_no_file_is_too_long_to_read_at_once(folder: Path) -> None:
    lengths = {
        str(path.relative_to(ROOT)): len(path.read_text(encoding="utf-8").splitlines())
        for path in folder.rglob("*.py")
    }
    assert {path: lines for path, lines in lengths.items() if lines > MOST_LINES} == {}


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_says_what_it_is_and_brings_nothing_out(room: str) -> None:
    tree = ast.parse((KIOSK / room / "__init__.py").read_text(encoding="utf-8"))
    said = " ".join((ast.get_docstring(tree) or "").split()).lower()
    assert "may import" in said
    assert "never" in said
    # The command line is nobody's room to import from: its __init__ is the table of commands.
    assert len(tree.body) == 1 or room == "cli"


def test_nothing_lies_beside_the_house() -> None:
    listed = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if listed.returncode:
        pytest.skip("not a git checkout")
    assert {Path(name).parts[0] for name in listed.stdout.splitlines()} <= TOP_LEVEL


@pytest.mark.parametrize("module", MODULES)
def test_every_module_can_be_imported(module: str) -> None:
    assert importlib.import_module(module).__doc__


def test_tests_wait_for_something_and_use_no_mocks() -> None:
    # In two parts each, so that this file is not its own finding.
    banned = ["qtbot" + ".wait(", "unittest" + ".mock", "mocker" + "."]
    found = [
        f"{path.relative_to(ROOT)}: {words}"
        for path in TESTS.rglob("*.py")
        for words in banned
        if words in path.read_text(encoding="utf-8")
    ]
    assert found == []


def test_a_test_file_is_named_for_what_it_tests() -> None:
    strays = [
        str(path.relative_to(ROOT))
        for path in TESTS.rglob("*.py")
        if re.search(r"^def test_", path.read_text(encoding="utf-8"), re.MULTILINE)
        and not path.name.startswith("test_")
    ]
    assert strays == []


def test_what_is_logged_is_a_literal() -> None:
    """The log writes messages as they stand in the source (see kiosk.station.logs)."""
    found = [
        f"{path.relative_to(ROOT)}:{call.lineno}"
        for path in SOURCES
        for call in log_calls(ast.parse(path.read_text(encoding="utf-8")))
        if not (
            isinstance(message := message_of(call), ast.Constant) and isinstance(message.value, str)
        )
    ]
    assert found == []


def test_loggers_bear_the_name_of_their_module() -> None:
    pattern = re.compile(r"getLogger\((?!__name__\))")
    excused = {"kiosk/station/logs.py"}  # It sets up the root and our own.
    found = [
        str(path.relative_to(ROOT))
        for path in SOURCES
        if pattern.search(path.read_text(encoding="utf-8"))
    ]
    assert set(found) <= excused
