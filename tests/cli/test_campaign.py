"""`kiosk staff campaign`: begun, printed, named with what came of it, ended."""

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.app import campaign_command
from kiosk.settings import FILE_NAME
from kiosk.takehome.link import HomeList, read_link
from tests.cli.test_staff import staff
from tests.codes import codes_of


class _Lent:
    """The application of the tests, which nobody shuts down."""

    def shutdown(self) -> None:
        """Stay."""


@pytest.fixture(autouse=True)
def lent(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    """One process has one application."""
    monkeypatch.setattr(campaign_command, "make_application", lambda **_: _Lent())


def test_a_campaign_from_its_beginning_to_its_end(qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text('[take_home]\ncompanion = "https://list.larkhaven.gov.uk/"\n')
    assert "There is none" in staff(tmp_path, "campaign", "list")[1]
    new = ("campaign", "new", "Winter help")
    assert staff(tmp_path, *new)[0] == 2
    assert "neither a journey nor a topic" in staff(tmp_path, *new, "--journey", "gone")[1]
    assert "Choose of these: en," in staff(tmp_path, *new, "--topic", "money", "--lang", "xx")[1]
    assert staff(tmp_path, *new, "--topic", "money", "--lang", "en", "--lang", "en")[0] == 2
    code, name = staff(tmp_path, *new, "--topic", "money", "--lang", "en", "--lang", "ur")
    assert (code, name.strip()) == (0, "winter-help")
    pdf = tmp_path / "out" / "cards.pdf"
    words = ("campaign", "print", "winter-help", "--paper", "word-cards", "--out", str(pdf))
    code, said = staff(tmp_path, *words)
    assert (code, said.strip()) == (0, str(pdf))
    (link,) = set(codes_of(pdf))
    home = read_link(link)
    assert isinstance(home, HomeList)
    assert home.campaign == "winter-help"
    (told,) = json.loads(staff(tmp_path, "campaign", "list", "--json")[1])["campaigns"]
    assert (told["runs"], told["papers"], told["visits"]) == (True, 1, "under 5")
    assert "Take its posters down" in staff(tmp_path, "campaign", "end", "winter-help")[1]
    assert ", ended: about money" in staff(tmp_path, "campaign", "list")[1]
    assert staff(tmp_path, "campaign", "end", "gone")[0] == 1


def test_without_a_companion_page_it_is_said_that_nobody_can_be_counted(tmp_path: Path) -> None:
    for words, said in (
        (("Badges", "--journey", "blue-badge"), "opens gov.uk, and cannot be counted"),
        (("Money", "--topic", "money"), "it has no code"),
    ):
        name = staff(tmp_path, "campaign", "new", *words)[1].strip()
        out = str(tmp_path / f"{name}.pdf")
        assert said in staff(tmp_path, "campaign", "print", name, "--out", out)[1]
