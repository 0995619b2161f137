"""kiosk.toml: every option of a kiosk, and the one place that reads them.

May import: `kiosk.core` and platformdirs. Never goes in: a setting read from anywhere else, or a
setting of one resident's visit.
"""

import re
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from platformdirs import user_data_path

from kiosk.core.language import LANGUAGES
from kiosk.core.option_sections import Misfit, read_sections, reference_of
from kiosk.core.options import (
    codes,
    each_once,
    in_toml,
    one_of,
    option,
    text,
    web_address,
    whole_number,
    yes_or_no,
)
from kiosk.core.toml_source import NotTomlError, parse_toml
from kiosk.settings_of_fleet import ContentSettings, FleetSettings
from kiosk.settings_of_opening import OpeningSettings
from kiosk.settings_of_paper import PrinterSettings, ScannerSettings, TakeHomeSettings
from kiosk.settings_of_sound import ListeningSettings, SpeechSettings
from kiosk.settings_of_staff import StaffSettings

FILE_NAME = "kiosk.toml"
MAX_BYTES = 65_536

_CODES = tuple(language.code for language in LANGUAGES)
#: What switch interfaces send.
_SWITCH_KEYS = ("Space", "Return", "Enter", *(f"F{number}" for number in range(1, 13)))
_POSTCODE = re.compile(r"[A-Za-z]{1,2}[0-9][A-Za-z0-9]?( ?[0-9][A-Za-z]{2})?")
_SITE = re.compile(r"(\*\.)?([a-z0-9-]{1,63}\.)+[a-z][a-z0-9-]{1,62}(/[^\s?#%\\]*)?")
_SITE_EXPECTED = "the name of a host, in lower case and without https://"
_PICTURE = re.compile(r"[A-Za-z0-9][A-Za-z0-9 ._-]*\.(png|jpe?g)", re.IGNORECASE)
_PHONE = re.compile(r"\+?[0-9][0-9 ()-]{1,28}[0-9]")


class ThemeName(StrEnum):
    """The three looks of the screen."""

    LIGHT = "light"
    DARK = "dark"
    YELLOW = "yellow"


