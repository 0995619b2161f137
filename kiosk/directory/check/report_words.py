"""The report as its reader sees it: what the feed speaks, what was looked at, then fault by fault."""

from collections.abc import Iterator, Mapping

from kiosk.directory.check.fault import Found, Level
from kiosk.directory.check.report import CheckReport

_HEADINGS: Mapping[Level, str] = {
    Level.MUST: "MUST be put right: the standard demands it, or the entry cannot be shown",
    Level.SHOULD: "SHOULD be put right: a resident is worse off for it",
    Level.MAY: "MAY be put right: it would be better",
}


def in_words(report: CheckReport) -> Iterator[str]:
    """The report, line by line."""
    yield report.source
    speaks = report.standard.value if report.standard is not None else "an unknown standard"
    yield f"It speaks {speaks}. {report.how}"
    said = f" (it says {report.announced})" if report.announced is not None else ""
    yield f"{_services(report.listed)} in its list{said}; {report.looked_at} looked at in full."
    if not report.faults:
        yield "Nothing is wrong."
    for level, heading in _HEADINGS.items():
        of_level = report.of(level)
        if of_level:
            yield ""
            yield f"{heading} ({len(of_level)})"
        for number, found in enumerate(of_level, start=1):
            yield from _fault(number, found)


def _fault(number: int, found: Found) -> Iterator[str]:
    fault = found.fault
    yield ""
    yield f"{number}. {fault.problem}"
    yield f"   {_how_often(found)}"
    if found.example:
        yield f"   For example: {found.example}"
    if fault.path:
        yield f"   Where:       {fault.path}"
    yield f"   Why:         {fault.why}"
    yield f"   What to do:  {fault.remedy}"


def _how_often(found: Found) -> str:
    times = "Once" if found.times == 1 else f"{found.times} times"
    if not found.ids:
        return f"{times}."
    ids = ", ".join(found.ids)
    if found.entries == 1:
        return f"{times}: {ids}"
    more = ", ..." if found.entries > len(found.ids) else ""
    return f"{times}, in {found.entries}: {ids}{more}"


def _services(number: int) -> str:
    return "1 service is" if number == 1 else f"{number:,} services are"
