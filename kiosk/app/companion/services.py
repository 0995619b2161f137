"""A service, as the companion page shows it."""

from datetime import date
from typing import Any

from kiosk.directory.opening.hours import week
from kiosk.directory.records import Frequency, Location, Schedule, Service
from kiosk.ui.words.services import address_line

_LONGEST = 1_200


def service_card(service: Service, on: date) -> dict[str, Any]:
    """Plain values for JSON; what is empty is left out.

    Args:
        service: the entry.
        on: the day whose week's opening times are shown.
    """
    card: dict[str, Any] = {
        "name": service.name,
        "organisation": service.organization,
        "description": _shortened(service.description or service.summary),
        "sample": service.is_sample,
        "phones": [
            {"number": phone.number, "label": phone.description} for phone in service.phones
        ],
        "places": [_place(location) for location in service.locations if address_line(location)],
        "week": [
            [day.weekday, [[_clock(opens), _clock(closes)] for opens, closes in day.spans]]
            for day in week(service.schedules, on)
        ],
        "times": [each.description for each in service.schedules if _says_more(each)],
        "url": service.url or "",
        "email": service.email or "",
        "fees": service.fees,
        "eligibility": service.eligibility,
        "how": service.application_process,
        "bring": list(service.required_documents),
        "checked": service.last_modified.isoformat() if service.last_modified else "",
    }
    return {key: value for key, value in card.items() if value}


def _says_more(schedule: Schedule) -> bool:
    """Whether its words say what no ordinary week can show."""
    weekly = schedule.frequency is Frequency.WEEKLY and schedule.interval == 1
    return bool(schedule.description) and not weekly


def _place(location: Location) -> dict[str, Any]:
    place: dict[str, Any] = {"address": address_line(location)}
    if location.point is not None:
        place["point"] = [location.point.latitude, location.point.longitude]
    return place


def _clock(moment: Any) -> str:
    return f"{moment:%H:%M}"


def _shortened(text: str) -> str:
    """A long description to the end of a sentence or word: the page is for a phone."""
    if len(text) <= _LONGEST:
        return text
    cut = text[:_LONGEST]
    end = max(cut.rfind(mark) for mark in (". ", ".\n", "? ", "! "))
    return cut[: end + 1] if end > _LONGEST // 2 else f"{cut.rsplit(' ', 1)[0]} …"
