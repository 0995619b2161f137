"""Codes of whole lists, drawn and read back."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from pyzbar.pyzbar import ZBarSymbol, decode

from kiosk.core.errors import KioskError
from kiosk.core.ids import JourneyId, NodeId, ServiceId
from kiosk.takehome.home_codes import HomeCode, home_codes
from kiosk.takehome.items import ItemKind, TakeHomeItem
from kiosk.takehome.link import HomeList, journey_name, read_link, service_name
from kiosk.takehome.qr import QUIET_ZONE, link_matrix
from kiosk.takehome.qr_letters import Matrix

COMPANION = "https://handrail.liverpool.gov.uk/"


def items(services: int, journeys: int = 0) -> tuple[TakeHomeItem, ...]:
    def item(kind: ItemKind, name: object, at: int) -> TakeHomeItem:
        return TakeHomeItem(kind=kind, key=f"{kind}:{at}", title="x", name=name)  # type: ignore[arg-type]

    return (
        *(item(ItemKind.SERVICE, service_name(ServiceId(f"s{at}")), at) for at in range(services)),
        *(
            item(ItemKind.JOURNEY, journey_name(JourneyId(f"j{at}"), NodeId("n")), at)
            for at in range(journeys)
        ),
    )


def codes(chosen: tuple[TakeHomeItem, ...], companion: str = COMPANION) -> tuple[HomeCode, ...]:
    return home_codes(companion, chosen, language="cy", text_percent=150)


def version(modules: Matrix) -> int:
    return (len(modules) - 17) // 4


def seen(modules: Matrix) -> str:
    """What a phone reads of it."""
    dark = np.pad(np.array(modules, dtype=bool), QUIET_ZONE)
    picture = np.where(dark, 0, 255).astype(np.uint8).repeat(4, axis=0).repeat(4, axis=1)
    (found,) = decode(Image.fromarray(picture), symbols=[ZBarSymbol.QRCODE])
    return str(found.data.decode())


def test_ten_services_and_two_journeys_fit_a_code_that_every_phone_can_read() -> None:
    (code,) = codes(items(10, 2))
    assert version(code.modules) <= 10
    assert version(code.modules) == 7
    assert code.items == 12
    assert seen(code.modules) == code.link


def test_what_is_seen_says_the_list_again() -> None:
    chosen = items(3, 1)
    (code,) = codes(chosen)
    names = tuple(item.name for item in chosen if item.name)
    assert read_link(seen(code.modules)) == HomeList(names=names, language="cy", text_percent=150)


@settings(max_examples=25)
@given(st.integers(min_value=0, max_value=60), st.integers(min_value=0, max_value=8))
def test_a_long_list_is_parted_and_nothing_is_lost(services: int, journeys: int) -> None:
    chosen = items(services, journeys)
    found = codes(chosen)
    assert sum(code.items for code in found) == len(chosen)
    assert all(version(code.modules) <= 10 for code in found)
    names = [
        name
        for code in found
        if isinstance(home := read_link(code.link), HomeList)
        for name in home.names
    ]
    assert names == [item.name for item in chosen]


def test_what_no_page_can_show_again_is_in_no_code() -> None:
    reminder = TakeHomeItem(kind=ItemKind.REMINDER, key="r", title="x")
    assert codes((reminder,)) == ()
    (code,) = codes((reminder, *items(1)))
    assert code.items == 1


def test_a_path_in_small_letters_costs_room_and_works() -> None:
    (code,) = codes(items(10, 2), "https://www.liverpool.gov.uk/handrail/home/")
    assert version(code.modules) <= 10
    assert seen(code.modules) == code.link


def test_an_address_that_can_never_be_a_code_is_told() -> None:
    with pytest.raises(KioskError):
        codes(items(1), "https://a.uk/" + "x" * 250 + "/")
    with pytest.raises(KioskError, match="companion"):
        link_matrix("https://user@a.uk/#AAAA")
