"""Packs that nobody has signed, seen in the real kiosk."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.app.content_preview import ContentPreview, from_folder, install, own_kiosk
from kiosk.content.packs import Pack
from kiosk.content.publishing.collecting import lay_out
from kiosk.content.publishing.countersign import what_waits
from kiosk.core.errors import ContentError, KioskError, StorageError
from kiosk.core.ids import JourneyId
from kiosk.ui.intents import Go
from kiosk.visit.places import JourneyStart
from tests.app.content_packs import JOURNEY, retitled
from tests.content.repository import made_repository
from tests.journeys.files import write
from tests.stand import Stand, copied, standing


class Editor:
    """Has a folder that is being looked at."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.told: list[tuple[str, ...]] = []
        self.save("Badges for cars")

    def save(self, title: str) -> None:
        lay_out(retitled(title), self.folder)


@pytest.fixture
def editor(tmp_path: Path) -> Editor:
    return Editor(tmp_path / "content")


@pytest.fixture
def kiosk(qapp: QApplication, shipped: Path, tmp_path: Path, editor: Editor) -> Iterator[Stand]:
    data = copied(shipped, tmp_path / "data")
    install(data, {each.manifest.pack: each for each in from_folder(editor.folder)})
    with standing(qapp, data) as stand:
        yield stand


def test_what_an_editor_saves_is_what_a_resident_would_see(kiosk: Stand, editor: Editor) -> None:
    shown = ContentPreview(kiosk.kiosk, editor.folder, editor.told.append)
    shown.start()
    kiosk.kiosk.conductor.handle(Go(JourneyStart(JourneyId(Path(JOURNEY).stem))))
    kiosk.wait_for_words("Badges for cars")
    editor.save("Badges for all cars")
    kiosk.wait_for_words("Badges for all cars")
    assert editor.told == [()]


def test_what_cannot_be_shown_is_told_and_the_last_good_state_stays(
    kiosk: Stand, editor: Editor
) -> None:
    shown = ContentPreview(kiosk.kiosk, editor.folder, editor.told.append)
    shown.start()
    kiosk.kiosk.conductor.handle(Go(JourneyStart(JourneyId(Path(JOURNEY).stem))))
    write(editor.folder, JOURNEY, "title: [")
    kiosk.wait(lambda: bool(editor.told), "nothing was told")
    assert editor.told[0][0].startswith(f"{JOURNEY}:")
    kiosk.wait_for_words("Badges for cars")
    write(editor.folder, "notes.txt", "")
    kiosk.wait(lambda: len(editor.told) > 1, "nothing was told")
    assert "notes.txt" in editor.told[1][0]


def test_what_waits_for_a_second_person_is_shown_to_them(tmp_path: Path) -> None:
    made = made_repository(tmp_path, thresholds={Pack.JOURNEYS: 2})
    made.publish({Pack.JOURNEYS: retitled("Badges for two")})
    waiting = what_waits(made.place)
    assert waiting is not None
    with own_kiosk(waiting.contents) as data:
        (file,) = data.rglob(JOURNEY)
        assert "Badges for two" in file.read_text("utf-8")
    assert not data.exists()


def test_a_folder_with_faults_is_not_shown(tmp_path: Path) -> None:
    write(tmp_path, JOURNEY, "title: [")
    packs = {each.manifest.pack: each for each in from_folder(tmp_path)}
    with pytest.raises(KioskError, match=f"cannot be shown:\n  {JOURNEY}"), own_kiosk(packs):
        pytest.fail("It was shown.")


def test_a_folder_with_nothing_in_it_is_said(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="There is nothing to show"):
        from_folder(tmp_path)
    write(tmp_path, "notes.txt", "")
    with pytest.raises(ContentError, match=r"notes\.txt"):
        from_folder(tmp_path)
