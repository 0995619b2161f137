"""Through journeys by touches."""

from PySide6.QtCore import QCoreApplication, QEvent

from kiosk.qtkit.alive import is_alive
from kiosk.ui.screens.walking.questions import OneOfView
from kiosk.ui.widgets.big_button import BigButton
from kiosk.visit.places import JourneyStart, Walking
from tests.stand import Stand


def start(kiosk: Stand, topic: str, journey: str, door: str = "online") -> None:
    kiosk.home()
    kiosk.touch(f"door-{door}", f"topic-{topic}", f"journey-{journey}")
    assert kiosk.stands_at(JourneyStart)
    kiosk.touch("start")


def test_back_never_loses_an_answer(kiosk: Stand) -> None:
    start(kiosk, "getting-about", "blue-badge")
    kiosk.touch("option-wales", "back")
    assert kiosk.button("option-wales").isChecked()
    assert not kiosk.button("option-england").isChecked()
    kiosk.touch("back")
    assert kiosk.stands_at(JourneyStart)
    kiosk.touch("start")
    assert kiosk.stands_at(Walking)


def test_a_resident_who_comes_back_goes_on_where_they_were(kiosk: Stand) -> None:
    start(kiosk, "getting-about", "blue-badge")
    kiosk.touch("option-england")
    second = kiosk.walk.node.id
    kiosk.touch("list", "to-home", "door-online", "topic-getting-about", "journey-blue-badge")
    kiosk.touch("go-on")
    assert kiosk.walk.node.id == second


def test_a_key_that_presses_the_answer_of_a_question_that_has_gone_does_nothing(
    kiosk: Stand,
) -> None:
    start(kiosk, "getting-about", "blue-badge")
    (view,) = kiosk.shell.findChildren(OneOfView)
    answer = view._on_chosen
    kiosk.touch("option-england")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not is_alive(view)
    before = kiosk.visit
    answer("wales")
    assert kiosk.visit == before


def test_none_of_these_clears_the_others_and_they_clear_it(kiosk: Stand) -> None:
    start(kiosk, "getting-about", "blue-badge")
    kiosk.touch("option-england", "option-pip", "option-dla")
    assert chosen(kiosk) == {"option-pip", "option-dla"}
    kiosk.touch("option-none")
    assert chosen(kiosk) == {"option-none"}
    kiosk.touch("option-pip")
    assert chosen(kiosk) == {"option-pip"}


def chosen(kiosk: Stand) -> set[str]:
    buttons = [kiosk.button(name) for name in kiosk.named("option-")]
    return {button.objectName() for button in buttons if button.isChecked()}


def test_next_without_an_answer_says_what_to_do_and_stays(kiosk: Stand) -> None:
    start(kiosk, "getting-about", "blue-badge")
    kiosk.touch("option-england")
    node = kiosk.walk.node.id
    kiosk.touch("next")
    assert kiosk.walk.node.id == node
    assert "Choose or type an answer first." in kiosk.words()


def to_postcode(kiosk: Stand) -> None:
    """Stand at the question for a postcode of the practice."""
    start(kiosk, "first-steps", "practise-typing", door="learn")
    kiosk.touch("option-postcode", "next")
    assert kiosk.walk.node.id == "postcode"


def test_half_a_postcode_is_put_right_without_blame(kiosk: Stand) -> None:
    to_postcode(kiosk)
    kiosk.type("l1")
    kiosk.touch("next")
    kiosk.wait_for_words("whole postcode")
    kiosk.type(" 8jq")
    kiosk.touch("next")
    assert "L1 8JQ" in kiosk.walk.answers.values()


def test_a_typed_question_can_be_left_out(kiosk: Stand) -> None:
    to_postcode(kiosk)
    node = kiosk.walk.node.id
    kiosk.touch("skip")
    assert kiosk.walk.answer_to(node) is None
    assert kiosk.walk.node.id != node


def test_every_screen_says_how_far_and_which_journey(kiosk: Stand) -> None:
    start(kiosk, "getting-about", "blue-badge")
    screen = kiosk.shell.screen_shown
    assert screen is not None
    assert screen.where() == "Apply for a Blue Badge"
    assert screen.progress() == "Step 1 of 9"


def test_an_outcome_goes_on_the_list_with_its_next_steps(kiosk: Stand) -> None:
    start(kiosk, "getting-about", "blue-badge")
    kiosk.touch("option-ni")
    assert kiosk.walk.at_end
    kiosk.touch("add")
    (item,) = kiosk.visit.items
    assert item.title == "Apply for a Blue Badge"
    assert item.link == "https://www.nidirect.gov.uk/articles/apply-or-renew-blue-badge"
    assert item.next_steps
    assert isinstance(kiosk.button("see-list"), BigButton)
