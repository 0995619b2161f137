"""`kiosk content update|trust|installed|back`: as somebody types them who has a memory stick in the hand."""

import json
import os
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kiosk.cli import app
from kiosk.content.packs import Pack
from kiosk.content.trust import read_root
from kiosk.core.clock import SystemClock
from kiosk.settings import FILE_NAME
from tests.content.by_hand import Repository, repository


def content(folder: Path, *words: str) -> tuple[int, str]:
    result = CliRunner().invoke(app, ["content", *words, "--data", str(folder)])
    return result.exit_code, result.output


@pytest.fixture
def stick(tmp_path: Path) -> Repository:
    made = repository(tmp_path / "stick", 1, Pack.THESAURUS, now=SystemClock().now())
    made.publish_files({Pack.THESAURUS: (2, {"topics.toml": b""})})
    return made


def test_a_stick_is_trusted_taken_named_and_gone_back_from(
    tmp_path: Path, stick: Repository
) -> None:
    kiosk = tmp_path / "kiosk"
    take = ("update", "--from", str(stick.folder))
    code, said = content(kiosk, *take)
    assert code == 1
    assert "Nobody has said yet whose content" in said
    assert "kiosk content trust FILE" in said
    fingerprint = read_root(stick.root).fingerprint
    code, said = content(kiosk, "trust", str(stick.folder))
    assert (code, "must be compared first" in said) == (1, True)
    assert fingerprint in said
    code, said = content(kiosk, "trust", str(stick.folder), "--fingerprint", "0" * 64)
    assert (code, "not the fingerprint" in said) == (1, True)
    file = stick.folder / "metadata" / "1.root.json"
    code, said = content(kiosk, "trust", str(file), "--fingerprint", fingerprint[:25].upper())
    assert (code, "needs 1 of its 1 keys" in said) == (0, True)
    code, said = content(kiosk, *take)
    assert (code, said.strip()) == (0, "thesaurus: version 2 (new). thesaurus 2")
    assert content(kiosk, *take) == (0, "Everything that is published is in use.\n")
    told = json.loads(content(kiosk, "installed", "--json")[1])
    assert [(each["pack"], each["version"]) for each in told["packs"]] == [("thesaurus", 2)]
    assert told["faults"] == []
    code, said = content(kiosk, "back")
    assert (code, "Somebody went back" in said) == (0, True)
    outcome = json.loads(content(kiosk, *take, "--json")[1])
    assert outcome["refusal"] == "gone-back-from"
    assert content(kiosk, "back")[0] == 1


def test_without_a_network_nothing_has_failed(tmp_path: Path, stick: Repository) -> None:
    kiosk = tmp_path / "kiosk"
    content(kiosk, "trust", str(stick.folder), "--fingerprint", read_root(stick.root).fingerprint)
    assert content(kiosk, "update")[0] == 1, "nobody has said from where"
    (kiosk / FILE_NAME).write_text('[content]\nsource = "http://127.0.0.1:9/packs"\n')
    code, said = content(kiosk, "update")
    assert (code, "127.0.0.1 cannot be reached" in said) == (0, True)
    assert content(kiosk, "update", "--from", "http://example.org/")[0] == 1, "no plain HTTP"


def test_what_is_damaged_is_said(tmp_path: Path, stick: Repository) -> None:
    kiosk = tmp_path / "kiosk"
    content(kiosk, "trust", str(stick.folder), "--fingerprint", read_root(stick.root).fingerprint)
    content(kiosk, "update", "--from", str(stick.folder))
    (file,) = (kiosk / "packs" / "thesaurus").glob("*/topics.toml")
    file.write_bytes(b"x")
    code, said = content(kiosk, "installed")
    assert (code, "the thesaurus pack is damaged: topics.toml" in said.lower()) == (1, True)


@pytest.mark.parametrize("damage", [b"", b"{}", b"<html>", b"\xff" * 900])
def test_no_root_is_no_root(tmp_path: Path, damage: bytes) -> None:
    (tmp_path / "root.json").write_bytes(damage)
    code, said = content(tmp_path, "trust", str(tmp_path / "root.json"), "--fingerprint", "0" * 64)
    assert (code, "no root of a publisher" in said) == (1, True)
    assert content(tmp_path, "trust", str(tmp_path / "gone"), "--fingerprint", "0" * 64)[0] == 1


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="only root gives files away")
def test_what_root_brings_belongs_to_the_account_of_the_kiosk(
    tmp_path: Path, stick: Repository
) -> None:
    kiosk = tmp_path / "kiosk"
    kiosk.mkdir()
    os.chown(kiosk, 12345, 12345)
    elsewhere = tmp_path / "kiosk.toml"
    elsewhere.touch()
    (kiosk / FILE_NAME).symlink_to(elsewhere)
    fingerprint = read_root(stick.root).fingerprint
    assert content(kiosk, "trust", str(stick.folder), "--fingerprint", fingerprint)[0] == 0
    assert content(kiosk, "update", "--from", str(stick.folder))[0] == 0
    assert content(kiosk, "back", "--json")[0] == 0
    roots = [each.name for each in kiosk.rglob("*") if each.lstat().st_uid != 12345]
    assert roots == [FILE_NAME]
    assert elsewhere.stat().st_uid == 0, "what a link leads to is not the kiosk's"


def test_help_names_the_setting(tmp_path: Path) -> None:
    assert "[content] source" in " ".join(content(tmp_path, "update", "--help")[1].split())
