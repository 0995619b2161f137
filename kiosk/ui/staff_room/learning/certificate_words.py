"""What a certificate says by itself, in one language."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.core.ids import JourneyId
from kiosk.core.language import Language
from kiosk.staff.learning.learner import Earned
from kiosk.ui.staff_room.learning.wording import role_words
from kiosk.ui.words import translate
from kiosk.ui.words.catalogues import in_language
from kiosk.ui.words.times import day_words


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateWords:
    """One language of a certificate.

    Attributes:
        language: it.
        title: what the paper is.
        done: what was learned.
        path: whose path it was.
        modules: each with the day on which it was finished; without its score, which is the learner's own.
        own_name: what stands before the line for it.
        given: the place and the day.
        badge: what the code is, what it holds of whom, and how it is checked.
        no_code: instead of that, where the badge is a file only.
        key: what stands before the key.
    """

    language: Language
    title: str
    done: str
    path: str
    modules: tuple[str, ...]
    own_name: str
    given: str
    badge: tuple[str, ...]
    no_code: tuple[str, ...]
    key: str

    @staticmethod
    def of(
        language: Language, earned: Earned, *, place: str, titled: Callable[[JourneyId], str]
    ) -> "CertificateWords":
        """The words in a language, whichever the screen shows; safe in any thread.

        Args:
            language: theirs.
            earned: what was finished.
            place: that gives it.
            titled: what a module is called in that language.
        """
        code = language.code
        with in_language(language):
            check = translate(
                "Certificate",
                "No internet is needed to check it: whoever has the kiosk’s program gives it the text of the badge.",
            )
            given = translate("Certificate", "Given by %1 on %2")
            return CertificateWords(
                language=language,
                title=translate("Certificate", "Certificate"),
                done=translate("Certificate", "has learned how to help people do things online."),
                path=translate("Certificate", "The path: %1").replace(
                    "%1", role_words(earned.role)
                ),
                modules=tuple(
                    f"{titled(each.module)}: {day_words(each.finished or each.started, code)}"
                    for each in earned.modules
                ),
                own_name=translate("Certificate", "My own name, if I want it here:"),
                given=given.replace("%1", place).replace("%2", day_words(earned.finished, code)),
                badge=(
                    translate("Certificate", "This code is a signed badge (Open Badges 3.0)."),
                    translate("Certificate", "It holds no name. A scanner reads it."),
                    check,
                ),
                no_code=(
                    translate(
                        "Certificate",
                        "A file goes with this paper: a signed badge (Open Badges 3.0). It holds no name.",
                    ),
                    check,
                ),
                key=translate("Certificate", "Signed with this key, which the place can tell you:"),
            )
