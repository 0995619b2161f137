"""What came of a sync, in words for whoever looks after the kiosk."""

from collections.abc import Iterator

from kiosk.directory.sync.report import FeedReport, PassKind, SyncReport

_IDS_SHOWN = 5


def in_words(report: SyncReport) -> Iterator[str]:
    """The lines to show."""
    for feed in report.feeds:
        yield from _feed(feed)
    whole = f"{report.services:,} services are in the directory."
    yield whole if report.rebuilt else f"{whole} Nothing in it had to change."


def to_do(report: SyncReport) -> Iterator[str]:
    """What is left for somebody to do."""
    for feed in report.feeds:
        for trouble in (feed.fault, feed.held):
            if trouble is not None:
                yield f"{trouble.problem} {trouble.remedy}"


def _feed(feed: FeedReport) -> Iterator[str]:
    yield f"{feed.feed} ({feed.version})"
    if feed.pass_kind is PassKind.FULL:
        how = "read from end to end" if feed.complete else "read in part"
        announced = f" of {feed.announced:,} announced" if feed.announced is not None else ""
        yield f"  {how}: {feed.fetched:,} records{announced}"
    elif feed.pass_kind is PassKind.CHANGES:
        yield f"  asked for changes: {feed.fetched:,} records"
    if feed.held is None and feed.fault is None:
        yield (
            f"  {feed.services:,} services: {feed.added:,} new, {feed.changed:,} changed, "
            f"{feed.removed:,} gone, {feed.unchanged:,} as they were"
        )
    else:
        yield f"  {feed.services:,} services are kept as they were"
    if feed.pass_kind is PassKind.FULL and not feed.complete and feed.fault is None:
        yield "  not all that it announced came, so nothing was taken away"
    if feed.shown_elsewhere:
        yield f"  {feed.shown_elsewhere:,} of them are shown as another feed has them"
    for refused in feed.refused:
        ids = ", ".join(each for each in refused.ids[:_IDS_SHOWN] if each)
        yield f"  left out, {refused.kind}: {refused.count:,}" + (f" ({ids})" if ids else "")
    for repaired in feed.repaired:
        yield f"  put right, {repaired.kind}: {repaired.count:,}"
