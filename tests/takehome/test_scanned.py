"""What scanners type: ours is taken up however they are set, and nothing else is."""

import zlib
from base64 import b32encode

import numpy as np
import pytest
import qrcode
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from qrcode.constants import ERROR_CORRECT_M

from kiosk.core.ids import JourneyId, NodeId
from kiosk.takehome.link import HomeList, home_link, journey_name
from kiosk.takehome.scanned import LONGEST_SCAN, NotOurs, Scanned, read_scan
from tests.takehome.test_link import HOMES

COMPANION = "https://home.example.gov.uk/care/"
HOME = HomeList(names=(journey_name(JourneyId("blue-badge"), NodeId("post")),), language="ur")
LINK = home_link(COMPANION, HOME)

AMERICAN_ON_BRITISH = str.maketrans("#", "£")
BRITISH_ON_AMERICAN = str.maketrans("#", "\\")
AMERICAN_ON_GERMAN = str.maketrans("#:;/?-yzYZ", "§Öö-_ßzyZY")
GERMAN_ON_BRITISH = str.maketrans(":/-yzYZ", ">&/zyZY")
KEYBOARDS: tuple[dict[int, int], ...] = (
    {},
    AMERICAN_ON_BRITISH,
    BRITISH_ON_AMERICAN,
    AMERICAN_ON_GERMAN,
    GERMAN_ON_BRITISH,
    GERMAN_ON_BRITISH | BRITISH_ON_AMERICAN,
)


@settings(max_examples=1000)
@given(
    HOMES.filter(lambda home: bool(home.names)),
    st.sampled_from(KEYBOARDS),
    st.sampled_from(("", "]Q1", "\x02", "QR:")),
    st.sampled_from(("", "\r", "\n", "\t", "\r\n", "\x03", "!", "%\r", "XY\r")),
    st.booleans(),
)
def test_a_thousand_lists_come_back_however_the_scanner_is_set(
    home: HomeList, keyboard: dict[int, int], before: str, after: str, caps: bool
) -> None:
    link = home_link(COMPANION, home)
    typed = before + (link.swapcase() if caps else link).translate(keyboard) + after
    assert read_scan(typed, COMPANION) == Scanned(home, elsewhere=False)


@settings(max_examples=50)
@given(HOMES.filter(lambda home: 0 < len(home.names) <= 12))
def test_fifty_lists_come_back_through_the_picture(home: HomeList) -> None:
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=4)
    code.add_data(home_link(COMPANION, home))
    modules = np.array(code.get_matrix(), dtype=np.uint8)
    picture = 255 * (1 - np.kron(modules, np.ones((3, 3), dtype=np.uint8)))
    # Of some patterns of dots it makes a bar code of a few figures as well.
    found = zxingcpp.read_barcodes(picture.astype(np.uint8))
    (seen,) = [each for each in found if each.format == zxingcpp.BarcodeFormat.QRCode]
    assert read_scan(seen.text + "\r", COMPANION) == Scanned(home, elsewhere=False)


@given(st.text(max_size=300) | st.binary(max_size=300).map(lambda data: data.decode("latin-1")))
def test_garbage_is_told_kindly(typed: str) -> None:
    assert isinstance(read_scan(typed, COMPANION), NotOurs)


@given(st.integers(0, len(LINK) - 1), st.characters(codec="utf-8"))
def test_a_letter_that_changed_never_makes_another_list(place: int, letter: str) -> None:
    read = read_scan(LINK[:place] + letter + LINK[place + 1 :], COMPANION)
    assert isinstance(read, NotOurs) or read.home == HOME


def test_another_place_is_told_from_this_one() -> None:
    other = home_link("https://list.other.gov.uk/", HOME)
    assert read_scan(other, COMPANION) == Scanned(HOME, elsewhere=True)
    assert read_scan(other, "") == Scanned(HOME, elsewhere=False)
    assert read_scan(LINK.lower(), COMPANION) == Scanned(HOME, elsewhere=False)


def test_a_letter_lost_on_the_way_is_damage() -> None:
    at = LINK.index("#") + 3
    assert read_scan(LINK[:at] + LINK[at + 1 :], COMPANION) is NotOurs.DAMAGED
    assert read_scan(LINK[: at + 2], COMPANION) is NotOurs.DAMAGED


def test_a_later_version_is_known_as_one() -> None:
    body = b"\x03whatever comes"
    data = body + zlib.crc32(body).to_bytes(4)[:3]
    later = b32encode(data).decode().rstrip("=")
    assert read_scan(f"{COMPANION}#{later}", COMPANION) is NotOurs.NEWER


@pytest.mark.parametrize(
    "typed",
    [
        "5012345678900",
        "4857773456",
        "https://en.wikipedia.org/wiki/Blue_Badge#History",
        "https://www.gov.uk/apply-blue-badge",
        "WIFI:T:WPA;S:Library;P:secret;;",
        "javascript:alert(1)#AAAA",
        "file:///etc/passwd#" + "A" * 40,
        LINK.replace("#", "\uff03"),
        LINK.replace("HTTPS", "\uff28TTPS"),
        "\u202e" + LINK[::-1],
        LINK + "A" * LONGEST_SCAN,
        "A" * 10_240,
    ],
)
def test_what_others_print_is_not_ours(typed: str) -> None:
    assert read_scan(typed, COMPANION) is NotOurs.FOREIGN


def test_nothing_is_nothing() -> None:
    assert read_scan(" \r\n", COMPANION) is NotOurs.NOTHING
