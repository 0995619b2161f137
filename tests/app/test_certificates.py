"""Certificates: what is printed and what is saved, in which languages, and what is recorded of it."""

from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any, cast

import pypdfium2
import pytest
from PySide6.QtWidgets import QApplication

from kiosk.app import badges, certificates, staff_folder
from kiosk.app.certificates import Certificates
from kiosk.app.modules import folders
from kiosk.core.clock import SystemClock
from kiosk.core.errors import StorageError
from kiosk.core.ids import JourneyId
from kiosk.core.language import ENGLISH, language
from kiosk.settings import load_settings
from kiosk.staff.learning.learner import Earned, Studied
from kiosk.staff.records.vocabulary import Paper, TrainingRole
from kiosk.takehome.qr import matrix
from kiosk.ui.libraries import Libraries
from kiosk.ui.print_desk import PrintResult
from tests.fakes import InstantRunner

DAY = date(2026, 11, 25)


class Around:
    """The printer, the log and the notices, as a certificate meets them."""

    def __init__(self, *, prints: bool = False, result: PrintResult = PrintResult.PRINTED) -> None:
        self.prints_pages = prints
        self.result = result
        self.sheets = 0
        self.told: list[object] = []
        self.faults: list[object] = []

    def print_sheet(self, _paint: object, on_done: Any) -> None:
        self.sheets += 1
        on_done(self.result)

    def printed(self, *record: object) -> None:
        self.told.append(record)

    def solved(self, _name: str) -> None:
        """Nothing was wrong."""

    def tell_error(self, _name: str, error: object) -> None:
        self.faults.append(error)


def given(data: Path, around: Around, modules: tuple[str, ...] = ("why-it-matters",)) -> str:
    (data / "kiosk.toml").write_text('[take_home]\nsecond_language = "cy"\n', encoding="utf-8")
    settings, _ = load_settings(data / "kiosk.toml")
    desk = Certificates(
        data,
        settings,
        Libraries(folders(data)),
        InstantRunner(),
        SystemClock(),
        cast("Any", around),
        printing=cast("Any", around),
        records=cast("Any", around),
    )
    studied = tuple(Studied(module=JourneyId(m), started=DAY, finished=DAY) for m in modules)
    said: list[str] = []
    earned = Earned(pseudonym="Heron 27", role=TrainingRole.EVERYONE, modules=studied, finished=DAY)
    desk.give(earned, language("ur"), said.append)
    (words,) = said
    return words


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The folder of a kiosk, with nothing in it."""
    return tmp_path


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """A code that is drawn at once: that of a badge is read in the tests of the screen."""
    code = matrix("https://example.org/")
    monkeypatch.setattr(certificates, "signed_matrix", lambda _badge: code)


def test_a_badge_too_long_for_a_code_is_a_file_and_every_page_says_so_in_its_language(
    qapp: QApplication, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(certificates, "signed_matrix", lambda _badge: None)
    around = Around(prints=True)
    words = given(data, around, ("why-it-matters", *(f"module-{n}" for n in range(40))))
    assert words.startswith("It is printed.")
    assert str(data / staff_folder.FOLDER) in words
    assert around.told == [(Paper.CERTIFICATE, ENGLISH.code)]
    folder = data / staff_folder.FOLDER
    (pdf,) = folder.glob("*.pdf")
    assert pdf.with_suffix(".jwt").exists()
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        pages = [" ".join(page.get_textpage().get_text_range().split()) for page in document]
    # Forty modules need a second page of each language; none is lost.
    assert len(pages) == 4
    english, welsh = " ".join(pages[:2]), " ".join(pages[2:])
    assert "25 November 2026" in english
    assert "A file goes with this paper" in english
    assert "Tystysgrif" in welsh
    assert "25 Tachwedd 2026" in welsh
    for whole in (english, welsh):
        assert all(f"module-{n}:" in whole for n in range(40))
        assert "Heron 27" in whole
        assert "did:key:z6Mk" in whole


@pytest.mark.usefixtures("small")
def test_what_is_printed_is_not_left_in_the_kiosk(qapp: QApplication, data: Path) -> None:
    around = Around(prints=True)
    assert given(data, around) == "It is printed."
    assert (around.sheets, around.told) == (1, [(Paper.CERTIFICATE, "en")])
    assert not (data / staff_folder.FOLDER).exists()


@pytest.mark.usefixtures("small")
def test_what_the_printer_did_not_take_is_not_counted(qapp: QApplication, data: Path) -> None:
    around = Around(prints=True, result=PrintResult.OFF)
    assert "printer" in given(data, around).lower()
    assert around.told == []


@pytest.mark.usefixtures("small")
def test_a_stick_gets_both_files_beside_what_is_printed(
    qapp: QApplication, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = data / "STICK"
    monkeypatch.setattr(certificates, "stick", lambda: stick)
    monkeypatch.setattr(staff_folder, "stick", lambda: stick)
    around = Around(prints=True)
    assert "STICK" in given(data, around)
    assert sorted(each.suffix for each in stick.iterdir()) == [".jwt", ".pdf"]
    assert len(around.told) == 1


def test_what_cannot_be_made_is_told_to_staff(
    qapp: QApplication, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> str:
        raise StorageError("The key is gone.", "Put it back.")

    monkeypatch.setattr(badges, "badge_of", broken)
    around = Around()
    assert "could not be made" in given(data, around)
    assert len(around.faults) == 1
    assert around.told == []
