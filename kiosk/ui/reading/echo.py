"""What is said of typing: the letter that came, the word that ended, the letter that went."""

import unicodedata

from kiosk.ui.words import translate


def echo_of(before: str, after: str) -> str:
    """The words for one step of typing; "" where there is nothing to say.

    Args:
        before: what stood in the field.
        after: what stands there now.
    """
    start = _common(before, after)
    end = _common(before[start:][::-1], after[start:][::-1])
    gone, come = before[start : len(before) - end], after[start : len(after) - end]
    if come and not come.isspace():
        return letter_words(come) if len(come) == 1 else come
    if come:
        word = after[:start].rsplit(maxsplit=1)
        return word[-1] if word and not after[:start].endswith(" ") else letter_words(" ")
    if len(gone) == 1:
        return translate("Echo", "Deleted: %1").replace("%1", letter_words(gone))
    return translate("Echo", "Deleted") if gone else ""


def letter_words(letter: str) -> str:
    """A letter, figure or sign as it is said alone."""
    named = {
        " ": translate("Echo", "space"),
        ".": translate("Echo", "full stop"),
        ",": translate("Echo", "comma"),
        "-": translate("Echo", "hyphen"),
        "'": translate("Echo", "apostrophe"),
        "@": translate("Echo", "at"),
        "/": translate("Echo", "slash"),
        "?": translate("Echo", "question mark"),
    }
    if letter in named:
        return named[letter]
    if unicodedata.category(letter[0])[0] in "LN":
        # Alone, a capital is a letter's name to a voice; "a" would be an article.
        return letter.upper() if letter.upper().lower() == letter.lower() else letter
    return translate("Echo", "a sign")


def _common(one: str, other: str) -> int:
    """How many code points two texts begin with alike."""
    pairs = zip(one, other, strict=False)
    return next((at for at, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))
