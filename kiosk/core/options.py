"""How one option of a settings file is declared: default, limits and help, in one place."""

import re
from collections.abc import Callable, Sequence
from dataclasses import MISSING, Field, dataclass, field
from typing import Any, TypeVar
from urllib.parse import urlsplit

T = TypeVar("T")

_KEY = "option"
_SHOWN_LENGTH = 40
_SHOWN_BITS = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """What an option accepts.

    Attributes:
        expected: the limits in words, as they end the sentence "expected ...".
        accept: gives the value to use, or raises ValueError; takes anything that TOML can say.
    """

    expected: str
    accept: Callable[[object], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One option: what it is for and what it accepts."""

    help: str
    rule: Rule


def option(default: T, rule: Rule, help_text: str) -> T:
    """Declare a field of a settings dataclass."""
    declared: Any = field(default=default, metadata={_KEY: Option(help=help_text, rule=rule)})
    accepted: T = declared
    return accepted


def option_of(declared: Field[Any]) -> Option:
    """The option that a field was declared as."""
    found: Option = declared.metadata[_KEY]
    return found


def default_of(declared: Field[Any]) -> object:
    """The default of a field that was declared by `option`."""
    assert declared.default is not MISSING  # noqa: S101 - `option` always sets one
    return declared.default


def whole_number(least: int, most: int, *, or_zero: bool = False) -> Rule:
    """A whole number within limits, both included; `or_zero` also lets 0 stand for "not set"."""

    def accept(value: object) -> int:
        # A TOML boolean is an int to Python, and 60.0 is not what was asked for.
        if type(value) is not int or not (least <= value <= most or (or_zero and value == 0)):
            raise ValueError
        return value

    zero = "0, or " if or_zero else ""
    return Rule(expected=f"{zero}a whole number from {least} to {most}", accept=accept)


def yes_or_no() -> Rule:
    """A boolean."""

    def accept(value: object) -> bool:
        if not isinstance(value, bool):
            raise ValueError  # noqa: TRY004 - the one error of a rule
        return value

    return Rule(expected="true or false", accept=accept)


def one_of(choices: Sequence[str | int]) -> Rule:
    """One of a few values; a member of a string enumeration is given as that member."""

    def accept(value: object) -> str | int:
        for choice in choices:
            if type(value) in (str, int) and value == choice:
                return choice
        raise ValueError

    *others, last = (in_toml(choice) for choice in choices)
    return Rule(expected=f"{', '.join(others)} or {last}", accept=accept)


def text(most: int, pattern: re.Pattern[str] | None = None, expected: str = "") -> Rule:
    """One line of text of at most `most` characters, empty or matching the whole pattern."""

    def accept(value: object) -> str:
        if not isinstance(value, str) or len(value) > most or not value.isprintable():
            raise ValueError
        value = value.strip()
        if value and pattern and not pattern.fullmatch(value):
            raise ValueError
        return value

    return Rule(
        expected=expected or f"one line of text of at most {most} characters", accept=accept
    )


def codes(allowed: Sequence[str]) -> Rule:
    """A list of one or more of these codes, each once."""

    def accept(value: object) -> tuple[str, ...]:
        if not isinstance(value, list) or not value:
            raise ValueError
        chosen = tuple(value)
        if not all(isinstance(code, str) and code in allowed for code in chosen):
            raise ValueError
        if len(set(chosen)) != len(chosen):
            raise ValueError
        return chosen

    listed = ", ".join(in_toml(code) for code in allowed)
    return Rule(expected=f"a list of one or more of {listed}", accept=accept)


def web_address(most: int) -> Rule:
    """The http or https address of a server, or empty; a port and a local host are allowed."""

    def accept(value: object) -> str:
        if not isinstance(value, str) or len(value) > most:
            raise ValueError
        value = value.strip()
        if not value:
            return value
        parts = urlsplit(value)
        plain = value.isascii() and value.isprintable() and " " not in value
        known = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
        # A name and password would end up in reports and on screens.
        if not plain or not known or "@" in parts.netloc:
            raise ValueError
        return value

    expected = "an address that begins with https:// or http://, without a user name"
    return Rule(expected=expected, accept=accept)


def each_once(rule: Rule, most: int, what: str, *, least: int = 0) -> Rule:
    """A list of `least` to `most` different values, each of which `rule` accepts."""

    def accept(value: object) -> tuple[object, ...]:
        if not isinstance(value, list) or not least <= len(value) <= most:
            raise ValueError
        chosen = tuple(rule.accept(item) for item in value)
        if "" in chosen or len(set(chosen)) != len(chosen):
            raise ValueError
        return chosen

    many = f"{most}" if least == most else f"at most {most}"
    return Rule(expected=f"a list of {many} {what}: each {rule.expected}", accept=accept)


def in_toml(value: object) -> str:
    """A value of an option as TOML writes it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return f"[{', '.join(in_toml(item) for item in value)}]"
    if isinstance(value, str):
        escaped = str(value).replace("\\", "\\\\").replace('"', '\\"')
        return f'"{escaped}"'
    return str(value)


def shown(value: object) -> str:
    """Any value of a TOML file, short enough to show in a message."""
    if isinstance(value, dict):
        return "a table"
    if isinstance(value, list):
        return f"a list of {len(value)}"
    if isinstance(value, int) and value.bit_length() > _SHOWN_BITS:
        return "a very large number"
    words = repr(value) if isinstance(value, str) else in_toml(value)
    return words if len(words) <= _SHOWN_LENGTH else f"{words[:_SHOWN_LENGTH]}..."
