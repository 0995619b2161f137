"""C: addresses that are no web pages."""

from kiosk.web.refusal import Refusal
from tests.siege.acts import open_page, tap
from tests.siege.case import (
    AFTER,
    EVERYWHERE,
    EVIL,
    Bare,
    Case,
    Sign,
    either,
    hostile,
    refused,
    stands,
    told,
    trapped,
)
from tests.siege.navigation import link, script

_NO_PAGE = refused(Refusal.NOT_A_PAGE, Refusal.MALFORMED)
#: Where the engine refuses a link by itself, it says nothing to anybody: the page is still there a little later.
_STILL_THERE = f"{script('')}<body onclick=after(400)>"


def _link(case: str, to: str, lands: Sign, bare: Bare = Bare.REFUSES) -> Case:
    return Case(
        id=case,
        page=_STILL_THERE + link(to, "onclick=after(400)"),
        act=(tap,),
        lands=lands,
        held=either(AFTER, _NO_PAGE, stands("about:blank#blocked", "chrome-extension://invalid")),
        bare=bare,
    )


def _asked(case: str, address: str, lands: Sign, bare: Bare = Bare.LANDS) -> Case:
    """An address that our own code would be made to open: by a journey, a code, a feed."""
    return Case(
        id=case, page=script(""), act=(open_page(address),), lands=lands, held=_NO_PAGE, bare=bare
    )


_PROGRAMS = {
    "C15-mailto": ("mailto:help@evil.test", Refusal.MAIL),
    "C15-tel": ("tel:01632960001", Refusal.TELEPHONE),
    "C15-sms": ("sms:01632960001", Refusal.TELEPHONE),
    "C16-foo": ("foo:bar", Refusal.PROGRAM),
    "C16-ms-settings": ("ms-settings:privacy", Refusal.PROGRAM),
    "C16-intent": ("intent://x#Intent;end", Refusal.PROGRAM),
    "C16-ssh": ("ssh://evil.test", Refusal.PROGRAM),
    "C16-steam": ("steam://run/1", Refusal.PROGRAM),
    "C18": ("ftp://evil.test/C18", Refusal.NOT_A_PAGE),
}
_INSIDE = {
    "gpu": "chrome://gpu",
    "version": "chrome://version",
    "net": "chrome://net-internals",
    "qt": "chrome://qt",
}

SCHEMES = (
    _link("C01", "data:text/html,<title>data</title>", stands("data:")),
    _asked("C02", "data:text/html,<title>data</title>", stands("data:")),
    Case(
        id="C03",
        page=script("after(600)")
        + f"<iframe src=\"data:text/html,<script>top.location='{EVIL}/C03'</script>\"></iframe>",
        lands=hostile("/C03"),
        held=either(AFTER, refused(Refusal.ELSEWHERE)),
        bare=Bare.REFUSES,
    ),
    Case(
        id="C04",
        page=script(
            f"location = URL.createObjectURL(new Blob([`<script>location='{EVIL}/C04'</scr` + `ipt>`],"
            " {type: 'text/html'}))"
        ),
        ready=None,
        lands=hostile("/C04"),
        held=either(_NO_PAGE, refused(Refusal.ELSEWHERE)),
    ),
    _link("C05-link", "file:///etc/passwd", stands("file:")),
    Case(
        id="C05-frame",
        page=script("after(600)")
        + "<iframe src=file:///etc/passwd onload=\"try { frames[0].document.body.innerText.includes('root')"
        " && tell('read') } catch (no) { }\"></iframe>",
        lands=told("read"),
        held=AFTER,
        bare=Bare.REFUSES,
    ),
    _asked("C06", "file:///etc/passwd", stands("file:")),
    _link("C07", "view-source:https://care.test/", stands("view-source:")),
    _asked(
        "C08",
        "view-source:https://care.test/C08",
        either(stands("view-source:"), trapped("source")),
    ),
    *(_link(f"C09-{name}", to, stands("chrome:")) for name, to in _INSIDE.items()),
    Case(
        id="C09-frame",
        page=script("after(600)")
        + "".join(f"<iframe src={to}></iframe>" for to in _INSIDE.values()),
        lands=stands("chrome:"),
        held=AFTER,
        bare=Bare.REFUSES,
    ),
    *(_asked(f"C10-{name}", to, stands("chrome:")) for name, to in _INSIDE.items()),
    *(_asked(f"C11-{name}", f"chrome://{name}", trapped("crash")) for name in ("crash", "kill")),
    *(
        _link(f"C12-{to.partition(':')[0]}", to, stands(to[:24]))
        for to in (
            "devtools://devtools/bundled/inspector.html",
            "chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/index.html",
            "chrome-untrusted://print",
        )
    ),
    Case(
        id="C13",
        page=link(f"javascript:location='{EVIL}/C13'"),
        act=(tap,),
        lands=hostile("/C13"),
        held=refused(Refusal.ELSEWHERE),
    ),
    *(
        Case(
            id=case,
            page=script("") + link(to, "onclick=after(400)"),
            act=(tap,),
            lands=trapped("outside", to.partition(":")[0]),
            held=refused(refusal),
        )
        for case, (to, refusal) in _PROGRAMS.items()
    ),
    Case(
        id="C17-frame",
        page=script("after(600)") + "<iframe hidden src=foo:bar></iframe>",
        lands=trapped("outside"),
        held=AFTER,
        bare=Bare.REFUSES,
    ),
    Case(
        id="C17-script",
        page=script("after(600); location = 'foo:bar'"),
        lands=trapped("outside"),
        held=either(AFTER, refused(Refusal.PROGRAM)),
        bare=Bare.REFUSES,
    ),
    _link("C19", "qrc:/qt-project.org/imports", stands("qrc:"), Bare.LANDS),
    Case(
        id="C21",
        page=script("")
        + f"<button style='{EVERYWHERE}' onclick=\"navigator.registerProtocolHandler('mailto',"
        " 'https://c21.care.test/?%s'); after()\">Go</button>",
        act=(tap,),
        lands=trapped("handler"),
        spoils=True,
        held=AFTER,
    ),
)
