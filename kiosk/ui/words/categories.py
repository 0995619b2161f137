"""The plain names of our own topics in the language shown; a feed's own categories keep the feed's words."""

from collections.abc import Iterable

from kiosk.directory.search.request import Topic
from kiosk.ui.words import translate

#: What most people come for stands first; the rest follows in the order of the directory.
_FIRST = ("company", "food", "care-at-home", "money", "transport", "health")

_ICONS = {
    "care-at-home": "home",
    "carers": "heart",
    "money": "money",
    "energy": "energy",
    "housing": "key",
    "health": "health",
    "mental-health": "face",
    "dementia": "thought",
    "disability": "wheelchair",
    "sight-hearing": "eye",
    "company": "people",
    "safety": "shield",
    "bereavement": "flower",
    "legal": "scales",
    "online": "online",
    "transport": "car",
    "food": "food",
    "work": "work",
    "families": "family",
    "addiction": "hand",
    "veterans": "medal",
}


def common_first(categories: Iterable[Topic]) -> list[Topic]:
    """The categories in the order to show them in; what belongs nowhere stands last."""
    order = {name: place for place, name in enumerate(_FIRST)}
    return sorted(
        categories, key=lambda each: order.get(each.id, len(order) + (each.id == "other"))
    )


def category_words(category: Topic) -> str:
    """The name of a category."""
    return _ours().get(category.id, category.name)


def _ours() -> dict[str, str]:
    return {
        "care-at-home": translate("Categories", "Care and help at home"),
        "carers": translate("Categories", "Caring for someone"),
        "money": translate("Categories", "Money and benefits"),
        "energy": translate("Categories", "Energy and bills"),
        "housing": translate("Categories", "Housing and repairs"),
        "health": translate("Categories", "Health"),
        "mental-health": translate("Categories", "Feelings and mental health"),
        "dementia": translate("Categories", "Dementia and memory"),
        "disability": translate("Categories", "Disability"),
        "sight-hearing": translate("Categories", "Sight and hearing"),
        "company": translate("Categories", "Company and friendship"),
        "safety": translate("Categories", "Staying safe"),
        "bereavement": translate("Categories", "When someone dies"),
        "legal": translate("Categories", "Rights and legal help"),
        "online": translate("Categories", "Getting online"),
        "transport": translate("Categories", "Getting about"),
        "food": translate("Categories", "Food and meals"),
        "work": translate("Categories", "Work and learning"),
        "families": translate("Categories", "Families and children"),
        "addiction": translate("Categories", "Alcohol, drugs and gambling"),
        "veterans": translate("Categories", "Armed forces"),
        "other": translate("Categories", "Other services"),
    }


def category_icon(category: Topic) -> str:
    """The picture beside the name of a category."""
    return _ICONS.get(category.id, "list")
