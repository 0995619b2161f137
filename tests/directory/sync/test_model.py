"""Any feed that pages can make, against a model of what should come of it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import parse_qsl, urlsplit

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.core.errors import NetworkError
from kiosk.directory.feed.address import FeedAddress
from kiosk.directory.feed.answer import Answer, Validators
from kiosk.directory.feed.fetch_errors import refused
from kiosk.directory.feed.limits import Limits
from kiosk.directory.sync.feed_pass import FeedPass, Passed, Plan
from kiosk.directory.sync.state import FeedState
from tests.directory.synced import NOW

URL = "https://feed.example.uk"
LIMITS = Limits(attempts=1, retry_seconds=0.0, pages_a_step=1, feed_pages=60)


@dataclass(frozen=True)
class Shape:
    """How a server makes pages of a list."""

    per_page: int
    names: str  # of the envelope
    counts: bool
    flags: bool
    lie: int  # added to the total
    beyond: str  # what it gives after the last page
    from_nought: bool


@dataclass
class ShapedFeed:
    """A server in memory."""

    shape: Shape
    records: list[Mapping[str, object]]
    fails_at: int | None = None

    def ask(self, url: str, known: Validators | None = None) -> Answer:
        del known
        parts = urlsplit(url)
        if parts.path != "/services":
            raise refused(url, 404, None)
        query = dict(parse_qsl(parts.query))
        if self.fails_at is not None and int(query["page"]) >= self.fails_at:
            raise refused(url, 500, None)
        body = self._page(int(query["page"]), url)
        return Answer(body=json.dumps(body).encode(), validators=Validators(), date=None)

    def _page(self, number: int, url: str) -> object:
        shape = self.shape
        pages = max(1, -(-len(self.records) // shape.per_page))
        index = number if shape.from_nought else number - 1
        if index >= pages:
            if shape.beyond == "gone":
                raise refused(url, 404, None)
            index = {"last": pages - 1, "first": 0}.get(shape.beyond, index)
        contents = self.records[index * shape.per_page : (index + 1) * shape.per_page]
        if shape.names == "none":
            return contents
        old = shape.names == "1.0"
        page: dict[str, object] = {"content" if old else "contents": contents}
        if shape.counts:
            page["totalElements" if old else "total_items"] = len(self.records) + shape.lie
        if shape.flags:
            page["first" if old else "first_page"] = index == 0
            page["last" if old else "last_page"] = index >= pages - 1
        return page


def is_shown(record: Mapping[str, object]) -> bool:
    return bool(record.get("name")) and record.get("status") in ("active", None)


@st.composite
def shapes(draw: st.DrawFn) -> Shape:
    names = draw(st.sampled_from(["3.0", "1.0", "none"]))
    flags = draw(st.booleans()) and names != "none"
    return Shape(
        per_page=draw(st.integers(1, 7)),
        names=names,
        counts=draw(st.booleans()) and names != "none",
        flags=flags,
        lie=draw(st.sampled_from([0, 0, 0, -3, 2, 40])),
        beyond=draw(st.sampled_from(["empty", "gone", "last", "first"])),
        # Without a flag nobody can tell that page 1 is the second.
        from_nought=draw(st.booleans()) and flags,
    )


@st.composite
def editions(draw: st.DrawFn) -> list[Mapping[str, object]]:
    chosen = draw(st.lists(st.integers(1, 30), max_size=30, unique=True))
    # More pages in a row of none but repeats are taken for a feed that gives one page for ever.
    for _ in range(draw(st.integers(0, 2)) if chosen else 0):
        chosen.insert(draw(st.integers(0, len(chosen))), draw(st.sampled_from(chosen)))
    records: dict[int, Mapping[str, object]] = {
        number: {
            "id": str(number),
            "name": draw(st.sampled_from(["Club", "Choir", ""])),
            "status": draw(st.sampled_from(["active", "active", "inactive", None])),
            "organization": {"name": "Council"},
            "phones": [{"number": f"0151 496 {number:04}"}],
        }
        for number in chosen
    }
    return [records[number] for number in chosen]


def firsts(records: list[Mapping[str, object]]) -> dict[str, Mapping[str, object]]:
    found: dict[str, Mapping[str, object]] = {}
    for record in records:
        found.setdefault(str(record["id"]), record)
    return found


def shown(state: FeedState) -> dict[str, str]:
    entries = {kept.id.split("-")[-1]: json.loads(kept.entry) for kept in state.each()}
    return {number: entry["service"]["name"] for number, entry in entries.items()}


def passed(state: FeedState, feed: ShapedFeed, day: int) -> Passed | None:
    plan = Plan(
        full=True,
        full_pass_after=timedelta(days=7),
        now=NOW + timedelta(days=day / 10),
        cleaned_by="rules",
    )
    try:
        return FeedPass(state, plan, feed, LIMITS, lambda _: None).run(FeedAddress.of(URL))
    except NetworkError:
        return None


def outcome(
    state: FeedState, result: Passed, feed: ShapedFeed, before: dict[str, str]
) -> dict[str, str]:
    """What should count after a pass that came to its end; one that is held is confirmed."""
    given = firsts(feed.records)
    now = {key: str(each["name"]) for key, each in given.items() if is_shown(each)}
    if result.held is not None:
        assert len(before.keys() - now.keys()) * 5 > len(before)
        assert shown(state) == before
        assert result.complete
        state.confirm(result.held, NOW)
    if not result.complete:
        # Fewer came than were announced; or it seemed so, because whole pages were repeats.
        assert feed.shape.counts
        assert feed.shape.lie > 0 or len(given) < len(feed.records)
        return before | now
    return now


@given(
    shape=shapes(),
    feeds=st.lists(editions(), min_size=1, max_size=4),
    cuts=st.lists(st.integers(1, 6), max_size=3),
)
@settings(max_examples=60)
def test_any_pages_in_any_envelope(
    shape: Shape, feeds: list[list[Mapping[str, object]]], cuts: list[int]
) -> None:
    with TemporaryDirectory() as folder, FeedState.open(Path(folder), URL) as state:
        expected: dict[str, str] = {}
        for day, records in enumerate(feeds):
            feed = ShapedFeed(shape, records)
            for cut in (*cuts, None):
                feed.fails_at = cut
                result = passed(state, feed, day * 20)
                if result is not None:
                    expected = outcome(state, result, feed, expected)
                elif cut is None:
                    assert not records
                    assert not expected
                assert shown(state) == expected
