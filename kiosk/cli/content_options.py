"""What commands of publishing have in common: where keys are, and passphrases, which are never on a command line."""

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.content.packs import Pack
from kiosk.core.errors import StorageError

if TYPE_CHECKING:
    from kiosk.content.publishing.keys import KeyFolder
    from kiosk.content.publishing.publish import Published

_VARIABLE = "HANDRAIL_PASSPHRASE"
_ROOT_FILE = "root.json"

ToOption = Annotated[
    str,
    typer.Option("--to", help="The repository: a folder, or s3://BUCKET/PREFIX.", metavar="PLACE"),
]
KeysOption = Annotated[
    Path | None,
    typer.Option(
        "--keys",
        help="Your folder of keys. Without it: publishing-keys in the kiosk's folder.",
        metavar="DIR",
    ),
]
PassphraseOption = Annotated[
    Path | None,
    typer.Option(
        "--passphrase-file",
        help="A file whose first line is the passphrase. Without it: HANDRAIL_PASSPHRASE, or "
        "HANDRAIL_PASSPHRASE_NAME for one key, in the environment; else it is asked for.",
        metavar="FILE",
    ),
]
NameOption = Annotated[
    str, typer.Option("--as", help="The name of your key, where you have several.", metavar="NAME")
]


def key_folder(
    keys: Path | None,
    data: Path,
    passphrase: Path | None,
    elsewhere: Mapping[str, tuple[str, Path]] | None = None,
) -> "KeyFolder":
    """The keys of whoever gives the command."""
    from kiosk.content.publishing.keys import KeyFolder

    return KeyFolder(folder_of(keys, data), _passphrases(passphrase), elsewhere or {})


def folder_of(keys: Path | None, data: Path) -> Path:
    """Where they are."""
    return keys or data / "publishing-keys"


def trusted_root(folder: Path) -> bytes | None:
    """The root that was kept when the keys were made; None where there is none beside them.

    Raises:
        StorageError: it cannot be read.
    """
    try:
        return (folder / _ROOT_FILE).read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise StorageError(
            f"{folder / _ROOT_FILE} cannot be read ({error.strerror}).",
            "Check your folder of keys.",
        ) from error


def keep_root(folder: Path, root: bytes) -> Path:
    """Keep the first root beside the keys; say where.

    Raises:
        StorageError: it cannot be written.
    """
    from kiosk.core.atomic_file import write_atomically

    write_atomically(folder / _ROOT_FILE, root)
    return folder / _ROOT_FILE


def _passphrases(file: Path | None) -> Callable[[str, bool], str]:
    typed: dict[str, str] = {}

    def passphrase(name: str, making: bool) -> str:
        variable = f"{_VARIABLE}_{name.upper().replace('-', '_')}"
        given = os.environ.get(variable) or os.environ.get(_VARIABLE)
        if given:
            return given
        if file is not None:
            return _first_line(file)
        if not making:
            return str(typer.prompt(f"Passphrase of the key {name}", hide_input=True, err=True))
        whose = f"the key {name} of a second person" if _is_a_second(name) else "the new keys"
        if whose not in typed:
            words = f"A passphrase for {whose}, 12 letters or more"
            typed[whose] = str(
                typer.prompt(words, hide_input=True, confirmation_prompt=True, err=True)
            )
        return typed[whose]

    return passphrase


def seconds(thresholds: Mapping[str, int]) -> tuple[str, ...]:
    """The keys that are made for further people, where more than one must sign a pack."""
    return tuple(
        f"{role}-{number}"
        for role, most in thresholds.items()
        for number in range(2, most + 1)
        if _is_a_second(f"{role}-{number}")
    )


def _is_a_second(name: str) -> bool:
    role, _, number = name.rpartition("-")
    return role in set(Pack) and number in {"2", "3"}


def _first_line(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8").splitlines()[0]
    except (OSError, ValueError, IndexError) as error:
        raise StorageError(
            f"No passphrase can be read from {file}.", "Its first line is taken; check its name."
        ) from error


def pairs(given: list[str], option: str) -> dict[str, str]:
    """What was given as NAME=VALUE.

    Raises:
        BadParameter: one is not so.
    """
    found = {}
    for each in given:
        name, equals, value = each.partition("=")
        if not equals or not name or not value:
            raise typer.BadParameter("Write it as NAME=VALUE.", param_hint=option)
        found[name] = value
    return found


def said(told: "Published", to: str) -> tuple[str, ...]:
    """What became of something that was signed for the repository `to`, for a person."""
    from kiosk.content.publishing.publish import Result

    if told.result is Result.UNCHANGED:
        lines = [
            f"Nothing has changed in {pack} since version {version}: nothing was published."
            for pack, version in told.versions.items()
        ]
        back = f"{told.put_back} files that were missing in the repository were put back."
        return (*lines, *([back] if told.put_back else []))
    names = sorted({name for each in told.signed.values() for name in each})
    lines = [*told.changes, f"Signed with: {', '.join(names) or 'no key of yours'}."]
    if told.result is Result.OUT:
        return (*lines, "It is published. Kiosks take it the next time they ask.")
    wanted = ", ".join(f"{role} ({more} more)" for role, more in told.lacks.items())
    return (
        *lines,
        f"No kiosk sees it yet. It waits for signatures of: {wanted}.",
        f"Ask a second person for: kiosk content sign --to {to}",
    )
