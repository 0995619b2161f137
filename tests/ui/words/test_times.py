from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.language import ENGLISH, LANGUAGES, language
from kiosk.directory.opening.hours import DayHours, Opening, OpeningKind
from kiosk.ui.words.catalogues import Catalogues
from kiosk.ui.words.services import opening_words, week_words
from kiosk.ui.words.times import clock_words, day_words, weekday_words

NOW = datetime(2026, 11, 24, 8, 0, tzinfo=ZoneInfo("Europe/London"))  # a Tuesday
NINE, FIVE = time(9), time(17)


@pytest.fixture
def catalogues(assets: Path, qapp: object) -> Iterator[Catalogues]:
    made = Catalogues(assets / "i18n")
    yield made
    made.use(ENGLISH)


@pytest.mark.parametrize(
    ("code", "morning", "evening", "midnight"),
    [
        ("en", "9:30am", "5pm", "12am"),
        ("cy", "9:30am", "5pm", "12am"),
        ("pl", "9:30", "17:00", "0:00"),
        ("ur", "صبح 9:30 بجے", "سہ پہر 5 بجے", "آدھی رات 12 بجے"),
        ("ar", "9:30 صباحًا", "5 مساءً", "12 صباحًا"),
        ("pa", "ਸਵੇਰੇ 9:30 ਵਜੇ", "ਸ਼ਾਮੀਂ 5 ਵਜੇ", "ਅੱਧੀ ਰਾਤ 12 ਵਜੇ"),
        ("bn", "সকাল 9:30টা", "বিকাল 5টা", "রাত্রি 12টা"),
        ("ro", "9:30", "17:00", "0:00"),
        ("uk", "9:30", "17:00", "0:00"),
    ],
)
def test_the_clock(code: str, morning: str, evening: str, midnight: str) -> None:
    assert clock_words(time(9, 30), code) == morning
    assert clock_words(FIVE, code) == evening
    assert clock_words(time(0), code) == midnight


@given(st.times(), st.times(), st.sampled_from([each.code for each in LANGUAGES]))
def test_two_times_of_a_day_are_never_said_alike(one: time, other: time, code: str) -> None:
    alike = (one.hour, one.minute) == (other.hour, other.minute)
    assert (clock_words(one, code) == clock_words(other, code)) is alike


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "24 November 2026"),
        ("cy", "24 Tachwedd 2026"),
        ("pl", "24 listopada 2026"),
        ("ur", "24 نومبر 2026"),
        ("ar", "24 نوفمبر 2026"),
        ("pa", "24 ਨਵੰਬਰ 2026"),
        ("bn", "24 নভেম্বর 2026"),
        ("ro", "24 noiembrie 2026"),
        ("uk", "24 листопада 2026"),
    ],
)
def test_a_date(code: str, words: str) -> None:
    assert day_words(date(2026, 11, 24), code) == words


def test_a_weekday_as_inside_a_sentence() -> None:
    assert [weekday_words(0, each.code) for each in LANGUAGES] == [
        "Monday",
        "dydd Llun",
        "poniedziałek",
        "پیر",
        "الاثنين",
        "ਸੋਮਵਾਰ",
        "সোমবার",
        "luni",
        "понеділок",
    ]


def test_every_welsh_weekday_can_take_the_mutation_its_catalogue_makes() -> None:
    assert all(weekday_words(day, "cy").startswith("dydd ") for day in range(7))


@pytest.mark.parametrize(
    ("code", "lines"),
    [
        ("en", ("Monday to Friday: 9am to 5pm", "Saturday: 9am to 12pm")),
        ("cy", ("O ddydd Llun i ddydd Gwener: 9am i 5pm", "Dydd Sadwrn: 9am i 12pm")),
        ("pl", ("Poniedziałek – piątek: od 9:00 do 17:00", "Sobota: od 9:00 do 12:00")),
        (
            "ur",
            ("پیر سے جمعہ تک: صبح 9 بجے سے سہ پہر 5 بجے تک", "ہفتہ: صبح 9 بجے سے دوپہر 12 بجے تک"),
        ),
        (
            "ar",
            ("من الاثنين إلى الجمعة: من 9 صباحًا إلى 5 مساءً", "السبت: من 9 صباحًا إلى 12 ظهرًا"),
        ),
        ("ro", ("De luni până vineri: 9:00 – 17:00", "Sâmbătă: 9:00 – 12:00")),
        ("uk", ("Понеділок – п’ятниця: з 9:00 до 17:00", "Субота: з 9:00 до 12:00")),
    ],
)
def test_a_week(catalogues: Catalogues, code: str, lines: tuple[str, ...]) -> None:
    catalogues.use(language(code))
    spans = [((NINE, FIVE),)] * 5 + [((NINE, time(12)),), ()]
    week = tuple(DayHours(weekday=day, spans=hours) for day, hours in enumerate(spans))
    assert week_words(week, code) == lines


@pytest.mark.parametrize(
    ("code", "today", "tomorrow", "thursday", "later"),
    [
        ("en", "Opens today at 9am", "Opens tomorrow at 9am", "Opens Thursday at 9am", "3 December"),
        ("cy", "Yn agor heddiw am 9am", "Yn agor yfory am 9am", "Yn agor ddydd Iau am 9am", "3 Rhagfyr"),
        ("pl", "Otwarcie: dzisiaj o 9:00", "Otwarcie: jutro o 9:00", "Otwarcie: czwartek, 9:00", "3 grudnia"),
        ("bn", "আজ খুলবে: সকাল 9টা", "আগামীকাল খুলবে: সকাল 9টা", "খুলবে: বৃহস্পতিবার, সকাল 9টা", "3 ডিসেম্বর"),
        ("uk", "Відчиниться сьогодні о 9:00", "Відчиниться завтра о 9:00", "Відчиниться: четвер, 9:00", "3 грудня"),  # noqa: RUF001 - a word of one letter
        ("ur", "آج صبح 9 بجے کھلے گا", "کل صبح 9 بجے کھلے گا", "جمعرات کو صبح 9 بجے کھلے گا", "3 دسمبر"),
    ],
)  # fmt: skip
def test_when_it_opens(
    catalogues: Catalogues, code: str, today: str, tomorrow: str, thursday: str, later: str
) -> None:
    catalogues.use(language(code))

    def said(days: int) -> str:
        opens = datetime.combine(NOW.date() + timedelta(days=days), NINE, NOW.tzinfo)
        return opening_words(Opening(kind=OpeningKind.OPENS, opens=opens), NOW, code)

    assert (said(0), said(1), said(2)) == (today, tomorrow, thursday)
    assert later in said(9)


def test_until_is_only_said_of_the_next_day_and_night(catalogues: Catalogues) -> None:
    catalogues.use(ENGLISH)

    def said(hours: int) -> str:
        found = Opening(kind=OpeningKind.OPEN, until=NOW + timedelta(hours=hours))
        return opening_words(found, NOW, "en")

    assert said(9) == "Open now until 5pm"
    assert said(18) == "Open now until 2am"
    # Around the clock until Christmas: "until midnight" would be taken for tonight's.
    assert said(40) == "Open now"
