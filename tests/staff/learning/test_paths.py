"""The table of paths: every path of every role leads to modules that there are, and a fault is named with its line."""

from pathlib import Path

import pytest

from kiosk.core.errors import ContentError
from kiosk.core.ids import JourneyId
from kiosk.core.places import assets_dir
from kiosk.journeys.library import Library
from kiosk.staff.learning.paths import FILE_NAME, laid_over, load_paths
from kiosk.staff.learning.questions import questions_of
from kiosk.staff.records.vocabulary import TrainingRole

SHIPPED = assets_dir() / "training"
KNOWN = (JourneyId("first"), JourneyId("second"))


def written(tmp_path: Path, text: str) -> Path:
    file = tmp_path / FILE_NAME
    file.write_text(text, encoding="utf-8")
    return file


def test_every_role_has_a_path_of_modules_that_ship_and_every_module_is_on_one() -> None:
    library = Library.load((SHIPPED,), "en")
    paths = load_paths(SHIPPED / FILE_NAME, library.ids)
    assert set(paths) == set(TrainingRole)
    assert {module for path in paths.values() for module in path} == set(library.ids)
    for path in paths.values():
        assert set(paths[TrainingRole.EVERYONE]) <= set(path)


def test_every_module_that_ships_asks_something_that_has_an_answer() -> None:
    library = Library.load((SHIPPED,), "en")
    for name in library.ids:
        module = library.journey(name)
        assert module is not None
        assert questions_of(module), name


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("[everyone\n", 1, "not TOML"),
        ('[everyone]\nmodules = ["first"]\n[cook]\nmodules = ["first"]\n', 3, "`cook` is no role"),
        ('everyone = "first"\n', 1, "no table"),
        ("[everyone]\n", 1, "no modules"),
        ("[everyone]\nmodules = []\n", 2, "no modules"),
        ('[everyone]\nmodules = ["first"]\ntitle = "x"\n', 3, "`title` means nothing"),
        ('[everyone]\nmodules = ["first", "third"]\n', 2, "no module `third`"),
        ('[everyone]\nmodules = ["first", 3]\n', 2, "no module `3`"),
        ('[everyone]\nmodules = ["first", "first"]\n', 2, "twice"),
    ],
)
def test_a_fault_is_named_with_its_line_and_what_to_do(
    tmp_path: Path, text: str, line: int, said: str
) -> None:
    with pytest.raises(ContentError, match=said) as refused:
        load_paths(written(tmp_path, text), KNOWN)
    assert refused.value.line == line
    assert refused.value.remedy


def test_a_later_file_replaces_single_paths_and_a_faulty_one_none(tmp_path: Path) -> None:
    ours = written(tmp_path, '[everyone]\nmodules = ["first"]\n[manager]\nmodules = ["second"]\n')
    own = tmp_path / "own.toml"
    own.write_text('[manager]\nmodules = ["second", "first"]\n', encoding="utf-8")
    paths, faults = laid_over((ours, own, tmp_path / "none.toml"), KNOWN)
    assert faults == ()
    assert paths[TrainingRole.MANAGER] == ("second", "first")
    assert paths[TrainingRole.VOLUNTEER] == ("first",)
    own.write_text('[manager]\nmodules = ["third"]\n', encoding="utf-8")
    paths, (fault,) = laid_over((ours, own), KNOWN)
    assert "third" in fault.problem
    assert paths[TrainingRole.MANAGER] == ("second",)
