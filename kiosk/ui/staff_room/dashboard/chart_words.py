"""What the words of records are called in charts."""

from kiosk.staff.records.vocabulary import Barrier, Channel, Topic
from kiosk.ui.staff_room.record_words import barrier_words, topic_words
from kiosk.ui.words import translate


def topic_of(key: str) -> str:
    """What it was about, of a record's word."""
    return topic_words(Topic(key))


def barrier_of(key: str) -> str:
    """What got in the way."""
    return barrier_words(Barrier(key))


def stage_of(key: str) -> str:
    """When a learner was asked."""
    return {
        "before": translate("Dashboard", "before:"),
        "after": translate("Dashboard", "after:"),
        "30-days": translate("Dashboard", "after 30 days:"),
    }[key]


def channel_of(key: str) -> str:
    """By what way a thing was finished."""
    return {
        Channel.ONLINE: translate("Dashboard", "Online"),
        Channel.HOME: translate("Dashboard", "At home"),
        Channel.PHONE: translate("Dashboard", "By phone"),
        Channel.IN_PERSON: translate("Dashboard", "In person"),
    }[Channel(key)]
