"""What a resident can say is wrong in an entry, in plain words."""

from kiosk.directory.reports.report import ReportKind
from kiosk.ui.words import translate

_ICONS = {
    ReportKind.PHONE_WRONG: "phone",
    ReportKind.CLOSED_OR_MOVED: "home",
    ReportKind.TIMES_OR_DETAILS_WRONG: "clock",
}


def report_words(kind: ReportKind) -> str:
    """What is wrong, as it stands on its button."""
    return {
        ReportKind.PHONE_WRONG: translate("Wrong", "The phone number is wrong"),
        ReportKind.CLOSED_OR_MOVED: translate("Wrong", "It has closed or moved"),
        ReportKind.TIMES_OR_DETAILS_WRONG: translate(
            "Wrong", "The times or something else is wrong"
        ),
    }[kind]


def report_icon(kind: ReportKind) -> str:
    """The picture beside it."""
    return _ICONS[kind]
