"""The doctor's findings in words for staff: what each part is called, how it is, and what they can do about it."""

from collections.abc import Mapping

from kiosk.station.check import Check, State, Subject
from kiosk.ui.doctor_desk import Checks
from kiosk.ui.words import translate


def counted_words(checks: Checks) -> str:
    """How many parts are how."""
    counts = {state: sum(each.state is state for each in checks) for state in State}
    if counts[State.FINE] == len(checks):
        return translate("Health", "Everything works.")
    words = translate("Health", "Broken: %1. Look at it: %2. Fine: %3.")
    for mark, state in (("%1", State.BROKEN), ("%2", State.LOOK), ("%3", State.FINE)):
        words = words.replace(mark, str(counts[state]))
    return words


def state_words(state: State) -> str:
    """How a part is."""
    return {
        State.FINE: translate("Health", "fine"),
        State.LOOK: translate("Health", "look at it"),
        State.BROKEN: translate("Health", "broken"),
    }[state]


def name_words(subject: Subject) -> str:
    """What a part is called."""
    return {
        Subject.DISPLAY: translate("Health", "Screen"),
        Subject.TOUCH: translate("Health", "Touch"),
        Subject.MEMORY: translate("Health", "Memory"),
        Subject.FONTS: translate("Health", "Letters"),
        Subject.VOICE: translate("Health", "Voice"),
        Subject.SOUND: translate("Health", "Loudspeaker"),
        Subject.PRINTER: translate("Health", "Printer"),
        Subject.SCANNER: translate("Health", "Scanner"),
        Subject.WEB_PAGES: translate("Health", "Official web pages"),
        Subject.STORAGE: translate("Health", "Room on the disk"),
        Subject.SQLITE: translate("Health", "Database program"),
        Subject.DATABASES: translate("Health", "Kept files"),
        Subject.COPIES: translate("Health", "Copies of what is recorded"),
        Subject.CLOCK: translate("Health", "Date and time"),
        Subject.LOGS: translate("Health", "Logs"),
        Subject.DIRECTORY: translate("Health", "List of services"),
        Subject.POSTCODES: translate("Health", "Postcodes"),
        Subject.CONTENT: translate("Health", "Journeys"),
        Subject.PACKS: translate("Health", "Newer content"),
        Subject.SEARCH: translate("Health", "Words for searching"),
        Subject.CONFIRMED: translate("Health", "Confirmed by people"),
        Subject.SETTINGS: translate("Health", "Settings"),
        Subject.FEED: translate("Health", "Where services come from"),
        Subject.EXAMINATION: translate("Health", "This examination"),
    }[subject]


def to_do(check: Check) -> str:
    """What staff can do about a part that is not fine; what only a technician can, they are told to tell one."""
    everywhere, by_state = _remedies(), _remedies_by_state()
    otherwise = translate(
        "Health", "The kiosk goes on. Make a report, and send it to whoever looks after it."
    )
    return by_state.get((check.name, check.state)) or everywhere.get(check.name, otherwise)


def _remedies() -> Mapping[Subject, str]:
    mend = translate(
        "Health", "A part of it is wrong and left out. Whoever wrote it finds below what to mend."
    )
    return {
        Subject.DISPLAY: translate(
            "Health", "Check the screen’s cable and power, then start the kiosk again."
        ),
        Subject.TOUCH: translate(
            "Health",
            "Plug in the cable that goes from the screen to a USB socket, then start the kiosk again.",
        ),
        Subject.SOUND: translate("Health", "Switch the loudspeaker on, and check its cable."),
        Subject.PRINTER: translate(
            "Health",
            "Switch the printer on, and check its cable and paper. Until then people can take codes home.",
        ),
        Subject.WEB_PAGES: translate(
            "Health",
            "Official pages do not open here; people can take them home as codes. Start the kiosk again;"
            " if that does not help, make a report.",
        ),
        Subject.DATABASES: translate(
            "Health",
            "A file is damaged. Start the kiosk again: it saves what can be read of it. If this comes back,"
            " the disk has to be replaced.",
        ),
        Subject.COPIES: translate(
            "Health",
            "What is recorded here was not copied lately. If the copies go to a memory stick, put it in.",
        ),
        Subject.CLOCK: translate(
            "Health",
            "The date or the time is wrong. Have it set: until then days are wrong in what is counted, and"
            " web pages may not open.",
        ),
        Subject.DIRECTORY: translate(
            "Health",
            "There is no list of services. Start the kiosk again: it makes the one that it brings.",
        ),
        Subject.FONTS: translate(
            "Health", "Handrail has to be installed again. Tell whoever looks after this kiosk."
        ),
        Subject.PACKS: translate(
            "Health",
            "See “What this kiosk shows” in the staff room: check for newer content there, or bring it on"
            " a memory stick.",
        ),
        Subject.SEARCH: mend,
        Subject.SETTINGS: mend,
        Subject.FEED: translate(
            "Health",
            "Services cannot be brought up to date just now; those from before are shown. It is tried again"
            " by itself. If it stays so for days, make a report.",
        ),
    }


def _remedies_by_state() -> Mapping[tuple[Subject, State], str]:
    return {
        (Subject.VOICE, State.BROKEN): translate(
            "Health",
            "Nothing is read aloud. Start the kiosk again; if that does not help, make a report.",
        ),
        (Subject.VOICE, State.LOOK): translate(
            "Health",
            "Not every language here has a voice: its pages are shown in silence. Make a report.",
        ),
        (Subject.SCANNER, State.BROKEN): translate(
            "Health", "Check the camera’s cable, then start the kiosk again."
        ),
        (Subject.STORAGE, State.BROKEN): translate(
            "Health",
            "Nothing can be kept: the disk is full, or cannot be written to. What is done here is not"
            " counted until that is mended. Tell whoever looks after this kiosk today.",
        ),
        (Subject.STORAGE, State.LOOK): translate(
            "Health", "The disk is getting full. Tell whoever looks after this kiosk this week."
        ),
        (Subject.CONTENT, State.BROKEN): translate(
            "Health", "Handrail has to be installed again. Tell whoever looks after this kiosk."
        ),
        (Subject.CONTENT, State.LOOK): translate(
            "Health",
            "A journey is left out, for its file is wrong. Whoever wrote it finds below what to mend.",
        ),
    }
