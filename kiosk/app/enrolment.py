"""`kiosk fleet enrol`: an invitation becomes settings, a key and a publisher to believe; all of it, or nothing."""

import hashlib
from base64 import b64decode
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import tomlkit
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import Table

from kiosk.app.folders import PACKS_FOLDER
from kiosk.content.trust import fetched_root, place_root, read_root
from kiosk.core.atomic_file import write_atomically
from kiosk.core.errors import SettingsError, StorageError
from kiosk.fleet.delivery import Delivery, StoreKey
from kiosk.fleet.invitation import Invitation, InvitationError, verified
from kiosk.fleet.key_file import Enrolled, read_key, write_key
from kiosk.settings import FILE_NAME, read_settings

_MOST_BYTES = 300_000
#: Of a path; the shortest invitation has 315 letters.
_LONGEST_NAME = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """An invitation that was looked at and not taken yet.

    Attributes:
        signer: the did:key of who signed it.
        is_known: whether this kiosk was enrolled by the same signer before.
        root: the publisher's root that came with it; empty where it only says which.
    """

    invitation: Invitation
    signer: str
    is_known: bool
    root: bytes = b""


def offered(given: str, data: Path, today: date) -> Offered:
    """Look at an invitation.

    Args:
        given: a file, or the text itself.
        data: the kiosk's folder.
        today: by its clock.

    Raises:
        InvitationError: it cannot be believed or used, or another fleet's signer made it.
        StorageError: what is here cannot be read.
    """
    text, _, more = _text_of(given).strip().partition("\n")
    invitation, signer = verified(text, today=today)
    before = read_key(data)
    if before is not None and before.signer != signer:
        raise InvitationError(
            "This invitation was signed by somebody else than the one before.",
            f"If this kiosk really moves to another fleet, delete {data / 'fleet-key.json'} first.",
        )
    root = b""
    with suppress(ValueError):
        root = b64decode(more, validate=False) if more.strip() else b""
    return Offered(invitation=invitation, signer=signer, is_known=before is not None, root=root)


def enrol(found: Offered, data: Path, root_file: str = "") -> None:
    """Take it: first all is made and looked at, then written; kiosk.toml last, which makes it count.

    Args:
        found: the invitation, its signer compared by whoever enrols.
        data: the kiosk's folder.
        root_file: the publisher's root.json, where the invitation is too small for it and there is no network.

    Raises:
        InvitationError: the publisher's root is not the one that was meant.
        SettingsError: kiosk.toml would not be right with it.
        StorageError: something cannot be written; until kiosk.toml is, the kiosk belongs where it did.
        RefusedError: the publisher's root cannot be fetched.
    """
    invitation = found.invitation
    store = _store_key(invitation)
    Delivery(invitation.store, store)
    # On an installed machine it is a link into /etc.
    file = (data / FILE_NAME).resolve()
    text = _settings(file, invitation)
    root = _root(found, root_file)
    if root:
        place_root(data / PACKS_FOLDER, root)
    write_key(
        data,
        Enrolled(
            signer=found.signer, kiosk=invitation.kiosk, address=invitation.store, store=store
        ),
    )
    write_atomically(file, text.encode())


def _text_of(given: str) -> str:
    """The text of a file, or what was given itself: longer than any file's name, or of several lines."""
    if "\n" in given or len(given) > _LONGEST_NAME:
        return given
    try:
        with Path(given).open("rb") as file:
            return file.read(_MOST_BYTES).decode()
    except OSError as error:
        raise StorageError(
            f"{given} cannot be read ({error.strerror}).", "Name the file of the invitation."
        ) from error
    except UnicodeDecodeError as error:
        raise InvitationError(
            f"{given} is no invitation to a fleet.", "Name the file that ends in .invitation."
        ) from error


def _store_key(invitation: Invitation) -> StoreKey | None:
    if not invitation.key:
        return None
    return StoreKey(
        endpoint=invitation.endpoint,
        region=invitation.region,
        key=invitation.key,
        secret=invitation.secret,
    )


def _settings(file: Path, invitation: Invitation) -> str:
    """kiosk.toml with what the invitation says, and every other line and comment as it was."""
    try:
        before = file.read_bytes() if file.exists() else b""
        document = tomlkit.parse(before.decode())
    except (OSError, UnicodeDecodeError, TOMLKitError) as error:
        raise SettingsError(
            f"{file} cannot be read, so nothing is written into it.",
            "Run kiosk doctor, and mend it first.",
        ) from error
    said = {
        "place": {"name": invitation.place, "postcode": invitation.postcode},
        "content": {"source": invitation.content},
        "fleet": {"store": invitation.store, "kiosk": invitation.kiosk},
    }
    for section, values in said.items():
        wanted = {key: value for key, value in values.items() if value}
        table = document.get(section)
        if table is None and wanted:
            table = tomlkit.table()
            document[section] = table
        if isinstance(table, Table):
            for key, value in wanted.items():
                table[key] = value
    text = tomlkit.dumps(document)
    old = {problem.problem for problem in read_settings(before)[1]}
    for problem in read_settings(text.encode())[1]:
        if problem.problem not in old:
            raise SettingsError(
                f"The invitation does not fit this Handrail: {problem.problem}",
                "Tell whoever looks after the fleet.",
            )
    return text


def _root(found: Offered, root_file: str) -> bytes:
    """The publisher's root that is meant; empty where none is.

    Raises:
        InvitationError: what is there is another.
    """
    invitation = found.invitation
    if not invitation.root:
        return b""
    root = found.root or fetched_root(root_file or invitation.content)
    if hashlib.sha256(root).hexdigest() != invitation.root:
        raise InvitationError(
            "The publisher's root.json is not the one that the invitation names.",
            "Give the right one with --root FILE, or ask whoever looks after the fleet.",
        )
    read_root(root)
    return root
