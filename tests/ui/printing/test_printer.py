from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication

from kiosk.core.errors import DeviceError, StorageError
from kiosk.core.language import ENGLISH, LANGUAGES, language
from kiosk.takehome.items import ItemKind, TakeHomeItem
from kiosk.takehome.slip import Slip
from kiosk.ui.printing.printer import (
    PdfFile,
    SystemPrinter,
    paint_pictures,
    print_slip,
    printer_names,
)
from kiosk.ui.printing.sheet import Sheet
from kiosk.ui.printing.slip_painter import SlipPainter
from kiosk.ui.printing.slip_words import SlipWords
from kiosk.ui.theme.fonts import families_for

ITEM = TakeHomeItem(kind=ItemKind.PHONE, key="p", title="NHS 111", phone="111")


def slip(count: int = 1) -> Slip:
    return Slip(
        place_name="Library",
        place_phone="",
        printed_on=date(2026, 11, 24),
        items=(ITEM,) * count,
    )


def test_a_printer_that_is_not_there_is_told_and_no_file_appears(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    assert "Upstairs" not in printer_names()
    with pytest.raises(DeviceError) as told:
        print_slip(slip(), SystemPrinter("Upstairs"))
    assert "Upstairs" in told.value.problem
    assert told.value.remedy
    assert list(tmp_path.iterdir()) == []


def test_a_printer_that_gives_up_between_two_pages_is_noticed(qapp: QApplication) -> None:
    made = slip(9)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    painter = QPainter(writer)
    asked: list[int] = []

    def out_of_paper() -> bool:
        asked.append(1)
        return False

    pages = SlipPainter(made).paint(painter, out_of_paper)
    painter.end()
    assert pages == 0
    assert len(asked) == 1


def test_a_pdf_replaces_the_one_before(qapp: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "slips" / "slip.pdf"
    print_slip(slip(9), PdfFile(path))
    long = path.stat().st_size
    print_slip(slip(), PdfFile(path))
    assert path.stat().st_size < long
    assert path.read_bytes().startswith(b"%PDF")
    assert [file.name for file in path.parent.iterdir()] == ["slip.pdf"]


def test_a_folder_that_cannot_be_written_is_told(qapp: QApplication, tmp_path: Path) -> None:
    blocker = tmp_path / "slips"
    blocker.write_text("a file where the folder should be", encoding="utf-8")
    with pytest.raises(StorageError) as told:
        print_slip(slip(), PdfFile(blocker / "slip.pdf"))
    assert told.value.remedy
    assert blocker.read_text(encoding="utf-8").startswith("a file")


def test_its_words_are_of_its_language_whichever_the_screen_shows(qapp: QApplication) -> None:
    assert SlipWords.of(language("cy")).heading == "Eich rhestr"
    assert SlipWords.of(ENGLISH).heading == "Your list"


@given(dpi=st.sampled_from([203, 300, 360, 600, 720, 1200]), version=st.integers(1, 10))
def test_a_module_is_whole_dots_and_large_enough_on_any_printer(dpi: int, version: int) -> None:
    modules = 17 + 4 * version
    sheet = Sheet(device=QImage(), dots_per_mm=dpi / 25.4, language=ENGLISH)
    dots = sheet.module_dots(modules)
    millimetres = dots / sheet.dots_per_mm
    assert dots % 2 == 0
    assert millimetres >= 0.5
    assert 35 <= millimetres * modules <= 56


@pytest.mark.parametrize("code", [each.code for each in LANGUAGES])
def test_the_paper_is_set_in_the_letters_of_its_language(code: str) -> None:
    sheet = Sheet(device=QImage(), dots_per_mm=8, language=language(code))
    assert sheet.font(16).families()[0] == families_for(code)[0]


def test_pictures_are_printed_a_sheet_each_in_their_own_shape(qapp: QApplication) -> None:
    picture = QImage(100, 200, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.black)
    png = QBuffer()
    png.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(png, "PNG")  # type: ignore[call-overload]  # the stub knows bytes, Qt takes words
    sheet = QImage(1000, 1414, QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.white)
    painter, sheets = QPainter(sheet), list[int]()

    def another() -> bool:
        sheets.append(1)
        return True

    data = bytes(png.data().data())
    assert paint_pictures((data, data, data), painter, another) == 3
    painter.end()
    assert len(sheets) == 2
    black = [y for y in range(1414) if sheet.pixelColor(100, y).value() == 0]
    assert len(black) > 1300
    assert sheet.pixelColor(2, 700).value() == 255
    assert sheet.pixelColor(900, 700).value() == 255
