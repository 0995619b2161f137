"""The kinds of paper that a campaign is printed on."""

from enum import StrEnum

from kiosk.staff.records.vocabulary import Paper


class CampaignForm(StrEnum):
    """Each kind, by its name in file names and commands."""

    POSTER_A4 = "poster-a4"
    POSTER_A3 = "poster-a3"
    SHELF_CARDS = "shelf-cards"
    LETTER_INSERTS = "letter-inserts"
    WORD_CARDS = "word-cards"

    @property
    def paper(self) -> Paper:
        """What the records call it."""
        return {
            CampaignForm.POSTER_A4: Paper.POSTER,
            CampaignForm.POSTER_A3: Paper.POSTER,
            CampaignForm.SHELF_CARDS: Paper.SHELF_CARD,
            CampaignForm.LETTER_INSERTS: Paper.LETTER_INSERT,
            CampaignForm.WORD_CARDS: Paper.WORD_CARD,
        }[self]
