"""A record says what its kind may say, in words of the list, and nothing else."""

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.staff.records.record import COLUMNS, OF_KIND, RULES, Closed, Record, Whole
from kiosk.staff.records.vocabulary import Barrier, How, Kind, Topic

NOW = datetime(2026, 11, 25, 14, 37, 12, tzinfo=UTC)
README = Path(__file__).resolve().parents[3] / "README.md"


def helped(**more: object) -> Record:
    columns = {"topic": Topic.MONEY, "how": How.TOGETHER, "barrier": Barrier.LACKS_SKILLS, **more}
    return Record.made(Kind.HELPED, "Larkhaven Library", NOW, **columns)


def test_a_record_is_of_the_hour_and_no_closer() -> None:
    record = helped(minutes=12, confidence_before=2, confidence_after=4)
    assert (record.day, record.hour) == (NOW.date(), 14)
    assert helped().id != helped().id


@pytest.mark.parametrize(
    "wrong",
    [
        {"topic": "money"},
        {"topic": None},
        {"confidence_after": 6},
        {"confidence_after": True},
        {"minutes": 481},
        {"language": "xx"},
        {"journey": "Mrs Jones"},
        {"step": "bath"},
        {"score": 3},
    ],
    ids=lambda wrong: next(iter(wrong)),
)
def test_what_is_outside_the_vocabulary_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="no such record"):
        helped(**wrong)


def test_a_topic_of_a_journey_counts_under_one_of_ours() -> None:
    assert Topic.of_journey("money") is Topic.MONEY
    assert Topic.of_journey("practise-device") is Topic.LEARNING
    assert Topic.of_journey("our-own") is Topic.OTHER


def test_every_column_belongs_to_a_kind_and_every_kind_names_columns_that_are() -> None:
    named = {name for needed, allowed in OF_KIND.values() for name in needed | allowed}
    assert named == set(RULES)
    assert set(OF_KIND) == set(Kind)


def test_the_readme_publishes_every_column_and_every_word_and_no_other() -> None:
    section = README.read_text(encoding="utf-8").split("<!-- records -->")[1].split("\n\n")[0]
    published: dict[str, set[str]] = {}
    for line in section.splitlines()[3:]:
        names, says = line.strip("| ").split(" | ", 1)
        for name in re.findall(r"`([a-z_]+)`", names):
            published[name] = set(re.findall(r"`([a-z0-9-]+)`", says))
            match RULES.get(name):
                case Closed(words=words):
                    assert published[name] == set(words), name
                case Whole(least=least, most=most):
                    assert f"{least} to {most}" in says, name
                case _:
                    pass
    assert set(published) == set(COLUMNS)
    assert published["kind"] == {kind.value for kind in Kind}
