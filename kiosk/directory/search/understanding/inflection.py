"""English words in their other forms: plural, -ing and -ed, British and American spelling.

Two uses: `stem` gives forms of a word one key, by which phrases of the thesaurus are matched; `forms`
lists what else a word may be written as, to be looked up among the directory's own words. Both are light on
purpose: a form too few is mended by the thesaurus, a form too many finds what nobody asked for.
"""

from kiosk.directory.search.understanding.english_words import AMERICAN, INVARIANT, IRREGULAR

_VOWELS = frozenset("aeiouy")
_BASE = {form: group[0] for group in IRREGULAR for form in group}
_GROUP = {form: group for group in IRREGULAR for form in group}
# Endings that look like a plural or a participle and are none.
_NO_PLURAL = ("ss", "us", "is")
_SHORTEST = 3  # letters that an ending must leave
# American and British spelling alike: they have their first letters in common.
_BY_BEGINNING: dict[str, list[tuple[str, str]]] = {}
for _pair in AMERICAN:
    for _spelling in _pair:
        _BY_BEGINNING.setdefault(_spelling[:_SHORTEST], []).append(_pair)


def british(word: str) -> str:
    """The word in British spelling, as far as a rule can say."""
    if "iz" in word:
        for ending in ("ization", "izations", "izing", "ize", "izes", "ized", "izer", "izers"):
            if word.endswith(ending) and len(word) > len(ending) + _SHORTEST:
                return word.removesuffix(ending) + ending.replace("z", "s")
    for american, ours in _BY_BEGINNING.get(word[:_SHORTEST], ()):
        if word.startswith(american) and not word.startswith(ours):
            return ours + word.removeprefix(american)
    return word


def american(word: str) -> str:
    """The word in American spelling, as far as a rule can say."""
    if "is" in word:
        for ending in ("isation", "isations", "ise", "ises", "ised", "ising", "iser", "isers"):
            if word.endswith(ending) and len(word) > len(ending) + _SHORTEST:
                return word.removesuffix(ending) + ending.replace("is", "iz", 1)
    for theirs, ours in _BY_BEGINNING.get(word[:_SHORTEST], ()):
        if word.startswith(ours):
            return theirs + word.removeprefix(ours)
    return word


def stem(word: str) -> str:
    """One key for the forms of a word: for comparing only, it need not be a word."""
    word = _BASE.get(word, word)
    word = british(word)
    if word in _BASE:
        return _BASE[word]
    if len(word) <= _SHORTEST or not word.isalpha() or word in INVARIANT:
        return word
    if word.endswith("s") and not word.endswith(_NO_PLURAL):
        word = word[:-3] + "y" if word.endswith("ies") else word[:-1]
        word = _BASE.get(word, word)
    elif word.endswith("ied"):
        word = word[:-3] + "y"
    else:
        for ending in ("ing", "ed"):
            base = word.removesuffix(ending)
            if base != word and len(base) >= _SHORTEST and _VOWELS & set(base):
                word = _single(base)
                break
    # "Care" and "move" keep their e, or they would be "car" and "mov".
    kept = _SHORTEST if word.endswith(("xe", "buse")) else _SHORTEST + 1
    if len(word) > kept and word.endswith("e") and word[-2] != "e":
        word = word[:-1]
    return word


def _single(base: str) -> str:
    """What an ending was put to: "shop" for "shopp", "care" for "car"; "danc" does for "dance"."""
    if len(base) > _SHORTEST and base[-1] == base[-2] and base[-1] not in "aeiouls":
        return base[:-1]
    vowels = [letter in _VOWELS for letter in base]
    return base + "e" if vowels == [False, True, False] and base[-1] not in "wx" else base


def forms(word: str) -> tuple[str, ...]:
    """What the word may be written as instead, without itself; most are no words at all."""
    if not word.isalpha() or len(word) < _SHORTEST:
        return ()
    if word in _GROUP:
        return tuple(form for form in _GROUP[word] if form != word)
    found: dict[str, None] = {}
    for spelling in dict.fromkeys((word, british(word), american(word))):
        found[spelling] = None
        for base in _bases(spelling):
            found.update(dict.fromkeys(_made_of(base)))
    key = stem(word)
    return tuple(form for form in found if form != word and stem(form) == key)


def _bases(word: str) -> tuple[str, ...]:
    if word in INVARIANT:
        return (word,)
    bases = [word]
    if word.endswith("s") and not word.endswith(_NO_PLURAL):
        bases.append(word[:-1])
        if word.endswith("ies"):
            bases.append(word[:-3] + "y")
        elif word.endswith("es"):
            bases.append(word[:-2])
    for ending in ("ing", "ed"):
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            base = word.removesuffix(ending)
            bases += [base, base + "e"]
            if base[-1] == base[-2]:
                bases.append(base[:-1])
            if base.endswith("i"):
                bases.append(base[:-1] + "y")
    return tuple(bases)


def _made_of(base: str) -> tuple[str, ...]:
    if base.endswith("y") and base[-2] not in _VOWELS:
        return (base, base[:-1] + "ies", base[:-1] + "ied", base + "ing")
    if base.endswith("e"):
        return (base, base + "s", base + "d", base[:-1] + "ing")
    if base.endswith(("s", "x", "sh", "ch", "z")):
        return (base, base + "es", base + "ed", base + "ing")
    return (
        base,
        base + "s",
        base + "ed",
        base + "ing",
        base + base[-1] + "ing",
        base + base[-1] + "ed",
    )


def plain_forms(word: str) -> tuple[str, ...]:
    """The word, and its plural or singular: what a word of the thesaurus is looked for as."""
    if not word.isalpha() or len(word) <= _SHORTEST or word in INVARIANT:
        return (word,)
    if word in _GROUP:
        return _GROUP[word]
    if word.endswith("ies"):
        return (word, word[:-3] + "y")
    if word.endswith("s") and not word.endswith(_NO_PLURAL):
        return (word, word[:-1])
    if word.endswith("y") and word[-2] not in _VOWELS:
        return (word, word[:-1] + "ies")
    return (word, word + ("es" if word.endswith(("ss", "x", "sh", "ch")) else "s"))
