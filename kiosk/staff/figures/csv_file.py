"""Published figures as CSV for a spreadsheet, in which no cell is ever taken for a formula."""

import csv
import io
from collections.abc import Iterable

_BEGINS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def as_csv(rows: Iterable[tuple[str, str, int | None]], hidden: str) -> str:
    """Rows of figure, line and number.

    Args:
        rows: as published; None is what may not be shown.
        hidden: stands where a number is hidden.
    """
    text = io.StringIO()
    writer = csv.writer(text)
    for title, label, number in rows:
        writer.writerow([_safe(title), _safe(label), hidden if number is None else number])
    return text.getvalue()


def _safe(cell: str) -> str:
    """With a mark before it that spreadsheets show as text (OWASP, CSV injection)."""
    return f"'{cell}" if cell.startswith(_BEGINS_A_FORMULA) else cell
