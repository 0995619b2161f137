import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.app.content_check import inspect, inspector
from kiosk.content.packs import MAY_HOLD, Pack
from kiosk.core.places import assets_dir
from tests.journeys.files import GOOD

#: One journey, as small as they come.
SMALL = """\
id: made
topic: money
title: Made for tests
summary: A short journey.
checked: 2026-11-24
assured: false
sources:
  - url: https://www.gov.uk/made
    confirms: Nothing.
    page_date: 2025-03-01
start:
  does: It shows how a file is read.
  cost: Free.
  time: One minute.
  have_ready:
    - A pen
begin: open
nodes:
  open:
    kind: information
    title: Good to know
    text: You can ask today.
    next: done
  done:
    kind: outcome
    title: It is done
    text: You can go now.
"""
WELSH = """\
translates: made
reviewed: false
title: Wedi'i wneud
nodes:
  open:
    title: Da gwybod
"""
THESAURUS = '[[entry]]\nphrases = ["grub"]\nlook_for = { "lunch club" = 0.8 }\n'
SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="9" height="9"/></svg>'
)


def put(folder: Path, files: dict[str, str | bytes]) -> Path:
    for name, content in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder


def journeys(tmp_path: Path, **changed: str) -> Path:
    text = SMALL
    for before, after in changed.items():
        assert before in text
        text = text.replace(before, after)
    return put(tmp_path / "journeys", {"en/journeys/made.yaml": text})


def test_all_that_ships_may_be_published(tmp_path: Path) -> None:
    shipped = assets_dir() / "content"
    for pack in (Pack.JOURNEYS, Pack.TRANSLATIONS, Pack.THESAURUS):
        held = [
            file
            for file in shipped.rglob("*")
            if MAY_HOLD[pack].fullmatch(file.relative_to(shipped).as_posix())
        ]
        assert held
        for file in held:
            put(tmp_path / pack, {file.relative_to(shipped).as_posix(): file.read_bytes()})
    qm = (assets_dir() / "i18n" / "handrail_cy.qm").read_bytes()
    put(tmp_path / Pack.TRANSLATIONS, {"i18n/handrail_cy.qm": qm})
    put(tmp_path / Pack.LOOK, {"look.toml": '[light]\nmain = "#003078"\n', "logo.svg": SVG})
    assert inspect({pack: tmp_path / pack for pack in Pack if pack is not Pack.DIRECTORY}) == ()


def test_a_fault_of_a_journey_is_said_with_its_file_line_and_remedy(tmp_path: Path) -> None:
    folder = journeys(tmp_path)
    file = folder / "en" / "journeys" / "made.yaml"
    file.write_text(SMALL.replace("next: done", "next: nowhere"))
    (fault, *_) = inspect({Pack.JOURNEYS: folder})
    assert fault.startswith(f"{file}:")
    line = int(fault.removeprefix(f"{file}:").partition(":")[0])
    assert "nowhere" in fault
    assert line == SMALL.split("\n").index("    next: done") + 1


def test_a_journey_of_no_topic_or_with_a_link_to_anywhere_is_refused(tmp_path: Path) -> None:
    text = SMALL.replace("topic: money", "topic: monee").replace(
        "    text: You can go now.",
        "    text: You can go now.\n    link: {url: 'https://win.example/now', label: Go}",
    )
    folder = put(tmp_path, {"en/journeys/made.yaml": text})
    topic, link = inspect({Pack.JOURNEYS: folder})
    assert "monee" in topic
    assert "money" in topic
    assert "https" not in link.partition("win.example")[0]
    assert "hosts.toml" in link
    # What the same key signs may add a host.
    put(folder, {"hosts.toml": 'hosts = ["win.example"]\n'})
    assert len(inspect({Pack.JOURNEYS: folder})) == 1
    put(folder, {"hosts.toml": 'hosts = "win.example"\n'})
    assert any("hosts.toml:1" in each for each in inspect({Pack.JOURNEYS: folder}))


def test_a_councils_variant_is_held_to_the_hosts_and_to_its_journey(tmp_path: Path) -> None:
    folder = journeys(tmp_path)
    local = "en/local/W06000011/journeys/made.yaml"
    said = "lays_over: made\nnodes:\n  done:\n    link: {url: 'https://win.example/', label: Go}\n"
    put(folder, {local: said})
    (fault,) = inspect({Pack.JOURNEYS: folder})
    assert "win.example" in fault
    put(folder, {local: "lays_over: made\nnodes:\n  gone:\n    title: Gone\n"})
    (fault,) = inspect({Pack.JOURNEYS: folder})
    assert "gone" in fault


def test_a_picture_that_a_journey_names_must_be_there(tmp_path: Path) -> None:
    folder = put(tmp_path, {"en/journeys/made.yaml": GOOD.replace("start-now.svg", "other.svg")})
    faults = inspect({Pack.JOURNEYS: folder})
    (fault,) = [each for each in faults if "other.svg" in each]
    assert str(folder / "en" / "pictures") in fault
    put(folder, {"en/pictures/other.svg": SVG})
    assert not [each for each in inspect({Pack.JOURNEYS: folder}) if "other.svg" in each]


