"""Five faces in a row, from the saddest to the gladdest."""

from collections.abc import Callable, Sequence
from functools import partial

from kiosk.ui.staff_room.face_button import FaceButton
from kiosk.ui.widgets.big_button import Paints
from kiosk.ui.widgets.columns import Columns


class FaceRow(Columns):
    """Calls back with 1 to 5 for the face that is touched."""

    def __init__(self, paints: Paints, words: Sequence[str], chosen: Callable[[int], None]) -> None:
        """Show a face above each of five words."""
        faces = []
        for value, said in enumerate(words, start=1):
            face = FaceButton(paints, said, value=value)
            face.clicked.connect(partial(chosen, value))
            faces.append(face)
        super().__init__(paints.look, faces, most=5, least_em=4)
