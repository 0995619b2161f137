"""Every way of writing an address that means another page than it seems to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.web.judge import about, judge
from kiosk.web.refusal import Refusal
from kiosk.web.sites import AllowList, Site, Use

ALLOW = AllowList(
    pages=(
        Site(host="www.gov.uk"),
        Site(host="example.org", below=True),
        Site(host="www.example.edu", below=True),
        Site(host="xn--gv-fka.example.net"),
        Site(host="council.example.com", path="/care"),
    ),
    parts_from_anywhere=False,
    parts=(Site(host="fonts.example.com"),),
)
MAY = [
    "https://www.gov.uk",
    "https://www.gov.uk/",
    "https://gov.uk/attendance-allowance?a=b#c",
    "HTTPS://WWW.GOV.UK/",
    "https://example.org/",
    "https://a.b.example.org/x",
    "https://xn--gv-fka.example.net/",
    "https://example.edu/",
    "https://a.www.example.edu/",
    "https://council.example.com/care",
    "https://council.example.com/care/at-home?x=/../",
    "https://www.council.example.com/care/",
]
MAY_NOT = [
    ("https://evil.test/", Refusal.ELSEWHERE),
    ("https://www.gov.uk.evil.test/", Refusal.ELSEWHERE),
    ("https://evilexample.org/", Refusal.ELSEWHERE),
    ("https://notwww.gov.uk/", Refusal.ELSEWHERE),
    ("https://other.example.edu/", Refusal.ELSEWHERE),
    ("https://council.example.com/careers", Refusal.ELSEWHERE),
    ("https://council.example.com/care/../admin", Refusal.ELSEWHERE),
    ("https://council.example.com/care/%2e%2e/admin", Refusal.ELSEWHERE),
    ("https://council.example.com/care%2f..%2fadmin", Refusal.ELSEWHERE),
    ("https://council.example.com/", Refusal.ELSEWHERE),
    ("http://www.gov.uk/", Refusal.NOT_SECURE),
    ("https://www.gov.uk:8443/", Refusal.MALFORMED),
    ("https://www.gov.uk@evil.test/", Refusal.MALFORMED),
    ("https://www.gov.uk:pass@evil.test/", Refusal.MALFORMED),
    ("https://evil.test\\@www.gov.uk/", Refusal.MALFORMED),
    ("https:\\\\evil.test/", Refusal.MALFORMED),
    ("https:www.gov.uk/", Refusal.MALFORMED),
    ("https:/www.gov.uk/", Refusal.MALFORMED),
    ("https://www.gov.uk%2eevil.test/", Refusal.MALFORMED),
    ("https://www.gov.uk./", Refusal.MALFORMED),
    ("https://www.gоv.uk/", Refusal.MALFORMED),  # noqa: RUF001 - a Cyrillic o
    ("https://www.gov。uk/", Refusal.MALFORMED),
    ("ht\ttps://www.gov.uk/", Refusal.MALFORMED),
    (" https://www.gov.uk/", Refusal.MALFORMED),
    ("https://www.gov.uk/\n", Refusal.MALFORMED),
    ("//www.gov.uk/", Refusal.MALFORMED),
    ("www.gov.uk", Refusal.MALFORMED),
    ("", Refusal.MALFORMED),
    ("https://www.gov.uk/" + "a" * 8_000, Refusal.MALFORMED),
    ("https://127.0.0.1/", Refusal.PRIVATE),
    ("https://2130706433/", Refusal.PRIVATE),
    ("https://0x7f.0.0.1/", Refusal.PRIVATE),
    ("https://127.1/", Refusal.PRIVATE),
    ("https://[::1]/", Refusal.PRIVATE),
    ("https://[::ffff:127.0.0.1]/", Refusal.PRIVATE),
    ("https://localhost/", Refusal.PRIVATE),
    ("https://printer.local/", Refusal.PRIVATE),
    ("https://router/", Refusal.PRIVATE),
    ("file:///etc/passwd", Refusal.NOT_A_PAGE),
    ("data:text/html,hello", Refusal.NOT_A_PAGE),
    ("blob:https://www.gov.uk/1234", Refusal.NOT_A_PAGE),
    ("javascript:alert(1)", Refusal.NOT_A_PAGE),
    ("view-source:https://www.gov.uk/", Refusal.NOT_A_PAGE),
    ("chrome://gpu", Refusal.NOT_A_PAGE),
    ("devtools://devtools", Refusal.NOT_A_PAGE),
    ("about:blank", Refusal.NOT_A_PAGE),
    ("qrc:/qt", Refusal.NOT_A_PAGE),
    ("ftp://www.gov.uk/", Refusal.NOT_A_PAGE),
    ("wss://www.gov.uk/", Refusal.NOT_A_PAGE),
    ("mailto:help@example.org?subject=x", Refusal.MAIL),
    ("tel:+441632960001", Refusal.TELEPHONE),
    ("SMS:01632960001", Refusal.TELEPHONE),
    ("ms-settings:", Refusal.PROGRAM),
    ("intent://x#Intent;end", Refusal.PROGRAM),
    ("steam://run/1", Refusal.PROGRAM),
]


@pytest.mark.parametrize("address", MAY)
def test_a_listed_page_may_be_opened(address: str) -> None:
    assert judge(address, Use.PAGE, ALLOW) is None
    assert judge(address, Use.FRAME, ALLOW) is None


@pytest.mark.parametrize(("address", "refusal"), MAY_NOT)
def test_another_page_may_not(address: str, refusal: Refusal) -> None:
    assert judge(address, Use.PAGE, ALLOW) is refusal


def test_an_empty_frame_is_no_way_out() -> None:
    assert judge("about:blank", Use.FRAME, ALLOW) is None
    assert judge("about:srcdoc", Use.FRAME, ALLOW) is None
    assert judge("about:blank#x", Use.FRAME, ALLOW) is None
    assert judge("about:config", Use.FRAME, ALLOW) is Refusal.NOT_A_PAGE


@pytest.mark.parametrize(
    "address",
    [
        "https://fonts.example.com/a.woff2",
        "https://www.gov.uk/a.css",
        "wss://a.example.org/socket",
        "data:image/png;base64,AAAA",
        "blob:https://www.gov.uk/1234",
    ],
)
def test_parts_of_listed_hosts_may_be_loaded(address: str) -> None:
    assert judge(address, Use.PART, ALLOW) is None


@pytest.mark.parametrize(
    "address",
    [
        "https://evil.test/a.png",
        "http://www.gov.uk/a.png",
        "https://192.168.1.1/",
        "file:///etc/passwd",
        "mailto:a@b.uk",
    ],
)
def test_other_parts_may_not(address: str) -> None:
    assert judge(address, Use.PART, ALLOW) is not None


def test_parts_from_anywhere_are_still_public_and_secure() -> None:
    open_list = AllowList(pages=ALLOW.pages)
    assert judge("https://cdn.example.net/a.js", Use.PART, open_list) is None
    assert judge("https://cdn.example.net/", Use.PAGE, open_list) is Refusal.ELSEWHERE
    for address in (
        "http://cdn.example.net/a.js",
        "ws://cdn.example.net/",
        "https://10.0.0.1/",
        "https://nas/",
    ):
        assert judge(address, Use.PART, open_list) is not None


def test_only_what_a_resident_can_use_is_told_of_an_address() -> None:
    assert about("mailto:help@example.org?subject=my+pension", Refusal.MAIL) == "help@example.org"
    assert about("tel:+44-1632-960001;ext=3", Refusal.TELEPHONE) == "+44-1632-960001"
    assert about("https://user:secret@evil.test:99/token?x=1", Refusal.ELSEWHERE) == "evil.test"
    assert about("javascript:steal()", Refusal.NOT_A_PAGE) == ""
    assert about("nonsense", Refusal.MALFORMED) == ""


@given(st.text(max_size=60), st.sampled_from(Use))
def test_no_address_is_too_strange_to_judge(address: str, use: Use) -> None:
    judge(address, use, ALLOW)
    about(address, Refusal.ELSEWHERE)


_LABEL = st.from_regex(r"[a-z0-9]([a-z0-9-]{0,8}[a-z0-9])?", fullmatch=True)


@given(st.lists(_LABEL, min_size=2, max_size=4))
def test_no_host_passes_that_is_not_below_a_listed_one(labels: list[str]) -> None:
    host = ".".join(labels)
    allowed = judge(f"https://{host}/", Use.PAGE, ALLOW) is None
    bare = host.removeprefix("www.")
    assert allowed == (bare in {"gov.uk", "example.org"} or host.endswith(".example.org"))
