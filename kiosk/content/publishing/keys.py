"""A folder of keys: each private key in a file with a passphrase, or with a signer elsewhere that is named by its URI.

`keys.json` lists names and public keys, and no secret; a key whose file is not there belongs to somebody else.
"""

import json
import os
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import scrypt
from pathlib import Path
from typing import Any, Protocol

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
    load_pem_public_key,
)
from securesystemslib.exceptions import Error as SecureSystemsError
from securesystemslib.signer import (
    SIGNER_FOR_URI_SCHEME,
    CryptoSigner,
    Key,
    SecretsHandler,
    Signer,
    SSlibKey,
)

from kiosk.core.atomic_file import synchronise, write_atomically
from kiosk.core.errors import StorageError

#: The name of a key, inside its public half: kept by every reader of the format, looked at by none.
_NAME = "x-handrail-name"
FILE_NAME = "keys.json"
_FORMAT = 1
_A_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
#: Of scrypt (RFC 7914), with r = 8 and p = 1: 32 MB and a tenth of a second for each guess.
ROUNDS = 1 << 15
_MOST_ROUNDS = 1 << 20
_SALT_BYTES = 16
_HEAD = re.compile(rb"Handrail key, scrypt ([0-9]{1,7}) ([0-9a-f]{32})\n")
_SHORTEST = 12  # letters of a passphrase


class Keys(Protocol):
    """Whatever makes keys and signs with them."""

    def make(self, name: str) -> Key:
        """Make a key."""

    def signer(self, key: Key) -> Signer | None:
        """What signs with a key; None where it is not at hand."""


def name_of(key: Key) -> str:
    """What a key is called: a name, else the first letters of its number."""
    name = key.unrecognized_fields.get(_NAME)
    usable = isinstance(name, str) and _A_NAME.fullmatch(name)
    return str(name) if usable else key.keyid[:8]


def named(key: Key, name: str) -> Key:
    """The key with a name."""
    key.unrecognized_fields[_NAME] = name
    return key


class PassphraseSigner(CryptoSigner):
    """Signs with a key in an encrypted PEM file; the URI is `file:PATH`."""

    SCHEME = "file"
    PREFIX = f"{SCHEME}:"

    @classmethod
    def from_priv_key_uri(
        cls, priv_key_uri: str, public_key: Key, secrets_handler: SecretsHandler | None = None
    ) -> "PassphraseSigner":
        """Open the file by the passphrase that the handler has.

        Raises:
            ValueError: the passphrase is wrong, or the file is no such key.
        """
        file = Path(priv_key_uri.removeprefix(cls.PREFIX))
        if secrets_handler is None or not isinstance(public_key, SSlibKey):
            raise ValueError("A key in a file needs a passphrase.")
        source = file.read_bytes()
        head = _HEAD.match(source)
        if head is None or int(head[1]) > _MOST_ROUNDS:
            raise ValueError("No key of ours.")
        salt = bytes.fromhex(head[2].decode())
        secret = _stretched(secrets_handler(name_of(public_key)), salt, int(head[1]))
        return cls(load_pem_private_key(source[head.end() :], secret), public_key)


# securesystemslib's own for files (`file2:`) takes keys without a passphrase only.
SIGNER_FOR_URI_SCHEME[PassphraseSigner.SCHEME] = PassphraseSigner


