"""D: boxes, prompts and windows that an engine opens of its own."""

from kiosk.web.refusal import Refusal
from tests.siege.acts import open_page, tap
from tests.siege.case import (
    AFTER,
    EVERYWHERE,
    Bare,
    Case,
    allowed,
    both,
    either,
    failed,
    many,
    question,
    refused,
    stands,
    told,
    trapped,
)
from tests.siege.listener import Reply
from tests.siege.navigation import link, script

_SIGN_IN = Reply(status=401, body=b"no", headers=(("WWW-Authenticate", 'Basic realm="staff"'),))
_BOX = trapped("window", "QMessageBox", "QInputDialog", "QDialog")


def button(code: str, name: str = "Go") -> str:
    """A button that fills the page."""
    return script("") + f"<button style='{EVERYWHERE}' onclick=\"{code}\">{name}</button>"


BOXES = (
    Case(
        id="D01-once",
        page=script("setTimeout(() => { alert('one'); after() }, 100)"),
        lands=_BOX,
        held=either(AFTER, question),
    ),
    Case(
        id="D01-flood",
        page=script("setTimeout(() => { for (let i = 0; i < 1000; i++) alert(i); after() }, 100)"),
        lands=_BOX,
        held=both(AFTER, refused(Refusal.QUESTIONS)),
    ),
    Case(
        id="D02-confirm",
        page=script("setTimeout(() => { tell('was ' + confirm('sure?')); after() }, 100)"),
        lands=_BOX,
        held=told("was "),
    ),
    Case(
        id="D02-prompt",
        page=script("setTimeout(() => { tell('was ' + prompt('name?')); after() }, 100)"),
        lands=_BOX,
        held=told("was "),
    ),
    Case(
        id="D03",
        page=button("after()") + "<script>onbeforeunload = (it) => it.preventDefault()</script>",
        act=(tap, open_page("https://care.test/D03-next")),
        lands=_BOX,
        held=stands("https://care.test/D03-next"),
    ),
    Case(
        id="D04",
        page=link("/D04"),
        routes={"/D04": _SIGN_IN},
        act=(tap,),
        lands=many("/D04", more_than=1),
        held=refused(Refusal.SIGN_IN_BOX),
    ),
    Case(
        id="D05",
        page=script("after(900)") + "".join(f"<img src=/D05-{at}>" for at in range(20)),
        routes={f"/D05-{at}": _SIGN_IN for at in range(20)},
        lands=many("/D05-", more_than=20),
        held=AFTER,
    ),
    *(
        Case(
            id=f"D07-{kind}",
            page=link(f"https://{kind}.care.test/D07"),
            act=(tap,),
            lands=allowed("/D07"),
            held=either(failed, refused(Refusal.CERTIFICATE)),
        )
        for kind in ("self-signed", "expired", "wrong", "weak")
    ),
    Case(
        id="D08-img",
        page=script("after(600)") + "<img src=https://self-signed.care.test/D08>",
        lands=allowed("/D08"),
        held=AFTER,
    ),
    Case(
        id="D08-frame",
        page=script("after(600)") + "<iframe src=https://expired.care.test/D08></iframe>",
        lands=allowed("/D08"),
        held=AFTER,
    ),
    Case(
        id="D09",
        page=link("https://client.care.test/D09"),
        act=(tap,),
        lands=trapped("certificate"),
        held=stands("https://client.care.test/D09"),
    ),
    Case(
        id="D10",
        page=button("told(document.documentElement.requestFullscreen())"),
        act=(tap,),
        lands=told("yes"),
        held=told("no"),
    ),
    Case(
        id="D11-tap",
        page=script("") + f"<input type=color style='{EVERYWHERE}' onclick='after(1200)'>",
        act=(tap,),
        lands=trapped("stayed", "QColorDialog"),
        held=AFTER,
    ),
    Case(
        id="D11-picker",
        page=script("")
        + "<input type=color id=it>"
        + f"<button style='{EVERYWHERE}' onclick='it.showPicker(); after(1200)'>Go</button>",
        act=(tap,),
        lands=trapped("stayed", "QColorDialog"),
        held=AFTER,
    ),
    *(
        Case(
            id=f"D12-{kind}",
            page=script("") + f"<input type={kind} id=it>"
            f"<button style='{EVERYWHERE}' onclick='it.showPicker(); after(1200)'>Go</button>",
            act=(tap,),
            lands=trapped("stayed", "Q"),
            held=AFTER,
        )
        for kind in ("date", "time", "month")
    ),
    Case(
        id="D12-select",
        page=script("")
        + f"<select style='{EVERYWHERE}' onmousedown='after(1200)'><option>one<option>two</select>",
        act=(tap,),
        lands=trapped("stayed"),
        held=AFTER,
    ),
    Case(
        id="D12-datalist",
        page=script("")
        + f"<input list=all style='{EVERYWHERE}' onclick='after(1200)'>"
        + "<datalist id=all><option>one<option>two</datalist>",
        act=(tap,),
        lands=trapped("stayed"),
        held=AFTER,
    ),
    Case(
        id="D13",
        page=button("window.close(); moveTo(5, 5); resizeTo(50, 50); after()"),
        act=(tap,),
        lands=trapped("geometry"),
        held=AFTER,
    ),
    Case(
        id="D14",
        page=script("")
        + f"<form><input required title='a tip'><button style='{EVERYWHERE}' title='another'"
        " onclick='after(600)'>Go</button></form>",
        act=(tap,),
        lands=trapped("stayed"),
        held=AFTER,
        bare=Bare.REFUSES,
    ),
    Case(
        id="D16",
        page=button(
            "told(Notification.requestPermission().then((it) => it == 'granted' ? it : Promise.reject(it)))"
        ),
        act=(tap,),
        lands=told("yes"),
        held=told("no"),
    ),
    Case(
        id="D17",
        page=button(
            "told(navigator.credentials.create({publicKey: {challenge: new Uint8Array(16), rp: {name: 'x'},"
            " user: {id: new Uint8Array(16), name: 'x', displayName: 'x'}, pubKeyCredParams:"
            " [{type: 'public-key', alg: -7}]}}))"
        ),
        act=(tap,),
        lands=trapped("passkey"),
        held=told("no"),
    ),
    Case(
        id="D18",
        page=button("tell('PaymentRequest' in window || 'share' in navigator ? 'yes' : 'no')"),
        act=(tap,),
        lands=told("yes"),
        held=told("no"),
        bare=Bare.REFUSES,
    ),
)
