"""Nothing of a visit is left, however it ends: marked words are kept in every way there is, and looked for."""

import os
import resource
import secrets
import select
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.siege.case import trapped
from tests.siege.residue import keep, read, where
from tests.siege.siege import REPOSITORY, Siege

_SOON_S = 5.0


def _word() -> str:
    return f"marked{secrets.token_hex(12)}"


def _elsewhere() -> tuple[Path, ...]:
    """Where a process of this machine can write that is not its own folder."""
    return tuple(path for path in (Path(tempfile.gettempdir()), Path("/dev/shm")) if path.is_dir())  # noqa: S108


def _finish(siege: Siege) -> None:
    siege.close()


def _crash(siege: Siege) -> None:
    since = siege.chronicle.mark()
    os.kill(siege.renderer(), signal.SIGKILL)
    assert siege.until(trapped("crash"), since=since)
    siege.close()


def _kill(siege: Siege) -> None:
    os.kill(siege.process.pid, signal.SIGKILL)
    siege.process.wait(_SOON_S)
    siege.close()


@pytest.mark.parametrize("end", [_finish, _crash, _kill])
def test_nothing_is_left_of_a_visit(tmp_path: Path, end: Callable[[Siege], None]) -> None:
    word, since = _word(), time.time()
    siege = Siege(tmp_path)
    try:
        keep(siege, word)
        # Not even while it stands there.
        assert where(word, since, tmp_path, *_elsewhere()) == []
    finally:
        end(siege)
    assert where(word, since, tmp_path, *_elsewhere()) == []
    after = Siege(tmp_path)
    try:
        assert word not in read(after)
    finally:
        after.close()


def test_nothing_is_left_where_the_window_is_killed(tmp_path: Path) -> None:
    word, since = _word(), time.time()
    window = subprocess.Popen(
        [sys.executable, "-m", "tests.siege.window", str(tmp_path), word],
        cwd=REPOSITORY,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert window.stdout is not None
    with window:
        page = int(window.stdout.readline())
        renderer = int(window.stdout.readline())
        os.kill(window.pid, signal.SIGKILL)
    assert _gone(page)
    assert _gone(renderer)
    assert where(word, since, tmp_path, *_elsewhere()) == []


def _gone(process: int) -> bool:
    """Whether a process ends within a few seconds."""
    try:
        handle = os.pidfd_open(process)
    except ProcessLookupError:
        return True
    ended, _, _ = select.select([handle], [], [], _SOON_S)
    os.close(handle)
    return bool(ended)


def test_with_a_profile_on_disk_it_would_be_found(tmp_path: Path) -> None:
    word, since = _word(), time.time()
    siege = Siege(tmp_path, out=frozenset({"disk"}))
    keep(siege, word)
    siege.close()
    assert where(word, since, tmp_path)
    after = Siege(tmp_path, out=frozenset({"disk"}))
    try:
        assert word in read(after)
    finally:
        after.close()


def test_a_crash_writes_no_memory_down(guarded: Siege) -> None:
    assert resource.prlimit(guarded.process.pid, resource.RLIMIT_CORE) == (1, 1)
    assert resource.prlimit(guarded.renderer(), resource.RLIMIT_CORE)[0] <= 1
