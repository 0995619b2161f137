"""What a sync is measured against: each page decoded, its rows put into bare tables by `executemany`."""

import sqlite3
from collections.abc import Iterable
from pathlib import Path

import msgspec

# A table each for what a service has several of; nested ones under their holder.
_NESTED = ("phones", "contacts", "schedules", "service_areas", "languages", "cost_options")
_TABLES = (
    *_NESTED,
    "services",
    "organizations",
    "attributes",
    "taxonomy_terms",
    "service_at_locations",
    "locations",
    "addresses",
    "accessibility",
    "eligibility",
)
Rows = dict[str, list[tuple[object, ...]]]


def store_bare(pages: Iterable[Path], into: Path) -> int:
    """Store every page in one transaction; returns how many rows that is."""
    connection = sqlite3.connect(into, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    for table in _TABLES:
        connection.execute(
            f"CREATE TABLE {table} (id TEXT PRIMARY KEY, service TEXT, name TEXT, a TEXT, b TEXT, c TEXT)"
        )
    stored = 0
    decoder = msgspec.json.Decoder()
    connection.execute("BEGIN")
    for page in pages:
        rows: Rows = {table: [] for table in _TABLES}
        for record in decoder.decode(page.read_bytes())["contents"]:
            _service(record, rows)
        for table, several in rows.items():
            connection.executemany(
                f"INSERT OR REPLACE INTO {table} VALUES (?, ?, ?, ?, ?, ?)",  # noqa: S608
                several,
            )
            stored += len(several)
    connection.execute("COMMIT")
    connection.close()
    return stored


def _service(record: dict[str, object], rows: Rows) -> None:
    key = str(record["id"])
    _put(rows, "services", key, record)
    for table, field in (*((name, name) for name in _NESTED), ("organizations", "organization")):
        for item in _each(record.get(field)):
            _put(rows, table, key, item)
            for phone in _each(item.get("phones")):
                _put(rows, "phones", key, phone)
    for item in _each(record.get("attributes")):
        _put(rows, "attributes", key, item)
        for term in _each(item.get("taxonomy_term")):
            _put(rows, "taxonomy_terms", key, term)
    for item in _each(record.get("service_at_locations")):
        _put(rows, "service_at_locations", key, item)
        for location in _each(item.get("location")):
            _put(rows, "locations", key, location)
            for address in _each(location.get("addresses")):
                _put(rows, "addresses", key, address)
            for access in _each(location.get("accessibility")):
                _put(rows, "accessibility", key, access)


def _each(value: object) -> list[dict[str, object]]:
    if isinstance(value, dict):
        return [value]
    return value if isinstance(value, list) else []


def _put(rows: Rows, table: str, service: str, item: dict[str, object]) -> None:
    plain = [each for each in item.values() if isinstance(each, str | int | float)]
    # Every value is stored, though not each in a column of its own.
    rest = "\n".join(str(each) for each in plain[3:])
    first, second, third = (*plain[:3], None, None, None)[:3]
    key = str(item.get("id") or f"{service}/{len(rows[table])}")
    rows[table].append((key, service, first, second, third, rest))
