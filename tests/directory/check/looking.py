"""A feed in memory, looked at: what the tests of the check share."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from kiosk.core.places import assets_dir
from kiosk.directory.check.fault import Found
from kiosk.directory.check.gathered import Gathered, SeenDetail, SeenPage
from kiosk.directory.check.report import CheckReport, look_at

SCHEMAS: Path = assets_dir() / "directory" / "schemas"
TODAY = date(2026, 5, 3)
ROOT = {
    "version": "HSDS-UK-3.0",
    "profile": "https://docs.openreferraluk.org",
    "openapi_url": "https://feed.test/openapi.json",
}


def a_uuid(number: int) -> str:
    return f"00000000-0000-4000-8000-{number:012d}"


def a_service(number: int = 1, **changes: object) -> dict[str, object]:
    """A service with nothing to say against it; a change to None takes the field away."""
    service: dict[str, object] = {
        "id": a_uuid(number),
        "name": f"Lunch club {number}",
        "description": "A hot meal and company every Tuesday.",
        "status": "active",
        "url": "https://lunch.org.uk",
        "email": "hello@lunch.org.uk",
        "assured_date": "2026-03-01",
        "last_modified": "2026-03-01T09:30:00Z",
        "organization": {"id": a_uuid(900), "name": "The Lunch Trust", "description": "A charity."},
        "contacts": [
            {"id": a_uuid(901), "phones": [{"id": a_uuid(902), "number": "0117 496 0000"}]}
        ],
        "schedules": [{"id": a_uuid(903), "freq": "WEEKLY", "byday": "TU", "opens_at": "12:00"}],
        "service_at_locations": [
            {
                "id": a_uuid(904),
                "location": {
                    "id": a_uuid(905),
                    "location_type": "physical",
                    "latitude": 51.45,
                    "longitude": -2.58,
                    "addresses": [
                        {
                            "id": a_uuid(906),
                            "address_1": "1 High Street",
                            "city": "Bristol",
                            "state_province": "Bristol",
                            "postal_code": "BS1 5TR",
                            "country": "GB",
                            "address_type": "physical",
                        }
                    ],
                },
            }
        ],
        "attributes": [
            {
                "id": a_uuid(907),
                "taxonomy_term": {
                    "id": a_uuid(908),
                    "name": "Food",
                    "description": "Meals",
                },
            }
        ],
    }
    service.update(changes)
    return {name: value for name, value in service.items() if value is not None}


def changed(fields: Mapping[str, object]) -> dict[str, object]:
    """The same service with these fields instead."""
    service = {**a_service(), **fields}
    return {name: value for name, value in service.items() if value is not None}


def a_page(*records: object, number: int = 1, of: int = 1, **changes: object) -> SeenPage:
    document = {
        "total_items": len(records),
        "total_pages": of,
        "page_number": number,
        "size": len(records),
        "first_page": number == 1,
        "last_page": number == of,
        "empty": not records,
        "contents": list(records),
    }
    return SeenPage(number=number, document={**document, **changes})


def looked_at(*services: object, root: object = ROOT) -> CheckReport:
    """The report on a faultless feed with these services, each also in full."""
    gathered = Gathered(
        source="https://feed.test",
        root=root,
        pages=[a_page(*services)],
        details=[
            SeenDetail(asked=str(each.get("id", "")), record=each)
            for each in services
            if isinstance(each, dict)
        ],
        is_whole=True,
    )
    return look_at(gathered, SCHEMAS, TODAY)


def rules(report: CheckReport) -> dict[str, Found]:
    return {found.fault.rule: found for found in report.faults}


def told(report: CheckReport) -> set[tuple[str, str]]:
    return {(found.fault.rule, found.fault.path) for found in report.faults}
