"""What a record's closed words are called by people."""

from kiosk.staff.records.vocabulary import Barrier, How, Onward, Returning, Topic
from kiosk.ui.words import translate


def topic_words(topic: Topic) -> str:
    """What it was about."""
    return {
        Topic.CARE_AT_HOME: translate("Records", "Care at home"),
        Topic.MONEY: translate("Records", "Money and benefits"),
        Topic.GETTING_ABOUT: translate("Records", "Getting about"),
        Topic.HEALTH_ONLINE: translate("Records", "Health"),
        Topic.STAYING_SAFE: translate("Records", "Staying safe"),
        Topic.YOUR_HOME: translate("Records", "Their home"),
        Topic.ONLINE_LIFE: translate("Records", "Being online"),
        Topic.PLANNING: translate("Records", "Planning ahead"),
        Topic.LEARNING: translate("Records", "Learning and practice"),
        Topic.NEAR_ME: translate("Records", "Something near them"),
        Topic.OTHER: translate("Records", "Something else"),
    }[topic]


def how_words(how: How) -> str:
    """How it was done."""
    return {
        How.SELF: translate("Records", "They did it themselves"),
        How.TOGETHER: translate("Records", "We did it together"),
        How.FOR_THEM: translate("Records", "I did it for them"),
        How.COULD_NOT: translate("Records", "It could not be done"),
    }[how]


def barrier_words(barrier: Barrier) -> str:
    """What got in the way of going online."""
    return {
        Barrier.NOTHING: translate("Records", "Nothing did"),
        Barrier.PREFERS_OTHER_WAYS: translate("Records", "They would rather phone or come in"),
        Barrier.NO_ACCESS_OR_COST: translate("Records", "No device, no internet, or the cost"),
        Barrier.LACKS_SKILLS: translate("Records", "Does not know how"),
        Barrier.LACKS_CONFIDENCE: translate("Records", "Not confident"),
        Barrier.LANGUAGE_OR_LITERACY: translate("Records", "Language, or reading and writing"),
        Barrier.HEALTH_OR_DISABILITY: translate("Records", "Health or a disability"),
        Barrier.SERVICE_INACCESSIBLE: translate("Records", "The website itself"),
    }[barrier]


def returning_words(returning: Returning) -> str:
    """Whether they were here before."""
    return {
        Returning.NEW: translate("Records", "First time here"),
        Returning.RETURNING: translate("Records", "Was here before"),
    }[returning]


def onward_words(onward: Onward) -> str:
    """What comes next for them."""
    return {
        Onward.NOTHING: translate("Records", "Nothing more is needed"),
        Onward.COMES_AGAIN: translate("Records", "Comes again"),
        Onward.OTHER_SERVICE: translate("Records", "Goes to another service"),
        Onward.COURSE: translate("Records", "Goes to a course"),
        Onward.APPOINTMENT: translate("Records", "Has an appointment"),
        Onward.FAMILY_OR_FRIEND: translate("Records", "Family or a friend helps on"),
        Onward.CALL_BACK: translate("Records", "Wants to be called back"),
    }[onward]
