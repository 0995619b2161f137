"""The list of a practice, while the layout tries how many rows there is room for."""

from pytestqt.qtbot import QtBot

from kiosk.core.places import assets_dir
from kiosk.ui.practice.scroll_box import ScrollBox
from kiosk.ui.theme.fonts import load_fonts
from kiosk.ui.theme.icons import Icons
from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.big_button import BigButton, Paints

WIDTH = 400
HIGH, LOW = 2_000, 0


def box(qtbot: QtBot) -> ScrollBox:
    look = Look(dpi=96, families=load_fonts(assets_dir() / "fonts"))
    paints = Paints(look=look, icons=Icons(assets_dir() / "icons"))
    rows = [BigButton(paints, f"Row {at}", name=f"row-{at}") for at in range(8)]
    made = ScrollBox(paints, rows)
    qtbot.addWidget(made)
    fit(made, HIGH)
    return made


def fit(made: ScrollBox, room: int) -> None:
    """As a layout does it: say how much room there is, then put everything in its place."""
    made.fit(WIDTH, room)
    made.resize(WIDTH, made.heightForWidth(WIDTH))
    made.place()


def seen(made: ScrollBox) -> list[str]:
    return [each.objectName() for each in made.parts() if each.objectName().startswith("row-")]


def test_what_is_shown_stays_in_sight_with_less_room(qtbot: QtBot) -> None:
    made = box(qtbot)
    made.show_row("row-7")
    assert seen(made) == ["row-5", "row-6", "row-7"]
    fit(made, LOW)
    assert seen(made) == ["row-7"]


def test_where_somebody_went_is_not_lost_while_more_room_is_tried(qtbot: QtBot) -> None:
    made = box(qtbot)
    fit(made, LOW)
    for _ in range(7):
        made.findChildren(BigButton, "list-down")[0].click()
    assert seen(made) == ["row-7"]
    fit(made, HIGH)
    fit(made, LOW)
    assert seen(made) == ["row-7"]


def test_who_moves_the_list_away_from_what_was_shown_is_not_held_there(qtbot: QtBot) -> None:
    made = box(qtbot)
    made.show_row("row-7")
    made.findChildren(BigButton, "list-up")[0].click()
    assert seen(made) == ["row-2", "row-3", "row-4"]
    fit(made, LOW)
    assert seen(made) == ["row-2"]
