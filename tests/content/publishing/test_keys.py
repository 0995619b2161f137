"""Keys in files that need a passphrase, and keys that are elsewhere."""

import stat
from pathlib import Path
from typing import ClassVar

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_pem_private_key,
)
from securesystemslib.signer import (
    SIGNER_FOR_URI_SCHEME,
    CryptoSigner,
    Key,
    SecretsHandler,
    Signature,
    Signer,
    SSlibKey,
)

from kiosk.content.publishing.keys import FILE_NAME, KeyFolder, name_of
from kiosk.core.errors import StorageError

WORDS = "four words go badly together"


def folder_with(folder: Path, secret: str = WORDS) -> KeyFolder:
    return KeyFolder(folder, lambda _name, _making: secret)


def test_a_key_signs_for_whoever_knows_the_passphrase(tmp_path: Path) -> None:
    key = folder_with(tmp_path / "keys").make("journeys")
    signer = folder_with(tmp_path / "keys").signer(key)
    assert signer is not None
    key.verify_signature(signer.sign(b"this"), b"this")
    assert name_of(key) == "journeys"


def test_nobody_else_reads_it_and_no_secret_is_in_the_clear(tmp_path: Path) -> None:
    folder_with(tmp_path / "keys").make("journeys")
    file = tmp_path / "keys/journeys.pem"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert b"\n-----BEGIN ENCRYPTED PRIVATE KEY-----" in file.read_bytes()
    # The passphrase itself opens nothing, so that it cannot be guessed at the speed of OpenSSL's own files.
    with pytest.raises(ValueError, match=r".*"):
        load_pem_private_key(file.read_bytes(), WORDS.encode())
    for each in (tmp_path / "keys").iterdir():
        assert WORDS.encode() not in each.read_bytes()
        assert each == file or b"PRIVATE" not in each.read_bytes()


def test_a_wrong_passphrase_opens_nothing(tmp_path: Path) -> None:
    key = folder_with(tmp_path).make("journeys")
    with pytest.raises(StorageError, match="The key journeys could not be opened") as caught:
        folder_with(tmp_path, "another one, quite wrong").signer(key)
    assert "another one" not in str(caught.value)


@pytest.mark.parametrize("content", [b"", b"-----BEGIN ENCRYPTED PRIVATE KEY-----", b"\xff" * 50])
def test_a_damaged_key_is_said(tmp_path: Path, content: bytes) -> None:
    key = folder_with(tmp_path).make("journeys")
    (tmp_path / "journeys.pem").write_bytes(content)
    with pytest.raises(StorageError, match="The key journeys could not be opened"):
        folder_with(tmp_path).signer(key)


def test_a_passphrase_that_opens_several_keys_is_asked_for_once(tmp_path: Path) -> None:
    made = folder_with(tmp_path)
    keys = [made.make(name) for name in ("journeys", "snapshot", "timestamp")]
    asked = []

    def passphrase(name: str, _making: bool) -> str:
        asked.append(name)
        return WORDS

    folder = KeyFolder(tmp_path, passphrase)
    assert all(folder.signer(key) for key in keys)
    assert asked == ["journeys"]


def test_no_key_is_written_over_another(tmp_path: Path) -> None:
    folder_with(tmp_path).make("journeys")
    before = (tmp_path / "journeys.pem").read_bytes()
    with pytest.raises(StorageError, match="There is a key called journeys"):
        folder_with(tmp_path).make("journeys")
    (tmp_path / FILE_NAME).unlink()
    with pytest.raises(StorageError, match="cannot be written"):
        folder_with(tmp_path).make("journeys")
    assert (tmp_path / "journeys.pem").read_bytes() == before


def test_a_passphrase_that_is_short_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="12 letters or more"):
        folder_with(tmp_path, "short").make("journeys")
    assert not (tmp_path / "journeys.pem").exists()


