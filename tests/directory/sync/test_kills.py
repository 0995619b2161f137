"""A sync killed with signal 9 at random instants, and run again, and killed again.

After each kill the directory is the old one or the new one, whole, and the state of each feed can be
read; in the end all is as after a sync that nobody cut. `KILLS=1000 pytest -k kills` for the whole
campaign; `SEED` to repeat one.
"""

import os
import random
import sys
import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

import pytest

from kiosk.directory import sqlite
from kiosk.directory.store import DirectoryFiles, check
from tests.directory.conftest import Raw
from tests.directory.feed_server import Answer, Query, as_json, serving
from tests.directory.nursery import Nursery, nursery
from tests.directory.synced import NOW, Make

KILLS = int(os.environ.get("KILLS", "40"))
SEED = int(os.environ.get("SEED", "20261125"))
_MOST_KILLS_OF_ONE = 8
_PER_PAGE = 4


@dataclass
class LivingFeed:
    """A feed of which each edition has a few services more, fewer and changed.

    One of whole records that can tell what has changed, or one that gives lines only.
    """

    raw: Make
    minimal: bool
    edition: int = 0
    services: dict[str, Raw] = field(default_factory=dict)
    changed: dict[str, int] = field(default_factory=dict)

    def turn(self, edition: int) -> None:
        """Become that edition."""
        self.edition = edition
        dice = random.Random(edition * 2 + self.minimal)  # noqa: S311
        for name in dice.sample(sorted(self.services), min(len(self.services), 3)):
            self.services[name] = self._service(name)
        ended = [name for name, each in self.services.items() if each["status"] == "inactive"]
        for name in ended:
            del self.services[name]
        for name in dice.sample(sorted(self.services), min(len(self.services) // 6, 2)):
            if self.minimal or edition % 4 == 0:
                del self.services[name]
            else:
                self.services[name] = self._service(name, status="inactive")
        while len(self.services) < (20 if self.minimal else 72):
            name = f"{'Line' if self.minimal else 'Club'} {edition} {len(self.services)}"
            self.services[name] = self._service(name)

    def _service(self, name: str, status: str = "active") -> Raw:
        said = f"As of edition {self.edition}. " + "More. " * 200
        record = self.raw(name, description=said, status=status)
        self.changed[str(record["id"])] = self.edition
        return record

    def route(self, path: str, query: Query) -> Answer:
        records = [self.services[name] for name in sorted(self.services)]
        if path.startswith("/services/"):
            found = [each for each in records if path.endswith(str(each["id"]))]
            return as_json(found[0]) if found else as_json({}, 404)
        if path != "/services":
            return as_json({"version": "3.0"})
        if not self.minimal and (since := query.get("modified_after")):
            day = NOW.date()
            records = [
                each
                for each in records
                if str(day + timedelta(days=self.changed[str(each["id"])])) >= since[:10]
            ]
        pages = max(1, -(-len(records) // _PER_PAGE))
        number = int(query["page"])
        shown = records[(number - 1) * _PER_PAGE : number * _PER_PAGE]
        if self.minimal:
            shown = [{"id": each["id"], "name": each["name"]} for each in shown]
        return as_json(
            {
                "total_items": len(records),
                "total_pages": pages,
                "last_page": number >= pages,
                "contents": shown,
            }
        )


def directory_of(files: DirectoryFiles) -> str:
    """What residents see, checked to the last page of the file."""
    path = files.current()
    assert path is not None
    check(path)
    connection = sqlite.open_to_read(path)
    records = [row[0] for row in connection.execute("SELECT record FROM services ORDER BY id")]
    connection.close()
    # Feeds have another port in each run.
    return f"{len(records)} services, {sha256(b''.join(records)).hexdigest()}"


def states_of(root: Path) -> Mapping[str, object]:
    """What counts of each feed; its file is whole."""
    found = {}
    for path in sorted((root / "feeds").glob("*.sqlite")):
        connection = sqlite.open_to_append(path)
        sqlite.require_sound(connection)
        if connection.execute("SELECT count(*) FROM sqlite_schema").fetchone() != (0,):
            found[path.name] = connection.execute(
                "SELECT id, digest, twin, modified, repairs, entries.entry FROM records "
                "JOIN entries ON key = records.entry ORDER BY id"
            ).fetchall()
            ((orphans,),) = connection.execute(
                "SELECT count(*) FROM entries WHERE key NOT IN (SELECT entry FROM records "
                "UNION ALL SELECT entry FROM incoming WHERE entry NOT NULL)"
            )
            assert orphans == 0
        connection.close()
    assert not list((root / "feeds").glob("*.damaged"))
    return found


def where_cut(root: Path) -> str:
    """In what a sync was killed, by what it left behind."""
    if list(root.glob("building*")):
        return "building"
    running = generations = 0
    for path in (root / "feeds").glob("*.sqlite"):
        connection = sqlite.open_to_append(path)
        made = connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'facts'").fetchone()
        names = {row[0] for row in connection.execute("SELECT name FROM facts")} if made else set()
        connection.close()
        running += "running" in names
        generations += "accepted" in names
    if running:
        return "a pass"
    return "between" if generations else "the first moments"


@dataclass
class Campaign:
    """Counts kills; one feed edition after the other."""

    nursery: Nursery
    urls: list[str]
    embedded: Path
    cut: Path
    whole: Path
    dice: random.Random
    kills: int = 0
    cut_in: Counter[str] = field(default_factory=Counter)
    slowest: float = 0.5

    def edition(self, number: int) -> None:
        """Bring both folders to an edition of the feeds: one at once, one through kills."""
        now = NOW + timedelta(days=number)
        old = directory_of(DirectoryFiles(self.whole)) if number > 1 else None
        began = time.monotonic()
        assert self.nursery.sync(self.whole, self.embedded, self.urls, now, None)
        self.slowest = 0.5 * self.slowest + 0.5 * (time.monotonic() - began)
        new = directory_of(DirectoryFiles(self.whole))
        for attempt in range(_MOST_KILLS_OF_ONE + 1):
            last = attempt == _MOST_KILLS_OF_ONE or self.kills >= KILLS
            after = None if last else self.dice.uniform(0, self.slowest)
            if self.nursery.sync(self.cut, self.embedded, self.urls, now, after):
                break
            self.kills += 1
            where = f"kill {self.kills} of seed {SEED}"
            if DirectoryFiles(self.cut).current() is None:
                assert old is None, where
            else:
                assert directory_of(DirectoryFiles(self.cut)) in (old, new), where
            states_of(self.cut)
            self.cut_in[where_cut(self.cut)] += 1
        where = f"edition {number}, after kill {self.kills} of seed {SEED}"
        assert directory_of(DirectoryFiles(self.cut)) == new, where
        assert states_of(self.cut) == states_of(self.whole), where


@pytest.mark.timeout(7200)
@pytest.mark.skipif(sys.platform == "win32", reason="signal 9 and fork are of POSIX")
def test_kills_at_random_instants(tmp_path: Path, embedded: Path, raw: Make) -> None:
    feeds = [LivingFeed(raw, minimal=False), LivingFeed(raw, minimal=True)]
    with (
        serving(feeds[0].route) as first,
        serving(feeds[1].route) as second,
        nursery() as children,
    ):
        campaign = Campaign(
            nursery=children,
            urls=[first.url, second.url],
            embedded=embedded,
            cut=tmp_path / "cut",
            whole=tmp_path / "whole",
            dice=random.Random(SEED),  # noqa: S311
        )
        number = 0
        while campaign.kills < KILLS:
            number += 1
            for feed in feeds:
                feed.turn(number)
            campaign.edition(number)
        print(f"{campaign.kills} kills, {number} editions, seed {SEED}")  # noqa: T201
        print(dict(campaign.cut_in))  # noqa: T201
