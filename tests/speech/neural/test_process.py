"""The whole way of a better voice: the worker, its neighbour, the adapter, a stand-in of the package."""

import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from kiosk.settings_of_sound import VoiceName
from kiosk.speech.client import PLAIN, worker_command
from kiosk.speech.neural.process import ENGINES
from kiosk.speech.protocol import Spoken
from kiosk.speech.timing import lit_words
from kiosk.speech.wording import spoken
from tests.speech.asker import Worker
from tests.speech.neural.packages import hide, install

PLAIN_RATE = 22_050
PIPER_RATE = 16_000
SHOWN = "Some of the help costs £12.50, and it is open from Mon-Fri; call 999 now."

Make = Callable[[str, Mapping[str, str]], Worker]


@pytest.fixture
def voices(tmp_path: Path) -> Path:
    folder = tmp_path / "voices"
    folder.mkdir()
    return folder


@pytest.fixture
def make(voices: Path) -> Iterator[Make]:
    made: list[Worker] = []

    def build(name: str, environment: Mapping[str, str]) -> Worker:
        worker = Worker(worker_command(name, voices, is_tried=True), environment)
        made.append(worker)
        return worker

    yield build
    for worker in made:
        worker.close()


def put_piper(folder: Path, name: str, tag: str, *, timed: bool = True, voice: str = "en") -> None:
    (folder / f"{name}.onnx").write_text("a voice", encoding="utf-8")
    data = {"language": {"code": tag}, "espeak": {"voice": voice}, "timed": timed}
    (folder / f"{name}.onnx.json").write_text(json.dumps(data), encoding="utf-8")


def lit_in_order(sound: Spoken, language: str = "en") -> None:
    said = spoken(SHOWN, language)
    words = lit_words(said, sound.marks, len(sound.pcm16) // 2)
    moments = [word.frame for word in words]
    shown = "|".join(SHOWN[word.start : word.end] for word in words)
    assert shown == "Some|of|the|help|costs|£12.50|and|it|is|open|from|Mon|Fri|call|999|now"
    assert moments == sorted(moments)
    assert moments[-1] < len(sound.pcm16) // 2


def test_settings_know_every_voice_that_there_is() -> None:
    assert {name.value for name in VoiceName} == {PLAIN, *ENGINES}


def test_hibari_reads_english_and_the_plain_voice_the_rest(make: Make, tmp_path: Path) -> None:
    worker = make("hibari", install(tmp_path / "packages"))
    sound = worker.speak(spoken(SHOWN, "en").text)
    assert sound.rate == 24_000
    lit_in_order(sound)
    assert worker.speak("Croeso", "cy").rate == PLAIN_RATE
    assert worker.remarks == []


def test_a_slower_reader_takes_longer(make: Make, tmp_path: Path) -> None:
    worker = make("hibari", install(tmp_path / "packages"))
    lengths = [len(worker.speak("Come in now.", "en", speed).pcm16) for speed in (80, 150, 300)]
    assert lengths == sorted(lengths, reverse=True)
    assert lengths[0] > lengths[1] > lengths[2]


def test_a_british_voice_in_the_folder_is_chosen_before_the_package_s_own(
    make: Make, tmp_path: Path, voices: Path
) -> None:
    environment = install(tmp_path / "packages")
    american = make("hibari", environment).speak("Come in now.")
    (voices / "bf_emma.onnx").write_text("a voice", encoding="utf-8")
    assert make("hibari", environment).speak("Come in now.").pcm16 != american.pcm16


def test_a_file_that_is_no_voice_is_said_and_the_plain_voice_reads(
    make: Make, tmp_path: Path, voices: Path
) -> None:
    (voices / "bf_emma.onnx").write_text("half a voice", encoding="utf-8")
    worker = make("hibari", install(tmp_path / "packages"))
    assert worker.speak("Come in now.").rate == PLAIN_RATE
    assert worker.remarks == ["The voice hibari cannot be loaded: RuntimeError."]


@pytest.mark.parametrize("name", sorted(ENGINES))
def test_where_the_extra_is_not_installed_the_plain_voice_reads_and_staff_are_told(
    make: Make, tmp_path: Path, name: str
) -> None:
    worker = make(name, hide(tmp_path / "packages"))
    assert worker.speak("Come in now.").rate == PLAIN_RATE
    assert worker.remarks == [f"The voice {name} is not installed."]


def test_piper_reads_the_languages_whose_files_are_there(
    make: Make, tmp_path: Path, voices: Path
) -> None:
    put_piper(voices, "one", "en_GB")
    put_piper(voices, "two", "cy_GB", voice="cy")
    worker = make("piper", install(tmp_path / "packages"))
    lit_in_order(worker.speak(spoken(SHOWN, "en").text))
    rates = [worker.speak("Tri", language).rate for language in ("en", "cy", "pl")]
    assert rates == [PIPER_RATE, PIPER_RATE, PLAIN_RATE]
    assert worker.remarks == []


def test_word_times_that_the_model_knows_are_kept_to_the_sample(
    make: Make, tmp_path: Path, voices: Path
) -> None:
    put_piper(voices, "one", "en_GB")
    sound = make("piper", install(tmp_path / "packages")).speak("Come in now.", "en", 195)
    # The stand-in gives 1,000 samples to each sign, and one sign comes before the first.
    assert [(mark.position, mark.frame) for mark in sound.marks] == [
        (0, 1_000),
        (5, 5_000),
        (8, 8_000),
    ]


def test_a_model_that_knows_no_times_is_timed_like_the_plain_voice(
    make: Make, tmp_path: Path, voices: Path
) -> None:
    put_piper(voices, "one", "en_GB", timed=False)
    lit_in_order(make("piper", install(tmp_path / "packages")).speak(spoken(SHOWN, "en").text))


def test_a_voice_without_readable_description_is_passed_over(
    make: Make, tmp_path: Path, voices: Path
) -> None:
    put_piper(voices, "good", "en_GB")
    put_piper(voices, "bad", "en_GB")
    (voices / "bad.onnx.json").write_text("{", encoding="utf-8")
    worker = make("piper", install(tmp_path / "packages"))
    worker.speak("Come in now.")
    assert worker.remarks == ["The voice bad.onnx cannot be used: its .json file cannot be read."]


def test_an_empty_folder_is_said(make: Make, tmp_path: Path) -> None:
    worker = make("piper", install(tmp_path / "packages"))
    assert worker.speak("Come in now.").rate == PLAIN_RATE
    assert worker.remarks == ["There is no voice of piper here."]
