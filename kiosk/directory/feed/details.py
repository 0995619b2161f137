"""The detail record of each service that the list gives only a line of."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from urllib.parse import quote

from kiosk.directory.feed.address import FeedAddress
from kiosk.directory.feed.fetch import Fetcher
from kiosk.directory.feed.fetch_errors import FetchError
from kiosk.directory.feed.limits import Limits
from kiosk.directory.feed.page import is_minimal
from kiosk.directory.feed.progress import Progress, Stage
from kiosk.directory.oruk.findings import Findings, Repair
from kiosk.directory.oruk.tolerant import as_objects, as_text

_GONE = (404, 410)
# A server that fails for a few services is a feed with faults; for more it is a feed that is down.
_FAILURES_ALWAYS_BORNE = 3
_FAILURES_BORNE = 0.05
_Answer = Mapping[str, object] | FetchError | None


class Details:
    """Asks `/services/{id}`, a few at a time."""

    def __init__(
        self,
        address: FeedAddress,
        fetcher: Fetcher,
        limits: Limits,
        findings: Findings,
        progress: Callable[[Progress], None],
    ) -> None:
        self._address = address
        self._fetcher = fetcher
        self._limits = limits
        self._findings = findings
        self._progress = progress

    def fill(self, found: dict[str, Mapping[str, object]]) -> frozenset[str]:
        """Put the detail record in the place of each minimal one.

        Returns:
            The ids of those that the server failed to give.

        Raises:
            FetchError: the server failed too often.
        """
        minimal = [record_id for record_id, record in found.items() if is_minimal(record)]
        borne = _FAILURES_ALWAYS_BORNE + int(len(minimal) * _FAILURES_BORNE)
        thin: set[str] = set()
        with ThreadPoolExecutor(self._limits.in_flight) as pool:
            asked = {pool.submit(self._one, record_id): record_id for record_id in minimal}
            try:
                for done, (record_id, answer) in enumerate(_finished(asked), start=1):
                    if isinstance(answer, FetchError):
                        thin.add(record_id)
                        if len(thin) > borne:
                            raise answer
                    if isinstance(answer, dict):
                        told = {name: value for name, value in answer.items() if value is not None}
                        found[record_id] = {**found[record_id], **told}
                    else:
                        self._findings.repair(Repair.NO_DETAIL)
                    self._progress(Progress(stage=Stage.DETAILS, done=done, of=len(minimal)))
            finally:
                pool.shutdown(wait=False, cancel_futures=True)
        return frozenset(thin)

    def _one(self, record_id: str) -> Mapping[str, object] | FetchError | None:
        """The detail of one service; None where the server has none."""
        try:
            answer = self._fetcher.json(self._address.at(f"/services/{quote(record_id, safe='')}"))
        except FetchError as fault:
            return None if fault.status in _GONE else fault
        return _record_of(as_objects(answer), record_id)


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


def _finished(asked: Mapping[Future[_Answer], str]) -> Iterable[tuple[str, _Answer]]:
    for future in as_completed(asked):
        yield asked[future], future.result()
