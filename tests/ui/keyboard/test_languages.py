"""Each language of the interface types its own letters, and English is one touch away."""

import unicodedata
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.core.language import LANGUAGES, Language, language
from kiosk.ui.keyboard.appearance import locale_for
from kiosk.ui.keyboard.finding import key_items
from tests.ui.keyboard.conftest import Host, keys_of, press_key

Touch = Callable[..., None]
#: The letters of the Urdu alphabet, with the carriers of hamza that words are written with.
URDU = "ابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھءیےآئؤ"
ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءأإآئؤ"
UKRAINIAN = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'"
#: Letters, signs that follow them, and marks; the rare ones come with the figures.
PUNJABI = "ਅਆਇਈਉਊਏਐਓਔਸਹਕਖਗਘਚਛਜਝਟਠਡਢਣਤਥਦਧਨਪਫਬਭਮਯਰਲਵੜਾਿੀੁੂੇੈੋੌੰਂੱ਼੍"
RARE_PUNJABI = "ਙਞ"
BENGALI = "অআইঈউঊঋএঐওঔকখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযরলশষসহৎ\u09dc\u09dfািীুূৃেৈোৌংঁ্"
RARE_BENGALI = "\u09dd\u0983"


def opened(qtbot: QtBot, host: Host, touch: Touch, code: str) -> None:
    host.look.set_language(language(code))
    with qtbot.waitSignal(host.keyboard.shown):
        touch(host.words)


@pytest.mark.parametrize(
    ("code", "word"),
    [
        ("en", "o'neill"),
        ("cy", "tŷ dŵr"),
        ("pl", "zażółć gęślą jaźń"),
        ("ur", "مدد چاہیے"),
        ("ar", "أحتاج إلى مساعدة"),
        ("pa", "ਮਦਦ ਚਾਹੀਦੀ ਹੈ"),
        ("bn", "সাহায্য চাই"),
        ("ro", "mâncăruri și țări"),
        ("uk", "п'ять її ґудзиків"),
    ],
)
def test_a_word_is_typed_by_touches_alone(
    qtbot: QtBot,
    host: Host,
    touch: Touch,
    type_keys: Callable[[str], None],
    code: str,
    word: str,
) -> None:
    opened(qtbot, host, touch, code)
    type_keys(word)
    assert host.words.text() == word


@pytest.mark.parametrize(
    ("code", "letters"),
    [
        ("en", "abcdefghijklmnopqrstuvwxyz"),
        ("cy", "âêîôûŵŷ"),
        ("pl", "ąćęłńóśźż"),
        ("ur", URDU),
        ("ar", ARABIC),
        ("pa", PUNJABI),
        ("bn", BENGALI),
        ("ro", "ăâîșț"),
        ("uk", UKRAINIAN),
    ],
)
def test_no_letter_is_missing(
    qtbot: QtBot, host: Host, touch: Touch, code: str, letters: str
) -> None:
    opened(qtbot, host, touch, code)
    qtbot.waitUntil(lambda: set(letters) <= keys_of(host))
    assert len(keys_of(host)) == len(host.keyboard.keys())


@pytest.mark.parametrize(("code", "letters"), [("pa", RARE_PUNJABI), ("bn", RARE_BENGALI)])
def test_rare_letters_come_with_the_figures(
    qtbot: QtBot, host: Host, touch: Touch, code: str, letters: str
) -> None:
    opened(qtbot, host, touch, code)
    press_key(qtbot, host.keyboard, "123", touch)
    qtbot.waitUntil(lambda: set(letters) | {"7"} <= keys_of(host))


@pytest.mark.parametrize("code", ["bn", "pa"])
def test_a_sign_is_shown_on_a_ring_of_dots(
    qtbot: QtBot, host: Host, touch: Touch, code: str
) -> None:
    opened(qtbot, host, touch, code)
    scene = host.keyboard.scene_root()
    assert scene is not None
    faces = {
        str(key.property("text")): str(key.property("displayText")) for key in key_items(scene)
    }
    for typed, shown in faces.items():
        mark = unicodedata.category(typed[:1] or "a").startswith("M")
        assert shown.startswith("\u25cc") is mark, typed


