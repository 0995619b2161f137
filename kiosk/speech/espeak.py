"""espeak-ng 1.52 by ctypes: text in, sound and word times out. Used in the worker process only.

espeak-ng is GPL-3.0-or-later; the wheel `espeakng_loader` brings the library and its data.
"""

import ctypes
import os
from dataclasses import dataclass
from typing import Any

import espeakng_loader

from kiosk.core.errors import DeviceError
from kiosk.speech.protocol import WordMark

_SYNCHRONOUS = 2
_BUFFER_MS = 200
# Without this flag the C code ends the whole process when a data file is missing.
_DONT_EXIT = 0x8000
_POSITION_IN_CHARACTERS = 1
_UTF8 = 1
_END_PAUSE = 0x1000
_RATE = 1
_VOLUME = 2
_EVENT_LIST_END = 0
_EVENT_WORD = 1
MIN_WORDS_PER_MINUTE = 80
MAX_WORDS_PER_MINUTE = 450


class _EventId(ctypes.Union):
    _fields_ = (
        ("number", ctypes.c_int),
        ("name", ctypes.c_char_p),
        ("string", ctypes.c_char * 8),
    )


class _Event(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", _EventId),
    )


_Callback = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event)
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sound:
    """What one text sounds like: 16-bit mono samples, and where each word begins."""

    pcm16: bytes
    marks: tuple[WordMark, ...]


class Espeak:
    """One espeak-ng library in one process. Not for use by two threads.

    Raises:
        DeviceError: the library or its data cannot be used.
    """

    def __init__(self) -> None:
        os.environ["ESPEAK_DATA_PATH"] = espeakng_loader.get_data_path()
        try:
            self._library: Any = ctypes.CDLL(espeakng_loader.get_library_path())
        except OSError as error:
            raise DeviceError("The espeak-ng library does not load.", "Install again.") from error
        self.rate = int(self._library.espeak_Initialize(_SYNCHRONOUS, _BUFFER_MS, None, _DONT_EXIT))
        if self.rate <= 0:
            raise DeviceError("The espeak-ng voices cannot be read.", "Install again.")
        self._pcm16 = bytearray()
        self._marks: list[WordMark] = []
        # The library keeps the address only: this reference keeps the function itself.
        self._callback = _Callback(self._receive)
        self._library.espeak_SetSynthCallback(self._callback)

    def set_voice(self, name: str) -> None:
        """Speak with this voice from now on.

        Raises:
            ValueError: there is no such voice.
        """
        if self._library.espeak_SetVoiceByName(name.encode()) != 0:
            raise ValueError(f"espeak-ng has no voice {name!r}")

    def set_speed(self, words_per_minute: int) -> None:
        """Speak at this speed from now on; held to what espeak-ng can do."""
        held = max(MIN_WORDS_PER_MINUTE, min(MAX_WORDS_PER_MINUTE, words_per_minute))
        self._library.espeak_SetParameter(_RATE, held, 0)

    def set_volume(self, volume: float) -> None:
        """Speak this loud from now on; 1 is normal."""
        self._library.espeak_SetParameter(_VOLUME, round(max(0.0, min(1.0, volume)) * 100), 0)

    def synthesise(self, text: str) -> Sound:
        """Return the sound of a text.

        Raises:
            DeviceError: espeak-ng refused the text.
        """
        self._pcm16.clear()
        self._marks.clear()
        # A NUL would end the text early, and what cannot be UTF-8 cannot be spoken.
        data = text.replace("\0", " ").encode("utf-8", "replace") + b"\0"
        status = self._library.espeak_Synth(
            data, len(data), 0, _POSITION_IN_CHARACTERS, 0, _UTF8 | _END_PAUSE, None, None
        )
        if status != 0:
            raise DeviceError(f"espeak-ng refused a sentence (error {status}).")
        return Sound(pcm16=bytes(self._pcm16), marks=tuple(self._marks))

    def _receive(self, samples: Any, count: int, events: Any) -> int:
        if samples and count > 0:
            self._pcm16 += ctypes.string_at(samples, count * 2)
        index = 0
        while events[index].type != _EVENT_LIST_END:
            if events[index].type == _EVENT_WORD:
                # espeak-ng counts characters from 1.
                position = max(0, events[index].text_position - 1)
                self._marks.append(WordMark(position=position, frame=events[index].sample))
            index += 1
        return 0
