"""What is done to a page: a resident's touches, our own code's opens, and what no resident can do."""

from dataclasses import dataclass

from kiosk.web.from_page import Question
from kiosk.web.to_page import Again, Answer, Open, PageBack
from tests.siege.case import TOUCHED, Act, Events, Sign, either, events_of, trapped
from tests.siege.siege import Siege

_MOST_TAPS = 5
_HEARD_WITHIN_S = 1.5


@dataclass(frozen=True, slots=True)
class Answered:
    """One of the questions has been answered."""


def _asked(events: Events) -> list[Question]:
    return events_of(Question, events)


def tap(siege: Siege) -> None:
    """Touch the middle of the page, and again where it was not heard: the engine drops what comes too early."""
    for _ in range(_MOST_TAPS):
        siege.tap()
        if siege.await_(TOUCHED, within_s=_HEARD_WITHIN_S):
            return


def reload(siege: Siege) -> None:
    siege.send(Again())


def back(siege: Siege) -> None:
    siege.send(PageBack())


def open_page(address: str) -> Act:
    """Our own code is made to open this."""
    return lambda siege: siege.send(Open(url=address))


def answer(*, yes: bool) -> Act:
    """Wait for the page's next question, and answer it."""

    def say(siege: Siege) -> None:
        number = len(events_of(Answered, siege.case_events()))
        # With the guard out a box stands there instead.
        siege.await_(either(lambda events: len(_asked(events)) > number, trapped("window")))
        asked = _asked(siege.case_events())
        if len(asked) > number:
            siege.chronicle.add(Answered())
            siege.send(Answer(number=asked[number].number, yes=yes, text="words"))

    return say


def inject(what: str) -> Act:
    """Something that no message can say, put into the engine by the test's own entry."""
    return lambda siege: siege.inject(what)


def await_(sign: Sign) -> Act:
    """Wait until something of the page's own has happened."""

    def wait(siege: Siege) -> None:
        assert siege.await_(sign)

    return wait
