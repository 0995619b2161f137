"""Which language is offered first where the kiosk stands: Welsh in Wales, if the settings say nothing else."""

from dataclasses import replace

from kiosk.core.language import ENGLISH
from kiosk.directory.places.postcodes import Places
from kiosk.settings import Settings

WELSH = "cy"
#: ONS codes of the councils of Wales begin so.
_OF_WALES = "W"


def with_own_languages(settings: Settings, places: Places) -> Settings:
    """The settings with a language to begin in, and with Welsh before the others in Wales.

    Wales has made Welsh official, and public bodies there treat it no less favourably than English (Welsh Language
    (Wales) Measure 2011): offered actively, and first. A language to begin in that the settings name stays, and the
    order with it.
    """
    place = settings.place
    if place.language:
        return settings
    offered = place.languages
    if WELSH in offered and _is_in_wales(place.postcode, places):
        ordered = (WELSH, *(code for code in offered if code != WELSH))
        return replace(settings, place=replace(place, language=WELSH, languages=ordered))
    first = ENGLISH.code if ENGLISH.code in offered else offered[0]
    return replace(settings, place=replace(place, language=first))


def _is_in_wales(postcode: str, places: Places) -> bool:
    here = places.locate(postcode) if postcode else None
    return here is not None and places.council_of(here).startswith(_OF_WALES)
