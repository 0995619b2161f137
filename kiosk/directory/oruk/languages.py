"""Languages of a feed, by code or by name, as ISO 639 codes (two letters where there are two).

The English names are those of Unicode's CLDR (babel); beside them stand the names that services in
the UK write and CLDR does not know.
"""

import re
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache

from kiosk.directory.oruk.findings import Findings, Repair
from kiosk.directory.oruk.tolerant import as_objects, as_text

MAX_LANGUAGES = 40
# ISO 639-3 has bfi for British Sign Language: https://iso639-3.sil.org/code/bfi
_ALSO = {
    "bengali": "bn",
    "british sign language": "bfi",
    "bsl": "bfi",
    "cymraeg": "cy",
    "dari": "fa",
    "farsi": "fa",
    "filipino": "fil",
    "flemish": "nl",
    "gaelic": "gd",
    "irish sign language": "isg",
    "kurmanji": "ku",
    "mandarin": "zh",
    "mandarin chinese": "zh",
    "moldovan": "ro",
    "panjabi": "pa",
    "polski": "pl",
    "portugese": "pt",
    "pushto": "ps",
    "pushtu": "ps",
    "romani": "rom",
    "romany": "rom",
    "sign language": "bfi",
    "sinhalese": "si",
    "sorani": "ckb",
    "sylheti": "syl",
    "tagalog": "fil",
    "twi": "ak",
}
# "zh" and "cmn" are one language to a resident, and so on.
_ONE_CODE = {"cmn": "zh", "nb": "no", "nn": "no", "prs": "fa", "pes": "fa", "tw": "ak", "tl": "fil"}
# ISO 639-2 has its own three letters for a few languages: the bibliographic codes.
_BIBLIOGRAPHIC = {
    "alb": "sq", "arm": "hy", "baq": "eu", "bur": "my", "chi": "zh", "cze": "cs", "dut": "nl",
    "fre": "fr", "geo": "ka", "ger": "de", "gre": "el", "ice": "is", "mac": "mk", "may": "ms",
    "per": "fa", "rum": "ro", "slo": "sk", "tib": "bo", "wel": "cy",
}  # fmt: skip
_PARTS = re.compile(r"[,;/|\n]+|\s+(?:and|&|or)\s+", re.IGNORECASE)
_BEHIND = re.compile(r"\s*(?:\(.*\)|speaking|speakers?|language)\s*$", re.IGNORECASE)
_CODE = re.compile(r"([a-z]{2,3})(?:[-_][a-z0-9]{2,8})*", re.IGNORECASE)
#: What says that every language is met, and names none.
_ANY = frozenset(("all", "all languages", "any", "any language", "other", "various", "multiple"))
_LONGEST = 200


def languages(holder: Mapping[str, object], findings: Findings) -> tuple[str, ...]:
    """The languages of a service, place or phone: 3.0 `languages` of objects, 1.0 `language`."""
    value = holder.get("languages")
    said: list[tuple[str, str]] = []
    if value:
        for item in as_objects(value):
            named = as_text(item.get("name")) or as_text(item.get("language"))
            said.append((as_text(item.get("code")), named))
        plain: Iterable[object] = value if isinstance(value, list) else (value,)
        said += [("", item) for item in plain if isinstance(item, str)]
    if word := as_text(holder.get("language")):
        said.append(("", word))
    if not said:
        return ()
    found: dict[str, None] = {}
    for code, name in said:
        codes = codes_in(code) or codes_in(name)
        if not codes and (code or name) and name.strip().casefold() not in _ANY:
            findings.repair(Repair.LANGUAGE)
        found.update(dict.fromkeys(codes))
    return tuple(found)[:MAX_LANGUAGES]


@lru_cache(maxsize=2_000)
def codes_in(text: str) -> tuple[str, ...]:
    """The codes of the languages that a text names: "pol", "Polish", "Polish and Urdu"."""
    found: dict[str, None] = {}
    for part in _PARTS.split(text[:_LONGEST]):
        name = part.strip().casefold()
        if code := _code_of(name) or _code_of(_BEHIND.sub("", name)):
            found[code] = None
    return tuple(found)


def _code_of(word: str) -> str:
    by_name, by_code = _names(), _codes()
    if word in by_name:
        return by_name[word]
    match = _CODE.fullmatch(word)
    return by_code.get(match[1], "") if match else ""


@cache
def _names() -> Mapping[str, str]:
    from babel import Locale  # noqa: PLC0415 - 30 ms, and only a sync needs it

    known = Locale("en").languages
    named = {str(name).casefold(): code for code, name in known.items() if "_" not in code}
    named = {name: _ONE_CODE.get(code, code) for name, code in named.items()}
    return {**named, **_ALSO}


@cache
def _codes() -> Mapping[str, str]:
    from babel.core import get_global  # noqa: PLC0415

    known = set(_names().values())
    aliases = {
        code: real
        for code, real in get_global("language_aliases").items()
        if code.isalpha() and real in known
    }
    return {**aliases, **_BIBLIOGRAPHIC, **{code: code for code in known}, **_ONE_CODE}
