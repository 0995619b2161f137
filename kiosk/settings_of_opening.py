"""The section of kiosk.toml about day and night; `kiosk.settings` reads it.

May import: `kiosk.core`. Never goes in: a setting read from anywhere else.
"""

from dataclasses import dataclass
from datetime import date

from kiosk.core.opening import OpeningSpan, opening_span
from kiosk.core.options import Rule, each_once, option, whole_number, yes_or_no


def _span() -> Rule:
    def accept(value: object) -> OpeningSpan:
        if not isinstance(value, str):
            raise ValueError  # noqa: TRY004 - the one error of a rule
        return opening_span(value)

    return Rule(expected='days and hours such as "Mon-Fri 09:00-17:30"', accept=accept)


def _day() -> Rule:
    def accept(value: object) -> date:
        # TOML has dates of its own; in quotes they mean the same.
        if type(value) is date:
            return value
        if not isinstance(value, str):
            raise ValueError  # noqa: TRY004 - the one error of a rule
        return date.fromisoformat(value)

    return Rule(expected="a day such as 2026-12-25", accept=accept)


@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningSettings:
    """When the kiosk is awake, and when it starts itself anew."""

    hours: tuple[OpeningSpan, ...] = option(
        (),
        each_once(_span(), 28, "hours"),
        "When people are here. Out of these hours the screen is dark until it is touched. Empty: always.",
    )
    closed: tuple[date, ...] = option(
        (),
        each_once(_day(), 400, "days"),
        "Days on which nobody is here: bank holidays, for example.",
    )
    awake_minutes: int = option(
        5,
        whole_number(1, 120),
        "Minutes that a screen that was touched out of hours stays awake when nobody goes on.",
    )
    restart: bool = option(
        True,
        yes_or_no(),
        "Whether the kiosk starts itself anew each night, when nobody uses it.",
    )
    restart_hour: int = option(
        3,
        whole_number(0, 23),
        "The hour in which that is done, at a minute of this kiosk's own. Feeds are asked for changes "
        "first, beside directory.sync_hours, unless those are empty.",
    )
