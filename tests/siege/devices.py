"""F: rights and devices that a page may ask for."""

import base64

from tests.siege.acts import await_, inject, tap
from tests.siege.case import AFTER, Bare, Case, told, trapped
from tests.siege.navigation import button, script


def _asks(case: str, code: str, bare: Bare = Bare.LANDS) -> Case:
    """A page that asks by a touch; it lands when it gets what it asked for."""
    return Case(
        id=case,
        page=button(f"try {{ told({code}) }} catch (no) {{ tell('no ' + no.name) }}"),
        act=(tap,),
        lands=told("yes"),
        held=told("no"),
        bare=bare,
    )


def _has(case: str, test: str, bare: Bare = Bare.LANDS) -> Case:
    return Case(
        id=case,
        page=script(f"tell({test} ? 'yes' : 'no')"),
        lands=told("yes"),
        held=told("no"),
        bare=bare,
    )


#: A tenth of a second of silence, as a WAV file: what counts is whether it begins.
_TONE = (
    "data:audio/wav;base64,"
    + base64.b64encode(
        b"RIFF"
        + (36 + 800).to_bytes(4, "little")
        + b"WAVEfmt "
        + bytes.fromhex("1000000001000100401f0000401f000001000800")
        + b"data"
        + (800).to_bytes(4, "little")
        + b"\x80" * 800
    ).decode()
)
DEVICES = (
    _asks(
        "F01",
        "new Promise((yes, no) => navigator.geolocation.getCurrentPosition(yes, (it) => it.code == 1 ?"
        " no('denied') : yes('asked ' + it.code), {timeout: 800}))",
    ),
    *(
        _asks(
            f"F02-{name}",
            f"navigator.mediaDevices.getUserMedia({{{what}}})",
        )
        for name, what in (
            ("camera", "video: true"),
            ("microphone", "audio: true"),
            ("both", "audio: true, video: true"),
        )
    ),
    Case(
        id="F03",
        page=button("told(navigator.mediaDevices.getDisplayMedia({video: true}))"),
        act=(tap,),
        lands=trapped("screen"),
        held=told("no"),
    ),
    _asks("F04", "document.body.requestPointerLock({})"),
    _asks("F06", "queryLocalFonts().then((it) => it.length ? it.length : Promise.reject('none'))"),
    _has("F07-hid", "'hid' in navigator"),
    _has("F07-serial", "'serial' in navigator"),
    _has("F07-usb", "'usb' in navigator", Bare.REFUSES),
    _has("F07-bluetooth", "'bluetooth' in navigator", Bare.REFUSES),
    _asks("F08", "navigator.requestMIDIAccess({sysex: true})", Bare.REFUSES),
    _asks("F09-wake", "navigator.wakeLock.request('screen')", Bare.REFUSES),
    _asks(
        "F09-storage",
        "navigator.storage.persist().then((it) => it || Promise.reject('refused'))",
        Bare.REFUSES,
    ),
    _asks(
        "F10-idle",
        "IdleDetector.requestPermission().then((it) => it == 'granted' || Promise.reject(it))",
        Bare.REFUSES,
    ),
    _has("F10-push", "'PushManager' in window"),
    Case(
        id="F12-element",
        page=script(f"told(new Audio('{_TONE}').play())"),
        lands=told("yes"),
        held=told("no"),
    ),
    # Sounds that a script makes are no elements: the engine lets them begin, and the page has no voice.
    Case(
        id="F12-made",
        page=script("new AudioContext().createOscillator().start(); after(100)"),
        act=(await_(AFTER), inject("sound")),
        lands=trapped("injected", "sounding"),
        held=trapped("injected", "muted"),
    ),
    Case(
        id="F13",
        page=script(
            "try { navigator.vibrate && navigator.vibrate(9); navigator.getBattery && navigator.getBattery();"
            " new Gyroscope().start() } catch (no) { } after()"
        ),
        lands=told("yes"),
        held=AFTER,
        bare=Bare.REFUSES,
    ),
)
