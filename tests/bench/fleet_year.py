"""A year of a fleet as its kiosks send it: a batch a kiosk and open day, made quickly, and as strictly read as any.

How much: a library is open 5.5 days a week, 286 a year. Six people a day come to its screen (3 to 9); each leaves a
visit, a journey begun, that journey finished or left, and of ten six print: 3.6 records. Once a week there is a drop-in
of 8 people, 10 records. That is 23 records a day, and 3.3 million in a year of 500 kiosks. Nobody has counted yet how
many come to such a screen: six is our guess, and the benchmark says how many records it was.
"""

import gzip
import hashlib
import os
import random
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path

from kiosk.fleet.batch import object_path
from kiosk.staff.records.vocabulary import Barrier, Channel, How, Topic

FIRST = date(2025, 11, 24)
DAYS = 365
OPEN_DAYS = 286
_JOURNEYS = ("blue-badge", "attendance-allowance", "pension-credit", "see-a-doctor", "council-tax")
_TOPICS, _HOWS, _BARRIERS = ([each.value for each in kind] for kind in (Topic, How, Barrier))
_CHANNELS = [each.value for each in Channel]
_LANGUAGES = ("en", "en", "en", "en", "cy", "ur", "pl")
_MOST_RECORDS_A_DAY = 60


def make_year(bucket: Path, kiosks: int) -> int:
    """Write the batches; return how many records they have."""
    with ProcessPoolExecutor(2) as pool:
        return sum(pool.map(partial(_kiosk, bucket), range(kiosks), chunksize=10))


def _kiosk(bucket: Path, number: int) -> int:
    rng = random.Random(number)  # noqa: S311 - a pretended year
    name, place, area = f"kiosk-{number:03}", f"Library {number:03}", f"L{number % 40}"
    count = 0
    for at in range(OPEN_DAYS):
        day = FIRST + timedelta(days=at * DAYS // OPEN_DAYS)
        lines = sorted(_lines(rng, day, f'"place":"{place}","area":"{area}"', drop_in=at % 5 == 0))
        count += len(lines)
        head = f'{{"kind":"batch","format":1,"kiosk":"{name}","site":"{place}"}}'
        plain = "\n".join((head, *lines, _health(day, rng))) + "\n"
        data = gzip.compress(plain.encode(), 6, mtime=0)
        file = bucket / object_path(name, hashlib.sha256(data).hexdigest(), day)
        if not file.parent.is_dir():
            file.parent.mkdir(parents=True)
        file.write_bytes(data)
    return count


def _lines(rng: random.Random, day: date, where: str, *, drop_in: bool) -> Iterator[str]:
    digits = os.urandom(8 * _MOST_RECORDS_A_DAY).hex()
    ids = (digits[at : at + 16] for at in range(0, len(digits), 16))
    one = rng.choice

    def line(kind: str, more: str) -> str:
        part = "morning" if rng.random() < 0.5 else "afternoon"
        return (
            f'{{"kind":"{kind}","id":"{next(ids)}","day":"{day}","part":"{part}",{where},{more}}}'
        )

    for _ in range(rng.randrange(3, 10)):
        tongue = f'"language":"{one(_LANGUAGES)}"'
        journey = f'"journey":"{one(_JOURNEYS)}","topic":"{one(_TOPICS)}",{tongue}'
        yield line("visit", f'{tongue},"minutes":{5 * rng.randrange(6)}')
        yield line("journey-started", journey)
        if rng.random() < 0.7:
            yield line("journey-finished", f'{journey},"channel":"{one(_CHANNELS)}"')
        else:
            yield line("journey-left", f'{journey},"step":"cost"')
        if rng.random() < 0.6:
            yield line("printed", f'"paper":"slip",{tongue}')
    if drop_in:
        yield line("drop-in-started", '"staff":2,"minutes":120')
        for _ in range(8):
            before = rng.randrange(1, 4)
            yield line(
                "helped",
                f'"topic":"{one(_TOPICS)}","how":"{one(_HOWS)}","barrier":"{one(_BARRIERS)}",'
                f'"confidence_before":{before},"confidence_after":{before + rng.randrange(2)},'
                f'"minutes":{rng.randrange(2, 45)},"channel":"{one(_CHANNELS)}"',
            )
        yield line("drop-in-ended", '"staff":2,"minutes":115')


def _health(day: date, rng: random.Random) -> str:
    at = datetime(day.year, day.month, day.day, 18, tzinfo=UTC)
    works = "fault" if rng.random() < 0.01 else "works"
    return (
        f'{{"kind":"health","at":"{at:%Y-%m-%dT%H:%M:%SZ}","version":"0.1.0","printer":"{works}","voice":"works",'
        f'"packs":[{{"pack":"journeys","version":7,"made":"{day}"}}],"content_checked":"{day}","directory":"{day}",'
        '"services":1200,"free_bytes":9000000000}'
    )
