"""A kiosk as python-tuf has it: a fresh Updater over the repository's folder, which believes the first root only."""

import tempfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from urllib.parse import unquote, urlparse

from tuf.api.exceptions import DownloadHTTPError
from tuf.api.metadata import TargetFile
from tuf.ngclient import Updater
from tuf.ngclient.fetcher import FetcherInterface

from kiosk.content.manifest import Manifest, read_manifest
from kiosk.content.packs import Pack, blob_path, manifest_path


class FolderFetcher(FetcherInterface):
    """Reads file: addresses."""

    def _fetch(self, url: str) -> Iterator[bytes]:
        try:
            return iter([Path(unquote(urlparse(url).path)).read_bytes()])
        except FileNotFoundError as error:
            raise DownloadHTTPError(str(error), 404) from error


def seen(
    repository: Path | str, root: bytes, *, at: datetime | None = None
) -> dict[Pack, tuple[Manifest, dict[str, bytes]]]:
    """Every pack that is published, with its files; what the Updater raises goes through.

    Args:
        repository: its folder, or its address.
        root: the first one.
        at: the reader's clock; without it the machine's.
    """
    found = {}
    with tempfile.TemporaryDirectory() as folder:
        local, taken = Path(folder) / "tuf", Path(folder) / "taken"
        local.mkdir()
        base = repository if isinstance(repository, str) else f"file://{repository}"
        updater = Updater(
            str(local),
            f"{base}/metadata/",
            target_base_url=f"{base}/targets/",
            fetcher=FolderFetcher() if isinstance(repository, Path) else None,
            bootstrap=root,
        )
        if at is not None:  # The Updater asks the machine's clock, once, when it is made.
            updater._trusted_set.reference_time = at
        updater.refresh()
        for pack in Pack:
            target = updater.get_targetinfo(manifest_path(pack))
            if target is None:
                continue
            updater.download_target(target, str(taken))
            manifest = read_manifest(taken.read_bytes(), pack)
            files = {}
            for file in manifest.files:
                blob = TargetFile(file.length, {"sha256": file.sha256}, blob_path(pack))
                updater.download_target(blob, str(taken))
                files[file.path] = taken.read_bytes()
            found[pack] = manifest, files
    return found


def files_seen(repository: Path | str, root: bytes) -> dict[Pack, dict[str, bytes]]:
    """The files alone."""
    return {pack: files for pack, (_, files) in seen(repository, root).items()}
