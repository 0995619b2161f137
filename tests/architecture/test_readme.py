"""README says what there is: every room, every dependency, every command of the Makefile."""

import re
import textwrap
import tomllib
from datetime import date
from pathlib import Path

import pytest

from kiosk.journeys.check import check

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
ROOMS = sorted(path.parent.name for path in (ROOT / "kiosk").glob("*/__init__.py"))
DEPENDENCIES = [re.split(r"[^A-Za-z0-9_-]", each)[0] for each in PROJECT["dependencies"]]
TARGETS = re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)


@pytest.mark.parametrize("room", ROOMS)
def test_names_every_room(room: str) -> None:
    assert f"{room}/" in README


@pytest.mark.parametrize("dependency", DEPENDENCIES)
def test_names_every_dependency(dependency: str) -> None:
    assert dependency.lower() in README.lower()


@pytest.mark.parametrize("target", sorted({"run", "test", "check", "package"} & set(TARGETS)))
def test_names_every_command_of_the_makefile(target: str) -> None:
    assert f"make {target}" in README


def test_its_links_to_files_lead_somewhere() -> None:
    links = re.findall(r"\]\((?!https?:|#|mailto:|tel:)([^)#\s]+)", README)
    assert [link for link in links if not (ROOT / link).exists()] == []


def test_names_the_licence() -> None:
    assert PROJECT["license"] in README


def test_the_journey_that_an_editor_copies_from_it_is_without_fault(tmp_path: Path) -> None:
    (example,) = re.findall(r"```yaml\n(.*?)```", README, re.DOTALL)
    file = tmp_path / "en" / "journeys" / "ask-for-a-ramp.yaml"
    file.parent.mkdir(parents=True)
    file.write_text(textwrap.dedent(example), encoding="utf-8")
    assert check([file], today=date(2026, 12, 1)) == ()
