"""Every attack on content packs, from a bucket of a real object store that anybody may read."""

import os
from pathlib import Path

import obstore
import pytest

from tests.content.attacks import ATTACKS, Attack
from tests.content.scenes import Template, answer
from tests.fleet.engine import CONTENT, PUBLISHER, Engine


@pytest.fixture(autouse=True)
def no_waiting_for_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """No power is cut here, and most of the time would go into it."""
    monkeypatch.setattr(os, "fsync", lambda _: None)


@pytest.fixture(autouse=True)
def at_the_engine(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ENDPOINT_URL", engine.url)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Template:
    return Template.made(tmp_path_factory.mktemp("attacks"))


@pytest.fixture(scope="module")
def healed(template: Template, engine: Engine) -> str:
    return put(engine, template.healed.folder, "healed")


def put(engine: Engine, folder: Path, prefix: str) -> str:
    """Put a repository into the bucket, as its publisher would, and say where it is."""
    store = engine.store(CONTENT, PUBLISHER, prefix=prefix)
    for path in folder.rglob("*.*"):
        obstore.put(store, path.relative_to(folder).as_posix(), path.read_bytes())
    return f"s3://{CONTENT}/{prefix}"


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.name)
def test_from_a_bucket(
    template: Template, engine: Engine, healed: str, tmp_path: Path, attack: Attack
) -> None:
    scene, store = template.scene(attack, tmp_path)
    source = put(engine, scene.published.folder, tmp_path.name)
    answer(attack, store, source, healed)
