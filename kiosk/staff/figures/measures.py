"""What is counted, each as plain SQL over the table `record`: its definition is its line here.

May import: nothing. Never goes in: a figure that is worked out of others; those are in `figures.py`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """Records of some sort, told apart by a value.

    Attributes:
        means: what is counted, in words.
        value: SQL of what tells them apart.
        counted: SQL of which records count.
        amount: SQL of what is added up beside the number of records.
    """

    means: str
    value: str
    counted: str
    amount: str = "0"


#: Something that was done on the kiosk is recorded by the journey itself; who helped with it may name
#: the same journey, and then only the journey's own record counts. What could not be done is not finished.
_FINISHED = (
    "channel IS NOT NULL AND coalesce(how, '') <> 'could-not'"
    " AND NOT (kind IN ('helped', 'call') AND journey IS NOT NULL)"
)

MEASURES: Mapping[str, Measure] = MappingProxyType(
    {
        "kind": Measure(
            means="records of each kind, and the minutes they took",
            value="kind",
            counted="1",
            amount="coalesce(minutes, 0)",
        ),
        "how": Measure(
            means="people helped beside the screen or on the phone, by how it was done",
            value="how",
            counted="kind IN ('helped', 'call')",
        ),
        "barrier": Measure(
            means="people helped beside the screen or on the phone, by what got in the way",
            value="barrier",
            counted="kind IN ('helped', 'call')",
        ),
        "channel": Measure(
            means="things finished, by the way they were finished; each once",
            value="channel",
            counted=_FINISHED,
        ),
        "moved": Measure(
            means="people who touched a face before and after, by the steps from one to the other (-4 to 4)",
            value="CAST(confidence_after - confidence_before AS TEXT)",
            counted="confidence_before IS NOT NULL AND confidence_after IS NOT NULL",
        ),
        "returning": Measure(
            means="people helped of whom it was said, new or returning",
            value="new_or_returning",
            counted="new_or_returning IS NOT NULL",
        ),
        "module": Measure(
            means="modules finished by staff, and their scores in per cent",
            value="module",
            counted="kind = 'module-finished'",
            amount="coalesce(score, 0)",
        ),
        "confidence": Measure(
            means="answers of learners on their confidence, by when they were asked, and their sum (1 to 5 each)",
            value="stage",
            counted="kind = 'survey' AND confidence IS NOT NULL",
            amount="confidence",
        ),
        "attitude": Measure(
            means="answers of learners on their attitude, by when they were asked, and their sum (1 to 5 each)",
            value="stage",
            counted="kind = 'survey' AND attitude IS NOT NULL",
            amount="attitude",
        ),
    }
)
