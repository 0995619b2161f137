import tomllib
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.toml_source import NotTomlError, parse_toml

KEYS = st.from_regex(r"[a-z]{1,8}", fullmatch=True)
VALUES = st.sampled_from(
    [
        "1",
        "true",
        '"words # not a comment"',
        "[\n  1,\n  2,\n]",
        '"""a\n[b]\nc = 1\n"""',
        "{ x = 1 }",
    ]
)
NOISE = st.sampled_from(["", "\n", "# a remark\n", "  \n# [x]\n"])


def test_lines_of_tables_keys_and_what_spans_lines() -> None:
    text = """\
# a remark
first = 1

[place]   # the place
name = "x"
list = [
  1,
  2,
]
words = '''
[visit]
idle = 1
'''
dotted.key = true
inline = { inner = 1 }

[visit.deep]
last = 2
"""
    lines = parse_toml(text.encode()).lines()
    assert lines == {
        ("first",): 2,
        ("place",): 4,
        ("place", "name"): 5,
        ("place", "list"): 6,
        ("place", "words"): 10,
        ("place", "dotted"): 14,
        ("place", "dotted", "key"): 14,
        ("place", "inline"): 15,
        ("place", "inline", "inner"): 15,
        ("visit",): 17,
        ("visit", "deep"): 17,
        ("visit", "deep", "last"): 18,
    }


@given(st.dictionaries(KEYS, st.dictionaries(KEYS, st.tuples(NOISE, VALUES))))
def test_every_key_has_the_line_it_was_written_on(
    document: dict[str, dict[str, tuple[str, str]]],
) -> None:
    text = ""
    expected: dict[tuple[str, ...], int] = {}
    for table, keys in document.items():
        expected[table,] = text.count("\n") + 1
        text += f"[{table}]\n"
        for key, (noise, value) in keys.items():
            text += noise
            expected[table, key] = text.count("\n") + 1
            text += f"{key} = {value}\n"
    source = parse_toml(text.encode())
    lines = source.lines()
    assert source.values == tomllib.loads(text)
    assert {path: line for path, line in lines.items() if len(path) < 3} == expected


@given(st.binary() | st.text().map(str.encode))
def test_any_bytes_are_values_or_one_kind_of_error(data: bytes) -> None:
    with suppress(NotTomlError):
        source = parse_toml(data)
        assert all(line >= 1 for line in source.lines().values())


@given(st.binary() | st.text().map(str.encode))
def test_an_error_names_a_line_of_the_document(data: bytes) -> None:
    with pytest.raises(NotTomlError) as caught:
        parse_toml(data + b"\n= broken\n")
    assert 0 <= caught.value.line <= data.count(b"\n") + 2
    assert caught.value.problem


@pytest.mark.parametrize(
    ("data", "line", "words"),
    [
        (b"a = 1\nb = \n", 2, "invalid value"),
        (b"a = 1\nb = [\n\n", 2, "invalid value"),
        (b"a = 1\nb = \xff", 2, "the text is not in UTF-8"),
        (b"a = 1\na = 2", 2, "cannot overwrite a value"),
        (b"<html>", 1, "invalid statement"),
        (b"a = " + b"[" * 50_000, 0, "brackets are nested too deeply"),
        (b"a = " + b"1" * 5_000, 0, "a number or date cannot be read"),
    ],
)
def test_names_the_line_of_what_is_not_toml(data: bytes, line: int, words: str) -> None:
    with pytest.raises(NotTomlError, match=words) as caught:
        parse_toml(data)
    assert caught.value.line == line


def test_windows_line_ends_and_byte_order_mark() -> None:
    source = parse_toml(b"\xef\xbb\xbfa = 1\r\n[b]\r\nc = 2\r\n")
    assert source.values == {"a": 1, "b": {"c": 2}}
    assert source.lines() == {("a",): 1, ("b",): 2, ("b", "c"): 3}


def test_a_statement_without_end_in_sight_leaves_later_lines_unknown() -> None:
    text = "a = 1\nb = [\n" + "1,\n" * 300 + "]\nc = 1\n"
    assert parse_toml(text.encode()).lines() == {("a",): 1}
