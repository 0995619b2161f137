"""`kiosk fleet invite|enrol|send|plan`: as whoever looks after a fleet types them, and whoever stands at the kiosk."""

import json
import os
import re
import stat
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from typer.testing import CliRunner

from kiosk.app.bundle import write_bundle
from kiosk.cli import app
from kiosk.content.packs import Pack
from kiosk.content.trust import ROOT, trusted
from kiosk.core.clock import SystemClock
from kiosk.fleet.key_file import FILE_NAME as KEY_FILE
from kiosk.settings import FILE_NAME, load_settings
from tests.content.by_hand import Repository, repository
from tests.fleet.engine import INBOX, KIOSK, REGION, STATS, Engine
from tests.fleet.kiosks import ids_in, keep
from tests.fleet.report.records import every_kind

#: Of these tests alone: others put into the same store.
PREFIX = f"{INBOX}/cli"
OWN = """# Ours: the one by the door.
[place]
name = "Old name"  # said by everybody
phone = "0151 496 0000"

[touch]
slide_mm = 14 # Mrs Evans asked for it
"""


def fleet(*words: str, typed: str = "") -> tuple[int, str]:
    result = CliRunner().invoke(app, ["fleet", *words], input=typed)
    return result.exit_code, result.output


def invited(out: Path, name: str = "larkhaven-1", *more: str) -> str:
    """Make an invitation to a bucket; returns the words of its signer."""
    words = (
        "invite",
        name,
        "--site",
        "Oriel Road Library",
        "--postcode",
        "SA1 3SN",
        "--out",
        str(out),
    )
    code, said = fleet(*words, *more)
    assert code == 0, said
    return said.split()[-1]


@pytest.fixture
def content(tmp_path: Path) -> Repository:
    return repository(tmp_path / "content", 1, Pack.THESAURUS, now=SystemClock().now())


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    file = tmp_path / "secret"
    file.write_text(f"{KIOSK.secret}\n")
    return file


def bucket(url: str, secret: Path) -> tuple[str, ...]:
    where = ("--store", f"s3://{STATS}/{PREFIX}", "--endpoint", url, "--region", REGION)
    return (*where, "--key", KIOSK.key, "--secret-file", str(secret))


def test_from_an_invitation_to_figures_in_a_real_store(
    tmp_path: Path, engine: Engine, content: Repository, secret: Path
) -> None:
    out, kiosk = tmp_path / "invitations", tmp_path / "kiosk"
    kiosk.mkdir()
    (kiosk / FILE_NAME).write_text(OWN)
    words = invited(
        out, "larkhaven-1", *bucket(engine.url, secret), "--content", str(content.folder)
    )
    file = str(out / "larkhaven-1.invitation")
    code, said = fleet("enrol", file, "--data", str(kiosk))
    assert (code, "must be compared first" in said, words in said) == (1, True, True)
    code, said = fleet("enrol", file, "--fingerprint", "babab-babab", "--data", str(kiosk))
    assert (code, "not the words" in said) == (1, True)
    assert sorted(each.name for each in kiosk.iterdir()) == [FILE_NAME, "logs"]
    code, said = fleet("enrol", file, "--fingerprint", words, "--data", str(kiosk))
    assert code == 0, said
    # Every other line and comment is as it was.
    text = (kiosk / FILE_NAME).read_text()
    for line in (
        "# Ours: the one by the door.",
        "slide_mm = 14 # Mrs Evans asked for it",
        "0151 496 0000",
    ):
        assert line in text
    assert 'name = "Oriel Road Library"  # said by everybody' in text
    settings, problems = load_settings(kiosk / FILE_NAME)
    assert problems == ()
    assert (settings.fleet.kiosk, settings.place.postcode) == ("larkhaven-1", "SA1 3SN")
    assert trusted(kiosk / "packs") == content.root
    assert stat.S_IMODE((kiosk / KEY_FILE).stat().st_mode) == 0o600
    keep(kiosk, every_kind())
    code, said = fleet("send", "--json", "--data", str(kiosk))
    assert (code, json.loads(said)["records"]) == (0, len(every_kind()))
    found, wrong = ids_in(engine.store(STATS, prefix=PREFIX))
    assert {each.id for each in every_kind()} == found.keys()
    assert wrong == []
    # The secret is in its own file, and nowhere else.
    settings_now, _ = load_settings(kiosk / FILE_NAME)
    write_bundle(kiosk / "bundle.zip", kiosk, settings_now, (), (), SystemClock().now())
    having = [
        each
        for each in kiosk.rglob("*")
        if each.is_file() and KIOSK.secret.encode() in each.read_bytes()
    ]
    assert [each.name for each in having] == [KEY_FILE]


def test_the_code_is_read_by_a_camera_and_enrols_with_the_root_by_hand(
    tmp_path: Path, content: Repository, secret: Path
) -> None:
    out, kiosk = tmp_path / "invitations", tmp_path / "kiosk"
    address = "https://content.larkhaven-council.example/handrail"
    root = content.folder / "metadata" / "1.root.json"
    far = bucket("https://store.larkhaven-council.example", secret)
    words = invited(out, "larkhaven-1", *far, "--content", address, "--root", str(root))
    (found,) = zxingcpp.read_barcodes(Image.open(out / "larkhaven-1.png").convert("L"))
    line, carried = (out / "larkhaven-1.invitation").read_text().split("\n")[:2]
    assert found.text == line
    assert carried
    (tmp_path / "another.json").write_bytes(content.root + b" ")
    wrong = ("--root", str(tmp_path / "another.json"), "--data", str(kiosk))
    code, said = fleet("enrol", line, "--fingerprint", words, *wrong)
    assert (code, "not the one that the invitation names" in said) == (1, True), said
    assert not (kiosk / KEY_FILE).exists()
    assert not (kiosk / FILE_NAME).exists()
    code, said = fleet(
        "enrol", line, "--fingerprint", words, "--root", str(root), "--data", str(kiosk)
    )
    assert code == 0, said
    assert (kiosk / "packs" / ROOT).read_bytes() == content.root
    rights = json.loads((out / "larkhaven-1-rights.json").read_text())["Statement"][0]
    assert (rights["Action"], rights["Resource"]) == (
        "s3:PutObject",
        f"arn:aws:s3:::{STATS}/{PREFIX}/larkhaven-1/*",
    )


