"""A speech worker that misbehaves in one chosen way for a chosen number of runs.

Arguments: how (hang, die, babble, aloud), how many runs misbehave, the file that counts the runs.
After those runs it is the real worker.
"""

import sys
from pathlib import Path

from kiosk.speech.protocol import (
    Done,
    Event,
    Hush,
    Playing,
    Ready,
    Word,
    decode_request,
    encode_event,
)
from kiosk.speech.worker import main


def send(event: Event) -> None:
    sys.stdout.buffer.write(encode_event(event))
    sys.stdout.buffer.flush()


def play_aloud() -> None:
    """Behave like a worker whose voice plays by itself."""
    send(Ready())
    for line in sys.stdin.buffer:
        request = decode_request(line)
        if isinstance(request, Hush):
            send(Done(number=request.number))
            continue
        if not request.aloud:
            sys.exit(3)
        send(Playing(number=request.number))
        if request.text.startswith("Endless"):
            continue
        start = 0
        for word in request.text.split(" "):
            send(Word(number=request.number, position=start))
            start += len(word) + 1
        send(Done(number=request.number))


def run(how: str, times: int, counter: Path) -> int:
    runs = len(counter.read_bytes()) if counter.exists() else 0
    if runs >= times:
        return main()
    counter.write_bytes(b"x" * (runs + 1))
    match how:
        case "aloud":
            play_aloud()
        case "hang":
            send(Ready())
            sys.stdin.buffer.read()
        case "babble":
            sys.stdout.write("this is no message\n")
            sys.stdout.flush()
            sys.stdin.buffer.read()
        case "die":
            send(Ready())
            sys.stdin.buffer.readline()
    return 1


if __name__ == "__main__":
    raise SystemExit(run(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3])))
