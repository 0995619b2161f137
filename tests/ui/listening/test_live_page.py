"""The real page by four keys and the ear: gone through, filled in and pressed, with the screen black."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from kiosk.web.to_page import FillThing, UseThing
from tests.ui.browser.pages import StandInPages
from tests.ui.listening.by_ear import CHOOSE, by_ear
from tests.ui.screens.live.journey import lay_out


def test_a_page_is_gone_through_filled_in_and_left(
    qapp: QApplication, data: Path, tmp_path: Path
) -> None:
    lay_out(data)
    pages = StandInPages(tmp_path)
    settings = "private = true\ndark = true\n"
    with by_ear(qapp, data, settings, pages=pages.setup()) as listener:
        stand = listener.stand
        black = stand.shell.findChild(QWidget, "black-screen")
        assert isinstance(black, QWidget)
        listener.choose("English")
        listener.choose("Do something online")
        listener.choose("Your home")
        listener.choose("Ask for help at home")
        listener.choose("Button. Start")
        listener.choose("Do it here now")
        listener.choose("Go through the page")
        said = listener.wait_to_hear("Heading. About you")
        assert "Tell us about yourself." in said
        said = listener.go_to("Your name")
        assert "A line to type in. It is empty." in said
        said = listener.press(CHOOSE)
        listener.go_to("Line to type in. Your name")
        assert "Letters A to F" in listener.press(CHOOSE)
        listener.spell("ann")
        listener.choose("Put it on the page")
        stand.wait(lambda: bool(pages.heard(FillThing)), "nothing was filled in")
        assert [each.text for each in pages.heard(FillThing)] == ["ann"]
        told = "A line to type in. Something stands there."
        stand.wait(lambda: told in stand.words(), "the page's answer did not come")
        assert told in listener.go_to("Your name")
        listener.go_to("I agree")
        listener.press(CHOOSE)
        stand.wait(lambda: pages.heard(UseThing) == [UseThing(thing=3)], "it was not touched")
        listener.wait_to_hear("It is ticked.")
        assert black.isVisible()
        listener.choose("Back to the steps")
        assert "Start now" in listener.last
