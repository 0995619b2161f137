"""The modules that staff learn with: kept from residents, and walked to their ends in the real window."""

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.app.modules import FOLDER, TOPIC, folders, modules
from kiosk.app.training import begin, chosen, put_modules
from kiosk.core.errors import ContentError
from kiosk.core.ids import JourneyId
from kiosk.core.places import assets_dir
from kiosk.journeys.check import check
from kiosk.journeys.findings import Severity
from kiosk.journeys.library import Library
from kiosk.staff.learning.questions import questions_of
from tests.journeys.walks import nodes_seen
from tests.stand import copied, standing

SHIPPED = {
    "accessibility",
    "council-online",
    "digital-divide",
    "good-conversations",
    "helping-beside",
    "honest-figures",
    "made-for-everyone",
    "safety-and-privacy",
    "signposting",
    "the-right-door",
    "this-kiosk",
    "why-it-matters",
}
NAMED = re.compile(r'(?:[Gg]o through|[Ee]wch trwy) "([^"]+)"')


def test_the_modules_that_ship_have_nothing_to_correct(tmp_path: Path) -> None:
    wrong = [each for each in check([assets_dir() / FOLDER]) if each.severity is Severity.ERROR]
    assert not wrong
    assert {module.id for module in modules(tmp_path)} == SHIPPED


@pytest.mark.parametrize("language", ["en", "cy"])
def test_every_module_is_whole_in_both_languages_and_every_way_through_it_ends(
    tmp_path: Path, language: str
) -> None:
    for module in modules(tmp_path, language):
        assert module.translated, module.id
        assert all(node.translated for node in module.nodes.values()), module.id
        assert nodes_seen(module) == set(module.nodes), module.id
        assert 3 <= len(questions_of(module)) <= 6, module.id


@pytest.mark.parametrize("language", ["en", "cy"])
def test_what_a_module_sends_a_learner_to_is_in_the_kiosk_under_that_name(language: str) -> None:
    content = Library.load([assets_dir() / "content"], language)
    titles = {journey.title for name in content.ids if (journey := content.journey(name))}
    named = {
        title
        for file in (assets_dir() / FOLDER / language / "journeys").glob("*.yaml")
        for title in NAMED.findall(file.read_text(encoding="utf-8"))
    }
    assert len(named) > 5
    assert named <= titles


def test_no_resident_meets_a_module(tmp_path: Path) -> None:
    residents = Library.load([assets_dir() / "content"], "en")
    assert not SHIPPED & set(residents.ids)
    assert residents.topic(TOPIC) is None


def test_an_editors_module_is_laid_over_ours(tmp_path: Path) -> None:
    ours = assets_dir() / FOLDER / "en" / "journeys" / "good-conversations.yaml"
    own = tmp_path / FOLDER / "en" / "journeys" / ours.name
    own.parent.mkdir(parents=True)
    text = ours.read_text(encoding="utf-8")
    own.write_text(text.replace("title: Good conversations", "title: Talking here"), "utf-8")
    assert "Talking here" in {module.title for module in modules(tmp_path)}


def test_a_module_that_is_not_there_is_named_with_those_that_are(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="good-talks") as refused:
        chosen(tmp_path, "good-talks")
    assert "good-conversations" in refused.value.remedy


def test_a_module_is_walked_in_the_kiosk_and_answers_what_was_chosen(
    qapp: QApplication, shipped: Path, tmp_path: Path
) -> None:
    data = copied(shipped, tmp_path / "data")
    put_modules(folders(tmp_path), data)
    with standing(qapp, data) as stand:
        begin(stand.kiosk, None, "en")
        assert "Good conversations" in stand.words()
        begin(stand.kiosk, JourneyId("why-it-matters"), "cy")
        assert "Pam mae'n bwysig, mewn 10 munud" in stand.words()
        stand.touch("start", "option-few")
        stand.wait_for_words("6 o bob 10 yw hi")
