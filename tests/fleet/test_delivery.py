"""A store that takes a batch, and every way in which one does not."""

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from urllib.error import HTTPError

import obstore
import pytest

from kiosk.core.errors import SettingsError
from kiosk.fleet import delivery as module
from kiosk.fleet.batch import object_path, written
from kiosk.fleet.delivery import Delivery, RefusedError, StoreKey
from kiosk.fleet.sent import Refusal
from tests.fleet.engine import INBOX, KIOSK, REGION, STATS, Engine
from tests.fleet.report.records import batch, every_kind

SEALED = written(batch(*every_kind()))
PATH = object_path("larkhaven-1", SEALED.sha256, date(2026, 11, 20))
ADDRESS = f"s3://{STATS}/{INBOX}"


def key(endpoint: str, *, key: str = KIOSK.key, secret: str = KIOSK.secret) -> StoreKey:
    return StoreKey(endpoint=endpoint, region=REGION, key=key, secret=secret)


@contextmanager
def answering(status: int, code: str) -> Iterator[str]:
    """A store that says one thing to everything."""

    class Handler(BaseHTTPRequestHandler):
        def do_PUT(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            body = f"<Error><Code>{code}</Code></Error>".encode() if code else b""
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            del format, args

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.mark.parametrize(
    ("status", "code", "refusal"),
    [
        (403, "RequestTimeTooSkewed", Refusal.CLOCK_WRONG),
        (403, "InvalidAccessKeyId", Refusal.KEY_REFUSED),
        (403, "SignatureDoesNotMatch", Refusal.KEY_REFUSED),
        (403, "AccessDenied", Refusal.KEY_REFUSED),
        (403, "QuotaExceeded", Refusal.STORE_FULL),
        (401, "", Refusal.KEY_REFUSED),
        (404, "NoSuchBucket", Refusal.WRONG_ADDRESS),
        (301, "PermanentRedirect", Refusal.WRONG_ADDRESS),
        (400, "AuthorizationHeaderMalformed", Refusal.WRONG_ADDRESS),
        (400, "BadDigest", Refusal.STORE_TROUBLE),
        (409, "ConditionalRequestConflict", Refusal.STORE_TROUBLE),
        (507, "", Refusal.STORE_FULL),
        (500, "InternalError", Refusal.STORE_TROUBLE),
        (503, "SlowDown", Refusal.STORE_TROUBLE),
    ],
)
def test_every_answer_has_words_for_a_manager(status: int, code: str, refusal: Refusal) -> None:
    with answering(status, code) as url, pytest.raises(RefusedError) as caught:
        Delivery(ADDRESS, key(url)).put(PATH, SEALED.data)
    assert caught.value.refusal is refusal
    assert caught.value.problem
    assert caught.value.remedy


def test_no_network_is_told_from_a_store_that_refuses() -> None:
    with answering(200, "") as url:
        pass  # and is gone
    with pytest.raises(RefusedError) as caught:
        Delivery(ADDRESS, key(url)).put(PATH, SEALED.data)
    assert caught.value.refusal is Refusal.NO_NETWORK


def test_a_real_store_takes_a_batch_once_and_tells_a_revoked_key(engine: Engine) -> None:
    delivery = Delivery(ADDRESS, key(engine.url))
    delivery.put(PATH, SEALED.data)
    delivery.put(PATH, SEALED.data)
    stats = engine.store(STATS)
    assert obstore.get(stats, f"{INBOX}/{PATH}").bytes() == SEALED.data
    for wrong in (key(engine.url, key="AKREVOKED"), key(engine.url, secret="another")):  # noqa: S106
        with pytest.raises(RefusedError) as caught:
            Delivery(ADDRESS, wrong).put(PATH, SEALED.data)
        assert caught.value.refusal is Refusal.KEY_REFUSED
    with pytest.raises(RefusedError) as caught:
        Delivery(f"s3://{STATS}/elsewhere", key(engine.url)).put(PATH, SEALED.data)
    assert caught.value.refusal is Refusal.KEY_REFUSED


def test_a_real_store_calls_a_wrong_clock_what_we_take_it_for(engine: Engine) -> None:
    with pytest.raises(HTTPError) as caught:
        engine.ask("PUT", f"/{STATS}/{INBOX}/late", "", b"x", behind=timedelta(hours=3))
    assert b"<Code>RequestTimeTooSkewed</Code>" in caught.value.read()
    caught.value.close()


def test_written_over_by_a_thief_of_the_key_the_first_version_stays(engine: Engine) -> None:
    thief = engine.store(STATS, KIOSK)
    path = f"{INBOX}/thief/{PATH}"
    obstore.put(thief, path, SEALED.data, mode="create")
    obstore.put(thief, path, b"junk")
    said = engine.ask("GET", f"/{STATS}", f"prefix={INBOX}%2Fthief&versions=").decode()
    assert said.count("<Version>") == 2
    first = said.split("<VersionId>")[-1].split("<")[0]
    kept = obstore.get(engine.store(STATS), path, options={"version": first})
    assert kept.bytes() == SEALED.data


def test_a_folder_keeps_the_batch_and_all_names_on_its_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synchronised: list[Path] = []
    monkeypatch.setattr(module, "synchronise", synchronised.append)
    Delivery(str(tmp_path), None).put(PATH, SEALED.data)
    file = tmp_path / PATH
    assert file.read_bytes() == SEALED.data
    assert synchronised == [file, file.parent, file.parent.parent, tmp_path]
    Delivery(str(tmp_path), None).put(PATH, SEALED.data)
    assert [each for each in tmp_path.rglob("*") if each.is_file()] == [file]


def test_what_a_power_cut_left_half_written_in_a_folder_is_made_whole(tmp_path: Path) -> None:
    file = tmp_path / PATH
    file.parent.mkdir(parents=True)
    file.write_bytes(SEALED.data[:100])
    Delivery(str(tmp_path), None).put(PATH, SEALED.data)
    assert file.read_bytes() == SEALED.data


def test_a_folder_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    # A network share that is not connected.
    with pytest.raises(RefusedError) as caught:
        Delivery(str(tmp_path / "share"), None).put(PATH, SEALED.data)
    assert caught.value.refusal is Refusal.FOLDER_UNUSABLE
    assert not (tmp_path / "share").exists()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written_to_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(RefusedError) as caught:
        Delivery(str(tmp_path), None).put(PATH, SEALED.data)
    assert caught.value.refusal is Refusal.FOLDER_UNUSABLE


@pytest.mark.parametrize("address", ["s3://", "s3://Up/x", "s3://stats/in?x", "s3://stats/ä"])
def test_an_address_that_is_none_is_told(address: str) -> None:
    with pytest.raises(SettingsError):
        Delivery(address, key("https://s3.example"))


def test_a_bucket_without_a_key_is_told_and_a_key_does_not_say_its_secret() -> None:
    with pytest.raises(SettingsError, match="invitation"):
        Delivery(ADDRESS, None)
    assert KIOSK.secret not in repr(key("https://s3.example"))
