"""The check of whole feeds: over HTTP, from files, the official mocks, real feeds, and any JSON at all."""

import json
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kiosk.core.errors import KioskError, NetworkError, StorageError
from kiosk.directory.check.fault import Level
from kiosk.directory.check.gathered import Gathered, SeenDetail, SeenOther, SeenPage
from kiosk.directory.check.report import CheckReport, look_at
from kiosk.directory.check.report_words import in_words
from kiosk.directory.check.run import check
from kiosk.directory.check.tables import Standard
from kiosk.directory.feed.limits import Limits
from tests.directory.check.looking import ROOT, SCHEMAS, TODAY, a_page, a_service, a_uuid, rules
from tests.directory.feed_server import Answer, Query, Route, as_json, serving

QUICK = Limits(attempts=1, retry_seconds=0.0)


def checked(source: str | Path, *, sample: int | None = 50) -> CheckReport:
    return check(str(source), SCHEMAS, sample=sample, today=TODAY, limits=QUICK)


def paged(services: list[dict[str, object]], per_page: int = 2, **envelope: object) -> Route:
    """A faultless feed of minimal lists, whose details are asked for one by one."""
    lines = [
        {name: each[name] for name in ("id", "name", "status") if name in each} for each in services
    ]
    of = -(-len(services) // per_page)

    def route(path: str, query: Query) -> Answer:
        if path == "/":
            return as_json(ROOT)
        if path == "/services":
            number = int(query["page"])
            page = a_page(*lines[(number - 1) * per_page : number * per_page], number=number, of=of)
            whole = {**page.envelope, "total_items": len(services), **envelope}
            return as_json(whole)
        for service in services:
            if path == f"/services/{service.get('id')}":
                return as_json(service)
        if path.count("/") == 1:
            return as_json(a_page().document)
        return as_json({"detail": "not found"}, 404)

    return route


SEVEN: list[dict[str, object]] = [a_service(number) for number in range(7)]


def test_a_faultless_feed_is_walked_and_each_service_looked_at() -> None:
    with serving(paged(SEVEN)) as server:
        report = checked(server.url)
    assert report.faults == ()
    assert (report.announced, report.listed, report.looked_at) == (7, 7, 7)
    assert "\n".join(in_words(report)).splitlines()[1:] == [
        "It speaks Open Referral UK 3.0. Its first page says HSDS-UK-3.0.",
        "7 services are in its list (it says 7); 7 looked at in full.",
        "Nothing is wrong.",
    ]


def test_a_sample_is_taken_from_the_whole_length_of_the_list() -> None:
    with serving(paged(SEVEN)) as server:
        report = checked(server.url, sample=3)
        details = [path for path in server.asked if path.startswith("/services/")]
    assert report.looked_at == 3
    assert sorted(details) == [f"/services/{a_uuid(number)}" for number in (0, 2, 4)]


def test_a_total_that_lies_over_http() -> None:
    with serving(paged(SEVEN, total_items=31)) as server:
        assert rules(checked(server.url))["total is wrong"].example == "31 said, 7 found"


def test_a_last_mark_too_early_does_not_hide_what_is_behind() -> None:
    with serving(paged(SEVEN, last_page=True)) as server:
        report = checked(server.url)
    assert report.listed == 7
    assert "page marks are wrong" in rules(report)


def test_a_feed_that_gives_the_same_page_for_ever_ends() -> None:
    always = paged(SEVEN[:2])

    def route(path: str, query: Query) -> Answer:
        if path != "/services":
            return always(path, query)
        page = a_page(*SEVEN[:2], number=int(query["page"]), of=900)
        return as_json(page.document)

    with serving(route) as server:
        report = checked(server.url)
        assert len([each for each in server.asked if each.startswith("/services?")]) == 2
    assert "pages repeat" in rules(report)


def test_a_server_that_knows_no_size_of_pages_and_has_a_key_in_its_address() -> None:
    inner = paged(SEVEN, per_page=7)

    def route(path: str, query: Query) -> Answer:
        if query.get("key") != "k":
            return as_json({"detail": "no key"}, 403)
        if "per_page" in query:
            return as_json({"detail": "unknown"}, 422)
        return inner(path, query)

    with serving(route) as server:
        report = checked(f"{server.url}/services?key=k&page=3")
    assert report.faults == ()
    assert "key=k" not in report.source


def test_details_that_fail_are_told_with_what_the_server_said() -> None:
    inner = paged(SEVEN)

    def route(path: str, query: Query) -> Answer:
        missing = path == f"/services/{a_uuid(3)}"
        return as_json({"detail": "gone"}, 404) if missing else inner(path, query)

    with serving(route) as server:
        found = rules(checked(server.url))["no details"]
    assert found.ids == (a_uuid(3),)
    assert "404" in found.example


def test_pages_are_followed_by_their_link_and_never_to_another_server() -> None:
    def route(path: str, query: Query) -> Answer:
        if path != "/services":
            return as_json({}, 404)
        url = "http://elsewhere.test/services?page=2"
        return as_json(
            {**a_page(a_service()).envelope, "last_page": False, "total_pages": 2, "next_url": url}
        )

    with serving(route) as server, pytest.raises(NetworkError, match="another server"):
        checked(server.url)


@pytest.mark.parametrize("body", [b"<!doctype html>", b'{"services": 3}', b"[]"])
def test_what_is_no_feed_cannot_be_checked(body: bytes) -> None:
    with serving(lambda _path, _query: Answer(body=body)) as server, pytest.raises(NetworkError):
        checked(server.url)


def test_a_server_that_is_not_there_cannot_be_checked() -> None:
    with pytest.raises(NetworkError, match="cannot be reached"):
        checked("http://127.0.0.1:9")


def test_a_folder_of_files(tmp_path: Path) -> None:
    (tmp_path / "root.json").write_text(json.dumps(ROOT), encoding="utf-8")
    for number in (1, 2):
        page = a_page(SEVEN[number], number=number, of=2, total_items=3).document
        (tmp_path / f"page{number}.json").write_text(json.dumps(page), encoding="utf-8")
    (tmp_path / "taxonomy_term_1.json").write_text('{"id": "1", "name": "x"}', encoding="utf-8")
    (tmp_path / "broken.json").write_text("{", encoding="utf-8")
    found = rules(checked(tmp_path))
    assert found["no JSON"].ids == ("broken.json",)
    assert found["total is wrong"].example == "3 said, 2 found"
    assert found["missing"].fault.problem == "The description of a category is missing."


def test_no_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(StorageError):
        checked(tmp_path / "none.json")
    with pytest.raises(StorageError, match="holds no JSON"):
        checked(tmp_path)


@pytest.fixture
def feeds(shared_data: Path) -> Path:
    return shared_data / "directory"


def served(folder: Path) -> Route:
    """One of the official mocks, as its own server answers."""

    def route(path: str, query: Query) -> Answer:
        del query
        name = path.strip("/").replace("taxonomies", "taxonomy")
        kind = name.split("/")[0].removesuffix("s")
        lists = f"{kind}_list.json"
        one = next((folder.glob(f"{kind}_full.json")), folder / f"{kind}.json")
        file = folder / "api_details.json" if path == "/" else folder / lists
        if "/" in name:
            file = one
        return Answer(body=file.read_bytes()) if file.is_file() else as_json({}, 404)

    return route


@pytest.mark.parametrize("over_http", [True, False])
def test_the_mock_that_should_pass_keeps_the_standard(feeds: Path, *, over_http: bool) -> None:
    """Its service keeps every rule; some of its organisations do not, and it is made of placeholders."""
    folder = feeds / "validator-v3-pass"
    if over_http:
        with serving(served(folder)) as server:
            report = checked(server.url)
    else:
        report = checked(folder)
    must = {(found.fault.rule, found.fault.path) for found in report.of(Level.MUST)}
    assert must <= {
        ("uuid", "attributes[].id"),
        ("uuid", "organization_identifiers[].id"),
        ("missing", "organization_identifiers[].identifier_type"),
    }
    of_services = {found.fault.rule for found in report.of(Level.SHOULD)}
    assert {"placeholder link", "placeholder e-mail", "stale", "times expired"} <= of_services
    assert {"position impossible", "postcode not understood"} <= of_services


@pytest.mark.parametrize("over_http", [True, False])
def test_every_fault_that_was_planted_is_named(feeds: Path, *, over_http: bool) -> None:
    folder = feeds / "validator-v3-fail"
    if over_http:
        with serving(served(folder)) as server:
            report = checked(server.url)
    else:
        report = checked(folder)
    must = {found.fault.problem for found in report.of(Level.MUST)}
    assert {
        "The name of a service is missing.",
        "The web address of a service is no web address.",
        "The e-mail address of a service is no e-mail address.",
        "The e-mail address of a service is true or false where the standard has text.",
        "The e-mail address of a service is a number where the standard has text.",
        "The address of the profile of the feed's first page is missing.",
        "The address of the feed's own description of the feed's first page is no web address.",
        "Several entries of the list have the same identifier.",
    } <= must
    if not over_http:
        assert {
            "The description of a category is missing.",
            "The permanent web address of a category is no web address.",
        } <= must
    assert rules(report)["total is wrong"].example == "1 said, 4 found"


def test_a_real_feed_of_a_city(feeds: Path) -> None:
    found = rules(checked(feeds / "bristol-oruk3"))
    assert {
        "moment",
        "placeholder link",
        "html",
        "age impossible",
        "words in a phone number",
        "field in another spelling",
        "unknown field",
    } <= set(found)
    assert "is without a time zone" in found["moment"].fault.problem
    assert "total is wrong" not in found  # the folder holds one page of many


def test_the_examples_of_hsds(feeds: Path) -> None:
    report = checked(feeds / "hsds-3.0-examples")
    assert report.standard is Standard.HSDS_3_0
    assert report.listed > 0


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=12)
    | st.sampled_from(["active", "2026-05-03", "https://[", "BS1 5TR", "\ud800"]),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.text(max_size=4)
            | st.sampled_from(
                [
                    "id",
                    "name",
                    "status",
                    "contacts",
                    "phones",
                    "number",
                    "schedules",
                    "byday",
                    "location",
                    "service_at_locations",
                    "addresses",
                    "postal_code",
                    "latitude",
                    "url",
                    "email",
                    "organization",
                    "attributes",
                    "taxonomy_term",
                    "taxonomy_detail",
                    "minimum_age",
                    "last_modified",
                    "valid_to",
                    "cost_options",
                    "languages",
                    "metadata",
                ]
            ),
            inner,
            max_size=6,
        )
    ),
    max_leaves=30,
)


