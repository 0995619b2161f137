"""The papers of campaigns, as the staff's screens use them: shown, printed, and saved."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtGui import QImage

from kiosk.staff.campaigns.campaign import Campaign
from kiosk.staff.campaigns.form import CampaignForm
from kiosk.ui.print_desk import PrintResult


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """A paper as it will be.

    Attributes:
        picture: one piece of it.
        host: whose page its code opens; "" where it has none.
        counted: whether the kiosk reads the code, so that who shows it can be counted.
    """

    picture: QImage
    host: str
    counted: bool


class PaperDesk(Protocol):
    """Makes papers in the background; whatever is asked for is answered once, on the screen's thread."""

    @property
    def prints(self) -> bool:
        """Whether there is a printer for sheets of A4."""
        ...

    def stick(self) -> str:
        """The name of the memory stick that papers would be saved on; "" where none is in."""
        ...

    def preview(
        self, campaign: Campaign, kind: CampaignForm, on_done: Callable[[Preview | None], None]
    ) -> None:
        """The paper as a picture; None where it cannot be made."""
        ...

    def save(
        self, campaign: Campaign, kind: CampaignForm, on_done: Callable[[str | None], None]
    ) -> None:
        """Save it as a PDF, on the stick where one is in; where it lies then, None where it could not be saved."""
        ...

    def print(
        self, campaign: Campaign, kind: CampaignForm, on_done: Callable[[PrintResult], None]
    ) -> None:
        """Print one sheet."""
        ...
