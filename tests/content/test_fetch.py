"""What a repository is read through: nothing endless, slow, elsewhere or no plain file comes through."""

import gzip
import os
import socket
import time
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn, Self

import pytest
from tuf.api.exceptions import DownloadHTTPError, DownloadLengthMismatchError

from kiosk.content.fetch import FolderTransport, Patience, Transport, WebTransport, transport_to
from kiosk.content.refusal import Refusal, RefusedError
from tests.content.web import Handler, serving

QUICK = Patience(connect=1, gap=0.3, whole=0.5, least_rate=1e9)
FILE = "targets/look/x.file"


def read(transport: Transport, name: str = FILE, most: int = 1_000) -> bytes:
    with transport.download_file(
        f"{transport.targets.removesuffix('targets/')}{name}", most
    ) as file:
        return file.read()


def refusal(transport: Transport, name: str = FILE) -> Refusal:
    with pytest.raises(RefusedError) as caught:
        read(transport, name)
    return caught.value.refusal


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / FILE).parent.mkdir(parents=True)
    (tmp_path / FILE).write_bytes(b"a file")
    return tmp_path


def _drips(answer: Handler) -> None:
    answer.begin(Content_Length="1000")
    _until_gone(lambda: answer.wfile.write(b"."), 0.05)


def _says_nothing(answer: Handler) -> None:
    answer.connection.settimeout(5)
    answer.rfile.read(1)


def _endless(answer: Handler) -> None:
    answer.begin()
    _until_gone(lambda: answer.wfile.write(b"x" * 65_536), 0)


def _until_gone(write: Callable[[], object], pause: float) -> None:
    try:
        while True:
            write()
            time.sleep(pause) if pause else None  # noqa: TID251 - the slowness that is tried
    except OSError:
        return


def _shorter_than_it_says(answer: Handler) -> None:
    answer.begin(Content_Length="100")
    answer.wfile.write(b"short")


def _hangs_up(answer: Handler) -> None:
    answer.connection.shutdown(socket.SHUT_RDWR)


def _fails(answer: Handler) -> None:
    answer.begin(503, Content_Length="0")


def _elsewhere(answer: Handler) -> None:
    answer.begin(302, Location="http://192.0.2.1/x", Content_Length="0")


def _in_circles(answer: Handler) -> None:
    answer.begin(302, Location=answer.path, Content_Length="0")


@pytest.mark.parametrize(
    ("odd", "expected"),
    [
        (_drips, Refusal.TOO_SLOW),
        (_says_nothing, Refusal.TOO_SLOW),
        (_shorter_than_it_says, Refusal.CUT_OFF),
        (_hangs_up, Refusal.CUT_OFF),
        (_fails, Refusal.NO_NETWORK),
        (_elsewhere, Refusal.NOTHING_THERE),
        (_in_circles, Refusal.NO_NETWORK),
    ],
)
def test_a_server_that_misbehaves(
    folder: Path, odd: Callable[[Handler], None], expected: Refusal
) -> None:
    with serving(folder, {FILE: odd}) as url:
        assert refusal(WebTransport(url, QUICK)) is expected


def test_an_answer_without_an_end_is_left(folder: Path) -> None:
    with serving(folder, {FILE: _endless}) as url, pytest.raises(DownloadLengthMismatchError):
        read(WebTransport(url, QUICK))


def test_files_that_each_come_in_time_may_not_take_for_ever_together(folder: Path) -> None:
    seconds = iter(range(0, 10_000, 10))
    with serving(folder) as url:
        transport = WebTransport(url, Patience(together=100), lambda: float(next(seconds)))
        assert [read(transport) for _ in range(5)] == [b"a file"] * 5
        assert refusal(transport) is Refusal.TOO_SLOW


def test_nothing_is_unpacked_on_the_way(folder: Path) -> None:
    bomb = gzip.compress(b"\0" * 300_000)

    def packed(answer: Handler) -> None:
        answer.begin(Content_Encoding="gzip", Content_Length=str(len(bomb)))
        answer.wfile.write(bomb)

    with serving(folder, {FILE: packed}) as url:
        assert read(WebTransport(url, QUICK)) == bomb


