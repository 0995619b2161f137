"""Where content lies, and that everything that has content asks there."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from kiosk.app.campaign_papers import _logo
from kiosk.app.content_folders import content_folders, pack_store
from kiosk.app.content_trial import ContentTrial, set_of
from kiosk.app.folders import CONTENT_FOLDER
from kiosk.app.safe import build_safe
from kiosk.content.packs import Pack
from kiosk.core.ids import CategoryId, JourneyId
from kiosk.core.language import language
from kiosk.core.places import assets_dir
from kiosk.directory.search.topics import load_topics
from kiosk.directory.search.understanding.thesaurus_file import load
from kiosk.directory.search.understanding.understand import Understanding
from kiosk.journeys.library import Library
from kiosk.journeys.model import Door
from kiosk.settings import ThemeName
from kiosk.station.supervisor.story import Story
from kiosk.ui.theme.colours import THEMES
from kiosk.ui.words import translate
from kiosk.ui.words.catalogues import Catalogues, in_language, lay_over
from tests.app.content_packs import JOURNEY, TITLE, install, retitled
from tests.app.test_content_check import SVG

BADGE = JourneyId("blue-badge")
PIP = JourneyId("pip")
TS = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="cy"><context>
<name>Bar</name><message><source>Finish</source><translation>%s</translation></message></context></TS>"""


def catalogue(folder: Path, said: str) -> bytes:
    """A catalogue as a translator makes it: with Qt's own tool."""
    source, made = folder / "made.ts", folder / "made.qm"
    source.write_text(TS % said)
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([tool, "-silent", source, "-qm", made], check=True)
    return made.read_bytes()


def library(data: Path, code: str = "en") -> Library:
    content = content_folders(data)
    return Library.load(content.folders, code, withdrawn=content.withdrawn)


def test_without_packs_everything_ships(tmp_path: Path) -> None:
    found = content_folders(tmp_path)
    assert found.folders == (assets_dir() / "content", tmp_path / CONTENT_FOLDER)
    assert found.topics == assets_dir() / "directory" / "topics.toml"
    assert (found.withdrawn, found.catalogues, found.logo) == (frozenset(), (), None)
    assert found.themes == THEMES


def test_a_journey_of_a_pack_stands_over_what_ships_and_the_kiosks_own_over_that(
    tmp_path: Path,
) -> None:
    assert library(tmp_path).title_of(BADGE) == TITLE
    files = retitled("A badge for parking")
    install(tmp_path, {Pack.JOURNEYS: files})
    assert library(tmp_path).title_of(BADGE) == "A badge for parking"
    own = tmp_path / CONTENT_FOLDER / JOURNEY
    own.parent.mkdir(parents=True)
    own.write_bytes(files[JOURNEY].replace(b"A badge for parking", b"Our own words"))
    assert library(tmp_path).title_of(BADGE) == "Our own words"


def test_a_withdrawn_journey_is_gone_but_where_the_kiosk_has_one_of_its_own(
    tmp_path: Path,
) -> None:
    install(tmp_path, {Pack.JOURNEYS: {}}, withdrawn=("pip", "blue-badge"))
    own = tmp_path / CONTENT_FOLDER / JOURNEY
    own.parent.mkdir(parents=True)
    own.write_bytes(retitled("Our own words")[JOURNEY])
    found = library(tmp_path)
    assert found.journey(PIP) is None
    assert PIP not in found.ids
    topics = [topic.id for door in Door for topic in found.topics(door)]
    assert PIP not in {each.id for topic in topics for each in found.journeys(topic)}
    assert found.title_of(BADGE) == "Our own words"
    assert library(tmp_path, "cy").journey(PIP) is None
    assert found.for_council("W06000011").journey(PIP) is None


def test_a_damaged_pack_is_left_out(tmp_path: Path) -> None:
    installed = install(tmp_path, {Pack.JOURNEYS: retitled("A badge for parking")})
    (installed.packs[0].folder / JOURNEY).write_text("id: blue-badge\ntopic: money\n")
    assert library(tmp_path).title_of(BADGE) == TITLE


