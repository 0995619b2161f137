"""Welsh words as the dictionary has them: initial mutations undone, the commonest plurals taken off.

The mutations (soft, nasal, aspirate) are those of any Welsh grammar: p b mh ph, t d nh th, c g ngh ch,
b f m, d dd n, g - ng, m f, ll l, rh r. An h is put before a vowel after "her" and "our".
"""

_SHORTEST = 3  # letters of a word that may be a mutated one
# What a word begins with, and what it may have begun with. Longer beginnings stand first.
_UNDONE: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("ngh", ("c",)),
    ("ng", ("g",)),
    ("mh", ("p",)),
    ("nh", ("t",)),
    ("ph", ("p",)),
    ("th", ("t",)),
    ("ch", ("c",)),
    ("dd", ("d",)),
    ("rh", ()),
    ("ll", ()),
    ("b", ("p",)),
    ("d", ("t",)),
    ("g", ("c",)),
    ("f", ("b", "m")),
    ("m", ("b",)),
    ("n", ("d",)),
    ("l", ("ll", "gl")),
    ("r", ("rh", "gr")),
)
_WITHOUT_G = "aeiouwyâêîôûŵŷ"
_PLURALS = ("iadau", "adau", "iau", "oedd", "feydd", "ydd", "ion", "wyr", "au", "od")
_KEPT = 3  # letters that a plural must leave


def demutated(word: str) -> tuple[str, ...]:
    """What the word may have been before its first letter was changed; most guesses are no words."""
    if len(word) < _SHORTEST:
        return ()
    found: list[str] = []
    for beginning, before in _UNDONE:
        if word.startswith(beginning):
            rest = word.removeprefix(beginning)
            found += [first + rest for first in before]
            break
    if word[0] in _WITHOUT_G or word[0] in "lr":
        found.append("g" + word)
    if word[0] == "h" and word[1] in _WITHOUT_G:
        found.append(word[1:])
    return tuple(dict.fromkeys(found))


def stem(word: str) -> str:
    """One key for the singular and the plural, as far as a rule can say."""
    for ending in _PLURALS:
        if word.endswith(ending) and len(word) - len(ending) >= _KEPT:
            base = word.removesuffix(ending)
            # "gofalwr" and "gofalwyr", "meddyg" and "meddygon".
            return base + "wr" if ending == "wyr" else base
    return word.removesuffix("on") if len(word) > _KEPT + 2 else word
