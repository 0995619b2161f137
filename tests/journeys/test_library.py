import logging
from pathlib import Path

import pytest

from kiosk.core.ids import JourneyId, TopicId
from kiosk.journeys import library as library_module
from kiosk.journeys.library import Library
from kiosk.journeys.model import Door, Journey
from kiosk.journeys.parse import load_journey
from tests.journeys.files import GOOD, TOPICS, WELSH, content, write

MADE = JourneyId("made")
MONEY = TopicId("money")


def test_topics_with_journeys_stand_behind_their_door(tmp_path: Path) -> None:
    library = Library.load([content(tmp_path)], "en")
    assert [topic.title for topic in library.topics(Door.ONLINE)] == ["Money"]
    assert library.topics(Door.LEARN) == ()
    assert [journey.id for journey in library.journeys(MONEY)] == ["made"]
    assert library.faults == ()


def test_a_broken_file_is_left_out_and_the_rest_load(tmp_path: Path) -> None:
    folder = content(tmp_path)
    write(
        folder,
        "en/journeys/bad.yaml",
        GOOD.replace("id: made", "id: bad").replace("begin: pip", "begin: p"),
    )
    write(folder, "en/journeys/worse.yaml", "topic: money\n\t{")
    library = Library.load([folder], "en")
    assert [journey.id for journey in library.journeys(MONEY)] == ["made"]
    assert library.journey(JourneyId("bad")) is None
    assert [(fault.file.name, fault.line > 0) for fault in library.faults] == [
        ("bad.yaml", True),
        ("worse.yaml", True),
    ]


def test_a_later_folder_lays_its_files_over_an_earlier_one(tmp_path: Path) -> None:
    first = content(tmp_path / "first")
    second = tmp_path / "second"
    write(second, "en/journeys/made.yaml", GOOD.replace("title: Made for tests", "title: Ours"))
    write(second, "en/topics.yaml", TOPICS.replace("title: Money", "title: Our money"))
    library = Library.load([first, second], "en")
    assert [journey.title for journey in library.journeys(MONEY)] == ["Ours"]
    assert [topic.title for topic in library.topics(Door.ONLINE)] == ["Our money"]


def test_what_was_good_before_stays_when_a_later_file_is_broken(tmp_path: Path) -> None:
    first = content(tmp_path / "first")
    second = tmp_path / "second"
    write(second, "en/journeys/made.yaml", "id: made\ntopic: money\n")
    write(second, "en/topics.yaml", "nothing")
    library = Library.load([first, second], "en")
    assert [journey.title for journey in library.journeys(MONEY)] == ["Made for tests"]
    assert len(library.faults) == 2


def test_another_language_has_its_own_words(tmp_path: Path) -> None:
    library = Library.load([content(tmp_path)], "en").in_language("cy")
    journey = library.journey(MADE)
    assert journey
    assert (journey.title, journey.translated) == ("Gwnaed", True)
    topic = library.topic(MONEY)
    assert topic
    assert (topic.title, topic.language) == ("Arian", "cy")


def test_a_language_without_words_falls_back_to_english(tmp_path: Path) -> None:
    folder = content(tmp_path)
    write(folder, "cy/journeys/made.yaml", WELSH.replace("reviewed", "viewed"))
    for language, faults in (("ur", 0), ("cy", 1)):
        library = Library.load([folder], language)
        journey = library.journey(MADE)
        assert journey
        assert (journey.title, journey.language, journey.translated) == (
            "Made for tests",
            "en",
            False,
        )
        assert len(library.faults) == faults


def test_each_file_is_read_once_for_all_languages(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []

    def counted(file: Path) -> Journey:
        read.append(file.name)
        return load_journey(file)

    monkeypatch.setattr(library_module, "load_journey", counted)
    english = Library.load([content(tmp_path)], "en")
    assert english.topics(Door.ONLINE)
    assert read == []
    for library in (english, english.in_language("cy"), english.in_language("ur")):
        assert library.journeys(MONEY)
        assert library.faults == ()
    assert read == ["made.yaml"]


def test_the_topic_is_found_however_it_is_written(tmp_path: Path) -> None:
    folder = content(tmp_path)
    write(folder, "en/journeys/made.yaml", GOOD.replace("topic: money", 'topic: "money"'))
    assert Library.load([folder], "en").journeys(MONEY)


def test_an_empty_or_missing_folder_is_an_empty_library(tmp_path: Path) -> None:
    library = Library.load([tmp_path, tmp_path / "nothing"], "en")
    assert library.topics(Door.ONLINE) == ()
    assert library.journey(MADE) is None
    assert library.faults == ()


def test_a_fault_is_logged_for_staff(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    write(tmp_path, "en/journeys/made.yaml", "id: made\n")
    with caplog.at_level(logging.WARNING):
        assert Library.load([tmp_path], "en").faults
    assert "made.yaml" in caplog.text
