"""Finds keys in the keyboard's scene, for tests and the scripted tour, which type by real touches."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem


def shown_keys(root: QQuickItem) -> Iterator[tuple[str, QPointF]]:
    """Each key that can be touched now: what it types (else what stands on it) and its middle in the scene."""
    for item in _items(root):
        text, words = item.property("text"), item.property("displayText")
        if item.property("keyPanelDelegate") is None or not item.isEnabled():
            continue
        name = text or words or ""
        if item.property("uppercased"):
            name = name.upper()
        yield name, item.mapToScene(QPointF(item.width() / 2, item.height() / 2))


def _items(root: QQuickItem) -> Iterator[QQuickItem]:
    for child in root.childItems():
        if child.isVisible() and child.width() > 0:
            yield child
            yield from _items(child)
