"""The switches that the engine is started with; they cannot be changed while it runs."""

from kiosk.web.judge import NEAR_HERE
from kiosk.web.sites import Site
from kiosk.web.to_page import Start

#: WebRTC never tells or uses an address of this network, but through a proxy.
_WEBRTC = "--force-webrtc-ip-handling-policy=disable_non_proxied_udp"
_WITHOUT = (
    "FileSystemAccess,Notifications,PushMessaging,WebHID,Serial,WebUSB,WebBluetooth,IdleDetection"
)
#: Under which the engine knows the proxy; it is told by Qt, no switch of Chromium's is heard (seen with 6.11.3).
PROXY_NAME = "page-proxy"
#: What the environment may hold that opens the engine from outside: the launcher takes all of it away.
FOREIGN = "QTWEBENGINE_"


#: Numbers of either kind, and names that only this house knows: some ways to them ask no judge.
_NEAR = (
    *(f"*{figure}" for figure in range(10)),
    "*:*",
    *(pattern for name in sorted(NEAR_HERE) for pattern in (name, f"*.{name}")),
)


def engine_switches(start: Start) -> tuple[str, ...]:
    """One word each, as Chromium reads them."""
    switches = [
        _WEBRTC,
        f"--disable-blink-features={_WITHOUT}",
        # A part from elsewhere is told of the host that it is for, never of the whole address, whatever a page wants.
        "--enable-features=CapReferrerToOriginOnCrossOrigin",
        "--disable-quic",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-domain-reliability",
        "--disable-sync",
        "--no-pings",
        "--disable-speech-api",
        "--disable-breakpad",
        "--disk-cache-size=1",
    ]
    if rules := resolver_rules(start):
        switches.append(f"--host-resolver-rules={rules}")
    return tuple(switches)


def resolver_rules(start: Start) -> str:
    """Which names may be looked up at all; with a proxy, none: it looks them up itself.

    Numbers are names to these rules, too, so that `MAP *` closes them as well. Where parts of pages may come from
    anywhere, only what is near is closed.
    """
    rules = [f"MAP {each.host} 127.0.0.1:{each.port}" for each in start.mapped]
    if start.proxy_port:
        # By a name of its own, so that no number of this machine needs to be left open for it.
        return f"MAP {PROXY_NAME} 127.0.0.1:{start.proxy_port} , MAP * ~NOTFOUND"
    if start.allow.parts_from_anywhere:
        rules += [f"MAP {pattern} ~NOTFOUND" for pattern in _NEAR]
    else:
        known = (*start.allow.pages, *start.allow.parts)
        names = dict.fromkeys(name for site in known for name in _names(site))
        mapped = {each.host for each in start.mapped}
        rules += ["MAP * ~NOTFOUND", *(f"EXCLUDE {name}" for name in names if name not in mapped)]
    return " , ".join(rules)


def _names(site: Site) -> tuple[str, ...]:
    bare = site.host.removeprefix("www.")
    return (bare, f"www.{bare}", *((f"*.{site.host}",) if site.below else ()))