@settings(max_examples=80, suppress_health_check=[HealthCheck.too_slow])
@given(root=JSON, page=JSON, record=JSON, other=JSON)
@example(root=None, page=None, record={"id": 1e400}, other=None)
@example(root={}, page=[], record={"minimum_age": 10**400, "id": "x"}, other=3)
def test_any_json_gives_a_report(root: object, page: object, record: object, other: object) -> None:
    """Never a crash: a report, or a word that there is nothing to look at."""
    gathered = Gathered(
        source="x",
        root=root,
        pages=[
            SeenPage(number=1, document=page),
            SeenPage(number=2, document={"contents": [record, page], "total_items": root}),
        ],
        details=[SeenDetail(asked="1", record=record), SeenDetail(asked="", record=page)],
        others=[SeenOther(table="location", record=other), SeenOther(table="none", record=other)],
        pages_of_others=[other],
        is_whole=True,
    )
    report = look_at(gathered, SCHEMAS, TODAY)
    lines = list(in_words(report))
    assert all(line.isprintable() for line in lines)
    assert all(found.times > 0 for found in report.faults)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.binary(max_size=200) | JSON.map(lambda value: json.dumps(value).encode()))
def test_any_file_gives_a_report_or_a_reason(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "any.json").write_bytes(data)
    lines: list[str] = []
    with suppress(KioskError):
        lines = list(in_words(checked(tmp_path / "any.json")))
    assert not lines or lines[0].endswith("any.json")
