"""What a kiosk fetches of a directory pack, and that it ends in the bytes that are signed, whatever way it came."""

import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import brotli
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.content.directory.about import ABOUT, About, bin_path, step_path, written_about
from kiosk.content.directory.bins import Key, digest_of, line_of, number_of
from kiosk.content.directory.unfold import fault_of, unfold
from kiosk.core.errors import StorageError
from tests.content.directory.kiosks import Kiosk, Publisher, listed

CHANCE = Random(1)  # noqa: S311
#: Enough, and odd enough, that a change is less than a bin.
SOME = {(f"id-{number}", "https://a.test"): CHANCE.randbytes(30).hex() for number in range(160)}
KEY: Key = ("id-7", "https://a.test")
KEYS = st.tuples(st.sampled_from("abcdefgh"), st.sampled_from(("https://a.test", "https://b.test")))
STATES = st.dictionaries(KEYS, st.text(max_size=40), max_size=12)


def first(folder: Path) -> tuple[Publisher, Kiosk]:
    publisher, kiosk = Publisher(folder), Kiosk(folder)
    publisher.publish(SOME)
    kiosk.update(publisher.packs[-1])
    return publisher, kiosk


def words_of(kiosk: Kiosk) -> dict[Key, str]:
    return {
        (record_id, source): record["is"]
        for record_id, source, record in map(json.loads, kiosk.lines())
    }


