"""Nothing that a resident typed, no PIN, no name and no secret of the settings is in a bundle, in any coding."""

import random
import string
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.app.bundle import write_bundle
from kiosk.core.clock import SystemClock
from kiosk.staff.pin.gate import PinGate
from kiosk.station import doctor
from kiosk.station.check import Probe, Subject, run
from kiosk.station.logs import configure_logging
from kiosk.visit.staff_pass import Role
from tests.stand import Stand, copied, standing

PIN, NAME, KEY = "48151623", "Marguerite", "k3yofthefeed"
SETTINGS = f"""
[place]
name = "{NAME} House"
[directory]
feeds = ["https://sam:{KEY}@127.0.0.1:1/api?key={KEY}"]
"""


@pytest.fixture
def kiosk(qapp: QApplication, shipped: Path, tmp_path: Path) -> Iterator[Stand]:
    data = copied(shipped, tmp_path / "data")
    (data / "kiosk.toml").write_text(SETTINGS, encoding="utf-8")
    with closing(PinGate(data, SystemClock())) as gate:
        gate.set_pin(NAME, Role.MANAGER, PIN)
    with configure_logging(data / "logs", "debug", stderr=False), standing(qapp, data) as stand:
        yield stand


def test_nothing_of_anybody_is_in_a_bundle(kiosk: Stand, tmp_path: Path) -> None:
    word = "".join(random.choices(string.ascii_lowercase, k=10))  # noqa: S311 - any word
    kiosk.home("en")
    kiosk.touch("door-online", "topic-getting-about", "journey-blue-badge", "ready-1", "to-find")
    kiosk.touch("start", "option-ni", "add", "see-list", "line")
    kiosk.type(word)
    kiosk.touch("add-line")
    assert any(word in each for each in kiosk.words())
    listed = bundled(kiosk, tmp_path / "listed.zip")
    kiosk.kiosk.conductor.forget()
    kiosk.home("en")
    kiosk.touch("door-find", "search")
    kiosk.type(word)
    kiosk.wait(lambda: word in kiosk.entry("search").text(), "nothing was typed")
    kiosk.kiosk.notices.tell("feed", f"https://h/api?key={KEY} is down.", f'Not "{NAME}".')
    held = bundled(kiosk, tmp_path / "during.zip")
    answered = answers(kiosk, word)
    assert "L1 8JQ" in answered
    assert any(word in str(each).lower() for each in answered)
    asked = bundled(kiosk, tmp_path / "asked.zip")
    kiosk.kiosk.conductor.forget()
    after = bundled(kiosk, tmp_path / "after.zip")
    for content in (listed, held, asked, after):
        assert {"doctor.json", "notices.json", "settings.json", "logs/kiosk.jsonl"} <= set(content)
        every = b"\0".join(content.values()).lower()
        for secret in (word, "l1 8jq", "l18jq", PIN, NAME.lower(), KEY):
            for coding in ("utf-8", "utf-16-le", "utf-16-be"):
                assert secret.encode(coding) not in every, secret
    assert b"https://h is down." in held["notices.json"]


def answers(kiosk: Stand, word: str) -> list[object]:
    """What a journey holds that was told a word and a postcode."""
    kiosk.kiosk.conductor.forget()
    kiosk.home("en")
    kiosk.touch("door-learn", "topic-first-steps", "journey-practise-typing", "start")
    kiosk.touch("option-both", "next")
    kiosk.type(word)
    kiosk.touch("next")
    kiosk.type("l1 8jq")
    kiosk.touch("next")
    return list(kiosk.walk.answers.values())


def bundled(kiosk: Stand, target: Path) -> dict[str, bytes]:
    """What is in a bundle of this kiosk."""
    data, settings = kiosk.kiosk.data, kiosk.kiosk.settings
    checks = run([Probe(name=Subject.STORAGE, ask=lambda: doctor.storage(data))])
    notices = kiosk.kiosk.notices.current()
    now = SystemClock().now()
    assert write_bundle(target, data, settings, checks, notices, now) == target.stat().st_size
    with ZipFile(target) as bundle:
        assert bundle.testzip() is None
        return {name: bundle.read(name) for name in bundle.namelist()}
