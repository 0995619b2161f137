from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.places import assets_dir
from kiosk.directory.search.understanding.thesaurus_file import load, read

GOOD = """
ignored_words = ["the"]
ignored_phrases = ["mother in law"]
weak_words = ["out"]
nearest = { "helpline" = 0.5 }
[organisations]
"age concern" = "Age UK"
[[entry]]
phrases = ["can't get in the bath"]
look_for = { "bath board" = 0.9 }
topics = { care-at-home = 0.5 }
"""


def faults(text: str) -> list[tuple[int, str]]:
    _, found = read(text.encode(), Path("en/thesaurus.toml"), "en")
    return [(fault.line, fault.problem) for fault in found]


def test_a_file_is_read() -> None:
    words, found = read(GOOD.encode(), Path("thesaurus.toml"), "en")
    assert found == ()
    assert words is not None
    assert words.organizations == {("age", "concern"): ("age", "uk")}
    assert words.ignored_phrases == {("mother", "in", "law")}
    (entry,) = words.entries
    assert entry.phrases == (("cant", "get", "in", "the", "bath"),)
    assert [term.words for term in entry.terms()] == [("bath", "board"), ("bath", "boards")]


@pytest.mark.parametrize(
    ("text", "line", "problem"),
    [
        ("[[entry]]\nphrases = [=]\n", 2, "invalid value."),
        ("\nreviewd = true", 2, '"reviewd" is not known here.'),
        ("\n\nweak_words = 7", 3, "weak_words must be a list of words."),
        ('weak_words = ["two words"]', 1, "'two words' in weak_words is not one word."),
        ('ignored_phrases = ["one"]', 1, "'one' in ignored_phrases is not several words."),
        ('[[entry]]\nlook_for = { "a" = 1 }', 1, "The entry has no phrases."),
        ('[[entry]]\nphrases = ["bath"]', 1, "The entry leads nowhere."),
        ('[[entry]]\n\nphrases = ["?"]\nlook_for = { "a" = 1 }', 3, "'?' cannot be a phrase."),
        ('[[entry]]\nphrases = ["a"]\nlook_for = { "b" = 2 }', 3, '"b" in look_for has no weight.'),
        (
            '[[entry]]\nphrases = ["a"]\nlook_for = { "b" = 1 }\n[[entry]]\nphrase = ["a"]\n'
            'phrases = ["a"]\nlook_for = { "b" = 1 }',
            5,
            '"phrase" is not known in an entry.',
        ),
        ('[organisations]\n"x y" = 3', 2, '"x y" has no name.'),
    ],
)
def test_what_is_wrong_is_named_with_its_line(text: str, line: int, problem: str) -> None:
    assert any(at == line and problem in words for at, words in faults(text))


def test_a_wrong_entry_is_left_out_and_the_rest_works() -> None:
    words, found = read((GOOD + '[[entry]]\nphrases = ["x"]\n').encode(), Path("t.toml"), "en")
    assert len(found) == 1
    assert words is not None
    assert len(words.entries) == 1


def test_a_broken_file_is_left_out_and_the_other_languages_work(tmp_path: Path) -> None:
    for code, text in (("en", GOOD), ("cy", "[[entry")):
        (tmp_path / code).mkdir()
        (tmp_path / code / "thesaurus.toml").write_text(text, encoding="utf-8")
    loaded = load(tmp_path)
    assert [fault.file.parent.name for fault in loaded.faults] == ["cy"]
    assert loaded.faults[0].remedy
    assert loaded.thesaurus.languages == ("en",)
    assert loaded.thesaurus.knows("bath")


def test_a_kiosks_own_file_adds_to_what_ships(tmp_path: Path) -> None:
    for name, text in (("ships", GOOD), ("own", GOOD.replace("bath", "moat"))):
        (tmp_path / name / "en").mkdir(parents=True)
        (tmp_path / name / "en" / "thesaurus.toml").write_text(text, encoding="utf-8")
    thesaurus = load(tmp_path / "ships", tmp_path / "own", tmp_path / "none").thesaurus
    assert thesaurus.knows("bath")
    assert thesaurus.knows("moat")


def test_what_ships_has_no_fault_and_enough_entries() -> None:
    content = assets_dir() / "content"
    assert load(content).faults == ()
    path = content / "en" / "thesaurus.toml"
    english, _ = read(path.read_bytes(), path, "en")
    assert english is not None
    assert len(english.entries) >= 150
    assert len(load(content).thesaurus.real_words) > 20_000


@given(st.text(max_size=300))
def test_no_text_breaks_the_reader(text: str) -> None:
    read(text.encode("utf-8", "surrogatepass"), Path("thesaurus.toml"), "en")


@given(
    st.recursive(
        st.one_of(st.integers(), st.booleans(), st.sampled_from(['"x"', '""', "1.5"])),
        lambda inner: st.lists(inner, max_size=3),
        max_leaves=5,
    )
)
def test_no_value_breaks_the_reader(value: object) -> None:
    said = str(value).replace("True", "true").replace("False", "false").replace("'", "")
    for key in ("reviewed", "weak_words", "ignored_phrases", "organisations", "nearest", "entry"):
        read(f"{key} = {said}".encode(), Path("thesaurus.toml"), "en")
    for key in ("phrases", "look_for", "topics"):
        read(f"[[entry]]\n{key} = {said}".encode(), Path("thesaurus.toml"), "en")
