"""A command beside the screen: what it said, how it ended, and that it never holds anything up."""

import os
import sys
import time

import pytest
from pytestqt.qtbot import QtBot

from kiosk.qtkit.child_process import ChildProcess, Ended


def ended_of(qtbot: QtBot, child: ChildProcess, *command: str) -> Ended:
    with qtbot.waitSignal(child.ended, timeout=20_000) as signal:
        child.start(command)
    assert signal.args is not None
    (ended,) = signal.args
    assert isinstance(ended, Ended)
    return ended


def python(program: str) -> tuple[str, ...]:
    return sys.executable, "-c", program


def test_says_what_it_wrote_and_how_it_ended(qtbot: QtBot) -> None:
    child = ChildProcess(longest_s=60)
    program = "import sys; print('out'); print('err', file=sys.stderr); sys.exit(3)"
    ended = ended_of(qtbot, child, *python(program))
    assert (ended.code, ended.output.strip(), ended.errors.strip()) == (3, b"out", b"err")
    assert not child.is_running
    assert child.process_id() == 0


def test_the_next_command_begins_with_nothing(qtbot: QtBot) -> None:
    child = ChildProcess(longest_s=60)
    ended_of(qtbot, child, *python("print('first')"))
    assert ended_of(qtbot, child, *python("print('second')")).output.strip() == b"second"


def test_much_is_read_to_the_end_and_kept_in_part(qtbot: QtBot) -> None:
    child = ChildProcess(longest_s=60)
    program = "import sys\nfor _ in range(100): sys.stdout.write('x' * 100_000)"
    ended = ended_of(qtbot, child, *python(program))
    assert ended.code == 0
    assert len(ended.output) == 4_000_000


def test_a_program_that_is_not_there_ends_at_once(qtbot: QtBot) -> None:
    assert ended_of(qtbot, ChildProcess(longest_s=60), "/no/such/program").code is None


def test_one_that_crashes_has_no_code(qtbot: QtBot) -> None:
    program = "import os, signal; os.kill(os.getpid(), signal.SIGKILL)"
    assert ended_of(qtbot, ChildProcess(longest_s=60), *python(program)).code is None


def test_one_that_hangs_is_ended(qtbot: QtBot) -> None:
    began = time.monotonic()
    ended = ended_of(qtbot, ChildProcess(longest_s=0.5), *python("import time; time.sleep(60)"))
    assert ended.code is None
    assert time.monotonic() - began < 30


def test_two_are_never_run_at_once(qtbot: QtBot) -> None:
    child = ChildProcess(longest_s=60)
    child.start(python("import sys; sys.stdin.read(); print('first')"))
    ended = ended_of(qtbot, child, *python("print('second')"))
    assert ended.output.strip() == b"first"


def test_killed_means_gone_and_silent(qtbot: QtBot) -> None:
    child = ChildProcess(longest_s=60)
    child.start(python("import time; time.sleep(60)"))
    qtbot.waitUntil(lambda: child.process_id() != 0)
    number = child.process_id()
    with qtbot.assertNotEmitted(child.ended):
        child.kill()
    assert not child.is_running
    with pytest.raises(ProcessLookupError):
        os.kill(number, 0)
    child.kill()


@pytest.mark.skipif(not hasattr(os, "getpriority"), reason="no priorities of this kind here")
def test_it_has_less_of_the_machine_than_the_screen(qtbot: QtBot) -> None:
    child = ChildProcess(longest_s=60)
    child.start(python("import time; time.sleep(60)"))
    ours = os.getpriority(os.PRIO_PROCESS, 0)
    if ours >= 19:
        pytest.skip("the tests run at the lowest priority already")
    qtbot.waitUntil(lambda: os.getpriority(os.PRIO_PROCESS, child.process_id()) > ours)
    child.kill()
