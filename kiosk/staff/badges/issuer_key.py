"""The key that this kiosk signs badges with: made here, and never leaves it. Others are kept in the same way."""

import os
import stat
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from kiosk.core.atomic_file import write_privately
from kiosk.core.errors import StorageError

FILE_NAME = "badge-key.pem"


def issuer_key(folder: Path) -> Ed25519PrivateKey:
    """The key of the kiosk whose data folder this is, made where there is none; as `signing_key`."""
    return signing_key(folder / FILE_NAME, lost="older badges then name another key")


def signing_key(file: Path, *, lost: str) -> Ed25519PrivateKey:
    """The key in a file that nobody else may read, made where there is none.

    Args:
        file: where it is.
        lost: what it would mean to delete it, for whoever must.

    Raises:
        StorageError: it cannot be read or written, is no such key, or others may read it.
    """
    try:
        if not file.exists():
            text = Ed25519PrivateKey.generate().private_bytes(
                Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()
            )
            write_privately(file, text)
        if os.name != "nt" and stat.S_IMODE(file.stat().st_mode) & 0o077:
            raise StorageError(
                f"Others on this machine may read {file}.",
                f"If nobody did: chmod 600 {file}. Else delete it; {lost}.",
            )
        key = load_pem_private_key(file.read_bytes(), password=None)
    except OSError as error:
        raise StorageError(
            f"{file} cannot be read or written ({error.strerror}).", "Check its folder."
        ) from error
    except (ValueError, TypeError) as error:
        raise StorageError(f"{file} is no key.", "Put back a copy of it.") from error
    if not isinstance(key, Ed25519PrivateKey):
        raise StorageError(f"{file} is no Ed25519 key.", "Put back a copy of it.")
    return key
