"""A real object store for tests: SeaweedFS in a process of its own, on free ports, with the identities of a fleet.

`content` is a bucket that anybody may read; `stats` one that a kiosk may only put into, below `in/`.
Started by the tests that need it only (`engine` in the conftest of this folder), and ended by its number.
"""

import hashlib
import hmac
import json
import os
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.client import HTTPException
from pathlib import Path
from urllib.error import HTTPError

from obstore.store import S3Store

WEED = Path(sys.executable).parent / "weed"
REGION = "us-east-1"
CONTENT, STATS = "content", "stats"
#: Below which kiosks put.
INBOX = "in"
_STARTS_WITHIN_S = 60.0
_LOOK_AGAIN_S = 0.1
_PORTS = tuple(
    f"-{part}.port{kind}" for part in ("master", "volume", "filer", "s3") for kind in ("", ".grpc")
)
_OPTIONS = (
    "-ip=127.0.0.1",
    "-ip.bind=127.0.0.1",
    "-filer",
    "-s3",
    "-s3.iam=false",
    "-s3.port.iceberg=0",
    "-s3.port.lance=0",
    "-master.telemetry=false",
    "-master.volumeSizeLimitMB=64",
    "-master.electionTimeout=300ms",
    "-master.heartbeatInterval=100ms",
    "-volume.max=30",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """Somebody who may do something.

    Attributes:
        may: as SeaweedFS writes it: "Write:stats/in/*".
    """

    name: str
    key: str
    may: tuple[str, ...]

    @property
    def secret(self) -> str:
        return f"of-{self.name}"


ADMIN = Identity(
    name="admin",
    key="AKADMIN",
    may=("Admin", "Read", "List", "Tagging", "Write"),
)
KIOSK = Identity(name="kiosk", key="AKKIOSK", may=(f"Write:{STATS}/{INBOX}/*",))
#: As one kiosk of a fleet has it: below its own name only.
LARKHAVEN = Identity(
    name="larkhaven-1", key="AKLARKHAVEN1", may=(f"Write:{STATS}/{INBOX}/larkhaven-1/*",)
)
READER = Identity(name="reader", key="AKREADER", may=(f"Read:{STATS}", f"List:{STATS}"))
PUBLISHER = Identity(
    name="publisher",
    key="AKPUBLISHER",
    may=(f"Read:{CONTENT}", f"List:{CONTENT}", f"Write:{CONTENT}"),
)
ANYBODY = Identity(name="anonymous", key="", may=(f"Read:{CONTENT}",))
EVERYBODY = (ADMIN, KIOSK, LARKHAVEN, READER, PUBLISHER, ANYBODY)


def _policy() -> bytes:
    """Nobody but the admin takes anything away, which an identity's Write would include."""
    below = f"arn:aws:s3:::{STATS}/*"
    deny = {
        "Sid": "NothingIsTakenAway",
        "Effect": "Deny",
        "Principal": "*",
        "Action": ["s3:DeleteObject", "s3:DeleteObjectVersion"],
        "Resource": below,
        "Condition": {"StringNotEquals": {"aws:username": ADMIN.name}},
    }
    return json.dumps({"Version": "2012-10-17", "Statement": [deny]}).encode()


_VERSIONING = b"<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>"


@dataclass(kw_only=True)
class Engine:
    """A store that runs.

    Attributes:
        folder: where it keeps everything.
        identities: who may do what; changed ones are known after the next start.
    """

    folder: Path
    identities: tuple[Identity, ...] = EVERYBODY
    _ports: dict[str, int] = field(default_factory=dict)
    _process: subprocess.Popen[bytes] | None = None

    @property
    def port(self) -> int:
        return self._ports["-s3.port"]

    @property
    def url(self) -> str:
        """Where it speaks S3, without a slash at the end."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    def start(self) -> None:
        """Start it, on the ports of before where it ran already; returns when it takes objects."""
        data = self.folder / "data"
        data.mkdir(parents=True, exist_ok=True)
        config = self.folder / "identities.json"
        config.write_text(json.dumps({"identities": [_as_json(each) for each in self.identities]}))
        (self.folder / "master.toml").write_text("[master.volume_growth]\ncopy_1 = 1\n")
        anew = not self._ports
        self._ports = self._ports or dict(zip(_PORTS, _free_ports(len(_PORTS)), strict=True))
        where = (f"-dir={data}", f"-s3.config={config}")
        ports = (f"{option}={port}" for option, port in self._ports.items())
        with (self.folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                [str(WEED), "server", *where, *_OPTIONS, *ports],
                cwd=self.folder,
                stdout=log,
                stderr=log,
                env={**os.environ, "HOME": str(self.folder)},
            )
        self._until("PUT", "/started/now")
        if anew:
            for path in (f"/{CONTENT}", f"/{STATS}"):
                self._until("PUT", path)
            self._until("PUT", f"/{STATS}", "policy=", _policy())
            self._until("PUT", f"/{STATS}", "versioning=", _VERSIONING)

    def kill(self) -> None:
        """End it as a power cut of the store would."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def store(
        self, bucket: str, identity: Identity = ADMIN, *, prefix: str | None = None, url: str = ""
    ) -> S3Store:
        """The bucket as this identity sees it; by another address, where a proxy stands between."""
        return S3Store(
            bucket,
            prefix=prefix,
            endpoint=url or self.url,
            region=REGION,
            virtual_hosted_style_request=False,
            client_options={"allow_http": True},
            retry_config={"max_retries": 0},
            **(
                {"access_key_id": identity.key, "secret_access_key": identity.secret}
                if identity.key
                else {"skip_signature": True}
            ),
        )

    def _until(self, method: str, path: str, query: str = "", body: bytes = b"") -> None:
        """Have the admin ask this until it is done: a store that has just begun refuses for seconds."""
        until = time.monotonic() + _STARTS_WITHIN_S
        pause = threading.Event()
        while True:
            try:
                self.ask(method, path, query, body)
            except (OSError, HTTPException) as fault:
                # There already, since the store kept what was asked, and broke off while it answered.
                if isinstance(fault, HTTPError) and fault.code == 409:
                    return
                if time.monotonic() > until:
                    said = (self.folder / "log").read_text(errors="replace")[-2000:]
                    raise AssertionError(f"the store does not start: {fault}\n{said}") from fault
                pause.wait(_LOOK_AGAIN_S)
            else:
                return

    def ask(
        self,
        method: str,
        path: str,
        query: str = "",
        body: bytes = b"",
        *,
        behind: timedelta = timedelta(0),
    ) -> bytes:
        """One request of S3 by the admin, signed (AWS Signature Version 4): for what obstore cannot ask.

        Args:
            behind: how far the clock of who asks is behind.
        """
        moment = (datetime.now(UTC) - behind).strftime("%Y%m%dT%H%M%SZ")
        digest = hashlib.sha256(body).hexdigest()
        headers = {
            "host": f"127.0.0.1:{self.port}",
            "x-amz-content-sha256": digest,
            "x-amz-date": moment,
        }
        names = ";".join(headers)
        lines = "".join(f"{name}:{value}\n" for name, value in headers.items())
        asked = f"{method}\n{path}\n{query}\n{lines}\n{names}\n{digest}"
        scope = f"{moment[:8]}/{REGION}/s3/aws4_request"
        to_sign = "\n".join(
            ("AWS4-HMAC-SHA256", moment, scope, hashlib.sha256(asked.encode()).hexdigest())
        )
        key = f"AWS4{ADMIN.secret}".encode()
        for part in scope.split("/"):
            key = hmac.digest(key, part.encode(), "sha256")
        signature = hmac.digest(key, to_sign.encode(), "sha256").hex()
        headers["Authorization"] = (
            f"AWS4-HMAC-SHA256 Credential={ADMIN.key}/{scope}, SignedHeaders={names}, Signature={signature}"
        )
        url = f"{self.url}{path}?{query}" if query else f"{self.url}{path}"
        request = urllib.request.Request(url, body or None, headers, method=method)  # noqa: S310 - ours
        with urllib.request.urlopen(request, timeout=20) as answer:  # noqa: S310 - ours
            said: bytes = answer.read()
        return said


def _as_json(identity: Identity) -> dict[str, object]:
    keys = [{"accessKey": identity.key, "secretKey": identity.secret}] if identity.key else []
    return {"name": identity.name, "credentials": keys, "actions": list(identity.may)}


def _free_ports(number: int) -> list[int]:
    """Ports that nobody has just now, held together so that all differ."""
    with ExitStack() as held:
        sockets = [held.enter_context(socket.socket()) for _ in range(number)]
        for each in sockets:
            each.bind(("127.0.0.1", 0))
        return [each.getsockname()[1] for each in sockets]
