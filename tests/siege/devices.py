"""F: rights and devices that a page may ask for."""

from tests.siege.acts import tap
from tests.siege.boxes import button
from tests.siege.case import AFTER, Bare, Case, told
from tests.siege.navigation import script


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


_GRANTED = "navigator.permissions.query({name: '%s'}).then((it) => it.state == 'granted' || Promise.reject(it.state))"
DEVICES = (
    _asks(
        "F01",
        "new Promise((yes, no) => navigator.geolocation.getCurrentPosition(yes, (it) => it.code == 1 ?"
        " no('denied') : yes('asked ' + it.code), {timeout: 800}))",
    ),
    *(
        _asks(
            f"F02-{name}",
            f"navigator.mediaDevices.getUserMedia({{{what}}}).catch((it) => it.name == 'NotAllowedError' ?"
            " Promise.reject('denied') : 'allowed, but ' + it.name)",
        )
        for name, what in (
            ("camera", "video: true"),
            ("microphone", "audio: true"),
            ("both", "audio: true, video: true"),
        )
    ),
    _asks("F03", "navigator.mediaDevices.getDisplayMedia({video: true})"),
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
    ),
    _has("F10-push", "'PushManager' in window"),
    Case(
        id="F12",
        page=script(
            "const it = new AudioContext(); setTimeout(() => tell(it.state == 'running' ? 'yes' : 'no'), 300)"
        ),
        lands=told("yes"),
        held=told("no"),
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
