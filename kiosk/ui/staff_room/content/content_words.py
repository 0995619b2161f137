"""Content packs in words for staff: what each is, how old, and why something was not taken."""

from datetime import datetime, timedelta

from kiosk.content.outcome import Outcome
from kiosk.content.packs import Pack
from kiosk.content.refusal import Refusal
from kiosk.content.store import InstalledPack
from kiosk.ui.content_desk import ContentState
from kiosk.ui.words import translate
from kiosk.ui.words.times import clock_words, day_words

# Until then nobody needs to be told how old it is.
_FRESH = timedelta(days=7)
_MEGABYTE = 1_000_000


def pack_words(pack: Pack) -> str:
    """What a pack is called."""
    return {
        Pack.JOURNEYS: translate("Content", "Journeys"),
        Pack.TRANSLATIONS: translate("Content", "Translations"),
        Pack.THESAURUS: translate("Content", "Words for searching"),
        Pack.DIRECTORY: translate("Content", "List of services"),
        Pack.LOOK: translate("Content", "Colours and sign of the house"),
    }[pack]


def version_words(pack: InstalledPack, language: str) -> str:
    """Which version, and of which day."""
    words = translate("Content", "%1: version %2, made on %3")
    for mark, said in (
        ("%1", pack_words(pack.pack)),
        ("%2", str(pack.version)),
        ("%3", day_words(pack.made, language)),
    ):
        words = words.replace(mark, said)
    return words


def since_words(pack: InstalledPack, language: str) -> str:
    """Since when it is in use here."""
    words = translate("Content", "Here since %1.")
    return words.replace("%1", day_words(pack.installed, language))


def age_words(state: ContentState, now: datetime, language: str) -> str:
    """How old what is known of newer content is."""
    if state.checked is None:
        words = translate("Content", "Nobody has asked yet whether there is newer content.")
    else:
        day = state.checked.astimezone(now.tzinfo).date()
        old = now.date() - day > _FRESH
        words = (
            translate("Content", "Not checked since %1.")
            if old
            else translate("Content", "Checked for newer content on %1.")
        )
        words = words.replace("%1", day_words(day, language))
    return f"{words} {next_words(state, language)}".rstrip()


def next_words(state: ContentState, language: str) -> str:
    """When it is asked again, and where."""
    if not state.source:
        return translate(
            "Content", "Nothing comes to this kiosk by network; a memory stick brings it."
        )
    if state.next_check is None:
        return ""
    words = translate("Content", "Next time: %1, %2, from %3.")
    for mark, said in (
        ("%1", day_words(state.next_check.date(), language)),
        ("%2", clock_words(state.next_check.time(), language)),
        ("%3", state.source),
    ):
        words = words.replace(mark, said)
    return words


def progress_words(state: ContentState) -> str:
    """What is being done now."""
    words = (
        translate("Content", "The memory stick is being read. Leave it in.")
        if state.from_stick
        else translate("Content", "Newer content is being asked for.")
    )
    if not state.so_far:
        return words
    come = translate("Content", "So far: %1 MB.")
    return f"{words} {come.replace('%1', f'{state.so_far / _MEGABYTE:.1f}')}"


def is_good(outcome: Outcome) -> bool:
    """Whether nothing was refused."""
    return outcome.refusal is None


def outcome_words(outcome: Outcome, *, waits: bool) -> str:
    """What came of asking, in a line."""
    if outcome.refusal is not None:
        return translate("Content", "Nothing was changed.")
    if not outcome.installed:
        return translate("Content", "Nothing newer is there: this kiosk has it all.")
    words = translate("Content", "Taken: %1.")
    words = words.replace("%1", ", ".join(pack_words(each.pack) for each in outcome.installed))
    if waits:
        later = translate("Content", "It is shown when this visit ends.")
        return f"{words} {later}"
    return words


def refusal_words(refusal: Refusal, *, from_stick: bool) -> str:  # noqa: PLR0911 - one sentence a reason
    """Why nothing was taken, and what to do."""
    tell = translate("Content", "Tell whoever publishes your content.")
    keeper = translate("Content", "Tell whoever looks after this kiosk.")
    match refusal:
        case Refusal.NO_NETWORK:
            return translate(
                "Content", "The publisher cannot be reached now. It is tried again by itself."
            )
        case Refusal.TOO_SLOW:
            return translate(
                "Content", "It took too long. Try again later, or bring it on a memory stick."
            )
        case Refusal.NOTHING_THERE if from_stick:
            return translate("Content", "There is no content on this memory stick.")
        case Refusal.NOTHING_THERE:
            words = translate("Content", "There is no content at that address.")
            return f"{words} {tell}"
        case Refusal.FOUND_WRONG:
            return translate(
                "Content",
                "Something in it cannot be shown, so nothing of it was taken."
                " Send what stands here to whoever publishes it.",
            )
        case Refusal.GONE_BACK_FROM:
            return translate(
                "Content",
                "It is what was gone back from. It is taken when something newer is published.",
            )
        case Refusal.FOREIGN | Refusal.TOO_LARGE:
            return f"{_of_what_is_there(refusal)} {tell}"
        case Refusal.NOT_TRUSTED | Refusal.NEWER_NEEDED | Refusal.NO_ROOM | Refusal.DISK:
            return f"{_of_the_kiosk(refusal)} {keeper}"
        case _:
            return _of_what_is_there(refusal)


def _of_what_is_there(refusal: Refusal) -> str:
    return {
        Refusal.FOREIGN: translate(
            "Content",
            "Somebody else has made or changed it: nobody whom this kiosk believes has signed it."
            " Do not use it.",
        ),
        Refusal.TOO_LARGE: translate("Content", "It is far larger than content ever is."),
        Refusal.EXPIRED: translate(
            "Content",
            "It was signed too long ago. If the kiosk’s date is right, bring a newer copy.",
        ),
        Refusal.ROLLED_BACK: translate(
            "Content", "It is older than what this kiosk has seen. Bring a newer copy."
        ),
        Refusal.MIXED: translate(
            "Content", "Old and new are mixed in it. Copy the whole of it again."
        ),
        Refusal.CUT_OFF: translate(
            "Content",
            "It is not whole. Copy it again, and leave the memory stick in until it says that it has"
            " finished.",
        ),
        Refusal.GARBLED: translate("Content", "It cannot be read. Copy it again."),
        Refusal.CLOCK: translate(
            "Content", "The kiosk’s clock is wrong, so nothing can be looked at. Have it set first."
        ),
    }[refusal]


def _of_the_kiosk(refusal: Refusal) -> str:
    return {
        Refusal.NOT_TRUSTED: translate(
            "Content", "This kiosk has not been told yet whose content it may believe."
        ),
        Refusal.NEWER_NEEDED: translate("Content", "It needs a newer Handrail than this one."),
        Refusal.NO_ROOM: translate("Content", "There is no room left on the kiosk’s disk."),
        Refusal.DISK: translate("Content", "The kiosk’s disk cannot be written to."),
    }[refusal]
