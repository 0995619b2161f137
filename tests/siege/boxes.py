"""D: boxes, prompts and windows that an engine opens of its own."""

from kiosk.web.refusal import Refusal
from tests.siege.acts import answer, open_page, tap
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
    offered,
    question,
    refused,
    stands,
    told,
    trapped,
)
from tests.siege.listener import Reply
from tests.siege.navigation import button, link, script

_no = answer(yes=False)
_SIGN_IN = Reply(status=401, body=b"no", headers=(("WWW-Authenticate", 'Basic realm="staff"'),))
_BOX = trapped("window", "QMessageBox", "QInputDialog", "QDialog")


BOXES = (
    Case(
        id="D01-once",
        page=script("setTimeout(() => { alert('one'); after() }, 100)"),
        act=(_no,),
        lands=_BOX,
        held=either(AFTER, question),
    ),
    Case(
        id="D01-flood",
        page=script("setTimeout(() => { for (let i = 0; i < 1000; i++) alert(i); after() }, 100)"),
        act=(_no, _no, _no),
        lands=_BOX,
        held=both(AFTER, refused(Refusal.QUESTIONS)),
        spoils=True,
    ),
    Case(
        id="D02-confirm",
        page=script("setTimeout(() => { tell('was ' + confirm('sure?')); after() }, 100)"),
        act=(_no,),
        lands=_BOX,
        held=told("was false"),
    ),
    Case(
        id="D02-prompt",
        page=script("setTimeout(() => { tell('was ' + prompt('name?')); after() }, 100)"),
        act=(_no,),
        lands=_BOX,
        held=told("was null"),
    ),
    Case(
        id="D03",
        page=button("after()") + "<script>onbeforeunload = (it) => it.preventDefault()</script>",
        act=(tap, open_page("https://care.test/D03-next")),
        lands=_BOX,
        held=stands("https://care.test/D03-next"),
        spoils=True,
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
        # The first refusal stops what the page is loading, and that it is drawn may be among it.
        ready=None,
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
            bare=bare,
        )
        for kind, bare in (
            ("self-signed", Bare.LANDS),
            ("expired", Bare.LANDS),
            ("wrong", Bare.LANDS),
            # A connection that is no longer safe: the engine speaks none.
            ("old", Bare.REFUSES),
        )
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
        held=offered,
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
        bare=Bare.REFUSES,
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
            "window.Notification ? told(Notification.requestPermission().then("
            "(it) => it == 'granted' ? it : Promise.reject(it))) : tell('no such thing')"
        ),
        act=(tap,),
        lands=told("yes"),
        held=told("no"),
    ),
    Case(
        id="D17",
        page=button(
            "after(600); told(navigator.credentials.create({publicKey: {challenge: new Uint8Array(16), rp: {name: 'x'},"
            " user: {id: new Uint8Array(16), name: 'x', displayName: 'x'}, pubKeyCredParams:"
            " [{type: 'public-key', alg: -7}]}}))"
        ),
        act=(tap,),
        # The engine waits for a key that nobody has, and shows nothing.
        lands=either(told("yes"), trapped("window")),
        held=either(AFTER, told("no")),
        bare=Bare.REFUSES,
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
