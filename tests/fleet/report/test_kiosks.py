"""How the kiosks of a fleet are, and who needs somebody first."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.packs import Pack
from kiosk.core.errors import StorageError
from kiosk.fleet.health import HasPack, Working
from kiosk.fleet.invitation import Invitation, InvitationError, signed
from kiosk.fleet.report.kiosks import KioskState, Need, in_order
from kiosk.fleet.report.roll import read_roll
from kiosk.ui.staff_room.fleet.health_page import health_page
from kiosk.ui.staff_room.fleet.words import kiosk_words, summary_words
from tests.fleet.report.records import DAY, NOON, healthy

NOW = NOON.replace(tzinfo=None)


def told(name: str = "k", *, days: float = 0, **said: object) -> KioskState:
    health = msgspec.structs.replace(healthy(), **({"notices": ()} | said))
    return KioskState(kiosk=name, site="Library", seen=NOW - timedelta(days=days), health=health)


def needs(*states: KioskState) -> dict[str, tuple[Need, ...]]:
    return {each.kiosk: each.needs for each in in_order(states, NOW)}


@pytest.mark.parametrize(
    ("state", "need"),
    [
        (KioskState(kiosk="k", site="s"), Need.NEVER_SEEN),
        (told(days=7), Need.NOT_SEEN_7_DAYS),
        (told(days=6.9), Need.NOT_SEEN_2_DAYS),
        (told(days=2), Need.NOT_SEEN_2_DAYS),
        (told(at=datetime(1970, 1, 1, tzinfo=UTC)), Need.CLOCK),
        (told(free_bytes=499_999_999), Need.DISK),
        (told(directory=None), Need.DIRECTORY),
        (told(directory=DAY - timedelta(days=30)), Need.DIRECTORY),
        (told(content_checked=DAY - timedelta(days=30)), Need.CONTENT),
        (told(voice=Working.FAULT), Need.VOICE),
        (told(printer=Working.FAULT), Need.PRINTER),
        (told(waiting=1_000), Need.WAITING),
        (told(notices=("voice",)), Need.NOTICES),
    ],
)
def test_each_need_is_seen_alone(state: KioskState, need: Need) -> None:
    assert needs(state) == {"k": (need,)}


@pytest.mark.parametrize(
    "state",
    [
        told(days=1.99),
        told(directory=DAY - timedelta(days=29)),
        told(content_checked=None, packs=()),
        told(printer=Working.NONE, voice=Working.NONE),
    ],
)
def test_nothing_is_needed(state: KioskState) -> None:
    assert needs(state) == {"k": ()}


def test_who_is_behind_the_others() -> None:
    newer = (HasPack(pack=Pack.JOURNEYS, version=8, made=DAY),)
    found = needs(
        told("old"), told("new", packs=newer), told("newest", version="0.10.0", packs=newer)
    )
    assert found["old"] == (Need.PACK_BEHIND, Need.PROGRAM_BEHIND)
    assert found["new"] == (Need.PROGRAM_BEHIND,)
    assert found["newest"] == ()


@given(
    st.permutations([told("b"), told("a"), told("gone", days=9), told("mute", voice=Working.FAULT)])
)
def test_those_that_need_somebody_first_come_first(states: list[KioskState]) -> None:
    never = KioskState(kiosk="never", site="s")
    found = [each.kiosk for each in in_order([*states, never], NOW)]
    assert found == ["never", "gone", "mute", "a", "b"]


def test_every_need_has_words_of_its_own(qapp: object) -> None:
    state = told(days=9, waiting=2_000)
    said = {need: kiosk_words(replace(state, needs=(need,)), NOW, "en").needs[0] for need in Need}
    assert len(set(said.values())) == len(Need)
    assert not any("%" in words for words in said.values())
    assert said[Need.NOT_SEEN_7_DAYS].startswith("NOT SEEN FOR 9 DAYS")


def test_the_page_says_it_in_words_and_asks_nobody(qapp: object) -> None:
    states = in_order(
        [told("well"), told("gone", days=8), KioskState(kiosk="k-2", site="<b>Hall</b> & co")], NOW
    )
    page = health_page(states, NOW, "en")
    assert page.index("NEVER SEEN") < page.index("NOT SEEN FOR 8 DAYS") < page.index("all is well")
    assert summary_words(states) in page
    assert "&lt;b&gt;Hall&lt;/b&gt; &amp; co" in page
    assert "http" not in page
    assert "<script" not in page


def test_the_roll_is_read(tmp_path: Path) -> None:
    file = tmp_path / "roll.csv"
    file.write_text("kiosk,site\nlark-1,Oriel Road\nlark-2, Marsh Lane \n", encoding="utf-8-sig")
    assert read_roll(file) == {"lark-1": "Oriel Road", "lark-2": "Marsh Lane"}


@pytest.mark.parametrize("rows", ["A B,Hall", "a,", ",Hall", "a", "a,b\na,c"])
def test_a_roll_that_is_none(tmp_path: Path, rows: str) -> None:
    file = tmp_path / "roll.csv"
    file.write_text(f"kiosk,site\n{rows}\n", encoding="utf-8")
    with pytest.raises(StorageError, match="line"):
        read_roll(file)


def test_who_was_invited_is_on_the_roll_long_after(tmp_path: Path) -> None:
    invitation = Invitation(kiosk="lark-1", place="Oriel Road", store="s3://b/in", until=DAY)
    text = signed(invitation, Ed25519PrivateKey.generate())
    (tmp_path / "lark-1.invitation").write_text(f"{text}\nAAAA\n", encoding="ascii")
    assert read_roll(tmp_path) == {"lark-1": "Oriel Road"}
    (tmp_path / "x.invitation").write_text(text[:-8], encoding="ascii")
    with pytest.raises(InvitationError):
        read_roll(tmp_path)
