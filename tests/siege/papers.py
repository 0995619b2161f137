"""Certificates: an authority that the child trusts, and those that it must not take."""

import datetime
import ssl
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import trustme
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

#: Names of the allowed and the hostile side; the Cyrillic one in the form that is looked up.
_NAMES = (
    "care.test", "*.care.test", "path.test", "parts.test",
    "evil.test", "*.evil.test", "care.test.evil.test", "evilcare.test", "xn--cre-6cd.test",
    "apply.larkhaven.gov.uk", "evil.localhost", "localhost", "127.0.0.1", "::ffff:127.0.0.1",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Papers:
    """What the servers show, and what the child is told to trust.

    Attributes:
        authority: PEM text of who signed them.
        good: a certificate for every name of the siege, as a file's content.
        bad: certificates that are no good, by the names they are shown under.
        client: a certificate that the machine of the kiosk has, and its key.
    """

    authority: str
    good: bytes
    bad: dict[str, ssl.SSLContext]
    client: bytes

    def greeting(
        self, told: Callable[[str], None], *, asks_client: bool, old: bool
    ) -> ssl.SSLContext:
        """For one listener, which is told under which name it is greeted."""

        def choose(talking: ssl.SSLObject | ssl.SSLSocket, name: str | None, _: object) -> None:
            told(name or "")
            if name in self.bad:
                talking.context = self.bad[name]

        context = _context(self.good)
        context.sni_callback = choose
        if old:
            # No server of today speaks this (RFC 8996).
            context.set_ciphers("DEFAULT@SECLEVEL=0")
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", DeprecationWarning)
                context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1_1
        if asks_client:
            context.verify_mode = ssl.CERT_OPTIONAL
            context.load_verify_locations(cadata=self.authority)
        return context


def _context(pem: bytes) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    with trustme.Blob(pem).tempfile() as path:
        context.load_cert_chain(path)
    return context


def _issued(authority: trustme.CA, *names: str, ended: datetime.datetime | None = None) -> bytes:
    made = authority.issue_cert(*names, not_after=ended) if ended else authority.issue_cert(*names)
    return made.private_key_and_cert_chain_pem.bytes()


def _self_signed(name: str) -> bytes:
    """A certificate that nobody but itself has signed."""
    key = ec.generate_private_key(ec.SECP256R1())
    who = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.datetime.now(tz=datetime.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(who)
        .issuer_name(who)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=30))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .sign(key, hashes.SHA256())
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
    yesterday = datetime.datetime.now(tz=datetime.UTC) - datetime.timedelta(days=1)
    bad = {
        "self-signed.care.test": _self_signed("self-signed.care.test"),
        "expired.care.test": _issued(authority, "expired.care.test", ended=yesterday),
        "wrong.care.test": _issued(authority, "another.example"),
    }
    return Papers(
        authority=authority.cert_pem.bytes().decode(),
        good=_issued(authority, *_NAMES),
        bad={name: _context(pem) for name, pem in bad.items()},
        client=_issued(authority, "the-kiosk.test"),
    )