def test_a_server_that_sends_on_within_reason_is_followed(folder: Path) -> None:
    def moved(answer: Handler) -> None:
        answer.begin(301, Location=f"/{FILE}", Content_Length="0")

    with serving(folder, {"moved": moved}) as url:
        transport = WebTransport(url, QUICK)
        assert read(transport, "moved") == b"a file"
        with pytest.raises(DownloadHTTPError):
            read(transport, "gone")
        transport.close()


def test_nobody_answers() -> None:
    assert refusal(WebTransport("http://127.0.0.1:9", QUICK)) is Refusal.NO_NETWORK


@pytest.mark.parametrize(
    "address",
    ["http://example.org/", "ftp://example.org/", "file:///etc/", "https://", "http://[::"],
)
def test_only_the_web_by_https(address: str) -> None:
    with pytest.raises(RefusedError, match="no address for content packs"):
        transport_to(address)


def test_a_bucket_is_read_as_anybody_would(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("AWS_ENDPOINT_URL", raising=False)
    monkeypatch.setenv("AWS_REGION", "eu-west-1")
    amazons = transport_to("s3://council/packs")
    assert amazons.metadata == "https://s3.eu-west-1.amazonaws.com/council/packs/metadata/"
    monkeypatch.setenv("AWS_ENDPOINT_URL", "https://store.example.org/")
    assert transport_to("s3://b").targets == "https://store.example.org/b/targets/"


def test_a_folder(folder: Path) -> None:
    stick = transport_to(folder)
    assert read(stick) == b"a file"
    assert (stick.asked, stick.got) == ("x.file", b"a file")
    with pytest.raises(DownloadHTTPError):
        read(stick, "targets/look/other.file")
    with pytest.raises(DownloadHTTPError):
        read(FolderTransport(folder / "gone"))


def test_a_stick_with_what_is_no_plain_file(folder: Path) -> None:
    stick, place = FolderTransport(folder), folder / "targets" / "look"
    (place / "link").symlink_to("/etc/hostname")
    os.mkfifo(place / "pipe")
    (folder / "elsewhere").symlink_to("/etc")
    (place / "folder").mkdir()
    device = place / "device"
    device.symlink_to("/dev/zero")
    for name in ("link", "pipe", "device", "folder"):
        assert refusal(stick, f"targets/look/{name}") is Refusal.GARBLED
    assert refusal(stick, "elsewhere/hostname") is Refusal.GARBLED


def test_a_stick_that_goes_on_for_ever(folder: Path) -> None:
    with (folder / FILE).open("wb") as file:
        file.truncate(1 << 40)  # of holes: a terabyte that takes no room
    with pytest.raises(DownloadLengthMismatchError):
        read(FolderTransport(folder))


def test_a_stick_with_a_million_other_things_is_not_listed(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def listed(*_: object) -> NoReturn:
        pytest.fail("the stick was listed")

    deep = folder / "targets" / "look" / "/".join(["d" * 50] * 60)
    deep.mkdir(parents=True)
    (folder / "targets" / "LOOK").mkdir()
    for name in ("listdir", "scandir", "walk"):
        monkeypatch.setattr(os, name, listed)
    assert read(FolderTransport(folder)) == b"a file"


def test_a_stick_that_is_pulled(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Pulled:
        def __enter__(self) -> Self:
            return self

        def __exit__(self, *_: object) -> None:
            """Gone anyway."""

        def read(self, _: int) -> NoReturn:
            raise OSError(5, "Input/output error")

    def opened(handle: int, *_: object, **__: object) -> Pulled:
        os.close(handle)
        return Pulled()

    monkeypatch.setattr(os, "fdopen", opened)
    assert refusal(FolderTransport(folder)) is Refusal.CUT_OFF
