"""Somebody who learns, as far as is known: by a name they made up, and what they did."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from kiosk.core.ids import JourneyId, NodeId
from kiosk.staff.records.vocabulary import Stage, TrainingRole

#: After so many days they are asked once more: what lasts is what counts.
ASKED_AGAIN_AFTER = timedelta(days=30)


@dataclass(frozen=True, slots=True, kw_only=True)
class Studied:
    """A module that was begun.

    Attributes:
        started: the first time.
        finished: the first time; None where it was not.
        score: the best so far, in per cent; None where nothing in it has a right answer, or it was not finished.
        is_open: it was begun, or begun again, and can be gone on with.
    """

    module: JourneyId
    started: date
    finished: date | None = None
    score: int | None = None
    is_open: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Learner:
    """One learner.

    Attributes:
        number: of this kiosk's learners; says nothing of anybody.
        pseudonym: as they made it up.
        role: whose path they learn; None before they chose one.
        agreed: a manager may see the pseudonym.
        path: the modules of their path.
        studied: what they began, on their path or not.
        due: the questions that come today, the longest due first.
        survey: the stage at which they are to be asked about themselves now.
    """

    number: int
    pseudonym: str
    role: TrainingRole | None = None
    agreed: bool = False
    path: tuple[JourneyId, ...] = ()
    studied: tuple[Studied, ...] = ()
    due: tuple[tuple[JourneyId, NodeId], ...] = ()
    survey: Stage | None = None

    def of(self, module: JourneyId) -> Studied | None:
        """What they did in a module."""
        return next((each for each in self.studied if each.module == module), None)

    @property
    def has_finished(self) -> bool:
        """Whether every module of the path was finished."""
        return bool(self.path) and is_finished(self.path, self.studied)

    def __repr__(self) -> str:
        return f"Learner({self.number})"


@dataclass(frozen=True, slots=True, kw_only=True)
class Earned:
    """A path that was finished: what a certificate says.

    Attributes:
        pseudonym: as the learner made it up.
        modules: of the path, in its order, each finished.
        finished: the day of the last.
    """

    pseudonym: str
    role: TrainingRole
    modules: tuple[Studied, ...]
    finished: date


def is_finished(path: Collection[JourneyId], studied: Collection[Studied]) -> bool:
    """Whether every module of a path was finished."""
    done = {each.module for each in studied if each.finished is not None}
    return done >= set(path)


def earned(learner: Learner) -> Earned | None:
    """What the learner earned; None before the path is finished."""
    modules = tuple(each for module in learner.path if (each := learner.of(module)) is not None)
    days = [each.finished for each in modules if each.finished is not None]
    if learner.role is None or not learner.has_finished:
        return None
    return Earned(
        pseudonym=learner.pseudonym, role=learner.role, modules=modules, finished=max(days)
    )


def survey_due(
    answered: Mapping[Stage, date], *, begun: bool, finished: bool, today: date
) -> Stage | None:
    """The stage at which somebody is to be asked now.

    Args:
        answered: the stages they were asked at, and when.
        begun: whether they finished a module: then it is too late to ask how they felt before.
        finished: whether they finished their path.
        today: as `Days` believes it.
    """
    if Stage.BEFORE not in answered and not begun:
        return Stage.BEFORE
    after = answered.get(Stage.AFTER)
    if after is None:
        return Stage.AFTER if finished else None
    late = Stage.DAYS_30 not in answered and today >= after + ASKED_AGAIN_AFTER
    return Stage.DAYS_30 if late else None
