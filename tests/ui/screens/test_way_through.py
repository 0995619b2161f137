"""From the waiting screen to the doors and back, by touches."""

from kiosk.visit.places import Finishing, Home, Languages, Waiting
from tests.stand import Stand


def test_a_touch_begins_and_a_language_leads_to_the_doors(kiosk: Stand) -> None:
    assert kiosk.stands_at(Waiting)
    kiosk.touch("begin")
    assert kiosk.stands_at(Languages)
    kiosk.touch("language-en")
    assert kiosk.stands_at(Home)
    doors = [kiosk.button(name).words() for name in kiosk.named("door-")]
    assert doors == [
        "Do something online",
        "Find help near me",
        "Learn and practise",
        "Ask a person",
    ]


def test_finish_asks_once_and_forgets(kiosk: Stand) -> None:
    kiosk.home()
    kiosk.touch("door-ask", "finish")
    assert kiosk.stands_at(Finishing)
    kiosk.touch("stay-here")
    assert not kiosk.stands_at(Finishing)
    kiosk.touch("finish", "forget")
    assert kiosk.stands_at(Waiting)
