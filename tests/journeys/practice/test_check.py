"""What an editor is told of a practice, with its line."""

from pathlib import Path

import pytest

from kiosk.journeys.check import check
from kiosk.journeys.findings import Severity
from tests.journeys.files import GOOD, content, write

EN = "en/journeys/made.yaml"


def edited(old: str, new: str) -> str:
    changed = GOOD.replace(old, new, 1)
    assert changed != GOOD
    return changed


@pytest.mark.parametrize(
    ("text", "line_text", "problem", "severity"),
    [
        (
            edited("label: Submit, right: true", "label: Submit"),
            "- kind: press",
            "No option of this task is right",
            Severity.ERROR,
        ),
        (
            edited("    praise: You filled in a form.\n", ""),
            "kind: practice",
            "`praise` is missing",
            Severity.ERROR,
        ),
        (
            edited("must_be: [48 29]", "must_be: [48 29], least: 9"),
            "id: code",
            "cannot be done",
            Severity.ERROR,
        ),
        (
            edited("must_be: [48 29]", "least: 0"),
            "id: code",
            "asks for 0",
            Severity.ERROR,
        ),
        (edited("kind: tick,", "kind: tock,"), "kind: tock", "Did you mean `tick`", Severity.ERROR),
        (edited("id: agree", "id: name"), "kind: tick", "stands twice", Severity.ERROR),
        (
            edited("{id: three, label: Hello", "{id: two, label: Hello"),
            "label: Hello",
            "stands twice",
            Severity.ERROR,
        ),
        (edited("skill: transacting", "skill: transact"), "skill:", "transacting", Severity.ERROR),
        (
            edited(
                "{id: monday, label: Monday, says: That is Monday.}", "{id: monday, label: Monday}"
            ),
            "id: monday",
            "is told nothing",
            Severity.WARNING,
        ),
        (
            edited(", says: It is 48 29.", ""),
            "id: code",
            "is told nothing",
            Severity.WARNING,
        ),
        (
            edited("          - {id: bath, label: Bath, says: That is Bath.}\n", ""),
            "options:",
            "shows them all at once",
            Severity.WARNING,
        ),
        (
            edited("praise: You filled in a form.", "praise: Well done!"),
            "praise:",
            "praises the person",
            Severity.WARNING,
        ),
        (
            edited("done: You sent it.", "done: Clever. You sent it."),
            "done:",
            "praises the person",
            Severity.WARNING,
        ),
    ],
)
def test_what_is_wrong_is_said_with_its_line(
    text: str, line_text: str, problem: str, severity: Severity, tmp_path: Path
) -> None:
    folder = content(tmp_path)
    write(folder, EN, text)
    found = [
        each
        for each in check([folder])
        if problem in f"{each.problem} {each.remedy}"
        and each.severity is severity
        and each.file == folder / EN
    ]
    assert found, [each.problem for each in check([folder])]
    lines = text.splitlines()
    assert line_text in lines[found[0].line - 1], (found[0].line, lines[found[0].line - 1])
