"""A badge in words, for whoever is shown one."""

from collections.abc import Iterator
from pathlib import Path

from kiosk.core.errors import StorageError
from kiosk.staff.badges.verifying import LARGEST, Verified

_DAY = "%d %B %Y"


def text_of(which: str) -> str:
    """The text of a badge: of the file of this name, or the words themselves where they are no file's.

    Raises:
        StorageError: the file cannot be read.
    """
    try:
        file = Path(which)
        if not file.is_file():
            return which
        with file.open("rb") as stream:
            return stream.read(LARGEST + 1).decode("utf-8", "replace")
    except (OSError, ValueError) as error:  # a name too long for a file is a badge, or none
        if len(which) > 255:  # noqa: PLR2004 - NAME_MAX of every file system we run on
            return which
        raise StorageError(f"{which} cannot be read.", "Check the file.") from error


def told(found: Verified, *, checked: bool, name: str) -> Iterator[str]:
    """What a verified badge says, line by line.

    Args:
        found: as it was read.
        checked: whether the signer is the one that was asked for.
        name: that was asked about; "" for none.
    """
    yield "The badge is whole: nothing in it was changed since it was signed."
    yield f"Given by: {found.issuer}"
    yield f"Signed with: {found.did}"
    if not checked:
        yield "Anybody can use a name. Compare the key with the one that the place publishes (--issuer)."
    yield f"For: {found.achievement}"
    yield found.criteria
    yield f"Given on: {found.given:{_DAY}}"
    yield f"Until: {found.until:{_DAY}}" if found.until else "It does not end."
    if not name:
        yield "To: somebody by a name they made up; ask them for it, and give it with --name."
    elif found.is_for(name):
        yield f"To: whoever goes by {name}."
    else:
        yield f"To: somebody else than {name}."
