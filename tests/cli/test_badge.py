"""`kiosk staff badge`: only what was finished is signed, and it is read back in words."""

from pathlib import Path

from typer.testing import CliRunner

from kiosk.app.modules import paths
from kiosk.cli import app
from kiosk.staff.learning.desk import LearningDesk
from kiosk.staff.records.log import RecordLog
from kiosk.staff.records.vocabulary import TrainingRole
from tests.staff.learning.desks import SetClock, no_damage


def badge(folder: Path, *words: str, typed: str = "") -> tuple[int, str]:
    result = CliRunner().invoke(app, ["staff", "badge", *words, "--data", str(folder)], input=typed)
    return result.exit_code, result.output


def test_a_badge_is_made_of_a_finished_path_and_verified(tmp_path: Path) -> None:
    file = tmp_path / "badge.jwt"
    make = ("make", "Otter 3", "--out", str(file))
    assert badge(tmp_path, *make, typed="teapot\n")[0] == 1
    ways, log = paths(tmp_path)[0], RecordLog(tmp_path, on_damage=no_damage)
    desk = LearningDesk(
        tmp_path,
        log,
        SetClock(),
        paths=ways,
        place="Larkhaven Library",
        area=None,
        on_damage=no_damage,
    )
    number = desk.gate.make("Otter 3", "teapot")
    assert isinstance(number, int)
    desk.take_path(number, TrainingRole.EVERYONE)
    code, said = badge(tmp_path, *make, typed="teapot\n")
    assert (code, "not finished" in said, file.exists()) == (1, True, False)
    for module in ways[TrainingRole.EVERYONE]:
        desk.begin(number, module)
        desk.finish(number, module)
    desk.close()
    log.close()
    assert badge(tmp_path, *make, typed="kettle\n")[0] == 1
    assert not file.exists()
    assert badge(tmp_path, *make, typed="teapot\n")[0] == 0
    did = badge(tmp_path, "key")[1].strip()
    code, said = badge(tmp_path, "verify", str(file), "--issuer", did, "--name", "Otter 3")
    assert code == 0
    assert "To: whoever goes by Otter 3." in said
    assert "Why it matters, in 10 minutes" in said
    code, said = badge(tmp_path, "verify", file.read_text(), "--name", "Heron 27")
    assert (code, "somebody else than Heron 27" in said) == (1, True)
    assert "Anybody can use a name" in said
    file.write_text(file.read_text()[:-9] + "AAAAAAAAA")
    code, said = badge(tmp_path, "verify", str(file))
    assert code == 1
    assert "forgery" in said or "no badge" in said
