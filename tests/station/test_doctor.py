from pathlib import Path

import pytest

from kiosk.core.errors import ContentError, DeviceError, NetworkError, StorageError
from kiosk.station import doctor
from kiosk.station.check import Check, Probe, State, Subject, run


def consistent(check: Check) -> Check:
    assert check.facts
    assert check.ok == (check.remedy == "")
    return check


def test_a_check_that_fails_stops_no_other(tmp_path: Path) -> None:
    def refused() -> Check:
        raise NetworkError("The feed is down.", "Ask its owner.")

    def speechless() -> Check:
        raise DeviceError("No voice.")

    def broken() -> Check:
        raise KeyError("secret")

    probes = (
        Probe(name=Subject.FEED, ask=refused),
        Probe(name=Subject.VOICE, ask=speechless),
        Probe(name=Subject.FONTS, ask=broken),
        Probe(name=Subject.STORAGE, ask=lambda: doctor.storage(tmp_path, free_bytes_at_least=0)),
    )
    feed, voice, fonts, storage = run(probes)
    assert feed == Check(
        name=Subject.FEED, state=State.BROKEN, facts=("The feed is down.",), remedy="Ask its owner."
    )
    assert not voice.ok
    assert voice.remedy
    assert not fonts.ok
    assert "KeyError" in fonts.facts[0]
    assert "secret" not in fonts.facts[0]
    assert storage.ok


def test_storage(tmp_path: Path) -> None:
    assert consistent(doctor.storage(tmp_path / "new", free_bytes_at_least=0)).ok
    assert list((tmp_path / "new").iterdir()) == []
    assert not consistent(doctor.storage(tmp_path, free_bytes_at_least=10**18)).ok
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StorageError):
        doctor.storage(tmp_path / "file")


@pytest.mark.parametrize(
    ("version", "ok"),
    [("3.40.1", False), ("3.51.2", False), ("3.51.3", True), ("3.53.4", True), ("4.0", True)],
)
def test_sqlite(version: str, *, ok: bool) -> None:
    assert consistent(doctor.sqlite(version)).ok is ok


def test_the_sqlite_of_this_project_is_new_enough() -> None:
    assert consistent(doctor.sqlite()).ok


@pytest.mark.parametrize(("count", "ok"), [(None, False), (0, False), (2_223, True)])
def test_directory(count: int | None, *, ok: bool) -> None:
    check = consistent(doctor.directory(lambda: count))
    assert check.ok is ok
    assert not ok or "2,223" in check.facts[0]


def test_content() -> None:
    fault = ContentError(Path("blue-badge.yaml"), 12, "The key titles is not known.")
    assert consistent(doctor.content(6, ())).ok
    assert not consistent(doctor.content(0, ())).ok
    faulty = consistent(doctor.content(5, (fault,)))
    assert not faulty.ok
    assert "blue-badge.yaml:12" in faulty.facts[1]


def test_settings(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.toml"
    assert "not there" in consistent(doctor.settings(path, ())).facts[0]
    path.touch()
    assert "in order" in consistent(doctor.settings(path, ())).facts[0]
    wrong = consistent(doctor.settings(path, (("A is 5.", "Change A."), ("B is 6.", "Change B."))))
    assert wrong.facts == ("A is 5.", "B is 6.")
    assert wrong.remedy == "Change A. Change B."


def test_feed() -> None:
    assert consistent(doctor.feed("", lambda _: pytest.fail("asked"))).ok
    said = consistent(doctor.feed("https://x.org", lambda _: "HSDS 3.0", "Checked on Monday."))
    assert said.facts == ("https://x.org answers: HSDS 3.0.", "Checked on Monday.")
    check = consistent(doctor.feed("https://x.org", lambda address: f"{len(address)} letters"))
    assert check.facts == ("https://x.org answers: 13 letters.",)


def test_voice() -> None:
    assert consistent(doctor.voice(lambda: ("en", "cy"), ("cy",))).ok
    half = consistent(doctor.voice(lambda: ("en",), ("en", "ur")))
    assert not half.ok
    assert "ur" in half.facts[1]
    assert not consistent(doctor.voice(lambda: (), ("en",))).ok


def test_fonts(tmp_path: Path) -> None:
    good, damaged = tmp_path / "good.ttf", tmp_path / "damaged.ttf"
    good.write_bytes(b"\x00\x01\x00\x00rest")
    damaged.write_bytes(b"<html>")
    assert consistent(doctor.fonts((good,))).ok
    assert not consistent(doctor.fonts(())).ok
    faulty = consistent(doctor.fonts((good, damaged, tmp_path / "missing.ttf")))
    assert not faulty.ok
    assert len(faulty.facts) == 2


@pytest.mark.parametrize(
    ("platform", "ok"), [("xcb", True), ("windows", True), ("offscreen", False)]
)
def test_display(platform: str, *, ok: bool) -> None:
    check = consistent(doctor.display(platform, 1280, 800, 96.2))
    assert check.ok is ok
    assert "1280 x 800 pixels, 96 an inch" in check.facts[0]


def test_sound() -> None:
    assert consistent(doctor.sound(("Speakers",), "")).ok
    assert not consistent(doctor.sound((), "")).ok
    assert consistent(doctor.sound((), "libpulse.so.0 is missing.")).facts == (
        "libpulse.so.0 is missing.",
    )


def test_printer(tmp_path: Path) -> None:
    assert consistent(doctor.printer("", (), tmp_path)).ok
    assert consistent(doctor.printer("Desk", ("Desk",), tmp_path)).ok
    assert not consistent(doctor.printer("Desk", ("Other",), tmp_path)).ok
    assert "none" in consistent(doctor.printer("Desk", (), tmp_path)).facts[0]


def test_without_every_postcode_a_kiosk_is_well_and_says_what_that_means() -> None:
    check = doctor.postcodes(())
    assert check.ok
    assert "kiosk postcodes build" in check.facts[1]
    assert doctor.postcodes(("2 postcodes.",)).facts == ("2 postcodes.",)


def test_a_scanner_has_something_to_read() -> None:
    page = "https://home.example.gov.uk/"
    assert consistent(doctor.scanner(types=False, camera=None, companion="")).ok
    assert consistent(doctor.scanner(types=True, camera=None, companion=page)).ok
    assert consistent(doctor.scanner(types=False, camera="", companion=page)).ok
    assert not consistent(doctor.scanner(types=True, camera=None, companion="")).ok
    assert not consistent(doctor.scanner(types=True, camera="There is none.", companion=page)).ok
