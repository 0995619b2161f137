"""Words of the desk."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


class PlainLabel(QLabel):
    """Shows words as they are, in as many lines as they need; never rich text: feeds' words stand here, too."""

    def __init__(self, words: str = "", *, name: str) -> None:
        super().__init__(words)
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
