"""The places that one kiosk knows: the tables that ship, and every postcode where that file is there."""

from pathlib import Path

from kiosk.directory.places.postcode_files import PostcodeFiles
from kiosk.directory.places.postcodes import Places

PLACES_FOLDER = Path("directory") / "places"


def postcode_files(data: Path, assets: Path) -> PostcodeFiles:
    """Where the file of every postcode lies for the kiosk of this folder."""
    return PostcodeFiles(data, assets / PLACES_FOLDER)


def known_places(data: Path, assets: Path, *, postcode: str) -> Places:
    """Read what is there; nothing that is missing or damaged stops a kiosk.

    Args:
        data: the kiosk's folder.
        assets: the folder of everything that ships.
        postcode: where the kiosk stands; "" where nobody said. Of places with one name the nearest comes first.
    """
    places = Places.load(assets / PLACES_FOLDER, full=postcode_files(data, assets).open())
    here = places.locate(postcode) if postcode else None
    return places.standing_at(here.point if here else None)
