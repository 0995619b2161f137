"""From the words a resident typed to the questions that the index is asked, one after the other."""

from collections.abc import Callable, Collection, Iterator, Sequence
from functools import cached_property

from kiosk.directory.search.question import Need, Question, Term
from kiosk.directory.search.understanding.concept import concept
from kiosk.directory.search.understanding.naming import (
    Named,
    NoPlaces,
    PlaceFinder,
    named_organization,
    named_place,
)
from kiosk.directory.search.understanding.parts import SIDELINE, Parts
from kiosk.directory.search.understanding.thesaurus import Thesaurus
from kiosk.directory.search.understanding.tokens import MAX_TYPED, Token, token, words_typed
from kiosk.directory.search.understanding.understood import Rung, Understood
from kiosk.directory.search.vocabulary import Vocabulary
from kiosk.directory.search.wording import folded_words

_ENOUGH = 3  # entries about several things at once


class Understanding:
    """Understands words. Keeps nothing of them: the same words are understood anew each time."""

    def __init__(
        self,
        thesaurus: Callable[[], Thesaurus] = Thesaurus,
        places: PlaceFinder | None = None,
    ) -> None:
        """Take what words are understood with.

        Args:
            thesaurus: makes ready what residents say, and what the directory calls it; called once, when it is
                first needed.
            places: where postcodes and places lie; without it only the towns of the directory are known.
        """
        self.learn(thesaurus)
        self._places = places or NoPlaces()

    def learn(self, thesaurus: Callable[[], Thesaurus]) -> None:
        """Understand words by this thesaurus from now on; as for the constructor."""
        self._make_thesaurus = thesaurus
        self.__dict__.pop("_thesaurus", None)

    @cached_property
    def _thesaurus(self) -> Thesaurus:
        return self._make_thesaurus()

    def prepare(self) -> None:
        """Make the thesaurus ready; else the first understanding does."""
        self._thesaurus.prepare()

    def concept(self, typed: str) -> str | None:
        """The meaning of the thesaurus that words have, by a name of ours; None where they have none."""
        return concept(typed, self._thesaurus)

    def understand(self, typed: str, vocabulary: Vocabulary) -> Understood:
        """The questions to ask, from the strictest to the loosest; any text is understood somehow.

        Raises:
            StorageError: the directory turns out to be damaged.
        """
        words, unfinished = words_typed(typed)
        place = named_place(typed[:MAX_TYPED], words, self._places, self._thesaurus, vocabulary)
        if place is not None:
            unfinished = unfinished and place.at.stop < len(words)
        rest = _without(words, place)
        organization = named_organization(rest, self._thesaurus, vocabulary)
        rest = _without(rest, organization)
        rest = _without_phrases(rest, self._thesaurus.ignored_phrases)
        content = self._content(rest)
        last = rest[-1] if unfinished and rest else None
        tokens = [
            token(word, self._thesaurus, vocabulary, unfinished=word == last) for word in content
        ]
        parts = Parts(tokens, self._thesaurus, vocabulary)
        named = _named_needs(words, place, organization)
        ladder = self._ladder(parts, named, organization, _corrected(rest, content, tokens))
        return Understood(
            ladder=tuple(ladder),
            place=place.place if place else None,
            organization=organization.organization if organization else None,
        )

    def _content(self, words: Sequence[str]) -> list[str]:
        """The words that carry meaning; where none does, all of them."""
        content = [word for word in words if word not in self._thesaurus.ignored]
        return list(dict.fromkeys(content or words))

    def _ladder(
        self,
        parts: Parts,
        named: Sequence[Need],
        organization: Named | None,
        corrected: str | None,
    ) -> Iterator[Rung]:
        name = organization.organization if organization else None
        required = tuple(need for need in named if not need.optional)
        beside = tuple(Need(terms=need.terms, optional=True) for need in named)

        def rung(
            needs: Sequence[Need], *, loose: bool = False, strict: bool = False, enough: int = 1
        ) -> Rung:
            if needs:
                needs = (*(named if strict else beside), *needs)
            question = Question(needs=tuple(needs or required), organization=name)
            return Rung(question=question, corrected=corrected, loose=loose, enough=enough)

        enough = _ENOUGH if parts.several else 1

        asked: list[Question] = []
        for each in (
            rung(parts.all_of(), strict=True, enough=enough),
            rung(parts.all_of(), enough=enough),
            rung(parts.strongest_of(), enough=enough, loose=True),
            rung(parts.any_of(), loose=True),
            rung(parts.topics(), loose=True),
        ):
            empty = not each.question.needs
            if each.question not in asked and not (empty and (parts.tokens or asked)):
                asked.append(each.question)
                yield each
        if self._thesaurus.nearest and (parts.tokens or named):
            nearest = Need(terms=self._thesaurus.nearest)
            yield Rung(question=Question(needs=(nearest,)), nearest=True)


def _corrected(words: Sequence[str], content: Sequence[str], tokens: Sequence[Token]) -> str | None:
    """The words as they were understood, where one was put right."""
    instead = {
        word: each.begun or each.meant[0]
        for word, each in zip(content, tokens, strict=True)
        if each.begun or each.meant
    }
    return " ".join(instead.get(word, word) for word in words) if instead else None


def _without(words: Sequence[str], named: Named | None) -> list[str]:
    if named is None:
        return list(words)
    return [word for at, word in enumerate(words) if at not in named.at]


def _named_needs(
    words: Sequence[str], place: Named | None, organization: Named | None
) -> tuple[Need, ...]:
    """The name of the place lifts entries that write it; that of the organisation must be there."""
    needs: list[Need] = []
    if place is not None and place.place is not None:
        name = tuple(folded_words(place.place.name))
        if name and set(name) <= set(words):
            needs.append(Need(terms=(Term(words=name, weight=SIDELINE),), optional=True))
    if organization is not None and organization.organization is not None:
        needs.append(Need(terms=(Term(words=tuple(folded_words(organization.organization))),)))
    return tuple(needs)


def _without_phrases(words: Sequence[str], phrases: Collection[tuple[str, ...]]) -> list[str]:
    """The words without the runs that mean nothing; all of them, where nothing else is left."""
    left = list(words)
    for phrase in phrases:
        for at in range(len(left) - len(phrase), -1, -1):
            if tuple(left[at : at + len(phrase)]) == phrase:
                del left[at : at + len(phrase)]
    return left or list(words)
