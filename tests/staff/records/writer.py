"""Adds records to the log of a folder for ever, and says the id of each one that was accepted.

Every record is written twice, as by somebody who was not told that it was accepted.

Arguments: the folder.
"""

import sys
from datetime import UTC, datetime
from pathlib import Path

from kiosk.staff.records.log import RecordLog
from kiosk.staff.records.record import Record
from kiosk.staff.records.vocabulary import Barrier, How, Kind, Topic

log = RecordLog(Path(sys.argv[1]), on_damage=lambda _: sys.exit("damaged"))
while True:
    record = Record.made(
        Kind.HELPED,
        "Larkhaven Library",
        datetime.now(UTC),
        topic=Topic.MONEY,
        how=How.SELF,
        barrier=Barrier.NOTHING,
    )
    log.add(record)
    sys.stdout.write(f"{record.id}\n")
    sys.stdout.flush()
    log.add(record)
