"""The client of The Update Framework (tuf.ngclient), with what a kiosk needs beside it.

- Every file is staged, synchronised and renamed, metadata as well, so that a power cut leaves the old one or the new.
- The moment that expiry is held against is handed in (`kiosk.content.clock`), one for the whole update.
- The root that somebody trusted is handed in each time; what lies in the folder of metadata is never believed alone.
- Why something is refused comes out as one reason of a closed list, in words.
"""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from tuf.api.exceptions import (
    BadVersionNumberError,
    DownloadHTTPError,
    DownloadLengthMismatchError,
    ExpiredMetadataError,
    LengthOrHashMismatchError,
    RepositoryError,
    UnsignedMetadataError,
)
from tuf.api.metadata import Metadata, TargetFile
from tuf.api.serialization import DeserializationError
from tuf.ngclient.config import UpdaterConfig
from tuf.ngclient.updater import Updater

from kiosk.content.fetch import Transport
from kiosk.content.refusal import Refusal, RefusedError
from kiosk.core.atomic_file import synchronise, write_atomically

TIMESTAMP = "timestamp.json"
#: Bytes; a publisher's own files have some 400 of a timestamp and 2,000 of each other kind.
LIMITS = UpdaterConfig(
    max_root_rotations=128,
    max_delegations=32,
    root_max_length=128_000,
    timestamp_max_length=4_096,
    snapshot_max_length=64_000,
    targets_max_length=512_000,
)


class DurableUpdater(Updater):
    """tuf's own, for one moment, its metadata on the disk before it is believed."""

    def __init__(self, folder: Path, transport: Transport, root: bytes, moment: datetime) -> None:
        super().__init__(
            str(folder),
            transport.metadata,
            target_base_url=transport.targets,
            fetcher=transport,
            config=LIMITS,
            bootstrap=root,
        )
        self._trusted_set.reference_time = moment

    def _persist_file(self, filename: str, data: bytes) -> None:
        path = Path(filename)
        with suppress(OSError):
            if path.read_bytes() == data:
                return  # each start would write the roots again
        write_atomically(path, data)


class SignedSource:
    """A repository as the signatures in it let it be seen. Asked once, for one update."""

    def __init__(
        self, folder: Path, transport: Transport, *, root: bytes, moment: datetime
    ) -> None:
        """Nothing is fetched yet.

        Args:
            folder: of the metadata, on a disk of this kiosk's own; made where it is not there.
            transport: what reads the repository.
            root: the root metadata that somebody trusted.
            moment: what expiry is held against.

        Raises:
            RefusedError: the root is none.
            OSError, StorageError: the folder cannot be written.
        """
        self.transport = transport
        self._moment = moment
        folder.mkdir(parents=True, exist_ok=True)
        with self._in_words():
            self._updater = DurableUpdater(folder, transport, root, moment)

    def refresh(self) -> None:
        """Fetch and check what the repository says now.

        Raises:
            RefusedError: it is refused.
            OSError, StorageError: it cannot be kept.
        """
        with self._in_words():
            self._updater.refresh()

    def target(self, path: str) -> TargetFile | None:
        """What is signed about a target; nothing where there is none.

        Raises:
            RefusedError: a role on the way to it is refused.
            OSError, StorageError: what it says cannot be kept.
        """
        with self._in_words():
            return self._updater.get_targetinfo(path)

    def download(self, target: TargetFile, path: Path) -> None:
        """Fetch a target: whole and as it was signed under that name, or not there.

        Args:
            target: what is signed about it.
            path: where it is to be; its folder is there.

        Raises:
            RefusedError: it is not what was signed, or cannot be had.
            OSError: it cannot be kept.
        """
        staged = path.with_name(f"{path.name}.part")
        with self._in_words(target):
            self._updater.download_target(target, str(staged))
        synchronise(staged)
        staged.replace(path)
        synchronise(path.parent)

    @contextmanager
    def _in_words(self, target: TargetFile | None = None) -> Iterator[None]:
        try:
            yield
        except DownloadHTTPError as error:
            if self.transport.asked == TIMESTAMP:
                raise RefusedError(
                    Refusal.NOTHING_THERE, "There are no content packs there."
                ) from error
            raise RefusedError(Refusal.CUT_OFF, f"{self.transport.asked} is missing.") from error
        except DownloadLengthMismatchError as error:
            raise RefusedError(
                Refusal.TOO_LARGE, f"{self.transport.asked} is longer than it may be."
            ) from error
        except RepositoryError as error:
            raise self._refused(error, target) from error

    def _refused(self, error: RepositoryError, target: TargetFile | None) -> RefusedError:
        name = self.transport.asked
        refusal = self._reason(error, target)
        words = {
            Refusal.EXPIRED: (
                f"What is published there was signed for a time that is over ({error}): this kiosk takes it to be "
                f"{self._moment.date().isoformat()}."
            ),
            Refusal.FOREIGN: f"{name} is not signed by those whom this kiosk believes.",
            Refusal.MIXED: f"{name} does not belong to the rest of what is there.",
            Refusal.ROLLED_BACK: f"{name} is older than what this kiosk has already seen.",
            Refusal.CUT_OFF: f"{name} breaks off.",
            Refusal.GARBLED: f"{name} is not what was signed.",
        }
        return RefusedError(refusal, words[refusal])

    def _reason(self, error: RepositoryError, target: TargetFile | None) -> Refusal:
        name, got = self.transport.asked, self.transport.got
        for kind, refusal in _PLAIN.items():
            if isinstance(error, kind):
                return refusal
        if isinstance(error, BadVersionNumberError):
            return Refusal.MIXED if _is_another_version(name, got) else Refusal.ROLLED_BACK
        shorter = target is not None and len(got) < target.length
        if shorter or (isinstance(error, DeserializationError) and _breaks_off(got)):
            return Refusal.CUT_OFF
        unsound = isinstance(error, LengthOrHashMismatchError | DeserializationError)
        return Refusal.GARBLED if unsound else Refusal.MIXED


_PLAIN = {ExpiredMetadataError: Refusal.EXPIRED, UnsignedMetadataError: Refusal.FOREIGN}


def _is_another_version(name: str, content: bytes) -> bool:
    """Whether what is signed in a file is not the version that its name has."""
    number = name.split(".", 1)[0]
    if not number.isdecimal():
        return False
    try:
        return int(number) != Metadata.from_bytes(content).signed.version
    except DeserializationError:
        return False


def _breaks_off(content: bytes) -> bool:
    """Whether it begins as metadata does, and has no end."""
    stripped = content.strip()
    return not stripped or (stripped.startswith(b"{") and not stripped.endswith(b"}"))
