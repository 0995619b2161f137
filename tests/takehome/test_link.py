"""A list, as a link: there and back."""

import zlib
from base64 import b32encode
from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.core.ids import JourneyId, NodeId, ServiceId
from kiosk.takehome.link import (
    CAMPAIGN,
    MOST_ITEMS,
    HomeList,
    JourneyName,
    ServiceName,
    Unreadable,
    fragment,
    home_link,
    journey_name,
    read_fragment,
    read_link,
    service_name,
)

_services = st.text(min_size=1, max_size=60).map(lambda text: service_name(ServiceId(text)))
_journeys = st.builds(
    lambda journey, node: journey_name(JourneyId(journey), None if node is None else NodeId(node)),
    st.text(min_size=1, max_size=40),
    st.none() | st.text(min_size=1, max_size=40),
)
HOMES = st.builds(
    HomeList,
    names=st.lists(_services | _journeys, max_size=MOST_ITEMS).map(tuple),
    language=st.text("abcdefghijklmnopqrstuvwxyz", min_size=2, max_size=2),
    text_percent=st.sampled_from((100, 150, 200, 300)),
    campaign=st.just("") | st.from_regex(CAMPAIGN, fullmatch=True),
)
HOME = HomeList(names=(service_name(ServiceId("a")), journey_name(JourneyId("b"), NodeId("c"))))


@settings(max_examples=1_000)
@given(HOMES)
def test_every_list_comes_back(home: HomeList) -> None:
    assert read_fragment(fragment(home)) == home
    link = home_link("https://home.example.gov.uk/", home)
    assert read_link(link) == home
    assert read_link(link.lower()) == home


def test_a_link_is_made_of_the_letters_of_the_alphanumeric_mode() -> None:
    link = home_link("https://home.example.gov.uk/", HOME)
    assert link.startswith("HTTPS://HOME.EXAMPLE.GOV.UK/#")
    assert set(link) <= set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ:/.#")
    assert home_link("https://a.uk/Care/", HOME).startswith("HTTPS://A.UK/Care/#")


def test_nothing_of_an_id_is_left_in_a_link() -> None:
    assert "DOMESTIC" not in fragment(HomeList(names=(service_name(ServiceId("domestic-abuse")),)))


def test_version_1_stays_as_it_is() -> None:
    """Slips hang on fridges for years: what was printed once must be read by every later version."""
    printed = "AERUAAQC7RVIRXC6MVMTJO6ZOXEAQMA4EE"
    assert fragment(HOME) == printed
    assert read_fragment(printed) == HOME


def test_version_2_stays_as_it_is() -> None:
    """Posters hang for years, too."""
    printed = fragment(replace(HOME, campaign="winter-help"))
    assert printed == "AIRUAAQC7RVIRXC6MVMTJO6ZOXEAQC3XNFXHIZLSFVUGK3DQL5572"
    assert read_fragment(printed) == replace(HOME, campaign="winter-help")


@given(st.text(max_size=40).filter(lambda text: text and not CAMPAIGN.fullmatch(text)))
@example("a" * 31)
@example("Winter help")
@example("-a")
@example("<script>")
@example("a\n")
def test_a_hostile_name_of_a_campaign_is_neither_written_nor_read(name: str) -> None:
    with pytest.raises(ValueError, match="campaign"):
        fragment(replace(HOME, campaign=name))
    length = bytes((min(255, len(name.encode("utf-8", "replace"))),))
    body = b"\x02\x20\x40\x00" + length + name.encode("utf-8", "replace")
    assert read_fragment(whole(body)) is Unreadable.DAMAGED


@pytest.mark.parametrize("at", range(0, 34, 3))
def test_a_letter_misread_is_noticed(at: int) -> None:
    good = fragment(HOME)
    bad = good[:at] + ("A" if good[at] != "A" else "B") + good[at + 1 :]
    assert read_fragment(bad) is Unreadable.DAMAGED


@pytest.mark.parametrize("text", ["", "#", "  ", "#  "])
def test_nothing_is_said_to_be_nothing(text: str) -> None:
    assert read_fragment(text) is Unreadable.EMPTY


@pytest.mark.parametrize(
    "text", ["#<script>", "AAAA", "A" * 5_000, "ٱ", "0189", fragment(HOME)[:-2]]
)
def test_what_is_no_link_is_damaged(text: str) -> None:
    assert read_fragment(text) is Unreadable.DAMAGED


def whole(body: bytes) -> str:
    return b32encode(body + zlib.crc32(body).to_bytes(4)[:3]).decode().rstrip("=")


def test_a_link_of_a_later_version_is_told_from_a_damaged_one() -> None:
    assert read_fragment(whole(b"\x03whatever it may hold")) is Unreadable.FUTURE
    assert read_fragment(whole(b"\x00")) is Unreadable.DAMAGED
    later = whole(b"\x03whatever")
    assert (
        read_fragment(later[:5] + ("A" if later[5] != "A" else "B") + later[6:])
        is Unreadable.DAMAGED
    )


@given(st.sampled_from((b"\x01", b"\x02")), st.binary(max_size=80))
def test_a_body_with_a_right_check_and_wrong_insides_is_damaged_or_says_what_it_says(
    version: bytes, body: bytes
) -> None:
    home = read_fragment(whole(version + body))
    assert home is Unreadable.DAMAGED or (
        isinstance(home, HomeList) and read_fragment(fragment(home)) == home
    )


@given(st.text(max_size=200))
def test_no_text_is_too_strange_to_read(text: str) -> None:
    assert isinstance(read_link(text), HomeList | Unreadable)
    assert isinstance(read_fragment(text), HomeList | Unreadable)


def test_too_many_items_are_the_callers_to_part() -> None:
    with pytest.raises(ValueError, match="40"):
        fragment(HomeList(names=HOME.names * 21))


def test_services_and_journeys_of_one_id_are_different_things() -> None:
    assert service_name(ServiceId("a")) == ServiceName(service_name(ServiceId("a")).short)
    assert journey_name(JourneyId("a")).short != service_name(ServiceId("a")).short[:4]
    assert journey_name(JourneyId("a")) == JourneyName(journey_name(JourneyId("a")).short)
