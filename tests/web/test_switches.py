"""What the engine is started with."""

from kiosk.web.sites import AllowList, Site
from kiosk.web.switches import engine_switches, resolver_rules
from kiosk.web.to_page import Mapped, Start

PAGES = (Site(host="www.gov.uk"), Site(host="example.org", below=True))


def start(*, anywhere: bool, mapped: tuple[Mapped, ...] = (), proxy_port: int = 0) -> Start:
    return Start(
        allow=AllowList(pages=PAGES, parts_from_anywhere=anywhere),
        mapped=mapped,
        proxy_port=proxy_port,
        picture="",
        picture_bytes=0,
    )


def test_where_only_listed_hosts_may_be_asked_no_other_name_is_looked_up() -> None:
    assert resolver_rules(start(anywhere=False)) == (
        "MAP * ~NOTFOUND , EXCLUDE gov.uk , EXCLUDE www.gov.uk , "
        "EXCLUDE example.org , EXCLUDE www.example.org , EXCLUDE *.example.org"
    )


def test_where_parts_come_from_anywhere_only_what_is_near_is_not_looked_up() -> None:
    rules = resolver_rules(start(anywhere=True)).split(" , ")
    assert "MAP *1 ~NOTFOUND" in rules
    assert "MAP *.local ~NOTFOUND" in rules
    assert "MAP localhost ~NOTFOUND" in rules
    assert all(rule.startswith("MAP ") and rule.endswith(" ~NOTFOUND") for rule in rules)
    assert "MAP * ~NOTFOUND" not in rules


def test_a_mapped_host_is_found_here_before_all_else() -> None:
    mapped = (Mapped(host="www.gov.uk", port=8443),)
    rules = resolver_rules(start(anywhere=False, mapped=mapped)).split(" , ")
    assert rules[0] == "MAP www.gov.uk 127.0.0.1:8443"
    assert "EXCLUDE www.gov.uk" not in rules


def test_with_a_proxy_the_engine_looks_up_nothing() -> None:
    switches = engine_switches(start(anywhere=True, proxy_port=9999))
    assert "--host-resolver-rules=MAP page-proxy 127.0.0.1:9999 , MAP * ~NOTFOUND" in switches


def test_no_switch_opens_the_engine() -> None:
    for anywhere in (True, False):
        for switch in engine_switches(start(anywhere=anywhere)):
            assert "no-sandbox" not in switch
            assert "remote-debugging" not in switch
            assert "ignore-certificate" not in switch
