"""Ed25519 keys as `did:key` names (w3c-ccg.github.io/did-key-spec): the name is the key, so nothing is looked up."""

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

_BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_BEFORE = "did:key:z"  # z: base58, as Bitcoin writes it
_ED25519 = b"\xed\x01"  # of the table of multicodec
_BYTES = 34
_LENGTH = 47  # that of every Ed25519 key: 34 bytes that begin with 0xed


def did_of(key: Ed25519PublicKey) -> str:
    """The name of a key."""
    number = int.from_bytes(_ED25519 + key.public_bytes(Encoding.Raw, PublicFormat.Raw))
    letters = ""
    while number:
        number, digit = divmod(number, 58)
        letters = _BASE58[digit] + letters
    return _BEFORE + letters


def key_of(did: str) -> Ed25519PublicKey | None:
    """The key of a name; None where it is no name of an Ed25519 key."""
    letters = did.removeprefix(_BEFORE)
    if letters == did or len(letters) != _LENGTH:
        return None
    number = 0
    for letter in letters:
        digit = _BASE58.find(letter)
        if digit < 0:
            return None
        number = number * 58 + digit
    if number >= 1 << (8 * _BYTES):
        return None
    whole = number.to_bytes(_BYTES)
    if not whole.startswith(_ED25519):
        return None
    return Ed25519PublicKey.from_public_bytes(whole[len(_ED25519) :])


def fragment_of(did: str) -> str:
    """The name of the key inside its own document: what a signature names."""
    return f"{did}#{did.removeprefix('did:key:')}"
