import pytest

from kiosk.directory.oruk.attending import attending, said
from kiosk.directory.records import Attending, Location, LocationType, Phone

IN_PERSON, PHONE, ONLINE, HOME = Attending
HALL = Location(name="Hall")
VIRTUAL = Location(name="Our page", location_type=LocationType.VIRTUAL)
LETTERS = Location(name="PO Box 1", location_type=LocationType.POSTAL)
NUMBER = Phone(number="0151 496 0000")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("venue", (IN_PERSON,)),
        ("phone", (PHONE,)),
        ("online", (ONLINE,)),
        ("home visit", (HOME,)),
        (["phone", "venue"], (IN_PERSON, PHONE)),
        (
            "You can attend this service in-person or remotely via video conferencing",
            (IN_PERSON, ONLINE),
        ),
        ("Face to face, telephone, Zoom", (IN_PERSON, PHONE, ONLINE)),
        ("You cannot attend in person", ()),
        ("as arranged", ()),
        (None, ()),
        (7, ()),
    ],
)
def test_what_a_feed_says(text: object, expected: tuple[Attending, ...]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("record", "described", "schedules", "places", "phones", "expected"),
    [
        ({"attending_type": "phone"}, "", (), (HALL,), (), (PHONE,)),
        ({}, "", ((ONLINE,),), (), (NUMBER,), (ONLINE,)),
        ({}, "Lunch club", (), (HALL,), (NUMBER,), (IN_PERSON,)),
        ({}, "Lunch club", (), (HALL, VIRTUAL), (), (IN_PERSON, ONLINE)),
        ({}, "", (), (VIRTUAL,), (NUMBER,), (ONLINE,)),
        ({}, "", (), (LETTERS,), (NUMBER,), (PHONE,)),
        ({}, "", (), (), (NUMBER,), (PHONE,)),
        ({"url": "https://a.org.uk"}, "", (), (), (NUMBER,), (PHONE,)),
        ({"url": "https://a.org.uk"}, "", (), (), (), (ONLINE,)),
        ({}, "A helpline for carers.", (), (HALL,), (), (IN_PERSON, PHONE)),
        ({}, "Advice in our office or over the phone.", (), (HALL,), (), (IN_PERSON, PHONE)),
        ({}, "Talk on our live chat.", (), (), (NUMBER,), (ONLINE,)),
        ({}, "", (), (), (), ()),
    ],
)
def test_what_a_record_offers(
    record: dict[str, object],
    described: str,
    schedules: tuple[tuple[Attending, ...], ...],
    places: tuple[Location, ...],
    phones: tuple[Phone, ...],
    expected: tuple[Attending, ...],
) -> None:
    assert attending(record, described, schedules, places, phones) == expected