@pytest.fixture(autouse=True, scope="module")
def nobody_waits_for_the_disk() -> Iterator[None]:
    """What a power cut leaves is the store's affair (`tests/content/test_store.py`)."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", lambda _: None)
        yield


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(states=st.lists(STATES, min_size=1, max_size=5), seed=st.integers(0, 2**32))
def test_whatever_way_it_came_it_has_the_same_bytes(
    states: list[dict[Key, str]], seed: int
) -> None:
    """Some kiosks update each time, some now and then, one for the first time; records come in any order."""
    chance = Random(seed)  # noqa: S311
    with TemporaryDirectory() as folder:
        publisher = Publisher(Path(folder))
        kiosks = [Kiosk(Path(folder) / str(number)) for number in range(3)]
        for state in states:
            publisher.publish(dict(chance.sample(sorted(state.items()), len(state))))
            for kiosk in kiosks[: chance.randrange(1, len(kiosks))]:
                kiosk.update(publisher.packs[-1])
        new = Kiosk(Path(folder) / "new")
        for kiosk in (new, *kiosks):
            kiosk.update(publisher.packs[-1])
            assert words_of(kiosk) == states[-1]
            assert kiosk.lines() == new.lines()
            assert kiosk.folder is not None
            assert fault_of(kiosk.folder) == ""
            assert not list(kiosk.folder.glob("changes/*"))


@settings(max_examples=25, deadline=None)
@given(at=st.integers(0, 10**6), bit=st.integers(0, 7), what=st.sampled_from(("bin", "step")))
def test_what_is_garbled_is_never_taken(
    tmp_path_factory: pytest.TempPathFactory, at: int, bit: int, what: str
) -> None:
    """Of whatever a publisher signed by mistake, either the right bytes come of it or a refusal."""
    publisher, kiosk = first(tmp_path_factory.mktemp("garbled"))
    about = publisher.publish({**SOME, KEY: "another word", ("new", "https://b.test"): "new"})
    pack = publisher.packs[-1]
    step = pack / step_path(about.steps[0][0])
    path = pack / bin_path(number_of(KEY[0], len(about.bins))) if what == "bin" else step
    content = bytearray(path.read_bytes())
    content[at % len(content)] ^= 1 << bit
    path.write_bytes(content)
    if what == "bin":
        kiosk.folder = None  # one that has the state before needs no bin
    try:
        kiosk.update(pack)
    except StorageError:
        if what == "step":
            raise
        assert kiosk.folder is None
    else:
        assert words_of(kiosk)[KEY] == "another word"


def test_one_record_costs_one_step(tmp_path: Path) -> None:
    publisher, kiosk = first(tmp_path)
    about = publisher.publish({**SOME, KEY: "another word"})
    kiosk.update(publisher.packs[-1])
    assert kiosk.fetched == [ABOUT, step_path(about.steps[0][0])]
    assert words_of(kiosk)[KEY] == "another word"


def test_a_kiosk_that_was_away_goes_every_step(tmp_path: Path) -> None:
    publisher, kiosk = first(tmp_path)
    for number in range(2):
        publisher.publish({**SOME, KEY: f"word {number} of these days"})
    about = publisher.publish({**SOME, KEY: "a last word"})
    kiosk.update(publisher.packs[-1])
    assert kiosk.fetched == [ABOUT, *(step_path(state) for state, _ in about.steps)]
    assert len(kiosk.fetched) == 4


def test_nothing_but_a_new_day_costs_one_file(tmp_path: Path) -> None:
    publisher, kiosk = first(tmp_path)
    publisher.publish(SOME)
    kiosk.update(publisher.packs[-1])
    assert kiosk.fetched == [ABOUT]


def test_back_to_what_was_and_on(tmp_path: Path) -> None:
    """A state that comes again begins no second way, and nobody goes round and round."""
    publisher, kiosk = first(tmp_path)
    late = Kiosk(tmp_path / "late")
    publisher.publish({**SOME, KEY: "b"})
    late.update(publisher.packs[-1])
    publisher.publish(SOME)
    kiosk.update(publisher.packs[-1])
    assert kiosk.fetched == [ABOUT]
    about = publisher.publish({**SOME, KEY: "c"})
    for each, steps in ((kiosk, 1), (late, 2)):
        each.update(publisher.packs[-1])
        assert len(each.fetched) == 1 + steps
        assert words_of(each)[KEY] == "c"
    assert len({state for state, _ in about.steps}) == len(about.steps)


def test_changes_that_lead_elsewhere_make_way_for_bins(tmp_path: Path) -> None:
    publisher, kiosk = first(tmp_path)
    about = publisher.publish({**SOME, KEY: "another word"})
    step = publisher.packs[-1] / step_path(about.steps[0][0])
    step.write_bytes(brotli.compress(line_of(KEY, b'{"is":"a lie"}') + b"\n"))
    kiosk.update(publisher.packs[-1])
    of = len(about.bins)
    assert kiosk.fetched[1:] == [
        step_path(about.steps[0][0]),
        bin_path(number_of(KEY[0], of)),
    ]
    assert words_of(kiosk)[KEY] == "another word"


def test_a_damaged_bin_is_fetched_again_and_no_other(tmp_path: Path) -> None:
    publisher, kiosk = first(tmp_path)
    assert kiosk.folder is not None
    damaged = kiosk.folder / bin_path(number_of(KEY[0], 16))
    damaged.write_bytes(b"\x00" * 40)
    assert "cannot be unpacked" in fault_of(kiosk.folder)
    publisher.publish(SOME)
    kiosk.update(publisher.packs[-1])
    assert kiosk.fetched == [ABOUT, damaged.relative_to(damaged.parents[1]).as_posix()]
    assert words_of(kiosk) == SOME


def test_a_way_ends_where_it_is_too_long(tmp_path: Path) -> None:
    publisher = Publisher(tmp_path)
    for number in range(32):
        publisher.publish({**SOME, KEY: str(number)})
    about = publisher.publish(SOME)
    assert len(about.steps) == 30
    assert about.way("0" * 16) is None


def signed(pack: Path, about: About, number: int, raw: bytes) -> None:
    """What a publisher's mistake would sign: these lines, their hash and all."""
    (pack / bin_path(number)).write_bytes(brotli.compress(raw, quality=1))
    bins = [*about.bins]
    bins[number] = digest_of(raw)
    wrong = About(records=about.records, bins=tuple(bins), said=about.said)
    (pack / ABOUT).write_bytes(written_about(wrong))


HOME = number_of(KEY[0], 16)
ELSEWHERE = next(key for key in SOME if number_of(key[0], 16) != HOME)
LINE = line_of(KEY, b"{}") + b"\n"


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        (LINE + LINE, "twice"),
        (line_of(ELSEWHERE, b"{}") + b"\n", "wrong bin"),
        (line_of(("id-7", "https://b.test"), b"{}") + b"\n" + LINE, "not in order"),
        (b"{}\n", "no record"),
        (b'["id-7","https://a.test",[1]]\n', "no record"),
        (b"\xff\n", "no record"),
        (b'["id-7","https://a.test",' + b"[" * 5_000 + b"\n", "no record"),
        (b'["","https://a.test",{}]\n', "no usable id"),
        (LINE[:-1], "middle of a line"),
        (b"", "says that it has"),
        (line_of(KEY, b'{"is":"%b"}' % (b"x" * 1_000_000)) + b"\n", "longer than"),
        (b"\0" * 50_000_000, "more than 32000000 bytes"),
    ],
)
def test_what_is_signed_and_wrong_is_refused(tmp_path: Path, raw: bytes, why: str) -> None:
    publisher, kiosk = first(tmp_path)
    about = publisher.publish(SOME)
    signed(publisher.packs[-1], about, HOME, raw)
    before = kiosk.folder
    with pytest.raises(StorageError, match=why):
        kiosk.update(publisher.packs[-1])
    assert kiosk.folder == before
    assert words_of(kiosk) == SOME


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"bins": ["0" * 64]}, "cannot be"),
        ({"bins": ["0" * 63] * 64}, "cannot be"),
        ({"records": -1}, "cannot be"),
        ({"format": 2}, "needs a newer Handrail"),
        ({"format": 0}, "cannot be"),
        ({"steps": [["0" * 16, "1" * 16]] * 31}, "cannot be"),
        ({"steps": [["../../up", "1" * 16]]}, "cannot be"),
        ({"steps": 3}, "cannot be read"),
    ],
)
def test_an_about_file_that_says_what_cannot_be(
    tmp_path: Path, change: dict[str, object], why: str
) -> None:
    publisher, kiosk = first(tmp_path)
    path = publisher.packs[-1] / ABOUT
    path.write_text(json.dumps(json.loads(path.read_bytes()) | change), encoding="utf-8")
    with pytest.raises(StorageError, match=why):
        kiosk.update(publisher.packs[-1])


