"""`kiosk fleet invite`: the signed file of one kiosk, its QR code, and what its key must be allowed at the store."""

import hashlib
import json
import re
from base64 import b64encode
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path, PurePosixPath, PureWindowsPath

from PIL import Image

from kiosk.core.atomic_file import write_atomically, write_privately
from kiosk.core.errors import KioskError, SettingsError
from kiosk.fleet.batch import NAME
from kiosk.fleet.invitation import Invitation, in_words, signed
from kiosk.staff.badges.did_key import did_of
from kiosk.staff.badges.issuer_key import signing_key
from kiosk.takehome.qr import QUIET_ZONE, signed_matrix
from kiosk.takehome.qr_letters import Matrix

SIGNER = "fleet-signer.pem"
_PIXELS = 6  # a module: 0.5 mm at 300 dots an inch
_S3 = re.compile(r"s3://([^/]+)/?(.*)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Invited:
    """What was made.

    Attributes:
        file: the invitation.
        code: its QR code, as a picture.
        rights: what the key must be allowed, for the store; None for a folder.
        fingerprint: of the signer, in words.
    """

    file: Path
    code: Path
    rights: Path | None
    fingerprint: str


def invite(invitation: Invitation, out: Path, root: bytes = b"") -> Invited:
    """Make the files of one kiosk in a folder; the key that signs lies there too, and is made the first time.

    Args:
        invitation: what it says, but for the root.
        out: the folder.
        root: the publisher's root.json; the file carries it, the code its SHA-256.

    Raises:
        KioskError: the invitation is no use, or too long for a code.
        StorageError: something cannot be written.
    """
    if not NAME.fullmatch(invitation.kiosk):
        raise SettingsError(
            f"{invitation.kiosk!r} is no name of a kiosk.",
            "Use up to 40 small letters, figures and hyphens, such as oriel-road-1.",
        )
    bucket = _S3.fullmatch(invitation.store)
    if bucket is not None and not (invitation.key and invitation.secret):
        raise SettingsError("A bucket needs a key.", "Give --key and its secret.")
    for where in filter(None, (invitation.store, invitation.content)):
        if "://" not in where and not (
            PurePosixPath(where).is_absolute() or PureWindowsPath(where).is_absolute()
        ):
            raise SettingsError(
                f"{where} is another folder on each machine.",
                "Give the whole path, as the kiosk will see it.",
            )
    key = signing_key(out / SIGNER, lost="every kiosk must then be enrolled anew by hand")
    text = signed(invitation, key)
    matrix = signed_matrix(text)
    if matrix is None:
        raise KioskError("This is too long for a code.", "Shorten the names and addresses.")
    file, code = out / f"{invitation.kiosk}.invitation", out / f"{invitation.kiosk}.png"
    carried = f"{text}\n{b64encode(root).decode()}\n" if root else f"{text}\n"
    write_privately(file, carried.encode())
    write_privately(code, _picture(matrix))
    rights = None
    if bucket is not None:
        rights = out / f"{invitation.kiosk}-rights.json"
        write_atomically(rights, _rights(bucket[1], bucket[2].strip("/"), invitation.kiosk))
    did = did_of(key.public_key())
    return Invited(file=file, code=code, rights=rights, fingerprint=in_words(did))


def hash_of_root(root: bytes) -> str:
    """What an invitation calls a publisher's root by."""
    return hashlib.sha256(root).hexdigest()


def _picture(matrix: Matrix) -> bytes:
    side = len(matrix) + 2 * QUIET_ZONE
    picture = Image.new("1", (side, side), 1)
    for y, row in enumerate(matrix):
        for x, dark in enumerate(row):
            if dark:
                picture.putpixel((x + QUIET_ZONE, y + QUIET_ZONE), 0)
    large = picture.resize((side * _PIXELS, side * _PIXELS), Image.Resampling.NEAREST)
    made = BytesIO()
    large.save(made, "PNG")
    return made.getvalue()


def _rights(bucket: str, prefix: str, kiosk: str) -> bytes:
    """A policy for the kiosk's identity, as Amazon writes them: it may add below its own name, and never write over.

    docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes-enforce.html. Where a store does not know the
    condition (SeaweedFS 4.48 does not), the identity gets Write:BUCKET/PREFIX/KIOSK/*, the bucket a policy that
    denies deleting, and versioning.
    """
    below = "/".join(part for part in (bucket, prefix, kiosk) if part)
    statement = {
        "Sid": "OnlyAdds",
        "Effect": "Allow",
        "Action": "s3:PutObject",
        "Resource": f"arn:aws:s3:::{below}/*",
        "Condition": {"Null": {"s3:if-none-match": "false"}},
    }
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]}, indent=1).encode()
