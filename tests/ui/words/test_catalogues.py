import ast
import re
import subprocess
import sys
import unicodedata
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from kiosk.core.errors import ContentError
from kiosk.core.language import ENGLISH, LANGUAGES, language
from kiosk.ui.screens.waiting import INVITATIONS
from kiosk.ui.words import translate
from kiosk.ui.words.catalogues import Catalogues, in_language, unreviewed
from kiosk.ui.words.counts import minutes_words

CODES = tuple(each.code for each in LANGUAGES if each != ENGLISH)
#: Each catalogue, and where its words are in the source: the staff room's are in one of their own.
CATALOGUES = (*(f"handrail_{code}" for code in CODES), "staff_cy")
STAFF_ROOM = Path("kiosk", "ui", "staff_room")
REPOSITORY = Path(__file__).resolve().parents[3]
# Words under icons: the bar's in a sixth of a small screen, those that turn a page in less.
MOST_LETTERS = {"Bar": 14, "Header": 14, "PagedColumn": 10}
ISOLATES = {"\u2068": 1, "\u2069": -1}
Key = tuple[str, str]


@pytest.fixture(scope="module")
def in_source() -> dict[bool, frozenset[Key]]:
    """Every call of `translate` and `by_number`, of the staff room (`True`) and of all else.

    Each is a context ("" for what is counted) and English words.
    """
    found: dict[bool, set[Key]] = {True: set(), False: set()}
    for file in sorted((REPOSITORY / "kiosk").rglob("*.py")):
        is_staffs = file.is_relative_to(REPOSITORY / STAFF_ROOM)
        found[is_staffs].update(_calls(ast.parse(file.read_text(encoding="utf-8"))))
    return {whose: frozenset(keys) for whose, keys in found.items()}


def _calls(tree: ast.Module) -> Iterator[Key]:
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id in ("by_number", "translate")
        ):
            said = [ast.Constant(""), node.args[0]] if node.func.id == "by_number" else node.args
            # Words put together at run time would be in no catalogue.
            context, words = (ast.literal_eval(each) for each in said[:2])
            assert isinstance(context, str), ast.unparse(node)
            assert isinstance(words, str), ast.unparse(node)
            yield context, words


def entries(assets: Path, name: str) -> dict[Key, ET.Element]:
    tree = ET.parse(assets / "i18n" / f"{name}.ts")  # noqa: S314 - our own file
    found: dict[Key, ET.Element] = {}
    for context in tree.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            found[context.findtext("name", ""), message.findtext("source", "")] = translation
    return found


def forms_of(assets: Path, name: str) -> dict[Key, tuple[str, ...]]:
    """What a catalogue says: more than one form only for what is counted."""
    return {
        key: tuple(form.text or "" for form in each.findall("numerusform")) or (each.text or "",)
        for key, each in entries(assets, name).items()
    }


def words_of(assets: Path, name: str) -> dict[Key, str]:
    return {key: " ".join(forms) for key, forms in forms_of(assets, name).items() if key[0]}


def letters(words: str) -> int:
    """How many letters stand side by side: signs above and below them take no room."""
    return sum(not unicodedata.category(each).startswith("M") for each in words)


def loaded(file: Path) -> QTranslator:
    translator = QTranslator()
    assert translator.load(str(file))
    return translator


@pytest.mark.parametrize("name", CATALOGUES)
def test_a_catalogue_holds_what_the_source_says_and_nothing_else(
    assets: Path, in_source: dict[bool, frozenset[Key]], name: str
) -> None:
    held = frozenset(entries(assets, name))
    said = in_source[name.startswith("staff")]
    assert said - held == set(), "run: make translations, and translate what is new"
    assert held - said == set(), "run: make translations"


@pytest.mark.parametrize("name", CATALOGUES)
def test_everything_is_translated(assets: Path, name: str) -> None:
    for key, translation in entries(assets, name).items():
        assert translation.get("type") is None, key
    for key, forms in forms_of(assets, name).items():
        for words in forms:
            assert words.strip(), key
            assert words.strip() == words, key


@pytest.mark.parametrize(
    ("code", "forms"),
    [("cy", 5), ("pl", 3), ("ur", 2), ("ar", 6), ("pa", 2), ("bn", 2), ("ro", 3), ("uk", 3)],
)
def test_what_is_counted_has_every_form_of_the_language(
    assets: Path, code: str, forms: int
) -> None:
    counted = {
        key: said for key, said in forms_of(assets, f"handrail_{code}").items() if not key[0]
    }
    assert counted
    for key, said in counted.items():
        assert len(said) == forms, key


@pytest.mark.parametrize("name", CATALOGUES)
def test_places_for_values_are_kept(assets: Path, name: str) -> None:
    for key, forms in forms_of(assets, name).items():
        for words in forms:
            assert sorted(re.findall(r"%\d", words)) == sorted(re.findall(r"%\d", key[1])), key


@pytest.mark.parametrize("name", CATALOGUES)
def test_nothing_is_left_in_english(assets: Path, name: str) -> None:
    same = {key for key, words in words_of(assets, name).items() if words == key[1]}
    assert same == set()


@pytest.mark.parametrize("code", [each.code for each in LANGUAGES if each.right_to_left])
def test_what_runs_the_other_way_is_kept_together(assets: Path, code: str) -> None:
    for key, words in words_of(assets, f"handrail_{code}").items():
        depth = 0
        for letter in words:
            depth += ISOLATES.get(letter, 0)
            assert depth in (0, 1), key
        assert depth == 0, key
        # A phone number's groups change places where they run from right to left.
        if key[1].startswith("Phone: "):
            assert "\u2068%1\u2069" in words, key
        # So do those of a postcode, or of any other example in several groups.
        for found in re.findall(r"[A-Z0-9]+(?: [A-Z0-9]+)+", words):
            assert f"\u2068{found}\u2069" in words, key


