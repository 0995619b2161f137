"""Shared by every test: an offscreen display, the real data where it is present, and no way to the internet."""

import os
import socket
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ.setdefault("QT_IM_MODULE", "qtvirtualkeyboard")
os.environ.setdefault("QT_VIRTUALKEYBOARD_DESKTOP_DISABLE", "1")

import pytest
from hypothesis import settings

from tests.fleet.engine import Engine

# How long an example takes says how busy the machine is; how quick a thing is, a benchmark says.
settings.register_profile("any machine", deadline=None)
settings.load_profile("any machine")

REPOSITORY = Path(__file__).resolve().parent.parent
LOOPBACK = ("127.0.0.1", "::1", "localhost")


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real feeds and documents that lies beside the project, never in it."""
    folder = REPOSITORY.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip(f"the real data is not here: {folder}")
    return folder


@pytest.fixture(scope="session")
def assets() -> Path:
    return REPOSITORY / "assets"


@pytest.fixture(autouse=True)
def only_loopback(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail any test that would speak to a machine other than this one."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: object) -> None:
        host = address[0] if isinstance(address, tuple) else None
        if self.family in (socket.AF_INET, socket.AF_INET6) and host not in LOOPBACK:
            pytest.fail(f"a test tried to reach {address!r}")
        connect(self, address)  # type: ignore[arg-type]

    monkeypatch.setattr(socket.socket, "connect", guarded)


@pytest.fixture(scope="session")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the directory that ships with the program; copy it, never change it."""
    data = tmp_path_factory.mktemp("shipped")
    # After the environment of Qt is set, above.
    from tests.stand import ship  # noqa: PLC0415

    ship(data)
    return data


@pytest.fixture(scope="session")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """A real object store, SeaweedFS, for the tests that need one."""
    engine = Engine(folder=tmp_path_factory.mktemp("store"))
    engine.start()
    yield engine
    engine.kill()
