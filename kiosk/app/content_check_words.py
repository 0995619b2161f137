"""Whether the thesaurus and the table of topics of a pack can be read."""

from collections.abc import Iterator
from pathlib import Path

from kiosk.core.errors import ContentError
from kiosk.core.language import LANGUAGES
from kiosk.directory.search.topics import FILE_NAME as TOPICS
from kiosk.directory.search.topics import load_topics
from kiosk.directory.search.understanding.thesaurus_file import FILE_NAME, REAL_WORDS_NAME, read


def thesaurus_faults(folder: Path) -> Iterator[ContentError]:
    """Everything wrong in the pack's words: nothing of it would be heard of at the kiosk, only not found."""
    known = {each.code for each in LANGUAGES}
    for file in sorted(folder.glob(f"*/{FILE_NAME}")):
        language = file.parent.name
        if language not in known:
            remedy = f"Use one of: {', '.join(sorted(known))}."
            yield ContentError(file, 0, f"`{language}` is no language of the kiosk.", remedy)
            continue
        try:
            _, faults = read(file.read_bytes(), file, language)
        except OSError:
            faults = (ContentError(file, 0, "The file cannot be read.", "Copy it anew."),)
        yield from faults
    for file in sorted(folder.glob(f"*/{REAL_WORDS_NAME}")):
        try:
            file.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            yield ContentError(file, 0, "The list is not in UTF-8.", "Save it as UTF-8.")
    if (folder / TOPICS).is_file():
        yield from load_topics(folder / TOPICS)[1]
