"""Finds keys in the keyboard's scene, for tests and the scripted tour, which type by real touches."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem


def shown_keys(root: QQuickItem) -> Iterator[tuple[str, QPointF]]:
    """Each key that can be touched now: what it types (else what stands on it) and its middle in the scene."""
    for key in key_items(root):
        typed = str(key.property("text"))
        if key.property("uppercased"):
            typed = typed.upper()
        yield (
            typed or str(key.property("displayText")),
            key.mapToScene(QPointF(key.width() / 2, key.height() / 2)),
        )


def key_items(root: QQuickItem) -> Iterator[QQuickItem]:
    """Each key that can be touched now, row by row."""
    for item in root.childItems():
        if not item.isVisible() or item.width() <= 0:
            continue
        if item.property("keyPanelDelegate") is None:
            yield from key_items(item)
        elif item.isEnabled():
            yield item