@pytest.mark.parametrize(("code", "word"), [("pl", "Łó"), ("ro", "Șa"), ("uk", "Їж")])
def test_capitals_of_accented_letters(
    qtbot: QtBot, host: Host, touch: Touch, type_keys: Callable[[str], None], code: str, word: str
) -> None:
    opened(qtbot, host, touch, code)
    press_key(qtbot, host.keyboard, "Shift", touch)
    type_keys(word)
    assert host.words.text() == word


@pytest.mark.parametrize("code", ["bn", "cy", "pa", "pl", "ro", "ur"])
def test_figures_and_english_are_one_touch_away(
    qtbot: QtBot, host: Host, touch: Touch, type_keys: Callable[[str], None], code: str
) -> None:
    opened(qtbot, host, touch, code)
    press_key(qtbot, host.keyboard, "123", touch)
    type_keys("12")
    press_key(qtbot, host.keyboard, "English", touch)
    type_keys("q3")
    press_key(qtbot, host.keyboard, language(code).own_name, touch)
    qtbot.waitUntil(lambda: "English" in keys_of(host))
    assert host.words.text() == "12q3"


@pytest.mark.parametrize("code", ["ar", "uk"])
def test_figures_stand_over_letters_that_need_one_row_less(
    qtbot: QtBot, host: Host, touch: Touch, type_keys: Callable[[str], None], code: str
) -> None:
    opened(qtbot, host, touch, code)
    type_keys("12")
    press_key(qtbot, host.keyboard, "English", touch)
    type_keys("q3")
    assert host.words.text() == "12q3"


@pytest.mark.parametrize("shown", LANGUAGES)
@pytest.mark.parametrize("width", [1024, 1280])
def test_every_key_is_wide_enough_for_a_finger(
    qtbot: QtBot, host: Host, touch: Touch, shown: Language, width: int
) -> None:
    host.resize(width, 600)
    opened(qtbot, host, touch, shown.code)
    scene = host.keyboard.scene_root()
    assert scene is not None
    qtbot.waitUntil(lambda: scene.width() == width and len(list(key_items(scene))) > 40)
    for key in key_items(scene):
        assert key.width() >= 64, key.property("text")


def test_english_alone_has_no_key_for_languages(qtbot: QtBot, host: Host, touch: Touch) -> None:
    opened(qtbot, host, touch, "en")
    qtbot.waitUntil(lambda: "q" in keys_of(host))
    assert not {one.own_name for one in LANGUAGES} & keys_of(host)


def test_the_next_field_begins_in_the_language_of_the_visit(
    qtbot: QtBot, host: Host, touch: Touch
) -> None:
    opened(qtbot, host, touch, "ur")
    press_key(qtbot, host.keyboard, "English", touch)
    qtbot.waitUntil(lambda: "q" in keys_of(host))
    host.elsewhere.setFocus()
    qtbot.waitUntil(lambda: not host.keyboard.isVisible())
    opened(qtbot, host, touch, "ur")
    qtbot.waitUntil(lambda: "ق" in keys_of(host))
    assert "q" not in keys_of(host)


def test_a_visit_in_another_language_changes_the_letters(
    qtbot: QtBot, host: Host, touch: Touch
) -> None:
    opened(qtbot, host, touch, "ur")
    host.look.set_language(language("pl"))
    qtbot.waitUntil(lambda: "ł" in keys_of(host))
    assert "ق" not in keys_of(host)


def test_a_field_for_latin_letters_shows_english(qtbot: QtBot, host: Host, touch: Touch) -> None:
    hints = host.words.inputMethodHints()
    host.words.setInputMethodHints(hints | Qt.InputMethodHint.ImhLatinOnly)
    opened(qtbot, host, touch, "ur")
    qtbot.waitUntil(lambda: {"q", "1"} <= keys_of(host))
    host.elsewhere.setFocus()
    qtbot.waitUntil(lambda: not host.keyboard.isVisible())
    host.words.setInputMethodHints(hints)
    opened(qtbot, host, touch, "ur")
    qtbot.waitUntil(lambda: "ق" in keys_of(host))


@pytest.mark.parametrize("shown", LANGUAGES)
def test_every_language_has_a_layout(shown: Language) -> None:
    assert locale_for(shown.code).startswith(f"{shown.code}_")
