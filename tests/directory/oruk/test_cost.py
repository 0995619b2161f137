import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.directory.oruk.cost import fees, is_free


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Free", True),
        ("Free.", True),
        ("free of charge", True),
        ("This service is free of charge.", True),
        ("No cost", True),
        ("No charge", True),
        ("There is no charge for this service", True),
        ("There are no fees.", True),
        ("Nil", True),
        ("It's free", True),
        ("Free to call, from mobiles too.", True),
        ("Free and private.", True),
        ("Free advice", True),
        ("Free, gifts welcome", True),
        ("All our sessions are free", True),
        ("Free to residents of Bristol", True),
        ("Sessions are free but donations are welcome", True),
        ("No cost to you", True),
        # Free, but not for all, not for long, or not the service itself.
        ("Free for the first six weeks", None),
        ("The first session is free", None),
        ("Free for most people over 60", None),
        ("Free for members", None),
        ("Free for loans", None),
        ("Free trial session", None),
        ("Free from landlines and most mobiles.", None),
        ("Free parking is available", None),
        ("Free Wi-Fi", None),
        ("Free school meals", None),
        ("Feel free to drop in", None),
        ("Gluten-free meals", None),
        ("Not free", None),
        ("This service is not free", None),
        ("No extra charge to use it.", None),
        ("Ask for a price", None),
        ("", None),
        ("£2 a visit", False),
        ("Free, printing 20p a page", False),
        ("Children free, adults £4", False),
        ("Free initial assessment. Then £30 an hour", False),
        ("Suggested donation £2", False),
        ("Charges apply", False),
        ("Means-tested", False),
        ("Contribution towards petrol", False),
    ],
)
def test_what_the_price_says(words: str, expected: bool | None) -> None:
    assert is_free({}, words, "") is expected


@pytest.mark.parametrize(
    ("description", "expected"),
    [
        ("We offer free, confidential advice to older people.", True),
        ("Lunch for older people. This service is free.", True),
        ("A free and independent advice service.", True),
        ("Please feel free to call.", None),
        ("Free parking. Toilets.", None),
        ("The service is free for members.", None),
        ("Our support is free from judgement.", None),
        ("This service is free. Lunch is £4.", None),
    ],
)
def test_what_the_description_says_where_there_is_no_price(
    description: str, expected: bool | None
) -> None:
    assert is_free({}, "", description) is expected
    assert is_free({}, "Ask for a price", description) is None


@pytest.mark.parametrize(
    ("costs", "expected"),
    [
        ([{"amount": 0}], True),
        ([{"amount": "0.00"}], True),
        ([{"amount": 0, "option": "Members"}], None),
        ([{"option": "Free"}], True),
        ([{"option": "Ask us"}], None),
        ([{"amount": 4, "option": "Free lunch"}], False),
        ([{"amount": "£5"}], False),
        ([{"amount": 0}, {"amount": 3}], False),
        ({"amount": 0}, True),
        ("free", None),
        (None, None),
    ],
)
def test_what_the_cost_options_say(costs: object, expected: bool | None) -> None:
    record = {"cost_options": costs}
    assert is_free(record, fees(record), "") is expected


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        ({"fees_description": "<p>£2</p>", "fees": "old"}, "£2"),
        ({"fees": "Free"}, "Free"),
        (
            {"cost_options": [{"option": "Adults", "amount": 4.5}, {"option": "Free"}]},
            "Adults, £4.5\nFree",
        ),
        ({"cost_options": [{"amount": "£5", "currency": "gbp"}]}, "£5"),
        ({"cost_options": [{"amount": 5, "currency": "eur"}]}, "5 EUR"),
        ({"cost_options": [{"amount": 0, "option": "Carers"}]}, "Carers"),
    ],
)
def test_the_price_in_words(record: dict[str, object], expected: str) -> None:
    assert fees(record) == expected


@given(words=st.text(max_size=60), price=st.integers(1, 500))
def test_a_price_anywhere_is_never_free(words: str, price: int) -> None:
    assert is_free({}, f"{words} £{price}", "") is False
