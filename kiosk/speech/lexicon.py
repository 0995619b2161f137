"""What the wording rules know of one language; the tables themselves are in `lexicon_tables`."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """The words of one language that rules put in place of figures, marks and short forms.

    Attributes:
        code: ISO 639-1 code.
        digits: how the figures 0 to 9 are said one by one.
        to: said for the dash of a range.
        or_: said for a stroke between words.
        dot: said for the dot of a web address.
        at: said for the @ of an e-mail address.
        dash: said for a hyphen in an e-mail address.
        plus: said for the + before a number.
        per_cent: said for %.
        money: words for so many pounds and pence.
        date: words for a day, a month (1 to 12) and a year or None.
        time: words for an hour, a minute and "am", "pm" or "" as shown.
        days: full name by short or full name, in small letters.
        months: full name by short or full name, in small letters.
        letters: names of letters that the voice would not say as letters.
        spelled: short forms that are said letter by letter.
        said: words by short form, in small letters, without a full stop at the end.
        units: one and many, by short form, after a number.
        marks: words by mark.
        halves: "am" or "pm" by how this language writes it behind a time, without full stops.
        after_to: how the name of a day or month changes behind the word of a range.
        of: said for the stroke of "page 1/2".
        per: said for a stroke before such a word: "£20/week".
        rates: words by short form behind a sum: "£20 pw".
        large: words for millions and more of pounds, by how they are written.
        fractions: words by how they are written, from "1/2" and "½" to "24/7".
        and_a: said between a whole number and a fraction.
        saint: said for "St" before a name; "" where it is no short form.
        street: said for "St" behind a name.
        website: says whose page an address is, with "{}" for the name.
    """

    code: str
    digits: tuple[str, ...]
    to: str
    or_: str
    dot: str
    at: str
    dash: str
    plus: str
    per_cent: str
    money: Callable[[int, int], str]
    date: Callable[[int, int, int | None], str]
    time: Callable[[int, int, str], str]
    days: Mapping[str, str] = field(default_factory=dict)
    months: Mapping[str, str] = field(default_factory=dict)
    letters: Mapping[str, str] = field(default_factory=dict)
    spelled: frozenset[str] = frozenset()
    said: Mapping[str, str] = field(default_factory=dict)
    units: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    marks: Mapping[str, str] = field(default_factory=dict)
    halves: Mapping[str, str] = field(default_factory=lambda: {"am": "am", "pm": "pm"})
    after_to: Mapping[str, str] = field(default_factory=dict)
    of: str = "/"
    per: Mapping[str, str] = field(default_factory=dict)
    rates: Mapping[str, str] = field(default_factory=dict)
    large: Mapping[str, str] = field(default_factory=dict)
    fractions: Mapping[str, str] = field(default_factory=dict)
    and_a: str = " "
    saint: str = ""
    street: str = ""
    website: str = "{}"

    def one_by_one(self, code: str) -> str:
        """Letters and figures of a code, each by its name."""
        names = [
            self.digits[int(sign)] if sign in "0123456789" else self.letters.get(sign, sign)
            for sign in code
        ]
        return " ".join(names)
