import contextlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.errors import ContentError
from kiosk.journeys.yaml_files import MAX_BYTES, Items, Scalar, Table, Tree, line_of, parse, read

FILE = Path("made.yaml")


def refused(raw: bytes) -> ContentError:
    with pytest.raises(ContentError) as caught:
        parse(raw, FILE)
    assert caught.value.file == FILE
    assert caught.value.remedy
    return caught.value


def test_words_stay_as_they_were_written() -> None:
    tree = parse(b"no: yes\n12: 2026-11-24\nnone: ~\nempty: ''\n", FILE)
    assert isinstance(tree, Table)
    values = [entry.value for entry in tree.entries]
    assert all(isinstance(value, Scalar) for value in values)
    assert [value.text for value in values if isinstance(value, Scalar)] == [
        "yes",
        "2026-11-24",
        "~",
        "",
    ]
    assert [value.is_nothing for value in values if isinstance(value, Scalar)] == [
        False,
        False,
        True,
        False,
    ]


def test_lines_are_counted_from_one() -> None:
    tree = parse(b"a: 1\nb:\n  - x\n  - {c: 2}\n", FILE)
    assert line_of(tree, "a") == 1
    assert line_of(tree, "b") == 2
    assert line_of(tree, "b", 1, "c") == 4
    assert line_of(tree, "b", 7) == 2
    assert line_of(tree, "nothing") == 1


@pytest.mark.parametrize(
    ("raw", "line", "word"),
    [
        (b"a: 1\na: 2\n", 2, "twice"),
        (b"a: &x [1]\nb: *x\n", 1, "aliases"),
        (b"a: 1\nb: *x\n", 2, "aliases"),
        (b"a: 1\nb: !!python/object:os.system x\n", 2, "tag"),
        (b"a: 1\n---\nb: 2\n", 2, "second document"),
        (b"a: 1\nb: [1\n", 3, "not YAML"),
        (b"a: 1\n\tb: 2\n", 2, "not YAML"),
        (b"? [a]\n: 1\n", 1, "key"),
        (b"a: 1\nb: \xe9\n", 2, "UTF-8"),
        (b"a: 1\nb: \x00\n", 0, "not YAML"),
        (b"", 0, "empty"),
        (b"# only a comment\n", 0, "empty"),
    ],
)
def test_what_is_not_ours_is_refused_with_its_line(raw: bytes, line: int, word: str) -> None:
    error = refused(raw)
    assert word in error.problem
    assert line in (error.line, 0)


def test_nesting_is_limited() -> None:
    assert "nested" in refused(b"[" * 50_000).problem
    assert "nested" in refused(b"- " * 50).problem


def test_the_number_of_values_is_limited() -> None:
    assert "too many" in refused(b"[" + b"1," * 30_000 + b"]").problem


def test_the_size_is_limited(tmp_path: Path) -> None:
    file = tmp_path / "made.yaml"
    file.write_bytes(b"#" * (MAX_BYTES + 1))
    with pytest.raises(ContentError, match="larger than"):
        read(file)


def test_a_file_that_is_not_there_is_a_content_error(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="cannot be read"):
        read(tmp_path / "nothing.yaml")
    with pytest.raises(ContentError, match="cannot be read"):
        read(tmp_path)


def _is_tree(tree: Tree) -> bool:
    if isinstance(tree, Scalar):
        return tree.line > 0
    if isinstance(tree, Items):
        return all(map(_is_tree, tree.values))
    keys = [entry.key for entry in tree.entries]
    return len(keys) == len(set(keys)) and all(_is_tree(entry.value) for entry in tree.entries)


@given(
    st.one_of(
        st.binary(max_size=200),
        st.text(max_size=200).map(lambda text: text.encode("utf-8", "surrogatepass")),
        st.text(alphabet="ab:-?[]{}&*!|>'\"#%@`, \n\t~\\", max_size=120).map(str.encode),
    )
)
def test_any_bytes_are_a_tree_or_a_content_error(raw: bytes) -> None:
    # Any other exception ends the test with an error.
    with contextlib.suppress(ContentError):
        assert _is_tree(parse(raw, FILE))
