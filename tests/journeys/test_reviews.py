from pathlib import Path

from kiosk.journeys.library import Library
from kiosk.journeys.reviews import state_words, translation_states
from tests.journeys.files import GOOD, WELSH, write


def states(folder: Path, *unread: str) -> dict[str, list[str]]:
    library = Library.load([folder], "en")
    return {
        each.language.code: list(state_words(each))
        for each in translation_states(library, ("cy", "en", "pl"), unread)
    }


def test_what_nobody_has_read_is_said(tmp_path: Path) -> None:
    write(tmp_path, "en/journeys/made.yaml", GOOD)
    write(tmp_path, "cy/journeys/made.yaml", WELSH)
    assert states(tmp_path, "cy", "pl") == {
        "cy": [
            "Welsh: no speaker has read the words of the screens yet; a machine drafted them.",
            "1 of 1 journeys are translated; the others are shown in English.",
            "A speaker has read none of the translated journeys.",
        ],
        "pl": [
            "Polish: no speaker has read the words of the screens yet; a machine drafted them.",
            "0 of 1 journeys are translated; the others are shown in English.",
        ],
    }


def test_what_a_speaker_has_read_is_not(tmp_path: Path) -> None:
    write(tmp_path, "en/journeys/made.yaml", GOOD)
    write(tmp_path, "cy/journeys/made.yaml", WELSH.replace("reviewed: false", "reviewed: true"))
    assert states(tmp_path, "pl")["cy"] == [
        "Welsh: a speaker has read the words of the screens.",
        "1 of 1 journeys are translated; the others are shown in English.",
        "A speaker has read 1 of the translated journeys.",
    ]
