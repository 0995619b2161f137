"""Every attack of the table, over a web server and by a memory stick; `tests/fleet` has the same from a bucket."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.content.attacks import ATTACKS, Attack
from tests.content.scenes import Template, answer
from tests.content.web import serving


@pytest.fixture(autouse=True)
def no_waiting_for_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """No power is cut here, and most of the time would go into it."""
    monkeypatch.setattr(os, "fsync", lambda _: None)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Template:
    return Template.made(tmp_path_factory.mktemp("attacks"))


@pytest.fixture(scope="module")
def healed(template: Template) -> Iterator[str]:
    with serving(template.healed.folder) as url:
        yield url


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.name)
def test_by_a_stick(template: Template, tmp_path: Path, attack: Attack) -> None:
    scene, store = template.scene(attack, tmp_path)
    answer(attack, store, scene.published.folder, template.healed.folder)


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.name)
def test_over_a_web_server(template: Template, healed: str, tmp_path: Path, attack: Attack) -> None:
    scene, store = template.scene(attack, tmp_path)
    with serving(scene.published.folder) as url:
        answer(attack, store, url, healed)
