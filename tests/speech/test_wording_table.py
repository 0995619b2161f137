"""What is said for what is shown, row by row: `said/<language>.txt` holds "shown | said"."""

from pathlib import Path

import pytest

from kiosk.core.language import LANGUAGES
from kiosk.speech.wording import spoken

FOLDER = Path(__file__).with_name("said")
FEWEST = {"en": 120, "cy": 80}
FEWEST_OF_OTHERS = 15


def rows(language: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for line in (FOLDER / f"{language}.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("# "):
            shown, said = (side.replace("\\n", "\n") for side in line.split(" | "))
            found.append((shown, said))
    return found


WRITTEN = sorted(path.stem for path in FOLDER.glob("*.txt"))
ROWS = [(language, shown, said) for language in WRITTEN for shown, said in rows(language)]


@pytest.mark.parametrize(("language", "shown", "said"), ROWS)
def test_it_is_said_as_people_say_it(language: str, shown: str, said: str) -> None:
    assert spoken(shown, language).text == said


@pytest.mark.parametrize("language", [language.code for language in LANGUAGES])
def test_there_are_enough_examples(language: str) -> None:
    shown = [row[0] for row in rows(language)]
    assert len(set(shown)) == len(shown)
    assert len(shown) >= FEWEST.get(language, FEWEST_OF_OTHERS)
