"""Content with which the kiosk falls twice is gone back from, and nothing else is."""

from pathlib import Path

import pytest

from kiosk.app.content_folders import pack_store
from kiosk.app.content_trial import FILE_NAME, ContentTrial, set_of
from kiosk.content.packs import Pack
from tests.app.content_packs import JOURNEY, install, retitled
from tests.content.packs import NOW


class Bench:
    """A kiosk that starts, and falls or stands."""

    def __init__(self, data: Path) -> None:
        self.data = data
        self.store = pack_store(data)
        self.trial = ContentTrial(self.store.root)

    def install(self, title: str, version: int) -> None:
        install(self.data, {Pack.JOURNEYS: retitled(title)}, version)

    def start(self, *, fell: bool) -> bool:
        return self.trial.begin(self.store, NOW, fell=fell)

    def stand(self) -> None:
        self.trial.stood(set_of(self.store.installed()))

    @property
    def versions(self) -> tuple[int, ...]:
        return tuple(each.version for each in self.store.installed().packs)


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    made = Bench(tmp_path)
    made.install("Good", 1)
    assert not made.start(fell=False)
    made.stand()
    return made


def test_two_falls_at_the_start_and_the_content_of_before_is_back(bench: Bench) -> None:
    bench.install("Bad", 2)
    assert not bench.start(fell=False)
    assert not bench.start(fell=True)
    assert bench.versions == (2,)
    assert bench.start(fell=True)
    assert bench.versions == (1,)
    # What stood for long does not go because something else makes the kiosk fall now.
    for _ in range(5):
        assert not bench.start(fell=True)
    assert bench.versions == (1,)


def test_a_fall_where_it_is_taken_by_the_running_kiosk_counts_as_one(bench: Bench) -> None:
    bench.install("Bad", 2)
    bench.trial.take(set_of(bench.store.installed()))
    assert not bench.start(fell=True)
    assert bench.start(fell=True)
    assert bench.versions == (1,)


def test_power_cuts_are_no_falls(bench: Bench) -> None:
    bench.install("New", 2)
    for _ in range(5):
        assert not bench.start(fell=False)
    assert bench.versions == (2,)


def test_content_that_stood_is_off_trial(bench: Bench) -> None:
    bench.install("New", 2)
    assert not bench.start(fell=False)
    assert not bench.start(fell=True)
    bench.stand()
    for _ in range(5):
        assert not bench.start(fell=True)
    assert bench.versions == (2,)
    assert bench.trial.has_stood(set_of(bench.store.installed()))


def test_the_first_content_of_all_gives_way_to_what_ships(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    bench.install("Bad", 1)
    assert [bench.start(fell=each) for each in (False, True, True)] == [False, False, True]
    assert bench.versions == ()
    # Nothing is left to go back to.
    assert [bench.start(fell=True) for _ in range(4)] == [False] * 4


def test_a_third_set_is_tried_anew(bench: Bench) -> None:
    bench.install("New", 2)
    assert not bench.start(fell=False)
    assert not bench.start(fell=True)
    bench.install("Newer", 3)
    assert not bench.start(fell=True)
    assert not bench.start(fell=True)
    assert bench.start(fell=True)
    assert bench.versions == (2,)


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"falls": "many"}', b"\xff" * 50])
def test_a_damaged_count_is_begun_anew(bench: Bench, content: bytes) -> None:
    bench.install("New", 2)
    (bench.store.root / FILE_NAME).write_bytes(content)
    assert not bench.start(fell=True)
    assert bench.versions == (2,)


def test_a_disk_that_cannot_be_written_stops_no_start(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.install("New", 2)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kiosk.core.atomic_file.synchronise", full)
    assert not bench.start(fell=False)
    assert not bench.start(fell=True)
    assert (bench.store.installed().packs[0].folder / JOURNEY).is_file()
