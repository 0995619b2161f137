"""Gets a feed to look at from a file or a folder of files, each a page or an entry."""

from collections.abc import Iterator
from pathlib import Path

import msgspec

from kiosk.core.errors import StorageError
from kiosk.directory.check.gathered import (
    Gathered,
    SeenDetail,
    SeenOther,
    SeenPage,
    is_page,
    records_of,
)
from kiosk.directory.check.tables import ROOT, SERVICE, Tables
from kiosk.directory.oruk.tolerant import as_object, as_whole

_MAX_BYTES = 200_000_000
#: What a document can be by itself; where two fit alike, the first.
_ALONE = (
    SERVICE,
    "organization",
    "location",
    "service_at_location",
    "taxonomy_term",
    "taxonomy",
    ROOT,
)


def gather_files(path: Path, tables: Tables) -> Gathered:
    """Read them and sort them by what they are.

    Args:
        path: a JSON file, or a folder of them (and of folders).
        tables: of some standard, to tell a service from a category.

    Raises:
        StorageError: there is no such file, or none that is JSON.
    """
    gathered = Gathered(source=str(path))
    files = sorted(path.rglob("*.json")) if path.is_dir() else [path]
    for file in files:
        try:
            document = msgspec.json.decode(_read(file))
        except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
            gathered.unreadable.append(file.name)
            continue
        _sort(document, file.stem, tables, gathered)
    if len(gathered.unreadable) == len(files):
        raise StorageError(
            f"{path} holds no JSON.",
            "Give the address of a feed, or a file or folder of its pages.",
        )
    totals = [
        as_whole(page.envelope.get("total_pages", page.envelope.get("totalPages")))
        for page in gathered.pages
    ]
    gathered.is_whole = bool(totals) and all(each == len(totals) for each in totals)
    return gathered


def _read(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            return opened.read(_MAX_BYTES).removeprefix(b"\xef\xbb\xbf")
    except OSError as error:
        raise StorageError(
            f"{file} cannot be read: {error.strerror}.",
            "Give the address of a feed, or a file or folder of its pages.",
        ) from error


def _sort(document: object, name: str, tables: Tables, gathered: Gathered) -> None:
    if is_page(document):
        records = records_of(document)
        kind = _kind(records[0] if records else {}, name, tables)
        if kind == SERVICE:
            gathered.pages.append(SeenPage(number=0, document=document))
            return
        gathered.pages_of_others.append(document)
        gathered.others += [SeenOther(table=kind, record=each) for each in records]
        return
    kind = _kind(document, name, tables)
    if kind == ROOT:
        gathered.root = document
    elif kind == SERVICE:
        gathered.details.append(SeenDetail(asked="", record=document))
    else:
        gathered.others.append(SeenOther(table=kind, record=document))


def _kind(record: object, name: str, tables: Tables) -> str:
    """What a record is: by the name of its file, where that says it, else by its fields."""
    named = [table for table in _named(name) if table in tables]
    if named:
        return max(named, key=len)
    fields = as_object(record).keys()

    def fit(table: str) -> int:
        known = tables.get(table, {})
        return sum(1 if field in known else -1 for field in fields)

    return max(_ALONE, key=fit)


def _named(name: str) -> Iterator[str]:
    return (table for table in _ALONE if name.startswith(table))