def test_a_later_invitation_needs_the_same_signer_and_no_words(tmp_path: Path) -> None:
    kiosk, store = tmp_path / "kiosk", tmp_path / "store"
    store.mkdir()
    words = invited(tmp_path / "a", "larkhaven-1", "--store", str(store))
    file = str(tmp_path / "a" / "larkhaven-1.invitation")
    assert fleet("enrol", file, "--fingerprint", words, "--data", str(kiosk))[0] == 0
    invited(tmp_path / "a", "larkhaven-2", "--store", str(store))
    text = (tmp_path / "a" / "larkhaven-2.invitation").read_text()
    assert fleet("enrol", "-", "--data", str(kiosk), typed=text)[0] == 0
    assert load_settings(kiosk / FILE_NAME)[0].fleet.kiosk == "larkhaven-2"
    theirs = invited(tmp_path / "b", "larkhaven-3", "--store", str(store))
    other = str(tmp_path / "b" / "larkhaven-3.invitation")
    code, said = fleet("enrol", other, "--fingerprint", theirs, "--data", str(kiosk))
    assert (code, "somebody else than the one before" in said) == (1, True)
    assert load_settings(kiosk / FILE_NAME)[0].fleet.kiosk == "larkhaven-2"


def test_an_enrolment_that_broke_off_sends_nothing_in_a_wrong_name(tmp_path: Path) -> None:
    kiosk, store = tmp_path / "kiosk", tmp_path / "store"
    store.mkdir()
    words = invited(tmp_path, "larkhaven-1", "--store", str(store))
    file = str(tmp_path / "larkhaven-1.invitation")
    assert fleet("enrol", file, "--fingerprint", words, "--data", str(kiosk))[0] == 0
    settings = kiosk / FILE_NAME
    settings.write_text(settings.read_text().replace("larkhaven-1", "larkhaven-9"))
    code, said = fleet("send", "--data", str(kiosk))
    assert (code, "enrolment was broken off" in said) == (1, True)
    assert list(store.iterdir()) == []


def test_settings_that_cannot_be_read_are_left_alone(tmp_path: Path) -> None:
    kiosk = tmp_path / "kiosk"
    kiosk.mkdir()
    (kiosk / FILE_NAME).write_text("[place\nname = 1")
    words = invited(tmp_path, "larkhaven-1", "--store", str(tmp_path))
    file = str(tmp_path / "larkhaven-1.invitation")
    code, said = fleet("enrol", file, "--fingerprint", words, "--data", str(kiosk))
    assert (code, "nothing is written into it" in said) == (1, True)
    assert (kiosk / FILE_NAME).read_text() == "[place\nname = 1"
    assert not (kiosk / KEY_FILE).exists()


@pytest.mark.parametrize("name", ["Larkhaven 1", "../up", "a" * 41])
def test_a_name_that_is_none_is_told(tmp_path: Path, name: str) -> None:
    words = ("invite", name, "--site", "Library", "--store", str(tmp_path), "--out", str(tmp_path))
    code, said = fleet(*words)
    assert (code, "is no name of a kiosk" in said) == (1, True)


@pytest.mark.parametrize(
    "given", [("--store", "figures"), ("--store", "/srv/x", "--content", "packs")]
)
def test_a_folder_is_named_as_the_kiosk_will_see_it(
    tmp_path: Path, given: tuple[str, ...], content: Repository
) -> None:
    root = str(content.folder / "metadata" / "1.root.json")
    words = ("invite", "larkhaven-1", "--site", "Library", "--out", str(tmp_path), "--root", root)
    code, said = fleet(*words, *given)
    assert (code, "Give the whole path" in said) == (1, True)
    assert not (tmp_path / "larkhaven-1.invitation").exists()


def test_a_kiosk_of_no_fleet_is_told_what_to_do(tmp_path: Path) -> None:
    code, said = fleet("send", "--data", str(tmp_path))
    assert code == 1
    assert re.search(r"belongs to no fleet.*kiosk fleet enrol FILE", said)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="only root gives files away")
def test_what_root_enrols_belongs_to_the_account_of_the_kiosk(
    tmp_path: Path, content: Repository
) -> None:
    kiosk = tmp_path / "kiosk"
    kiosk.mkdir()
    os.chown(kiosk, 12345, 12345)
    words = invited(
        tmp_path, "larkhaven-1", "--store", str(tmp_path), "--content", str(content.folder)
    )
    file = str(tmp_path / "larkhaven-1.invitation")
    assert fleet("enrol", file, "--fingerprint", words, "--data", str(kiosk))[0] == 0
    roots = [each.name for each in kiosk.rglob("*") if each.stat().st_uid != 12345]
    assert roots == [FILE_NAME]
