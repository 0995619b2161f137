"""Commands for whoever looks after the kiosk: who of staff may come in."""

from contextlib import closing
from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.badge import badge
from kiosk.cli.campaign import campaign
from kiosk.cli.output import DataOption, JsonOption, answer_json, at_work, say
from kiosk.cli.sizes import SizeOption, pixels
from kiosk.visit.staff_pass import Role

staff = typer.Typer(no_args_is_help=True, help="PINs, training and campaigns of staff.")
staff.add_typer(campaign, name="campaign")
staff.add_typer(badge, name="badge")
_Name = Annotated[str, typer.Argument(help="A name or nickname, or the place's for all of it.")]


@staff.command("pin")
def pin(
    name: _Name,
    role: Annotated[
        Role,
        typer.Option("--role", help="What the PIN opens: each opens what the one before does."),
    ] = Role.HELPER,
    data: DataOption = None,
) -> None:
    """Set somebody's PIN, asked for twice and never shown; also ends the wait after wrong ones."""
    from kiosk.core.clock import SystemClock
    from kiosk.staff.pin.gate import PinGate

    with (
        at_work(data, process="staff") as (folder, _),
        closing(PinGate(folder, SystemClock())) as gate,
    ):
        given = typer.prompt("PIN, 6 to 12 figures", hide_input=True, confirmation_prompt=True)
        gate.set_pin(name, role, given)
        say(f"{name} has a PIN now, as {role.value}.")


@staff.command("list")
def list_people(data: DataOption = None, json: JsonOption = False) -> None:
    """Name everybody who has a PIN."""
    from kiosk.core.clock import SystemClock
    from kiosk.staff.pin.gate import PinGate

    with (
        at_work(data, process="staff") as (folder, _),
        closing(PinGate(folder, SystemClock())) as gate,
    ):
        people = [{"name": each.name, "role": each.role} for each in gate.people()]
        if json:
            answer_json({"people": people})
            return
        for each in people:
            say(f"{each['name']} ({each['role']})")
        if not people:
            say("Nobody has a PIN. Set one: kiosk staff pin NAME --role manager")


@staff.command("remove")
def remove(name: _Name, data: DataOption = None) -> None:
    """Take somebody's PIN away."""
    from kiosk.core.clock import SystemClock
    from kiosk.staff.pin.gate import PinGate

    with (
        at_work(data, process="staff") as (folder, _),
        closing(PinGate(folder, SystemClock())) as gate,
    ):
        gate.remove(name)
        say(f"{name} has no PIN any more.")


@staff.command("learn")
def learn(
    module: Annotated[
        str | None, typer.Argument(help="Its name; without it one is chosen on the screen.")
    ] = None,
    lang: Annotated[str, typer.Option("--lang", help="Language code.")] = "en",
    size: SizeOption = "1280x800",
    data: DataOption = None,
) -> None:
    """Walk the training modules for staff, in the kiosk's own screens; answers are kept nowhere."""
    from kiosk.app.training import chosen
    from kiosk.app.training import learn as show

    with at_work(data, process="staff") as (folder, _):
        name = None if module is None else chosen(folder, module)
        code = show(folder, name, language=lang, size=pixels(size))
    raise typer.Exit(code)


@staff.command("modules")
def list_modules(data: DataOption = None, json: JsonOption = False) -> None:
    """Name the training modules for staff, and which of them each role learns."""
    from kiosk.app.modules import modules, paths

    with at_work(data, process="staff") as (folder, _):
        found = [{"id": each.id, "title": each.title} for each in modules(folder)]
        ways, faults = paths(folder)
        if json:
            answer_json({"modules": found, "paths": {role: ways[role] for role in ways}})
        else:
            for each in found:
                say(f"{each['id']}: {each['title']}")
            for role, path in ways.items():
                say(f"{role} learns: {', '.join(path)}")
        if faults:
            raise faults[0]


@staff.command("pack")
def pack(
    which: Annotated[str, typer.Argument(metavar="MODULE|ROLE", help="See: kiosk staff modules")],
    out: Annotated[Path, typer.Option("--out", help="The folder for the PDF files.")],
    lang: Annotated[str, typer.Option("--language", help="en or cy.")] = "en",
    data: DataOption = None,
) -> None:
    """Make the papers of a group session: slides, a running order and hand-outs, also of your own modules."""
    from kiosk.app.pack import write_pack
    from kiosk.core.clock import SystemClock

    if lang not in {"en", "cy"}:
        raise typer.BadParameter("en or cy")
    with at_work(data, process="staff") as (folder, _):
        for file in write_pack(folder, which, out, lang, SystemClock().now().date()):
            say(str(file))


@staff.command("learners")
def learners(
    remove: Annotated[
        str, typer.Option("--remove", help="Delete the learner of this made-up name, whole.")
    ] = "",
    data: DataOption = None,
    json: JsonOption = False,
) -> None:
    """Name the learners who agreed to be seen, and what they finished; of others numbers that are not small."""
    from kiosk.app.learners import in_words, seen_by_manager, take_out

    with at_work(data, process="staff") as (folder, settings):
        if remove:
            if not take_out(folder, remove):
                say("Nobody is called so.")
                raise typer.Exit(1)
            say("That learner is deleted. Figures without a name stay.")
            return
        least = settings.staff.smallest_number
        seen = seen_by_manager(folder, least=least)
        if json:
            answer_json(seen)
            return
        for line in in_words(seen, least=least):
            say(line)


@staff.command("report")
def report(
    out: Annotated[Path, typer.Option("--out", help="The folder for the three files.")],
    period: Annotated[str, typer.Option("--period", help="month, quarter or year.")] = "quarter",
    lang: Annotated[str, typer.Option("--lang", help="en or cy.")] = "en",
    data: DataOption = None,
) -> None:
    """Write the last month, quarter or year that has ended: a report, its numbers, a page for the wall."""
    from kiosk.app.figures_report import write_report
    from kiosk.core.clock import SystemClock

    if period not in {"month", "quarter", "year"}:
        raise typer.BadParameter("month, quarter or year")
    with at_work(data, process="staff") as (folder, settings):
        today = SystemClock().now().date()
        for path in write_report(folder, settings, out, period=period, tongue=lang, today=today):
            say(str(path))
