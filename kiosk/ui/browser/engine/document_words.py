"""Which words of a document can be read aloud: lines that stand close together are one passage."""

import re
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect

from kiosk.ui.browser.engine.document import DocumentView, in_view
from kiosk.web.from_page import PagePassage, WordBox

#: Lines further apart than this part of their height are two passages; so are lines of sizes that differ by more.
_APART = 0.75
_OTHER_SIZE = 0.3
_NEAR = 24
_MOST_WORDS = 2_000


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    box: QRect


_Line = list[_Word]


def words_of(view: DocumentView, at: QPoint | None) -> tuple[PagePassage, ...]:
    """The passages in sight; with a point the one that is there."""
    passages = [
        passage for page, place in view.placed() for passage in _passages(_lines(view, page, place))
    ]
    seen = [each for each in passages if any(view.rect().intersects(word.box) for word in each)]
    if at is not None:
        seen = [
            each
            for each in seen
            if _around(each).adjusted(-_NEAR, -_NEAR, _NEAR, _NEAR).contains(at)
        ]
        seen = sorted(seen, key=lambda each: (_around(each).center() - at).manhattanLength())[:1]
    return tuple(_told(each) for each in seen)


def _lines(view: DocumentView, page: int, place: QRect) -> list[_Line]:
    text = view.document.getAllText(page).text()
    scale, count, lines = view.scale(), 0, []
    for line in re.finditer(r"[^\r\n]+", text):
        words: _Line = []
        for found in re.finditer(r"\S+", line[0]):
            # Qt counts UTF-16 units.
            start = _units(text[: line.start() + found.start()])
            chosen = view.document.getSelectionAtIndex(page, start, _units(found[0]))
            words.append(_Word(found[0], in_view(chosen.boundingRectangle(), place, scale)))
            count += 1
        if words:
            lines.append(words)
        if count > _MOST_WORDS:
            break
    return lines


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _passages(lines: list[_Line]) -> list[_Line]:
    passages: list[_Line] = []
    last = QRect()
    for line in lines:
        box = _around(line)
        apart = box.top() - last.bottom()
        height = max(1, last.height())
        follows = (
            not last.isNull()
            and -height < apart < _APART * height
            and abs(box.height() - last.height()) < _OTHER_SIZE * height
        )
        if follows:
            passages[-1] = passages[-1] + line
        else:
            passages.append(line)
        last = box
    return passages


def _around(words: _Line) -> QRect:
    box = QRect()
    for word in words:
        box = box.united(word.box)
    return box


def _told(words: _Line) -> PagePassage:
    at, boxes = 0, []
    for word in words:
        box = word.box
        boxes.append(
            WordBox(
                start=at,
                end=at + len(word.text),
                x=box.x(),
                y=box.y(),
                width=box.width(),
                height=box.height(),
            )
        )
        at += len(word.text) + 1
    return PagePassage(text=" ".join(word.text for word in words), language="", words=tuple(boxes))
