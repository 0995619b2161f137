"""Values of the rooms below, put into words of the language shown."""

from contextvars import ContextVar

from PySide6.QtCore import QCoreApplication, QTranslator

#: The catalogues to translate by here and now, in place of those in force for the whole window; None: those.
#: Of one thread only: paper is set in the background while the screen speaks another language.
ASIDE: ContextVar[tuple[QTranslator, ...] | None] = ContextVar("aside", default=None)


def translate(context: str, text: str) -> str:
    """The words of the interface in the language in force; English where they have no translation yet.

    The catalogues are made from every call of this name (Qt Linguist's own extractor knows it).
    """
    return in_force(context, text)


def in_force(context: str, text: str, number: int = -1) -> str:
    """What the catalogues in force have for a text, in the form that goes with a number (-1: there is none)."""
    aside = ASIDE.get()
    if aside is None:
        return QCoreApplication.translate(context, text, None, number)
    found = (each.translate(context, text, None, number) for each in aside)
    return next(filter(None, found), text)
