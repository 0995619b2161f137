"""Something is wrong here: kept once for each service and visit, nothing typed, and thanked for."""

import pytest

from kiosk.directory.reports.report import ReportKind
from kiosk.ui.intents import Go
from kiosk.visit.places import ServicePage, WrongHere
from tests.fake_finder import FULL
from tests.stand import Stand


@pytest.mark.parametrize("kind", list(ReportKind))
def test_a_touch_is_kept_and_thanked_for_and_the_service_says_so(
    visitor: Stand, kind: ReportKind
) -> None:
    visitor.kiosk.conductor.handle(Go(ServicePage(FULL.id)))
    visitor.touch("wrong")
    assert visitor.stands_at(WrongHere)
    assert len(visitor.named("wrong-")) == len(ReportKind)
    visitor.touch(f"wrong-{kind.name.lower()}")
    visitor.wait_for_words("Thank you.")
    (report,) = visitor.kiosk.box.unhandled()
    assert (report.service, report.feed, report.kind) == (FULL.id, FULL.feed, kind)
    visitor.touch("back-to-service")
    assert visitor.stands_at(ServicePage)
    assert not visitor.is_there("wrong")
    assert "You told us that something is wrong here. Thank you." in visitor.words()


def test_it_is_said_at_most_once_in_a_visit_and_again_in_the_next(visitor: Stand) -> None:
    visitor.kiosk.conductor.handle(Go(ServicePage(FULL.id)))
    visitor.touch("wrong", "wrong-phone_wrong")
    visitor.wait_for_words("Thank you.")
    visitor.kiosk.conductor.handle(Go(WrongHere(FULL.id)))
    assert not visitor.named("wrong-")
    assert len(visitor.kiosk.box.unhandled()) == 1
    visitor.touch("finish", "forget")
    assert visitor.visit.reported == frozenset()
    visitor.home()
    visitor.kiosk.conductor.handle(Go(ServicePage(FULL.id)))
    assert visitor.is_there("wrong")
