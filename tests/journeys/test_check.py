from datetime import date
from pathlib import Path

import pytest

from kiosk.journeys.check import check
from kiosk.journeys.findings import Finding, Severity
from tests.journeys.files import GOOD, TOPICS, WELSH, content, write

TODAY = date(2026, 12, 1)


def findings(folder: Path) -> tuple[Finding, ...]:
    return check([folder], today=TODAY)


def test_good_content_has_no_findings(tmp_path: Path) -> None:
    assert findings(content(tmp_path)) == ()


EN = "en/journeys/made.yaml"
CY = "cy/journeys/made.yaml"
TITLES = "cy/topics.yaml"
ERROR = Severity.ERROR
WARNING = Severity.WARNING
HARD = "Administrative authorities necessitate comprehensive documentation. " * 12
LONG = " ".join(["word"] * 21)
MORE_OPTIONS = "".join(f"      - {{id: x{number}, label: X}}\n" for number in range(3))


def edited(old: str, new: str, text: str = GOOD) -> str:
    changed = text.replace(old, new, 1)
    assert changed != text
    return changed


def welsh(old: str, new: str) -> str:
    return edited(old, new, WELSH)


def titles(words: str) -> str:
    return f"reviewed: false\ntitles: {{{words}}}\n"


@pytest.mark.parametrize(
    ("name", "text", "line_text", "problem", "severity"),
    [
        (EN, edited("summary:", "summaryy:"), "summaryy:", "not a key", ERROR),
        (EN, edited("next: done", "next: dun"), "next: dun", "no such node", ERROR),
        (EN, GOOD + "  lost: {kind: outcome, title: Lost}\n", "lost:", "Nothing leads", ERROR),
        (EN, edited("next: done", "next: info"), "next: info", "a loop", ERROR),
        (EN, edited("go: needs", "go: needs\n      - go: home"), "go: home", "never used", ERROR),
        (EN, edited("topic: money", "topic: moneyy"), "topic: moneyy", "no topic", ERROR),
        (EN, edited("2026-11-24", "2025-11-24"), "checked:", "last checked", WARNING),
        (EN, edited("2026-11-24", "2027-11-24"), "checked:", "still to come", WARNING),
        (EN, edited("A short journey.", f"{LONG}."), "summary:", "21 words", WARNING),
        (
            EN,
            edited("      - {id: stairs", f"{MORE_OPTIONS}      - {{id: stairs"),
            "options:",
            "offers 6 answers",
            WARNING,
        ),
        (
            "en/topics.yaml",
            edited("door: online", "door: back", TOPICS),
            "door: back",
            "not known",
            ERROR,
        ),
        (TITLES, titles("money: Arian, moneyy: A"), "titles:", "no English topic", ERROR),
        (TITLES, titles("money: Arian"), "", "no title: practice", WARNING),
        (CY, welsh("title:", "tytle:"), "tytle:", "not a key", ERROR),
        (CY, welsh("  home:", "  hone:"), "hone:", "does not stand", ERROR),
        (CY, welsh(", unit: oed", ""), "age:", "no words for `unit`", WARNING),
        ("cy/journeys/lone.yaml", welsh("made", "lone"), "translates:", "English journey", ERROR),
        ("xx/journeys/made.yaml", WELSH, "", "no language of the kiosk", ERROR),
        ("en/journeys/other.yaml", edited("id: made", "id: other"), "", "not in Welsh", WARNING),
        ("en/journeys/broken.yaml", "a: [", "", "not YAML", ERROR),
        (
            EN,
            edited("{from: [pl, ro]}", "{visit: {age_at_least: 5}}"),
            "visit:",
            "never match",
            WARNING,
        ),
        (
            EN,
            edited("go: needs", 'if: {pip: ["yes", unsure]}\n        go: home\n      - go: needs'),
            "if: {pip: [",
            "used up by rule 1",
            WARNING,
        ),
        (
            EN,
            edited("go: needs", 'if: {pip: "yes"}\n        go: home\n      - go: needs'),
            'if: {pip: "yes"}',
            "never used: those above",
            WARNING,
        ),
        (EN, edited("start-now.svg", "other.svg"), "other.svg", "no picture", ERROR),
        (
            EN,
            edited(", alt: A green button that says Start now", ""),
            "picture:",
            "`alt` is missing",
            ERROR,
        ),
        (
            EN,
            edited('gov.uk/made", label', 'gov.uk.example.com/made", label'),
            "example.com",
            "hosts.toml",
            WARNING,
        ),
        ("hosts.toml", 'hosts = ["https://gov.uk"]', "", "not the name of a host", ERROR),
        (EN, edited("A paragraph.", HARD), "", "readers of", WARNING),
    ],
)
def test_each_kind_of_fault_is_found(
    tmp_path: Path, name: str, text: str, line_text: str, problem: str, severity: Severity
) -> None:
    file = write(content(tmp_path), name, text)
    found = [
        finding
        for finding in findings(tmp_path)
        if problem in finding.problem and (finding.file == file or not line_text)
    ]
    assert found, findings(tmp_path)
    assert found[0].severity is severity
    assert found[0].remedy
    if line_text:
        lines = [place for place, line in enumerate(text.splitlines(), 1) if line_text in line]
        assert found[0].line in lines


def test_one_file_can_be_checked_alone(tmp_path: Path) -> None:
    folder = content(tmp_path)
    assert (
        check([folder / "en/journeys/made.yaml", folder / "cy/journeys/made.yaml"], today=TODAY)
        == ()
    )
    missing = check([tmp_path / "nothing.yaml"], today=TODAY)
    assert [finding.severity for finding in missing] == [Severity.ERROR]
