"""A kiosk's page on the stand-in of the page's process, and what it was told."""

import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from kiosk.ui.browser.page_setup import PageSetup
from kiosk.web.sites import AllowList, Site
from kiosk.web.to_page import decode_to_page

STAND_IN = Path(__file__).with_name("stand_in_page.py")
HOST = "apply.larkhaven.gov.uk"
START = f"https://{HOST}/start"
M = TypeVar("M")


@dataclass
class StandInPages:
    """Pages of one host, shown by the stand-in."""

    folder: Path
    online: bool = True
    enabled: bool = True
    host: str = field(default=HOST)

    @property
    def journal(self) -> Path:
        return self.folder / "heard.jsonl"

    def setup(self) -> PageSetup:
        return PageSetup(
            command=(sys.executable, str(STAND_IN), str(self.journal)),
            allow=lambda: AllowList(pages=(Site(host=self.host),)),
            is_online=lambda: self.online,
            enabled=self.enabled,
        )

    def heard(self, kind: type[M]) -> list[M]:
        """What the process was told, of one kind of message."""
        if not self.journal.is_file():
            return []
        whole = self.journal.read_bytes().rpartition(b"\n")[0]
        messages = [decode_to_page(line) for line in whole.split(b"\n") if line]
        return [each for each in messages if isinstance(each, kind)]
