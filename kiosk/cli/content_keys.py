"""Commands for whoever looks after the keys of a repository of content packs."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli.content_options import (
    KeysOption,
    PassphraseOption,
    ToOption,
    folder_of,
    keep_root,
    key_folder,
    pairs,
    said,
    seconds,
    trusted_root,
)
from kiosk.cli.output import DataOption, JsonOption, answer_json, at_work, say

if TYPE_CHECKING:
    from kiosk.content.publishing.key_changes import KeyChange
    from kiosk.content.publishing.publish import Published

_Role = Annotated[
    str,
    typer.Argument(
        help="root, targets, snapshot, timestamp, or a pack: journeys, translations, thesaurus, directory, look."
    ),
]
_Threshold = Annotated[
    int | None,
    typer.Option("--threshold", min=1, max=10, help="How many people must sign from now on."),
]
_Signer = Annotated[
    str,
    typer.Option(
        "--signer",
        help="A key in a device or service, by its address: hsm:…, gcpkms:…, awskms:…, azurekms:…, hv:… "
        "Needs --public.",
        metavar="URI",
    ),
]
_Public = Annotated[
    Path | None,
    typer.Option(
        "--public",
        help="The public half of a key that is there already: a device's, or a colleague's NAME.public.pem.",
        metavar="FILE.pem",
    ),
]


def keys(
    to: Annotated[
        str,
        typer.Option(
            "--to",
            help="Begin a repository there: an empty folder, or s3://BUCKET/PREFIX.",
            metavar="PLACE",
        ),
    ] = "",
    only: Annotated[
        str,
        typer.Option(
            "--only",
            help="Make one key of this name for yourself; whoever began the repository lets it in.",
            metavar="NAME",
        ),
    ] = "",
    threshold: Annotated[
        list[str] | None,
        typer.Option(
            "--threshold",
            help="How many people must sign a pack, as journeys=2. May be given again.",
            metavar="ROLE=N",
        ),
    ] = None,
    signer: Annotated[
        list[str] | None,
        typer.Option(
            "--signer",
            help="A key in a device or service, as targets=hsm:… May be given again. Needs --public.",
            metavar="NAME=URI",
        ),
    ] = None,
    public: Annotated[
        list[str] | None,
        typer.Option(
            "--public",
            help="The public half of such a key, as targets=FILE.pem. May be given again.",
            metavar="NAME=FILE",
        ),
    ] = None,
    keys: KeysOption = None,
    passphrase_file: PassphraseOption = None,
    data: DataOption = None,
) -> None:
    """Make the keys that content packs are signed with, and begin a repository.

    Three keys for the root, of which two must sign; one each for targets, snapshot and timestamp; one for every pack.
    Each lies in a file of its own that needs a passphrase.
    """
    from kiosk.content.publishing.beginning import begin
    from kiosk.content.publishing.place import opened
    from kiosk.content.trust import read_root
    from kiosk.core.clock import SystemClock

    if bool(to) == bool(only):
        raise typer.BadParameter(
            "Give one of the two.", param_hint="--to (a repository) or --only (a key)"
        )
    uris, files = pairs(signer or [], "--signer"), pairs(public or [], "--public")
    if uris.keys() != files.keys():
        raise typer.BadParameter(
            "Each needs the other, for the same key.", param_hint="--signer and --public"
        )
    elsewhere = {name: (uri, Path(files[name])) for name, uri in uris.items()}
    with at_work(data, process="content") as (folder, _):
        here = folder_of(keys, folder)
        ring = key_folder(keys, folder, passphrase_file, elsewhere)
        if only:
            ring.make(only)
            say(f"Your key is in {here}. Give {here / f'{only}.public.pem'} to whoever looks after")
            say(
                "the repository. They let it in (kiosk content admit PACK --public FILE), and give you"
            )
            say("root.json, snapshot.pem and timestamp.pem, to be put into your folder of keys.")
            return
        place = opened(to, make=True)
        thresholds = _thresholds(threshold or [])
        root = begin(place, ring, thresholds, SystemClock().now())
        kept = keep_root(here, root)
        say(f"The keys are in {here}, and the repository is begun at {to}.")
        say("Keep the three root keys (root-1, root-2, root-3) apart from each other and from this")
        say("machine: two of them are needed only to change other keys, and to sign the root anew.")
        for name in seconds(thresholds):
            say(f"Move {name}.pem to a second person, and give them root.json, snapshot.pem and")
            say("timestamp.pem: only so do two people look at what goes out.")
        say(f"Every kiosk is given {kept} once: kiosk content trust {kept}")
        say(f"Its fingerprint, to be compared there: {read_root(root).fingerprint}")
        say(f"Every day, by itself: kiosk content publish --refresh --to {to}")


def rotate(
    role: _Role,
    to: ToOption,
    old: Annotated[
        str, typer.Option("--old", help="The key to replace, where the role has several.")
    ] = "",
    signer: _Signer = "",
    public: _Public = None,
    keys: KeysOption = None,
    passphrase_file: PassphraseOption = None,
    data: DataOption = None,
    json: JsonOption = False,
) -> None:
    """Replace a key by a new one: each year, when a person leaves, or when it was lost or seen."""
    from kiosk.content.publishing.key_changes import KeyChange, change_keys, known_role, the_key
    from kiosk.content.publishing.place import opened
    from kiosk.core.clock import SystemClock

    with at_work(data, process="content") as (folder, _):
        trusted = trusted_root(folder_of(keys, folder))
        given = old or the_key(opened(to), known_role(role), trusted)
        wanted = KeyChange(role=role, add=True, name=_name_of(public), revoke=given)
        ring = key_folder(keys, folder, passphrase_file, _elsewhere(wanted, signer, public))
        told = change_keys(opened(to), ring, wanted, SystemClock().now(), trusted)
        _answer(told, to, json=json)


def admit(
    role: _Role,
    to: ToOption,
    name: Annotated[
        str, typer.Option("--name", help="What the key is called: whose it is.", metavar="NAME")
    ] = "",
    threshold: _Threshold = None,
    signer: _Signer = "",
    public: _Public = None,
    keys: KeysOption = None,
    passphrase_file: PassphraseOption = None,
    data: DataOption = None,
    json: JsonOption = False,
) -> None:
    """Let a further key sign for a role: a new one, or a colleague's (--public), who keeps the other half."""
    from kiosk.content.publishing.key_changes import KeyChange, change_keys, known_role
    from kiosk.content.publishing.place import opened
    from kiosk.core.clock import SystemClock

    with at_work(data, process="content") as (folder, _):
        trusted = trusted_root(folder_of(keys, folder))
        wanted = KeyChange(
            role=known_role(role), add=True, name=name or _name_of(public), threshold=threshold
        )
        ring = key_folder(keys, folder, passphrase_file, _elsewhere(wanted, signer, public))
        told = change_keys(opened(to), ring, wanted, SystemClock().now(), trusted)
        _answer(told, to, json=json)


