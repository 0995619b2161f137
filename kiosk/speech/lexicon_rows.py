"""How the tables of a language are written down, and what they share."""

from collections.abc import Mapping


def words(text: str) -> tuple[str, ...]:
    """The words of a row."""
    return tuple(text.split())


SPELLED = frozenset(
    words(
        "GP NHS NI PIP DWP DVLA HMRC ESA JSA UC BSL RNIB RNID UK US EU FAQ PDF ID TV PC MOT CV IT "
        "AI QR USB SMS "
        "EHCP CQC ICB GDPR OK DLA SSP SMP CAB RVS WRVS NSPCC RSPCA BBC ITV IVF MRI CT ECG HIV "
        "COPD ADHD OT CPR "
        "AED DBS LGBT ONS URL EHIC GHIC IBS UTI CIC CIO GIG DU"
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
