"""What typed words find at the desk: journeys, so that the online way is offered first, then services."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.directory.search.request import Hit
from kiosk.directory.search.wording import folded_words
from kiosk.journeys.model import Door, Journey
from kiosk.ui.libraries import Libraries

#: A list that fits the window: nobody on the phone reads further.
MOST_JOURNEYS = 4
MOST_SERVICES = 20


@dataclass(frozen=True, slots=True)
class Find:
    """One line of the list: a journey or a service.

    Attributes:
        what: the journey, or the service with how far it is and whether it is open.
    """

    what: Journey | Hit

    @property
    def key(self) -> str:
        """Tells it from every other line; the key of its item on a list."""
        if isinstance(self.what, Journey):
            return f"journey:{self.what.id}"
        return f"service:{self.what.service.id}"

    @property
    def title(self) -> str:
        """Its name."""
        return self.what.title if isinstance(self.what, Journey) else self.what.service.name


def online_journeys(libraries: Libraries, language: str) -> tuple[Journey, ...]:
    """Every journey that does something online, by title; reads files, so away from the screen's thread."""
    library = libraries.of(language)
    return tuple(
        journey for topic in library.topics(Door.ONLINE) for journey in library.journeys(topic.id)
    )


def journeys_for(words: str, journeys: Sequence[Journey]) -> tuple[Journey, ...]:
    """Those in whose title or summary a word begins with each of the words; a match in the title comes first."""
    typed = folded_words(words)
    if not typed:
        return ()
    found = [
        (_is_in(typed, each.title), each)
        for each in journeys
        if _is_in(typed, f"{each.title} {each.summary} {each.start.does}")
    ]
    found.sort(key=lambda pair: not pair[0])
    return tuple(journey for _, journey in found[:MOST_JOURNEYS])


def _is_in(typed: Sequence[str], text: str) -> bool:
    held = folded_words(text)
    return all(any(word.startswith(one) for word in held) for one in typed)