@pytest.mark.parametrize("name", CATALOGUES)
def test_a_compiled_catalogue_is_what_its_source_makes(
    assets: Path, tmp_path: Path, name: str
) -> None:
    fresh = tmp_path / "fresh.qm"
    release = Path(sys.executable).with_name("pyside6-lrelease")
    source = assets / "i18n" / f"{name}.ts"
    subprocess.run([release, "-silent", source, "-qm", fresh], check=True, timeout=60)
    made, kept = loaded(fresh), loaded(source.with_suffix(".qm"))
    for (context, english), words in words_of(assets, name).items():
        assert made.translate(context, english) == words
        assert kept.translate(context, english) == words, "run: make translations"
    for (context, english), forms in forms_of(assets, name).items():
        if not context:
            said = {kept.translate(context, english, None, number) for number in range(120)}
            assert said == set(forms), "run: make translations"
    assert source.with_suffix(".qm").read_bytes() == fresh.read_bytes()


@pytest.mark.parametrize("code", CODES)
def test_words_under_icons_are_short(assets: Path, code: str) -> None:
    for (context, english), words in words_of(assets, f"handrail_{code}").items():
        if context in MOST_LETTERS:
            assert letters(words) <= MOST_LETTERS[context], english


@pytest.mark.parametrize("code", CODES)
def test_the_invitation_is_the_same_before_and_after_it_is_touched(assets: Path, code: str) -> None:
    assert words_of(assets, f"handrail_{code}")["Waiting", "Touch to begin"] == INVITATIONS[code]


@pytest.mark.parametrize("code", CODES)
def test_the_practice_names_the_buttons_as_the_screen_does(assets: Path, code: str) -> None:
    practice = assets / "content" / code / "journeys" / "practise-touch.yaml"
    said = practice.read_text(encoding="utf-8")
    words = words_of(assets, f"handrail_{code}")
    for key in (("Bar", "Colours"), ("Bar", "Read to me"), ("Bar", "Finish"), ("Header", "Back")):
        assert f'"{words[key]}"' in said, key


@pytest.mark.usefixtures("qtbot")
def test_a_language_is_put_in_force_and_taken_back(assets: Path) -> None:
    catalogues = Catalogues(assets / "i18n")
    try:
        for code, back in (("cy", "Yn ôl"), ("pl", "Wstecz"), ("ur", "واپس"), ("uk", "Назад")):
            catalogues.use(language(code))
            assert translate("Header", "Back") == back
            assert translate("Header", "No such words") == "No such words"
    finally:
        catalogues.use(ENGLISH)
    assert translate("Header", "Back") == "Back"


@pytest.mark.usefixtures("qtbot")
def test_without_its_catalogue_a_language_is_shown_in_english(tmp_path: Path) -> None:
    catalogues = Catalogues(tmp_path)
    catalogues.use(language("cy"))
    try:
        assert translate("Header", "Back") == "Back"
    finally:
        catalogues.use(ENGLISH)


@pytest.mark.usefixtures("qtbot")
def test_paper_is_set_in_another_language_than_the_screens(assets: Path) -> None:
    catalogues = Catalogues(assets / "i18n")
    catalogues.use(language("cy"))

    def in_urdu() -> tuple[str, str, str]:
        with in_language(language("ur")):
            with in_language(ENGLISH):
                english = translate("Header", "Back")
            return english, translate("Header", "Back"), translate("Header", "No such words")

    try:
        with ThreadPoolExecutor(1) as pool:
            waiting = pool.submit(in_urdu)
            assert translate("Header", "Back") == "Yn ôl"
            assert waiting.result() == ("Back", "واپس", "No such words")
        with in_language(language("ro")):
            assert minutes_words(25) == "Aproximativ 25 de minute pe jos."
        assert translate("Header", "Back") == "Yn ôl"
    finally:
        catalogues.use(ENGLISH)


def test_every_catalogue_says_whether_a_speaker_has_approved_it(assets: Path) -> None:
    assert set(unreviewed(assets / "i18n")) <= set(CODES)
    review = (assets / "i18n" / "REVIEW.toml").read_text(encoding="utf-8")
    for code in CODES:
        assert re.search(rf"^{code} = \{{ reviewed = (true|false) \}}$", review, re.MULTILINE)


def test_only_an_approved_catalogue_is_not_named(tmp_path: Path) -> None:
    for code in ("cy", "pl", "so", "ur"):
        (tmp_path / f"handrail_{code}.qm").touch()
    (tmp_path / "REVIEW.toml").write_text(
        'cy = { reviewed = true }\npl = { reviewed = false }\nso = "yes"\n', encoding="utf-8"
    )
    assert unreviewed(tmp_path) == ("pl", "so", "ur")


@pytest.mark.parametrize("broken", [None, b"cy = {", b"\xff"])
def test_a_review_that_cannot_be_read_is_named(tmp_path: Path, broken: bytes | None) -> None:
    if broken is not None:
        (tmp_path / "REVIEW.toml").write_bytes(broken)
    with pytest.raises(ContentError) as caught:
        unreviewed(tmp_path)
    assert caught.value.file == tmp_path / "REVIEW.toml"
