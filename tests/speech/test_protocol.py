import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.speech.client import EventDecoder
from kiosk.speech.protocol import (
    MAX_LINE_BYTES,
    MAX_SOUND_BYTES,
    MAX_TEXT_CODE_POINTS,
    Done,
    Event,
    Failed,
    Hush,
    Playing,
    ProtocolError,
    Ready,
    Remark,
    Speak,
    Spoken,
    Word,
    WordMark,
    Working,
    decode_event,
    decode_request,
    encode_event,
    encode_request,
)

NUMBERS = st.integers(0, 2**31)
MARKS = st.lists(st.builds(WordMark, position=NUMBERS, frame=NUMBERS)).map(tuple)
SOUND = st.binary(max_size=64).map(lambda data: data[: len(data) // 2 * 2])
EVENTS: st.SearchStrategy[Event] = st.one_of(
    st.just(Ready()),
    st.builds(Spoken, number=NUMBERS, rate=NUMBERS, marks=MARKS, pcm16=SOUND),
    st.builds(Working, number=NUMBERS),
    st.builds(Remark, problem=st.text(), remedy=st.text()),
    st.builds(Playing, number=NUMBERS),
    st.builds(Word, number=NUMBERS, position=NUMBERS),
    st.builds(Done, number=NUMBERS),
    st.builds(Failed, number=NUMBERS, problem=st.text()),
)
SPEAK = st.builds(
    Speak,
    number=NUMBERS,
    text=st.text(max_size=MAX_TEXT_CODE_POINTS),
    voice=st.text(),
    language=st.text(),
    words_per_minute=st.integers(1, 999),
    aloud=st.booleans(),
)


@given(st.lists(EVENTS), st.data())
def test_events_come_back_however_the_pipe_cuts_them(
    events: list[Event], data: st.DataObject
) -> None:
    stream = b"".join(encode_event(event) for event in events)
    decoder, got = EventDecoder(), list[Event]()
    while stream:
        size = data.draw(st.integers(1, len(stream)))
        got.extend(decoder.feed(stream[:size]))
        stream = stream[size:]
    assert got == events


@given(st.one_of(SPEAK, st.builds(Hush, number=NUMBERS)))
def test_a_request_comes_back_from_its_line(request: Speak | Hush) -> None:
    line = encode_request(request)
    assert line.count(b"\n") == 1
    assert decode_request(line) == request


@given(st.binary())
def test_rubbish_is_refused_in_our_own_words(rubbish: bytes) -> None:
    for read in (decode_request, decode_event):
        with pytest.raises(ProtocolError):
            read(rubbish)
    with contextlib.suppress(ProtocolError):
        EventDecoder().feed(rubbish)


@pytest.mark.parametrize(
    "line",
    [
        b'{"kind":"spoken","number":1,"rate":1,"marks":[],"bytes":%d}\n' % (MAX_SOUND_BYTES + 2),
        b'{"kind":"spoken","number":1,"rate":1,"marks":[],"bytes":-2}\n',
        b'{"kind":"spoken","number":1,"rate":1,"marks":[],"bytes":3}\n',
        b'{"kind":"spoken","number":1,"rate":1,"marks":[[1]],"bytes":0}\n',
        b'{"kind":"spoken","number":1,"rate":1e999,"marks":[],"bytes":0}\n',
        b'{"kind":"nonsense","number":1}\n',
        b'{"kind":"done"}\n',
        b"[]\n",
        b"x" * (MAX_LINE_BYTES + 1),
    ],
)
def test_an_impossible_line_is_refused(line: bytes) -> None:
    with pytest.raises(ProtocolError):
        EventDecoder().feed(line)


def test_a_long_text_is_cut_and_not_trusted() -> None:
    request = Speak(
        number=1,
        text="a" * (MAX_TEXT_CODE_POINTS + 1),
        voice="en",
        language="en",
        words_per_minute=1,
    )
    decoded = decode_request(encode_request(request))
    assert isinstance(decoded, Speak)
    assert len(decoded.text) == MAX_TEXT_CODE_POINTS
