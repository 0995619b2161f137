"""Every word that a record may say. A value is never taken away or renamed: old records have it.

A value that is added needs a higher `schema.VERSION` (a test says so) and a line in the README.
"""

from enum import StrEnum

from kiosk.core.language import LANGUAGES


class Kind(StrEnum):
    """What happened."""

    VISIT = "visit"
    JOURNEY_STARTED = "journey-started"
    JOURNEY_FINISHED = "journey-finished"
    JOURNEY_LEFT = "journey-left"
    NOTHING_FOUND = "nothing-found"
    PRINTED = "printed"
    DROP_IN_STARTED = "drop-in-started"
    DROP_IN_ENDED = "drop-in-ended"
    HELPED = "helped"
    CALL = "call"
    MODULE_STARTED = "module-started"
    MODULE_FINISHED = "module-finished"
    SURVEY = "survey"
    CAMPAIGN_VISIT = "campaign-visit"


class Topic(StrEnum):
    """What it was about: the topics of journeys, and finding help nearby."""

    CARE_AT_HOME = "care-at-home"
    MONEY = "money"
    GETTING_ABOUT = "getting-about"
    HEALTH_ONLINE = "health-online"
    STAYING_SAFE = "staying-safe"
    YOUR_HOME = "your-home"
    ONLINE_LIFE = "online-life"
    PLANNING = "planning"
    LEARNING = "learning"
    NEAR_ME = "near-me"
    OTHER = "other"

    @classmethod
    def of_journey(cls, topic: str) -> "Topic":
        """The topic that a journey's own topic counts under; what editors added counts as other."""
        if topic.startswith(("practise", "first-steps")):
            return cls.LEARNING
        try:
            return cls(topic)
        except ValueError:
            return cls.OTHER


class How(StrEnum):
    """How it was done."""

    SELF = "self"
    TOGETHER = "together"
    FOR_THEM = "for-them"
    COULD_NOT = "could-not"


class Barrier(StrEnum):
    """What got in the way of going online: the reasons of the Government Digital Service's research."""

    NOTHING = "nothing"
    PREFERS_OTHER_WAYS = "prefers-other-ways"
    NO_ACCESS_OR_COST = "no-access-or-cost"
    LACKS_SKILLS = "lacks-skills"
    LACKS_CONFIDENCE = "lacks-confidence"
    LANGUAGE_OR_LITERACY = "language-or-literacy"
    HEALTH_OR_DISABILITY = "health-or-disability"
    SERVICE_INACCESSIBLE = "service-inaccessible"


class Returning(StrEnum):
    """Whether somebody was here before."""

    NEW = "new"
    RETURNING = "returning"


class Onward(StrEnum):
    """What comes next for them."""

    NOTHING = "nothing"
    COMES_AGAIN = "comes-again"
    OTHER_SERVICE = "other-service"
    COURSE = "course"
    APPOINTMENT = "appointment"
    FAMILY_OR_FRIEND = "family-or-friend"
    CALL_BACK = "call-back"


class Channel(StrEnum):
    """By what way a thing is finished."""

    ONLINE = "online"
    HOME = "home"
    PHONE = "phone"
    IN_PERSON = "in-person"


class Paper(StrEnum):
    """What was printed."""

    SLIP = "slip"
    RECEIPT = "receipt"
    WEB_PAGE = "web-page"
    POSTER = "poster"
    SHELF_CARD = "shelf-card"
    LETTER_INSERT = "letter-insert"
    WORD_CARD = "word-card"
    HAND_OUT = "hand-out"
    CERTIFICATE = "certificate"
    REPORT = "report"


class TrainingRole(StrEnum):
    """Whom a training module is for."""

    EVERYONE = "everyone"
    FRONT_LINE = "front-line"
    CARE_WORKER = "care-worker"
    LIBRARIAN = "librarian"
    VOLUNTEER = "volunteer"
    MANAGER = "manager"


class Stage(StrEnum):
    """When a learner was asked about themselves."""

    BEFORE = "before"
    AFTER = "after"
    DAYS_30 = "30-days"


#: Codes of the languages of the interface.
LANGUAGE_CODES = tuple(language.code for language in LANGUAGES)
