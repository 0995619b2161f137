import pytest

from kiosk.core.errors import NetworkError
from kiosk.directory.feed.address import FeedAddress
from kiosk.directory.feed.limits import Limits

QUICK = Limits(retry_seconds=0.0, connect_seconds=2.0, read_seconds=2.0)


@pytest.mark.parametrize(
    ("given", "base", "asked"),
    [
        ("https://a.uk", "https://a.uk", "https://a.uk/services?page=2"),
        ("https://a.uk/", "https://a.uk", "https://a.uk/services?page=2"),
        ("HTTPS://a.uk/api/v3/", "https://a.uk/api/v3", "https://a.uk/api/v3/services?page=2"),
        ("https://a.uk/services", "https://a.uk", "https://a.uk/services?page=2"),
        ("https://a.uk/services/?page=7", "https://a.uk", "https://a.uk/services?page=2"),
        ("https://a.uk/?key=k", "https://a.uk", "https://a.uk/services?key=k&page=2"),
    ],
)
def test_an_address_however_it_was_copied(given: str, base: str, asked: str) -> None:
    address = FeedAddress.of(given)
    assert address.base == base
    assert address.at("/services", page=2) == asked


@pytest.mark.parametrize("following", ["?page=2", "/services?page=2", "https://a.uk/x?page=2"])
def test_the_next_page_on_the_same_server(following: str) -> None:
    address = FeedAddress.of("https://a.uk")
    assert address.next_to("https://a.uk/services", following).startswith("https://a.uk/")


@pytest.mark.parametrize("following", ["https://b.uk/", "//b.uk/", "http://a.uk/", "file:///etc"])
def test_the_next_page_anywhere_else(following: str) -> None:
    with pytest.raises(NetworkError, match="another server"):
        FeedAddress.of("https://a.uk").next_to("https://a.uk/services", following)
