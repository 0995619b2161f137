"""Each command as somebody types it, in a process of its own."""

import http.server
import json
import os
import subprocess
import sys
import threading
import tomllib
import wave
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

from kiosk.core.ids import ServiceId
from kiosk.directory.reports.box import ReportBox
from kiosk.directory.reports.report import Report, ReportKind
from kiosk.settings import Settings, read_settings
from tests.codes import codes_of
from tests.stand import ship

COMMANDS = [
    "run",
    "tour",
    "sync",
    "search",
    "feed",
    "journeys",
    "postcodes",
    "say",
    "slip",
    "settings",
    "doctor",
]


def kiosk(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a command where there is no display."""
    environment = {
        key: value
        for key, value in os.environ.items()
        if key not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *arguments],
        capture_output=True,
        text=True,
        check=False,
        env=environment,
        timeout=100,
    )


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("data")
    ship(folder)
    return folder


def test_help_names_every_command() -> None:
    said = kiosk("--help").stdout
    for command in COMMANDS:
        assert command in said


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(command: str) -> None:
    answer = kiosk(command, "--help")
    assert answer.returncode == 0
    assert "--help" in answer.stdout


def test_sync_without_a_feed_brings_what_ships(tmp_path: Path) -> None:
    answer = kiosk("sync", "--data", str(tmp_path), "--json")
    assert answer.returncode == 0
    assert json.loads(answer.stdout)["services"] > 300


def test_search_counts_the_distance(data: Path) -> None:
    answer = kiosk("search", "lunch club", "--near", "L1 8JQ", "--data", str(data), "--json")
    found = json.loads(answer.stdout)
    assert found["total"] >= 3
    # What serves a whole nation is nowhere: it is kept in, without a distance.
    places = {hit["service"]["name"]: hit["distance_m"] for hit in found["hits"]}
    near = {name: far for name, far in places.items() if "Lunch Club" in name}
    assert len(near) >= 3
    assert all(0 < far < 20_000 for far in near.values())


def test_search_understands_a_place_and_a_slip(data: Path) -> None:
    answer = kiosk("search", "lunch clbu in Bellmere", "--data", str(data), "--json")
    found = json.loads(answer.stdout)
    assert found["place"]["name"] == "Bellmere"
    assert found["corrected"] == "lunch club"
    assert found["hits"][0]["service"]["name"] == "Bellmere Lunch Club"


def test_topics_are_listed(data: Path) -> None:
    answer = kiosk("topics", "--data", str(data), "--json")
    listed = json.loads(answer.stdout)
    assert {"food", "money", "veterans"} <= {topic["id"] for topic in listed["topics"]}
    assert listed["unknown"] == []


def test_a_place_that_nobody_knows_is_said(data: Path) -> None:
    answer = kiosk("search", "lunch", "--near", "nowhere", "--data", str(data))
    assert answer.returncode == 1
    assert "Give a postcode such as L1 8JQ" in answer.stdout


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves the pages of a feed: each folder's list and its one service."""

    def do_GET(self) -> None:
        folder = Path(self.directory)
        path = self.path.split("?")[0].strip("/")
        files = {
            "": "api_details.json",
            "services": "service_list.json",
        }
        name = files.get(path, "service_full.json" if path.startswith("services/") else "none")
        file = folder / name
        if not file.is_file():
            self.send_error(404)
            return
        body = file.read_bytes()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def feed(shared_data: Path) -> Iterator[str]:
    folder = shared_data / "directory" / "validator-v3-pass"
    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), partial(Quiet, directory=str(folder))
    )
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_feed_is_copied_and_found_and_the_sample_goes(feed: str, tmp_path: Path) -> None:
    ship(tmp_path)
    said = json.loads(kiosk("sync", "--feed", feed, "--data", str(tmp_path), "--json").stdout)
    (report,) = said["feeds"]
    assert (report["fetched"], report["added"], report["complete"]) == (1, 1, True)
    assert said["rebuilt"]
    found = json.loads(kiosk("search", "counselling", "--data", str(tmp_path), "--json").stdout)
    assert "Community Counselling" in [hit["service"]["name"] for hit in found["hits"]]
    every = json.loads(kiosk("search", "lunch club", "--data", str(tmp_path), "--json").stdout)
    assert not any(hit["service"]["is_sample"] for hit in every["hits"])


def test_a_feed_that_is_down_is_said_and_the_old_directory_stays(tmp_path: Path) -> None:
    ship(tmp_path)
    answer = kiosk("sync", "--feed", "http://127.0.0.1:9", "--data", str(tmp_path))
    assert answer.returncode == 1
    assert "127.0.0.1:9" in answer.stderr
    assert "Traceback" not in answer.stderr
    found = json.loads(kiosk("search", "lunch club", "--data", str(tmp_path), "--json").stdout)
    assert found["total"] >= 3


def test_a_feed_is_checked_for_its_owner(feed: str, tmp_path: Path) -> None:
    said = kiosk("feed", "check", feed, "--data", str(tmp_path))
    assert said.returncode == 0
    assert "It speaks Open Referral UK 3.0. Its first page says HSDS-UK-3.0." in said.stdout
    assert "A web address is a placeholder." in said.stdout
    report = json.loads(kiosk("feed", "check", feed, "--json", "--data", str(tmp_path)).stdout)
    assert (report["standard"], report["looked_at"]) == ("Open Referral UK 3.0", 1)


def test_faults_fail_the_check_only_where_that_is_asked(tmp_path: Path) -> None:
    file = tmp_path / "service.json"
    file.write_text('{"id": "1", "status": "open", "schedules": []}', encoding="utf-8")
    arguments = ("feed", "check", str(file), "--data", str(tmp_path))
    assert kiosk(*arguments).returncode == 0
    assert kiosk(*arguments, "--strict").returncode == 1
    unreadable = kiosk("feed", "check", str(tmp_path / "none"), "--data", str(tmp_path))
    assert unreadable.returncode == 1
    assert "Give the address of a feed" in unreadable.stderr


