"""Commands of a kiosk about content packs: taken, trusted, named, gone back from."""

from typing import Annotated

import typer

from kiosk.cli.output import DataOption, JsonOption, answer_json, at_work, is_terminal, say


def update(
    source: Annotated[
        str,
        typer.Option(
            "--from",
            help="https://…, s3://BUCKET/PREFIX, or a folder such as a memory stick. Without it: \\[content] source of "
            "kiosk.toml.",
            metavar="URL|DIR",
        ),
    ] = "",
    data: DataOption = None,
    json: JsonOption = False,
) -> None:
    """Install what is published, whole and looked at, or leave everything as it is and say why.

    Exit code 1: what is there was refused. No network, and nothing new, are no failures.
    """
    from kiosk.app.content_update import update_content
    from kiosk.content.refusal import Refusal
    from kiosk.content.update_words import in_words
    from kiosk.core.clock import SystemClock
    from kiosk.core.errors import SettingsError

    with at_work(data, process="content") as (folder, settings):
        asked = source or settings.content.source
        if not asked:
            raise SettingsError(
                "Nobody has said where content packs are published.",
                "Say --from URL or --from DIR, or set [content] source in kiosk.toml.",
            )
        outcome = update_content(folder, asked, now=SystemClock().now())
    if json:
        answer_json(outcome)
    else:
        for line in in_words(outcome):
            say(line)
    if outcome.refusal not in (None, Refusal.NO_NETWORK, Refusal.GONE_BACK_FROM):
        raise typer.Exit(1)


def trust(
    source: Annotated[
        str,
        typer.Argument(
            help="root.json as the publisher gave it, or the address or folder of what is published.",
            metavar="FILE|URL|DIR",
        ),
    ],
    fingerprint: Annotated[
        str,
        typer.Option(
            "--fingerprint",
            help="What the publisher reads out, or at least the first 20 digits of it. Without it you are asked.",
        ),
    ] = "",
    data: DataOption = None,
) -> None:
    """Believe a publisher from now on. Compare the fingerprint with them by another way than this one."""
    from kiosk.app.folders import PACKS_FOLDER
    from kiosk.content.trust import fetched_root, matches, place_root, read_root
    from kiosk.core.errors import StorageError

    with at_work(data, process="content") as (folder, _):
        found = fetched_root(source)
        root = read_root(found)
        say(f"Fingerprint: {root.fingerprint}")
        if fingerprint and not matches(root, fingerprint):
            raise StorageError(
                "This is not the fingerprint that you gave.",
                "Do not use this file; ask whoever publishes your content.",
            )
        if not fingerprint and not (
            is_terminal() and typer.confirm("Is it the publisher's, figure for figure?")
        ):
            raise StorageError(
                "Nobody is believed yet: the fingerprint must be compared first.",
                "Ask the publisher to read theirs out, and give it with --fingerprint.",
            )
        place_root(folder / PACKS_FOLDER, found)
        of, needed = root.keys
        say(f"Believed from now on. A next root needs {needed} of its {of} keys.")


def installed(data: DataOption = None, json: JsonOption = False) -> None:
    """Name the packs in use, those of before, and what is damaged.

    Exit code 1: something is damaged.
    """
    from dataclasses import asdict

    from kiosk.app.folders import PACKS_FOLDER
    from kiosk.content.store import PackStore
    from kiosk.content.update_words import installed_in_words

    with at_work(data, process="content") as (folder, _):
        store = PackStore(folder / PACKS_FOLDER)
        found, faults = store.installed(), store.faults()
    if json:
        answer_json({**asdict(found), "faults": faults})
    else:
        for line in installed_in_words(found):
            say(line)
        for fault in faults:
            typer.echo(fault, err=True)
    if faults:
        raise typer.Exit(1)


def back(data: DataOption = None, json: JsonOption = False) -> None:
    """Go back to the packs of before. What is gone back from waits until something newer is published."""
    from kiosk.app.folders import PACKS_FOLDER
    from kiosk.content.store import PackStore
    from kiosk.content.update_words import installed_in_words
    from kiosk.core.clock import SystemClock

    with at_work(data, process="content") as (folder, _):
        found = PackStore(folder / PACKS_FOLDER).go_back(SystemClock().now())
    if json:
        answer_json(found)
    else:
        for line in installed_in_words(found):
            say(line)