class Hand(StrEnum):
    """The side of what is touched most."""

    EITHER = "either"
    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceSettings:
    """Where the kiosk stands."""

    name: str = option("This library", text(80), "The name of the place, as people here say it.")
    phone: str = option(
        "",
        text(30, _PHONE, "a phone number of digits and spaces"),
        "The phone number of the place, for the slip. Empty: none is printed.",
    )
    logo: str = option(
        "",
        text(80, _PICTURE, "the name of a PNG or JPEG file"),
        "A picture beside this file that stands on the posters of campaigns: the council's sign. Empty: none.",
    )
    language: str = option(
        "",
        one_of(("", *_CODES)),
        "The language that a visit begins in. Empty: Welsh where the postcode is in Wales, and Welsh is "
        "offered first; elsewhere English, or the first that is offered.",
    )
    languages: tuple[str, ...] = option(
        _CODES, codes(_CODES), "The languages offered, in this order."
    )
    postcode: str = option(
        "",
        text(8, _POSTCODE, 'a postcode such as "SA1 3SN", or its first half'),
        "The postcode of the kiosk: distances are counted from here when the resident gives none.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ScreenSettings:
    """What people see and hear before they choose for themselves."""

    dpi: int = option(
        0,
        whole_number(50, 600, or_zero=True),
        "Pixels an inch of the screen, for text sizes in millimetres. 0: the screen is asked.",
    )
    text: int = option(100, one_of((100, 150, 200, 300)), "The text size in per cent.")
    theme: ThemeName = option(  # noqa: RUF009 - an option is a field, not a shared value
        ThemeName.LIGHT, one_of(tuple(ThemeName)), "The colours."
    )
    spacing: bool = option(
        False,
        yes_or_no(),
        "Whether letters, words, lines and paragraphs stand further apart (WCAG 1.4.12).",
    )
    ruler: bool = option(
        False, yes_or_no(), "Whether a band marks the line that is read or touched."
    )
    reduced_movement: bool = option(
        False, yes_or_no(), "Whether screens change at once, without a fade."
    )
    hand: Hand = option(  # noqa: RUF009 - an option is a field, not a shared value
        Hand.EITHER,
        one_of(tuple(Hand)),
        "The side of the main action and of the buttons that turn pages. either: where reading ends.",
    )
    low_reach: bool = option(
        False,
        yes_or_no(),
        "Whether every control stands in the lower 60 % of the screen: for a tall totem, or a kiosk "
        "that is used from wheelchairs.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class TouchSettings:
    """Hands that shake."""

    slide_mm: int = option(
        12, whole_number(0, 40), "Millimetres that a finger may slide and still press."
    )
    repeat_ms: int = option(
        500,
        whole_number(0, 3000),
        "Milliseconds within which pressing again, by finger, key or switch, is the same press.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class SwitchSettings:
    """People who press one switch, or two: a switch is a key to the machine."""

    choose: str = option(
        "F8",
        one_of(_SWITCH_KEYS),
        "The key of the switch that chooses; pressed on any screen, each thing there has its turn.",
    )
    next: str = option(
        "F7",
        one_of(_SWITCH_KEYS),
        "The key of a second switch, which passes the turn on; nothing moves by itself then.",
    )
    step_ms: int = option(2000, whole_number(1000, 5000), "Milliseconds that a turn lasts.")
    always: bool = option(False, yes_or_no(), "Whether every visit begins with it.")


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitSettings:
    """When a visit that nobody continues is ended."""

    idle_seconds: int = option(
        60, whole_number(30, 600), "Seconds without a touch or key before the warning."
    )
    warning_seconds: int = option(
        30,
        whole_number(20, 120),
        "Seconds of the spoken warning before all is forgotten (WCAG 2.2.1 asks for 20).",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectorySettings:
    """Services near you."""

    feeds: tuple[str, ...] = option(
        (),
        each_once(web_address(500), 20, "addresses"),
        "The Open Referral UK APIs to copy services from. A service that two of them have is shown "
        "once, as the one that stands first in this list has it. Empty: none.",
    )
    sync_hours: tuple[int, ...] = option(
        (3, 13),
        each_once(whole_number(0, 23), 24, "hours of the day"),
        "When the feeds are asked for changes: at each of these hours, or as soon after it as the "
        "kiosk is on and has a network. Empty: only by kiosk sync.",
    )
    full_pass_days: int = option(
        7,
        whole_number(1, 60),
        "Days after which a feed is read anew from end to end, which is how services that it no "
        "longer has are found; until then it is asked for changes only, where it can tell them.",
    )
    sample: bool = option(
        True,
        yes_or_no(),
        "Whether the invented sample town is shown while there are no feeds.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class LivePageSettings:
    """Real web pages in the kiosk, beside the steps of a journey."""

    enabled: bool = option(
        True, yes_or_no(), "Whether a step of a journey may open its web page in the kiosk."
    )
    hosts: tuple[str, ...] = option(
        (),
        each_once(text(300, _SITE, _SITE_EXPECTED), 200, "hosts"),
        "Hosts that may be opened beside those that the journeys name: www.example.gov.uk, "
        "*.example.gov.uk for all hosts below one, www.example.gov.uk/care for a part of one.",
    )
    services: tuple[str, ...] = option(
        (),
        each_once(text(200), 500, "services"),
        "Services of the directory, by their ids, whose web sites may be opened in the kiosk.",
    )
    parts_from_anywhere: bool = option(
        True,
        yes_or_no(),
        "Whether the pictures, styles and scripts of a page may come from any public https host. If "
        "not, only from the hosts that may be opened and from part_hosts.",
    )
    part_hosts: tuple[str, ...] = option(
        (),
        each_once(text(300, _SITE, _SITE_EXPECTED), 200, "hosts"),
        "Hosts that only parts of pages may come from, where parts_from_anywhere is false.",
    )
    proxy: bool = option(
        False,
        yes_or_no(),
        "Whether pages are fetched through a proxy of the kiosk's own, which opens no connection to "
        "any other host, whatever the engine asks for.",
    )
    certificates: str = option(
        "",
        text(400),
        "A PEM file of authorities to trust beside the system's, for networks that look into TLS. "
        "A relative path lies beside this file. Empty: none.",
    )
    idle_seconds: int = option(
        180, whole_number(60, 900), "Seconds without a touch or key on a page before the warning."
    )
    warning_seconds: int = option(
        60, whole_number(20, 180), "Seconds of the spoken warning on a page."
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class LogSettings:
    """What the kiosk writes down about itself."""

    level: str = option(
        "info", one_of(("debug", "info", "warning", "error")), "The least that is written down."
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Everything that kiosk.toml can say, a section a field."""

    place: PlaceSettings = field(default_factory=PlaceSettings)
    screen: ScreenSettings = field(default_factory=ScreenSettings)
    touch: TouchSettings = field(default_factory=TouchSettings)
    switch: SwitchSettings = field(default_factory=SwitchSettings)
    visit: VisitSettings = field(default_factory=VisitSettings)
    speech: SpeechSettings = field(default_factory=SpeechSettings)
    listening: ListeningSettings = field(default_factory=ListeningSettings)
    printer: PrinterSettings = field(default_factory=PrinterSettings)
    take_home: TakeHomeSettings = field(default_factory=TakeHomeSettings)
    scanner: ScannerSettings = field(default_factory=ScannerSettings)
    directory: DirectorySettings = field(default_factory=DirectorySettings)
    live_page: LivePageSettings = field(default_factory=LivePageSettings)
    opening: OpeningSettings = field(default_factory=OpeningSettings)
    staff: StaffSettings = field(default_factory=StaffSettings)
    content: ContentSettings = field(default_factory=ContentSettings)
    fleet: FleetSettings = field(default_factory=FleetSettings)
    logs: LogSettings = field(default_factory=LogSettings)


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsProblem:
    """One thing wrong in the settings file, for staff; the kiosk has started without it.

    Attributes:
        line: where, counted from 1, or 0 where no line can be named.
        key: "section.key", or "" for the file as a whole.
        problem: what is there, what was expected and what is used instead.
        remedy: what to do about it.
    """

    line: int
    key: str
    problem: str
    remedy: str


def data_folder(given: Path | None = None) -> Path:
    """Where everything that this kiosk keeps lies: the folder given, or the user's own."""
    return given or user_data_path("handrail", appauthor=False)


def slips_folder(settings: Settings, data: Path) -> Path:
    """Where PDF slips go while no printer is named; a relative folder lies beside the data."""
    return data / (settings.printer.folder or "slips")


def load_settings(path: Path) -> tuple[Settings, tuple[SettingsProblem, ...]]:
    """Read the settings file; whatever is wrong in it is a problem, never an exception.

    A missing file is fine: every option has a default. Each wrong value is replaced by its default.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError):
        return Settings(), ()
    except OSError as error:
        return _nothing_usable(0, f"cannot be read ({error.strerror})", "Make the file readable.")
    return read_settings(data)


def read_settings(data: bytes) -> tuple[Settings, tuple[SettingsProblem, ...]]:
    """Read the bytes of a settings file, as `load_settings` does."""
    if len(data) > MAX_BYTES:
        return _nothing_usable(0, f"is longer than {MAX_BYTES} bytes", "Shorten it.")
    try:
        source = parse_toml(data)
    except NotTomlError as fault:
        where = f"line {fault.line}" if fault.line else "the whole file"
        remedy = f'Correct {where}: each line is a [section] or key = value, text in "quotes".'
        return _nothing_usable(fault.line, f"is not TOML in {where}: {fault.problem}", remedy)
    settings, misfits = read_sections(Settings, source.values)
    settings, more = _with_offered_language(settings)
    # Finding lines means parsing again, statement by statement: only done when one is needed.
    lines = source.lines() if misfits or more else {}
    problems = [_problem(misfit, lines.get(misfit.path, 0)) for misfit in (*misfits, *more)]
    return settings, tuple(sorted(problems, key=lambda problem: problem.line))


def settings_reference() -> str:
    """Every option with its help, limits and default, as a kiosk.toml that changes nothing."""
    return reference_of(Settings)


def _nothing_usable(
    line: int, problem: str, remedy: str
) -> tuple[Settings, tuple[SettingsProblem, ...]]:
    whole = f"{FILE_NAME} {problem}. Every setting has its default value."
    return Settings(), (SettingsProblem(line=line, key="", problem=whole, remedy=remedy),)


def _problem(misfit: Misfit, line: int) -> SettingsProblem:
    where = f"line {line} of {FILE_NAME}" if line else f"{misfit.key} in {FILE_NAME}"
    remedy = f"Change {where} to {misfit.wanted}." if misfit.wanted else f"Take out {where}."
    return SettingsProblem(line=line, key=misfit.key, problem=misfit.problem, remedy=remedy)


def _with_offered_language(settings: Settings) -> tuple[Settings, tuple[Misfit, ...]]:
    """A visit begins in a language that is offered."""
    place = settings.place
    if place.language in ("", *place.languages):
        return settings, ()
    mended = replace(settings, place=replace(place, language=""))
    problem = (
        f"place.language is {in_toml(place.language)}, which place.languages does not offer. "
        "One that is offered is used instead."
    )
    wanted = " or ".join(in_toml(code) for code in place.languages)
    return mended, (Misfit(path=("place", "language"), problem=problem, wanted=wanted),)
