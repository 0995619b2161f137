"""The languages the interface can be shown in."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """One language of the interface.

    Attributes:
        code: BCP 47 tag, here always a plain ISO 639 code.
        own_name: its name as its speakers write it.
        english_name: its name for staff.
        right_to_left: whether its script runs from right to left.
    """

    code: str
    own_name: str
    english_name: str
    right_to_left: bool = False


class InEnglish(str):
    """Words of which there is no translation yet, among others that have one: shown, marked and read as English."""

    __slots__ = ()


def language_of(words: str, code: str) -> str:
    """The code of the language that words are in, among others of a language."""
    return ENGLISH.code if isinstance(words, InEnglish) else code


ENGLISH = Language(code="en", own_name="English", english_name="English")
LANGUAGES: tuple[Language, ...] = (
    ENGLISH,
    Language(code="cy", own_name="Cymraeg", english_name="Welsh"),
    Language(code="pl", own_name="Polski", english_name="Polish"),
    Language(code="ur", own_name="اردو", english_name="Urdu", right_to_left=True),
    Language(code="ar", own_name="العربية", english_name="Arabic", right_to_left=True),
    Language(code="pa", own_name="ਪੰਜਾਬੀ", english_name="Punjabi"),
    Language(code="bn", own_name="বাংলা", english_name="Bengali"),
    Language(code="ro", own_name="Română", english_name="Romanian"),
    Language(code="uk", own_name="Українська", english_name="Ukrainian"),
)
#: For testing layouts (`kiosk.core.pseudo`); never offered to residents. ISO 639 leaves qaa to qtz to private use.
PSEUDO = Language(code="qps", own_name="[Þšéûďö]", english_name="Pseudo-language")


def language(code: str) -> Language:
    """Return the language with this code.

    Raises:
        KeyError: the code is none of `LANGUAGES`, nor the pseudo-language's.
    """
    for candidate in (*LANGUAGES, PSEUDO):
        if candidate.code == code:
            return candidate
    raise KeyError(code)


def locale_of(code: str) -> str:
    """The Unicode locale by which numbers and dates of a language are written (babel)."""
    return ENGLISH.code if code == PSEUDO.code else code
