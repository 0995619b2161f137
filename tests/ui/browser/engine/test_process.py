"""The process itself: what it starts with, what it leaves behind, how it ends."""

import contextlib
import os
import select
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.core.places import own_command
from kiosk.ui.browser.engine import process
from kiosk.web.message import encode
from kiosk.web.to_page import Ping, Start
from tests.browser_stage.client import Client, allow, browsing
from tests.browser_stage.server import Authority, Site, page

HOST = "service.example.org"
URL = f"https://{HOST}/page"


def start(**more: object) -> bytes:
    return encode(Start(allow=allow(HOST), picture="/nowhere", picture_bytes=4, **more))  # type: ignore[arg-type]


def end(pid: int) -> None:
    """Kill a process and wait until it is gone."""
    with contextlib.suppress(ProcessLookupError):
        its_end = os.pidfd_open(pid)
        os.kill(pid, signal.SIGKILL)
        assert select.select([its_end], [], [], 10)[0]
        os.close(its_end)


def members(group: int) -> list[int]:
    """The processes of a group that still run."""
    found = []
    for folder in Path("/proc").iterdir():
        with contextlib.suppress(ValueError, OSError):
            if (
                os.getpgid(int(folder.name)) == group
                and "\nState:\tZ" not in (folder / "status").read_text()
            ):
                found.append(int(folder.name))
    return found


@pytest.mark.parametrize("first", [b"", b"\n", b"not json\n", encode(Ping(number=1))])
def test_without_a_beginning_it_does_not_start(first: bytes) -> None:
    done = subprocess.run(
        own_command("page-process"), input=first, capture_output=True, check=False
    )
    assert (done.returncode, done.stdout) == (process.NO_START, b"")


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can see that root is refused")
def test_root_shows_no_page() -> None:
    done = subprocess.run(
        own_command("page-process"), input=start(), capture_output=True, check=False
    )
    assert (done.returncode, done.stdout) == (process.NOT_AS_ROOT, b"")


def test_it_ends_with_its_input_and_takes_all_with_it(authority: Authority, site: Site) -> None:
    """Also where a page does not want to be left."""
    site.put(
        "/page", page("<h1>Stay</h1><script>onbeforeunload = (e) => e.preventDefault()</script>")
    )
    with browsing(allow(HOST), mapped={HOST: site.port}, certificates=authority.pem) as client:
        client.open(URL)
        assert client.process.stdin is not None
        client.process.stdin.close()
        client.process.wait(5)
        # The renderers go when they notice; the window kills the group.
        for pid in members(client.process.pid):
            end(pid)
        assert members(client.process.pid) == []


def test_it_dies_with_the_window(authority: Authority, site: Site, tmp_path: Path) -> None:
    """The window is killed while its pipe is held open by somebody else."""
    program = (
        "import subprocess, sys, os\n"
        "child = subprocess.Popen(sys.argv[1:], stdin=subprocess.PIPE, start_new_session=True)\n"
        "child.stdin.write(sys.stdin.buffer.readline()); child.stdin.flush()\n"
        "print(child.pid, flush=True)\n"
        "sys.stdin.buffer.read()\n"
    )
    memory = tmp_path / "picture"
    memory.write_bytes(bytes(4 * 100))
    line = encode(
        Start(
            allow=allow(HOST),
            picture=str(memory),
            picture_bytes=400,
            width=10,
            height=10,
            sandboxed=os.geteuid() != 0,
        )
    )
    window = subprocess.Popen(
        [sys.executable, "-c", program, *own_command("page-process")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert window.stdin is not None
    assert window.stdout is not None
    with window.stdin, window.stdout as said:
        window.stdin.write(line)
        window.stdin.flush()
        child = int(said.readline())
        assert b'"Ready"' in said.readline()
        its_end = os.pidfd_open(child)
        window.kill()
        window.wait()
        assert select.select([its_end], [], [], 10)[0]
        os.close(its_end)


def test_nothing_from_outside_reaches_the_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    foreign = {
        "QTWEBENGINE_REMOTE_DEBUGGING": "9222",
        "QTWEBENGINE_CHROMIUM_FLAGS": "--no-sandbox",
        "QTWEBENGINE_DISABLE_SANDBOX": "1",
        "QT_IM_MODULE": "qtvirtualkeyboard",
        "QT_PLUGIN_PATH": "/elsewhere",
        "SSLKEYLOGFILE": "/elsewhere/keys",
    }
    for name, value in foreign.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    monkeypatch.setattr(os, "environ", dict(os.environ))
    process._clean_environment(sandboxed=True)
    assert not set(foreign) & set(os.environ)
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"
    assert os.environ["LANG"] == "en_GB.UTF-8"


@pytest.mark.skipif(sys.platform == "win32", reason="there are none")
def test_a_crash_leaves_no_core(browser: Client) -> None:
    limits = Path(f"/proc/{browser.process.pid}/limits").read_text()
    (line,) = [each for each in limits.splitlines() if each.startswith("Max core file size")]
    assert line.split()[4:6] == ["1", "1"]


def test_a_fault_tells_where_and_not_what(capsys: pytest.CaptureFixture[str]) -> None:
    hook, errors = sys.excepthook, sys.stderr
    try:
        process._tell_no_content(errors)
        try:
            int("https://service.example.org/?name=Ann")
        except ValueError as error:
            sys.excepthook(ValueError, error, error.__traceback__)
    finally:
        sys.excepthook, sys.stderr = hook, errors
    said = capsys.readouterr().err
    assert "ValueError" in said
    assert "test_process.py" in said
    assert "invalid literal" not in said
