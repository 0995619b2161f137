import string
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.journeys.typed import (
    normal_date,
    normal_email,
    normal_money,
    normal_ni_number,
    normal_phone,
    normal_postcode,
    whole_number,
)

MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August"),
    *("September", "October", "November", "December"),
)


@given(st.text(alphabet=string.ascii_letters + string.digits + " .-", max_size=12))
def test_a_normal_postcode_stays_as_it_is(typed: str) -> None:
    found = normal_postcode(typed)
    if found is not None:
        assert normal_postcode(found) == found
        assert found == found.upper()
        assert found[-4] == " "
        assert found[-3].isdigit()


@given(st.dates(date(1000, 1, 1)), st.sampled_from([" ", "/", ".", "-", "  "]))
def test_a_date_is_read_in_british_order_however_it_is_written(day: date, gap: str) -> None:
    assert normal_date(f"{day.day}{gap}{day.month}{gap}{day.year}") == day
    assert normal_date(f"{day.day:02}{gap}{day.month:02}{gap}{day.year}") == day
    assert normal_date(f"{day.day} {MONTHS[day.month - 1]} {day.year}") == day


@pytest.mark.parametrize("typed", ["3 Foo 1944", "32 1 2020", "3 5 44", "5", "3 5 1944 6"])
def test_what_is_no_date_is_none(typed: str) -> None:
    assert normal_date(typed) is None


@given(st.integers(0, 10**8), st.integers(0, 99))
def test_money_comes_to_the_penny(pounds: int, pence: int) -> None:
    wanted = Decimal(pounds) + Decimal(pence) / 100
    assert normal_money(f"£{pounds:,}.{pence:02}") == wanted
    assert normal_money(f" {pounds}.{pence:02} ") == wanted
    assert normal_money(str(pounds)) == pounds


@given(
    st.text(alphabet="ABCEGHJKLMNPRSTWXYZ", min_size=2, max_size=2),
    st.text(alphabet=string.digits, min_size=6, max_size=6),
    st.sampled_from("ABCD"),
)
def test_a_ni_number_stays_as_it_is(begin: str, figures: str, end: str) -> None:
    found = normal_ni_number(f"{begin}{figures}{end}".lower())
    assert found is None or normal_ni_number(found) == found


@pytest.mark.parametrize("begin", ["BG", "GB", "KN", "NK", "NT", "TN", "ZZ", "DA", "AO", "QQ"])
def test_letters_that_never_begin_a_ni_number(begin: str) -> None:
    assert normal_ni_number(f"{begin}123456A") is None


@given(st.text(max_size=60))
def test_any_text_is_taken_or_is_none(typed: str) -> None:
    for form in (normal_date, normal_email, normal_money, normal_phone, whole_number):
        form(typed)
