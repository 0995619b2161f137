"""What a search has to say beside its results: how many, what was understood, what comes closest."""

from datetime import datetime

from kiosk.directory.places.place import Place
from kiosk.directory.search.request import Hit, SearchResults
from kiosk.ui.words import translate
from kiosk.ui.words.counts import many_results_words, many_services_words, number_words
from kiosk.ui.words.distances import distance_words
from kiosk.ui.words.services import opening_words

#: The index counts no further; nobody reads so many.
MOST_COUNTED = 1000


def hit_words(hit: Hit, now: datetime, language: str) -> str:
    """What stands under the name of a result: whether it is real, how far, whether it is open and free."""
    service = hit.service
    facts: list[str] = []
    if service.is_sample:
        facts.append(translate("Services", "Sample only"))
    if service.is_national:
        facts.append(translate("Services", "By phone or online, for everyone"))
    elif hit.distance_m is not None:
        facts.append(distance_words(hit.distance_m, language))
    elif not service.locations:
        facts.append(translate("Services", "For the whole area"))
    if hit.opening is not None:
        facts.append(opening_words(hit.opening, now, language))
    if service.is_free:
        facts.append(translate("Narrowing", "Free"))
    return ". ".join(facts)


def found_words(results: SearchResults, language: str) -> str:
    """How many were found, and of whom and near what as far as the words named it."""
    if results.total > MOST_COUNTED:
        number = number_words(MOST_COUNTED, language)
        found = translate("Find", "We found more than %1.").replace("%1", number)
    else:
        number = number_words(results.total, language)
        found = translate("Find", "We found %1.").replace("%1", number)
    sentences = [found]
    if results.organization is not None:
        sentences.append(translate("Find", "From %1.").replace("%1", results.organization))
    if results.place is not None:
        sentences.append(near_words(results.place))
    return " ".join(sentences)


def near_words(place: Place) -> str:
    """What place was understood."""
    return translate("Find", "Near %1.").replace("%1", place_words(place))


def place_words(place: Place) -> str:
    """The name of a place, and what tells it apart from others of that name."""
    if not place.district:
        return place.name
    words = translate("Find", "%1, %2").replace("%1", place.name)
    return words.replace("%2", place.district)


def corrected_words(results: SearchResults, typed: str) -> str:
    """What was put right in the words; "" where nothing was."""
    if results.corrected is None:
        return ""
    words = translate("Find", "We looked for %1. You typed %2.")
    return words.replace("%1", f"\u201c{results.corrected}\u201d").replace(
        "%2", f"\u201c{typed.strip()}\u201d"
    )


def loose_words() -> str:
    """That the results hold only some of the words."""
    return translate("Find", "No service has all these words. These come closest.")


def leaves_words(number: int, language: str) -> str:
    """How many of those found a choice would leave, as it stands on the choice."""
    if number > MOST_COUNTED:
        most = number_words(MOST_COUNTED, language)
        return translate("Find", "More than %1 of these").replace("%1", most)
    return translate("Find", "%1 of these").replace("%1", number_words(number, language))


def services_words(number: int, language: str) -> str:
    """How many services a topic holds, as it stands on the topic."""
    if number == 1:
        return translate("Find", "1 service")
    return many_services_words(number, language)


def results_button_words(number: int, language: str) -> str:
    """The button that leads to what is left."""
    if number == 1:
        return translate("Find", "Show 1 result")
    if number > MOST_COUNTED:
        return translate("Find", "Show the results")
    return many_results_words(number, language)


def narrow_button_words(choices: int) -> str:
    """The button that leads to the filters: how many are on."""
    if not choices:
        return translate("Find", "Narrow down")
    return translate("Find", "Narrow down (%1 on)").replace("%1", str(choices))
