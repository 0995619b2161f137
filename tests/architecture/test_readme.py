"""README says what there is: every room, every dependency, every command of the Makefile."""

import re
import tomllib
from pathlib import Path

import pytest

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
