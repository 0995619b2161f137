import sys
import wave
from pathlib import Path

import pytest

from kiosk.core.errors import DeviceError, StorageError
from kiosk.speech.engine import synthesise_to_wav
from tests.speech.hearing import recognise


def test_a_text_becomes_a_file_that_says_it(tmp_path: Path) -> None:
    path = tmp_path / "said.wav"
    facts = synthesise_to_wav("Call 999 now. Ask for help.", "en-us", path)
    assert facts.said == ("Call nine nine nine now.", "Ask for help.")
    with wave.open(str(path)) as file:
        rate, pcm16 = file.getframerate(), file.readframes(file.getnframes())
        assert (file.getnchannels(), file.getsampwidth(), rate) == (1, 2, facts.rate)
    assert len(pcm16) / 2 / rate == pytest.approx(facts.seconds)
    phrases = ["call nine nine nine now ask for help", "call one one one now go for a walk"]
    assert recognise(pcm16, rate, phrases) == phrases[0]


def test_a_language_without_a_voice_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DeviceError, match="No voice"):
        synthesise_to_wav("Salaan", "so", tmp_path / "said.wav")
    assert not list(tmp_path.iterdir())


def test_a_text_without_words_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DeviceError, match="nothing to say"):
        synthesise_to_wav("  \n", "en", tmp_path / "said.wav")


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="missing"):
        synthesise_to_wav("Hello", "en", tmp_path / "missing" / "said.wav")


@pytest.mark.parametrize(
    "command",
    [
        ["/no/such/program"],
        [sys.executable, "-c", "pass"],
        [sys.executable, "-c", "print('nonsense')"],
        [sys.executable, "-c", 'print(\'{"kind":"failed","number":1,"problem":"broken"}\')'],
    ],
)
def test_a_voice_that_does_not_work_is_a_device_fault(command: list[str], tmp_path: Path) -> None:
    with pytest.raises(DeviceError):
        synthesise_to_wav("Hello", "en", tmp_path / "said.wav", command=command)
