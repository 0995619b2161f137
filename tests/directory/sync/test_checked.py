from pathlib import Path

import pytest

from kiosk.directory.store import DirectoryFiles
from kiosk.directory.sync.checked import FILE_NAME, read_checked
from kiosk.directory.sync.summary import in_words, to_do
from tests.directory.feed_server import Answer, always, list_feed, serving
from tests.directory.synced import NOW, Make, sync_all


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"\xff", b"{}"])
def test_a_file_that_cannot_be_read_says_nothing(tmp_path: Path, content: bytes) -> None:
    assert read_checked(tmp_path) == ()
    (tmp_path / FILE_NAME).write_bytes(content)
    assert read_checked(tmp_path) == ()


def test_a_sync_in_words(files: DirectoryFiles, embedded: Path, raw: Make) -> None:
    records = [raw("Lunch Club"), raw("Old Club", status="defunct"), raw("Choir", minimum_age=-1)]
    with (
        serving(list_feed(records)) as north,
        serving(always(Answer(status=500, body=b"down"))) as south,
    ):
        report = sync_all(files, embedded, north.url, south.url)
    words = list(in_words(report))
    assert words[0] == f"{north.url} (Open Referral UK 3.0)"
    assert words[1] == "  read from end to end: 3 records of 3 announced"
    assert words[2] == "  2 services: 2 new, 0 changed, 0 gone, 0 as they were"
    assert words[3].startswith("  left out, inactive or defunct: 1 (")
    assert words[4] == "  put right, age: 1"
    assert words[-1] == "4 services are in the directory."
    (left,) = to_do(report)
    assert "status 500" in left
    assert "Try again later" in left
    checked = read_checked(files.root)
    assert [each.checked_at for each in checked] == [NOW, None]
    assert [each.fully_checked_at for each in checked] == [NOW, None]
