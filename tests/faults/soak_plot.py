"""The plot of a day of visits: one small picture below the other, over the hours."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.faults.soak import Sample

_WIDTH, _LEFT, _RIGHT, _HIGH, _GAP = 720, 60, 20, 90, 34
_ROWS: tuple[tuple[str, Callable[["Sample"], float]], ...] = (
    ("Memory of the window's process, MiB", lambda each: each.mib),
    ("Open files", lambda each: each.handles),
    ("Threads", lambda each: each.threads),
    ("Qt's objects below the window", lambda each: each.objects),
    ("Touch to painted, 95 of 100, ms", lambda each: each.paint_ms),
)


def drawn(samples: Sequence["Sample"]) -> str:
    """As SVG; each picture begins at nought, so that a slope is what it seems.

    Args:
        samples: in order of time, at least one.
    """
    hours = max(each.hours for each in samples)
    height = (_HIGH + _GAP) * len(_ROWS) + 24
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" '
        'font-family="sans-serif" font-size="13" fill="#222">',
        f'<rect width="{_WIDTH}" height="{height}" fill="#fff"/>',
    ]
    across = (_WIDTH - _LEFT - _RIGHT) / hours
    for row, (name, value) in enumerate(_ROWS):
        top = row * (_HIGH + _GAP) + _GAP - 8
        base = top + _HIGH
        most = max(value(each) for each in samples) * 1.15 or 1.0
        points = " ".join(
            f"{_LEFT + each.hours * across:.1f},{base - value(each) / most * _HIGH:.1f}"
            for each in samples
        )
        parts += [
            f'<text x="{_LEFT}" y="{top - 6}">{name}</text>',
            f'<path d="M{_LEFT} {top}V{base}H{_WIDTH - _RIGHT}" fill="none" stroke="#888"/>',
            f'<text x="{_LEFT - 6}" y="{top + 10}" text-anchor="end">{most:.0f}</text>',
            f'<text x="{_LEFT - 6}" y="{base}" text-anchor="end">0</text>',
            f'<polyline points="{points}" fill="none" stroke="#0b5394" stroke-width="1.5"/>',
        ]
    for hour in range(int(hours) + 1):
        parts.append(
            f'<text x="{_LEFT + hour * across:.0f}" y="{height - 6}" text-anchor="middle">{hour} h</text>'
        )
    return "\n".join((*parts, "</svg>\n"))
