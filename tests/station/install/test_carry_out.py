"""A plan carried out in a folder that will be a machine."""

from pathlib import Path, PurePosixPath

import pytest

from kiosk.core.errors import StorageError
from kiosk.core.places import assets_dir
from kiosk.station.install.carry_out import below, install, uninstall
from kiosk.station.install.plan import Machine, PlannedFile, plan_install, plan_uninstall
from kiosk.station.install.plan import Plan as Planned

PLAN = plan_install(assets_dir() / "install", Machine(user="kiosk"))
UNIT = PurePosixPath("/etc/systemd/system/handrail.service")
SETTINGS = PurePosixPath("/etc/handrail/kiosk.toml")


def test_writes_all_of_it_and_takes_it_away_again(tmp_path: Path) -> None:
    (left,) = install(PLAN, tmp_path)
    assert "no command was run" in left
    for file in PLAN.files:
        assert below(tmp_path, file.path).read_text() == file.text
        assert below(tmp_path, file.path).stat().st_mode & 0o777 == 0o644
    wanted = tmp_path / "etc/systemd/system/multi-user.target.wants/handrail.service"
    assert wanted.resolve() == below(tmp_path, UNIT)
    uninstall(plan_uninstall(), tmp_path)
    assert [each for each in tmp_path.rglob("*") if not each.is_dir()] == [
        below(tmp_path, SETTINGS)
    ]
    uninstall(plan_uninstall(), tmp_path)


def test_installing_again_keeps_the_settings_and_renews_the_rest(tmp_path: Path) -> None:
    install(PLAN, tmp_path)
    below(tmp_path, SETTINGS).write_text('[place]\nname = "Hafan"\n')
    below(tmp_path, UNIT).write_text("old")
    install(PLAN, tmp_path)
    assert "Hafan" in below(tmp_path, SETTINGS).read_text()
    assert below(tmp_path, UNIT).read_text() == PLAN.files[0].text


def test_says_where_it_may_not_write(tmp_path: Path) -> None:
    (tmp_path / "etc").write_text("no folder")
    with pytest.raises(StorageError, match="cannot be written"):
        install(PLAN, tmp_path)


def test_says_what_it_could_not_take_away(tmp_path: Path) -> None:
    (tmp_path / "etc" / "handrail").mkdir(parents=True)
    folder = PlannedFile(path=PurePosixPath("/etc/handrail"), text="")
    with pytest.raises(StorageError, match="as root"):
        uninstall(Planned(files=(folder,), links=(), commands=()), tmp_path)
