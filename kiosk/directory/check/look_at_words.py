"""Can a resident read it, and does it find those it is for?"""

from collections.abc import Iterator, Mapping

from kiosk.directory.check.fault import Fault, Level
from kiosk.directory.check.parts import Odd, Record
from kiosk.directory.oruk.plain_text import has_markup
from kiosk.directory.oruk.tolerant import as_decimal, as_objects, as_text

_READ_BY_PEOPLE = ("name", "description", "fees", "alert", "eligibility_description")
_OLDEST = 120
_LONGEST_NAME = 120

NO_NAME = Fault(
    level=Level.MUST,
    rule="no name",
    path="name",
    problem="A service has no name that can be shown.",
    why="The kiosk leaves it out.",
    remedy="Give the name that people here know it by.",
)
LONG_NAME = Fault(
    level=Level.MAY,
    rule="long name",
    path="name",
    problem="The name of a service is longer than a line.",
    why="Residents read the first words only.",
    remedy="Put the name into name, and the rest into the description.",
)
NO_DESCRIPTION = Fault(
    level=Level.SHOULD,
    rule="no description",
    path="description",
    problem="A service has no description.",
    why="Residents cannot tell whether it is for them, and search finds it by its name only.",
    remedy="Say in two or three plain sentences what it is and who it is for.",
)
MARKUP = Fault(
    level=Level.SHOULD,
    rule="html",
    path="description",
    problem="A text of a service has HTML in it.",
    why="The kiosk cleans it, but programs that do not show or read aloud the signs.",
    remedy="Give plain text, with an empty line between paragraphs.",
)
NO_CATEGORY = Fault(
    level=Level.MAY,
    rule="no category",
    path="attributes",
    problem="A service has no category.",
    why="Residents who browse by topic do not come across it.",
    remedy="Give at least one category of the list that the feed uses.",
)
NEGATIVE_AGE = Fault(
    level=Level.SHOULD,
    rule="age impossible",
    path="minimum_age",
    problem="An age is below 0 or above 120.",
    why="Programs that take it at its word hide the service from everybody.",
    remedy="Leave the age out where there is none: -1 is no age.",
)
AGES_SWAPPED = Fault(
    level=Level.SHOULD,
    rule="ages swapped",
    path="minimum_age",
    problem="The youngest age of a service is above the oldest.",
    why="Nobody is of that age: residents who narrow by age never find it.",
    remedy="Correct minimum_age and maximum_age.",
)


def look_at_words(service: Record) -> Iterator[Odd]:
    """What is odd about the texts, ages and categories of a service."""
    name = as_text(service.get("name"))
    if "name" in service and not name:
        yield NO_NAME, ""
    if len(name) > _LONGEST_NAME:
        yield LONG_NAME, name
    if not as_text(service.get("description")):
        yield NO_DESCRIPTION, ""
    for field in _READ_BY_PEOPLE:
        text = as_text(service.get(field))
        if has_markup(text):
            yield MARKUP, text
    if not any(service.get(field) for field in ("attributes", "service_taxonomys", "taxonomies")):
        yield NO_CATEGORY, ""
    for holder in (service, *as_objects(service.get("eligibilitys"))):
        yield from _ages(holder)


def _ages(holder: Mapping[str, object]) -> Iterator[Odd]:
    low, high = as_decimal(holder.get("minimum_age")), as_decimal(holder.get("maximum_age"))
    known = [age for age in (low, high) if age is not None]
    impossible = [age for age in known if not 0 <= age <= _OLDEST]
    for age in impossible:
        yield NEGATIVE_AGE, f"{age:g}"
    if not impossible and low is not None and high is not None and low > high:
        yield AGES_SWAPPED, f"{low:g} to {high:g}"
