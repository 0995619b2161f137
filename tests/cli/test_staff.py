"""`kiosk staff`: a PIN is set, named without being shown, and taken away."""

import json
from pathlib import Path

from typer.testing import CliRunner

from kiosk.cli import app
from kiosk.core.ids import NodeId
from kiosk.staff.learning.desk import Reached
from kiosk.staff.records.vocabulary import TrainingRole
from tests.staff.learning.desks import FIRST, SetClock, desk_in


def staff(folder: Path, *words: str, typed: str = "") -> tuple[int, str]:
    result = CliRunner().invoke(app, ["staff", *words, "--data", str(folder)], input=typed)
    return result.exit_code, result.output


def test_a_pin_is_set_listed_and_removed(tmp_path: Path) -> None:
    assert "Nobody has a PIN" in staff(tmp_path, "list")[1]
    code, said = staff(tmp_path, "pin", "Sam", "--role", "manager", typed="280417\n280417\n")
    assert code == 0
    assert "Sam has a PIN now, as manager." in said
    assert "280417" not in said
    assert json.loads(staff(tmp_path, "list", "--json")[1]) == {
        "people": [{"name": "Sam", "role": "manager"}]
    }
    assert staff(tmp_path, "remove", "Sam")[0] == 0
    assert staff(tmp_path, "remove", "Sam")[0] == 1


def test_a_pin_that_cannot_be_taken_is_refused_with_a_reason(tmp_path: Path) -> None:
    code, said = staff(tmp_path, "pin", "Sam", typed="123456\n123456\n")
    assert code == 1
    assert "guessed first" in said


def test_modules_and_paths_are_named_and_a_fault_of_them_is_said(tmp_path: Path) -> None:
    code, said = staff(tmp_path, "modules")
    assert code == 0
    assert "everyone learns: why-it-matters" in said
    told = json.loads(staff(tmp_path, "modules", "--json")[1])
    assert "good-conversations" in told["paths"]["librarian"]
    own = tmp_path / "training" / "paths.toml"
    own.parent.mkdir()
    own.write_text('[manager]\nmodules = ["gone"]\n', encoding="utf-8")
    code, said = staff(tmp_path, "modules")
    assert code == 1
    assert "paths.toml:2: There is no module `gone`." in said


def test_learners_who_agreed_are_named_others_are_not_and_one_who_goes_is_gone(
    tmp_path: Path,
) -> None:
    assert "fewer than 5" in staff(tmp_path, "learners")[1]
    assert staff(tmp_path, "learners", "--remove", "Heron 27")[0] == 1
    with desk_in(tmp_path, SetClock()) as desk:
        desk.gate.make("Heron 27", "teapot")
        number = desk.gate.make("Otter 3", "teapot")
        assert isinstance(number, int)
        desk.take_path(number, TrainingRole.LIBRARIAN)
        desk.agree(number, agrees=True)
        desk.begin(number, FIRST)
        desk.went_on(number, FIRST, Reached(node=NodeId("b")), (NodeId("q"), True))
        desk.finish(number, FIRST)
    said = staff(tmp_path, "learners")[1]
    assert "Otter 3 (librarian): first on 25 November 2026 (100 %)" in said
    assert "Heron" not in said
    told = json.loads(staff(tmp_path, "learners", "--json")[1])
    assert [each["pseudonym"] for each in told["agreed"]] == ["Otter 3"]
    assert told["others"] is None
    assert staff(tmp_path, "learners", "--remove", "otter 3")[0] == 0
    assert "Otter" not in staff(tmp_path, "learners")[1]
