"""What a screen reader is told that Qt's widgets do not tell by themselves."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget


@runtime_checkable
class HasRole(Protocol):
    """A widget that is something else to a screen reader than its class is to Qt."""

    def accessible_role(self) -> QAccessible.Role:
        """What it is: a heading, a picture."""
        ...


def _interface(_: str, thing: QObject) -> QAccessibleInterface | None:
    """What stands for a widget before the screen reader; None: Qt's own."""
    if isinstance(thing, QWidget) and isinstance(thing, HasRole):
        return QAccessibleWidget(thing, thing.accessible_role())
    return None


def install_roles() -> None:
    """Have every widget that says its role be told by it. Once a program; again, it changes nothing."""
    QAccessible.installFactory(_interface)


def announce(where: QWidget, words: str, *, urgent: bool = False) -> None:
    """Have a screen reader say something that has not got the focus: another page, a warning."""
    if not words:
        return
    event = QAccessibleAnnouncementEvent(where, words)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)
