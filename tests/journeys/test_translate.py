import contextlib
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.errors import ContentError
from kiosk.core.ids import NodeId
from kiosk.core.language import InEnglish
from kiosk.journeys.model import Journey
from kiosk.journeys.nodes import Outcome, Step
from kiosk.journeys.overlay import Overlay, missing_words, parse_overlay, unknown_words
from kiosk.journeys.parse import parse_journey
from kiosk.journeys.questions import ChoiceQuestion
from kiosk.journeys.translate import translated, untranslated
from kiosk.journeys.words_of import may_be_left, words_of
from kiosk.journeys.yaml_files import parse
from tests.journeys.files import GOOD, WELSH

FILE = Path("made.yaml")


def english() -> Journey:
    journey = parse_journey(parse(GOOD.encode(), FILE), FILE).journey
    assert journey is not None
    return journey


def overlay_of(text: str) -> Overlay:
    overlay = parse_overlay(parse(text.encode(), FILE), FILE).overlay
    assert overlay is not None
    return overlay


def test_every_word_is_laid_over_and_nothing_else_changes() -> None:
    journey = translated(english(), overlay_of(WELSH), "cy")
    assert journey.translated
    assert not journey.reviewed
    assert (journey.title, journey.language) == ("Gwnaed", "cy")
    assert journey.start.have_ready == ("Beiro",)
    assert all(node.language == "cy" and node.translated for node in journey.nodes.values())
    pip = journey.nodes[NodeId("pip")]
    assert isinstance(pip, ChoiceQuestion)
    assert [(option.label, option.hint) for option in pip.options] == [
        ("Ydw", ""),
        ("Wn i ddim", "Iawn."),
    ]
    original = english().nodes[NodeId("pip")]
    assert isinstance(original, ChoiceQuestion)
    assert pip.rules == original.rules
    apply = journey.nodes[NodeId("apply")]
    assert isinstance(apply, Step)
    assert apply.link
    assert apply.link.url == "https://www.gov.uk/made"
    assert apply.find
    assert (apply.find.label, apply.find.words) == ("Chwilio", "lunch club")
    done = journey.nodes[NodeId("done")]
    assert isinstance(done, Outcome)
    assert (done.next_steps, done.how_long) == (("Ysgrifennwn.",), "2 wythnos.")


def test_a_text_without_a_translation_stays_in_english_beside_the_others() -> None:
    overlay = overlay_of(
        WELSH.replace("Da gwybod", "Da").replace("phone: {label: Llinell, ", "p: {")
    )
    journey = translated(english(), overlay, "cy")
    assert not journey.translated
    apply = journey.nodes[NodeId("apply")]
    assert isinstance(apply, Step)
    assert (apply.title, apply.language, apply.translated) == ("Agor", "cy", False)
    assert apply.phone
    assert isinstance(apply.phone.label, InEnglish)
    assert not isinstance(apply.title, InEnglish)
    assert journey.nodes[NodeId("info")].translated
    assert journey.language == "cy"


def test_a_node_without_any_word_stays_whole_in_english() -> None:
    journey = translated(
        english(), overlay_of(WELSH.replace("  info: {title: Da gwybod}\n", "")), "cy"
    )
    info = journey.nodes[NodeId("info")]
    assert (info.language, info.translated) == ("en", False)
    assert not isinstance(info.title, InEnglish)


def test_a_practice_that_misses_a_word_stays_whole_in_english() -> None:
    overlay = overlay_of(WELSH.replace("    heading: Ymuno\n", ""))
    attempt = translated(english(), overlay, "cy").nodes[NodeId("try")]
    assert (attempt.title, attempt.language) == (english().nodes[NodeId("try")].title, "en")


def test_a_journey_without_a_translation_says_so_everywhere() -> None:
    journey = untranslated(english())
    assert not journey.translated
    assert not journey.start.translated
    assert {node.language for node in journey.nodes.values()} == {"en"}
    assert not any(node.translated for node in journey.nodes.values())


def test_words_without_a_place_are_named_with_their_line() -> None:
    overlay = overlay_of(WELSH.replace("  home: {title:", "  home: {titlee:"))
    faults = list(unknown_words(english(), overlay, FILE))
    assert [fault.line for fault in faults] == [
        WELSH.splitlines().index("  home: {title: Cod post?}") + 1
    ]
    assert faults[0].remedy == "Did you mean `title`?"
    assert list(missing_words(english(), overlay)) == [("nodes", "home", "title")]


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("reviewed: false", "reviewedd: false", "`reviewedd` is not a key"),
        ("translates: made", "translates: other", "the file is called"),
        ("title: Gwnaed", 'title: ""', "is empty"),
    ],
)
def test_a_broken_translation_says_what_is_wrong(old: str, new: str, problem: str) -> None:
    found = parse_overlay(parse(WELSH.replace(old, new).encode(), FILE), FILE)
    assert found.overlay is None
    assert any(problem in fault.problem for fault in found.faults)


@given(st.sets(st.sampled_from(sorted(words_of(english()), key=str))))
def test_each_text_says_truly_which_language_it_is_in(left_out: set[tuple[str | int, ...]]) -> None:
    full = overlay_of(WELSH)
    overlay = Overlay(
        translates=full.translates,
        reviewed=True,
        words={where: text for where, text in full.words.items() if where not in left_out},
        lines={},
    )
    journey = translated(english(), overlay, "cy")
    before, after = words_of(english()), words_of(journey)
    for where, text in after.items():
        if where[0] == "nodes" and not may_be_left(where):
            node = journey.nodes[NodeId(str(where[1]))]
            is_english = node.language == "en" or any(
                isinstance(each, InEnglish) and each in text for each in texts_of(node)
            )
            assert (text == before[where]) is is_english, where


def texts_of(value: object) -> Iterator[str]:
    """Every text in a node, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from texts_of(each)
    elif is_dataclass(value):
        for each in fields(value):
            yield from texts_of(getattr(value, each.name))


@given(st.text(alphabet="abtranslesvidmode:{}[]- \n'\"", max_size=100))
def test_any_text_is_a_translation_or_faults(text: str) -> None:
    # Any other exception ends the test with an error.
    with contextlib.suppress(ContentError):
        found = parse_overlay(parse(text.encode(), FILE), FILE)
        assert (found.overlay is None) is bool(found.faults)


def test_moments_of_a_step_are_said_in_other_words_and_told_the_same_way() -> None:
    step = translated(english(), overlay_of(WELSH), "cy").nodes[NodeId("fill")]
    original = english().nodes[NodeId("fill")]
    assert isinstance(step, Step)
    assert isinstance(original, Step)
    assert [(each.look_for, each.press) for each in step.moments] == [
        ("Blwch", "Parhau"),
        ("", "Anfon"),
    ]
    assert [each.done for each in step.moments] == [each.done for each in original.moments]
