"""From one state to the next: lines that came, lines that read otherwise, keys that went.

JSON lines by their keys: `[id, source]` went; `[id, source, {...}]` is as it stands there; `[id, source, [...]]` is
told by the line before it (`splice`).
"""

from collections.abc import Iterator, Mapping

import msgspec

from kiosk.content.directory.bins import (
    MOST_BYTES_OF_A_LINE,
    Bin,
    Key,
    line_of,
    read_line,
    require_record,
)
from kiosk.content.directory.splice import splice, spliced
from kiosk.content.directory.unusable import unusable

#: What a state has in the place of a key, by that key; nothing: it went.
Changes = dict[Key, bytes | list[object] | None]


def changes_between(old: Mapping[Key, bytes], new: Mapping[Key, bytes]) -> Iterator[bytes]:
    """The lines of a file of changes, by their keys."""
    for key in sorted(old.keys() | new.keys()):
        before, after = old.get(key), new.get(key)
        if after is None:
            yield msgspec.json.encode(key)
        elif before is None:
            yield after
        elif before != after:
            told = line_of(key, msgspec.json.encode(splice(before.decode(), after.decode())))
            yield min(told, after, key=len)


def read_changes(raw: bytes) -> Changes:
    """The changes of a file.

    Raises:
        UnusablePackError: it cannot be read, or changes a record twice.
    """
    found: Changes = {}
    if raw and not raw.endswith(b"\n"):
        raise unusable("a file of changes ends in the middle of a line")
    for line in raw.split(b"\n")[:-1]:
        key, change = _read(line)
        if key in found:
            raise unusable(f"{key[0]!r} is changed twice in one step")
        found[key] = change
    return found


def changed(lines: Bin, changes: Changes) -> Bin:
    """A bin after those changes that are of it.

    Raises:
        UnusablePackError: one changes what is not there.
    """
    after = dict(lines)
    for key, change in changes.items():
        if change is None:
            if after.pop(key, None) is None:
                raise unusable(f"{key[0]!r} is taken away where it never was")
        elif isinstance(change, bytes):
            after[key] = change
        elif key in after:
            line = spliced(after[key].decode(), change).encode()
            if read_line(line)[0] != key:
                raise unusable("a change in it makes another record of one")
            after[key] = line
        else:
            raise unusable(f"{key[0]!r} is changed where it never was")
    return after


def _read(line: bytes) -> tuple[Key, bytes | list[object] | None]:
    if len(line) > MOST_BYTES_OF_A_LINE:
        raise unusable(f"a change in it is longer than {MOST_BYTES_OF_A_LINE} bytes")
    try:
        parts = msgspec.json.decode(line, type=list[msgspec.Raw])
        if len(parts) == len(("id", "source")):
            went: Key = msgspec.json.decode(line, type=Key)
            return went, None
        key, told = read_line(line)
        if told.startswith(b"["):
            return key, msgspec.json.decode(told, type=list[object])
        require_record(key, told)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise unusable("a change in it cannot be read") from error
    return key, line
