"""Keeps records in the background, and tells staff when they cannot be kept, or their file was damaged."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date
from functools import partial
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any, TypeVar

from kiosk.app.damage_notice import tell_of_damage
from kiosk.core.errors import KioskError, StorageError
from kiosk.core.language import ENGLISH
from kiosk.core.ports import Clock, Lane, TaskRunner
from kiosk.settings import Settings
from kiosk.staff.campaigns.campaign import Campaign
from kiosk.staff.campaigns.desk import CampaignDesk
from kiosk.staff.drop_in.desk import DropInDesk
from kiosk.staff.figures.desk import FiguresDesk
from kiosk.staff.learning.desk import LearningDesk
from kiosk.staff.learning.paths import Paths
from kiosk.staff.records.log import FILE_NAME, RecordLog
from kiosk.staff.records.record import Record
from kiosk.staff.records.vocabulary import LANGUAGE_CODES, Barrier, How, Kind, Paper, Topic
from kiosk.station.notices import StaffNotices

_FAULT, _COPIES = "records", "records-copies"
#: The second half of a postcode has three signs, the first two to four.
_INCODE, _LONGEST_OUTCODE = 3, 4
T = TypeVar("T")


class RecordService:
    """The `RecordDesk` of a running kiosk.

    Attributes:
        drop_ins, figures, campaigns, learning: for the work given to `do`.
    """

    def __init__(
        self,
        folder: Path,
        settings: Settings,
        tasks: TaskRunner,
        clock: Clock,
        notices: StaffNotices,
        *,
        concept: Callable[[str], str | None],
        paths: Paths,
    ) -> None:
        """Open nothing yet.

        Args:
            folder: the kiosk's.
            settings: where it stands.
            tasks: does the work.
            clock: tells the hour.
            notices: tell staff.
            concept: names what words mean; called in the background.
            paths: the modules that staff of each role learn.
        """
        self._settings = settings
        self._clock = clock
        self._concept = concept
        # Of the visit that is under way: what was looked for in vain counts once.
        self._in_vain: set[str] = set()
        # The day on which the records were last copied, as far as this run knows.
        self._copied: date | None = None
        self._tasks = tasks
        self._notices = notices
        # Found on the writer's thread, told on the screen's.
        self._damaged: SimpleQueue[Path] = SimpleQueue()
        own = settings.staff.backup_folder
        copies = folder / own if own else None
        self._log = RecordLog(folder, on_damage=self._damaged.put, backups=copies)
        self.campaigns = CampaignDesk(folder, on_damage=self._damaged.put, backups=copies)
        self.figures = FiguresDesk(folder, settings)
        self.drop_ins = DropInDesk(self._log, clock, area=area_of(settings))
        self.learning = LearningDesk(
            folder,
            self._log,
            clock,
            paths=paths,
            place=settings.place.name,
            area=area_of(settings),
            on_damage=self._damaged.put,
        )

    def open(self) -> None:
        """Read the files through, at the start: a damaged one is put aside before anything is kept."""
        self.do(self._log.open, on_done=_nothing, on_fault=_nothing)
        self.do(self.learning.open, on_done=_nothing, on_fault=_nothing)
        self.do(self.campaigns.all, on_done=_nothing, on_fault=_nothing)
        self.back_up()

    def back_up(self) -> None:
        """Copy the files where that was not done today; staff are told where it cannot be."""
        today = self._clock.now().date()
        if self._copied == today:
            return

        def failed(error: Exception) -> None:
            if isinstance(error, KioskError):
                self._notices.tell_error(_COPIES, error)

        def done(_: object) -> None:
            self._copied = today
            self._notices.solved(_COPIES)

        self._tasks.submit(
            partial(self._copy, today), on_done=done, on_error=failed, lane=Lane.WRITER
        )

    def _copy(self, today: date) -> None:
        """Copy each file; one that cannot be keeps none of the others from it."""
        faults: list[StorageError] = []
        for backups in (self._log.backups, self.learning.backups, self.campaigns.backups):
            try:
                backups.make(today)
            except StorageError as fault:
                faults.append(fault)
        if faults:
            raise faults[0]

    def keep(self, *records: Record) -> None:
        """Keep these; see `RecordDesk`."""
        if records:
            self.do(partial(self._log.add, *records), on_done=_nothing, on_fault=_nothing)

    def nothing_found(self, words: str, language: str) -> None:
        """A search found nothing; see `RecordDesk`."""
        code = language if language in LANGUAGE_CODES else ENGLISH.code
        self._tasks.submit(
            partial(self._concept, words),
            on_done=partial(self._keep_in_vain, self._in_vain, code),
            on_error=_nothing,
        )

    def printed(self, paper: Paper, language: str) -> None:
        """Something was printed for a resident."""
        code = language if language in LANGUAGE_CODES else None
        self._keep_here(Kind.PRINTED, paper=paper, language=code)

    def made_paper(self, campaign: Campaign, paper: Paper) -> None:
        """A campaign's paper was printed or saved: staff print most posters elsewhere."""
        self._keep_here(Kind.PRINTED, **campaign.printed_columns(paper))

    def running_campaigns(self, on_found: Callable[[tuple[Campaign, ...]], None]) -> None:
        """Which campaigns run; see `RecordDesk`."""
        running = partial(self.campaigns.running, self._clock.now().date())
        self.do(running, on_done=on_found, on_fault=partial(on_found, ()))

    def call(
        self,
        about: Topic,
        how: How,
        barrier: Barrier,
        campaign: str,
        on_kept: Callable[[bool], None],
    ) -> None:
        """Keep what came of a call, then say whether it is kept; `campaign` is "" where none brought it."""
        made = self._here(
            Kind.CALL, topic=about, how=how, barrier=barrier, campaign=campaign or None
        )
        self.do(
            partial(self._log.add, made),
            on_done=lambda _: on_kept(True),
            on_fault=lambda: on_kept(False),
        )

    def forget(self) -> None:
        """The visit is over."""
        self._in_vain = set()
        self.back_up()

    def _keep_in_vain(self, counted: set[str], language: str, concept: str | None) -> None:
        if concept is not None:
            if concept in counted:
                return
            counted.add(concept)
        self._keep_here(Kind.NOTHING_FOUND, concept=concept, language=language)

    def _keep_here(self, kind: Kind, **columns: Any) -> None:
        self.keep(self._here(kind, **columns))

    def _here(self, kind: Kind, **columns: Any) -> Record:
        place, now = self._settings.place.name, self._clock.now()
        return Record.made(kind, place, now, area=area_of(self._settings), **columns)

    def do(
        self, work: Callable[[], T], on_done: Callable[[T], None], on_fault: Callable[[], None]
    ) -> None:
        """Do some work on the log; see `RecordDesk`."""

        def done(result: T) -> None:
            self._notices.solved(_FAULT)
            self._tell_of_damage()
            on_done(result)

        def failed(error: Exception) -> None:
            self._tell_of_damage()
            if isinstance(error, KioskError):
                self._notices.tell_error(_FAULT, error)
            on_fault()

        self._tasks.submit(work, on_done=done, on_error=failed, lane=Lane.WRITER)

    def close(self) -> None:
        """Let go of the files, once no work is under way."""
        self.learning.close()
        self._log.close()
        self.campaigns.close()

    def _tell_of_damage(self) -> None:
        with suppress(Empty):
            while True:
                file = self._damaged.get_nowait()
                lost = self._log.lost if file.name.startswith(Path(FILE_NAME).stem) else 0
                more = f"Of {lost} records nothing could be read." if lost else ""
                tell_of_damage(self._notices, file, more)


def area_of(settings: Settings) -> str | None:
    """The area that this kiosk's records count for; None where nobody said."""
    postcode = settings.place.postcode.replace(" ", "").upper()
    whole = len(postcode) > _LONGEST_OUTCODE
    return settings.staff.area or (postcode[:-_INCODE] if whole else postcode) or None


def _nothing(*_: object) -> None:
    """Nobody waits for it."""
