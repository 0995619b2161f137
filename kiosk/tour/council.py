"""Larkhaven Council's web site, served on this machine: a made-up form with a session, errors and a time-out."""

import secrets
import ssl
import threading
from http.cookies import SimpleCookie
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

from kiosk.tour import council_pages
from kiosk.tour.council_pages import QUESTIONS, ROOT, Answers

#: A name that no server on the internet has (RFC 2606).
HOST = "apply.larkhaven.example"
START = f"https://{HOST}{ROOT}"
_COOKIE = "larkhaven"
_MOST_BYTES = 4_096


class Council:
    """The form, and how far each session has come.

    Attributes:
        requests: method and path of everything that was asked for.
        sent: the answers of every form that was sent.
    """

    def __init__(self) -> None:
        self._sessions: dict[str, Answers] = {}
        self.requests: list[tuple[str, str]] = []
        self.sent: list[dict[str, str]] = []

    def expire(self) -> None:
        """Every session is over, as after 20 minutes."""
        self._sessions.clear()

    def session(self, cookie: str) -> Answers | None:
        """The answers of the session of a cookie; None where it is over, or never was."""
        morsel = SimpleCookie(cookie).get(_COOKIE)
        return self._sessions.get(morsel.value) if morsel is not None else None

    def begin(self) -> str:
        """Begin a session; the value of its cookie."""
        name = secrets.token_urlsafe(16)
        self._sessions[name] = Answers()
        return name

    def page(self, path: str, answers: Answers | None) -> str | None:
        """What a page shows; None where there is no such page."""
        if path == ROOT:
            return council_pages.start()
        place = path.removeprefix(f"{ROOT}/")
        question = next((each for each in QUESTIONS if each.name == place), None)
        if question is None and place not in ("check", "sent", "timed-out"):
            return None
        if place == "sent":
            return council_pages.sent()
        if answers is None:
            return council_pages.timed_out()
        if question is None:
            return council_pages.check(answers)
        given = answers.given.get(question.name, "")
        return council_pages.ask(question, given=given, wrong=False)


class _Handler(BaseHTTPRequestHandler):
    """Answers one request; `council` is set by the server."""

    council: Council
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        path = urlsplit(self.path).path
        self.council.requests.append(("GET", path))
        shown = self.council.page(path, self.council.session(self.headers.get("Cookie", "")))
        self._show(shown or council_pages.page("Not here", "<h1>Not here</h1>"), shown is not None)

    def do_POST(self) -> None:
        path = urlsplit(self.path).path
        self.council.requests.append(("POST", path))
        length = min(int(self.headers.get("Content-Length") or 0), _MOST_BYTES)
        form = parse_qs(self.rfile.read(length).decode("utf-8", "replace"))
        if path == f"{ROOT}/begin":
            self._send_to("name", cookie=self.council.begin())
            return
        answers = self.council.session(self.headers.get("Cookie", ""))
        question = next((each for each in QUESTIONS if path == f"{ROOT}/{each.name}"), None)
        if answers is None:
            self._send_to("timed-out")
        elif question is not None:
            given = form.get(question.name, [""])[0].strip()
            if given:
                answers.given[question.name] = given
                self._send_to(question.after)
            else:
                self._show(council_pages.ask(question, given="", wrong=True))
        else:
            self.council.sent.append(dict(answers.given))
            self._send_to("sent")

    def _send_to(self, place: str, *, cookie: str = "") -> None:
        self.send_response(303)
        self.send_header("Location", f"{ROOT}/{place}")
        if cookie:
            value = f"{_COOKIE}={cookie}; Path={ROOT}; Secure; HttpOnly; SameSite=Lax"
            self.send_header("Set-Cookie", value)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _show(self, text: str, found: bool = True) -> None:
        body = text.encode()
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Cache-Control", "no-store")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's names
        """Nothing is written down."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_: object) -> None:
        """A browser that goes away in the middle is no fault."""


class CouncilSite:
    """The council behind https on the loopback.

    Attributes:
        council: what it knows.
        port: on the loopback.
        certificates: PEM text of the authority that it shows itself by, made for this run and gone with it.
    """

    def __init__(self) -> None:
        """Begin to serve.

        Raises:
            ModuleNotFoundError: trustme, which only the development set-up has, is not there to make certificates.
        """
        # Not part of the product: nothing secret ships with it.
        import trustme  # noqa: PLC0415

        authority = trustme.CA()
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert(HOST).configure_cert(context)
        self.certificates = authority.cert_pem.bytes().decode("ascii")
        self.council = Council()
        handler = type("Handler", (_Handler,), {"council": self.council})
        self._server = _Server(("127.0.0.1", 0), handler)
        self._server.socket = context.wrap_socket(
            self._server.socket, server_side=True, do_handshake_on_connect=False
        )
        self.port = int(self._server.server_address[1])
        self._thread = threading.Thread(target=self._server.serve_forever, name="larkhaven")
        self._thread.start()

    def close(self) -> None:
        """Serve no longer."""
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
