"""Prints by the queue of the system (CUPS) and stays with the job until it is paper, or cancelled.

Qt hands a job over and never hears its number, so that nobody could cancel it: `lp`, `lpstat` and `cancel`, the
commands of CUPS, are used as child processes. Where they are not (Windows), Qt prints.
"""

import getpass
import logging
import os
import re
import shutil
import subprocess
import time
from dataclasses import dataclass

from kiosk.app.print_ending import PrintEnding
from kiosk.ui.print_desk import PrintResult
from kiosk.ui.printing.faults import PrinterError

_COMMANDS = ("lp", "lpstat", "cancel")
_COMMAND_S = 10
_JOB = re.compile(r"request id is (\S+-[0-9]+)")
_PRINTING = re.compile(r"now printing (\S+-[0-9]+)\.")
_ALERTS = re.compile(r"^\s+Alerts: (.+)$", re.MULTILINE)
#: Reasons of RFC 8011 (5.4.12) and of CUPS, without "-error", "-warning", "-report"; the first that stands is told.
_REASONS = (
    ("media-jam", PrintResult.JAMMED),
    ("cover-open", PrintResult.OPEN),
    ("door-open", PrintResult.OPEN),
    ("interlock-open", PrintResult.OPEN),
    ("media-empty", PrintResult.NO_PAPER),
    ("media-needed", PrintResult.NO_PAPER),
    ("input-tray-missing", PrintResult.NO_PAPER),
    ("toner-empty", PrintResult.NO_INK),
    ("marker-supply-empty", PrintResult.NO_INK),
    ("offline", PrintResult.OFF),
    ("connecting-to-device", PrintResult.OFF),
    ("timed-out", PrintResult.OFF),
    ("shutdown", PrintResult.OFF),
)
#: How a job may end, by its own reasons.
_CAME_TO_NOTHING = ("aborted", "canceled")
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """How long is waited, in seconds.

    Attributes:
        fault_s: for a reason that has come and stands.
        left_s: for one that stood there before the job: CUPS keeps those of a print that was cancelled.
        job_s: for a job of one page, and what each more may take: office printers warm up for half a minute.
        page_s: the same of each page.
        end_s: for what is coming out of the printer when the visit ends: it is that person's, and under way.
        look_s: between two looks.
    """

    fault_s: float = 8.0
    left_s: float = 30.0
    job_s: float = 60.0
    page_s: float = 10.0
    end_s: float = 20.0
    look_s: float = 0.5


def has_queue() -> bool:
    """Whether the system has CUPS's commands."""
    return all(shutil.which(command) for command in _COMMANDS)


def print_pdf(
    pdf: bytes, name: str, *, pages: int, media: str, ending: PrintEnding, patience: Patience
) -> int:
    """Print a PDF and wait until it has been printed.

    Args:
        pdf: as large as the paper.
        name: of the printer, in the system.
        pages: how many it has.
        media: the paper, by its name in IPP.
        ending: told when the visit is over.
        patience: how long is waited for what.

    Returns:
        How many pages it has.

    Raises:
        PrinterError: the printer is not there, or something is wrong with it; the job is cancelled.
    """
    left = _reasons(_ask("-l", "-p", name) or "")
    job = _submit(pdf, name, media)
    try:
        _stay(job, name, pages, left, ending, patience)
    except PrinterError:
        _run("cancel", job)
        raise
    return pages


def cancel_all(name: str) -> bool:
    """Take back every job that this account has in the queue of a printer; whether the queue answered.

    A printer that is no longer there has no jobs.
    """
    done = _run("cancel", "-a", "-u", getpass.getuser(), name)
    return done is not None and (not done.returncode or b"does not exist" in done.stdout)


