"""What a receipt printer gets: drawn back to a picture, and its codes read."""

import socket
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication
from pyzbar.pyzbar import ZBarSymbol, decode

from kiosk.app import receipt_printer
from kiosk.app.print_ending import PrintEnding
from kiosk.app.receipt_printer import DOTS_PER_INCH, print_receipts, printer_at
from kiosk.core.errors import DeviceError, SettingsError
from kiosk.core.ids import ServiceId
from kiosk.core.language import ENGLISH, language
from kiosk.takehome.items import ItemKind, TakeHomeItem
from kiosk.takehome.link import HomeList, read_link, service_name
from kiosk.takehome.slip import Slip
from kiosk.ui.print_desk import PrintResult
from kiosk.ui.printing.faults import PrinterError
from kiosk.ui.printing.printer import pieces_of_roll
from kiosk.ui.printing.sheet import ROLL_58, ROLL_80, Paper
from kiosk.ui.theme.fonts import load_fonts

_STATUS = b"\x10\x04"
_RASTER, _CUT = b"\x1dv0", b"\x1dV"


@pytest.fixture(autouse=True)
def fonts(qapp: QApplication, assets: Path) -> None:
    load_fonts(assets / "fonts")


def item(number: int, *, steps: int = 0, named: bool = True) -> TakeHomeItem:
    return TakeHomeItem(
        kind=ItemKind.SERVICE,
        key=f"service:{number}",
        title=f"Lunch club {number}",
        lines=("Park Hall, 1 Park Road", "Tuesday: 12pm to 1:30pm"),
        phone="01632 960 001",
        link=f"https://lunch{number}.example.org/",
        next_steps=tuple(f"Step {step}" for step in range(steps)),
        name=service_name(ServiceId(str(number))) if named else None,
    )


def slip(
    *items: TakeHomeItem, companion: str = "https://home.example.gov.uk/", code: str = "en"
) -> Slip:
    return Slip(
        place_name="Central Library",
        place_phone="01632 960 100",
        printed_on=date(2026, 11, 25),
        items=items,
        language=ENGLISH if code == "en" else language(code),
        companion=companion,
    )


WELL = dict.fromkeys(range(1, 5), 0x12)


@dataclass
class Printer:
    """A receipt printer on the network of this machine, which keeps what it is sent.

    Attributes:
        answers: what it answers to each question for its state, by its number; empty: it says nothing.
        after: how many questions it answers so, before `then` holds.
        then: what it answers later, in place of those.
    """

    answers: dict[int, int] = field(default_factory=dict)
    after: int = 1_000_000
    then: dict[int, int] = field(default_factory=dict)
    asked: int = 0
    closed: threading.Event = field(default_factory=threading.Event)
    got: bytearray = field(default_factory=bytearray)
    address: str = ""

    def pictures(self) -> list[Image.Image]:
        """Every raster picture that was sent, pieces of one joined, a picture for each cut."""
        found, joined, at = list[Image.Image](), list[tuple[int, bytes]](), 0
        while at < len(self.got):
            if self.got[at : at + 3] == _RASTER:
                wide = self.got[at + 4] + 256 * self.got[at + 5]
                high = self.got[at + 6] + 256 * self.got[at + 7]
                joined.append((wide, bytes(self.got[at + 8 : at + 8 + wide * high])))
                at += 8 + wide * high
            elif self.got[at : at + 2] == _CUT:
                found.append(_picture(joined))
                joined.clear()
                at += 2
            else:
                at += 1
        return found


