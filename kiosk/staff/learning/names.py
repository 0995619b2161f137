"""Names that learners make up: as they are shown and compared, and some to suggest, so that nobody gives their own."""

import random
import unicodedata
from collections.abc import Sequence

from kiosk.core.language import Language

_ENGLISH = (
    *(
        "Heron",
        "Otter",
        "Robin",
        "Maple",
        "Badger",
        "Willow",
        "Kestrel",
        "Hazel",
        "Puffin",
        "Rowan",
    ),
    *("Lark", "Bramble", "Curlew", "Hedgehog", "Swift", "Juniper", "Plover", "Thistle", "Osprey"),
)
_WELSH = (
    *("Crëyr", "Dyfrgi", "Robin Goch", "Masarn", "Mochyn Daear", "Helyg", "Cudyll", "Collen"),
    *("Pâl", "Criafol", "Ehedydd", "Mieri", "Gylfinir", "Draenog", "Gwennol", "Meryw", "Ysgallen"),
)
_WELSH_CODE = "cy"
_HIGHEST = 99


def suggested(language: Language, count: int, chance: random.Random | None = None) -> Sequence[str]:
    """So many different names such as "Heron 27", in Welsh for Welsh and in English else."""
    dice = chance or random.SystemRandom()
    words = dice.sample(_WELSH if language.code == _WELSH_CODE else _ENGLISH, count)
    return tuple(f"{word} {dice.randint(2, _HIGHEST)}" for word in words)


def tidy(name: str) -> str:
    """A name as it is shown: single spaces, signs in their usual form."""
    return " ".join(unicodedata.normalize("NFKC", name).split())


def folded(words: str) -> str:
    """A name or secret as it is compared: however large its letters are."""
    return tidy(words).casefold()
