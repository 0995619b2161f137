"""Which questions of a module have an answer, and what counts as it."""

from pathlib import Path

from kiosk.core.ids import JourneyId, NodeId
from kiosk.core.places import assets_dir
from kiosk.journeys.library import Library
from kiosk.staff.learning.questions import is_right, questions_of

_MODULE = """
id: made
topic: champions
title: Made
summary: It is made.
checked: 2026-11-25
assured: false
sources: [{url: "https://www.example.gov.uk/a", confirms: It is so.}]
start: {does: It asks., cost: It is free., time: About 1 minute.}
begin: opinion
nodes:
  opinion:
    kind: choice
    title: Which do you like?
    options: [{id: a, label: This}, {id: b, label: That}]
    next: all
  all:
    kind: several
    title: Which are right?
    options: [{id: a, label: This, right: true}, {id: b, label: That, right: true}, {id: c, label: None}]
    next: end
  end: {kind: outcome, title: Done, how_long: No time.}
"""


def test_an_opinion_is_neither_right_nor_wrong_and_of_several_all_are_needed(
    tmp_path: Path,
) -> None:
    file = tmp_path / "en" / "journeys" / "made.yaml"
    file.parent.mkdir(parents=True)
    file.write_text(_MODULE, encoding="utf-8")
    library = Library.load((tmp_path,), "en")
    assert library.faults == ()
    made = library.journey(JourneyId("made"))
    assert made is not None
    assert questions_of(made) == ("all",)
    assert is_right(made, NodeId("opinion"), "a") is None
    assert is_right(made, NodeId("gone"), "a") is None
    several = NodeId("all")
    assert is_right(made, several, frozenset({"a", "b"})) is True
    assert is_right(made, several, frozenset({"a"})) is False
    assert is_right(made, several, None) is False


def test_another_language_has_the_same_answers() -> None:
    module = Library.load((assets_dir() / "training",), "cy").journey(JourneyId("why-it-matters"))
    assert module is not None
    assert is_right(module, NodeId("mean"), "ring") is True
    assert is_right(module, NodeId("mean"), "push") is False