def test_reports_are_listed_and_marked(tmp_path: Path) -> None:
    ship(tmp_path)
    with closing(ReportBox(tmp_path, may_set_aside=True)) as box:
        now = datetime(2026, 5, 3, 10, tzinfo=UTC)
        box.add(Report.made(ServiceId("s1"), "national", ReportKind.PHONE_WRONG, now))
    listed = kiosk("feed", "reports", "--done", "--json", "--data", str(tmp_path))
    (row,) = json.loads(listed.stdout)["reports"]
    assert (row["service"], row["kind"], row["times"]) == ("s1", "phone wrong", 1)
    assert "Nothing waits." in kiosk("feed", "reports", "--data", str(tmp_path)).stdout


def test_journeys_are_listed_with_what_was_left_out(data: Path) -> None:
    journeys = data / "content" / "en" / "journeys"
    journeys.mkdir(parents=True, exist_ok=True)
    broken = journeys / "broken.yaml"
    broken.write_text("id: broken\ntopic: money\ntitel: Wrong\n", encoding="utf-8")
    answer = kiosk("journeys", "list", "--data", str(data), "--json")
    broken.unlink()
    assert answer.returncode == 1
    listed = json.loads(answer.stdout)
    assert "blue-badge" in [each["id"] for each in listed["journeys"]]
    assert all(not each["assured"] for each in listed["journeys"])
    (fault,) = listed["left_out"]
    assert "broken.yaml:" in fault


def test_a_wrong_key_is_named_with_its_line_and_remedy(tmp_path: Path) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text("id: mine\ntopic: money\ntitel: Wrong\n", encoding="utf-8")
    answer = kiosk("journeys", "check", str(file), "--data", str(tmp_path))
    assert answer.returncode == 1
    assert "mine.yaml:3: error:" in answer.stdout
    assert "title" in answer.stdout


@pytest.mark.parametrize(
    "page",
    ["step_by_step_nav/learn_to_drive_a_car.json", "simple_smart_answer/simple-smart-answer.json"],
)
def test_a_page_of_gov_uk_becomes_a_journey(shared_data: Path, tmp_path: Path, page: str) -> None:
    source = str(shared_data / "govuk" / page)
    taken = json.loads(
        kiosk("journeys", "import", source, "--data", str(tmp_path), "--json").stdout
    )
    assert Path(taken["file"]).is_file()
    checked = kiosk("journeys", "check", taken["file"], "--data", str(tmp_path), "--json")
    severities = {each["severity"] for each in json.loads(checked.stdout)["findings"]}
    assert "error" not in severities


def test_say_speaks(tmp_path: Path) -> None:
    wav = tmp_path / "said.wav"
    assert (
        kiosk("say", "Ring us today.", "--wav", str(wav), "--data", str(tmp_path)).returncode == 0
    )
    with wave.open(str(wav)) as file:
        samples = file.readframes(file.getnframes())
    assert max(samples) > 0
    assert len(samples) > 20_000


def test_a_slip_is_printed_with_its_code(data: Path, tmp_path: Path) -> None:
    pdf = tmp_path / "slip.pdf"
    answer = kiosk("slip", "blue-badge", "--pdf", str(pdf), "--data", str(data))
    assert answer.returncode == 0
    assert codes_of(pdf) == ["https://www.gov.uk/apply-blue-badge"]


def test_a_slip_of_nothing_known_is_refused_in_words(data: Path, tmp_path: Path) -> None:
    answer = kiosk("slip", "no-such", "--pdf", str(tmp_path / "x.pdf"), "--data", str(data))
    assert answer.returncode == 1
    assert "neither a journey nor a service" in answer.stderr


def test_the_doctor_says_what_to_do(data: Path) -> None:
    answer = kiosk("doctor", "--data", str(data), "--json")
    checks = {each["name"]: each for each in json.loads(answer.stdout)["checks"]}
    assert {"Display", "Touch", "Memory", "Voice", "Sound", "Printer", "Storage", "Feed"} <= set(
        checks
    )
    assert answer.returncode == 1
    assert all(each["state"] == "fine" or each["remedy"] for each in checks.values())
    assert checks["Voice"]["state"] == "fine"
    assert checks["Web pages"]["state"] == "fine"


def test_the_settings_printed_are_the_defaults(tmp_path: Path) -> None:
    printed = kiosk("settings", "--data", str(tmp_path)).stdout
    assert tomllib.loads(printed)
    assert read_settings(printed.encode()) == (Settings(), ())


def test_run_without_a_display_says_what_to_do(tmp_path: Path) -> None:
    answer = kiosk("run", "--data", str(tmp_path))
    assert answer.returncode == 69
    assert "kiosk tour" in answer.stderr


def test_a_size_that_is_none_is_refused() -> None:
    answer = kiosk("tour", "--out", "x", "--size", "large")
    assert answer.returncode == 2


def test_what_no_speaker_has_read_is_named(tmp_path: Path) -> None:
    answer = kiosk("translations", "--data", str(tmp_path), "--json")
    told = {each["language"]["code"]: each for each in json.loads(answer.stdout)["languages"]}
    assert set(told) == {"cy", "pl", "ur", "ar", "pa", "bn", "ro", "uk"}
    assert not any(each["interface_reviewed"] for each in told.values())
    assert all(each["of"] > 40 for each in told.values())
    said = kiosk("translations", "--data", str(tmp_path)).stdout
    assert "Ukrainian: no speaker has read the words of the screens yet" in said
