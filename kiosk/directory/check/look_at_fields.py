"""Fields that the standard does not know: a vendor's own, and twins in another spelling."""

import re
from collections.abc import Iterator

from kiosk.directory.check.fault import Fault, Level
from kiosk.directory.check.parts import Odd, Record
from kiosk.directory.check.tables import Tables
from kiosk.directory.check.wordings import Wordings

_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_MOST = 10_000


def look_at_fields(record: Record, table: str, tables: Tables, words: Wordings) -> Iterator[Odd]:
    """What a record holds beside the standard's fields, once for each kind of object."""
    waiting: list[tuple[object, str]] = [(record, table)]
    strange: dict[str, list[str]] = {}
    twins: dict[str, list[str]] = {}
    for _ in range(_MOST):
        if not waiting:
            break
        value, kind = waiting.pop()
        if isinstance(value, list):
            waiting.extend((item, kind) for item in value)
        if not isinstance(value, dict):
            continue
        known = tables[kind]
        for field in value:
            rule = known.get(field)
            if rule is not None and rule.of in tables:
                waiting.append((value[field], rule.of))
            elif rule is None:
                is_twin = _HUMP.sub("_", field).lower() in known and field not in known
                (twins if is_twin else strange).setdefault(kind, []).append(field)
    for kind, fields in strange.items():
        yield _strange(words.object(kind), kind), ", ".join(dict.fromkeys(fields))
    for kind, fields in twins.items():
        yield _twin(words.object(kind), kind), ", ".join(dict.fromkeys(fields))


def _strange(holder: str, table: str) -> Fault:
    return Fault(
        level=Level.MAY,
        rule="unknown field",
        path=table,
        problem=f"{holder[:1].upper()}{holder[1:]} has fields that the standard does not know.",
        why="Programs that keep to the standard do not read them: residents never see what they say.",
        remedy="Where residents need it, put it into a field of the standard.",
    )


def _twin(holder: str, table: str) -> Fault:
    return Fault(
        level=Level.SHOULD,
        rule="field in another spelling",
        path=table,
        problem=f"{holder[:1].upper()}{holder[1:]} has fields of the standard in another spelling.",
        why="Programs that keep to the standard do not find them.",
        remedy="Write them with underscores: service_id, not serviceId.",
    )
