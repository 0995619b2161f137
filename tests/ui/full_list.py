"""A list that goes home, as a resident may have it."""

from kiosk.takehome.items import ItemKind, TakeHomeItem, TakeHomeList

LISTED = TakeHomeList(
    (
        TakeHomeItem(
            kind=ItemKind.JOURNEY,
            key="blue-badge",
            title="Apply for a Blue Badge, or renew the one that you have",
            link="https://www.gov.uk/apply-blue-badge",
        ),
        TakeHomeItem(
            kind=ItemKind.SERVICE,
            key="memory-cafe",
            title="Memory café for people living with dementia",
            phone="0151 496 0001",
            link="https://www.example.org/memory-cafe",
        ),
    )
)
