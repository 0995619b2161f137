import gc
import json
import logging
import sys
import threading
from collections.abc import Iterator
from enum import Enum
from logging.handlers import RotatingFileHandler
from pathlib import Path

import pytest

from kiosk.core.loggable import Loggable
from kiosk.station.logs import FILES, MAX_BYTES, configure_logging, install_exception_hooks

MARKER = "Marker7f3a"


class Colour(Enum):
    RED = MARKER


class Shown:
    def __str__(self) -> str:
        return MARKER

    __repr__ = __str__


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    with configure_logging(tmp_path / "logs", "debug", stderr=False):
        yield tmp_path / "logs"


@pytest.fixture
def log() -> logging.Logger:
    return logging.getLogger("kiosk.directory.sync.run")


def our_file() -> RotatingFileHandler:
    (handler,) = (
        handler
        for handler in logging.getLogger().handlers
        if isinstance(handler, RotatingFileHandler)
    )
    return handler


def written(folder: Path) -> str:
    return (folder / "kiosk.jsonl").read_text(encoding="utf-8")


def lines(folder: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in written(folder).splitlines()]


def test_a_line_has_four_fields(folder: Path, log: logging.Logger) -> None:
    log.info("kept %d of %d services in %.1f s", 21, 25, 0.25)
    (line,) = lines(folder)
    assert list(line) == ["time", "level", "room", "message"]
    assert line["level"] == "info"
    assert line["room"] == "directory.sync.run"
    assert line["message"] == "kept 21 of 25 services in 0.2 s"
    assert str(line["time"]).endswith("+00:00")


@pytest.mark.parametrize(
    "value",
    [MARKER, MARKER.encode(), Shown(), [MARKER], {MARKER: 1}, ValueError(MARKER), Colour.RED],
)
def test_words_given_as_arguments_are_not_written(
    folder: Path, log: logging.Logger, value: object
) -> None:
    log.warning("first %s", value)
    log.warning("second %r and %s", value, 5, extra={"typed": MARKER})
    log.warning("third %(word)s", {"word": value})
    assert MARKER not in written(folder)
    assert len(lines(folder)) == 3
    assert "and 5" in str(lines(folder)[1]["message"])


def test_words_in_the_place_of_a_number_leave_the_message_as_it_stands(folder: Path) -> None:
    record = logging.LogRecord("kiosk.ui", logging.INFO, "x.py", 1, "%d found", (MARKER,), None)
    our_file().handle(record)
    assert [line["message"] for line in lines(folder)] == ["%d found"]


def test_an_exception_leaves_its_type_and_its_way_only(folder: Path, log: logging.Logger) -> None:
    def search(typed: str) -> None:
        try:
            int(typed)
        except ValueError as error:
            raise KeyError(f"{typed} is wrong") from error

    try:
        search(MARKER)
    except KeyError:
        log.exception("the search failed")
    assert MARKER not in written(folder)
    (line,) = lines(folder)
    assert line["error"] == "KeyError from ValueError"
    stack = line["stack"]
    assert isinstance(stack, list)
    assert "tests/station/test_logs.py:" in stack[0]
    assert stack[0].endswith("test_an_exception_leaves_its_type_and_its_way_only")
    assert stack[1].endswith("search")


def test_a_ring_of_causes_ends(folder: Path, log: logging.Logger) -> None:
    one, two = ValueError(), KeyError()
    one.__cause__, two.__cause__ = two, one
    log.error("a ring", exc_info=one)
    assert lines(folder)[0]["error"] == "ValueError from KeyError"


def test_marked_words_paths_and_names_of_members_are_written(
    folder: Path, log: logging.Logger
) -> None:
    log.info("%s %s %s %s", Loggable("3.53.4"), Path("/srv/kiosk.toml"), Colour.RED, None)
    assert lines(folder)[0]["message"] == "3.53.4 /srv/kiosk.toml RED None"


def test_messages_of_others_are_written_as_their_place_only(folder: Path) -> None:
    other = logging.getLogger("urllib3.connectionpool")
    other.debug("GET %s", MARKER)
    other.warning(f"lost {MARKER}")
    assert MARKER not in written(folder)
    (line,) = lines(folder)
    assert line["room"] == "urllib3.connectionpool"
    assert str(line["message"]).startswith("line ")


def test_a_message_that_is_no_text_is_not_written(folder: Path, log: logging.Logger) -> None:
    log.error(ValueError(MARKER))
    assert MARKER not in written(folder)
    assert len(lines(folder)) == 1


def test_less_than_the_level_is_not_written(tmp_path: Path, log: logging.Logger) -> None:
    with configure_logging(tmp_path, "warning", stderr=False):
        log.info("no")
        log.warning("yes")
    assert [line["message"] for line in lines(tmp_path)] == ["yes"]


def test_files_turn_over_and_are_bounded(folder: Path, log: logging.Logger) -> None:
    words = Loggable("x" * 9_000)
    for _ in range(FILES * MAX_BYTES // 9_000 + 200):
        log.info("%s", words)
    files = list(folder.iterdir())
    assert len(files) == FILES
    assert sum(file.stat().st_size for file in files) <= FILES * MAX_BYTES


def test_a_folder_that_cannot_be_made_is_a_problem_not_an_end(
    tmp_path: Path, log: logging.Logger
) -> None:
    (tmp_path / "logs").write_text("in the way")
    with configure_logging(tmp_path / "logs", "info", stderr=False) as logging_now:
        log.warning("nowhere to go")
    assert logging_now.problem is not None
    assert logging_now.problem.remedy


def test_a_full_disk_says_nothing(
    folder: Path,
    log: logging.Logger,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def full(_: str) -> int:
        raise OSError(28, MARKER)

    monkeypatch.setattr(our_file().stream, "write", full, raising=False)
    log.warning("lost %s", MARKER)
    assert capsys.readouterr().err == ""


def test_warnings_reach_a_terminal_under_the_same_rule(
    tmp_path: Path, log: logging.Logger, capsys: pytest.CaptureFixture[str]
) -> None:
    with configure_logging(tmp_path, "debug"):
        log.info("not this")
        log.error("the feed %s is down", MARKER, exc_info=OSError(MARKER))
        logging.getLogger("urllib3.connectionpool").warning("again")
    assert (
        capsys.readouterr().err == "error: directory.sync.run: the feed <str> is down (OSError)\n"
    )


def test_closing_puts_everything_back(tmp_path: Path) -> None:
    root, ours = logging.getLogger(), logging.getLogger("kiosk")
    before = (root.level, ours.level, list(root.handlers))
    configure_logging(tmp_path, "error").close()
    assert (root.level, ours.level, list(root.handlers)) == before


def test_what_nobody_catches_is_logged_without_its_words(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bugs: list[str] = []
    undo = install_exception_hooks(lambda: bugs.append(threading.current_thread().name))

    class Unraisable:
        def __del__(self) -> None:
            raise RuntimeError(MARKER)

    def fail() -> None:
        raise KeyError(MARKER)

    try:
        try:
            fail()
        except KeyError as error:
            sys.excepthook(KeyError, error, error.__traceback__)
        worker = threading.Thread(target=fail, name="worker")
        worker.start()
        worker.join()
        Unraisable()
        gc.collect()
        sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    finally:
        undo()
    assert bugs == ["MainThread", "worker", "MainThread"]
    assert [line["error"] for line in lines(folder)] == ["KeyError", "KeyError", "RuntimeError"]
    assert MARKER not in written(folder) + capsys.readouterr().err
