"""How the tables of a language are written down, and what they share."""

from collections.abc import Callable, Mapping, Sequence


def words(text: str) -> tuple[str, ...]:
    """The words of a row."""
    return tuple(text.split())


SPELLED = frozenset(
    words(
        "GP NHS NI PIP DWP DVLA HMRC ESA JSA UC BSL RNIB RNID UK US EU FAQ PDF ID TV PC MOT CV IT "
        "AI QR USB SMS "
        "EHCP CQC ICB GDPR OK DLA SSP SMP CAB RVS WRVS NSPCC RSPCA BBC ITV IVF MRI CT ECG HIV "
        "COPD ADHD OT CPR "
        "AED DBS LGBT ONS URL EHIC GHIC IBS UTI CIC CIO GIG DU "
        "LPA PO YMCA YWCA WI RNLI RAF OAP GCSE AGM SEN PCSO ASB PAYE UKVI EUSS OPG HR MS ICU BMI "
        "OCD ASD MP MND AA IQ EPC LED"
    )
)


def names(rows: str) -> Mapping[str, str]:
    """Full name by every short form: "Monday mon; Tuesday tue tues"."""
    names: dict[str, str] = {}
    for row in rows.split(";"):
        full, *short = row.split()
        names.update(dict.fromkeys((full.lower(), *short), full))
    return names


def phrases(rows: str) -> Mapping[str, str]:
    """Words by short form: "e.g = for example; tel = telephone"."""
    pairs = (row.split("=") for row in rows.split(";"))
    return {short.strip(): words.strip() for short, words in pairs}


MARKS: Mapping[str, str] = {
    "•": ", ", "·": ", ", "*": " ", "_": " ", "|": ", ", "\\": " ", "→": ", ", "›": ", ",
    ">": ", ", "<": " ", "\u00a0": " ", "#": " ",
}  # fmt: skip


def plain_date(months: Sequence[str]) -> Callable[[int, int, int | None], str]:
    """A way to say dates: the day's number, the month's name, the year's number."""

    def say(day: int, month: int, year: int | None) -> str:
        return f"{day} {months[month - 1]}" + ("" if year is None else f" {year}")

    return say


def plain_time(am: str, pm: str) -> Callable[[int, int, str], str]:
    """A way to say times: hour and minutes as shown, and the half of the day behind them."""
    halves = {"am": f" {am}", "pm": f" {pm}", "": ""}

    def say(hour: int, minute: int, half: str) -> str:
        return (f"{hour} {minute:02}" if minute else str(hour)) + halves[half]

    return say


def plain_money(pound: str, penny: str, between: str = " ") -> Callable[[int, int], str]:
    """A way to say sums, in a language whose words for the coins do not change with the number."""

    def say(pounds: int, pence: int) -> str:
        small = f"{pence} {penny}"
        if not pounds and pence:
            return small
        return f"{pounds} {pound}" + (f"{between}{small}" if pence else "")

    return say


def counted(number: int, one: str, few: str, many: str) -> str:
    """A number with the form of its word, where 2, 3 and 4 have a form of their own."""
    some = number % 10 in (2, 3, 4) and number % 100 not in (12, 13, 14)
    return f"{number} {one if number == 1 else few if some else many}"
