"""Stands in for the page's process: speaks its lines and draws bands of grey, without an engine.

Started as a script. Its first argument is a file into which it writes every line that it hears. A tap on the band of
a number (see `BAND`) makes it do what stands there in `ON_TAP`; the path of an address may name a fault.
"""

import mmap
import os
import struct
import sys
import threading
import zlib
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from kiosk.web import from_page as said
from kiosk.web import to_page as heard
from kiosk.web.message import Message, encode
from kiosk.web.refusal import Refusal

#: Height of a band, in pixels.
BAND = 40
PARAGRAPH = "Tell us about yourself."


def field(number: int, kind: str, *, masked: bool = False) -> said.Field:
    return said.Field(
        field=number,
        kind=kind,
        masked=masked,
        label=f"Your {kind}",
        x=20,
        y=60,
        width=300,
        height=40,
    )


ON_TAP: dict[int, Message] = {
    1: field(1, "text"),
    2: field(2, "password", masked=True),
    3: field(3, "email"),
    4: field(4, "tel"),
    5: field(5, "number"),
    6: said.Options(field=6, label="Title", options=("Mrs", "Mr", "Dr"), chosen=(0,)),
    7: said.Question(number=7, kind=said.QuestionKind.CONFIRM, text="Leave this page?"),
    8: said.Refused(refusal=Refusal.MAIL, about="help@larkhaven.gov.uk"),
    9: said.Refused(refusal=Refusal.ELSEWHERE, about="www.example.com"),
    10: said.NoField(),
    11: said.Document(title="Letter", pages=2),
    12: said.Question(number=8, kind=said.QuestionKind.PROMPT, text="Your name?"),
    13: said.Restarted(url="https://www.example.org/"),
}


class Page:
    def __init__(self, journal: Path) -> None:
        self._journal = journal.open("ab", buffering=0)
        self._size = (0, 0)
        self._memory: mmap.mmap | None = None
        self._number = 0
        self._tone = 100
        self._waits = False
        self._dirty = False
        self._is_hung = False
        self._ticked = False
        self._filled = False

    def hear(self, line: bytes) -> None:
        self._journal.write(line)
        message = heard.decode_to_page(line)
        name = type(message).__name__.lower()
        answer: Callable[..., None] | None = getattr(self, f"on_{name}", None)
        if answer is not None and not self._is_hung:
            answer(message)

    def say(self, message: Message) -> None:
        sys.stdout.buffer.write(encode(message))
        sys.stdout.buffer.flush()

    def draw(self) -> None:
        if self._waits:
            self._dirty = True
            return
        width, height = self._size
        assert self._memory is not None
        for y in range(height):
            tone = (self._tone + (y // BAND) * 12) % 256
            self._memory[y * width * 4 : (y + 1) * width * 4] = bytes((tone, tone, tone, 0)) * width
        self._number += 1
        self._waits, self._dirty = True, False
        self.say(said.Picture(number=self._number, x=0, y=0, width=width, height=height))

    def stand(self, url: str) -> None:
        title = (urlsplit(url).path.strip("/") or "start").replace("-", " ").capitalize()
        back = url.endswith("back-possible")
        stands = said.Stands(
            url=url, title=title, headings=(title,), language="en", loaded=True, can_go_back=back
        )
        self.say(stands)
        self._tone = zlib.crc32(url.encode()) % 200
        self.draw()

    def on_start(self, start: heard.Start) -> None:
        self._size = (start.width, start.height)
        with Path(start.picture).open("r+b") as file:
            self._memory = mmap.mmap(file.fileno(), start.picture_bytes)
        self.say(said.Ready(version="stand-in"))
        self.draw()

    def on_open(self, message: heard.Open) -> None:
        path = urlsplit(message.url).path
        self._url = message.url
        self.say(said.Loading(url=message.url))
        if path == "/crash":
            os._exit(3)
        elif path == "/crash-once":
            self.stand(message.url.replace("crash-once", "start"))
            os._exit(3)
        elif path == "/hang":
            self._is_hung = True
        elif path == "/nonsense":
            sys.stdout.buffer.write(b"What?\n")
            sys.stdout.buffer.flush()
        elif path.startswith("/fails-"):
            failure = said.Failure(path.removeprefix("/fails-"))
            self.say(said.Failed(failure=failure, url=message.url))
        elif path == "/blank":
            self.say(said.Stands(url="about:blank", title=""))
        elif path != "/slow":
            self.stand(message.url)

    def on_again(self, _: heard.Again) -> None:
        self.stand(self._url)

    def on_size(self, size: heard.Size) -> None:
        self._size = (size.width, size.height)
        self.draw()

    def on_seen(self, seen: heard.Seen) -> None:
        self._waits = self._waits and seen.number != self._number
        if self._dirty and not self._waits:
            self.draw()

    def on_ping(self, ping: heard.Ping) -> None:
        self.say(said.Pong(number=ping.number))

    def on_tap(self, tap: heard.Tap) -> None:
        band = tap.y // BAND
        if band == 0:
            self.stand(f"{self._url.rstrip('/')}/next")
        elif band in ON_TAP:
            self.say(ON_TAP[band])

    def on_scroll(self, scroll: heard.Scroll) -> None:
        self._tone += scroll.dy
        self.draw()

    def on_askwords(self, ask: heard.AskWords) -> None:
        boxes, at = [], 0
        for number, word in enumerate(PARAGRAPH.split(" ")):
            box = said.WordBox(
                start=at, end=at + len(word), x=20 + 80 * number, y=100, width=70, height=24
            )
            boxes.append(box)
            at += len(word) + 1
        passage = said.PagePassage(text=PARAGRAPH, language="en", words=tuple(boxes))
        self.say(said.Words(number=ask.number, passages=(passage,)))

    def on_askthings(self, ask: heard.AskThings) -> None:
        role = said.ThingRole
        things = (
            said.Thing(role=role.HEADING, number=0, name="About you", language="en"),
            said.Thing(role=role.TEXT, number=0, name=PARAGRAPH, language="en"),
            said.Thing(
                role=role.FIELD, number=1, name="Your name", told="In full", filled=self._filled
            ),
            said.Thing(role=role.FIELD, number=2, name="Password", masked=True),
            said.Thing(role=role.TICK, number=3, name="I agree", on=self._ticked),
            said.Thing(role=role.LIST, number=4, name="Title"),
            said.Thing(role=role.LINK, number=5, name="Next page"),
            *(said.Thing(role=role.LINK, number=10 + at, name=f"Link {at}") for at in range(40)),
        )
        self.say(said.Things(number=ask.number, things=things))

    def on_usething(self, use: heard.UseThing) -> None:
        if use.thing == 3:
            self._ticked = not self._ticked
        elif use.thing == 4:
            self.say(ON_TAP[6])
        elif use.thing == 5:
            self.stand(f"{self._url.rstrip('/')}/next")

    def on_fillthing(self, fill: heard.FillThing) -> None:
        self._filled = fill.text != ""

    def on_askpaper(self, ask: heard.AskPaper) -> None:
        for page in (1, 2):
            self.say(said.Paper(number=ask.number, page=page, of=2, png=grey_png()))


def grey_png() -> bytes:
    """A picture of one grey pixel."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        )

    head = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    data = zlib.compress(b"\0\x80")
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def main() -> None:
    page = Page(Path(sys.argv[1]))
    for line in sys.stdin.buffer:
        page.hear(line)
        if page._is_hung:
            # As an engine that loops for ever: it does not even notice that nobody speaks any more.
            threading.Event().wait()


if __name__ == "__main__":
    main()
