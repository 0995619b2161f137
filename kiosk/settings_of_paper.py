"""The sections of kiosk.toml about what goes home; `kiosk.settings` reads them.

May import: `kiosk.core`. Never goes in: a setting read from anywhere else.
"""

import re
from dataclasses import dataclass

from kiosk.core.language import LANGUAGES, Language, language
from kiosk.core.options import one_of, option, text, whole_number, yes_or_no

_RECEIPT = re.compile(r"network:[A-Za-z0-9.:\[\]-]+|usb:[0-9a-fA-F]{4}:[0-9a-fA-F]{4}|file:/\S+")
_RECEIPT_EXPECTED = "network:192.168.1.50, usb:04b8:0e15 or file:/dev/usb/lp0"
_COMPANION = re.compile(r"https://([a-z0-9-]{1,63}\.)+[a-z][a-z0-9-]{1,62}(/[A-Za-z0-9._~-]+)*/")
_COMPANION_EXPECTED = "an address that begins with https:// and ends with /"


_CODES = tuple(each.code for each in LANGUAGES)


@dataclass(frozen=True, slots=True, kw_only=True)
class PrinterSettings:
    """Where slips go."""

    name: str = option(
        "", text(120), "The printer, by its name in the system. Empty: slips are PDF files."
    )
    folder: str = option(
        "",
        text(400),
        "Where PDF slips go while no printer is named. Empty: slips, beside this file.",
    )
    paper: str = option("a4", one_of(("a4", "a5")), "The paper in the printer.")
    receipt: str = option(
        "",
        text(300, _RECEIPT, _RECEIPT_EXPECTED),
        "A receipt printer (ESC/POS) that prints slips instead: network:ADDRESS, usb:VENDOR:PRODUCT or "
        "file:/dev/usb/lp0. Empty: none.",
    )
    receipt_mm: int = option(80, one_of((58, 80)), "The width of its roll.")


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeHomeSettings:
    """What a slip's code opens at home."""

    companion: str = option(
        "",
        text(200, _COMPANION, _COMPANION_EXPECTED),
        "Where the companion page of kiosk companion build is published: one code then opens a whole "
        "list there. The shorter the address, the easier the code. Empty: each thing has a code of its own.",
    )
    helper_line: bool = option(
        False,
        yes_or_no(),
        "Whether the paper has a line on which whoever helped may write their first name.",
    )
    second_language: str = option(
        "",
        one_of(("", *_CODES)),
        "A second language of the paper, by its code, such as en or cy. On A4 it stands beside that of the visit, "
        "row by row; on A5 on pages of its own; on a receipt after it. Empty: none.",
    )

    @property
    def second(self) -> Language | None:
        """The second language of the paper; None where there is one language only."""
        return language(self.second_language) if self.second_language else None


@dataclass(frozen=True, slots=True, kw_only=True)
class ScannerSettings:
    """What reads the code on a paper of another day."""

    keyboard: bool = option(
        False,
        yes_or_no(),
        "Whether a scanner for square codes (2D) that types like a keyboard is connected. Residents can "
        "then go on from their paper; what it types anywhere else is let fall.",
    )
    camera: bool = option(
        False,
        yes_or_no(),
        "Whether the camera of this machine looks for the code while a resident is asked for a paper, and only "
        "then. It needs the extra: uv sync --extra camera.",
    )
    gap_ms: int = option(
        35,
        whole_number(10, 100),
        "Milliseconds from one letter of the scanner to the next, at most: quicker than any hand.",
    )

    @property
    def is_set(self) -> bool:
        """Whether a paper can be shown to this kiosk."""
        return self.keyboard or self.camera
