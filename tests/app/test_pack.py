"""The papers of a group session, read back."""

from contextlib import closing
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtWidgets import QApplication

from kiosk.app import pack
from tests.cli.test_staff import staff

_MADE = """\
id: made
topic: champions
title: Our own module
summary: Of this library.
checked: 2026-11-25
assured: false
sources:
  - {url: "https://www.gov.uk/", confirms: Doors.}
start: {does: It shows one thing., cost: It is free., time: About 5 minutes.}
begin: ask
nodes:
  ask:
    kind: choice
    title: Which door is it?
    options:
      - {id: red, label: The red one}
      - {id: grey, label: The grey one}
      - {id: blue, label: The blue one, right: true}
    next:
      - {if: {ask: blue}, go: how}
      - go: told
  told: {kind: information, title: It was painted, text: It used to be red., next: how}
  how: {kind: number, title: How many steps?, minimum: 1, maximum: 9, next: end}
  end:
    kind: outcome
    title: Done
    next_steps: [Open the blue door.]
"""


class _Lent:
    """The application of the tests, which nobody shuts down."""

    def shutdown(self) -> None:
        """Stay."""


@pytest.fixture(autouse=True)
def lent(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    """One process has one application."""
    monkeypatch.setattr(pack, "make_application", lambda **_: _Lent())


def pages(pdf: Path) -> list[str]:
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return [" ".join(page.get_textpage().get_text_range().split()) for page in document]


def test_an_editors_own_module_has_slides_a_running_order_and_a_hand_out(tmp_path: Path) -> None:
    file = tmp_path / "training" / "en" / "journeys" / "made.yaml"
    file.parent.mkdir(parents=True)
    file.write_text(_MADE, encoding="utf-8")
    code, said = staff(tmp_path, "pack", "made", "--out", str(tmp_path / "out"))
    folder = tmp_path / "out" / "made"
    names = ["slides.pdf", "running-order.pdf", "hand-out.pdf"]
    assert (code, said.split()) == (0, [str(folder / name) for name in names])
    slides, (order,), hand_out = (pages(folder / name) for name in names)
    # The title, the question, what everybody sees behind it, and the end; never what a wrong answer shows.
    assert slides == [
        "Our own module Of this library. 1",
        "Which door is it? A: The red one B: The grey one C: The blue one 2",
        "How many steps? 3",
        "Done Open the blue door. 4",
    ]
    with closing(pypdfium2.PdfDocument(folder / "slides.pdf")) as document:
        width, height = document[0].get_size()
    assert width / height == pytest.approx(16 / 9, rel=0.01)
    # 2 minutes of welcome, 3 a question, 5 at the end.
    assert "About 13 minutes" in order
    assert "Minute 2 to 5 Slide 2: Which door is it?" in order
    assert "The answer: The blue one" in order
    both = "If somebody says “The red one / The grey one”: It was painted. It used to be red."
    assert both in order
    assert "Minute 8 to 13 Slide 4: Done" in order
    assert "Open the blue door." in hand_out[0]
    assert "It was painted" not in " ".join(hand_out)


def test_a_role_has_the_papers_of_its_whole_path_in_welsh_too(tmp_path: Path) -> None:
    code, said = staff(
        tmp_path, "pack", "everyone", "--language", "cy", "--out", str(tmp_path / "out")
    )
    assert code == 0
    first = Path(said.split()[0])
    assert first.parent.name.startswith("01-")
    assert "Trefn y sesiwn" in pages(first.with_name("running-order.pdf"))[0]
    assert staff(tmp_path, "pack", "nothing", "--out", str(tmp_path / "o"))[0] != 0
    assert staff(tmp_path, "pack", "everyone", "--language", "xx", "--out", "o")[0] == 2
