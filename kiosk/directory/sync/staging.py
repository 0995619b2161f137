"""What the running pass brings, put by page after page until the pass has come to its end.

Nothing of it counts until then. What is written between two calls of `keep` is one step of the
file: a pass cut short finds the pages before the cut, and the place in the list where it was.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

import msgspec

from kiosk.directory.feed.answer import Validators
from kiosk.directory.feed.details import Detail, Wanted
from kiosk.directory.feed.listing import Turned
from kiosk.directory.feed.page import Page, PageFacts, Version
from kiosk.directory.feed.remembered import Remembered, RememberedPage
from kiosk.directory.oruk.findings import Findings, Refusal
from kiosk.directory.oruk.tolerant import as_object, as_text
from kiosk.directory.sync.accepted import Running
from kiosk.directory.sync.cleaning import Cleaning
from kiosk.directory.sync.merging import Kind
from kiosk.directory.sync.reading_in import Cleaned, Named, RecordReader, digest_of
from kiosk.directory.sync.state import FeedState
from kiosk.directory.sync.tally import write_refused

# SQLite takes 32,766 values a question; a page of a strange feed may have more.
_MOST_VALUES = 1_000
_DETAILS_AT_ONCE = 100
_REPEATS_BORNE = 2


@dataclass(frozen=True, slots=True)
class Row:
    """What the pass brings of one service; nothing is `Cleaned` of one that is as it was."""

    id: str
    digest: bytes = b""
    cleaned: Cleaned | None = None


@dataclass(frozen=True, slots=True)
class Opened:
    """A page whose records are being cleaned.

    Attributes:
        turned: the page.
        found: its records; None for what is none.
        same: the ids of those that are as they were.
        cleaned: waits for what comes of the others, in their order.
        findings: what is wrong with records that are no services.
    """

    turned: Turned
    found: Sequence[Named | None]
    same: AbstractSet[str]
    cleaned: Callable[[], Sequence[Cleaned]]
    findings: Findings


class Staging:
    """Takes in pages and details of one pass; for one thread."""

    def __init__(self, state: FeedState, reader: RecordReader, running: Running) -> None:
        self.running = running
        self._connection = state.connection
        self._state = state
        self._reader = reader
        # What other rules have cleaned is cleaned again, whatever the server says of it.
        self._knows = state.accepted.cleaned_by == running.cleaned_by
        # Where the server was asked for whole records, there are no mere lines.
        self._whole = running.cursor is not None and running.cursor.is_full
        ((last,),) = self._connection.execute("SELECT max(key) FROM entries")
        self._last_entry = last or 0

    def keep(self) -> None:
        """Make sure that all put by so far outlives a power cut."""
        self._begin()
        self._state.put(self.running)
        self._connection.execute("COMMIT")

    def remembered_page(self, url: str) -> Remembered | None:
        """What the server may be asked about a page, if all that was on it is still to hand."""
        row = self._remembered(url)
        if row is None or row[3] is None:
            return None
        facts, ids = msgspec.json.decode(row[3], type=tuple[PageFacts, tuple[str, ...]])
        if len(self._among(("records", "refused"), ids)) < len(ids):
            return None
        page = RememberedPage(facts=facts, ids=ids)
        return Remembered(validators=Validators(etag=row[0], last_modified=row[1]), page=page)

    def open(self, turned: Turned, cleaning: Cleaning) -> Opened:
        """Look whose records are on a page, and have those cleaned that are not as they were."""
        findings = Findings()
        records = turned.page.records if turned.page else ()
        found = [self._reader.named(raw, findings) for raw in records]
        named = [each for each in found if each is not None]
        digests = self._digests([each.id for each in named]) if self._knows else {}
        same = {each.id for each in named if digests.get(each.id) == each.digest}
        others = [each.raw for each in named if each.id not in same]
        cleaned = cleaning.page(others, lines=not self._whole)
        return Opened(turned, found, same, cleaned, findings)

    def take(self, opened: Opened) -> None:
        """Put a page by. Some that only repeat end the list: there are feeds that give one for ever."""
        self._begin()
        turned = opened.turned
        had = self._take_new(opened) if turned.page else self._take_again(turned)
        write_refused(self._connection, opened.findings)
        facts, running = turned.facts, self.running
        repeats = 0 if had or not running.fetched else running.repeats + 1
        # Services that move from page to page make a page of none but known ones here and there.
        ended = repeats > _REPEATS_BORNE and turned.number > 0
        self.running = replace(
            running,
            cursor=None if ended else turned.after,
            announced=running.announced if facts.total is None else facts.total,
            version=facts.version if running.version is Version.UNKNOWN else running.version,
            seen=running.seen + (0 if repeats else facts.length),
            repeats=repeats,
            fetched=running.fetched + facts.length,
        )

    def has_all_of(self, page: Page) -> bool:
        """Whether a page, asked again, has nothing new and speaks of the same list."""
        findings = Findings()
        found = [self._reader.named(raw, findings) for raw in page.records]
        ids = {each.id for each in found if each is not None}
        same_list = page.facts.total in (None, self.running.announced)
        return same_list and ids <= self._among(("incoming", "todo"), list(ids))

    def lines(self) -> int:
        """How many details are still to be asked for."""
        return self._state.count("todo")

    def wanted(self, url: Callable[[str], str]) -> Iterator[Wanted]:
        """The services whose detail is still to be asked for.

        Args:
            url: where the detail of a record is.
        """
        last = 0
        while rows := self._connection.execute(
            "SELECT key, id, record_id, line FROM todo WHERE key > ? ORDER BY key LIMIT ?",
            (last, _DETAILS_AT_ONCE),
        ).fetchall():
            kept = self._among(("records",), [row[1] for row in rows])
            for key, service_id, record_id, line in rows:
                last = key
                known = self._remembered(url(record_id)) if service_id in kept else None
                same = known is not None and known[2] == digest_of(line)
                yield Wanted(
                    key=key,
                    record_id=record_id,
                    validators=Validators(etag=known[0], last_modified=known[1])
                    if known is not None and same
                    else None,
                )

    def take_detail(self, detail: Detail, url: str) -> None:
        """Put a service by, with what its server told of it or failed to tell."""
        self._begin()
        service_id, line = self._connection.execute(
            "SELECT id, line FROM todo WHERE key = ?", (detail.wanted.key,)
        ).fetchone()
        findings = Findings()
        digest = digest_of(line, detail.body or b"")
        known = self._digests([service_id])
        if detail.failure is not None:
            self.running = replace(self.running, failed=self.running.failed + 1)
            # So that it is read anew next time, whatever it is then.
            digest = b""
        cleaned = None
        stays = detail.still_holds or detail.failure is not None or known.get(service_id) == digest
        if service_id not in known or not stays:
            document = as_object(self._reader.decoded(line))
            told = detail.record or {}
            record = {**document, **{name: each for name, each in told.items() if each is not None}}
            cleaned = self._reader.read(record, no_detail=detail.record is None)
            for kind in cleaned.refused:
                findings.refuse(Refusal(kind), service_id)
        self._put([Row(service_id, digest, cleaned)])
        write_refused(self._connection, findings)
        self._connection.execute("DELETE FROM todo WHERE key = ?", (detail.wanted.key,))
        if detail.still_holds or (detail.record is not None and detail.validators):
            self._remember(url, detail.validators, digest_of(line), None)

    def _take_new(self, opened: Opened) -> int:
        """Put the records of a page by; returns how many services were new to the pass."""
        turned, findings = opened.turned, opened.findings
        before = self._among(("incoming", "todo"), [each.id for each in opened.found if each])
        cleaned = iter(opened.cleaned())
        rows: list[Row] = []
        lines: list[tuple[str, str, bytes]] = []
        for each in opened.found:
            if each is None:
                continue
            record = None if each.id in opened.same else next(cleaned)
            if each.id in before:
                findings.refuse(Refusal.REPEATED, each.id)
                continue
            before.add(each.id)
            if record is not None and record.is_line:
                lines.append((each.id, as_text(each.raw_id), each.raw))
                continue
            rows.append(Row(each.id, each.digest, record))
            for kind in record.refused if record is not None else ():
                findings.refuse(Refusal(kind), each.id)
        self._put(rows)
        self._connection.executemany(
            "INSERT INTO todo (id, record_id, line) VALUES (?, ?, ?)", lines
        )
        if turned.validators and len(rows) == turned.facts.length:
            about = (turned.facts, [row.id for row in rows])
            self._remember(turned.url, turned.validators, None, msgspec.json.encode(about))
        return len(rows) + len(lines)

    def _take_again(self, turned: Turned) -> int:
        """Put by that a page is what it was; returns how many services were new to the pass."""
        assert turned.remembered is not None  # noqa: S101 - or there is a new page
        ids = turned.remembered.ids
        before = self._among(("incoming", "todo"), ids)
        new = [each for each in ids if each not in before]
        shown = self._among(("records",), new)
        left_out = [each for each in new if each not in shown]
        self._put([Row(each) for each in new if each in shown])
        self._put([Row(each, b"", Cleaned()) for each in left_out])
        for each in left_out:
            self._connection.execute(
                "INSERT OR IGNORE INTO refused_incoming SELECT * FROM refused WHERE id = ?", (each,)
            )
        about = (turned.remembered.facts, ids)
        self._remember(turned.url, turned.validators, None, msgspec.json.encode(about))
        return len(new)

    def _put(self, rows: Iterable[Row]) -> None:
        """Write rows of the pass."""
        entries: list[tuple[int, bytes]] = []
        records: list[tuple[object, ...]] = []
        for row in rows:
            cleaned = row.cleaned
            if cleaned is None:
                records.append((row.id, None, b"", None, None, None, int(Kind.SAME)))
            elif cleaned.entry is None:
                records.append((row.id, None, row.digest, None, None, None, int(Kind.NOT_SHOWN)))
            else:
                self._last_entry += 1
                key = self._last_entry
                entries.append((key, cleaned.entry))
                about = (cleaned.twin, cleaned.modified, cleaned.repairs, int(Kind.GIVEN))
                records.append((row.id, key, row.digest, *about))
        self._connection.executemany("INSERT INTO entries VALUES (?, ?)", entries)
        self._connection.executemany("INSERT INTO incoming VALUES (?, ?, ?, ?, ?, ?, ?)", records)

    def _remembered(self, url: str) -> tuple[str, str, bytes | None, bytes | None] | None:
        if not self._knows:
            return None
        row: tuple[str, str, bytes | None, bytes | None] | None = self._connection.execute(
            "SELECT etag, modified, digest, page FROM remembered WHERE url = ?", (url,)
        ).fetchone()
        return row

    def _remember(
        self, url: str, validators: Validators, digest: bytes | None, page: bytes | None
    ) -> None:
        if not validators:  # the server gave none with its word that the old ones hold
            known = self._remembered(url)
            if known is None:
                return
            validators = Validators(etag=known[0], last_modified=known[1])
        self._connection.execute(
            "INSERT OR REPLACE INTO remembered_incoming VALUES (?, ?, ?, ?, ?)",
            (url, validators.etag, validators.last_modified, digest, page),
        )

    def _digests(self, ids: Sequence[str]) -> dict[str, bytes]:
        """What the services that count were made of."""
        return dict(self._asked("SELECT id, digest FROM records", ids))

    def _among(self, tables: Iterable[str], ids: Sequence[str]) -> set[str]:
        """Which of these ids stand in one of the tables."""
        return {
            row[0]
            for table in tables
            for row in self._asked(f"SELECT id FROM {table}", ids)  # noqa: S608
        }

    def _asked(self, question: str, ids: Sequence[str]) -> Iterator[tuple[str, bytes]]:
        for start in range(0, len(ids), _MOST_VALUES):
            some = ids[start : start + _MOST_VALUES]
            marks = ", ".join("?" * len(some))
            yield from self._connection.execute(f"{question} WHERE id IN ({marks})", some)

    def _begin(self) -> None:
        if not self._connection.in_transaction:
            self._connection.execute("BEGIN IMMEDIATE")
