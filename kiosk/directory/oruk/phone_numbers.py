"""Phone numbers as feeds write them: "Youth line: 0117 332 7111", "+44 (0)117", two in one."""

import re

# A bracket is part of a number only where dialling codes have one: "24 hours)" behind it never is.
_NUMBER = re.compile(
    r"(?<![\w+])(?:\+\d{1,3}(?:\s?\(0\))?|\(\d{3,6}\)|\d)(?:(?:\s|[.-]|\s-\s)?\d){2,18}(?!\w)"
)
# What a number that can be dialled looks like: with its area code or freephone prefix (0800 1111
# is the shortest), perhaps behind the text relay's 18001 or 18002; a short code such as 111 or
# 116 123; or a number abroad. A wrong number harms someone: all else is left out.
_DIALLED = re.compile(r"(?:1800[12])?(?:0\d{7,10}|[1-9]\d{2,5})|\+(?!44)\d{8,15}")
_TRUNK = re.compile(r"^\+44\s*(?:\(0\)\s*)?0?")
_EDGES = " \t\n:;,.-\u2013\u2014/|()\"'"


def phones_in(text: str, description: str = "") -> tuple[tuple[str, str], ...]:
    """All numbers of one field, and what each is for: the words around it, and the field's own.

    Words before a number belong to it, words after the last number to the last.
    """
    if _DIALLED.fullmatch(text.replace(" ", "")) and text.isascii() and text[0] != "+":
        return ((" ".join(text.split()), description),)  # nothing to tidy
    found = [match for match in _NUMBER.finditer(text) if _can_be_dialled(match.group())]
    phones: list[tuple[str, str]] = []
    for index, match in enumerate(found):
        begin = found[index - 1].end() if index else 0
        words = text[begin : match.start()].strip(_EDGES)
        if index == len(found) - 1 and (after := text[match.end() :].strip(_EDGES)):
            words = f"{words} {after}".strip()
        if words.lower() in ("or", "and", "tel", "telephone", "phone"):
            words = ""
        said = " - ".join(part for part in (words, description) if part)
        phones.append((tidy(match.group()), said))
    return tuple(phones)


def tidy(number: str) -> str:
    """The number as people in the UK write it: 0 for +44, single spaces, no brackets or dashes."""
    spaced = _TRUNK.sub("0", number.strip())
    return " ".join(re.sub(r"[().\s-]+", " ", spaced).split())


def digits(number: str) -> str:
    """Only the digits, to compare numbers by."""
    return "".join(filter(str.isdigit, number))


def _can_be_dialled(text: str) -> bool:
    number = tidy(text)
    sign = "+" if number.startswith("+") else ""
    return text.isascii() and _DIALLED.fullmatch(sign + digits(number)) is not None
