"""What came of sending: said by the process that sends, read by the kiosk that started it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Refusal(StrEnum):
    """Why a batch was not taken."""

    NO_NETWORK = "no-network"
    KEY_REFUSED = "key-refused"
    CLOCK_WRONG = "clock-wrong"
    STORE_FULL = "store-full"
    STORE_TROUBLE = "store-trouble"
    WRONG_ADDRESS = "wrong-address"
    FOLDER_UNUSABLE = "folder-unusable"


@dataclass(frozen=True, slots=True, kw_only=True)
class SendReport:
    """What came of it.

    Attributes:
        batches, records: that arrived now.
        waiting: records that have not, of the parts of the day that are over.
        delivered_at: when a batch last arrived, now or before; None: never.
        begun_at: when the first was closed; None: never.
        refusal: why the next batch was not taken; None where all were.
        problem, remedy: the same in words for a manager.
    """

    batches: int
    records: int
    waiting: int
    delivered_at: datetime | None
    begun_at: datetime | None
    refusal: Refusal | None = None
    problem: str = ""
    remedy: str = ""