def test_words_and_topics_of_a_pack_are_searched_by(tmp_path: Path) -> None:
    grub = b'[[entry]]\nphrases = ["grubby"]\nlook_for = { "lunch club" = 0.8 }\n'
    topics = b'[[topic]]\nid = "food"\nname = "Food of ours"\nterms = []\nnames = ["Lunch"]\nwords = []\n'
    install(tmp_path, {Pack.THESAURUS: {"en/thesaurus.toml": grub, "topics.toml": topics}})
    found = content_folders(tmp_path)
    assert Understanding(lambda: load(assets_dir() / "content").thesaurus).concept("grubby") is None
    assert Understanding(lambda: load(*found.folders).thesaurus).concept("grubby") is not None
    mapping, faults = load_topics(found.topics)
    assert faults == ()
    assert mapping.topics_of([(CategoryId("x"), "Lunch")]) == (("food", "Food of ours"),)


def test_a_catalogue_of_a_pack_speaks_before_ours_and_only_where_it_has_words(
    qapp: QApplication, tmp_path: Path
) -> None:
    qm = catalogue(tmp_path, "Popeth ar ben")
    install(tmp_path, {Pack.TRANSLATIONS: {"i18n/handrail_cy.qm": qm}})
    words, welsh = Catalogues(assets_dir() / "i18n"), language("cy")
    say = QCoreApplication.translate
    words.use(welsh)
    ours, other = say("Bar", "Finish"), say("Bar", "Bigger")
    assert ours not in ("Finish", "Popeth ar ben")
    lay_over(content_folders(tmp_path).catalogues)
    try:
        words.use(welsh)
        assert say("Bar", "Finish") == "Popeth ar ben"
        assert say("Bar", "Bigger") == other
        # On paper beside a screen that speaks English, too.
        words.use(language("en"))
        with in_language(welsh):
            assert translate("Bar", "Finish") == "Popeth ar ben"
        lay_over(())
        words.use(welsh)
        assert say("Bar", "Finish") == ours
    finally:
        lay_over(())
        words.use(language("en"))


def test_the_colours_and_the_sign_of_the_house(tmp_path: Path) -> None:
    look = b'[light]\nmain = "#003078"\n'
    install(tmp_path, {Pack.LOOK: {"look.toml": look, "logo.svg": b"<svg/>"}})
    found = content_folders(tmp_path)
    assert found.themes[ThemeName.LIGHT].main == "#003078"
    assert found.themes[ThemeName.DARK] == THEMES[ThemeName.DARK]
    assert found.logo is not None
    assert found.logo.name == "logo.svg"


def test_a_campaigns_paper_has_the_sign_of_the_settings_else_that_of_the_pack(
    qapp: QApplication, tmp_path: Path
) -> None:
    assert _logo(tmp_path, "") is None
    install(tmp_path, {Pack.LOOK: {"logo.svg": SVG.encode()}})
    drawn = _logo(tmp_path, "")
    assert drawn is not None
    assert (drawn.width(), drawn.height()) == (1_000, 1_000)
    assert drawn.pixelColor(100, 100).name() == "#000000"
    assert drawn.pixelColor(999, 999).alpha() == 0
    own = QImage(30, 20, QImage.Format.Format_RGB32)
    own.save(str(tmp_path / "own.png"))
    kept = _logo(tmp_path, "own.png")
    assert kept is not None
    assert kept.width() == 30


def test_safe_mode_shows_packs_only_when_the_kiosk_has_stood_with_them(
    qapp: QApplication, tmp_path: Path
) -> None:
    installed = install(
        tmp_path, {Pack.JOURNEYS: retitled("A badge for parking")}, withdrawn=("pip",)
    )

    def shown() -> tuple[str, bool]:
        window = build_safe(qapp, tmp_path, Story())
        found = window._kit.libraries.of("en")
        window.allow_close()
        window.close()
        return found.title_of(BADGE), PIP in found.ids

    assert shown() == (TITLE, True)
    ContentTrial(pack_store(tmp_path).root).stood(set_of(installed))
    assert shown() == ("A badge for parking", False)
