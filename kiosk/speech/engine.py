"""A text made into a sound file, through the same worker process that reads screens."""

import subprocess
import wave
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.core.errors import DeviceError, StorageError
from kiosk.speech.client import EventDecoder, worker_command
from kiosk.speech.protocol import Event, Failed, Remark, Speak, Spoken, encode_request
from kiosk.speech.sentences import sentences
from kiosk.speech.voices import voice_for
from kiosk.speech.wording import spoken

WORDS_PER_MINUTE = 150
_SECONDS_TO_START = 20
_CODE_POINTS_A_SECOND = 500
_PCM16_BYTES = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class WavFacts:
    """What was written.

    Attributes:
        seconds: how long it sounds.
        rate: samples a second.
        said: the words that were given to the voice, sentence by sentence.
        remarks: what staff should know of the voice: why a better one did not speak.
    """

    seconds: float
    rate: int
    said: tuple[str, ...]
    remarks: tuple[str, ...] = ()


def synthesise_to_wav(
    text: str,
    language: str,
    path: Path,
    *,
    words_per_minute: int = WORDS_PER_MINUTE,
    command: Sequence[str] | None = None,
) -> WavFacts:
    """Write what would be heard for a text as a mono 16-bit WAV file.

    Raises:
        DeviceError: no voice speaks the language, the text has no words, or the voice does not
        work.
        StorageError: the file cannot be written.
    """
    voice = voice_for(language)
    if voice is None:
        raise DeviceError(
            f"No voice speaks the language {language!r}.", "Show the text, do not read it."
        )
    said = [spoken(text[span.start : span.end], language).text for span in sentences(text)]
    requests = [
        Speak(
            number=number,
            text=words,
            voice=voice,
            language=language,
            words_per_minute=words_per_minute,
        )
        for number, words in enumerate(said, start=1)
    ]
    if not requests:
        raise DeviceError("There is nothing to say.", "Give at least one word.")
    limit = _SECONDS_TO_START + len(text) // _CODE_POINTS_A_SECOND
    answers = _ask(command or worker_command(), requests, limit)
    sounds: list[Spoken] = []
    remarks: list[str] = []
    for answer in answers:
        if isinstance(answer, Remark):
            remarks.append(f"{answer.problem} {answer.remedy}")
        if isinstance(answer, Failed):
            raise DeviceError(f"The voice failed: {answer.problem}", "Run: kiosk doctor")
        if isinstance(answer, Spoken):
            sounds.append(answer)
    if len(sounds) != len(requests):
        raise DeviceError("The voice stopped before the end of the text.", "Run: kiosk doctor")
    rate = sounds[0].rate
    if any(sound.rate != rate for sound in sounds):
        raise DeviceError("The better voice failed in mid-text.", "Run: kiosk doctor")
    pcm16 = b"".join(sound.pcm16 for sound in sounds)
    _write(path, pcm16, rate)
    seconds = len(pcm16) / _PCM16_BYTES / rate
    return WavFacts(seconds=seconds, rate=rate, said=tuple(said), remarks=tuple(remarks))


def _ask(command: Sequence[str], requests: Sequence[Speak], seconds: int) -> tuple[Event, ...]:
    """Every answer of a worker that is started for these requests and ends after them."""
    questions = b"".join(encode_request(request) for request in requests)
    try:
        run = subprocess.run(  # noqa: S603 - our own program, no shell
            command, input=questions, capture_output=True, timeout=seconds, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise DeviceError("The voice does not answer.", "Run: kiosk doctor") from error
    except OSError as error:
        raise DeviceError("The voice cannot be started.", "Install again.") from error
    return EventDecoder().feed(run.stdout)


def _write(path: Path, pcm16: bytes, rate: int) -> None:
    try:
        with path.open("wb") as raw, wave.open(raw, "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(_PCM16_BYTES)
            file.setframerate(rate)
            file.writeframes(pcm16)
    except OSError as error:
        raise StorageError(f"{path} cannot be written.", "Choose another folder.") from error
