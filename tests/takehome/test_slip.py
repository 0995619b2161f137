import logging
from dataclasses import replace
from datetime import date

import pytest

from kiosk.core.ids import ServiceId
from kiosk.takehome.items import ItemKind, TakeHomeItem
from kiosk.takehome.link import service_name
from kiosk.takehome.qr import matrix
from kiosk.takehome.slip import MailCode, PhoneCode, Slip, SlipBlock, WebCode, blocks, whole_list

PAGE = "https://www.carersuk.org/help"


def block(
    *, phone: str | None = None, link: str | None = None, steps: tuple[str, ...] = ()
) -> SlipBlock:
    item = TakeHomeItem(
        kind=ItemKind.SERVICE,
        key="service:1",
        title="Carers UK",
        lines=("Monday to Friday",),
        phone=phone,
        link=link,
        next_steps=steps,
    )
    slip = Slip(place_name="Library", place_phone="", printed_on=date(2026, 11, 24), items=(item,))
    (made,) = blocks(slip)
    return made


def test_a_page_gives_a_code_that_opens_it_and_says_whose_it_is() -> None:
    made = block(phone="0808 808 7777", link=PAGE, steps=("Ring them.",))
    assert made.code == WebCode(modules=matrix(PAGE), host="carersuk.org")
    assert (made.phone, made.next_steps) == ("0808 808 7777", ("Ring them.",))
    assert made.address is None


def test_without_a_page_the_code_rings_the_number() -> None:
    made = block(phone="0808 808 7777")
    expected = PhoneCode(modules=matrix("tel:+448088087777"), number="0808 808 7777")
    assert made.code == expected


@pytest.mark.parametrize("link", ["javascript:alert(1)", "https://user@host.example/", "", None])
def test_a_link_that_may_not_be_opened_is_neither_coded_nor_printed(link: str | None) -> None:
    made = block(link=link)
    assert made.code is None
    assert made.address is None


def test_an_address_too_long_for_a_code_is_printed_and_not_logged(
    caplog: pytest.LogCaptureFixture,
) -> None:
    long = PAGE + "/x" * 150
    with caplog.at_level(logging.DEBUG):
        made = block(phone="111", link=long)
    assert made.address == long
    assert isinstance(made.code, PhoneCode)
    assert "too long" in caplog.text
    assert "carersuk" not in caplog.text


def test_words_that_are_no_number_are_printed_without_a_code() -> None:
    made = block(phone="Youth line: 0117 496 0000")
    assert made.code is None
    assert made.phone == "Youth line: 0117 496 0000"


def test_what_the_code_of_the_whole_list_opens_has_none_of_its_own() -> None:
    alone = TakeHomeItem(kind=ItemKind.SERVICE, key="service:1", title="Carers UK", link=PAGE)
    held = replace(alone, key="service:2", name=service_name(ServiceId("a")))
    slip = Slip(
        place_name="Library",
        place_phone="",
        printed_on=date(2026, 11, 24),
        items=(held, alone),
        companion="https://home.example.gov.uk/",
    )
    (whole,) = whole_list(slip)
    assert whole.items == 1
    of_held, of_other = blocks(slip, in_one=True)
    assert (of_held.code, of_held.address) == (None, None)
    assert isinstance(of_other.code, WebCode)
    assert whole_list(replace(slip, companion="")) == ()
    assert whole_list(replace(slip, companion="https://a.uk/" + "x" * 300 + "/")) == ()


def test_with_nothing_but_a_mail_address_the_code_begins_a_letter() -> None:
    item = TakeHomeItem(
        kind=ItemKind.MAIL, key="mail:1", title="Adult care", mail="help@larkhaven.gov.uk"
    )
    slip = Slip(place_name="Library", place_phone="", printed_on=date(2026, 11, 24), items=(item,))
    (made,) = blocks(slip)
    assert made.mail == "help@larkhaven.gov.uk"
    assert made.code == MailCode(
        modules=matrix("mailto:help@larkhaven.gov.uk"), address="help@larkhaven.gov.uk"
    )
