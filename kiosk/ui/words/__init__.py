"""Values of the rooms below, put into words of the language shown."""

from PySide6.QtCore import QCoreApplication


def translate(context: str, text: str) -> str:
    """The words of the interface in the language in force; English where they have no translation yet.

    The catalogues are made from every call of this name (Qt Linguist's own extractor knows it).
    """
    return QCoreApplication.translate(context, text)
