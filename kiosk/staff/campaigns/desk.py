"""The campaigns of this kiosk: a small file beside the records, and what the records say of each."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from kiosk.core.errors import StorageError
from kiosk.core.ids import JourneyId, TopicId
from kiosk.directory import sqlite
from kiosk.directory.damaged_file import readable
from kiosk.directory.kept_file import KeptFile
from kiosk.directory.raw_pages import Row, numbered_rows_on_pages
from kiosk.staff.backups import Backups
from kiosk.staff.campaigns.campaign import LONGEST_TITLE, MOST_LANGUAGES, Campaign, name_of
from kiosk.staff.records.log import FILE_NAME as RECORDS
from kiosk.staff.records.reading import ask
from kiosk.staff.records.vocabulary import LANGUAGE_CODES, Kind

FILE_NAME = "campaigns.sqlite"
#: Of a title, and of campaigns at all: each is a row that somebody typed.
MOST_CAMPAIGNS = 200
_TABLE = """
CREATE TABLE IF NOT EXISTS campaign (
    name TEXT PRIMARY KEY, title TEXT NOT NULL, topic TEXT NOT NULL, journey TEXT,
    languages TEXT NOT NULL, begins TEXT NOT NULL, until TEXT
) STRICT;
"""
_COLUMNS = "name, title, topic, journey, languages, begins, until"


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeUp:
    """What the records say of a campaign: counts of this kiosk, never of people one by one.

    Attributes:
        visits: those in which its code was shown.
        finished: journeys finished in them.
        helped, calls: people of whom staff noted that it brought them.
        papers: how often papers were made of it.
    """

    visits: int = 0
    finished: int = 0
    helped: int = 0
    calls: int = 0
    papers: int = 0


class CampaignDesk:
    """Keeps campaigns; any one thread at a time. Every method raises StorageError where a file cannot be used.

    Attributes:
        backups: copies of the file.
    """

    def __init__(
        self, folder: Path, *, on_damage: Callable[[Path], None], backups: Path | None = None
    ) -> None:
        """Nothing is opened yet.

        Args:
            folder: the kiosk's.
            on_damage: is told the new name of a file that was damaged and put aside; or its own name, where it was gone
                and was made again from its copies.
            backups: the folder of copies; None: the one in the kiosk's.
        """
        self._on_damage = on_damage
        self._records = folder / RECORDS
        self._file = KeptFile(
            folder / FILE_NAME,
            prepare=lambda connection: connection.executescript(_TABLE),
            begin_anew=self._begin_anew,
            fill=self._fill,
        )
        self.backups = Backups(self._file.path, backups)

    def all(self) -> tuple[Campaign, ...]:
        """Every campaign, the newest first."""
        is_begun = self._file.path.exists() or self.backups.dates()
        return self._file.do(_campaigns) if is_begun else ()

    def running(self, day: date) -> tuple[Campaign, ...]:
        """Those that run on this day, the newest first."""
        return tuple(each for each in self.all() if each.runs(day))

    def begin(
        self,
        title: str,
        *,
        topic: TopicId,
        journey: JourneyId | None,
        languages: tuple[str, ...],
        begins: date,
        until: date | None = None,
    ) -> Campaign:
        """Begin one, and give it a name made of its title.

        Raises:
            ValueError: no title, too long a one, or not one or two languages of the kiosk's.
            StorageError: there are as many as there may be.
        """
        title = " ".join(title.split())
        known = set(languages) <= set(LANGUAGE_CODES) and len(set(languages)) == len(languages)
        if not known or not 1 <= len(languages) <= MOST_LANGUAGES:
            raise ValueError("one or two languages")
        if not 1 <= len(title) <= LONGEST_TITLE:
            raise ValueError(f"a title of 1 to {LONGEST_TITLE} letters")

        def step(connection: sqlite.Connection) -> Campaign:
            there = [each.name for each in _campaigns(connection)]
            if len(there) >= MOST_CAMPAIGNS:
                raise StorageError(
                    f"There are {MOST_CAMPAIGNS} campaigns.",
                    f"Move {FILE_NAME} away to begin anew.",
                )
            made = Campaign(
                name=name_of(title, there),
                title=title,
                topic=topic,
                journey=journey,
                languages=languages,
                begins=begins,
                until=until,
            )
            connection.execute("INSERT INTO campaign VALUES (?, ?, ?, ?, ?, ?, ?)", _row_of(made))
            return made

        return self._file.step(step)

    def end(self, name: str, day: date) -> Campaign | None:
        """It runs no more from this day on; None where there is none of this name. Its papers are still read."""

        def step(connection: sqlite.Connection) -> Campaign | None:
            found = next((each for each in _campaigns(connection) if each.name == name), None)
            if found is None or not found.runs(day):
                return found
            ended = replace(found, until=day)
            connection.execute(
                "UPDATE campaign SET until = ? WHERE name = ?", (day.isoformat(), name)
            )
            return ended

        return self._file.step(step)

    def take_up(self, name: str) -> TakeUp:
        """What the records say of it."""

        def counted(connection: sqlite.Connection) -> TakeUp:
            rows: Iterable[tuple[str, int]] = connection.execute(
                "SELECT kind, count(*) FROM record WHERE campaign = ? GROUP BY kind", (name,)
            )
            counts = dict(rows)
            return TakeUp(
                visits=counts.get(Kind.CAMPAIGN_VISIT, 0),
                finished=counts.get(Kind.JOURNEY_FINISHED, 0),
                helped=counts.get(Kind.HELPED, 0),
                calls=counts.get(Kind.CALL, 0),
                papers=counts.get(Kind.PRINTED, 0),
            )

        return ask(self._records, counted, nothing=TakeUp())

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    def _begin_anew(self) -> None:
        self._on_damage(self._file.begin_instead())

    def _fill(self, connection: sqlite.Connection, aside: Path | None) -> None:
        """Carry over what can be read of a damaged file, and what of its newest copy is not there: posters hang."""
        found: list[Row] = []
        if aside is not None:
            found += readable(aside, "campaign", by=("name",))
            with suppress(OSError):
                found += reversed([*numbered_rows_on_pages(aside, len(_COLUMNS.split(", ")))])
        question = f"SELECT {_COLUMNS} FROM campaign ORDER BY rowid"  # noqa: S608 - our own words
        found += self.backups.newest_rows(question)
        kept = [_row_of(each) for row in found if (each := _campaign_of(row)) is not None]
        connection.executemany("INSERT OR IGNORE INTO campaign VALUES (?, ?, ?, ?, ?, ?, ?)", kept)
        if aside is None and kept:
            self._on_damage(self._file.path)


def _campaigns(connection: sqlite.Connection) -> tuple[Campaign, ...]:
    rows = connection.execute(f"SELECT {_COLUMNS} FROM campaign ORDER BY begins DESC, rowid DESC")  # noqa: S608 - our own words
    return tuple(found for row in rows if (found := _campaign_of(row)) is not None)


def _row_of(campaign: Campaign) -> tuple[str | None, ...]:
    return (
        campaign.name,
        campaign.title,
        campaign.topic,
        campaign.journey,
        " ".join(campaign.languages),
        campaign.begins.isoformat(),
        campaign.until.isoformat() if campaign.until is not None else None,
    )


def _campaign_of(row: tuple[object, ...]) -> Campaign | None:
    """The campaign of a row; None where it is not whole."""
    name, title, topic, journey, languages, begins, until = row
    try:
        return Campaign(
            name=str(name),
            title=str(title),
            topic=TopicId(str(topic)),
            journey=JourneyId(str(journey)) if journey is not None else None,
            languages=tuple(str(languages).split()),
            begins=date.fromisoformat(str(begins)),
            until=date.fromisoformat(str(until)) if until is not None else None,
        )
    except ValueError:
        return None
