"""The player against a real sound server with a sink that plays nowhere."""

import array
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
SCRIPT = Path(__file__).with_name("sound_script.py")
RATE = 44_100
NEEDED = ("pulseaudio", "pactl", "parec")


@dataclass(frozen=True, slots=True, kw_only=True)
class SoundServer:
    process: subprocess.Popen[bytes]
    environment: dict[str, str]
    recording: Path


@pytest.fixture
def server(tmp_path: Path) -> Iterator[SoundServer]:
    for program in NEEDED:
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed")
    if sys.platform != "linux":
        pytest.skip("a sound server of this kind is for Linux")
    # The address of a socket may have 107 bytes: the folder of the test is too deep.
    folder = Path(f"/tmp/handrail-sound-{os.getpid()}")  # noqa: S108
    folder.mkdir(mode=0o700)
    environment = {
        **os.environ,
        "PULSE_RUNTIME_PATH": str(folder),
        "PULSE_SERVER": f"unix:{folder}/native",
        "HOME": str(tmp_path),
    }
    command = ["pulseaudio", "-n", "--exit-idle-time=-1", "--daemonize=no", "--log-target=stderr"]
    command += ["-L", f"module-null-sink sink_name=nowhere rate={RATE} channels=1"]
    command += ["-L", f"module-native-protocol-unix socket={folder}/native auth-anonymous=1"]
    process = subprocess.Popen(command, env=environment, stderr=subprocess.PIPE)
    recording = tmp_path / "heard.raw"
    recorder = None
    try:
        assert process.stderr is not None
        while subprocess.run(
            ["pactl", "info"], env=environment, capture_output=True, check=False
        ).returncode:
            assert process.poll() is None, process.stderr.read()
        with recording.open("wb") as file:
            listen = ["parec", "--latency-msec=5", "-d", "nowhere.monitor"]
            listen += [f"--rate={RATE}", "--channels=1", "--format=s16le"]
            recorder = subprocess.Popen(
                listen, env=environment, stdout=file, stderr=subprocess.DEVNULL
            )
        # Without a listener the sink takes two seconds at a time, which looks like a stall.
        while not recording.stat().st_size:
            assert recorder.poll() is None
            subprocess.run(["pactl", "stat"], env=environment, capture_output=True, check=True)
        yield SoundServer(process=process, environment=environment, recording=recording)
    finally:
        for running in (recorder, process):
            if running is not None:
                running.kill()
                running.wait()
        if process.stderr is not None:
            process.stderr.close()
        shutil.rmtree(folder)


def seconds_heard(recording: Path) -> float:
    samples = array.array("h", recording.read_bytes()[: recording.stat().st_size // 2 * 2])
    return sum(abs(sample) > 200 for sample in samples) / RATE


def test_it_plays_stops_at_once_and_survives_the_loss_of_its_device(server: SoundServer) -> None:
    run = subprocess.run(
        [sys.executable, str(SCRIPT), str(server.process.pid)],
        env={**server.environment, "PYTHONPATH": str(REPOSITORY)},
        capture_output=True,
        check=True,
        timeout=60,
    )
    result = json.loads(run.stdout)
    assert result["played_to_the_end"] == [["finished"], []]
    assert result["after_stop"] == [[], []]
    # The device was lost: time goes on without sound, to the end, and staff are told why.
    ended, reasons = result["after_kill"]
    assert ended == ["finished"]
    assert reasons
    # Half a second, half a second of six, half a second of three - and not the nine and a half.
    assert 1 < seconds_heard(server.recording) < 4
