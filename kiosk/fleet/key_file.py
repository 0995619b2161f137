"""The key that opens the fleet's store: a file of its own that nobody else on the machine may read."""

import os
import stat
from dataclasses import asdict, dataclass
from pathlib import Path

import msgspec

from kiosk.core.atomic_file import write_privately
from kiosk.core.errors import StorageError
from kiosk.fleet.delivery import StoreKey

FILE_NAME = "fleet-key.json"
_MOST_BYTES = 100_000
_AGAIN = "Ask whoever looks after the fleet for a new invitation, then: kiosk fleet enrol FILE"


@dataclass(frozen=True, slots=True, kw_only=True)
class Enrolled:
    """What an invitation left here beside kiosk.toml.

    Attributes:
        signer: the did:key of whoever may send this kiosk further invitations.
        kiosk: the name that the key is for.
        address: of the store, as kiosk.toml must have it: else the enrolment was broken off.
        store: opens the bucket; None where the figures go into a folder.
    """

    signer: str
    kiosk: str
    address: str
    store: StoreKey | None


def read_key(data: Path) -> Enrolled | None:
    """What was left; None where this kiosk was never enrolled.

    Raises:
        StorageError: it cannot be read, or others on the machine may read it.
    """
    file = data / FILE_NAME
    try:
        if os.name != "nt" and stat.S_IMODE(file.stat().st_mode) & 0o077:
            raise StorageError(
                f"Others on this machine may read {file}.",
                f"If nobody did: chmod 600 {file}. Else have the key revoked, and enrol again.",
            )
        with file.open("rb") as stream:
            return msgspec.json.decode(stream.read(_MOST_BYTES), type=Enrolled, strict=True)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise StorageError(f"{file} cannot be read ({error.strerror}).", _AGAIN) from error
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        # Not chained: the words of a decoder may have the secret in them.
        raise StorageError(f"{file} is damaged.", _AGAIN) from None


def write_key(data: Path, enrolled: Enrolled) -> None:
    """Keep it, in one step, readable by the kiosk's account alone.

    Raises:
        StorageError: it cannot be written; what was there before is unchanged.
    """
    write_privately(data / FILE_NAME, msgspec.json.encode(asdict(enrolled)))
