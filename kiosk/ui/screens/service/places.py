"""Where a service is and how to get there."""

from PySide6.QtWidgets import QWidget

from kiosk.directory.places.distance import metres_between
from kiosk.directory.places.postcodes import Place as Spot
from kiosk.directory.records import Location, LocationType, Service
from kiosk.ui.screens.parts import paragraph, strong
from kiosk.ui.widgets.big_button import Paints
from kiosk.ui.words import translate
from kiosk.ui.words.distances import distance_words
from kiosk.ui.words.services import address_line

_MOST = 3


def places(paints: Paints, service: Service, near: Spot | None) -> list[QWidget]:
    """Every place: its address, how far it is from `near`, how to get there and in."""
    parts: list[QWidget] = []
    here = [each for each in service.locations if each.location_type is not LocationType.VIRTUAL]
    for location in here[:_MOST]:
        parts += _place(paints, location, near)
    return parts


def _place(paints: Paints, location: Location, near: Spot | None) -> list[QWidget]:
    line = address_line(location)
    if location.location_type is LocationType.POSTAL:
        title = strong(paints, translate("Services", "Write to"))
        return [title, paragraph(paints, line, language="en")] if line else []
    parts: list[QWidget] = []
    if line:
        parts.append(strong(paints, translate("Services", "Where it is")))
        parts.append(paragraph(paints, line, language="en"))
    if near and location.point:
        metres = metres_between(near.point, location.point)
        parts.append(paragraph(paints, distance_words(metres, paints.look.language.code)))
    if location.transportation:
        parts.append(paragraph(paints, location.transportation, language="en"))
    if location.accessibility:
        parts.append(strong(paints, translate("Services", "Getting in")))
        parts += [paragraph(paints, each, language="en") for each in location.accessibility]
    return parts
