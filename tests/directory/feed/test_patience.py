import threading

import pytest

from kiosk.directory.feed.answer import Answer, Validators
from kiosk.directory.feed.fetch_errors import Fault, FetchError, cut_off, refused, slow
from kiosk.directory.feed.limits import Limits
from kiosk.directory.feed.patience import PatientFetcher

URL = "https://a.uk/services"
GOOD = Answer(body=b"{}", validators=Validators(), date=None)


class Scripted:
    """A fetcher that fails as it is told."""

    def __init__(self, *faults: FetchError) -> None:
        self.faults = list(faults)
        self.asked = 0

    def ask(self, url: str, known: Validators | None = None) -> Answer:
        del url, known
        self.asked += 1
        if self.faults:
            raise self.faults.pop(0)
        return GOOD


class Time:
    """A clock that moves only by waiting."""

    def __init__(self) -> None:
        self.now = 1_000.0
        self.waits: list[float] = []

    def monotonic(self) -> float:
        return self.now

    def wait(self, event: threading.Event, seconds: float) -> bool:
        assert not event.is_set()
        self.waits.append(seconds)
        self.now += seconds
        return False


def patient(fetcher: Scripted, time: Time, **limits: float) -> PatientFetcher:
    how = Limits(**{"attempts": 4, "retry_seconds": 1.0, **limits})  # type: ignore[arg-type]
    return PatientFetcher(fetcher, how, monotonic=time.monotonic, wait=time.wait)


def test_each_rest_is_about_twice_as_long_as_the_one_before() -> None:
    time = Time()
    fetcher = Scripted(slow(URL), cut_off(URL), refused(URL, 503, None))
    assert patient(fetcher, time).ask(URL) is GOOD
    assert fetcher.asked == 4
    for rest, longest in zip(time.waits, (1.0, 2.0, 4.0), strict=True):
        assert longest / 2 <= rest <= longest


def test_rests_differ_from_kiosk_to_kiosk() -> None:
    rests = set()
    for _ in range(20):
        time = Time()
        patient(Scripted(slow(URL)), time).ask(URL)
        rests.add(time.waits[0])
    assert len(rests) > 10


def test_it_gives_up_in_the_end() -> None:
    time = Time()
    fetcher = Scripted(*(refused(URL, 500, None) for _ in range(9)))
    with pytest.raises(FetchError, match="status 500"):
        patient(fetcher, time).ask(URL)
    assert fetcher.asked == 4


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410, 422])
def test_what_will_not_pass_is_not_asked_again(status: int) -> None:
    fetcher = Scripted(refused(URL, status, 1.0))
    with pytest.raises(FetchError):
        patient(fetcher, Time()).ask(URL)
    assert fetcher.asked == 1


def test_a_server_that_asks_to_be_left_alone_is() -> None:
    time = Time()
    patient(Scripted(refused(URL, 429, 37.0)), time).ask(URL)
    assert time.waits == [37.0]


def test_all_who_ask_leave_it_alone() -> None:
    time = Time()
    fetcher = Scripted(refused(URL, 429, 37.0))
    shared = patient(fetcher, time, attempts=2)
    moments = []
    shared.ask(URL)
    moments.append(time.now)
    # Another question, which came to nothing, makes the next one wait, whoever asks it.
    fetcher.faults = [refused(URL, 429, 20.0), refused(URL, 404, None)]
    with pytest.raises(FetchError):
        shared.ask(URL)
    assert time.waits == [37.0, 20.0]


def test_who_is_to_wait_longer_than_anybody_waits_gives_up() -> None:
    time = Time()
    fetcher = Scripted(refused(URL, 503, 86_400.0))
    with pytest.raises(FetchError) as caught:
        patient(fetcher, time).ask(URL)
    assert caught.value.fault is Fault.STATUS
    assert (fetcher.asked, time.waits) == (1, [])


def test_closing_ends_a_rest() -> None:
    resting = threading.Event()

    def wait(event: threading.Event, seconds: float) -> bool:
        resting.set()
        return event.wait(seconds)

    limits = Limits(attempts=2, retry_seconds=100.0)
    shared = PatientFetcher(Scripted(slow(URL)), limits, wait=wait)
    failed: list[FetchError] = []

    def ask() -> None:
        try:
            shared.ask(URL)
        except FetchError as fault:
            failed.append(fault)

    thread = threading.Thread(target=ask)
    thread.start()
    assert resting.wait(5)
    shared.close()
    thread.join(5)
    assert not thread.is_alive()
    assert failed[0].fault is Fault.DOWN
