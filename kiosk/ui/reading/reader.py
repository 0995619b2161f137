"""Reads passages aloud, sentence by sentence, and says which word is sounding."""

import logging
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.qtkit.pcm_player import PcmPlayer
from kiosk.speech.client import worker_command
from kiosk.speech.protocol import Done, Failed, Hush, Playing, Remark, Speak, Spoken, Word
from kiosk.speech.timing import LitWord, estimated_frames, lit_words, token_at
from kiosk.speech.voices import voice_for
from kiosk.speech.wording import SpokenText, spoken
from kiosk.ui.reading.passage import Passage
from kiosk.ui.reading.plan import (
    Beginning,
    Sentence,
    begun_at,
    languages_without_voice,
    plan,
)
from kiosk.ui.reading.voice_line import REST_MS, VoiceLine
from kiosk.ui.reading.worker_process import ANSWER_WITHIN_MS, READY_WITHIN_MS

WORDS_PER_MINUTE = 150
PAUSE_MS = 350
_SILENT_RATE = 22_050
_MAX_ATTEMPTS = 2

_log = logging.getLogger(__name__)


class Recorder(Protocol):
    """Receives everything that is played, in order."""

    def write(self, pcm16: bytes, rate: int) -> None:
        """Take 16-bit mono samples, `rate` of them a second."""
        ...


@dataclass(slots=True, kw_only=True)
class _Job:
    """One sentence on its way from the plan to the ear."""

    sentence: Sentence
    spoken: SpokenText
    attempts: int = 0
    sound: Spoken | None = None
    is_mute: bool = False

    @property
    def is_ready(self) -> bool:
        return self.is_mute or self.sound is not None


