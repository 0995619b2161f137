"""Learns for ever: answers the questions of one module after the other, and says each answer that was kept.

Arguments: the folder.
"""

import sys
from itertools import count
from pathlib import Path

from kiosk.core.clock import SystemClock
from kiosk.core.ids import JourneyId, NodeId
from kiosk.staff.learning.desk import LearningDesk, Reached
from kiosk.staff.records.log import RecordLog
from kiosk.staff.records.vocabulary import TrainingRole


def damaged(_: Path) -> None:
    sys.exit("damaged")


folder = Path(sys.argv[1])
path = tuple(JourneyId(f"m-{number}") for number in range(5_000))
desk = LearningDesk(
    folder,
    RecordLog(folder, on_damage=damaged),
    SystemClock(),
    paths=dict.fromkeys(TrainingRole, path),
    place="Larkhaven Library",
    area=None,
    on_damage=damaged,
)
desk.take_path(1, TrainingRole.LIBRARIAN)
learner = desk.learner(1)
assert learner is not None
begun = sum(each.finished is not None for each in learner.studied)
for number in count(begun):
    module = path[number]
    reached = desk.begin(1, module)
    for question in range(reached.step - 1, 3):
        desk.went_on(
            1,
            module,
            Reached(node=NodeId("next"), step=question + 2),
            (NodeId(f"q-{question}"), True),
        )
        sys.stdout.write(f"answer {number * 3 + question}\n")
        sys.stdout.flush()
    desk.finish(1, module)
    sys.stdout.write(f"finished {number}\n")
    sys.stdout.flush()
