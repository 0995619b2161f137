"""What is asked of the directory for the results at which a visit stands."""

from datetime import datetime

from kiosk.directory.places.place import Place as Spot
from kiosk.directory.search.request import SearchRequest
from kiosk.visit.places import Results


def request_for(at: Results, near: Spot | None, now: datetime, *, limit: int) -> SearchRequest:
    """The words or the category, and all that was chosen beside them.

    Args:
        at: what the visit looks at.
        near: where distances are counted from.
        now: the moment that "open now" is asked about.
        limit: how many services are wanted.
    """
    return SearchRequest(
        words=at.words,
        topic=at.category,
        near=near.point if near else None,
        narrowing=at.narrowing,
        now=now,
        exactly=at.exactly,
        place=at.place,
        limit=limit,
    )