class Reader(QObject):
    """Reads aloud. Each method but `close` returns at once; `stop` is silent when it returns."""

    word_reached = Signal(str, int, int)
    """Key of the passage; the word's first and one-past-last code point in the passage's text."""
    passage_reached = Signal(str)
    """Key of the passage that begins to sound."""
    sentence_reached = Signal(str, int)
    """Key of the passage, and the code point of its text at which the sentence begins that sounds now."""
    heard_changed = Signal(bool)
    """Whether what is read can be heard, or only seen."""
    finished = Signal()
    """Everything handed to `read` has been read. Not sent after `stop`."""
    silent = Signal(str)
    """Why nothing is heard, for staff; each reason once a run."""
    remarked = Signal(str, str)
    """What staff should know of the voice though it is heard, and what to do; each once a run."""

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        player: PcmPlayer | None = None,
        recorder: Recorder | None = None,
        command: Sequence[str] | None = None,
        pause_ms: int = PAUSE_MS,
        words_per_minute: int = WORDS_PER_MINUTE,
        ready_within_ms: int = READY_WITHIN_MS,
        answer_within_ms: int = ANSWER_WITHIN_MS,
        rest_ms: int = REST_MS,
    ) -> None:
        """Make a reader that has not started its voice yet.

        Args:
            parent: owner.
            player: plays; by default the machine's sound device, or time alone where there is none.
            recorder: is given whatever is played, also where nobody can hear it.
            command: starts the speech worker; by default this program itself.
            pause_ms: silence between two passages.
            words_per_minute: the normal speed, in force until another is set.
            ready_within_ms: a worker that takes longer to start is replaced.
            answer_within_ms: a worker that takes longer to answer is replaced.
            rest_ms: how long a machine that cannot speak is left alone before it is asked again.
        """
        super().__init__(parent)
        self._player = player if player is not None else PcmPlayer(self)
        self._player.position_changed.connect(self._on_player_position_changed)
        self._player.finished.connect(self._on_player_finished)
        self._player.silenced.connect(self._tell)
        self._recorder = recorder
        self._line = VoiceLine(
            command if command is not None else worker_command(),
            parent=self,
            ready_within_ms=ready_within_ms,
            answer_within_ms=answer_within_ms,
            rest_ms=rest_ms,
        )
        self._line.answered.connect(self._on_line_answered)
        self._line.interrupted.connect(self._on_line_interrupted)
        self._worker_is_playing = False
        self._is_closed = False
        self._told: set[str] = set()
        self._normal_speed = self._words_per_minute = words_per_minute
        self._is_heard = True
        self._plan: tuple[Sentence, ...] = ()
        self._jobs: dict[int, _Job] = {}
        self._asked: dict[int, int] = {}
        self._current = 0
        self._is_playing = False
        self._lit: deque[LitWord] = deque()
        self._pause = QTimer(self, singleShot=True, interval=pause_ms)
        self._pause.timeout.connect(self._play_if_ready)
        self._end = QTimer(self, singleShot=True, interval=0)
        self._end.timeout.connect(self.finished)

    def prepare(self) -> None:
        """Start the voice ahead of the first reading; call once the first screen is painted."""
        self._player.warm_up()
        self._line.start()

    def can_read(self, language: str) -> bool:
        """Whether a voice speaks this language; where not, show no speaker button."""
        return voice_for(language) is not None

    @property
    def is_heard(self) -> bool:
        """Whether what was read last could be heard; where nothing has been read yet, it is believed."""
        return self._is_heard

    def is_reading(self) -> bool:
        """Whether something is being read or about to be."""
        return bool(self._plan)

    def worker_process_id(self) -> int:
        """The system's number of the voice's process; 0 where none runs."""
        return self._line.process_id()

    def read(self, passages: Sequence[Passage], *, beginning: Beginning | None = None) -> None:
        """Fall silent, then read these passages in order, from the first word or another place."""
        self.stop()
        if self._is_closed:
            return
        for language in languages_without_voice(passages):
            self._tell(f"No voice speaks the language {language!r}.")
        planned = plan(passages)
        self._plan = planned if beginning is None else begun_at(planned, beginning)
        if not self._plan:
            self._end.start()
            return
        self._ask(0)
        self._play_if_ready()

    def renew(self, passages: Sequence[Passage]) -> bool:
        """Let the sentence that sounds now sound on, and read on in these passages instead.

        Returns:
            Whether that sentence stands in them, by its passage's key; where not, nothing is changed.
        """
        if not self._plan:
            return False
        now, renewed = self._plan[self._current], plan(passages)
        same = (at for at, each in enumerate(renewed) if (each.key, each.end) == (now.key, now.end))
        found = next(same, None)
        if found is None or not renewed[found].text.endswith(now.text):
            return False
        sounding, job = self._current, self._jobs.get(self._current)
        self._plan = (replace(now, passage=renewed[found].passage), *renewed[found + 1 :])
        self._jobs = {} if job is None else {0: job}
        self._asked = {number: 0 for number, at in self._asked.items() if at == sounding}
        self._current = 0
        self._ask(1)
        return True

    def stop(self) -> None:
        """Fall silent at once and forget what was left to read."""
        self._pause.stop()
        self._end.stop()
        frames = self._player.stop()
        if self._is_playing:
            self._record(frames)
        if self._worker_is_playing:
            self._line.send(Hush(number=self._line.next_number()))
        self._worker_is_playing = False
        self._is_playing = False
        self._plan = ()
        self._jobs.clear()
        self._asked.clear()
        self._lit.clear()
        self._current = 0

    def set_speed(self, words_per_minute: int) -> None:
        """Speed from the next sentence on that has not been asked for."""
        self._words_per_minute = words_per_minute

    def set_volume(self, volume: float) -> None:
        """Loudness from 0 to 1, from now on."""
        self._player.set_volume(volume)

    def reset(self) -> None:
        """Fall silent, put the speed back to normal, and trust the voice again: the visit is over."""
        self.stop()
        self._words_per_minute = self._normal_speed
        self._line.forgive()

    def close(self) -> None:
        """Fall silent and end the voice's process; nothing can be read afterwards."""
        self.stop()
        self._is_closed = True
        self._line.close()
        self._player.close()

    def _ask(self, index: int) -> None:
        """Have a sentence made into sound, unless that has been asked already."""
        if index >= len(self._plan):
            return
        job = self._jobs.get(index)
        if job is None:
            sentence = self._plan[index]
            job = _Job(sentence=sentence, spoken=spoken(sentence.text, sentence.language))
            self._jobs[index] = job
        if job.is_ready or index in self._asked.values():
            return
        if self._line.is_given_up or job.attempts >= _MAX_ATTEMPTS or not job.spoken.tokens:
            job.is_mute = True
            return
        job.attempts += 1
        number = self._line.next_number()
        self._asked[number] = index
        self._line.send(
            Speak(
                number=number,
                text=job.spoken.text,
                voice=job.sentence.voice,
                language=job.sentence.language,
                words_per_minute=self._words_per_minute,
                # A voice that plays by itself cannot be recorded.
                aloud=self._recorder is None,
                ahead=index != self._current,
            )
        )

    @Slot()
    def _play_if_ready(self) -> None:
        job = self._jobs.get(self._current)
        if job is None or not job.is_ready or self._is_playing or self._pause.isActive():
            return
        self._is_playing = True
        self._announce()
        if not self._is_playing:  # Whoever heard of it has stopped the reading.
            return
        if job.sound is not None:
            frames = len(job.sound.pcm16) // 2
            self._lit = deque(lit_words(job.spoken, job.sound.marks, frames))
            self._player.play(job.sound.pcm16, job.sound.rate)
        else:
            frames = 0
            if job.spoken.tokens:
                frames = estimated_frames(job.spoken, self._words_per_minute, _SILENT_RATE)
            self._lit = deque(lit_words(job.spoken, (), frames))
            self._player.play_silently(frames, _SILENT_RATE)
        self._ask(self._current + 1)

    def _announce(self) -> None:
        sentence = self._plan[self._current]
        if self._current == 0 or self._plan[self._current - 1].passage != sentence.passage:
            self.passage_reached.emit(sentence.key)
        if self._plan:
            self.sentence_reached.emit(sentence.key, sentence.offset)

    @Slot(int)
    def _on_player_position_changed(self, frame: int) -> None:
        job = self._jobs.get(self._current)
        if job is not None and job.spoken.tokens:
            sounds = self._recorder is not None or self._player.is_heard
            self._note_heard(heard=sounds and not job.is_mute)
        while self._lit and self._lit[0].frame <= frame:
            word = self._lit.popleft()
            sentence = self._plan[self._current]
            start, end = sentence.offset + word.start, sentence.offset + word.end
            # A receiver may stop the reading: the loop then finds nothing left.
            self.word_reached.emit(sentence.key, start, end)

    @Slot()
    def _on_player_finished(self) -> None:
        if not self._is_playing:
            return
        self._record(None)
        self._go_on()

    def _go_on(self) -> None:
        """The current sentence has been read: pause where a passage ends, then read the next."""
        self._is_playing = False
        done = self._plan[self._current]
        self._jobs.pop(self._current, None)
        self._current += 1
        if self._current >= len(self._plan):
            self._plan = ()
            self._end.start()
            return
        self._ask(self._current)
        following = self._plan[self._current]
        parted = following.passage != done.passage and not following.joined
        if parted and self._pause.interval():
            if self._recorder is not None:
                frames = self._pause.interval() * _SILENT_RATE // 1_000
                self._recorder.write(bytes(2 * frames), _SILENT_RATE)
            self._pause.start()
        else:
            self._play_if_ready()

    def _record(self, frames: int | None) -> None:
        """Give the recorder what was heard of the current sentence: so many frames, or all."""
        job = self._jobs.get(self._current)
        if self._recorder is not None and job is not None and job.sound is not None:
            heard = job.sound.pcm16 if frames is None else job.sound.pcm16[: 2 * frames]
            self._recorder.write(heard, job.sound.rate)

    @Slot(object)
    def _on_line_answered(self, event: object) -> None:
        """Take an answer; one to a question that is no longer open is dropped."""
        if isinstance(event, Remark) and event.problem not in self._told:
            self._told.add(event.problem)
            _log.warning("the voice: %s", event.problem)
            self.remarked.emit(event.problem, event.remedy)
        if not isinstance(event, Spoken | Failed | Playing | Word | Done):
            return
        index = self._asked.get(event.number)
        if index is None:
            return
        job = self._jobs[index]
        if isinstance(event, Spoken | Failed):
            del self._asked[event.number]
            if isinstance(event, Spoken):
                job.sound = event
            else:
                job.is_mute = True
                self._tell(event.problem)
            self._play_if_ready()
        elif isinstance(event, Playing):
            self._worker_is_playing = True
            self._note_heard(heard=True)
            self._announce()
        elif isinstance(event, Word):
            self._light(job, event.position)
        else:
            del self._asked[event.number]
            self._worker_is_playing = False
            self._go_on()

    def _light(self, job: _Job, position: int) -> None:
        index = token_at(job.spoken, position)
        if index >= 0:
            token, offset = job.spoken.tokens[index], job.sentence.offset
            self.word_reached.emit(
                job.sentence.key, offset + token.shown_start, offset + token.shown_end
            )

    @Slot(str)
    def _on_line_interrupted(self, reason: str) -> None:
        """Ask again for what has not come; in silence where there is nobody left to ask."""
        self._worker_is_playing = False
        if self._line.is_given_up:
            self._tell(reason)
        open_questions = sorted(self._asked.values())
        self._asked.clear()
        for index in open_questions:
            self._ask(index)
        self._play_if_ready()

    def _note_heard(self, *, heard: bool) -> None:
        if heard is not self._is_heard:
            self._is_heard = heard
            self.heard_changed.emit(heard)

    @Slot(str)
    def _tell(self, reason: str) -> None:
        if reason not in self._told:
            self._told.add(reason)
            _log.warning("reading in silence: %s", reason)
            self.silent.emit(reason)
