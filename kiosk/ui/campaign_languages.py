"""In which languages a campaign's papers can be: those in which what they are about has words."""

from kiosk.core.ids import JourneyId, TopicId
from kiosk.core.language import LANGUAGES, Language
from kiosk.ui.libraries import Libraries


def languages_of(
    libraries: Libraries, topic: TopicId, journey: JourneyId | None
) -> tuple[Language, ...]:
    """The languages that a journey, or the title of a topic, is translated into; English is one of them.

    Args:
        libraries: all journeys.
        topic: what papers are about.
        journey: the one of it; None: all of it.
    """

    def has_words(code: str) -> bool:
        library = libraries.of(code)
        found = library.topic(topic) if journey is None else library.journey(journey)
        return found is not None and found.language == code

    return tuple(each for each in LANGUAGES if has_words(each.code))