@dataclass(slots=True)
class KeyFolder:
    """The keys that one person has.

    Attributes:
        folder: where `keys.json` and the files are.
        passphrase: asked for the passphrase of a key by its name; True where it is being made.
        elsewhere: names of keys to be made that are there already: the URI of the signer, "" where somebody else has
            it, and a PEM file with the public half.
    """

    folder: Path
    passphrase: Callable[[str, bool], str]
    elsewhere: Mapping[str, tuple[str, Path]] = field(default_factory=dict)
    _open: dict[str, Signer] = field(default_factory=dict, init=False, repr=False)
    _known: list[str] = field(default_factory=list, init=False, repr=False)

    def make(self, name: str) -> Key:
        """Make a key with a file of its own, or take one in whose signer is elsewhere.

        Raises:
            StorageError: there is one of that name, the passphrase is short, or nothing can be written.
        """
        _usable(name)
        if any(each["name"] == name for each in self._entries()):
            raise StorageError(
                f"There is a key called {name} in {self.folder}.", "Choose another folder or name."
            )
        if name in self.elsewhere:
            uri, file = self.elsewhere[name]
            key = named(_public_key(file), name)
            if not uri:
                return key
        else:
            uri = f"{PassphraseSigner.PREFIX}{name}.pem"
            key = self._made_in_a_file(name)
        entry = {"name": name, "uri": uri, "keyid": key.keyid, "key": key.to_dict()}
        self._write([*self._entries(), entry])
        return key

    def signer(self, key: Key) -> Signer | None:
        """What signs with the key; None where it is somebody else's.

        Raises:
            StorageError: the passphrase is wrong, or the signer does not answer.
        """
        if key.keyid in self._open:
            return self._open[key.keyid]
        entry = next((each for each in self._entries() if each["keyid"] == key.keyid), None)
        # A colleague's file that was copied here is known by its name.
        uri = entry["uri"] if entry else f"{PassphraseSigner.PREFIX}{_usable(name_of(key))}.pem"
        if uri.startswith(PassphraseSigner.PREFIX):
            file = self.folder / uri.removeprefix(PassphraseSigner.PREFIX)
            if not file.is_file():
                return None
            uri = f"{PassphraseSigner.PREFIX}{file}"
        self._open[key.keyid] = signer = self._opened(uri, key)
        return signer

    def _opened(self, uri: str, key: Key) -> Signer:
        if uri.startswith(PassphraseSigner.PREFIX):
            for (
                known
            ) in self._known:  # People often have one for all of theirs, and are asked for it once.
                with suppress(ValueError):
                    return Signer.from_priv_key_uri(uri, key, _saying(known))
        name = name_of(key)
        try:
            return Signer.from_priv_key_uri(uri, key, lambda _: self._asked(name))
        except (ValueError, UnsupportedAlgorithm, TypeError) as error:
            raise StorageError(
                f"The key {name} could not be opened.", "Check the passphrase and try again."
            ) from error
        except (SecureSystemsError, OSError, ImportError) as error:
            raise StorageError(
                f"The signer of the key {name} does not answer: {error}.",
                f"Check its address in {self.folder / FILE_NAME}, and that its device or service is there.",
            ) from error

    def _asked(self, name: str) -> str:
        secret = self.passphrase(name, False)
        self._known.append(secret)
        return secret

    def _made_in_a_file(self, name: str) -> Key:
        secret = self.passphrase(name, True)
        if len(secret) < _SHORTEST:
            raise StorageError(
                f"A passphrase has {_SHORTEST} letters or more.",
                "Four words that go together badly do.",
            )
        private = Ed25519PrivateKey.generate()
        salt = os.urandom(_SALT_BYTES)
        encryption = BestAvailableEncryption(_stretched(secret, salt, ROUNDS))
        pem = private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, encryption)
        file = self.folder / f"{name}.pem"
        try:
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(handle, "wb") as out:
                out.write(f"Handrail key, scrypt {ROUNDS} {salt.hex()}\n".encode() + pem)
            synchronise(file)
            public = private.public_key().public_bytes(
                Encoding.PEM, PublicFormat.SubjectPublicKeyInfo
            )
            write_atomically(self.folder / f"{name}.public.pem", public)
        except OSError as error:
            raise StorageError(
                f"{file} cannot be written ({error.strerror}).",
                "Choose a folder that is yours; no key is ever written over another.",
            ) from error
        key = SSlibKey.from_crypto(private.public_key())
        named(key, name)
        self._open[key.keyid] = CryptoSigner(private, key)
        return key

    def _entries(self) -> list[dict[str, Any]]:
        file = self.folder / FILE_NAME
        try:
            content = json.loads(file.read_text(encoding="utf-8"))
            entries = [dict(each) for each in content["keys"]]
            complete = all({"name", "uri", "keyid", "key"} <= each.keys() for each in entries)
        except FileNotFoundError:
            return []
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise StorageError(
                f"{file} cannot be read: {error}.", "Bring it back from a copy of your keys."
            ) from error
        if not complete:
            raise StorageError(f"{file} is not whole.", "Bring it back from a copy of your keys.")
        return entries

    def _write(self, entries: list[dict[str, Any]]) -> None:
        content = {"format": _FORMAT, "keys": entries}
        write_atomically(self.folder / FILE_NAME, json.dumps(content, indent=1).encode())


def _stretched(secret: str, salt: bytes, rounds: int) -> bytes:
    """What the file is locked with: OpenSSL's own way from a passphrase to a key makes guessing cheap."""
    most = 128 * 8 * rounds + (1 << 20)  # bytes: what it takes, and something to work with
    return scrypt(secret.encode(), salt=salt, n=rounds, r=8, p=1, maxmem=most).hex().encode()


def _usable(name: str) -> str:
    if not _A_NAME.fullmatch(name):
        raise StorageError(
            f"A key cannot be called {name!r}.", "Use small letters, figures and hyphens."
        )
    return name


def _saying(secret: str) -> SecretsHandler:
    return lambda _: secret


def _public_key(file: Path) -> Key:
    try:
        return SSlibKey.from_crypto(load_pem_public_key(file.read_bytes()))
    except (OSError, ValueError, UnsupportedAlgorithm) as error:
        raise StorageError(
            f"{file} holds no public key: {error}.",
            "Ask your device or service for the public key as a PEM file.",
        ) from error


def at_hand(keys: Keys, wanted: Mapping[str, Key]) -> Iterator[Signer]:
    """Those of the wanted keys that can sign here."""
    for key in wanted.values():
        signer = keys.signer(key)
        if signer is not None:
            yield signer
