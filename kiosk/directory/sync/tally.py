"""What was repaired and refused in one feed, as it is kept with its services."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

import msgspec

from kiosk.directory import sqlite
from kiosk.directory.oruk.findings import MAX_IDS_KEPT, Findings, Refusal, Refused, Repair, Repaired

_REFUSED = """
    INSERT INTO refused_incoming VALUES (?, ?, ?)
    ON CONFLICT DO UPDATE SET count = count + excluded.count
"""


def in_words(findings: Findings) -> str | None:
    """The repairs of one service, as they are kept."""
    repaired = findings.repaired()
    if not repaired:
        return None
    return msgspec.json.encode({each.kind.value: each.count for each in repaired}).decode()


def write_refused(connection: sqlite.Connection, findings: Findings) -> None:
    """Count what a page or detail had that is not shown."""
    rows: Counter[tuple[str, str]] = Counter()
    for refused in findings.refused():
        rows.update((each, refused.kind.value) for each in refused.ids)
        rows["", refused.kind.value] += refused.count - len(refused.ids)
    connection.executemany(_REFUSED, [(*key, count) for key, count in rows.items() if count])


def read_refused(connection: sqlite.Connection) -> tuple[Refused, ...]:
    """All of them by kind, most frequent first, with the first ids of each."""
    found = []
    known = tuple(Refusal)
    for kind, count in connection.execute(
        "SELECT kind, sum(count) FROM refused GROUP BY kind ORDER BY 2 DESC, 1"
    ).fetchall():
        if kind not in known:
            continue  # written by another version of the program
        ids = connection.execute(
            "SELECT id FROM refused WHERE kind = ? AND id <> '' ORDER BY id LIMIT ?",
            (kind, MAX_IDS_KEPT),
        )
        found.append(
            Refused(kind=Refusal(kind), count=int(count), ids=tuple(row[0] for row in ids))
        )
    return tuple(found)


def read_repaired(connection: sqlite.Connection) -> tuple[Repaired, ...]:
    """All repairs by kind, most frequent first."""
    counts: Counter[Repair] = Counter()
    known = tuple(Repair)
    for mended, services in _kept(connection):
        for kind, count in mended.items():
            if kind in known:
                counts[Repair(kind)] += count * services
    return tuple(Repaired(kind=kind, count=count) for kind, count in counts.most_common())


def _kept(connection: sqlite.Connection) -> Iterator[tuple[Mapping[str, int], int]]:
    rows: Iterable[tuple[str, int]] = connection.execute(
        "SELECT repairs, count(*) FROM records WHERE repairs IS NOT NULL GROUP BY repairs"
    )
    decoder = msgspec.json.Decoder(dict[str, int])
    for repairs, services in rows:
        yield decoder.decode(repairs), services
