"""What an author should put right in a journey that can be walked, beyond what keeps it from use."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from kiosk.core.errors import ContentError
from kiosk.journeys.findings import Finding, error, warning
from kiosk.journeys.hosts import FILE_NAME as HOSTS
from kiosk.journeys.hosts import is_listed, load_hosts
from kiosk.journeys.library import PICTURES
from kiosk.journeys.model import Journey
from kiosk.journeys.nodes import Step
from kiosk.journeys.practice.check import practice_faults
from kiosk.journeys.practice.node import Practice
from kiosk.journeys.questions import ChoiceQuestion, SeveralQuestion
from kiosk.journeys.reading_age import reading_age
from kiosk.journeys.rule_overlaps import overlap_faults
from kiosk.journeys.words_of import words_of
from kiosk.journeys.yaml_files import Tree, line_of

MAX_AGE_DAYS = 365
MAX_READING_AGE = 11
FEWEST_OPTIONS = 2
MOST_OPTIONS = 5


def journey_findings(journey: Journey, tree: Tree, file: Path, today: date) -> Iterator[Finding]:
    """Everything worth saying about one journey."""
    yield from _age(journey, tree, file, today)
    yield from _options(journey, tree, file)
    yield from _reading(journey, file)
    yield from _hosts(journey, tree, file)
    yield from _pictures(journey, tree, file)
    for node in journey.nodes.values():
        for flaw in practice_faults(node) if isinstance(node, Practice) else ():
            line = line_of(tree, "nodes", node.id, *flaw.path)
            yield warning(file, line, flaw.problem, flaw.remedy)
    for fault in overlap_faults(journey):
        yield warning(file, line_of(tree, *fault.path), fault.problem, fault.remedy)


def _age(journey: Journey, tree: Tree, file: Path, today: date) -> Iterator[Finding]:
    age = (today - journey.checked).days
    if age > MAX_AGE_DAYS:
        yield warning(
            file,
            line_of(tree, "checked"),
            f"The facts were last checked {age} days ago, on {journey.checked.isoformat()}.",
            "Check them against the sources again, and write the day you did.",
        )
    elif age < 0:
        yield warning(
            file,
            line_of(tree, "checked"),
            f"The day of the check, {journey.checked.isoformat()}, is still to come.",
            "Write the day the facts were checked.",
        )


def _options(journey: Journey, tree: Tree, file: Path) -> Iterator[Finding]:
    for node in journey.nodes.values():
        if isinstance(node, ChoiceQuestion | SeveralQuestion) and not (
            FEWEST_OPTIONS <= len(node.options) <= MOST_OPTIONS
        ):
            yield warning(
                file,
                line_of(tree, "nodes", node.id, "options"),
                f"`{node.id}` offers {len(node.options)} answers.",
                f"{FEWEST_OPTIONS} to {MOST_OPTIONS} are best: ask two questions instead.",
            )


def _reading(journey: Journey, file: Path) -> Iterator[Finding]:
    age = reading_age("\n".join(words_of(journey).values()))
    if age is not None and age > MAX_READING_AGE:
        yield warning(
            file,
            0,
            f"The words are for readers of {age:.0f} years and over.",
            f"Use shorter words and sentences: aim at {MAX_READING_AGE} or under.",
        )


def _hosts(journey: Journey, tree: Tree, file: Path) -> Iterator[Finding]:
    listed = file.parents[2] / HOSTS if len(file.parents) > 2 else file.parent / HOSTS  # noqa: PLR2004
    if not listed.is_file():
        return
    try:
        hosts = load_hosts(listed)
    except ContentError as fault:
        yield error(fault)
        return
    for host in journey.hosts:
        if not is_listed(f"https://{host}", hosts):
            yield warning(
                file,
                line_of(tree, "hosts"),
                f"The host {host} is not in {HOSTS}.",
                f"If the kiosk may open it, add the host to {HOSTS}; else take it out.",
            )
    for node in journey.nodes.values():
        link = getattr(node, "link", None)
        if link is not None and not is_listed(link.url, hosts):
            yield warning(
                file,
                line_of(tree, "nodes", node.id, "link", "url"),
                f"The host of {link.url} is not in {HOSTS}.",
                f"If the kiosk may open it, add the host to {HOSTS}; else link to another page.",
            )


def _pictures(journey: Journey, tree: Tree, file: Path) -> Iterator[Finding]:
    for node in journey.nodes.values():
        picture = node.picture if isinstance(node, Step) else None
        if picture is None:
            continue
        kept = file.parent.parent / PICTURES / picture.file
        if not kept.is_file():
            yield error(
                ContentError(
                    file,
                    line_of(tree, "nodes", node.id, "picture"),
                    f"There is no picture {picture.file} in the folder {PICTURES}.",
                    f"Put it into {kept.parent}, or correct its name.",
                )
            )
