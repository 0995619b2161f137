from pathlib import Path

from kiosk.app.content_stick import stick_among


def published(folder: Path) -> Path:
    (folder / "metadata").mkdir(parents=True)
    (folder / "metadata" / "timestamp.json").write_text("{}")
    return folder


def test_it_is_found_however_it_was_copied(tmp_path: Path) -> None:
    top = published(tmp_path / "TOP")
    found = stick_among([top])
    assert found is not None
    assert (found.name, found.folder) == ("TOP", top)
    below = published(tmp_path / "BELOW" / "packs").parent
    (below / "a holiday").mkdir()
    (below / "letter.doc").write_text("Dear")
    found = stick_among([below])
    assert found is not None
    assert (found.name, found.folder) == ("BELOW", below / "packs")


def test_the_stick_with_content_is_meant_where_two_are_in(tmp_path: Path) -> None:
    empty = tmp_path / "EMPTY"
    empty.mkdir()
    full = published(tmp_path / "FULL")
    found = stick_among([empty, full])
    assert found is not None
    assert found.name == "FULL"


def test_one_with_nothing_is_still_offered_so_that_its_fault_can_be_said(tmp_path: Path) -> None:
    (tmp_path / "EMPTY").mkdir()
    found = stick_among([tmp_path / "EMPTY"])
    assert found is not None
    assert found.folder == tmp_path / "EMPTY"
    assert stick_among([]) is None


def test_one_that_is_pulled_out_meanwhile_is_no_fall(tmp_path: Path) -> None:
    found = stick_among([tmp_path / "GONE"])
    assert found is not None
    assert found.name == "GONE"
