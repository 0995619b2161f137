"""Adds reports to the box of a folder for ever, and says the id of each one that was accepted.

Arguments: the folder.
"""

import sys
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from kiosk.core.ids import ServiceId
from kiosk.directory.reports.box import ReportBox
from kiosk.directory.reports.report import Report, ReportKind

box = ReportBox(Path(sys.argv[1]), may_set_aside=True)
for number in count():
    report = Report.made(
        ServiceId(f"s{number}"), "https://feed.test", ReportKind.PHONE_WRONG, datetime.now(UTC)
    )
    box.add(report)
    sys.stdout.write(f"{report.id}\n")
    sys.stdout.flush()
