"""A pack holds what it may; everything else in the folder is named."""

from pathlib import Path

import pytest

from kiosk.content.packs import Pack
from kiosk.content.publishing.collecting import collected, lay_out
from kiosk.core.errors import ContentError, StorageError

FILES = {
    "en/journeys/pip.yaml": b"one",
    "en/pictures/pip.svg": b"<svg/>",
    "cy/journeys/pip.yaml": b"un",
    "i18n/handrail_cy.qm": b"qm",
}


def test_each_pack_gets_its_own_files(tmp_path: Path) -> None:
    lay_out(FILES, tmp_path)
    for left_behind in (".DS_Store", "en/Thumbs.db"):
        (tmp_path / left_behind).write_bytes(b"")
    found = collected(tmp_path, [Pack.JOURNEYS, Pack.TRANSLATIONS])
    assert set(found[Pack.JOURNEYS]) == {"en/journeys/pip.yaml", "en/pictures/pip.svg"}
    assert {**found[Pack.JOURNEYS], **found[Pack.TRANSLATIONS]} == FILES


def test_what_belongs_elsewhere_is_named_and_refused(tmp_path: Path) -> None:
    lay_out({**FILES, "notes.docx": b"", "en/journeys/old.yaml.bak": b""}, tmp_path)
    (tmp_path / "en/journeys/link.yaml").symlink_to(tmp_path / "en/journeys/pip.yaml")
    with pytest.raises(ContentError) as caught:
        collected(tmp_path, [Pack.JOURNEYS])
    words = str(caught.value)
    assert "cy/journeys/pip.yaml (belongs to translations)" in words
    assert "en/journeys/link.yaml (a link, not a file)" in words
    assert "notes.docx" in words
    assert "old.yaml.bak" in words
    assert "pip.svg" not in words


def test_many_strangers_are_counted(tmp_path: Path) -> None:
    lay_out({f"{number}.txt": b"" for number in range(15)}, tmp_path)
    with pytest.raises(ContentError, match="and 5 more"):
        collected(tmp_path, [Pack.LOOK])


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="There is no folder"):
        collected(tmp_path / "none", [Pack.LOOK])


def test_a_file_that_is_too_large_is_named(tmp_path: Path) -> None:
    with (tmp_path / "logo.png").open("wb") as file:
        file.truncate(16_000_001)
    with pytest.raises(ContentError, match=r"logo\.png.*larger than"):
        collected(tmp_path, [Pack.LOOK])
