"""The lines between the window and the page's process."""

import msgspec
import pytest

from kiosk.web.from_page import Failed, Failure, Field, Stands, decode_from_page
from kiosk.web.message import encode
from kiosk.web.sites import AllowList, Site
from kiosk.web.to_page import Start, Tap, decode_to_page


def test_every_message_is_one_line_and_comes_back() -> None:
    start = Start(
        allow=AllowList(pages=(Site(host="www.gov.uk"),)), picture="/dev/null", picture_bytes=4
    )
    for message in (start, Tap(x=1, y=2)):
        line = encode(message)
        assert line.count(b"\n") == 1
        assert decode_to_page(line) == message
    stands = Stands(url="https://a.uk/", title="A\nB", headings=("One", "Dau"))
    for said in (stands, Failed(failure=Failure.OFFLINE, url="")):
        assert decode_from_page(encode(said)) == said


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"{}",
        b"not json",
        b'{"type":"Tap"}',
        b'{"type":"Tap","x":1,"y":2,"z":3}',
        b'{"type":"Rm"}',
    ],
)
def test_what_is_no_message_is_refused(line: bytes) -> None:
    with pytest.raises(msgspec.DecodeError):
        decode_to_page(line)


def test_the_page_cannot_say_what_only_the_window_says() -> None:
    field = Field(field=1, kind="text", masked=False, label="Name", x=0, y=0, width=1, height=1)
    with pytest.raises(msgspec.DecodeError):
        decode_to_page(encode(field))
