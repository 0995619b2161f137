"""English words for years, dates, times and sums, which a voice gets wrong when given figures."""


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_ONES = _words(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
)
_TENS = ("", "", *_words("twenty thirty forty fifty sixty seventy eighty ninety"))
_ORDINALS = _words(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
MONTHS = _words(
    "January February March April May June July August September October November December"
)
_NOON = 12
_MIDNIGHT = (0, 24)


def below_hundred(number: int) -> str:
    """A number from 0 to 99 in words."""
    if number < len(_ONES):
        return _ONES[number]
    tens, ones = divmod(number, 10)
    return _TENS[tens] + (f"-{_ONES[ones]}" if ones else "")


def ordinal(number: int) -> str:
    """A number from 1 to 39 as a place in a row."""
    if number <= len(_ORDINALS):
        return _ORDINALS[number - 1]
    tens, ones = divmod(number, 10)
    return f"{_TENS[tens]}-{_ORDINALS[ones - 1]}" if ones else f"{_TENS[tens][:-1]}ieth"


def year(number: int) -> str:
    """A year from 1000 to 9999 as it is said."""
    century, rest = divmod(number, 100)
    if century % 10 == 0 and rest < 10:  # noqa: PLR2004 - "two thousand and nine"
        thousands = f"{_ONES[century // 10]} thousand"
        return f"{thousands} and {_ONES[rest]}" if rest else thousands
    if rest == 0:
        return f"{below_hundred(century)} hundred"
    if rest < 10:  # noqa: PLR2004 - "nineteen oh five"
        return f"{below_hundred(century)} oh {_ONES[rest]}"
    return f"{below_hundred(century)} {below_hundred(rest)}"


def plural(number: str) -> str:
    """The plural of a number in words: "sixties", "sixes", "fives"."""
    if number.endswith("y"):
        return f"{number[:-1]}ies"
    return f"{number}es" if number.endswith("x") else f"{number}s"


def date(day: int, month: int, of_year: int | None) -> str:
    """A day as it is said."""
    words = f"the {ordinal(day)} of {MONTHS[month - 1]}"
    return words if of_year is None else f"{words} {year(of_year)}"


def time(hour: int, minute: int, half: str) -> str:
    """A time of day as it is said; `half` is "am", "pm" or "" where the screen says neither."""
    if not half:
        if minute == 0 and hour in _MIDNIGHT:
            return "midnight"
        if minute == 0 and hour == _NOON:
            return "12 noon"
        if hour > _NOON:
            hour, half = hour - _NOON, "pm"
        elif hour == 0:
            hour, half = _NOON, "am"
    words = str(hour)
    if minute:
        words += f" {minute}" if minute > 9 else f" oh {minute}"  # noqa: PLR2004 - "nine oh five"
    elif not half:
        words += " o'clock"
    return f"{words} {half}".strip()


def money(pounds: int, pence: int) -> str:
    """A sum as it is said."""
    if not pounds and pence:
        return "1 penny" if pence == 1 else f"{pence} pence"
    words = "1 pound" if pounds == 1 else f"{pounds} pounds"
    if not pence:
        return words
    return f"{words} {pence}" if pence > 9 else f"{words} and {pence} pence"  # noqa: PLR2004
