"""A journey shown in the kiosk while its author writes it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.app.preview import Preview, own_folder
from kiosk.core.errors import ContentError
from kiosk.journeys.findings import Finding
from tests.journeys.files import GOOD, write
from tests.stand import Stand, copied, standing


@pytest.fixture
def kiosk(qapp: QApplication, shipped: Path, tmp_path: Path) -> Iterator[Stand]:
    with standing(qapp, copied(shipped, tmp_path / "data")) as stand:
        yield stand


class Author:
    """Writes a journey that is being previewed."""

    def __init__(self, kiosk: Stand, folder: Path) -> None:
        self.file = write(folder, "en/journeys/made.yaml", GOOD)
        write(folder, "en/pictures/start-now.svg", "<svg/>")
        self.told: list[tuple[Finding, ...]] = []
        self.preview = Preview(kiosk.kiosk, self.file, self.told.append)
        self.preview.start()

    def save(self, text: str, *, in_place: bool = True) -> None:
        if in_place:
            self.file.write_text(text, encoding="utf-8")
            return
        # As editors do that keep a backup: a new file in the place of the old one.
        draft = self.file.with_suffix(".new")
        draft.write_text(text, encoding="utf-8")
        draft.replace(self.file)


@pytest.mark.parametrize("in_place", [True, False])
def test_what_is_saved_is_shown(kiosk: Stand, tmp_path: Path, *, in_place: bool) -> None:
    author = Author(kiosk, tmp_path / "author")
    assert "Made for tests" in kiosk.words()
    author.save(GOOD.replace("Made for tests", "Made anew"), in_place=in_place)
    kiosk.wait_for_words("Made anew")
    author.save(GOOD.replace("Made for tests", "Made a third time"), in_place=in_place)
    kiosk.wait_for_words("Made a third time")


def test_the_walk_goes_on_where_it_was_and_begins_again_where_its_node_is_gone(
    kiosk: Stand, tmp_path: Path
) -> None:
    author = Author(kiosk, tmp_path / "author")
    kiosk.touch("start", "option-unsure")
    kiosk.wait_for_words("What is hard?")
    author.save(GOOD.replace("What is hard?", "What is hard for you?"))
    kiosk.wait_for_words("What is hard for you?")
    author.save(GOOD.replace("needs", "troubles"))
    kiosk.wait_for_words("Do you get PIP?")


def test_a_file_that_cannot_be_walked_is_told_and_the_last_good_one_stays(
    kiosk: Stand, tmp_path: Path
) -> None:
    author = Author(kiosk, tmp_path / "author")
    assert author.told == [()]
    author.save(GOOD.replace("begin: pip", "begin: pipp"))
    kiosk.wait(lambda: len(author.told) > 1, "nothing was told")
    (finding,) = author.told[-1]
    assert "Did you mean `pip`?" in finding.remedy
    assert "Made for tests" in kiosk.words()


def test_a_preview_needs_a_journey_that_can_be_walked(tmp_path: Path) -> None:
    broken = write(tmp_path, "en/journeys/made.yaml", "id: made\n")
    with pytest.raises(ContentError), own_folder(broken):
        pass


def test_the_folder_of_a_preview_has_the_pictures_and_goes_afterwards(tmp_path: Path) -> None:
    file = write(tmp_path, "en/journeys/made.yaml", GOOD)
    write(tmp_path, "en/pictures/start-now.svg", "<svg/>")
    with own_folder(file) as data:
        assert (data / "content" / "en" / "pictures" / "start-now.svg").is_file()
    assert not data.exists()
