"""A face to touch: larger than any other drawing, for it is the answer."""

from kiosk.ui.widgets.big_button import BigButton, ButtonStyle, Paints

_TIMES = 2


class FaceButton(BigButton):
    """The face above its words."""

    def __init__(self, paints: Paints, words: str, *, value: int) -> None:
        """Show face number `value`, 1 to 5."""
        face = f"face-{value}"
        super().__init__(paints, words, name=face, style=ButtonStyle.PAGER, icon=face)

    def _icon_size(self) -> int:
        return super()._icon_size() * _TIMES
