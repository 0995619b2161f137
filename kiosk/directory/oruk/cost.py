"""What a service costs: in the feed's words, and whether it is free.

"Free" is only said where the feed says so plainly and of the service itself: somebody without money
who is sent to a service that takes some is worse off than before.
"""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from kiosk.directory.oruk.plain_text import line_of, plain_text
from kiosk.directory.oruk.tolerant import as_decimal, as_objects, as_text

MAX_COSTS = 40
_MONEY = re.compile(r"(?:£\s*\d|\b\d+(?:\.\d\d)?\s*(?:p|pence|pounds?)\b)", re.IGNORECASE)
_NO_MONEY = re.compile(r"£\s*0+(?:\.0+)?(?![\d.])")
_CHARGED = re.compile(
    r"\b(?:charges? (?:apply|may apply|will apply|are|is)|(?:small|nominal|fixed|weekly|annual|daily) "
    r"(?:charge|fee|cost|donation)|means[- ]tested|you (?:will )?(?:have to |need to |must )?pay\b|"
    r"(?:is|are) charged|fees? (?:apply|payable|is|are)|chargeable|membership fee|contribution)",
    re.IGNORECASE,
)
# Free at the start of a sentence must be all it says, or go on as a statement of the whole service:
# never "Free parking", "Free trial", "Free lunch on Fridays".
_FREE = re.compile(
    r"^(?:it(?: is|['’]s) |all (?:of )?(?:our |the |sessions |services )?(?:services |sessions )?(?:are )?)?"
    r"(?:completely |totally |absolutely |entirely |always )?free(?:$|[.,;!]|"
    r" (?:of charge|at the point|for (?:all|everyone|everybody|anyone|residents|you)\b|"
    r"(?:and|but) (?:confidential|private|independent|impartial|anonymous)|"
    r"to (?:all|everyone|everybody|anyone|residents|use|join|attend|access|call|ring|you)\b|"
    r"from (?:landlines|mobiles|all|any)\b|"
    r"(?:service|services|sessions?|advice|entry|admission|membership|support)$|"
    r"(?:service|services|sessions?|advice|entry|admission|membership|support)[.,;!]))"
    r"|^no (?:cost|charge|charges|fee|fees)(?:$|[.,;!]| (?:to|for) (?:you|use|users|this|the service|clients|anyone)\b)"
    r"|^(?:none|nil|no cost|not applicable: free)\.?$"
    r"|\b(?:this|the|our|these|all) (?:\w+ ){0,2}?(?:service|services|sessions|group|groups|support|helpline|"
    r"advice|course|courses|club|calls?)s? (?:is|are) "
    r"(?:completely |totally |absolutely |entirely |always |provided |offered |available )*"
    r"(?:free\b(?! from\b| to (?!all|every|any|use|join|attend|access|call|ring|residents|you))|at no (?:cost|charge))"
    r"|^(?:calls?|sessions?) (?:is|are) free\b"
    r"|\b(?:there is|there are|there['’]s) no (?:cost|charge|charges|fee|fees)\b"
    r"|\bfree of charge\b|\bfree at the point of (?:use|access|delivery)\b",
    re.IGNORECASE,
)
# What makes a "free" hold for some people, some things or some time only.
_HEDGE = re.compile(
    r"\b(?:first|some|most|may|might|if|unless|except|excluding|only|trial|until|after|initial|limited|"
    r"under|over|aged?|children|child|members?|parking|wi-?fi|delivery|not|isn['’]t|then|thereafter|"
    r"eligible|who|depends|depending|usually|normally|assessment|patients?)\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?<=[.!?;])\s+|\n+")
# In a description only a whole statement of the service counts.
_FREE_IN_PASSING = re.compile(
    r"\b(?:(?:this|the|our) (?:service|support|helpline|advice|group) is "
    r"(?:completely |totally |absolutely |entirely )?free\b(?! from\b| to (?!all|every|any|use))|"
    r"free(?:,| and) (?:confidential|impartial|independent) (?:\w+ ){0,3}?(?:service|advice|support|helpline|help))",
    re.IGNORECASE,
)


def fees(record: Mapping[str, object]) -> str:
    """The price in words: the feed's own, or made of its `cost_options`, a line each."""
    said = plain_text(as_text(record.get("fees_description")) or as_text(record.get("fees")))
    return said or "\n".join(line for line in map(_line, _options(record)) if line)


def is_free(record: Mapping[str, object], words: str, description: str) -> bool | None:
    """Whether it costs nothing: True, False, or None where the feed does not say so plainly.

    Args:
        record: the service, for its `cost_options`.
        words: what `fees` made of it.
        description: plain text of the service.
    """
    amounts = [_amount(option) for option in _options(record)]
    if any(amounts):
        return False
    said = _said_free(words)
    if said is None and amounts and all(amount == 0 for amount in amounts):
        return None if _HEDGE.search(words) else True
    if said is None and not words:
        return _said_in_passing(description)
    return said


@lru_cache(maxsize=2_000)
def _said_free(words: str) -> bool | None:
    if not words:
        return None
    paid = _NO_MONEY.sub("", words)
    if _MONEY.search(paid) or _CHARGED.search(paid):
        return False
    found = [sentence for sentence in _SENTENCE.split(words) if _FREE.search(sentence.strip())]
    if not found or any(_HEDGE.search(sentence) for sentence in _SENTENCE.split(words)):
        return None
    return True


def _said_in_passing(description: str) -> bool | None:
    if "free" not in description.lower():
        return None
    for sentence in _SENTENCE.split(description):
        if _FREE_IN_PASSING.search(sentence) and not _HEDGE.search(sentence):
            paid = _MONEY.search(description) or _CHARGED.search(description)
            return None if paid else True
    return None


def _options(record: Mapping[str, object]) -> Sequence[Mapping[str, object]]:
    return as_objects(record.get("cost_options"))[:MAX_COSTS]


def _amount(option: Mapping[str, object]) -> float | None:
    value = option.get("amount")
    if value is None:
        return None
    return as_decimal(value.strip().lstrip("£") if isinstance(value, str) else value)


def _line(option: Mapping[str, object]) -> str:
    amount = as_text(option.get("amount")).lstrip("£").strip()
    currency = as_text(option.get("currency")).upper() or "GBP"
    price = f"£{amount}" if amount and currency == "GBP" else f"{amount} {currency}".strip()
    return ", ".join(
        word
        for word in (
            line_of(option.get("option")),
            price if amount and _amount(option) != 0 else "",
            line_of(option.get("amount_description")),
        )
        if word
    )
