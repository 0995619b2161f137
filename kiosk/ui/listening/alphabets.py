"""The letters that can be spelled, by language, in the order in which people know them."""

_LATIN = "abcdefghijklmnopqrstuvwxyz"
#: Letters that a language has beside or instead of the Latin ones; names and postcodes need those, too.
_OWN = {
    "cy": "âêîôûŵŷ",
    "pl": "ąćęłńóśźż",
    "ro": "ăâîșț",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
    "ur": "ابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنوہھءیے",
    "ar": "ءابتثجحخدذرزسشصضطظعغفقكلمنهوية",
    "pa": "ਅਆਇਈਉਊਏਐਓਔਸਹਕਖਗਘਙਚਛਜਝਞਟਠਡਢਣਤਥਦਧਨਪਫਬਭਮਯਰਲਵੜ",
    "bn": "অআইঈউঊঋএঐওঔকখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযরলশষসহ",
}
#: Scripts of their own come first; letters with accents come after those that they are made of.
_OWN_FIRST = frozenset({"uk", "ur", "ar", "pa", "bn"})
FIGURES = "0123456789"
SIGNS = ".,-'@/"
_GROUP = 6


def letter_groups(language: str) -> tuple[str, ...]:
    """The letters of a language in groups of a few, so that none is far."""
    latin, own = _grouped(_LATIN), _grouped(_OWN.get(language, ""))
    return (*own, *latin) if language in _OWN_FIRST else (*latin, *own)


def _grouped(letters: str) -> tuple[str, ...]:
    return tuple(letters[at : at + _GROUP] for at in range(0, len(letters), _GROUP))
