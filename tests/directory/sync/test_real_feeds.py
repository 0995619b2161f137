"""Every feed of the shared data, synced over HTTP."""

import json
from pathlib import Path

import pytest

from kiosk.core.ids import ServiceId
from kiosk.directory.feed.page import Version
from kiosk.directory.search.reader import Directory
from kiosk.directory.search.request import SearchRequest
from kiosk.directory.store import DirectoryFiles
from tests.directory.feed_server import Answer, Query, as_json
from tests.directory.synced import names, synced


class TestRealFeeds:
    """Every folder of real and official files, served as its server would."""

    def test_bristol(self, files: DirectoryFiles, embedded: Path, shared_data: Path) -> None:
        folder = shared_data / "directory" / "bristol-oruk3"
        page = json.loads((folder / "bristol-services-page1.json").read_bytes())
        detail = json.loads((folder / "bristol-service-1625ip.json").read_bytes())

        def route(path: str, query: Query) -> Answer:
            if path == f"/services/{detail['id']}":
                return as_json(detail)
            if path == "/services" and query["page"] == "1":
                return as_json(page)
            if path == "/services":
                return as_json({**page, "contents": [], "empty": True, "last_page": True})
            return as_json({}, 404)

        report, _ = synced(route, files, embedded)
        assert (report.services, report.announced, report.complete) == (3, 874, False)
        directory = Directory.open(files.root)
        assert directory is not None
        with directory:
            service = directory.service(ServiceId(detail["id"]))
            (picture,) = directory.search(SearchRequest(words="picture of health")).hits
        assert service is not None
        assert [(each.number, each.description) for each in service.phones] == [
            ("0800 0354213", ""),
            ("0117 332 7111", "Bristol Youth MAPS"),
        ]
        assert service.minimum_age is None
        assert service.areas == ("Bristol", "South Gloucestershire")
        assert "<" not in service.description
        assert "\n\nOur staff are trained" in service.description
        assert str(service.last_modified) == "2025-09-02"
        assert picture.service.email is None
        assert "\xa0" not in picture.service.description

    @pytest.mark.parametrize("folder", ["validator-v3-pass", "validator-v3-fail"])
    def test_the_official_mock_feeds(
        self, files: DirectoryFiles, embedded: Path, shared_data: Path, folder: str
    ) -> None:
        root = shared_data / "directory" / folder

        def route(path: str, query: Query) -> Answer:
            name = {"/": "api_details.json", "/services": "service_list.json"}
            return Answer(body=(root / name.get(path, "service_full.json")).read_bytes())

        report, _ = synced(route, files, embedded)
        assert report.version is Version.ORUK_3_0
        assert report.services == 1
        assert "Community Counselling" in names(files)
        directory = Directory.open(files.root)
        assert directory is not None
        with directory:
            (hit,) = directory.search(SearchRequest(words="counselling")).hits
        # Its addresses are those of nobody: example.com, latitude 100.
        assert hit.service.url is None
        assert hit.service.locations[0].point is None

    def test_the_worked_examples_of_hsds(
        self, files: DirectoryFiles, embedded: Path, shared_data: Path
    ) -> None:
        root = shared_data / "directory" / "hsds-3.0-examples"

        def route(path: str, query: Query) -> Answer:
            name = {"/": "base.json", "/services": "service_list.json"}
            return Answer(body=(root / name.get(path, "service_full.json")).read_bytes())

        report, _ = synced(route, files, embedded)
        assert report.services == 1
        directory = Directory.open(files.root)
        assert directory is not None
        with directory:
            (hit,) = directory.search(SearchRequest(words="counselling")).hits
        assert hit.service.phones[0].number == "01234 234567"
        assert hit.service.phones[0].languages == ("ur",)
        assert hit.service.schedules[0].days == ("TH", "FR")
