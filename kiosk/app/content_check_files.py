"""Whether Qt can read what a pack hands to it: pictures, catalogues of the interface, and the look of the house."""

import re
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QTranslator
from PySide6.QtGui import QImageReader
from PySide6.QtSvg import QSvgRenderer

from kiosk.core.errors import ContentError
from kiosk.core.language import ENGLISH, LANGUAGES
from kiosk.ui.theme.house_colours import FILE_NAME as LOOK
from kiosk.ui.theme.house_colours import house_colours
from kiosk.ui.widgets.content_picture import LARGEST_BYTES
from kiosk.ui.words.catalogues import CATALOGUES

#: Pixels of a side: more than any screen or sheet has.
_LARGEST_SIDE = 6_000
#: What a drawing may not have: parts from elsewhere, a program, words that stand for other words.
_UNSAFE = re.compile(
    rb"<!DOCTYPE|<!ENTITY|<script|(?:xlink:)?href\s*=\s*[\"'](?!#|data:image/)", re.IGNORECASE
)


def picture_faults(folder: Path) -> Iterator[ContentError]:
    """Pictures that would not be shown, or cost a kiosk its memory."""
    for file in sorted((*folder.rglob("*.svg"), *folder.rglob("*.png"))):
        problem = _problem_of(file)
        if problem:
            yield ContentError(file, 0, problem, "Draw or save it anew.")


def catalogue_faults(folder: Path) -> Iterator[ContentError]:
    """Catalogues of the interface that Qt cannot read, or would not be asked for."""
    known = {
        f"{name}_{each.code}.qm" for name in CATALOGUES for each in LANGUAGES if each is not ENGLISH
    }
    for file in sorted(folder.glob("i18n/*.qm")):
        if file.name not in known:
            yield ContentError(
                file, 0, "The kiosk has no catalogue of this name.", "Name it like handrail_cy.qm."
            )
        elif not QTranslator().load(str(file)):
            yield ContentError(
                file, 0, "The catalogue cannot be read.", "Make it anew with lrelease."
            )


def look_faults(folder: Path) -> Iterator[ContentError]:
    """Colours of the house that cannot be taken."""
    if (folder / LOOK).is_file():
        yield from house_colours(folder / LOOK).faults


def _problem_of(file: Path) -> str:
    try:
        data = file.read_bytes()
    except OSError:
        return "The picture cannot be read."
    if len(data) > LARGEST_BYTES:
        return f"The picture has {len(data):,} bytes; {LARGEST_BYTES:,} are the most."
    return _problem_of_drawing(data) if file.suffix == ".svg" else _problem_of_image(data)


def _problem_of_drawing(data: bytes) -> str:
    if _UNSAFE.search(data):
        return "The drawing has parts that lie elsewhere, or a program in it."
    drawing = QSvgRenderer(QByteArray(data))
    size = drawing.defaultSize()
    if not drawing.isValid() or size.isEmpty():
        return "The drawing cannot be drawn."
    return _problem_of_size(size.width(), size.height())


def _problem_of_image(data: bytes) -> str:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    reader = QImageReader(buffer, QByteArray(b"png"))
    size = reader.size()
    too_large = _problem_of_size(size.width(), size.height())
    if too_large:
        return too_large
    return "The picture cannot be drawn." if reader.read().isNull() else ""


def _problem_of_size(width: int, height: int) -> str:
    if max(width, height) <= _LARGEST_SIDE:
        return ""
    return f"The picture is {width} x {height}; {_LARGEST_SIDE} pixels a side are the most."
