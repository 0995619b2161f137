from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from kiosk.app.content_folders import pack_store
from kiosk.app.doctor_packs import as_status, packs
from kiosk.content.packs import Pack
from kiosk.content.store import Installed
from kiosk.station.check import State
from tests.app.content_packs import JOURNEY, install, retitled
from tests.content.packs import NOW

SOURCE = "https://content.test"


def test_it_names_versions_and_when_a_publisher_was_asked(tmp_path: Path) -> None:
    install(tmp_path, {Pack.JOURNEYS: retitled("New")}, 7)
    installed = pack_store(tmp_path).installed()
    asked = replace(installed, checked=NOW - timedelta(days=2))
    check = packs(asked, (), NOW, source="")
    assert check.state is State.FINE
    assert check.facts == (
        "In use: journeys 7.",
        "A publisher was last asked on 2026-11-23.",
    )
    # Also where only sticks bring it, somebody has to bring the next one.
    asked = replace(installed, checked=NOW - timedelta(days=31))
    assert packs(asked, (), NOW, source="").state is State.LOOK
    assert as_status(installed, (), NOW) == {
        "packs": {"journeys": 7},
        "checked_days_ago": None,
        "damaged": 0,
    }


def test_age_and_damage_are_looked_at(tmp_path: Path) -> None:
    fresh = Installed(checked=NOW - timedelta(days=29))
    assert packs(fresh, (), NOW, source=SOURCE).state is State.FINE
    old = Installed(checked=NOW - timedelta(days=30))
    assert packs(old, (), NOW, source=SOURCE).state is State.LOOK
    assert as_status(old, (), NOW)["checked_days_ago"] == 30
    assert packs(Installed(), (), NOW, source=SOURCE).state is State.LOOK
    assert packs(Installed(), (), NOW, source="").state is State.FINE
    installed = install(tmp_path, {Pack.JOURNEYS: retitled("New")})
    (installed.packs[0].folder / JOURNEY).unlink()
    store = pack_store(tmp_path)
    check = packs(store.installed(), store.faults(), NOW, source="")
    assert check.state is State.LOOK
    assert "journeys pack is damaged" in " ".join(check.facts)
    assert as_status(store.installed(), store.faults(), NOW)["damaged"] == 1
