"""The slip's own words."""

from dataclasses import dataclass

from kiosk.core.language import Language
from kiosk.ui.words import translate
from kiosk.ui.words.catalogues import in_language

# Keeps a piece of Latin text, such as a number, in one piece inside a line that runs right to left.
_ISOLATE, _END = "\u2068", "\u2069"


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipWords:
    """What the slip says by itself; taken once, so that painting needs no translator."""

    heading: str
    keep: str
    tick: str
    empty: str
    phone: str
    mail: str
    whole: str
    whole_part: str
    whole_shows: str
    point_here: str
    it_opens: str
    it_rings: str
    it_writes: str
    it_reminds: str
    it_keeps: str
    it_tells: str
    web_page: str
    next_steps: str
    help_by_phone: str
    help_here: str
    page: str
    notes: str
    helped: str

    @staticmethod
    def of(language: Language) -> "SlipWords":
        """The words in a language, whichever the screen shows; safe in any thread."""
        with in_language(language):
            return _words()


def _words() -> SlipWords:
    return SlipWords(
        heading=translate("Slip", "Your list"),
        keep=translate("Slip", "Take this paper home."),
        tick=translate("Slip", "Tick each step when it is done."),
        empty=translate("Slip", "There is nothing on your list."),
        phone=translate("Slip", "Phone"),
        mail=translate("Slip", "Email"),
        whole=translate("Slip", "Your whole list on a phone"),
        whole_part=translate("Slip", "Your list on a phone: part %1 of %2"),
        whole_shows=translate(
            "Slip", "It shows this list again. You can ring, tick off and go on."
        ),
        point_here=translate("Slip", "Point your phone's camera here."),
        it_opens=translate("Slip", "It opens:"),
        it_rings=translate("Slip", "It rings:"),
        it_writes=translate("Slip", "It begins an email to:"),
        it_reminds=translate("Slip", "It puts the day into your phone's calendar."),
        it_keeps=translate("Slip", "It puts this number into your phone:"),
        it_tells=translate("Slip", "It shows these words on your phone."),
        web_page=translate("Slip", "Web page"),
        next_steps=translate("Slip", "What to do next"),
        help_by_phone=translate("Slip", "Need help? Ring %1"),
        help_here=translate("Slip", "Need help? Ask us at %1"),
        page=translate("Slip", "Page %1 of %2"),
        notes=translate("Slip", "My notes"),
        helped=translate("Slip", "Who helped me (first name):"),
    )


def fill(words: str, *values: str) -> str:
    """The words with `%1`, `%2` ... replaced, each value kept together in any direction."""
    for number, value in enumerate(values, start=1):
        words = words.replace(f"%{number}", f"{_ISOLATE}{value}{_END}")
    return words
