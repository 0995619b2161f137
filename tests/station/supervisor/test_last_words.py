"""What may be kept of the last lines of a process that fell."""

import faulthandler
import tempfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.station.supervisor.last_words import MOST_LINES, LastWords, as_place

TYPED = "Winifred-Typed-1936"


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ('  File "/opt/handrail/kiosk/ui/shell.py", line 381 in event', "shell.py:381 event"),
        ('  File "C:\\x\\kiosk\\app\\run.py", line 7, in run', "run.py:7"),
        ("Current thread 0x00007f12 (most recent call first):", "Current thread 0x00007f12"),
        ("Fatal Python error: Segmentation fault", "fatal: Segmentation fault"),
        (f"KeyError: '{TYPED}'", "KeyError"),
        (f"kiosk.core.errors.StorageError: {TYPED}", "kiosk.core.errors.StorageError"),
        (f"qt.qpa.plugin: {TYPED}", "qt.qpa.plugin"),
        (f"js: Uncaught {TYPED}", ""),
        (f"    raise ValueError('{TYPED}')", ""),
        (TYPED, ""),
    ],
)
def test_keeps_places_and_kinds(line: str, kept: str) -> None:
    assert as_place(line) == kept


@given(st.text(), st.sampled_from(['File "{}", line 3 in {}', "ValueError: {} {}", "qt.a: {} {}"]))
def test_keeps_nothing_that_somebody_typed(before: str, shape: str) -> None:
    words = LastWords()
    words.hear((before + shape.format(f"say {TYPED}!", f"or {TYPED}?")).encode())
    assert TYPED not in "".join(words.lines())


def test_is_bounded() -> None:
    words = LastWords()
    for number in range(1, 2_000):
        words.hear(f'  File "a.py", line {number} in f'.encode())
        words.hear(b"x" * 100_000)
    *kept, counted = words.lines()
    assert len(kept) == MOST_LINES
    assert kept[-1] == "a.py:1999 f"
    assert counted == "1999 lines not kept"


def test_reads_what_the_interpreter_writes() -> None:
    with tempfile.TemporaryFile() as file:
        faulthandler.dump_traceback(file)
        file.seek(0)
        words = LastWords()
        for line in file:
            words.hear(line)
    assert any(line.startswith("test_last_words.py:") for line in words.lines())
