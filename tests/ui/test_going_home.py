"""What goes home in two languages: collected by touches, then printed beside each other."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtWidgets import QApplication

from kiosk.core.ids import JourneyId, NodeId
from kiosk.core.language import language
from kiosk.core.places import assets_dir
from kiosk.journeys.nodes import Reminder
from kiosk.journeys.walk import Walk
from kiosk.settings import Settings, slips_folder
from kiosk.settings_of_paper import TakeHomeSettings
from kiosk.takehome.items import TakeHomeItem
from kiosk.takehome.slip import Slip
from kiosk.ui.going_home import GoingHome
from kiosk.ui.intents import Speak
from kiosk.ui.libraries import Libraries
from kiosk.ui.printing.slip_text import slip_lines
from tests.fake_finder import FULL
from tests.journeys.files import GOOD, write
from tests.stand import Stand, standing


@pytest.fixture
def kiosk(qapp: QApplication, data: Path) -> Iterator[Stand]:
    """A kiosk whose paper has English beside the language of the visit."""
    (data / "kiosk.toml").write_text('[take_home]\nsecond_language = "en"\n', encoding="utf-8")
    with standing(qapp, data) as stand:
        yield stand


def words_of(kiosk: Stand) -> str:
    pdf = slips_folder(kiosk.kiosk.settings, kiosk.kiosk.data) / "slip.pdf"
    document = pypdfium2.PdfDocument(pdf)
    said = " ".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return " ".join(said.split())


def test_a_list_of_any_language_is_printed_in_that_of_the_visit_and_in_the_second(
    kiosk: Stand,
) -> None:
    kiosk.home("en")
    kiosk.touch("door-online", "topic-getting-about", "journey-blue-badge", "ready-1", "to-find")
    kiosk.touch("start", "option-ni", "add", "see-list", "line")
    kiosk.type("ring sam")
    kiosk.touch("add-line")
    english = kiosk.kiosk.printing.slip(kiosk.visit)
    assert english.beside is None
    kiosk.kiosk.conductor.handle(Speak(language("cy")))
    slip = kiosk.kiosk.printing.slip(kiosk.visit)
    assert slip.beside is not None
    assert slip.beside.items == english.items
    to_find, badge, typed = slip.items
    assert to_find.title == "I'w canfod ar gyfer: Gwneud cais am Fathodyn Glas"
    assert len(to_find.next_steps) == len(english.items[0].next_steps) == 5
    assert "Llun o'ch pen a'ch ysgwyddau" not in to_find.next_steps
    assert badge.title == "Gwneud cais am Fathodyn Glas"
    # Both go on from the same step.
    assert badge.name == english.items[1].name
    assert typed is english.items[2]
    kiosk.touch("list", "print")
    kiosk.wait_for_words("Mae eich rhestr yn barod")
    said = words_of(kiosk)
    for once in (to_find.title, "To find for: Apply for a Blue Badge", "My notes", "Fy nodiadau"):
        assert said.count(once) == 1
    assert said.count("ring sam") == 2


def making(second: str) -> GoingHome:
    settings = Settings(take_home=TakeHomeSettings(second_language=second))
    return GoingHome(Libraries([assets_dir() / "content"]), settings)


def a_slip(item: TakeHomeItem) -> Slip:
    return Slip(
        place_name="",
        place_phone="",
        printed_on=date(2026, 11, 25),
        items=(item,),
        language=language("cy"),
    )


def test_with_one_language_nothing_is_made_twice(qapp: QApplication) -> None:
    item = making("").service(FULL, datetime(2026, 11, 25, tzinfo=UTC), "en")
    assert item.others == ()
    assert item.in_language("cy") is item


def test_a_service_is_said_in_both(qapp: QApplication) -> None:
    making_both, now = making("cy"), datetime(2026, 11, 25, tzinfo=UTC)
    club = making_both.service(FULL, now, "en")
    welsh = club.in_language("cy")
    assert welsh.title == club.title
    assert welsh.phone == club.phone
    assert any("ydd" in line for line in welsh.lines)
    # Read aloud, the place is English and the days are Welsh.
    heard = {line.text: line.language for line in slip_lines(a_slip(welsh))}
    assert heard[club.title] == "en"
    assert all((heard[line] == "cy") == ("ydd" in line) for line in welsh.lines)
    assert not any("ydd" in line for line in club.lines)


def test_a_day_to_remember_is_said_in_both(qapp: QApplication, tmp_path: Path) -> None:
    write(tmp_path, "en/journeys/made.yaml", GOOD)
    libraries = Libraries([assets_dir() / "content", tmp_path])
    journey = libraries.of("en").journey(JourneyId("made"))
    assert journey is not None
    (node,) = [each for each in journey.nodes.values() if isinstance(each, Reminder)]
    walk = replace(
        Walk.begin(journey, date(2026, 11, 25)),
        path=(NodeId(node.day),),
        answers={NodeId(node.day): date(2026, 12, 1)},
    )
    settings = Settings(take_home=TakeHomeSettings(second_language="cy"))
    item = GoingHome(libraries, settings).reminder(walk, node, "en")
    assert item.lines[0] == "1 December 2026, 10:30am"
    assert item.in_language("cy").lines[0] == "1 Rhagfyr 2026, 10:30am"
