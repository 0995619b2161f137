"""Which meaning of the thesaurus somebody's words have, by a name of ours: the words themselves are never kept."""

import re

from kiosk.directory.search.understanding.thesaurus import Entry, Thesaurus
from kiosk.directory.search.understanding.tokens import words_typed

_NOT_IN_NAMES = re.compile(r"[^a-z0-9]+")
_LONGEST = 60


def concept(typed: str, thesaurus: Thesaurus) -> str | None:
    """The name of the strongest meaning found: what the directory calls it. None where no phrase was."""
    words, _ = words_typed(typed)
    keys = [() if word in thesaurus.ignored else thesaurus.keys(word) for word in words]
    found = (said.entry for said in thesaurus.said(keys) if said.strength)
    return next((name for entry in found if (name := _name(entry))), None)


def _name(entry: Entry) -> str:
    """The first thing that is looked for, or the first topic; "" where the entry has neither."""
    said = " ".join(entry.look_for[0][0]) if entry.look_for else ""
    if not said and entry.topics:
        said = entry.topics[0][0]
    return _NOT_IN_NAMES.sub("-", said.lower()).strip("-")[:_LONGEST].strip("-")