def test_a_colleagues_key_is_known_and_not_at_hand(tmp_path: Path) -> None:
    key = folder_with(tmp_path).make("journeys")
    (tmp_path / "journeys.pem").unlink()
    assert folder_with(tmp_path).signer(key) is None
    assert folder_with(tmp_path / "empty").signer(key) is None


def test_a_colleagues_file_is_only_to_be_copied(tmp_path: Path) -> None:
    key = folder_with(tmp_path / "mine").make("snapshot")
    (tmp_path / "theirs").mkdir()
    (tmp_path / "mine/snapshot.pem").rename(tmp_path / "theirs/snapshot.pem")
    assert folder_with(tmp_path / "theirs").signer(key) is not None


@pytest.mark.parametrize("name", ["", "../up", "a/b", "Ann", "x" * 41])
def test_a_name_that_is_no_files_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(StorageError, match="A key cannot be called"):
        folder_with(tmp_path).make(name)


class SafeSigner(Signer):
    """A signer of nobody's but this test's: a key in a safe, behind an address."""

    SCHEME = "safe"
    keys: ClassVar[dict[str, Ed25519PrivateKey]] = {}

    def __init__(self, inner: CryptoSigner) -> None:
        self._inner = inner

    @classmethod
    def from_priv_key_uri(
        cls, priv_key_uri: str, public_key: Key, secrets_handler: SecretsHandler | None = None
    ) -> "SafeSigner":
        assert secrets_handler is not None
        if secrets_handler("PIN") != WORDS:
            raise ValueError("The safe stays shut.")
        assert isinstance(public_key, SSlibKey)
        return cls(CryptoSigner(cls.keys[priv_key_uri], public_key))

    @property
    def public_key(self) -> Key:
        return self._inner.public_key

    def sign(self, payload: bytes) -> Signature:
        return self._inner.sign(payload)


def test_any_signer_of_securesystemslib_signs_by_its_address(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(SIGNER_FOR_URI_SCHEME, SafeSigner.SCHEME, SafeSigner)
    private = Ed25519PrivateKey.generate()
    SafeSigner.keys["safe:drawer/3"] = private
    pem = tmp_path / "public.pem"
    pem.write_bytes(
        private.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    )
    elsewhere = {"targets": ("safe:drawer/3", pem)}
    key = KeyFolder(tmp_path, lambda _name, _making: WORDS, elsewhere).make("targets")
    assert not (tmp_path / "targets.pem").exists()
    signer = folder_with(tmp_path).signer(key)
    assert isinstance(signer, SafeSigner)
    key.verify_signature(signer.sign(b"this"), b"this")
    with pytest.raises(StorageError, match="The key targets could not be opened"):
        folder_with(tmp_path, "not the PIN of it").signer(key)


def test_a_device_that_is_not_there_is_said(tmp_path: Path) -> None:
    pem = tmp_path / "public.pem"
    private = Ed25519PrivateKey.generate()
    pem.write_bytes(
        private.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    )
    elsewhere = {"targets": ("hsm:2?label=YubiKey", pem)}
    key = KeyFolder(tmp_path, lambda _name, _making: WORDS, elsewhere).make("targets")
    with pytest.raises(StorageError, match="targets"):
        folder_with(tmp_path).signer(key)


def test_a_file_that_is_no_public_key_is_refused(tmp_path: Path) -> None:
    (tmp_path / "public.pem").write_bytes(b"nothing")
    elsewhere = {"targets": ("hsm:", tmp_path / "public.pem")}
    with pytest.raises(StorageError, match="holds no public key"):
        KeyFolder(tmp_path, lambda _name, _making: WORDS, elsewhere).make("targets")


@pytest.mark.parametrize("content", ["{", "[]", '{"keys": [{}]}', '{"keys": 3}'])
def test_a_damaged_list_of_keys_is_said(tmp_path: Path, content: str) -> None:
    (tmp_path / FILE_NAME).write_text(content, encoding="utf-8")
    with pytest.raises(StorageError, match=r"keys\.json"):
        folder_with(tmp_path).make("journeys")
