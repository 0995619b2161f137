"""The three commands that the conformance suite asks a client for, as processes of their own and over real HTTP."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.content.packs import Pack
from kiosk.core.clock import SystemClock
from tests import conformance_client
from tests.conftest import REPOSITORY
from tests.content.by_hand import Repository, later, repository
from tests.content.web import serving

NOW = SystemClock().now()
TARGET = "look/manifest.json"


@pytest.fixture
def published(tmp_path: Path) -> Repository:
    return repository(tmp_path / "published", 1, Pack.LOOK, now=NOW)


@pytest.fixture
def url(published: Repository) -> Iterator[str]:
    with serving(published.folder) as url:
        yield url


class Client:
    def __init__(self, folder: Path, url: str) -> None:
        self.metadata = folder / "metadata"
        self.targets = folder / "targets"
        self.metadata.mkdir()
        self.url = url

    def arguments(self, command: str, *more: str) -> list[str]:
        asked = ["--metadata-dir", str(self.metadata)]
        if command != "init":
            asked += ["--metadata-url", f"{self.url}/metadata"]
        if command == "download":
            self.targets.mkdir(exist_ok=True)
            asked += ["--target-name", more[0], "--target-dir", str(self.targets)]
            return [*asked, "--target-base-url", f"{self.url}/targets", command]
        return [*asked, command, *more]

    def run(self, command: str, *more: str) -> int:
        return conformance_client.main(self.arguments(command, *more))

    def version(self, role: str) -> int:
        signed = json.loads((self.metadata / f"{role}.json").read_bytes())["signed"]
        return int(signed["version"])


@pytest.fixture
def client(tmp_path: Path, url: str, published: Repository) -> Client:
    (tmp_path / "root.json").write_bytes(published.root)
    client = Client(tmp_path, url)
    assert client.run("init", str(tmp_path / "root.json")) == 0
    return client


def test_as_a_process_of_its_own(client: Client) -> None:
    for command in (["refresh"], ["download", TARGET]):
        words = client.arguments(*command)
        asked = [sys.executable, "-m", "tests.conformance_client", *words]
        assert subprocess.run(asked, check=False, cwd=REPOSITORY).returncode == 0
    (file,) = client.targets.iterdir()
    assert json.loads(file.read_bytes())["pack"] == "look"
    names = {path.name for path in client.metadata.glob("*.json")}
    assert names == {
        f"{role}.json" for role in ("root", "timestamp", "snapshot", "targets", "look")
    }


def test_a_target_that_is_here_is_not_fetched_again(client: Client, published: Repository) -> None:
    assert client.run("download", TARGET) == 0
    for path in (published.folder / "targets").rglob("*.json"):
        path.unlink()
    assert client.run("download", TARGET) == 0
    assert client.run("download", "look/other.json") == 1


def test_rollback(client: Client, published: Repository) -> None:
    before = (published.folder / "metadata" / "timestamp.json").read_bytes()
    published.publish(2, Pack.LOOK)
    assert client.run("refresh") == 0
    (published.folder / "metadata" / "timestamp.json").write_bytes(before)
    assert client.run("refresh") == 1
    assert client.version("timestamp") == published.versions["timestamp"]


def test_keys_that_change(client: Client, published: Repository) -> None:
    assert client.run("refresh") == 0
    published.rotate("root", "next root")
    published.rotate("timestamp", "next timestamp", "next root")
    assert client.run("refresh") == 1, "the timestamp is still signed by the key of before"
    assert client.version("root") == 3
    published.write("timestamp", published.signed["timestamp"], "next timestamp")
    assert client.run("refresh") == 0
    published.rotate("snapshot", "stranger", "root")
    assert client.run("refresh") == 1, "the old root's key counts no longer"
    assert client.version("root") == 3


def test_expiry(client: Client, published: Repository) -> None:
    published.now = later(-8, NOW)
    published.close()
    assert client.run("refresh") == 1
    published.now = NOW
    published.close()
    assert client.run("refresh") == 0


def test_nobody_there(client: Client) -> None:
    client.url = "http://127.0.0.1:9"
    assert client.run("refresh") == 1
