import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.directory.places.typed import Typed, readings

OUTCODES = st.from_regex(r"[A-Z]{1,2}[0-9][A-Z0-9]?", fullmatch=True)
UNITS = st.from_regex(r"[0-9][ABD-HJLNP-UW-Z]{2}", fullmatch=True)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("L1 8JQ", "L1 8JQ"),
        ("l18jq", "L1 8JQ"),
        (" l1  8j q ", "L1 8JQ"),
        ("sw1a1aa.", "SW1A 1AA"),
        ("EC1A-1BB", "EC1A 1BB"),
        ("M1 IAE", "M1 1AE"),
        ("SA1 OSN", "SA1 0SN"),
        ("L1 8", "L1 8"),
        ("L18", "L18"),
        ("SW1A", "SW1A"),
        ("SW1A 1", "SW1A 1"),
    ],
)
def test_the_first_reading(text: str, name: str) -> None:
    assert next(readings(text)).name == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("SWIA 1AA", "SW1A 1AA"),
        ("S0149GR", "SO14 9GR"),
        ("0X1 1AA", "OX1 1AA"),
        ("1P1 1AA", "IP1 1AA"),
    ],
)
def test_what_looks_alike_is_among_the_readings(text: str, name: str) -> None:
    assert name in [typed.name for typed in readings(text)]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "L",
        "L1 8J",
        "L18J",
        "SW1A 1A",
        "Liverpool",
        "12345",
        "L1 8JQQ",
        "£1 8JQ9Z",
        "Ł1 8JQ",
        "\0",
    ],
)
def test_what_is_none(text: str) -> None:
    assert list(readings(text)) == []


@given(OUTCODES, UNITS, st.booleans(), st.booleans())
def test_however_it_is_typed(outcode: str, unit: str, space: bool, small: bool) -> None:
    text = f"{outcode} {unit}" if space else outcode + unit
    wanted = Typed(outcode=outcode, sector=unit[0], unit=unit[1:])
    assert wanted in readings(text.lower() if small else text)


@given(OUTCODES, UNITS)
def test_half_typed_is_none_that_is_whole(outcode: str, unit: str) -> None:
    assert all(not typed.unit for typed in readings(f"{outcode} {unit[:2]}"))


@given(st.text(max_size=60))
def test_any_text_may_be_typed(text: str) -> None:
    for typed in readings(text):
        assert re.fullmatch(r"[A-Z]{1,2}[0-9][A-Z0-9]?( [0-9]([A-Z]{2})?)?", typed.name)
        again = next(readings(typed.name))
        assert again == typed
