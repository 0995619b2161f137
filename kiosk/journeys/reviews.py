"""How far each language has come, and what of it no speaker has read: for staff, in English."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from kiosk.core.language import ENGLISH, Language, language
from kiosk.journeys.library import Library


@dataclass(frozen=True, slots=True, kw_only=True)
class TranslationState:
    """One language.

    Attributes:
        language: which.
        interface_reviewed: a speaker has read the words of the screens.
        journeys: how many are translated, at least in part.
        reviewed: how many of those a speaker has read.
        of: how many journeys there are.
    """

    language: Language
    interface_reviewed: bool
    journeys: int
    reviewed: int
    of: int


def translation_states(
    english: Library, offered: Sequence[str], unread: Collection[str]
) -> tuple[TranslationState, ...]:
    """Look at every language that is offered, English left out; files that were not read yet are read now.

    Args:
        english: the journeys.
        offered: codes of the languages.
        unread: codes of those whose screens no speaker has read.
    """
    return tuple(
        _state(english.in_language(code), unread) for code in offered if code != ENGLISH.code
    )


def _state(library: Library, unread: Collection[str]) -> TranslationState:
    code = library.language
    journeys = [each for name in library.ids if (each := library.journey(name)) is not None]
    begun = [
        each
        for each in journeys
        if each.language == code or any(node.language == code for node in each.nodes.values())
    ]
    return TranslationState(
        language=language(code),
        interface_reviewed=code not in unread,
        journeys=len(begun),
        reviewed=sum(each.reviewed for each in begun),
        of=len(journeys),
    )


def state_words(state: TranslationState) -> Iterator[str]:
    """How a language stands, a sentence at a time."""
    name = state.language.english_name
    if state.interface_reviewed:
        yield f"{name}: a speaker has read the words of the screens."
    else:
        yield f"{name}: no speaker has read the words of the screens yet; a machine drafted them."
    yield f"{state.journeys} of {state.of} journeys are translated; the others are shown in English."
    if state.journeys:
        yield f"A speaker has read {state.reviewed or 'none'} of the translated journeys."
