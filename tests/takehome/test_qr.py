import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from pyzbar.pyzbar import ZBarSymbol, decode

from kiosk.core.errors import KioskError
from kiosk.takehome.qr import QUIET_ZONE, mail_link, matrix, phone_link
from kiosk.takehome.qr_letters import Matrix

HOST = "https://www.gov.uk/"
LARGEST_SIDE = 57  # version 10


def read(modules: Matrix) -> str:
    side = len(modules) + 2 * QUIET_ZONE
    image = Image.new("L", (side, side), 255)
    for y, row in enumerate(modules):
        for x, dark in enumerate(row):
            if dark:
                image.putpixel((x + QUIET_ZONE, y + QUIET_ZONE), 0)
    scaled = image.resize((side * 6, side * 6), Image.Resampling.NEAREST)
    (found,) = decode(scaled, symbols=[ZBarSymbol.QRCODE])
    text: str = found.data.decode()
    return text


@pytest.mark.parametrize(
    "text",
    [
        "https://www.gov.uk/apply-blue-badge",
        "http://council.example.gov.uk/a?b=c&d=1#e",
        "tel:111",
        "tel:+448088087777",
        HOST + "x" * (213 - len(HOST)),
    ],
)
def test_a_code_says_what_it_was_made_from(text: str) -> None:
    modules = matrix(text)
    assert {len(row) for row in modules} == {len(modules)}
    assert len(modules) <= LARGEST_SIDE
    assert read(modules) == text


@settings(max_examples=20)
@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyzABC0123456789-._~/?=&%", max_size=190))
def test_any_page_of_a_host_survives(path: str) -> None:
    assert read(matrix(HOST + path)) == HOST + path


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hello",
        "javascript:alert(1)",
        "sms:+447700900123",
        "mailto:a@example.org?subject=hello",
        "mailto:a@example.org,b@example.org",
        "mailto:a@localhost",
        "WIFI:T:WPA;S:home;;",
        "https://user@host.example/",
        "https://localhost/",
        " https://www.gov.uk/",
        "https://www.gov.uk/\n",
        "tel:0151 233 3000",
        "tel:*#06#",
        "tel:+44151233300012345",
        "tel:",
        "TEL:111",
    ],
)
def test_nothing_else_becomes_a_code(text: str) -> None:
    with pytest.raises(KioskError) as refused:
        matrix(text)
    assert refused.value.remedy


@pytest.mark.parametrize("length", [214, 1500, 1999])
def test_an_address_too_long_for_a_phone_is_refused(length: int) -> None:
    with pytest.raises(KioskError, match="too long"):
        matrix(HOST + "x" * (length - len(HOST)))


@pytest.mark.parametrize(
    ("number", "link"),
    [
        ("0808 808 7777", "tel:+448088087777"),
        ("(0151) 233-3000", "tel:+441512333000"),
        ("01632 960123", "tel:+441632960123"),
        ("0800 1111", "tel:+448001111"),
        ("+44 (0)20 7946 0000", "tel:+442079460000"),
        ("+48 22 123 45 67", "tel:+48221234567"),
        ("111", "tel:111"),
        ("116 123", "tel:116123"),
        ("+44 020 7946 0000", None),
        ("Youth line: 0117 496 0000", None),
        ("0117 496 0000 or 0117 496 0001", None),
        ("0151 233", None),
        ("18001 0808 808 7777", None),
        ("\u0661" * 3, None),
        ("", None),
    ],
)
def test_a_number_becomes_the_one_that_a_phone_rings(number: str, link: str | None) -> None:
    assert phone_link(number) == link


@given(st.text(max_size=30))
def test_a_phone_link_is_always_one_that_a_code_may_hold(number: str) -> None:
    link = phone_link(number)
    if link is not None:
        assert matrix(link)


@pytest.mark.parametrize(
    ("address", "link"),
    [
        ("help@larkhaven.gov.uk", "mailto:help@larkhaven.gov.uk"),
        (" Adult.Care+1@Larkhaven.gov.uk ", "mailto:Adult.Care+1@larkhaven.gov.uk"),
        ("help@larkhaven", None),
        ("a@b@larkhaven.gov.uk", None),
        ("help@larkhaven.gov.uk?bcc=x@example.org", None),
        ("help%0a@larkhaven.gov.uk", None),
        ("", None),
    ],
)
def test_a_mail_address_becomes_one_that_every_phone_reads_alike(
    address: str, link: str | None
) -> None:
    assert mail_link(address) == link
    if link is not None:
        assert read(matrix(link)) == link
