"""What a campaign's papers say by themselves, in one language."""

from dataclasses import dataclass

from kiosk.core.language import Language
from kiosk.ui.printing.sheet import NO_BREAK
from kiosk.ui.printing.slip_words import SlipWords, fill
from kiosk.ui.words import translate
from kiosk.ui.words.catalogues import in_language


@dataclass(frozen=True, slots=True, kw_only=True)
class CampaignWords:
    """One language of a paper.

    Attributes:
        language: it.
        title: what the paper is about.
        summary: what that does; "" where nobody said.
        ask: the invitation.
        free: that it costs nothing.
        pass_on: whom it is for.
        offer: that nothing has to be done, for what comes with a letter.
        point_here, it_opens: what to do with the code, and what comes before the host.
        at_kiosk: that the kiosk reads it, too.
        ring: the number of the place; "" where it has none.
    """

    language: Language
    title: str
    summary: str
    ask: str
    free: str
    pass_on: str
    offer: str
    point_here: str
    it_opens: str
    at_kiosk: str
    ring: str

    @staticmethod
    def of(language: Language, *, title: str, summary: str, phone: str) -> "CampaignWords":
        """The words in a language, whichever the screen shows; safe in any thread.

        Args:
            language: theirs.
            title: of the journey or the topic, in that language.
            summary: likewise.
            phone: the number of the place, or "".
        """
        slip = SlipWords.of(language)
        with in_language(language):
            return CampaignWords(
                language=language,
                title=title,
                summary=summary,
                ask=translate("CampaignPaper", "Ask at the desk: we do it together."),
                free=translate("CampaignPaper", "It is free. You need no computer."),
                pass_on=translate("CampaignPaper", "For you, or for somebody you know."),
                offer=translate(
                    "CampaignPaper", "This is an offer. You do not have to do anything."
                ),
                point_here=slip.point_here,
                it_opens=slip.it_opens,
                at_kiosk=translate("CampaignPaper", "Or show this code to the kiosk."),
                ring=fill(slip.help_by_phone, phone.replace(" ", NO_BREAK)) if phone else "",
            )
