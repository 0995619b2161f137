"""Commands for editors: publish, sign for somebody else, see what is published."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.content_options import (
    KeysOption,
    NameOption,
    PassphraseOption,
    ToOption,
    folder_of,
    key_folder,
    said,
    trusted_root,
)
from kiosk.cli.output import DataOption, JsonOption, answer_json, at_work, say
from kiosk.cli.sizes import SizeOption, pixels
from kiosk.content.packs import Pack


def publish(
    to: ToOption,
    packs: Annotated[
        list[Pack] | None, typer.Argument(help="What is published.", show_default=False)
    ] = None,
    source: Annotated[
        Path | None,
        typer.Option(
            "--from",
            help="The folder with their files, laid out like the folder assets/content of Handrail. "
            "The directory needs none: it is made of the feeds of kiosk.toml, as kiosk sync read them.",
            metavar="FOLDER",
        ),
    ] = None,
    says: Annotated[
        str, typer.Option("--says", help="What is new, in a sentence for staff at the kiosks.")
    ] = "",
    withdraw: Annotated[
        list[str] | None,
        typer.Option(
            "--withdraw",
            help="A journey that kiosks shall no longer show. May be given again.",
            metavar="JOURNEY",
        ),
    ] = None,
    restore: Annotated[
        list[str] | None,
        typer.Option("--restore", help="A withdrawn journey to be shown again.", metavar="JOURNEY"),
    ] = None,
    refresh: Annotated[
        bool,
        typer.Option(
            "--refresh", help="Publish nothing; say that what is published still holds. Every day."
        ),
    ] = False,
    name: NameOption = "",
    keys: KeysOption = None,
    passphrase_file: PassphraseOption = None,
    data: DataOption = None,
    json: JsonOption = False,
) -> None:
    """Check packs, sign them, and publish them for every kiosk.

    Kiosks see all of it or none of it. Where a pack needs a second person's signature, it waits for it:
    kiosk content sign.
    """
    from kiosk.app.content_check import inspect
    from kiosk.app.content_offer import offered
    from kiosk.content.publishing.going_out import refresh as sign_anew
    from kiosk.content.publishing.place import opened
    from kiosk.content.publishing.publish import publish as put_out
    from kiosk.core.clock import SystemClock

    given, hidden, shown = packs or [], tuple(withdraw or ()), tuple(restore or ())
    if refresh and (given or source or hidden or shown):
        raise typer.BadParameter("It goes alone.", param_hint="--refresh")
    if not refresh and not (hidden or shown or given == [Pack.DIRECTORY] or (given and source)):
        raise typer.BadParameter(
            "Name packs, as journeys, and the folder that they are in, as --from content.",
            param_hint="PACK --from FOLDER",
        )
    with at_work(data, process="content") as (folder, _):
        now, trusted = SystemClock().now(), trusted_root(folder_of(keys, folder))
        ring, place = key_folder(keys, folder, passphrase_file), opened(to)
        if refresh:
            signed = sign_anew(place, ring, now, trusted)
            if json:
                answer_json({"signed": signed})
            else:
                say(f"Signed anew: {' and '.join(signed)}.")
            return
        offer = offered(
            given,
            source,
            place=place,
            data=folder,
            trusted=trusted,
            says=says,
            withdraw=hidden,
            restore=shown,
        )
        told = put_out(
            place,
            ring,
            offer,
            inspect=lambda folders: inspect(folders, new=offer.packs.keys()),
            now=now,
            trusted=trusted,
            name=name,
        )
        if json:
            answer_json(told)
            return
        for line in said(told, to):
            say(line)


def sign(
    to: ToOption,
    yes: Annotated[
        bool, typer.Option("--yes", help="Sign without asking, after what changes was shown.")
    ] = False,
    discard: Annotated[
        bool, typer.Option("--discard", help="Throw away what waits, and sign nothing.")
    ] = False,
    name: NameOption = "",
    keys: KeysOption = None,
    passphrase_file: PassphraseOption = None,
    data: DataOption = None,
    json: JsonOption = False,
) -> None:
    """Look at what a colleague has signed, file by file, and sign it as the second person; then it goes out.

    To see it as a resident would: kiosk content preview --pending PLACE
    """
    from kiosk.app.content_check import inspect
    from kiosk.content.publishing.countersign import countersign, what_waits
    from kiosk.content.publishing.place import opened
    from kiosk.content.publishing.waiting import discard as throw_away
    from kiosk.core.clock import SystemClock

    with at_work(data, process="content") as (folder, _):
        place, trusted = opened(to), trusted_root(folder_of(keys, folder))
        if discard:
            waited = throw_away(place)
            say("What waited was thrown away." if waited else "Nothing waits for a signature.")
            return
        waiting = what_waits(place, trusted)
        if waiting is None:
            say("Nothing waits for a signature.")
            return
        for line in () if json else waiting.changes:
            say(line)
        for role, names in {} if json else waiting.signed.items():
            say(f"{role}: signed by {', '.join(names)} so far.")
        if not yes:
            typer.confirm("Do you sign this?", abort=True, err=True)
        told = countersign(
            place,
            key_folder(keys, folder, passphrase_file),
            waiting,
            inspect=lambda folders: inspect(folders, new=waiting.contents.keys()),
            now=SystemClock().now(),
            trusted=trusted,
            name=name,
        )
        if json:
            answer_json(told)
            return
        for line in said(told, to)[len(told.changes) :]:
            say(line)


def status(
    at: Annotated[
        str,
        typer.Option(
            "--at", help="The repository: a folder, s3://BUCKET/PREFIX, or its https:// address."
        ),
    ],
    keys: KeysOption = None,
    data: DataOption = None,
    json: JsonOption = False,
) -> None:
    """Say what is published, who signed it, what ends when and what to do by then; answers 1 where it is time."""
    from kiosk.content.publishing.place import opened
    from kiosk.content.publishing.report import in_words, report
    from kiosk.core.clock import SystemClock

    with at_work(data, process="content") as (folder, _):
        told = report(opened(at), SystemClock().now(), trusted_root(folder_of(keys, folder)))
        if json:
            answer_json(told)
        else:
            for line in in_words(told):
                say(line)
    if told.is_due:
        raise typer.Exit(1)


def preview(
    source: Annotated[
        Path | None,
        typer.Option("--from", help="A folder that is not published yet.", metavar="FOLDER"),
    ] = None,
    pending: Annotated[
        str,
        typer.Option(
            "--pending", help="A repository in which something waits for you.", metavar="PLACE"
        ),
    ] = "",
    size: SizeOption = "1280x800",
    keys: KeysOption = None,
    data: DataOption = None,
) -> None:
    """Show what is not published yet in the real kiosk, in a window; with --from shown anew whenever you save."""
    from kiosk.app.content_preview import from_folder
    from kiosk.app.content_preview import preview as show
    from kiosk.content.publishing.countersign import what_waits
    from kiosk.content.publishing.place import opened

    if (source is None) == (not pending):
        raise typer.BadParameter("Give one of the two.", param_hint="--from or --pending")

    def tell(faults: tuple[str, ...]) -> None:
        say("\n".join(faults) if faults else "Shown as it was saved. Nothing is wrong.")

    with at_work(data, process="content") as (folder, _):
        if source is not None:
            packs = {each.manifest.pack: each for each in from_folder(source)}
        else:
            waiting = what_waits(opened(pending), trusted_root(folder_of(keys, folder)))
            if waiting is None:
                say("Nothing waits for a signature.")
                return
            packs = dict(waiting.contents)
            if not packs:
                say("What waits changes nothing that is shown: kiosk content sign says what it is.")
                return
        code = show(packs, source, tell, pixels(size))
    raise typer.Exit(code)


def tidy(to: ToOption, keys: KeysOption = None, data: DataOption = None) -> None:
    """Take away files of earlier versions that are older than a month; nothing is signed."""
    from kiosk.content.publishing.place import opened
    from kiosk.content.publishing.tidying import tidy as take_away
    from kiosk.core.clock import SystemClock

    with at_work(data, process="content") as (folder, _):
        trusted = trusted_root(folder_of(keys, folder))
        say(f"{take_away(opened(to), SystemClock().now(), trusted)} files were taken away.")
