"""Helps people for ever at two kiosks' worth of drop-in, and says thanks for each as the screen does.

Arguments: the folder. Every third tap is touched twice.
"""

import sys
from itertools import count
from pathlib import Path

from kiosk.core.clock import SystemClock
from kiosk.staff.drop_in.desk import DropInDesk
from kiosk.staff.records.log import RecordLog
from kiosk.staff.records.vocabulary import Barrier, How, Topic

desk = DropInDesk(
    RecordLog(Path(sys.argv[1]), on_damage=lambda _: sys.exit("damaged")), SystemClock(), area=None
)
desk.start("Larkhaven Library", staff=2, minutes=120)
for turn in count():
    now = desk.somebody_new()
    assert now is not None
    person = now.people[0].number
    for _ in range(2 if turn % 3 == 0 else 1):
        desk.helped(person, Topic.MONEY, How.SELF, Barrier.NOTHING)
    sys.stdout.write(f"thanks {person}\n")
    sys.stdout.flush()
