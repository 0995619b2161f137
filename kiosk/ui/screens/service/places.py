"""Where a service is and how to get there."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from kiosk.core.language import InEnglish
from kiosk.directory.places.distance import Point
from kiosk.directory.places.place import Place as Spot
from kiosk.directory.places.way import way_from
from kiosk.directory.records import Location, LocationType, Service
from kiosk.directory.search.landmarks import Landmark
from kiosk.ui.screens.parts import note, paragraph, strong
from kiosk.ui.widgets.big_button import Paints
from kiosk.ui.widgets.way_sketch import WaySketch
from kiosk.ui.words import translate
from kiosk.ui.words.distances import distance_words
from kiosk.ui.words.services import address_line
from kiosk.ui.words.ways import direction_words, walk_words

_MOST = 3


def places(
    paints: Paints,
    service: Service,
    near: Spot | None,
    here: Spot | None,
    landmarks: Sequence[Landmark],
) -> list[QWidget]:
    """Every place of a service: its address, how to get there and in.

    Args:
        paints: look and drawings.
        service: whose places they are.
        near: where the way begins.
        here: where the kiosk stands.
        landmarks: what people know around, to find the way by.
    """
    here_words = translate("Ways", "You are here") if near == here else ""
    parts: list[QWidget] = []
    known = [each for each in service.locations if each.location_type is not LocationType.VIRTUAL]
    for location in known[:_MOST]:
        parts += _place(paints, location, near, here_words, landmarks)
    return parts


def _place(
    paints: Paints,
    location: Location,
    near: Spot | None,
    here_words: str,
    landmarks: Sequence[Landmark],
) -> list[QWidget]:
    line = address_line(location)
    if location.location_type is LocationType.POSTAL:
        title = strong(paints, translate("Services", "Write to"))
        return [title, paragraph(paints, line, language="en")] if line else []
    parts: list[QWidget] = []
    if line:
        parts.append(strong(paints, translate("Services", "Where it is")))
        parts.append(paragraph(paints, line, language="en"))
    if near and location.point:
        way = _way(paints, near, location.point)
        caption = note(paints, "", name="sketch-caption")
        sketch = WaySketch(
            paints,
            caption,
            here=near,
            here_words=here_words or near.name,
            there=location.point,
            landmarks=[each for each in landmarks if each.name != location.name],
            described=way,
        )
        parts += [paragraph(paints, way), sketch, caption]
    if location.transportation:
        parts.append(paragraph(paints, InEnglish(location.transportation)))
    if location.accessibility:
        parts.append(strong(paints, translate("Services", "Getting in")))
        parts += [paragraph(paints, InEnglish(each)) for each in location.accessibility]
    return parts


def _way(paints: Paints, near: Spot, there: Point) -> str:
    """How far, which way and how long on foot, in one text."""
    way = way_from(near, there)
    far = distance_words(way.metres, paints.look.language.code)
    sentences = [
        f"{far}.",
        direction_words(way.towards, near.name) if way.towards else "",
        walk_words(way),
    ]
    return " ".join(each for each in sentences if each)
