"""Makes the sample town: services.json, an Open Referral UK 3.0 page of invented services.

Run it again after changing town.toml or kinds.toml: `python assets/directory/sample/generate.py`.
The same input gives the same bytes, on every machine and Python (only `Random.random()` is drawn
on, whose sequence Python promises to keep). Nothing here comes from a real directory.
"""

import argparse
import json
import math
import random
import tomllib
import uuid
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
SEED = 20261124
MARK = "Sample entry: this service is not real."
FIRST_PHONE, PHONES = 960000, 1000
KM_PER_DEGREE = 111.32
EXPIRED_EVERY = 23  # one service in so many has times that ran out
CLOSED_EVERY = 61  # one in so many is temporarily closed
WEEKDAYS = {"MO": "Monday", "TU": "Tuesday", "WE": "Wednesday", "TH": "Thursday"}
WEEKDAYS |= {"FR": "Friday", "SA": "Saturday", "SU": "Sunday"}
ORDINALS = {"1": "First", "2": "Second", "3": "Third", "4": "Fourth", "-1": "Last"}

Json = dict[str, Any]


class Draw:
    """The one source of chance."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)  # noqa: S311 - invents names, guards nothing

    def below(self, limit: int) -> int:
        """A whole number from 0 to limit - 1."""
        return int(self._random.random() * limit)

    def spread(self, reach: float) -> float:
        """A number between -reach and reach."""
        return (self._random.random() * 2 - 1) * reach

    def shuffled(self, items: list[Any]) -> list[Any]:
        """The same items in another order."""
        left = list(items)
        return [left.pop(self.below(len(left))) for _ in items]


def own_id(*parts: str) -> str:
    """An id that stays the same as long as the name does."""
    return str(uuid.uuid5(uuid.NAMESPACE_URL, "https://handrail.example/sample#" + "/".join(parts)))


def buildings(town: Json, draw: Draw) -> dict[str, list[Json]]:
    """Every building of the town, by kind, as Open Referral locations."""
    found: dict[str, list[Json]] = {}
    for number, area in enumerate(town["area"], start=1):
        for index, building in enumerate(town["building"]):
            names = building["names"]
            name = names[draw.below(len(names))].format(area=area["name"])
            east, north = area["east"] + draw.spread(0.7), area["north"] + draw.spread(0.7)
            shrink = math.cos(math.radians(town["latitude"]))
            letters = "ABDEFGHJLNPQRSTUWXYZ"
            end = letters[draw.below(20)] + letters[draw.below(20)]
            street = area["streets"][draw.below(len(area["streets"]))]
            key = own_id("location", area["name"], building["kind"])
            location: Json = {
                "id": key,
                "location_type": "physical",
                "name": name,
                "latitude": round(town["latitude"] + north / KM_PER_DEGREE, 5),
                "longitude": round(town["longitude"] + east / (KM_PER_DEGREE * shrink), 5),
                "addresses": [
                    {
                        "id": own_id("address", key),
                        "address_1": f"{draw.below(180) + 1} {street}",
                        "address_2": area["name"],
                        "city": town["name"],
                        "state_province": "Sample county",
                        "postal_code": f"LH{number} {index + 1}{end}",
                        "country": "GB",
                        "address_type": "physical",
                    }
                ],
                "accessibility": [
                    {"id": own_id("access", key, words), "location_id": key, "description": words}
                    for words in building["access"]
                    if draw.below(5)
                ],
            }
            location["_area"] = area["name"]
            found.setdefault(building["kind"], []).append(location)
    return found


def day_words(byday: str) -> str:
    """`MO,TU` as "Monday and Tuesday", `1TU` as "First Tuesday of the month"."""
    if byday == "MO,TU,WE,TH,FR":
        return "Monday to Friday"
    if byday.count(",") == len(WEEKDAYS) - 1:
        return "Every day"
    if byday[:-2] in ORDINALS:
        return f"{ORDINALS[byday[:-2]]} {WEEKDAYS[byday[-2:]]} of the month"
    *most, last = [WEEKDAYS[day] for day in byday.split(",")]
    return f"{', '.join(most)} and {last}" if most else last


def time_words(text: str) -> str:
    """`14:30` as "2:30pm"."""
    if text == "12:00":
        return "12 noon"
    hour, minute = (int(part) for part in text.split(":"))
    minutes = f":{minute:02}" if minute else ""
    return f"{(hour + 11) % 12 + 1}{minutes}{'am' if hour < 12 else 'pm'}"  # noqa: PLR2004 - noon


def schedules(key: str, pattern: list[list[Any]], expired_on: str | None) -> list[Json]:
    """The times of one service."""
    made: list[Json] = []
    for freq, byday, opens, closes, *every in pattern:
        round_the_clock = (opens, closes) == ("00:00", "23:59")
        hours = "24 hours" if round_the_clock else f"{time_words(opens)} to {time_words(closes)}"
        words = f"{day_words(byday)}, {hours}"
        entry: Json = {
            "id": own_id("schedule", key, str(len(made))),
            "service_id": key,
            "freq": freq,
            "byday": byday,
            "opens_at": opens,
            "closes_at": closes,
            "description": f"{words}, every other week" if every else words,
        }
        if every:
            entry |= {"interval": every[0], "dtstart": "2026-01-07"}
        if expired_on:
            entry |= {"valid_from": "2024-09-01", "valid_to": expired_on}
        made.append(entry)
    return made


def service(town: Json, kind: Json, turn: int, number: int, place: Json | None, draw: Draw) -> Json:
    """One invented service: the `turn`th of its kind, the `number`th of all."""
    area = place["_area"] if place else town["name"]
    venue = place["name"] if place else town["name"]
    say = {"area": area, "venue": venue, "town": town["name"]}
    name = kind["names"][turn % len(kind["names"])].format(**say)
    key = own_id("service", kind["key"], str(turn))
    about = kind["about"][turn % len(kind["about"])].format(**say)
    pattern = kind["when"][turn % len(kind["when"])]
    expired_on = f"2025-{draw.below(12) + 1:02}-28" if number % EXPIRED_EVERY == 0 else None
    year, month, day = 2023 + draw.below(4), draw.below(10) + 1, draw.below(28) + 1
    runs_it = kind["org"].format(**say)
    made: Json = {
        "id": key,
        "name": name,
        "description": f"{MARK} {about}",
        "status": "temporarily closed" if number % CLOSED_EVERY == 0 else "active",
        "last_modified": f"{year}-{month:02}-{day:02}T09:00:00Z",
        "organization": {
            "id": own_id("organization", runs_it),
            "name": runs_it,
            "description": "Sample entry: this organisation is not real.",
        },
        "schedules": schedules(key, town["times"][pattern], expired_on),
        "service_areas": [
            {"id": own_id("area", key), "service_id": key, "name": area, "extent_type": "text"}
        ],
        "service_at_locations": [],
        "attributes": [
            {
                "id": own_id("attribute", key, topic),
                "link_id": key,
                "link_entity": "service",
                "taxonomy_term": {
                    "id": topic,
                    "name": town["topics"][topic],
                    "description": town["topics"][topic],
                    "taxonomy": "handrail-topics",
                },
            }
            for topic in kind["topics"]
        ],
        "x_handrail": {"sample": True, "assured": False},
    }
    if kind["where"] != "online":
        phone = FIRST_PHONE + (number * 7) % PHONES
        made["phones"] = [{"id": own_id("phone", key), "number": f"01632 {phone}", "languages": []}]
    if kind["where"] == "online" or draw.below(4) == 0:
        made["email"] = f"service{number}@larkhaven.example"
    if place:
        location = {words: value for words, value in place.items() if words != "_area"}
        made["service_at_locations"] = [
            {"id": own_id("at", key), "service_id": key, "location": location}
        ]
    made |= extras(key, kind, turn)
    return made


def extras(key: str, kind: Json, turn: int) -> Json:
    """What only some services say: cost, ages, languages, a notice."""
    made: Json = {}
    if "cost" in kind:
        words = kind["cost"][turn % len(kind["cost"])]
        made["fees"] = words
        option: Json = {"id": own_id("cost", key), "service_id": key, "option": words}
        amount = words.removeprefix("£").split(" ")[0]
        if words == "Free":
            option |= {"amount": 0, "currency": "GBP"}
        elif words.startswith("£"):
            option |= {"amount": float(amount), "currency": "GBP"}
        made["cost_options"] = [option]
    made |= {field: kind[field] for field in ("minimum_age", "maximum_age") if field in kind}
    codes = {"Welsh": "cy", "Polish": "pl", "Urdu": "ur", "Arabic": "ar"}
    codes |= {"British Sign Language": "bfi", "English": "en"}
    if "languages" in kind:
        made["languages"] = [
            {"id": own_id("language", key, words), "service_id": key, "name": words}
            | {"code": codes[words]}
            for words in kind["languages"]
        ]
    if "alert" in kind and turn == 0:
        made["alert"] = kind["alert"]
    return made


def all_services(town: Json, kinds: list[Json]) -> list[Json]:
    """Every service of the town, in the order of kinds.toml."""
    draw = Draw(SEED)
    by_kind = buildings(town, draw)
    made: list[Json] = []
    for kind in kinds:
        places: list[Json | None] = [None] * kind["count"]
        if kind["where"] not in ("phone", "online", "home"):
            places = draw.shuffled(by_kind[kind["where"]])[: kind["count"]]
        for turn, place in enumerate(places):
            made.append(service(town, kind, turn, len(made) + 1, place, draw))
    return made


def page(services: list[Json]) -> str:
    """The services as one Open Referral UK page, a service a line so that changes can be read."""
    head = {"total_items": len(services), "total_pages": 1, "page_number": 1}
    head |= {"size": len(services), "first_page": True, "last_page": True, "empty": False}
    lines = ",\n".join(json.dumps(entry, ensure_ascii=False) for entry in services)
    return f'{json.dumps(head)[:-1]}, "contents": [\n{lines}\n]}}\n'


def main() -> None:
    """Write the page."""
    parser = argparse.ArgumentParser(description="Make the sample town.")
    parser.add_argument("--out", type=Path, default=HERE / "services.json")
    out: Path = parser.parse_args().out
    town = tomllib.loads((HERE / "town.toml").read_text(encoding="utf-8"))
    catalogue = tomllib.loads((HERE / "kinds.toml").read_text(encoding="utf-8"))
    services = all_services(town | {"topics": catalogue["topics"]}, catalogue["kind"])
    out.write_bytes(page(services).encode())
    print(f"{len(services)} services in {out.name}")


if __name__ == "__main__":
    main()