def _picture(parts: list[tuple[int, bytes]]) -> Image.Image:
    wide = parts[0][0]
    dots = b"".join(data for _, data in parts)
    dark = Image.frombytes("1", (wide * 8, len(dots) // wide), dots)
    return dark.convert("L").point([255 - level for level in range(256)])


@pytest.fixture
def printer() -> Iterator[Printer]:
    held = Printer(answers=WELL)
    with socket.create_server(("127.0.0.1", 0)) as server:
        held.address = f"network:127.0.0.1:{server.getsockname()[1]}"
        thread = threading.Thread(target=_serve, args=(server, held), daemon=True)
        thread.start()
        yield held
        server.shutdown(socket.SHUT_RDWR)
        thread.join(5)


def _serve(server: socket.socket, held: Printer) -> None:
    try:
        while True:
            connection, _ = server.accept()
            with connection:
                while data := connection.recv(65_536):
                    held.got += data
                    if data[-3:-1] == _STATUS and held.answers:
                        held.asked += 1
                        now = held.answers if held.asked <= held.after else held.then
                        if now:
                            connection.sendall(bytes((now[data[-1]],)))
            held.closed.set()
    except OSError:
        return


def codes(picture: Image.Image) -> list[str]:
    return [found.data.decode() for found in decode(picture, symbols=[ZBarSymbol.QRCODE])]


@pytest.mark.parametrize(("paper", "dots"), [(ROLL_58, 384), (ROLL_80, 576)])
def test_the_whole_list_is_in_a_code_that_can_be_read_off_the_roll(
    printer: Printer, paper: Paper, dots: int
) -> None:
    items = [item(number) for number in range(10)]
    pieces = pieces_of_roll(slip(*items), paper, DOTS_PER_INCH)
    assert print_receipts(printer.address, pieces, PrintEnding()) == len(pieces)
    pictures = printer.pictures()
    assert len(pictures) == len(pieces)
    assert all(picture.width <= dots for picture in pictures)
    (link,) = [code for picture in pictures for code in codes(picture)]
    home = read_link(link)
    assert isinstance(home, HomeList)
    assert home.names == tuple(each.name for each in items if each.name)


def test_without_a_companion_page_each_has_its_own_code(printer: Printer) -> None:
    pieces = pieces_of_roll(slip(item(1), item(2), companion=""), ROLL_80, DOTS_PER_INCH)
    print_receipts(printer.address, pieces, PrintEnding())
    found = [code for picture in printer.pictures() for code in codes(picture)]
    assert sorted(found) == ["https://lunch1.example.org/", "https://lunch2.example.org/"]


def test_a_list_too_long_for_one_piece_is_cut_between_things(printer: Printer) -> None:
    pieces = pieces_of_roll(
        slip(*(item(number, steps=6) for number in range(12))), ROLL_80, DOTS_PER_INCH
    )
    assert len(pieces) > 1
    longest = round(ROLL_80.height_mm / 25.4 * DOTS_PER_INCH)
    assert all(piece.height() <= longest + 1 for piece in pieces)
    print_receipts(printer.address, pieces, PrintEnding())
    assert len(printer.pictures()) == len(pieces)


@pytest.mark.parametrize(("paper", "dots"), [(ROLL_58, 384), (ROLL_80, 576)])
def test_a_second_language_comes_after_the_first_with_a_code_of_its_own(
    printer: Printer, paper: Paper, dots: int
) -> None:
    both = replace(slip(item(1), code="ur"), beside=slip(item(1), code="cy"))
    pieces = pieces_of_roll(both, paper, DOTS_PER_INCH)
    assert print_receipts(printer.address, pieces, PrintEnding()) == len(pieces)
    pictures = printer.pictures()
    assert all(picture.width <= dots for picture in pictures)
    homes = [read_link(code) for picture in pictures for code in codes(picture)]
    assert [home.language for home in homes if isinstance(home, HomeList)] == ["ur", "cy"]


def test_urdu_is_printed_as_it_is_shown(printer: Printer) -> None:
    pieces = pieces_of_roll(slip(item(1), code="ur"), ROLL_80, DOTS_PER_INCH)
    print_receipts(printer.address, pieces, PrintEnding())
    picture = printer.pictures()[0]
    levels = picture.histogram()
    assert levels[0] > 10_000
    assert sum(levels[1:255]) == 0
    assert len(codes(picture)) == 1


@pytest.mark.parametrize(
    ("asked", "answer", "expected"),
    [
        (4, 0x72, PrintResult.NO_PAPER),
        (2, 0x32, PrintResult.NO_PAPER),
        (2, 0x16, PrintResult.OPEN),
        (3, 0x1A, PrintResult.JAMMED),
        (1, 0x1A, PrintResult.OFF),
    ],
)
def test_what_it_has_is_told_and_nothing_is_printed(
    printer: Printer, asked: int, answer: int, expected: PrintResult
) -> None:
    printer.answers = WELL | {asked: answer}
    pieces = pieces_of_roll(slip(item(1)), ROLL_80, DOTS_PER_INCH)
    with pytest.raises(PrinterError) as told:
        print_receipts(printer.address, pieces, PrintEnding())
    assert told.value.result is expected
    assert printer.pictures() == []


@pytest.mark.parametrize(
    ("then", "expected"),
    [(WELL | {4: 0x72}, PrintResult.NO_PAPER), ({}, PrintResult.SLOW)],
)
def test_what_a_printer_still_holds_when_it_stops_is_taken_back(
    printer: Printer,
    monkeypatch: pytest.MonkeyPatch,
    then: dict[int, int],
    expected: PrintResult,
) -> None:
    monkeypatch.setattr(receipt_printer, "_WITHIN_S", 0.3)
    printer.after, printer.then = 9, then
    pieces = pieces_of_roll(slip(item(1), item(2)), ROLL_80, DOTS_PER_INCH)
    with pytest.raises(PrinterError) as told:
        print_receipts(printer.address, pieces, PrintEnding())
    assert told.value.result is expected
    printer.closed.wait(5)
    assert printer.got.endswith(b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08")


def test_a_printer_that_never_tells_how_it_is_prints(
    printer: Printer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(receipt_printer, "_WITHIN_S", 0.3)
    printer.answers = {}
    pieces = pieces_of_roll(slip(item(1)), ROLL_58, DOTS_PER_INCH)
    assert print_receipts(printer.address, pieces, PrintEnding()) == 1
    printer.closed.wait(5)
    assert len(printer.pictures()) == 1


@pytest.mark.filterwarnings(
    "ignore::pytest.PytestUnraisableExceptionWarning"
)  # escpos leaves its socket
def test_a_printer_that_is_off_is_told(printer: Printer) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(DeviceError, match="does not answer"):
        print_receipts(f"network:127.0.0.1:{port}", [], PrintEnding())


def test_a_printer_that_is_a_file_gets_the_same(tmp_path: Path) -> None:
    file = tmp_path / "lp0"
    file.touch()
    pieces = pieces_of_roll(slip(item(1)), ROLL_58, DOTS_PER_INCH)
    print_receipts(f"file:{file}", pieces, PrintEnding())
    held = Printer(got=bytearray(file.read_bytes()))
    assert [codes(picture) for picture in held.pictures()]
    with pytest.raises(DeviceError):
        print_receipts(f"file:{tmp_path / 'absent' / 'lp0'}", pieces, PrintEnding())


@pytest.mark.parametrize(
    "address", ["", "lp0", "network:", "usb:04b8", "file:lp0", "serial:/dev/ttyS0"]
)
def test_an_address_that_is_none_is_told(address: str) -> None:
    with pytest.raises(SettingsError, match="no address of a receipt printer"):
        printer_at(address)


def test_a_module_of_a_code_is_at_least_half_a_millimetre() -> None:
    assert all(
        piece.width() <= 384 for piece in pieces_of_roll(slip(item(1)), ROLL_58, DOTS_PER_INCH)
    )
    assert 4 / DOTS_PER_INCH * 25.4 >= 0.5
