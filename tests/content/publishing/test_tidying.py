"""Old files go, and nothing that anybody still reads."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.content.packs import Pack
from kiosk.content.publishing.key_changes import KeyChange, change_keys
from kiosk.content.publishing.lifetimes import ROOT
from kiosk.content.publishing.tidying import tidy
from kiosk.core.errors import StorageError
from tests.content.publishing.reader import seen
from tests.content.repository import made_repository


def test_what_was_replaced_long_ago_is_taken_away(tmp_path: Path) -> None:
    made = made_repository(tmp_path, thresholds={Pack.LOOK: 2})
    for number in range(3):
        made.publish({Pack.JOURNEYS: {"en/journeys/pip.yaml": b"%d" % number}})
    change_keys(
        made.place, made.keys, KeyChange(role=ROOT, add=True, revoke="root-1"), datetime.now(UTC)
    )
    made.publish({Pack.LOOK: {"look.toml": b""}})
    before = seen(made.folder, made.root)
    with pytest.raises(StorageError, match="within the last hour"):
        tidy(made.place, datetime.now(UTC))
    assert tidy(made.place, datetime.now(UTC) + timedelta(hours=2)) == 0
    later = datetime.now(UTC) + timedelta(days=31)
    # Two versions of a pack, each with metadata, a list and a file; the empty first ones; snapshots.
    assert tidy(made.place, later) == 2 * 3 + 1 + 4
    assert tidy(made.place, later) == 0
    assert seen(made.folder, made.root) == before
    left = {each.name for each in (made.folder / "metadata").iterdir()}
    assert {"1.root.json", "2.root.json", "root.json", "timestamp.json"} < left
    assert (made.folder / "pending/change.json").exists()
    assert len([*(made.folder / "targets").rglob("*.file")]) == 1
