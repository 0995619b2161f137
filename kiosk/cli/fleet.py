"""Commands for a fleet of kiosks: figures sent, kiosks invited and enrolled, what a fleet costs."""

from datetime import timedelta
from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.fleet_report import report
from kiosk.cli.output import DataOption, JsonOption, answer_json, at_work, is_terminal, say

fleet = typer.Typer(
    no_args_is_help=True,
    help="Many kiosks: figures sent to the council's own store, kiosks invited, what it costs.",
)
fleet.command("report")(report)


@fleet.command("send")
def send(data: DataOption = None, json: JsonOption = False) -> None:
    """Send the anonymous figures that wait to the fleet's store; the running kiosk does it by itself.

    The exit code is 1 where something was not taken: it stays, and goes the next time.
    """
    from kiosk.app.fleet_figures import send_figures

    with at_work(data, process="fleet") as (folder, settings):
        report = send_figures(folder, settings)
    if json:
        answer_json(report)
    elif report.refusal is None:
        say(f"Records that have arrived: {report.records}, in batches: {report.batches}.")
    else:
        say(
            f"Records that have arrived: {report.records}; that wait: {report.waiting}. "
            f"{report.problem} {report.remedy}"
        )
    if report.refusal is not None:
        raise typer.Exit(1)


@fleet.command("invite")
def invite(
    name: Annotated[str, typer.Argument(help="The kiosk's name: small letters, figures, hyphens.")],
    site: Annotated[str, typer.Option("--site", help="The name of its place, as people say it.")],
    store: Annotated[
        str, typer.Option("--store", help="Where figures go.", metavar="s3://BUCKET/PREFIX|DIR")
    ],
    out: Annotated[
        Path,
        typer.Option(
            "--out", help="The folder for the files and the key that signs them: keep it safe."
        ),
    ],
    postcode: Annotated[str, typer.Option("--postcode", help="Of the place.")] = "",
    content: Annotated[
        str, typer.Option("--content", help="Where content packs are published.", metavar="URL|DIR")
    ] = "",
    root: Annotated[
        str,
        typer.Option(
            "--root",
            help="The publisher's root.json. Without it: what lies at --content.",
            metavar="FILE",
        ),
    ] = "",
    endpoint: Annotated[
        str, typer.Option("--endpoint", help="https:// address of the store. Without it: Amazon's.")
    ] = "",
    region: Annotated[str, typer.Option("--region", help="Of the store.")] = "eu-west-2",
    key: Annotated[
        str, typer.Option("--key", help="The name of the kiosk's own key; its secret is asked for.")
    ] = "",
    secret_file: Annotated[
        Path | None, typer.Option("--secret-file", help="A file with the secret, instead.")
    ] = None,
    days: Annotated[
        int, typer.Option("--days", help="How long it can be used.", min=1, max=90)
    ] = 14,
) -> None:
    """Make the invitation of one kiosk: a signed file, and the same as a QR code.

    Both hold the kiosk's key for the store: hand them over as you would a password, and delete them afterwards.
    """
    from kiosk.app.inviting import hash_of_root
    from kiosk.app.inviting import invite as make
    from kiosk.content.trust import fetched_root, read_root
    from kiosk.core.clock import SystemClock
    from kiosk.fleet.invitation import Invitation

    with at_work(None, process="fleet"):
        secret = ""
        if key:
            secret = secret_file.read_text().strip() if secret_file else ""
            secret = secret or typer.prompt("Secret of the key", hide_input=True)
        found = fetched_root(root or content) if root or content else b""
        if found:
            read_root(found)
        invitation = Invitation(
            kiosk=name,
            place=site,
            postcode=postcode,
            store=store,
            endpoint=endpoint,
            region=region if key else "",
            key=key,
            secret=secret,
            content=content,
            root=hash_of_root(found) if found else "",
            until=SystemClock().now().date() + timedelta(days=days),
        )
        made = make(invitation, out, found)
        say(f"{made.file} and {made.code}, to be used until {invitation.until:%d %B %Y}.")
        if made.rights is not None:
            say(f"{made.rights} is what its key may do at the store, and no more.")
        say(f"Whoever enrols it compares these words with you: {made.fingerprint}")


@fleet.command("enrol")
def enrol(
    given: Annotated[
        str,
        typer.Argument(
            help="The file, - to scan its code or paste it, or the text of the code.",
            metavar="FILE|-|TEXT",
        ),
    ],
    fingerprint: Annotated[
        str,
        typer.Option(
            "--fingerprint", help="The five words of who signed it. Without: you are asked."
        ),
    ] = "",
    root: Annotated[
        str,
        typer.Option(
            "--root",
            help="The publisher's root.json, where a code is used and there is no network.",
            metavar="FILE",
        ),
    ] = "",
    data: DataOption = None,
) -> None:
    """Make this machine a kiosk of a fleet, by its invitation."""
    from kiosk.app.enrolment import enrol as take
    from kiosk.app.enrolment import offered
    from kiosk.core.clock import SystemClock
    from kiosk.fleet.invitation import InvitationError, in_words

    if given == "-" and is_terminal():
        say("Scan the code, or paste the invitation; then press Enter, and Ctrl+D.")
    text = typer.get_text_stream("stdin").read() if given == "-" else given
    with at_work(data, process="fleet") as (folder, _):
        found = offered(text, folder, SystemClock().now().date())
        words = in_words(found.signer)
        say(f"{found.invitation.kiosk}, {found.invitation.place}. Signed by: {words}")
        if (
            not found.is_known
            and not fingerprint
            and not (is_terminal() and typer.confirm("Are these the words that you were told?"))
        ):
            raise InvitationError(
                "Nothing is done yet: the words must be compared first.",
                "Ask whoever looks after the fleet for theirs, and give them with --fingerprint.",
            )
        if fingerprint and fingerprint.strip().lower().replace(" ", "-") != words:
            raise InvitationError(
                "These are not the words that you were told.",
                "Do not use this invitation; ask whoever looks after the fleet.",
            )
        take(found, folder, root)
        say("Enrolled. It takes effect when the kiosk starts anew; to try it now: kiosk fleet send")


@fleet.command("plan")
def plan(
    kiosks: Annotated[int, typer.Argument(help="How many kiosks.", min=1, max=100_000)],
    records: Annotated[int, typer.Option("--records", help="Of one kiosk a day.", min=0)] = 150,
    checks: Annotated[
        int, typer.Option("--checks", help="How often a day new content is asked for.", min=0)
    ] = 1,
    updates: Annotated[int, typer.Option("--updates", help="Of content a month.", min=0)] = 4,
    update_kb: Annotated[int, typer.Option("--update-kb", help="Size of one.", min=0)] = 150,
    prices: Annotated[
        Path | None,
        typer.Option(
            "--prices",
            help="A TOML file with your provider's prices: source, read_on, currency, put_per_1000, get_per_1000, "
            "gb_month, gb_out, and month for what it asks besides.",
            metavar="FILE",
        ),
    ] = None,
    json: JsonOption = False,
) -> None:
    """Say what a fleet asks of its store and of the kiosks' lines, and what that costs at the prices you give."""
    from kiosk.fleet.plan import Use, in_lines, planned, read_prices

    use = Use(records=records, checks=checks, updates=updates, update_bytes=update_kb * 1000)
    with at_work(None, process="fleet"):
        asked = read_prices(prices) if prices else None
    found = planned(kiosks, use, asked)
    if json:
        answer_json(found)
        return
    for line in in_lines(found, use, asked):
        say(line)
