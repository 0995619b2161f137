"""The detail record of each service that the list gives only a line of."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from urllib.parse import quote

from kiosk.directory.feed.address import FeedAddress
from kiosk.directory.feed.answer import Answer, Validators
from kiosk.directory.feed.fetch import Fetcher, decoded
from kiosk.directory.feed.fetch_errors import FetchError
from kiosk.directory.feed.limits import Limits
from kiosk.directory.oruk.tolerant import as_objects, as_text

_GONE = (404, 410)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A service whose detail is to be asked for.

    Attributes:
        key: what the asker knows it by.
        record_id: as the feed writes it.
        validators: to ask with, where what was given before is still to hand.
    """

    key: int
    record_id: str
    validators: Validators | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Detail:
    """What the server told of one service.

    Attributes:
        wanted: what was asked.
        body: the answer as it came; None where there is none.
        record: the service's own part of it.
        still_holds: what is known of it already is still right.
        failure: why nothing is known.
    """

    wanted: Wanted
    body: bytes | None = None
    record: Mapping[str, object] | None = None
    still_holds: bool = False
    failure: FetchError | None = None
    validators: Validators


class Details:
    """Asks `/services/{id}`, a few at a time."""

    def __init__(
        self, address: FeedAddress, fetcher: Fetcher, pool: ThreadPoolExecutor, limits: Limits
    ) -> None:
        self._address = address
        self._fetcher = fetcher
        self._pool = pool
        self._limits = limits

    def url(self, record_id: str) -> str:
        """Where the detail of a service is asked for."""
        return self._address.at(f"/services/{quote(record_id, safe='')}")

    def each(self, wanted: Iterable[Wanted]) -> Iterator[Detail]:
        """What the server tells of each, in the order it comes."""
        remaining = iter(wanted)
        asked: set[Future[Detail]] = set()
        try:
            while True:
                while len(asked) < self._limits.in_flight and (one := next(remaining, None)):
                    asked.add(self._pool.submit(self._one, one))
                if not asked:
                    return
                done, asked = wait(asked, return_when=FIRST_COMPLETED)
                yield from (future.result() for future in done)
        finally:
            for future in asked:
                future.cancel()

    def _one(self, wanted: Wanted) -> Detail:
        url = self.url(wanted.record_id)
        nothing = Validators()
        try:
            answer: Answer = self._fetcher.ask(url, wanted.validators)
            if answer.body is None:
                return Detail(wanted=wanted, still_holds=True, validators=answer.validators)
            record = _record_of(as_objects(decoded(url, answer.body)), wanted.record_id)
        except FetchError as fault:
            failure = None if fault.status in _GONE else fault
            return Detail(wanted=wanted, failure=failure, validators=nothing)
        return Detail(wanted=wanted, body=answer.body, record=record, validators=answer.validators)


def _record_of(
    candidates: Sequence[Mapping[str, object]], record_id: str
) -> Mapping[str, object] | None:
    """The record with the id asked for: some servers wrap it in a list or an object."""
    for candidate in candidates:
        wrapped = as_objects(candidate.get("service"))
        for record in (candidate, *wrapped):
            if as_text(record.get("id")) == record_id:
                return record
    return None
