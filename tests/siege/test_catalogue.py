"""The table of attacks says what the tests do."""

import re
from dataclasses import dataclass
from pathlib import Path

from tests.siege.case import Bare
from tests.siege.siege import REPOSITORY
from tests.siege.test_cases import CASES
from tests.siege.test_proxy import CASES as PROXIED

_TABLE = Path(__file__).with_name("CASES.md")
_GROUPS = {"A": 34, "B": 18, "C": 21, "D": 20, "E": 14, "F": 13, "G": 18, "H": 14, "I": 12, "J": 14}
_HERE = "test_cases.py::test_with_the_guard"
_PROXY = "test_proxy.py::test_the_proxy_alone_holds_it"
_ELSEWHERE = "deployment:"


@dataclass(frozen=True)
class Row:
    id: str
    attack: str
    bare: str
    guarded: str
    where: tuple[str, ...]


def rows() -> list[Row]:
    found = []
    for line in _TABLE.read_text(encoding="utf-8").splitlines():
        if re.match(r"\| [A-J]\d\d \|", line):
            name, attack, bare, guarded, where = (each.strip() for each in line[1:-1].split(" | "))
            tests = tuple(re.findall(r"`([^`]+)`", where))
            found.append(Row(name.strip(), attack, bare, guarded, tests))
    return found


def test_every_attack_has_its_row() -> None:
    wanted = [f"{group}{at:02}" for group, many in _GROUPS.items() for at in range(1, many + 1)]
    assert [row.id for row in rows()] == wanted


def test_each_row_names_tests_that_are_there_or_says_why_not() -> None:
    for row in rows():
        if not row.where:
            assert row.guarded.startswith(_ELSEWHERE), row
        for each in row.where:
            file, _, function = each.partition("::")
            path = REPOSITORY / (file if "/" in file else f"tests/siege/{file}")
            assert f"def {function}(" in path.read_text(encoding="utf-8"), each


def test_the_table_and_the_cases_are_one() -> None:
    made: dict[str, set[Bare]] = {}
    for case in CASES:
        made.setdefault(case.id.partition("-")[0], set()).add(case.bare)
    proxied = {case.id.partition("-")[0] for case in PROXIED}
    for row in rows():
        assert ((_HERE in row.where) and row.guarded == "held") == (row.id in made), row
        assert (_PROXY in row.where) == (row.id in proxied), row
        if row.id in made:
            assert row.bare.startswith("lands") == (Bare.LANDS in made[row.id]), row
            assert ("the engine refuses" in row.bare) == (Bare.REFUSES in made[row.id]), row
