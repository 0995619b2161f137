"""`kiosk fleet plan`: what a fleet asks of its store and of the kiosks' lines, and what that costs at given prices.

Nothing here is a price: they change and differ, so whoever plans gives them, with where and when they were read.
"""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Annotated

import msgspec

from kiosk.core.errors import SettingsError
from kiosk.core.toml_source import NotTomlError, parse_toml

#: Bytes of a batch beside its records (first line, how the kiosk is, gzip), and of each record; measured on batches
#: of 10 to 2,000 records (a test holds them against batches of today).
BATCH_BYTES, RECORD_BYTES = 450, 19
#: Beside the bytes of a request: its headers, with the signature, those of the answer, and a TLS hand-over. Our guess,
#: on the high side.
REQUEST_BYTES = 6_000
#: Asking a publisher that has nothing new: the next root (there is none) and the timestamp, of 369 bytes.
IDLE_REQUESTS = 2
#: Taking an update: timestamp, snapshot, targets, a role, a manifest and some files.
UPDATE_REQUESTS = 14
_DAYS = 365
_MONTHS = 12
_GB = 1_000_000_000
_MOST_BYTES = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """What is assumed of one kiosk.

    Attributes:
        records: a day.
        batches: a day: one for each part of the day in which there were records.
        checks: times a day that the publisher is asked: [content] hours.
        updates: a month.
        update_bytes: of one update.
    """

    records: int = 150
    batches: int = 3
    checks: int = 1
    updates: int = 4
    update_bytes: int = 150_000


class Prices(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a provider asks for; a TOML file has these names.

    Attributes:
        source: the page on which they were read.
        read_on: when.
        currency: its three letters.
        put_per_1000, get_per_1000: requests.
        gb_month: keeping a gigabyte for a month.
        gb_out: a gigabyte that leaves the store.
        month: whatever it asks for a month besides.
    """

    source: Annotated[str, msgspec.Meta(min_length=1, max_length=300)]
    read_on: date
    currency: Annotated[str, msgspec.Meta(pattern=r"\A[A-Z]{3}\Z")]
    put_per_1000: Annotated[float, msgspec.Meta(ge=0)]
    get_per_1000: Annotated[float, msgspec.Meta(ge=0)]
    gb_month: Annotated[float, msgspec.Meta(ge=0)]
    gb_out: Annotated[float, msgspec.Meta(ge=0)]
    month: Annotated[float, msgspec.Meta(ge=0)] = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What N kiosks ask for.

    Attributes:
        puts_a_day, gets_a_day: requests of all kiosks, updates spread over the month.
        report_gets_a_day: what a nightly report reads, each batch once.
        stored_a_year: bytes that a year of figures takes.
        objects_a_year: and in how many objects.
        out_a_month: bytes that leave the store for kiosks and the report.
        kiosk_line_a_month: bytes over the line of one kiosk, headers among them.
        cost_a_month: in the first year, its storage by the year's end; None without prices.
        currency: of it.
    """

    kiosks: int
    puts_a_day: float
    gets_a_day: float
    report_gets_a_day: float
    stored_a_year: float
    objects_a_year: float
    out_a_month: float
    kiosk_line_a_month: float
    cost_a_month: float | None = None
    currency: str = ""


def planned(kiosks: int, use: Use, prices: Prices | None) -> Plan:
    """What so many kiosks ask for."""
    days = _DAYS / _MONTHS
    updating = use.updates * UPDATE_REQUESTS / days
    gets = use.checks * IDLE_REQUESTS + updating
    sent = use.batches * BATCH_BYTES + use.records * RECORD_BYTES
    fetched = use.updates * use.update_bytes
    puts_a_day, report = float(kiosks * use.batches), float(kiosks * use.batches)
    stored = kiosks * sent * _DAYS
    out = kiosks * (fetched + sent * days)
    plan = Plan(
        kiosks=kiosks,
        puts_a_day=puts_a_day,
        gets_a_day=kiosks * gets,
        report_gets_a_day=report,
        stored_a_year=stored,
        objects_a_year=kiosks * use.batches * _DAYS,
        out_a_month=out,
        kiosk_line_a_month=fetched + days * (sent + (use.batches + gets) * REQUEST_BYTES),
    )
    if prices is None:
        return plan
    month = (
        prices.month
        + puts_a_day * days / 1000 * prices.put_per_1000
        + (plan.gets_a_day + report) * days / 1000 * prices.get_per_1000
        + stored / _GB * prices.gb_month
        + out / _GB * prices.gb_out
    )
    return replace(plan, cost_a_month=month, currency=prices.currency)


def read_prices(file: Path) -> Prices:
    """Prices from a file.

    Raises:
        SettingsError: it has none.
    """
    try:
        with file.open("rb") as stream:
            values = parse_toml(stream.read(_MOST_BYTES)).values
        return msgspec.convert(values, Prices)
    except (OSError, NotTomlError, msgspec.ValidationError) as error:
        names = ", ".join(Prices.__struct_fields__)
        raise SettingsError(
            f"{file} has no prices: {error}.", f"Write these into it: {names}."
        ) from error


def in_lines(plan: Plan, use: Use, prices: Prices | None) -> tuple[str, ...]:
    """The plan in words, what it assumes first."""
    if prices is None:
        cost = "Cost: give --prices FILE with your provider's prices: they differ, and change."
    else:
        cost = (
            f"Cost: {plan.cost_a_month:,.2f} {plan.currency} a month at the end of the first year (prices of "
            f"{prices.source}, read on {prices.read_on:%d %B %Y})."
        )
    return (
        f"Assumed of each of {plan.kiosks} kiosks, a day: records {use.records}, batches {use.batches}, questions for "
        f"content {use.checks}; a month: updates {use.updates}, of {use.update_bytes / 1000:,.0f} kB.",
        f"Requests a day: {plan.puts_a_day:,.0f} put, {plan.gets_a_day + plan.report_gets_a_day:,.0f} get.",
        f"Storage: {plan.stored_a_year / 1_000_000:,.0f} MB more each year, in {plan.objects_a_year:,.0f} objects.",
        f"Out of the store: {plan.out_a_month / 1_000_000:,.0f} MB a month.",
        f"Over the line of one kiosk: {plan.kiosk_line_a_month / 1_000_000:,.1f} MB a month.",
        cost,
    )