def revoke(
    role: _Role,
    name: Annotated[str, typer.Argument(help="The key, as kiosk content status names it.")],
    to: ToOption,
    threshold: _Threshold = None,
    keys: KeysOption = None,
    passphrase_file: PassphraseOption = None,
    data: DataOption = None,
    json: JsonOption = False,
) -> None:
    """Take a key back: from now on it signs nothing that a kiosk takes."""
    from kiosk.content.publishing.key_changes import KeyChange, change_keys, known_role
    from kiosk.content.publishing.place import opened
    from kiosk.core.clock import SystemClock

    with at_work(data, process="content") as (folder, _):
        trusted = trusted_root(folder_of(keys, folder))
        wanted = KeyChange(role=known_role(role), revoke=name, threshold=threshold)
        ring = key_folder(keys, folder, passphrase_file)
        told = change_keys(opened(to), ring, wanted, SystemClock().now(), trusted)
        _answer(told, to, json=json)


def renew(
    roles: Annotated[list[str], typer.Argument(help="Those that kiosk content status names.")],
    to: ToOption,
    keys: KeysOption = None,
    passphrase_file: PassphraseOption = None,
    data: DataOption = None,
    json: JsonOption = False,
) -> None:
    """Sign the root, the targets or packs anew for another term, before their signature ends."""
    from kiosk.content.publishing.key_changes import known_role
    from kiosk.content.publishing.key_changes import renew as sign_anew
    from kiosk.content.publishing.place import opened
    from kiosk.core.clock import SystemClock

    with at_work(data, process="content") as (folder, _):
        place, trusted = opened(to), trusted_root(folder_of(keys, folder))
        ring = key_folder(keys, folder, passphrase_file)
        wanted = [known_role(role, renewable=True) for role in roles]
        told = sign_anew(place, ring, wanted, SystemClock().now(), trusted)
        _answer(told, to, json=json)


def _elsewhere(
    wanted: "KeyChange", signer: str, public: Path | None
) -> dict[str, tuple[str, Path]]:
    if signer and public is None:
        raise typer.BadParameter(
            "Give its public half, too: --public FILE.pem", param_hint="--signer"
        )
    return {} if public is None else {wanted.name: (signer, public)}


def _name_of(public: Path | None) -> str:
    return public.name.removesuffix(".pem").removesuffix(".public") if public else ""


def _answer(told: "Published", to: str, *, json: bool) -> None:
    if json:
        answer_json(told)
        return
    for line in said(told, to):
        say(line)


def _thresholds(given: Sequence[str]) -> Mapping[str, int]:
    from kiosk.content.publishing.key_changes import known_role

    found = {}
    for role, number in pairs(list(given), "--threshold").items():
        if number not in {"1", "2", "3"}:
            raise typer.BadParameter("1, 2 or 3 people sign.", param_hint="--threshold")
        found[known_role(role)] = int(number)
    return found
