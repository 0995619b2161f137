"""The key that this kiosk signs badges with: made here, and never leaves it."""

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

from kiosk.core.atomic_file import synchronise
from kiosk.core.errors import StorageError

FILE_NAME = "badge-key.pem"


def issuer_key(folder: Path) -> Ed25519PrivateKey:
    """The key of the kiosk whose data folder this is, made where there is none.

    Raises:
        StorageError: it cannot be read or written, is no such key, or others may read it.
    """
    file = folder / FILE_NAME
    try:
        if not file.exists():
            _make(file)
        if os.name != "nt" and stat.S_IMODE(file.stat().st_mode) & 0o077:
            raise StorageError(
                f"Others on this machine may read {file}.",
                f"If nobody did: chmod 600 {file}. Else delete it; older badges then name another key.",
            )
        key = load_pem_private_key(file.read_bytes(), password=None)
    except OSError as error:
        raise StorageError(
            f"{file} cannot be read or written ({error.strerror}).", "Check the kiosk's folder."
        ) from error
    except (ValueError, TypeError) as error:
        raise StorageError(f"{file} is no key.", "Put back a copy of it.") from error
    if not isinstance(key, Ed25519PrivateKey):
        raise StorageError(f"{file} is no Ed25519 key.", "Put back a copy of it.")
    return key


def _make(file: Path) -> None:
    text = Ed25519PrivateKey.generate().private_bytes(
        Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()
    )
    unfinished = file.with_name(f"{file.name}.new")
    unfinished.unlink(missing_ok=True)  # its mode is only set where it is made
    handle = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as stream:
        stream.write(text)
    synchronise(unfinished)
    unfinished.replace(file)
    synchronise(file.parent)
