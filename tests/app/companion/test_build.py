"""The companion page as files."""

import json
import re
from pathlib import Path

import pytest

from kiosk.app.companion.build import CONTENTS
from kiosk.app.companion.serve import server_of
from kiosk.core.errors import DeviceError, StorageError
from kiosk.core.ids import JourneyId, NodeId, ServiceId
from kiosk.core.places import assets_dir
from kiosk.takehome.link import journey_name, node_name, service_name
from tests.app.companion.made import LUNCH, make
from tests.journeys.files import write

pytestmark = pytest.mark.usefixtures("qapp")


def read(file: Path) -> dict[str, object]:
    found = json.loads(file.read_text(encoding="utf-8"))
    assert isinstance(found, dict)
    return found


def test_a_service_lies_under_its_short_name_with_all_that_helps(tmp_path: Path) -> None:
    out, facts = make(tmp_path)
    assert (facts.services, facts.journeys) == (2, 1)
    card = read(out / "data/services/0.json")[service_name(ServiceId("lunch")).short.hex()]
    assert card == {
        "name": "Lunch club",
        "organisation": "Friends of the Park",
        "description": "A warm meal.\n\nCome as you are.",
        "phones": [{"number": "01632 960 001", "label": "The kitchen"}],
        "places": [{"address": "Park Hall, 1 Park Road, L1\u00a08JQ", "point": [53.4, -2.98]}],
        "week": [[day, [["12:00", "13:30"]] if day == 1 else []] for day in range(7)],
        "times": ["Closed in August"],
        "url": "https://lunch.example.org/",
        "email": "hello@lunch.example.org",
        "fees": "£4 a meal",
        "eligibility": "Anyone over 60",
        "how": "Ring the day before",
        "bring": ["Nothing"],
        "checked": "2026-10-01",
    }


def test_a_journey_lies_under_its_short_name_in_each_language_it_has(tmp_path: Path) -> None:
    out, _ = make(tmp_path)
    short = journey_name(JourneyId("made")).short.hex()
    files = {file.name for file in (out / "data/journeys").iterdir()}
    assert files == {f"{short}.en.json", f"{short}.cy.json"}
    card = read(out / f"data/journeys/{short}.cy.json")
    assert (card["title"], card["language"], card["direction"]) == ("Gwnaed", "cy", "ltr")
    nodes = card["nodes"]
    assert isinstance(nodes, dict)
    fill = nodes[node_name(NodeId("fill")).hex()]
    assert fill["moments"] == [{"look": "Blwch", "press": "Parhau"}, {"look": "", "press": "Anfon"}]
    assert fill["next"] == node_name(NodeId("try")).hex()
    pip = nodes[node_name(NodeId("pip")).hex()]
    assert pip["question"] is True
    assert "next" not in pip


def test_every_word_that_a_script_uses_is_written(tmp_path: Path) -> None:
    out, _ = make(tmp_path)
    words = read(out / "data/words/cy.json")
    scripts = "".join(file.read_text() for file in (assets_dir() / "companion/page").glob("*.js"))
    used = set(re.findall(r"\bwords\.([a-zA-Z]+)", scripts)) - {"empty"}
    assert used
    assert used <= words.keys()
    assert {"empty", "damaged", "future"} <= words.keys()
    assert words["days"] == [
        "dydd Llun", "dydd Mawrth", "dydd Mercher", "dydd Iau", "dydd Gwener", "dydd Sadwrn", "dydd Sul",
    ]  # fmt: skip


def test_what_the_service_worker_keeps_is_there(tmp_path: Path) -> None:
    out, _ = make(tmp_path)
    worker = (out / "sw.js").read_text()
    listed = re.search(r"PAGE = \[(.*?)\];", worker, re.DOTALL)
    assert listed is not None
    kept = set(re.findall(r'"([^"]+)"', listed[1])) - {"./"}
    assert all((out / name).is_file() for name in kept)
    assert {f"page/{file.name}" for file in (out / "page").iterdir()} <= kept


def test_many_services_are_parted_into_small_files(tmp_path: Path) -> None:
    many = tuple(LUNCH.__class__(id=ServiceId(f"s{at}"), name="x", feed="f") for at in range(1000))
    out, _ = make(tmp_path, services=many)
    files = list((out / "data/services").iterdir())
    assert len(files) > 150
    assert max(len(read(file)) for file in files) <= 20
    assert sum(len(read(file)) for file in files) == 1000


def test_a_page_is_replaced_and_nothing_else(tmp_path: Path) -> None:
    out, _ = make(tmp_path)
    (out / "data" / "left-over.json").write_text("{}")
    make(tmp_path)
    assert not (out / "data" / "left-over.json").exists()
    assert [file.name for file in tmp_path.iterdir() if file.name.startswith("home")] == ["home"]
    write(tmp_path / "home", CONTENTS, "{}")
    (out / CONTENTS).unlink()
    with pytest.raises(StorageError, match="no companion page"):
        make(tmp_path)
    assert (out / "index.html").is_file()


def test_it_is_served_on_this_machine_alone(tmp_path: Path) -> None:
    out, _ = make(tmp_path)
    with server_of(out, 0) as server:
        assert server.server_address[0] == "127.0.0.1"
        with pytest.raises(DeviceError, match="cannot be used"):
            server_of(out, server.server_address[1])
    with pytest.raises(StorageError, match="no companion page"):
        server_of(tmp_path, 0)
