"""Rows of a damaged SQLite file read from its pages one by one, without the trees that lead to them.

SQLite itself stops at the first page that it cannot follow. Every page that is still whole says by itself
what lies in it (https://www.sqlite.org/fileformat.html#b_tree_pages): of tables WITHOUT ROWID and of
indices, and of tables with row numbers. Bytes that were changed within a row and leave it well formed
cannot be told from what was written.
"""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

Row = tuple[object, ...]
_INTERIOR, _LEAF, _NUMBERED_LEAF = 2, 10, 13
_HEADER, _WAL_HEADER, _FRAME_HEADER = 100, 32, 24
_SIZES = frozenset(2**power for power in range(9, 17))
_USUAL_SIZE = 4_096
_WIDTHS = {0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8, 8: 0, 9: 0}
_FIRST_TEXT = 13
_VARINT_LONGEST = 9


def rows_on_pages(path: Path, columns: int) -> Iterator[Row]:
    """Each row with so many columns, primary key first, as the file keeps it; some may come twice.

    Raises:
        OSError: the file cannot be read at all.
    """
    for page, start in _pages(path):
        yield from (row for row in _rows(page, start) if len(row) == columns)


def numbered_rows_on_pages(path: Path, columns: int) -> Iterator[Row]:
    """Each row with so many columns of tables with row numbers; some come twice, what was changed last comes last.

    A column that is another name of the row number is kept as nothing, and comes as that number: always the first
    one, in our tables.

    Raises:
        OSError: the file cannot be read at all.
    """
    for page, start in _pages(path):
        for number, row in _numbered_rows(page, start):
            if len(row) == columns:
                yield row if row[0] is not None else (number, *row[1:])


def _pages(path: Path) -> Iterator[tuple[bytes, int]]:
    """Every page and where its own header begins; first those of the file, then those of its log."""
    with path.open("rb") as file:
        size = _size(file.read(_HEADER))
        file.seek(0)
        number = 0
        while page := file.read(size):
            yield page, 0 if number else _HEADER
            number += 1
    log = path.with_name(f"{path.name}-wal")
    if log.exists():
        yield from _committed(log, size)


def _committed(log: Path, size: int) -> Iterator[tuple[bytes, int]]:
    """The pages of the log up to its last commit: what comes after it was never accepted."""
    data = log.read_bytes()
    salt = data[16:24]
    frames: list[tuple[bytes, int]] = []
    for at in range(_WAL_HEADER, len(data) - _FRAME_HEADER - size + 1, _FRAME_HEADER + size):
        if data[at + 8 : at + 16] != salt:
            return
        page = data[at + _FRAME_HEADER : at + _FRAME_HEADER + size]
        is_first = int.from_bytes(data[at : at + 4], "big") == 1
        frames.append((page, _HEADER if is_first else 0))
        if any(data[at + 4 : at + 8]):
            yield from frames
            frames.clear()


def _size(header: bytes) -> int:
    said = int.from_bytes(header[16:18], "big")
    said = 65_536 if said == 1 else said
    return said if said in _SIZES else _USUAL_SIZE


def _rows(page: bytes, start: int) -> Iterator[Row]:
    kind = page[start] if len(page) > start + 12 else 0
    if kind not in {_INTERIOR, _LEAF}:
        return
    array, child = (start + 12, 4) if kind == _INTERIOR else (start + 8, 0)
    for number in range(int.from_bytes(page[start + 3 : start + 5], "big")):
        at = array + 2 * number
        cell = int.from_bytes(page[at : at + 2], "big")
        # A cell that is broken, or goes on in another page, is passed over; its neighbours are not.
        with suppress(ValueError, IndexError, KeyError):
            yield _row(page, cell + child)


def _numbered_rows(page: bytes, start: int) -> Iterator[tuple[int, Row]]:
    if len(page) <= start + 8 or page[start] != _NUMBERED_LEAF:
        return
    for number in range(int.from_bytes(page[start + 3 : start + 5], "big")):
        at = start + 8 + 2 * number
        with suppress(ValueError, IndexError, KeyError):
            length, cell = _varint(page, int.from_bytes(page[at : at + 2], "big"))
            row, cell = _varint(page, cell)
            yield row, _values(page, cell, length)


def _row(page: bytes, at: int) -> Row:
    length, at = _varint(page, at)
    return _values(page, at, length)


def _values(page: bytes, at: int, length: int) -> Row:
    """The values of a record of so many bytes.

    Raises:
        ValueError, IndexError, KeyError: there is none, or it goes on in another page.
    """
    end = at + length
    header_length, head = _varint(page, at)
    header_end = at + header_length
    kinds: list[int] = []
    while head < header_end:
        kind, head = _varint(page, head)
        kinds.append(kind)
    body = header_end
    values: list[object] = []
    for kind in kinds:
        width = (kind - _FIRST_TEXT) // 2 if kind >= _FIRST_TEXT and kind % 2 else _WIDTHS[kind]
        data = page[body : body + width]
        body += width
        values.append(_value(kind, data))
    if head != header_end or body != end or end > len(page):
        raise ValueError
    return tuple(values)


def _value(kind: int, data: bytes) -> object:
    if kind == 0:
        return None
    if kind >= _FIRST_TEXT:
        return data.decode()
    return kind - 8 if not _WIDTHS[kind] else int.from_bytes(data, "big", signed=True)


def _varint(page: bytes, at: int) -> tuple[int, int]:
    """A number of one to nine bytes, and where the next begins."""
    value = 0
    for taken in range(_VARINT_LONGEST - 1):
        byte = page[at + taken]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:  # noqa: PLR2004 - the last one
            return value, at + taken + 1
    return value << 8 | page[at + 8], at + _VARINT_LONGEST
