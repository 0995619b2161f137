"""The whole main job by four keys and the ear, with the screen black."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from kiosk.visit.places import Waiting
from tests.ui.listening.by_ear import CHOOSE, NEXT, by_ear

DARK = "dark = true\n"


def test_language_search_service_list_and_finish(qapp: QApplication, data: Path) -> None:
    with by_ear(qapp, data, DARK) as listener:
        stand = listener.stand
        black = stand.shell.findChild(QWidget, "black-screen")
        assert isinstance(black, QWidget)
        assert "You are using the kiosk by ear." in listener.heard[0]
        assert "Heading. Choose your language" in listener.last
        assert "Button 1 of 9. English" in listener.last
        assert "Heading. What would you like to do?" in listener.choose("English")
        assert "Line to type in. What are you looking for? Nothing is typed." in listener.choose(
            "Find help near me"
        )
        assert "Others may hear" in listener.press(CHOOSE)
        assert "Letters A to F" in listener.press(CHOOSE)
        said = listener.spell("lunch")
        assert "You typed: lunch." in said
        listener.wait_to_hear("We found ")
        listener.go_to("Lunch")
        service = listener.last
        assert black.isVisible()
        said = listener.press(CHOOSE)
        assert "Heading." in said
        listener.go_to("Add to my list")
        assert "On your list" in listener.press(CHOOSE)
        assert "My list" in listener.choose("My list (1)")
        assert "Heading. 1." in listener.go_to("1. ")
        assert listener.last.split("1. ")[1].split()[0] in service
        assert "Button. Get my list ready to print" in listener.go_to("ready to print")
        listener.press(CHOOSE)
        listener.wait_to_hear("Your list is ready.")
        listener.choose("Button. Finish")
        said = listener.choose("Finish and forget everything")
        assert "Your visit is over. Nothing of it is kept." in said
        assert stand.stands_at(Waiting)
        assert not black.isVisible()
        assert len(stand.visit.items) == 0


def test_a_journey_to_its_outcome(qapp: QApplication, data: Path) -> None:
    with by_ear(qapp, data, DARK) as listener:
        listener.choose("English")
        listener.choose("Do something online")
        listener.choose("Getting out and about")
        said = listener.choose("Apply for a Blue Badge")
        assert "Heading. Apply for a Blue Badge" in said
        said = listener.choose("Start")
        assert "Step 1 of 9 Heading. Where do you live?" in said
        assert "Button 1 of 4. England Not chosen." in said
        said = listener.press(CHOOSE)
        # Several may be chosen: each says how it stands.
        assert "Not chosen." in listener.go_to("Button 1 of ", key=NEXT)
        assert listener.press(CHOOSE).endswith(" Chosen.")
        assert listener.press(CHOOSE).endswith("Not chosen.")
        assert listener.press(CHOOSE).endswith(" Chosen.")
        listener.choose("Button. Next")
        said = listener.walk_on("Do something else")
        assert listener.stand.walk.at_end
        assert "Heading. What happens next" in said
