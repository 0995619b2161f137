"""`kiosk fleet send`: everything that waits goes to the store, batch by batch, until one is refused."""

from collections.abc import Callable
from datetime import datetime

from kiosk.fleet.delivery import Delivery, RefusedError
from kiosk.fleet.health import Health
from kiosk.fleet.outbox import MOST_ROWS, Outbox, Whose
from kiosk.fleet.sent import SendReport

#: In one go; what is left goes the next time. 90 days of a busy kiosk are about 20.
MOST_BATCHES = 60


def send(
    outbox: Outbox,
    delivery: Delivery,
    whose: Whose,
    *,
    health: Callable[[int], Health],
    now: Callable[[], datetime],
    most_rows: int = MOST_ROWS,
) -> SendReport:
    """Send what waits.

    Args:
        outbox: what waits.
        delivery: where it goes.
        whose: the kiosk.
        health: how it is, given how many records wait; asked once a day.
        now: tells the local time.
        most_rows: records in one batch.

    Raises:
        StorageError: the outbox or the records cannot be read or written.
    """
    batches = records = 0
    refused: RefusedError | None = None
    while batches < MOST_BATCHES:
        batch = outbox.next(whose, now(), health, most=most_rows)
        if batch is None:
            break
        try:
            delivery.put(batch.path, batch.data)
        except RefusedError as fault:
            refused = fault
            break
        outbox.sent(batch, now())
        batches += 1
        records += batch.rows
    standing = outbox.standing(now())
    return SendReport(
        batches=batches,
        records=records,
        waiting=standing.waiting,
        delivered_at=standing.delivered_at,
        begun_at=standing.begun_at,
        refusal=refused.refusal if refused else None,
        problem=refused.problem if refused else "",
        remedy=refused.remedy if refused else "",
    )
