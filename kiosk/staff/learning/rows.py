"""A learner, read from the tables."""

from datetime import date

from kiosk.core.ids import JourneyId, NodeId
from kiosk.directory.sqlite import Connection
from kiosk.staff.learning.boxes import Card
from kiosk.staff.learning.learner import Learner, Studied, is_finished, survey_due
from kiosk.staff.learning.paths import Paths
from kiosk.staff.records.vocabulary import Stage, TrainingRole


def learner(connection: Connection, number: int, paths: Paths, today: date) -> Learner | None:
    """The learner of this number; None where they have gone."""
    row = connection.execute(
        "SELECT pseudonym, role, agreed FROM learner WHERE id = ?", (number,)
    ).fetchone()
    if row is None:
        return None
    pseudonym, word, agreed = row
    role = TrainingRole(word) if word else None
    path = paths[role] if role else ()
    studied = studied_by(connection, number)
    survey = None
    if role is not None:
        survey = survey_due(
            _surveyed(connection, number),
            begun=any(each.finished for each in studied),
            finished=is_finished(path, studied),
            today=today,
        )
    return Learner(
        number=number,
        pseudonym=pseudonym,
        role=role,
        agreed=bool(agreed),
        path=path,
        studied=studied,
        due=_due(connection, number, today),
        survey=survey,
    )


def studied_by(connection: Connection, number: int) -> tuple[Studied, ...]:
    """What a learner began, in the order of the modules' names."""
    rows = connection.execute(
        "SELECT module, started, finished, score, is_open FROM studied WHERE learner = ? ORDER BY module",
        (number,),
    )
    return tuple(
        Studied(
            module=JourneyId(module),
            started=date.fromisoformat(started),
            finished=date.fromisoformat(finished) if finished else None,
            score=score,
            is_open=bool(is_open),
        )
        for module, started, finished, score, is_open in rows
    )


def card(connection: Connection, number: int, module: JourneyId, node: NodeId) -> Card | None:
    """A question as a learner knows it; None before it was answered."""
    row = connection.execute(
        "SELECT box, asked FROM card WHERE learner = ? AND module = ? AND node = ?",
        (number, module, node),
    ).fetchone()
    return None if row is None else Card(box=row[0], asked=date.fromisoformat(row[1]))


def put_card(
    connection: Connection, number: int, module: JourneyId, node: NodeId, now: Card
) -> None:
    """Keep how a learner knows a question; within a step."""
    connection.execute(
        "INSERT INTO card (learner, module, node, box, asked) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (learner, module, node) DO UPDATE SET box = excluded.box, asked = excluded.asked",
        (number, module, node, now.box, now.asked.isoformat()),
    )


def _surveyed(connection: Connection, number: int) -> dict[Stage, date]:
    rows = connection.execute("SELECT stage, day FROM survey WHERE learner = ?", (number,))
    return {Stage(stage): date.fromisoformat(day) for stage, day in rows}


def _due(connection: Connection, number: int, today: date) -> tuple[tuple[JourneyId, NodeId], ...]:
    rows = connection.execute(
        "SELECT module, node, box, asked FROM card WHERE learner = ? ORDER BY asked, module, node",
        (number,),
    )
    found = [
        (at.due, JourneyId(module), NodeId(node))
        for module, node, box, asked in rows
        if (at := Card(box=box, asked=date.fromisoformat(asked))).is_due(today) and at.due
    ]
    return tuple((module, node) for _, module, node in sorted(found))
