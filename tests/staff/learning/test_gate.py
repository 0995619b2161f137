"""A name and a secret of one's own: what can be taken, who comes back, and how slowly it can be guessed."""

from pathlib import Path

import pytest

from kiosk.core.language import ENGLISH, language
from kiosk.staff.learning.gate import Refused
from kiosk.staff.learning.names import suggested
from kiosk.staff.learning.store import FILE_NAME
from kiosk.staff.pin.delays import FREE_TRIES
from kiosk.staff.pin.gate import TooSoon, Wrong
from tests.staff.learning.desks import SetClock, desk_in


@pytest.mark.parametrize(
    ("name", "secret", "why"),
    [
        ("", "teapot", Refused.NO_NAME),
        ("  H ", "teapot", Refused.NO_NAME),
        ("H" * 31, "teapot", Refused.NO_NAME),
        ("Otter", "cup", Refused.SHORT),
        ("Otter", "1234", Refused.EASY),
        ("Otter", "0000", Refused.EASY),
        ("Otter", "dcba", Refused.EASY),
        ("Otter", "OTTER", Refused.EASY),
        ("HERON  27", "teapot", Refused.TAKEN),
    ],
)
def test_what_cannot_be_taken_is_refused_with_a_reason(
    tmp_path: Path, name: str, secret: str, why: Refused
) -> None:
    with desk_in(tmp_path, SetClock()) as desk:
        assert isinstance(desk.gate.make("Heron 27", "7391"), int)
        assert desk.gate.make(name, secret) is why


def test_whoever_comes_back_is_known_however_the_letters_are_and_nothing_secret_lies_on_the_disk(
    tmp_path: Path,
) -> None:
    with desk_in(tmp_path, SetClock()) as desk:
        number = desk.gate.make(" Heron  27", "Teapot")
        assert desk.gate.sign_in("heron 27 ", "TEAPOT") == number
        assert desk.gate.sign_in("heron 28", "teapot") == Wrong(0.0)
    assert b"teapot" not in (tmp_path / FILE_NAME).read_bytes().lower()


def test_wrong_secrets_slow_down_each_learner_alone_and_no_clock_or_restart_opens_it(
    tmp_path: Path,
) -> None:
    clock = SetClock()
    with desk_in(tmp_path, clock) as desk:
        number = desk.gate.make("Heron 27", "teapot")
        other = desk.gate.make("Otter 3", "kettle")
        answers = [desk.gate.sign_in("Heron 27", "wrong") for _ in range(FREE_TRIES)]
        assert answers[-2:] == [Wrong(0.0), Wrong(30.0)]
        assert isinstance(desk.gate.sign_in("Heron 27", "teapot"), TooSoon)
        assert desk.gate.sign_in("Otter 3", "kettle") == other
        clock.later(400)
        assert isinstance(desk.gate.sign_in("Heron 27", "teapot"), TooSoon)
        clock.later(-400)
    with desk_in(tmp_path, clock) as desk:
        assert isinstance(desk.gate.sign_in("Heron 27", "teapot"), TooSoon)
        clock.gone += 31
        assert desk.gate.sign_in("Heron 27", "teapot") == number


def test_names_are_suggested_in_the_language_and_differ() -> None:
    english = suggested(ENGLISH, 4)
    assert len({name.split()[0] for name in english}) == 4
    welsh = suggested(language("cy"), 4)
    assert not {name.rsplit(" ", 1)[0] for name in welsh} & {"Heron", "Otter", "Maple"}
