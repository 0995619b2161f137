"""What a facilitator's papers say by themselves, in one language."""

from dataclasses import dataclass

from kiosk.core.language import Language
from kiosk.ui.words import translate
from kiosk.ui.words.catalogues import in_language


@dataclass(frozen=True, slots=True, kw_only=True)
class PackWords:
    """One language of the papers; %1 and %2 are the painter's to fill.

    Attributes:
        order: what the running order is.
        before: what to do before anybody comes.
        welcome: how to begin.
        span: from a minute to another.
        slide: which slide.
        ask, right, others: what to do with a question.
        tell, practise, end: what to do with every other slide.
        remember, week, notes, sources: the parts of a hand-out.
    """

    language: Language
    order: str
    length: str
    before: tuple[str, ...]
    welcome: str
    span: str
    slide: str
    ask: str
    right: str
    others: str
    tell: str
    practise: str
    end: str
    remember: str
    week: str
    notes: str
    sources: str

    @staticmethod
    def of(language: Language) -> "PackWords":
        """The words in a language, whichever the screen shows."""
        with in_language(language):
            return PackWords(
                language=language,
                order=translate("Pack", "Running order"),
                length=translate("Pack", "About %1 minutes, with a group of up to 12"),
                before=(
                    translate("Pack", "Print a hand-out for everybody."),
                    translate(
                        "Pack",
                        "Show the slides where all can read them, and try the sound and the light.",
                    ),
                    translate("Pack", "Nobody has to answer. Nobody’s answer is written down."),
                ),
                welcome=translate("Pack", "Welcome everybody, and say what it is about."),
                span=translate("Pack", "Minute %1 to %2"),
                slide=translate("Pack", "Slide %1: %2"),
                ask=translate("Pack", "Ask it, wait, and let two or three people say why."),
                right=translate("Pack", "The answer: %1"),
                others=translate("Pack", "If somebody says “%1”:"),
                tell=translate("Pack", "Read it out, then ask who has met this."),
                practise=translate(
                    "Pack",
                    "Do it together on the kiosk: one touches, the others say what comes next.",
                ),
                end=translate("Pack", "Everybody says one thing they will do this week."),
                remember=translate("Pack", "To remember"),
                week=translate("Pack", "What I will do this week"),
                notes=translate("Pack", "My notes"),
                sources=translate("Pack", "Where this is from"),
            )
