"""The places of staff who learn."""

from dataclasses import dataclass

from kiosk.core.ids import JourneyId, NodeId


@dataclass(frozen=True, slots=True)
class Learn:
    """Who learns? By a name that they made up."""


@dataclass(frozen=True, slots=True)
class LearnNew:
    """Somebody makes up a name to learn under."""


@dataclass(frozen=True, slots=True)
class LearnSecret:
    """The secret of whoever made up this name, or makes it up now."""

    pseudonym: str
    new: bool

    def __repr__(self) -> str:
        return "LearnSecret()"


@dataclass(frozen=True, slots=True)
class LearnHome:
    """What a learner's path holds, and what is due."""


@dataclass(frozen=True, slots=True)
class LearnPath:
    """Whose path is learned?"""


@dataclass(frozen=True, slots=True)
class LearnSurvey:
    """How somebody feels about helping others online.

    Attributes:
        stage: when they are asked, in a word of the records.
    """

    stage: str


@dataclass(frozen=True, slots=True)
class LearnModule:
    """On the way through a module."""

    module: JourneyId


@dataclass(frozen=True, slots=True)
class LearnAgain:
    """A question of a module that comes again."""

    module: JourneyId
    node: NodeId


@dataclass(frozen=True, slots=True)
class LearnDone:
    """A module was finished: what came of it."""

    module: JourneyId


@dataclass(frozen=True, slots=True)
class LearnMe:
    """What is kept of a learner, and who sees it."""


@dataclass(frozen=True, slots=True)
class LearnersSeen:
    """What a manager may see of learners."""


#: Where a learner comes in by their own secret.
SIGNING_IN = (Learn, LearnNew, LearnSecret)
#: What only that secret opens.
LEARNERS = (LearnHome, LearnPath, LearnSurvey, LearnModule, LearnAgain, LearnDone, LearnMe)
LearnerPlace = (
    Learn
    | LearnNew
    | LearnSecret
    | LearnHome
    | LearnPath
    | LearnSurvey
    | LearnModule
    | LearnAgain
    | LearnDone
    | LearnMe
    | LearnersSeen
)