def _submit(pdf: bytes, name: str, media: str) -> str:
    """Put it into the queue; the number of the job."""
    options = (
        f"media={media}",
        "print-scaling=none",
        "sides=one-sided",
        "print-color-mode=monochrome",
    )
    chosen = [word for option in options for word in ("-o", option)]
    done = _run("lp", "-d", name, "-t", "Handrail", *chosen, "-", given=pdf)
    told = done.stdout.decode(errors="replace") if done else ""
    found = _JOB.search(told)
    if found is None:
        absent = "does not exist" in told
        raise PrinterError(
            PrintResult.OFF if absent else PrintResult.FAILED,
            _called(name),
            remedy="Check printer.name in kiosk.toml: lpstat -e names the printers."
            if absent
            else "",
        )
    return found[1]


def _stay(
    job: str,
    name: str,
    pages: int,
    left: frozenset[str],
    ending: PrintEnding,
    patience: Patience,
) -> None:
    """Watch a job until it has left the queue.

    Raises:
        PrinterError: it does not get on, or nobody waits for it any more.
    """
    begun = well_at = time.monotonic()
    over_from: float | None = None
    while _is_waiting(job, name):
        now, printer = time.monotonic(), _ask("-l", "-p", name) or ""
        reasons = _reasons(printer)
        fault, fresh = _fault(reasons), _fault(reasons - left)
        well_at = now if fault is None else well_at
        if fault is not None and now - well_at >= (patience.fault_s if fresh else patience.left_s):
            raise PrinterError(fresh or fault, _called(name))
        if " disabled since " in printer:
            remedy = f"Start its queue: cupsenable {name}."
            raise PrinterError(PrintResult.FAILED, _called(name), remedy=remedy)
        if now - begun >= patience.job_s + patience.page_s * pages:
            worst = _fault(reasons, warnings=True) or PrintResult.SLOW
            raise PrinterError(worst, _called(name))
        if ending.is_told:
            over_from = now if over_from is None else over_from
            is_late = ending.is_at_once or now - over_from >= patience.end_s
            if is_late or fresh is not None or job not in _PRINTING.findall(printer):
                raise PrinterError(fault or PrintResult.SLOW, _called(name))
        ending.wait(patience.look_s)
    if _came_to_nothing(_ask("-l", "-W", "completed", "-o", name) or "", job):
        raise PrinterError(PrintResult.FAILED, _called(name))


def _is_waiting(job: str, name: str) -> bool:
    """Whether the job is in the queue; it is as long as nobody says that it is not."""
    listed = _ask("-o", name)
    return listed is None or job in listed.split()


def _reasons(printer: str) -> frozenset[str]:
    """What `lpstat -l -p` says that the printer has."""
    found = _ALERTS.search(printer)
    return frozenset(found[1].split() if found else ())


def _fault(reasons: frozenset[str], *, warnings: bool = False) -> PrintResult | None:
    """The worst of them; while the printer goes on, a warning is nothing."""
    told = [each for each in reasons if warnings or not each.endswith("-warning")]
    return next(
        (fault for sign, fault in _REASONS if any(each.startswith(sign) for each in told)), None
    )


def _came_to_nothing(listed: str, job: str) -> bool:
    """Whether `lpstat -l -W completed` says that this job was given up."""
    after = re.search(rf"^{re.escape(job)}\s.*?(?=^\S|\Z)", listed, re.MULTILINE | re.DOTALL)
    alerts = _ALERTS.search(after[0]) if after else None
    return alerts is not None and any(sign in alerts[1] for sign in _CAME_TO_NOTHING)


def _called(name: str) -> str:
    return f"The printer {name}"


def _ask(*arguments: str) -> str | None:
    """What `lpstat` says; None where it says nothing that can be believed."""
    done = _run("lpstat", *arguments)
    return done.stdout.decode(errors="replace") if done and not done.returncode else None


def _run(
    command: str, *arguments: str, given: bytes = b""
) -> subprocess.CompletedProcess[bytes] | None:
    """Run a command of CUPS, in English; None where it does not end in time."""
    try:
        return subprocess.run(  # noqa: S603 - a command of the system, its arguments from kiosk.toml and itself
            [shutil.which(command) or command, *arguments],
            input=given,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=_COMMAND_S,
            check=False,
            env={**os.environ, "LC_ALL": "C"},
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        _log.warning("%s did not answer: %s", command, type(error).__name__)
        return None
