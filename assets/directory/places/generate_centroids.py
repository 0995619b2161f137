"""Make centroids.csv from the ONS sector and outcode centroids.

Usage: python generate_centroids.py FOLDER, where FOLDER holds gb-sector-centroids.csv and
gb-outcode-centroids.csv (columns: sector or outcode, postcodes, easting, northing, latitude,
longitude). Four decimals of a degree are 11 m, far finer than a sector.
"""

import csv
import sys
from pathlib import Path


def rows(path: Path, column: str) -> list[tuple[str, str, str]]:
    """Code, latitude and longitude of every line."""
    with path.open(encoding="utf-8", newline="") as file:
        return [
            (
                row[column].strip(),
                f"{float(row['latitude']):.4f}",
                f"{float(row['longitude']):.4f}",
            )
            for row in csv.DictReader(file)
        ]


def main() -> None:
    """Write centroids.csv beside this file."""
    folder = Path(sys.argv[1])
    found = rows(folder / "gb-outcode-centroids.csv", "outcode")
    found += rows(folder / "gb-sector-centroids.csv", "sector")
    target = Path(__file__).with_name("centroids.csv")
    with target.open("w", encoding="ascii", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("code", "latitude", "longitude"))
        writer.writerows(sorted(found))
    print(f"{target.name}: {len(found)} places, {target.stat().st_size} bytes")


if __name__ == "__main__":
    main()