def test_steps_that_go_round_and_round_lead_nowhere(tmp_path: Path) -> None:
    publisher, kiosk = first(tmp_path)
    about = publisher.publish({**SOME, KEY: "another word"})
    (state, _), a, b = about.steps[0], "a" * 16, "b" * 16
    round_about = About(
        records=about.records, bins=about.bins, steps=((state, a), (a, b), (b, a)), said=about.said
    )
    (publisher.packs[-1] / ABOUT).write_bytes(written_about(round_about))
    kiosk.update(publisher.packs[-1])
    assert kiosk.fetched == [ABOUT, bin_path(HOME)]


@pytest.mark.parametrize(
    "told",
    [
        [["id-7", "https://a.test"], ["id-7", "https://a.test"]],
        [["nobody", "https://a.test"]],
        [["nobody", "https://a.test", [1, 1, "x"]]],
        [["id-7", "https://a.test", [10_000, 1, "x"]]],
        [["id-7", "https://a.test", [-5, 1, "x"]]],
        [["id-7", "https://a.test", [1, 1]]],
        [["id-7", "https://a.test", [2, 4, "id-9"]]],
        [["id-7", "https://a.test", [0, 9_999, "x"]]],
        [["id-7", "https://a.test", 7]],
        [["id-7"]],
        [7],
    ],
)
def test_changes_that_cannot_be_are_no_way(tmp_path: Path, told: list[object]) -> None:
    publisher, kiosk = first(tmp_path)
    about = publisher.publish({**SOME, KEY: "another word"})
    lines = b"".join(json.dumps(each).encode() + b"\n" for each in told)
    step = publisher.packs[-1] / step_path(about.steps[0][0])
    step.write_bytes(brotli.compress(lines))
    kiosk.update(publisher.packs[-1])
    assert kiosk.fetched[-1] == bin_path(HOME)
    assert words_of(kiosk)[KEY] == "another word"


def test_a_file_that_is_not_listed_is_not_looked_for_elsewhere(tmp_path: Path) -> None:
    publisher, _ = first(tmp_path)
    pack = publisher.packs[-1]
    (pack / bin_path(3)).unlink()
    with pytest.raises(StorageError, match=r"bins/03\.jsonl\.br is not in its list"):
        Kiosk(tmp_path / "new").update(pack)
    (pack / ABOUT).unlink()
    with pytest.raises(StorageError, match=r"about\.json is not in its list"):
        next(unfold(listed(pack), tmp_path / "new", None))


def test_what_was_published_before_and_is_damaged_begins_a_new_way(tmp_path: Path) -> None:
    publisher, _ = first(tmp_path)
    publisher.publish({**SOME, KEY: "b"})
    (publisher.packs[-1] / bin_path(HOME)).write_bytes(brotli.compress(b"what is this\n"))
    assert publisher.publish({**SOME, KEY: "c"}).steps == ()
    shutil.rmtree(publisher.packs[-1] / "bins")
    assert publisher.publish({**SOME, KEY: "d"}).steps == ()


def test_the_same_id_from_two_places_is_two_records(tmp_path: Path) -> None:
    publisher, kiosk = Publisher(tmp_path), Kiosk(tmp_path)
    both = {("id", "https://b.test"): "b", ("id", "https://a.test"): "a"}
    publisher.publish(both)
    kiosk.update(publisher.packs[-1])
    assert words_of(kiosk) == both
