"""The whole main job, as `kiosk tour` does it in a process of its own."""

import itertools
import json
import os
import subprocess
import sys
import wave
from pathlib import Path

import pytest
from PIL import Image

from tests.codes import codes_of
from tests.speech.hearing import recognise

SIZE = (1024, 600)
PAUSE_S = 0.25


def tour(out: Path, *more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "kiosk", "tour", "--out", str(out), "--size", "1024x600", *more],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        timeout=110,
    )


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("tour")
    answer = tour(folder)
    assert answer.returncode == 0, answer.stdout + answer.stderr
    return folder


def test_every_screen_has_its_numbered_picture(out: Path) -> None:
    report = json.loads((out / "tour.json").read_text(encoding="utf-8"))
    files = [screen["file"] for screen in report["screens"]]
    assert len(files) > 25
    assert files == sorted(files)
    for file in files:
        with Image.open(out / file) as picture:
            assert picture.size == SIZE


def test_each_touch_was_timed(out: Path) -> None:
    report = json.loads((out / "tour.json").read_text(encoding="utf-8"))
    assert len(report["timings"]) == report["touches"] > 40
    assert 0 < report["p50_ms"] <= report["p95_ms"] <= report["slowest_ms"]


def test_the_paper_has_both_codes(out: Path) -> None:
    codes = codes_of(out / "slip.pdf")
    assert codes[0] == "https://www.gov.uk/apply-blue-badge"
    assert len(codes) == 2


def phrases_of(path: Path) -> tuple[list[bytes], int]:
    """The sound between the pauses, a piece each."""
    with wave.open(str(path)) as file:
        rate, pcm = file.getframerate(), file.readframes(file.getnframes())
    step = rate // 50 * 2
    blocks = [pcm[at : at + step] for at in range(0, len(pcm), step)]
    loud = [any(block) and max(block[1::2], key=lambda b: min(b, 255 - b)) > 1 for block in blocks]
    pieces: list[bytes] = []
    quiet = 0
    for block, is_loud in itertools.chain(zip(blocks, loud, strict=True), [(b"", False)]):
        if is_loud and (quiet >= PAUSE_S * 50 or not pieces):
            pieces.append(b"")
        quiet = 0 if is_loud else quiet + 1
        if pieces and quiet < PAUSE_S * 50:
            pieces[-1] += block
    return pieces, rate


def test_what_was_read_can_be_understood(out: Path) -> None:
    said = ["What would you like to do", "Do something online", "Find help near me", "Ask a person"]
    decoys = [
        "Good morning to the whole wide world",
        "Seven green bottles",
        "Turn left at the station",
    ]
    pieces, rate = phrases_of(out / "speech.wav")
    heard = [recognise(piece, rate, [*said, *decoys]) for piece in pieces if len(piece) > rate]
    # The recogniser knows American speech; about half of what the British voice says is enough.
    assert len(set(heard) & set(said)) >= 2, heard
    assert sum(each in said for each in heard) > sum(each in decoys for each in heard), heard


def test_a_tour_that_cannot_go_on_says_where(tmp_path: Path) -> None:
    overlay = tmp_path / "data" / "content" / "en" / "journeys"
    overlay.mkdir(parents=True)
    shipped = (
        Path(__file__).parents[2] / "assets" / "content" / "en" / "journeys" / "blue-badge.yaml"
    )
    text = shipped.read_text(encoding="utf-8").replace("id: england", "id: anglia")
    (overlay / "blue-badge.yaml").write_text(text, encoding="utf-8")
    answer = tour(tmp_path / "out", "--data", str(tmp_path / "data"))
    assert answer.returncode == 1
    assert "answer: option-england is not on the screen" in answer.stdout
