"""What is said of learning on more than one screen."""

from kiosk.staff.learning.gate import Refused
from kiosk.staff.records.vocabulary import TrainingRole
from kiosk.ui.words import translate


def refused_words(refused: Refused) -> str:
    """Why a name or a secret cannot be taken, and what can."""
    return {
        Refused.NO_NAME: translate("Learning", "A name has 2 to 30 letters, figures or signs."),
        Refused.TAKEN: translate("Learning", "Somebody has that name already. Take another."),
        Refused.SHORT: translate("Learning", "A secret has at least four letters or figures."),
        Refused.EASY: translate("Learning", "That is guessed first. Take something else."),
    }[refused]


def role_words(role: TrainingRole) -> str:
    """Whose path it is."""
    return {
        TrainingRole.EVERYONE: translate("Learning", "Everyone who works here"),
        TrainingRole.FRONT_LINE: translate("Learning", "Front line and calls"),
        TrainingRole.CARE_WORKER: translate("Learning", "Care worker"),
        TrainingRole.LIBRARIAN: translate("Learning", "Librarian"),
        TrainingRole.VOLUNTEER: translate("Learning", "Volunteer"),
        TrainingRole.MANAGER: translate("Learning", "Manager"),
    }[role]


def saved_words(folder: str) -> str:
    """Where a certificate is."""
    words = translate("Certificate", "Your certificate and its badge are saved: %1")
    return words.replace("%1", folder)


def printed_words() -> str:
    """That a certificate was printed."""
    return translate("Certificate", "It is printed.")


def no_certificate_words() -> str:
    """That there is none, and who knows why."""
    return translate(
        "Certificate", "It could not be made. “This kiosk” in the staff room says why."
    )
