from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.language import LANGUAGES
from kiosk.settings import (
    MAX_BYTES,
    Settings,
    SettingsProblem,
    ThemeName,
    data_folder,
    load_settings,
    read_settings,
    settings_reference,
    slips_folder,
)

SECTIONS = [section.name for section in fields(Settings)]
KEYS = sorted(
    {key.name for section in fields(Settings) for key in fields(section.type)}  # type: ignore[arg-type]
)
TOML_VALUES = st.one_of(
    st.integers(-700, 700).map(str),
    st.integers(min_value=2**70).map(hex),
    st.floats().map(str),
    st.sampled_from(["true", "[]", "[1, 'en']", "{ a = 1 }", "1979-05-27", "'dark'", "['cy']"]),
    st.text(st.characters(codec="ascii", exclude_categories=["Cc"], exclude_characters="'")).map(
        lambda words: f"'{words}'"
    ),
)


def only(data: bytes) -> tuple[Settings, SettingsProblem]:
    settings, problems = read_settings(data)
    assert len(problems) == 1, problems
    return settings, problems[0]


def test_a_missing_file_is_fine(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "none" / "kiosk.toml") == (Settings(), ())


def test_a_full_file(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.toml"
    path.write_text(
        """\
[place]
name = "Llyfrgell Abertawe"
phone = "01792 636000"
logo = "council.png"
language = "cy"
languages = ["cy", "en"]
postcode = "SA1 3SN"
[screen]
dpi = 102
text = 150
theme = "yellow"
spacing = true
ruler = true
reduced_movement = true
hand = "left"
low_reach = true
[touch]
slide_mm = 0
repeat_ms = 3000
[switch]
choose = "Space"
next = "Return"
step_ms = 5000
always = true
[visit]
idle_seconds = 600
warning_seconds = 20
[speech]
enabled = false
words_per_minute = 80
volume = 5
voice = "piper"
[listening]
enabled = false
keys = ["F13", "F14", "F15", "F16"]
headphones = false
jack_keys = ["F17", "F18"]
dark = true
private = true
[printer]
name = "Front desk"
folder = "/srv/slips"
paper = "a5"
receipt = "network:192.168.1.50:9100"
receipt_mm = 58
[scanner]
keyboard = true
camera = true
gap_ms = 50
[directory]
feeds = ["http://127.0.0.1:8000/api", "https://b.org"]
sync_hours = [6]
full_pass_days = 3
sample = false
[take_home]
companion = "https://home.example.gov.uk/"
helper_line = true
second_language = "cy"
[live_page]
enabled = false
hosts = ["*.example.gov.uk", "pay.example.org/card"]
services = ["a-lunch-club"]
parts_from_anywhere = false
part_hosts = ["fonts.example.com"]
proxy = true
certificates = "council.pem"
idle_seconds = 300
warning_seconds = 90
[staff]
places = ["Larkhaven Library", "St Anne's Hall"]
area = "Central ward"
backup_folder = "/media/stick/handrail"
quiet_seconds = 60
smallest_number = 10
price_face_to_face = 900
price_phone = 300
price_web = 20
price_year = 2026
price_staff_hour = 0

[opening]
hours = ["Mon-Fri 09:00-17:00"]
closed = [2026-12-25, "2027-01-01"]
awake_minutes = 10
restart = false
restart_hour = 5

[content]
source = "https://packs.example.org/handrail"
hours = [1]
[fleet]
store = "s3://figures/larkhaven"
kiosk = "library-2"
[logs]
level = "debug"
""",
        encoding="utf-8",
    )
    settings, problems = load_settings(path)
    assert problems == ()
    assert settings.place.languages == ("cy", "en")
    assert settings.screen.theme is ThemeName.YELLOW
    assert settings.directory.feeds == ("http://127.0.0.1:8000/api", "https://b.org")
    assert settings.directory.sync_hours == (6,)
    for section in fields(Settings):
        chosen, default = getattr(settings, section.name), getattr(Settings(), section.name)
        for key in fields(default):
            assert getattr(chosen, key.name) != getattr(default, key.name), key.name


def test_the_reference_is_a_file_that_changes_nothing() -> None:
    text = settings_reference()
    assert read_settings(text.encode()) == (Settings(), ())
    for name in (*SECTIONS, *KEYS):
        assert name in text


@pytest.mark.parametrize(
    ("line", "expected", "used"),
    [
        ("[visit]\nidle_seconds = 5", "a whole number from 30 to 600", "60"),
        ("[visit]\nidle_seconds = 60.0", "a whole number from 30 to 600", "60"),
        ("[visit]\nidle_seconds = true", "a whole number from 30 to 600", "60"),
        ("[visit]\nwarning_seconds = 0", "a whole number from 20 to 120", "30"),
        ("[screen]\ndpi = 1", "0, or a whole number from 50 to 600", "0"),
        ("[screen]\ntext = 120", "100, 150, 200 or 300", "100"),
        ("[screen]\ntext = 100.0", "100, 150, 200 or 300", "100"),
        ("[screen]\ntheme = 'pink'", '"light", "dark" or "yellow"', '"light"'),
        ("[speech]\nenabled = 'yes'", "true or false", "true"),
        ("[speech]\nenabled = 1", "true or false", "true"),
        ("[place]\nname = 'a\tb'", "one line of text of at most 80 characters", '"This library"'),
        (f"[place]\nname = '{'x' * 81}'", "one line of text", '"This library"'),
        ("[place]\npostcode = 'near the park'", "a postcode such as", '""'),
        ("[place]\nphone = 'ask Ann'", "a phone number of digits and spaces", '""'),
        ("[place]\nlanguage = 'xx'", '"ro" or "uk"', '"" is used'),
        ("[place]\nlanguages = []", "a list of one or more of", '["en", "cy", "pl", "ur", '),
        ("[place]\nlanguages = ['en', 'en']", "a list of one or more of", '["en", "cy"'),
        ("[place]\nlanguages = ['en', 4]", "a list of one or more of", '["en", "cy"'),
        ("[place]\nlanguages = 'en'", "a list of one or more of", '["en", "cy"'),
        ("[directory]\nfeeds = ['ftp://x.org']", "an address that begins with https://", "[]"),
        ("[directory]\nfeeds = ['https://me:secret@x.org']", "without a user name", "[]"),
        ("[directory]\nfeeds = ['https://[x']", "an address that begins with https://", "[]"),
        ("[directory]\nfeeds = ['https://x.org:99999']", "an address that begins with", "[]"),
        ("[directory]\nfeeds = [5]", "an address that begins with https://", "[]"),
        ("[directory]\nfeeds = 'https://x.org'", "a list of at most 20 addresses", "[]"),
        ("[directory]\nfeeds = ['']", "a list of at most 20 addresses", "[]"),
        ("[directory]\nfeeds = ['https://x.org', 'https://x.org']", "a list of at most", "[]"),
        ("[directory]\nsync_hours = [24]", "each a whole number from 0 to 23", "[3, 13]"),
        (f"[speech]\nwords_per_minute = {hex(2**20_000)}", "a whole number from 80 to 300", "150"),
    ],
)
def test_a_wrong_value_names_its_line_and_leaves_the_default(
    line: str, expected: str, used: str
) -> None:
    settings, problem = only(f"# the kiosk\n\n{line}\n".encode())
    assert settings == Settings()
    assert problem.line == 4
    assert expected in problem.problem
    assert used in problem.problem
    assert "line 4" in problem.remedy
    assert expected in problem.remedy


def test_the_other_values_of_the_file_count() -> None:
    settings, problem = only(b"[visit]\nidle_seconds = 'x'\nwarning_seconds = 45\n")
    assert problem.key == "visit.idle_seconds"
    assert settings.visit.idle_seconds == 60
    assert settings.visit.warning_seconds == 45


@pytest.mark.parametrize(
    ("text", "key", "line", "meant"),
    [
        ("[visit]\nidle_second = 90", "visit.idle_second", 2, "idle_seconds"),
        ("[visits]\nidle_seconds = 90", "visits", 1, "[visit]"),
        ("\nidle_seconds = 90", "idle_seconds", 2, "idle_seconds under [visit]"),
        ("[place]\nfeeds = 'x'", "place.feeds", 2, "feeds under [directory]"),
        ("[directory]\nfeed = 'https://x.org'", "directory.feed", 2, "feeds"),
        ("[place]\nqqqq = 1", "place.qqqq", 2, ""),
        ('[place]\n"\\u0007" = 1', "place.'\\x07'", 2, ""),
        ("visit = 5", "visit", 1, "[visit]"),
        ("[[visit]]\nidle_seconds = 90", "visit", 1, "[visit]"),
    ],
)
def test_an_unknown_name_is_told_with_what_was_meant(
    text: str, key: str, line: int, meant: str
) -> None:
    settings, problem = only(text.encode())
    assert settings == Settings()
    assert (problem.key, problem.line) == (key, line)
    assert meant in problem.problem
    assert problem.remedy == (
        f"Change line {line} of kiosk.toml to {meant}."
        if meant
        else f"Take out line {line} of kiosk.toml."
    )


def test_problems_come_in_the_order_of_the_file() -> None:
    text = b"[logs]\nlevel = 1\n[place]\nname = 1\nnames = 1\n[zzz]\n"
    _, problems = read_settings(text)
    assert [problem.line for problem in problems] == [2, 4, 5, 6]


def test_a_flood_of_unknown_keys_is_cut_short() -> None:
    text = "[place]\n" + "".join(f"k{number} = 1\n" for number in range(5_000))
    _, problems = read_settings(text.encode())
    assert len(problems) == 20


def test_a_visit_begins_in_an_offered_language() -> None:
    settings, problems = read_settings(b"[place]\nlanguages = ['cy', 'pl']\n")
    assert (settings.place.language, problems) == ("", ())
    settings, problem = only(b"[place]\nlanguages = ['cy', 'pl']\nlanguage = 'ur'\n")
    assert settings.place.language == ""
    assert problem.line == 3
    assert '"cy" or "pl"' in problem.remedy


@pytest.mark.parametrize(
    ("data", "line", "words"),
    [
        (b"[visit]\nidle_seconds : 5", 2, "is not TOML in line 2"),
        (b"<!DOCTYPE html>", 1, "is not TOML in line 1"),
        (b"\xff\xfe[\x00v\x00", 1, "the text is not in UTF-8"),
        (b"x" * (MAX_BYTES + 1), 0, "is longer than 65536 bytes"),
        (b"a = " + b"[" * 60_000, 0, "nested too deeply"),
    ],
)
def test_a_file_that_is_not_toml_leaves_every_default(data: bytes, line: int, words: str) -> None:
    settings, problem = only(data)
    assert settings == Settings()
    assert (problem.line, problem.key) == (line, "")
    assert words in problem.problem
    assert "default" in problem.problem
    assert problem.remedy


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    settings, problems = load_settings(tmp_path)
    assert settings == Settings()
    assert "cannot be read" in problems[0].problem


@given(st.binary() | st.text().map(str.encode))
def test_any_bytes_give_settings(data: bytes) -> None:
    settings, problems = read_settings(data)
    assert settings == Settings()
    assert all(problem.problem and problem.remedy for problem in problems)


@given(
    st.lists(
        st.tuples(
            st.sampled_from([*SECTIONS, "visits", "x"]),
            st.lists(st.tuples(st.sampled_from([*KEYS, "names"]), TOML_VALUES)),
        )
    )
)
def test_any_mixture_of_keys_and_values_gives_settings(
    document: list[tuple[str, list[tuple[str, str]]]],
) -> None:
    text = "".join(
        f"[{section}]\n" + "".join(f"{key} = {value}\n" for key, value in keys)
        for section, keys in document
    )
    settings, problems = read_settings(text.encode())
    assert settings.place.language in ("", *settings.place.languages)
    assert 30 <= settings.visit.idle_seconds <= 600
    assert settings.screen.text in {100, 150, 200, 300}
    assert isinstance(settings.screen.theme, ThemeName)
    count = text.count("\n")
    assert all(0 <= problem.line <= count for problem in problems)


def test_places() -> None:
    assert data_folder(Path("/srv/kiosk")) == Path("/srv/kiosk")
    assert data_folder().name == "handrail"
    home = Path("/srv/kiosk")
    assert slips_folder(Settings(), home) == home / "slips"
    settings, _ = read_settings(b"[printer]\nfolder = '/mnt/out'\n")
    assert slips_folder(settings, home) == Path("/mnt/out")
    settings, _ = read_settings(b"[printer]\nfolder = '~nobody/out'\n")
    assert slips_folder(settings, home) == home / "~nobody" / "out"


def test_every_language_of_the_interface_can_be_chosen() -> None:
    assert Settings().place.languages == tuple(language.code for language in LANGUAGES)
