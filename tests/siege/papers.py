"""Certificates: an authority that the child trusts, and those that it must not take."""

import datetime
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import cast

import trustme
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import NameOID

#: Names of the allowed and the hostile side; the Cyrillic one in the form that is looked up.
_NAMES = (
    "care.test", "*.care.test", "path.test", "parts.test",
    "evil.test", "*.evil.test", "care.test.evil.test", "evilcare.test", "xn--cre-6cd.test",
    "evil.localhost", "localhost", "127.0.0.1", "::ffff:127.0.0.1",
)  # fmt: skip
_CLIENT = "client.care.test"


@dataclass(frozen=True, slots=True)
class Papers:
    """What the servers show, and what the child is told to trust.

    Attributes:
        authority: PEM text of who signed them.
        good: a certificate for every name of the siege, as a file's content.
        others: what is shown under some names: certificates that are no good, and one that asks for the visitor's.
    """

    authority: str
    good: bytes
    others: dict[str, ssl.SSLContext]

    def greeting(self, told: Callable[[str], None]) -> ssl.SSLContext:
        """For one listener, which is told under which name it is greeted."""

        def choose(talking: ssl.SSLObject | ssl.SSLSocket, name: str | None, _: object) -> None:
            told(name or "")
            if name in self.others:
                talking.context = self.others[name]

        context = _context(self.good)
        context.sni_callback = choose
        return context


def _context(pem: bytes) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    # Or the weak one could not even be shown.
    context.set_ciphers("DEFAULT@SECLEVEL=0")
    with trustme.Blob(pem).tempfile() as path:
        context.load_cert_chain(path)
    return context


def _issued(authority: trustme.CA, *names: str, ended: datetime.datetime | None = None) -> bytes:
    made = authority.issue_cert(*names, not_after=ended) if ended else authority.issue_cert(*names)
    return made.private_key_and_cert_chain_pem.bytes()


def _made(
    name: str, key: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey, by: trustme.CA | None = None
) -> bytes:
    """A certificate of one's own making; signed by itself alone where nobody else signs."""
    who = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    issuer, signs = who, key
    if by is not None:
        issuer = x509.load_pem_x509_certificate(by.cert_pem.bytes()).subject
        signs = cast(
            "ec.EllipticCurvePrivateKey",
            serialization.load_pem_private_key(by.private_key_pem.bytes(), None),
        )
    now = datetime.datetime.now(tz=datetime.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(who)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=30))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .sign(signs, hashes.SHA256())
    )
    return made.public_bytes(serialization.Encoding.PEM) + key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.TraditionalOpenSSL,
        serialization.NoEncryption(),
    )


@cache
def papers() -> Papers:
    """Made once a test process."""
    authority = trustme.CA()
    asks = _context(_issued(authority, _CLIENT))
    asks.verify_mode = ssl.CERT_OPTIONAL
    asks.load_verify_locations(cadata=authority.cert_pem.bytes().decode())
    yesterday = datetime.datetime.now(tz=datetime.UTC) - datetime.timedelta(days=1)
    weak = rsa.generate_private_key(65537, 1024)  # noqa: S505 - what is to be refused
    bad = {
        "self-signed.care.test": _made(
            "self-signed.care.test", ec.generate_private_key(ec.SECP256R1())
        ),
        "expired.care.test": _issued(authority, "expired.care.test", ended=yesterday),
        "wrong.care.test": _issued(authority, "another.example"),
        "weak.care.test": _made("weak.care.test", weak, authority),
    }
    return Papers(
        authority=authority.cert_pem.bytes().decode(),
        good=_issued(authority, *_NAMES),
        others={_CLIENT: asks, **{name: _context(pem) for name, pem in bad.items()}},
    )
