"""What the composition root joins."""

import json
from pathlib import Path

from PySide6.QtWidgets import QApplication

from kiosk.app.first_asked import first_asked
from kiosk.speech.wording import spoken
from kiosk.ui.screens.waiting import WaitingScreen
from tests.stand import copied, standing


def test_every_helpline_that_is_asked_first_is_in_the_national_set(assets: Path) -> None:
    national = (assets / "directory" / "national").glob("*.json")
    known = {json.loads(file.read_bytes())["id"] for file in national}
    asked = first_asked(assets / "directory")
    assert set(asked) <= known
    assert len(asked) >= 5


def test_silence_is_said_once_to_staff_and_never_to_the_resident(
    qapp: QApplication, shipped: Path, tmp_path: Path
) -> None:
    with standing(qapp, copied(shipped, tmp_path / "data")) as stand:
        stand.kiosk.reader.silent.emit("no sound device")
        stand.kiosk.reader.silent.emit("no sound device")
        (notice,) = stand.kiosk.notices.current()
        assert (notice.key, notice.problem) == ("voice", "no sound device")
        stand.home()
        assert "sound" not in " ".join(stand.words())


def test_staff_see_it_at_the_first_corner(
    qapp: QApplication, shipped: Path, tmp_path: Path
) -> None:
    data = copied(shipped, tmp_path / "data")
    (data / "kiosk.toml").write_text("[visit]\nidle = 5\n", encoding="utf-8")
    with standing(qapp, data) as stand:
        screen = stand.shell.screen_shown
        assert isinstance(screen, WaitingScreen)
        screen._hold.timeout.emit()
        assert any("idle" in words for words in stand.words())
        stand.touch("done")
        assert stand.is_there("begin")


def test_reading_lights_the_words_on_the_screen(
    qapp: QApplication, shipped: Path, tmp_path: Path
) -> None:
    with standing(qapp, copied(shipped, tmp_path / "data")) as stand:
        stand.home()
        stand.touch("read")
        words = spoken("What would you like to do?", "en").tokens
        seen: list[str] = []
        stand.kiosk.reader.word_reached.connect(lambda *_: seen.append(stand.shell.lit_words()))
        stand.wait(lambda: len(seen) >= len(words), "not every word was lit", seconds=30)
        assert seen[: len(words)] == ["What", "would", "you", "like", "to", "do"]
        stand.touch("read")
        assert not stand.kiosk.read_aloud.is_reading()
        assert stand.shell.lit_words() == ""
