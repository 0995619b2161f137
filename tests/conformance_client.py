"""Our client as the conformance suite of The Update Framework wants one: three commands, exit code 0 or 1.

The suite (theupdateframework/tuf-conformance) is run from outside:
`pytest tuf_conformance --entrypoint "python -m tests.conformance_client"`. It brings its own repository, clock and
attacks; what it looks at is the folder of metadata, under names without versions.
"""

import argparse
import sys
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote

from tuf.api.exceptions import LengthOrHashMismatchError

from kiosk.content.fetch import WebTransport
from kiosk.content.signed import SignedSource
from kiosk.core.errors import KioskError


def main(arguments: list[str] | None = None) -> int:
    """Do what one command says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--metadata-dir", required=True, type=Path)
    parser.add_argument("--metadata-url")
    parser.add_argument("--target-name")
    parser.add_argument("--target-dir", type=Path)
    parser.add_argument("--target-base-url")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("init").add_argument("root", type=Path)
    commands.add_parser("refresh")
    commands.add_parser("download")
    given = parser.parse_args(arguments)
    try:
        if given.command == "init":
            _begin(given.metadata_dir, given.root.read_bytes())
        else:
            source = _source(given.metadata_dir, given)
            source.refresh()
            if given.command == "download":
                _download(source, given.target_name, given.target_dir)
    except (KioskError, OSError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


def _begin(folder: Path, root: bytes) -> None:
    """Trust a root; the kiosk's own is not in the folder of metadata, so neither is this one."""
    SignedSource(folder, WebTransport("http://127.0.0.1/"), root=root, moment=datetime.now(UTC))
    _trusted(folder).write_bytes(root)


def _source(folder: Path, given: argparse.Namespace) -> SignedSource:
    transport = WebTransport(given.metadata_url)
    # The suite names both halves of its repository; ours lie side by side.
    transport.metadata, transport.targets = given.metadata_url, given.target_base_url or ""
    root = _trusted(folder).read_bytes()
    return SignedSource(folder, transport, root=root, moment=datetime.now(UTC))


def _download(source: SignedSource, name: str, folder: Path) -> None:
    target = source.target(name)
    if target is None:
        raise FileNotFoundError(name)
    path = folder / quote(name, "")
    with suppress(OSError, LengthOrHashMismatchError):
        with path.open("rb") as file:
            target.verify_length_and_hashes(file)
        return  # it is here already
    source.download(target, path)


def _trusted(folder: Path) -> Path:
    return folder.with_name(f"{folder.name}.trusted-root.json")


if __name__ == "__main__":
    sys.exit(main())
