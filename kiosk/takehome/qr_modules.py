"""Draws a QR code with the library qrcode; loaded when the first code is drawn."""

from collections.abc import Sequence

import qrcode
from qrcode.constants import ERROR_CORRECT_M
from qrcode.exceptions import DataOverflowError
from qrcode.util import MODE_8BIT_BYTE, MODE_ALPHA_NUM, QRData

from kiosk.takehome.qr_letters import Letters, Matrix

_MODES = {Letters.ANY: None, Letters.ALPHANUMERIC: MODE_ALPHA_NUM, Letters.BYTES: MODE_8BIT_BYTE}


def modules(parts: Sequence[tuple[str, Letters]], *, largest_version: int) -> Matrix | None:
    """The dark modules of a code at level M without its quiet zone; None where it would be too large."""
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=0)
    for text, letters in parts:
        code.add_data(QRData(text, mode=_MODES[letters]))
    try:
        version = code.best_fit()
    except DataOverflowError:
        return None
    if version > largest_version:
        return None
    code.make(fit=False)
    return tuple(tuple(bool(module) for module in row) for row in code.get_matrix())
