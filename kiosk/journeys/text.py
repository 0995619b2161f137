"""Plain text of a journey file to blocks.

A blank line parts paragraphs, "- " begins a point; there is no other markup.
"""

from kiosk.journeys.parts import Block, Bullets, Paragraph

BULLET = "- "


def blocks(text: str) -> tuple[Block, ...]:
    """Return the paragraphs and lists of the text, with every run of spaces made one."""
    found: list[Block] = []
    words: list[str] = []
    points: list[str] = []

    def close() -> None:
        if words:
            found.append(Paragraph(text=" ".join(words)))
            words.clear()
        if points:
            found.append(Bullets(items=tuple(points)))
            points.clear()

    for line in text.splitlines():
        plain = " ".join(line.split())
        if not plain:
            close()
        elif line.lstrip().startswith(BULLET):
            if words:
                close()
            points.append(plain.removeprefix("-").strip())
        elif points and line[0].isspace():
            # An indented line goes on with the point above it, as editors' programs wrap it.
            points[-1] = f"{points[-1]} {plain}".strip()
        else:
            if points:
                close()
            words.append(plain)
    close()
    return tuple(_without_empty_points(found))


def _without_empty_points(found: list[Block]) -> list[Block]:
    kept: list[Block] = []
    for block in found:
        if isinstance(block, Bullets):
            items = tuple(item for item in block.items if item)
            if items:
                kept.append(Bullets(items=items))
        else:
            kept.append(block)
    return kept


def plain(parts: tuple[Block, ...]) -> str:
    """The text that `blocks` reads back into the same blocks."""
    return "\n\n".join(
        part.text
        if isinstance(part, Paragraph)
        else "\n".join(f"{BULLET}{item}" for item in part.items)
        for part in parts
    )
