from collections.abc import Mapping
from contextlib import closing
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from kiosk.directory.feed.answer import Validators
from kiosk.directory.feed.fetch import HttpFetcher
from kiosk.directory.feed.fetch_errors import FetchError
from kiosk.directory.feed.limits import Limits
from tests.directory.feed_server import Answer, always, serving

QUICK = Limits(connect_seconds=2.0, read_seconds=2.0)
DATE = "Tue, 24 Nov 2026 12:00:00 GMT"


@pytest.mark.parametrize(
    ("given", "validators"),
    [
        ({"ETag": '"a"'}, Validators(etag='"a"')),
        ({"Last-Modified": DATE}, Validators(last_modified=DATE)),
        ({"ETag": 'W/"a"', "Last-Modified": DATE}, Validators(etag='W/"a"', last_modified=DATE)),
    ],
)
def test_what_still_holds_is_not_sent_again(
    given: Mapping[str, str], validators: Validators
) -> None:
    route = always(Answer(body=b"[1]", headers=dict(given)))
    with serving(route) as server, closing(HttpFetcher(QUICK)) as fetcher:
        first = fetcher.ask(server.url)
        assert (first.body, first.validators) == (b"[1]", validators)
        assert fetcher.ask(server.url, first.validators).body is None
        assert fetcher.ask(server.url, Validators(etag='"b"')).body == b"[1]"
        assert len(server.not_modified) == 1


def test_a_304_that_nobody_asked_for_is_a_fault() -> None:
    with (
        serving(always(Answer(status=304, headers={}))) as server,
        closing(HttpFetcher(QUICK)) as fetcher,
        pytest.raises(FetchError, match="status 304"),
    ):
        fetcher.ask(server.url)


def test_validators_that_are_absurdly_long_are_not_kept() -> None:
    route = always(Answer(body=b"[]", headers={"ETag": '"' + "x" * 5_000 + '"'}))
    with serving(route) as server, closing(HttpFetcher(QUICK)) as fetcher:
        assert not fetcher.ask(server.url).validators


@pytest.mark.parametrize(
    ("said", "seconds"),
    [
        ("120", 120.0),
        (" 7 ", 7.0),
        ("0", 0.0),
        ("99999999999999999999", 999_999_999.0),
        ("-5", None),
        ("soon", None),
        ("", None),
        ("1.5", None),
        ("Tue, 24 Nov 2026 99:00:00 GMT", None),
    ],
)
def test_how_long_a_server_wants_to_be_left_alone(said: str, seconds: float | None) -> None:
    route = always(Answer(status=503, body=b"-", headers={"Retry-After": said}))
    with (
        serving(route) as server,
        closing(HttpFetcher(QUICK)) as fetcher,
        pytest.raises(FetchError) as caught,
    ):
        fetcher.ask(server.url)
    assert caught.value.retry_after == seconds


@pytest.mark.parametrize("ahead", [timedelta(seconds=90), timedelta(days=-1)])
def test_until_when_a_server_wants_to_be_left_alone(ahead: timedelta) -> None:
    until = format_datetime(datetime.now(UTC) + ahead, usegmt=True)
    route = always(Answer(status=429, body=b"-", headers={"Retry-After": until}))
    with (
        serving(route) as server,
        closing(HttpFetcher(QUICK)) as fetcher,
        pytest.raises(FetchError) as caught,
    ):
        fetcher.ask(server.url)
    assert caught.value.retry_after is not None
    wanted = max(0.0, ahead.total_seconds())
    assert wanted - 5 <= caught.value.retry_after <= wanted + 1


def test_the_time_of_the_server_is_told() -> None:
    with serving(always(Answer(body=b"[]"))) as server, closing(HttpFetcher(QUICK)) as fetcher:
        date = fetcher.ask(server.url).date
    assert date is not None
    assert abs(datetime.now(UTC) - date) < timedelta(minutes=1)