def test_a_translation_fits_its_journey_whoever_publishes_that(tmp_path: Path) -> None:
    english = journeys(tmp_path)
    welsh = put(tmp_path / "welsh", {"cy/journeys/made.yaml": WELSH})
    assert inspect({Pack.JOURNEYS: english, Pack.TRANSLATIONS: welsh}) == ()
    # Without the English pack there is nothing that it could be laid over.
    (fault,) = inspect({Pack.TRANSLATIONS: welsh})
    assert "made.yaml" in fault
    put(welsh, {"cy/journeys/made.yaml": WELSH.replace("open:", "gone:")})
    (fault,) = inspect({Pack.JOURNEYS: english, Pack.TRANSLATIONS: welsh})
    assert fault.startswith(str(welsh / "cy" / "journeys" / "made.yaml"))
    assert "gone" in fault


def test_journeys_may_run_ahead_of_the_translations_that_stay(tmp_path: Path) -> None:
    english = journeys(tmp_path, **{"open:": "first:", "begin: open": "begin: first"})
    welsh = put(tmp_path / "welsh", {"cy/journeys/made.yaml": WELSH})
    together = {Pack.JOURNEYS: english, Pack.TRANSLATIONS: welsh}
    assert inspect(together, new=[Pack.JOURNEYS]) == ()
    assert inspector([welsh])(together) == ()
    assert inspect(together, new=[Pack.TRANSLATIONS]) != ()
    (fault,) = inspector([english])(together)
    assert fault.startswith("translations: cy/journeys/made.yaml:")


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("handrail_cy.qm", b"no catalogue", "cannot be read"),
        ("handrail_cy.qm", b"", "cannot be read"),
        ("handrail_fr.qm", None, "no catalogue of this name"),
        ("other_cy.qm", None, "no catalogue of this name"),
    ],
)
def test_a_catalogue_that_qt_cannot_read_is_refused(
    tmp_path: Path, name: str, content: bytes | None, said: str
) -> None:
    good = (assets_dir() / "i18n" / "handrail_cy.qm").read_bytes()
    folder = put(tmp_path, {f"i18n/{name}": good if content is None else content})
    (fault,) = inspect({Pack.TRANSLATIONS: folder})
    assert said in fault


def test_a_thesaurus_is_held_to_its_form(tmp_path: Path) -> None:
    folder = put(tmp_path, {"en/thesaurus.toml": THESAURUS})
    assert inspect({Pack.THESAURUS: folder}) == ()
    put(folder, {"en/thesaurus.toml": THESAURUS.replace("0.8", "8")})
    assert any("thesaurus.toml:3" in each for each in inspect({Pack.THESAURUS: folder}))
    put(folder, {"en/thesaurus.toml": "[[entry\n", "xx/thesaurus.toml": THESAURUS})
    put(folder, {"en/real-words.txt": b"\xff", "topics.toml": "[[topic]]\nid = 3\n"})
    assert len(inspect({Pack.THESAURUS: folder})) == 4


def _png(width: int, height: int) -> bytes:
    """A PNG of one colour, as a bomb is: few bytes, many pixels."""

    def part(kind: bytes, data: bytes) -> bytes:
        sum_of = zlib.crc32(kind + data).to_bytes(4, "big")
        return len(data).to_bytes(4, "big") + kind + data + sum_of

    head = width.to_bytes(4, "big") + height.to_bytes(4, "big") + bytes((8, 0, 0, 0, 0))
    rows = zlib.compress((b"\0" + bytes(width)) * height, 9)
    return b"\x89PNG\r\n\x1a\n" + part(b"IHDR", head) + part(b"IDAT", rows) + part(b"IEND", b"")


@pytest.mark.parametrize(
    ("name", "made", "said"),
    [
        ("logo.svg", lambda: SVG, ""),
        ("logo.png", lambda: _png(40, 30), ""),
        ("logo.svg", lambda: "<svg", "cannot be drawn"),
        ("logo.svg", lambda: SVG.replace("<rect", "<script>x()</script><rect"), "elsewhere"),
        ("logo.svg", lambda: '<!DOCTYPE s [<!ENTITY a "b">]>' + SVG, "elsewhere"),
        (
            "logo.svg",
            lambda: SVG.replace("<rect", '<image xlink:href="/etc/passwd"/><rect'),
            "elsewhere",
        ),
        ("logo.svg", lambda: SVG.replace("0 0 10 10", "0 0 10000 10"), "pixels a side"),
        ("logo.svg", lambda: SVG + "<!--" + "x" * 2_000_000 + "-->", "bytes"),
        ("logo.png", lambda: _png(40, 30)[:40], "cannot be drawn"),
        ("logo.png", lambda: SVG, "cannot be drawn"),
        ("logo.png", lambda: _png(6_001, 10), "pixels a side"),
    ],
)
def test_a_picture_that_cannot_be_drawn_or_is_huge_is_refused(
    tmp_path: Path, name: str, made: Callable[[], str | bytes], said: str
) -> None:
    folder = put(tmp_path, {name: made()})
    faults = inspect({Pack.LOOK: folder})
    assert len(faults) == bool(said)
    assert all(said in each and name in each for each in faults)


def test_a_colour_that_is_hard_to_read_is_refused_with_its_line(tmp_path: Path) -> None:
    folder = put(tmp_path, {"look.toml": '[light]\nmain = "#003078"\naccent = "#ff9900"\n'})
    (fault,) = inspect({Pack.LOOK: folder})
    assert "look.toml:3" in fault
    assert "7:1" in fault
