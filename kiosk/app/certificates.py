"""Certificates of learners: printed, or saved with their badge; and recorded as printed."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.app.print_service import PrintService
from kiosk.app.record_service import RecordService
from kiosk.app.staff_folder import folder_for_papers, stick
from kiosk.core.atomic_file import write_atomically
from kiosk.core.errors import KioskError
from kiosk.core.language import ENGLISH, Language
from kiosk.core.ports import Clock, Lane, TaskRunner
from kiosk.settings import Settings
from kiosk.staff.learning.learner import Earned
from kiosk.staff.records.vocabulary import Paper
from kiosk.station.notices import StaffNotices
from kiosk.takehome.qr import signed_matrix
from kiosk.ui.libraries import Libraries
from kiosk.ui.print_desk import PrintResult
from kiosk.ui.printing.printer import Paint, pdf_of
from kiosk.ui.printing.sheet import A4
from kiosk.ui.staff_room.learning.wording import no_certificate_words, printed_words, saved_words
from kiosk.ui.words.printing import fault_words

if TYPE_CHECKING:
    from kiosk.ui.staff_room.learning.certificate_words import CertificateWords

_NOTICE = "papers"
#: The languages that the staff room speaks.
_STAFFS = ("en", "cy")
#: Enough of a hash that no two certificates of a place have it in common.
_NAME_LETTERS = 12


@dataclass(frozen=True, slots=True)
class _Made:
    """A certificate, and where it was saved: None where it only goes to the printer."""

    paint: Paint
    folder: Path | None


class Certificates:
    """The `CertificateDesk` of a running kiosk."""

    def __init__(
        self,
        data: Path,
        settings: Settings,
        modules: Libraries,
        tasks: TaskRunner,
        clock: Clock,
        notices: StaffNotices,
        *,
        printing: PrintService,
        records: RecordService,
    ) -> None:
        self._data = data
        self._settings = settings
        self._modules = modules
        self._tasks = tasks
        self._clock = clock
        self._notices = notices
        self._printing = printing
        self._records = records

    def give(self, earned: Earned, language: Language, said: Callable[[str], None]) -> None:
        """Print it where there is a printer; save it on a stick that is in, or where there is no printer."""
        spoken = language if language.code in _STAFFS else ENGLISH

        def made(found: _Made) -> None:
            self._notices.solved(_NOTICE)
            where = saved_words(str(found.folder)) if found.folder is not None else ""
            if where:
                self._records.printed(Paper.CERTIFICATE, spoken.code)
            if self._printing.prints_pages:
                self._printing.print_sheet(
                    found.paint, partial(self._on_printed, spoken, where, said)
                )
            else:
                said(where)

        def failed(error: Exception) -> None:
            if isinstance(error, KioskError):
                self._notices.tell_error(_NOTICE, error)
            said(no_certificate_words())

        work = partial(self._make, earned, spoken)
        self._tasks.submit(work, on_done=made, on_error=failed, lane=Lane.PRINTER)

    def _on_printed(
        self, spoken: Language, where: str, said: Callable[[str], None], result: PrintResult
    ) -> None:
        if result is PrintResult.PRINTED and not where:
            self._records.printed(Paper.CERTIFICATE, spoken.code)
        printed = fault_words(result) or printed_words()
        said(f"{printed} {where}".strip())

    def _make(self, earned: Earned, spoken: Language) -> _Made:
        """In the background: a code this large takes a second or two."""
        # Cryptography and the certificate's own drawing: a kiosk at its start needs neither.
        from kiosk.app.badges import badge_of, did  # noqa: PLC0415
        from kiosk.ui.staff_room.learning.certificate import CertificatePainter  # noqa: PLC0415

        badge = badge_of(earned, self._data, self._settings, self._clock.now())
        code = signed_matrix(badge)
        second = self._settings.take_home.second
        languages = [spoken]
        if second is not None and second.code in _STAFFS and second != spoken:
            languages.append(second)
        painter = CertificatePainter(
            earned.pseudonym,
            [self._words(each, earned) for each in languages],
            did=did(self._data),
            code=code,
        )
        # Without a code the paper alone would leave the badge behind.
        saves = stick() is not None or not self._printing.prints_pages or code is None
        return _Made(painter.paint, self._save(badge, painter.paint) if saves else None)

    def _save(self, badge: str, paint: Paint) -> Path:
        """Its name says nothing of anybody: what is left in the kiosk's folder is seen by others."""
        folder = folder_for_papers(self._data)
        name = hashlib.sha256(badge.encode()).hexdigest()[:_NAME_LETTERS]
        pdf, _ = pdf_of(paint, A4)
        write_atomically(folder / f"certificate-{name}.jwt", badge.encode())
        write_atomically(folder / f"certificate-{name}.pdf", pdf)
        return folder

    def _words(self, language: Language, earned: Earned) -> "CertificateWords":
        from kiosk.ui.staff_room.learning.certificate_words import (  # noqa: PLC0415
            CertificateWords,
        )

        titled = self._modules.of(language.code).title_of
        place = self._settings.place.name
        return CertificateWords.of(language, earned, place=place, titled=titled)
