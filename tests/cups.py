"""A stand-in for CUPS: its commands as scripts, and what they were told."""

from dataclasses import dataclass
from pathlib import Path

#: As `lp`, `lpstat` and `cancel` of CUPS 2.4 answer; a job is gone after so many looks as "looks" says.
_COMMAND = """#!/bin/sh
cd {folder}
case "$(basename $0) $*" in
  "lp "*)
    cat > job.pdf
    [ -e absent ] && echo "lp: Error - The printer or class does not exist." && exit 1
    echo "request id is Office-7 (0 file(s))"; touch waiting;;
  "cancel "*) echo "$*" >> cancelled; rm -f waiting;;
  "lpstat -o "*)
    looks=$(($(cat looks) - 1)); echo $looks > looks
    [ $looks -lt 0 ] && rm -f waiting
    [ -e waiting ] && echo "Office-7                root              2048   Wed Nov 25 08:49:42 2026"
    exit 0;;
  "lpstat -l -W "*) printf 'Office-7                root   2048   Wed\\n\\tAlerts: %s\\n' "$(cat ended)";;
  *) [ -e waiting ] || {{ printf 'printer Office is idle.\n\tAlerts: %s\n' "$(cat before)"; exit 0; }}
    printf 'printer Office %s since Wed\\n\\tDescription: Office\\n\\tAlerts: %s\\n' "$(cat state)" "$(cat alerts)";;
esac
"""
PRINTING = "now printing Office-7.  enabled"


@dataclass
class Queue:
    """What it says, and what it was told."""

    folder: Path

    def says(self, **files: str) -> None:
        for name, text in files.items():
            (self.folder / name).write_text(text, encoding="utf-8")

    @property
    def cancelled(self) -> str:
        told = self.folder / "cancelled"
        return told.read_text(encoding="utf-8").strip() if told.exists() else ""

    @property
    def holds_a_job(self) -> bool:
        return (self.folder / "waiting").exists()


def made_queue(folder: Path) -> Queue:
    """One that prints at once; its folder must stand first in PATH."""
    folder.mkdir()
    for command in ("lp", "lpstat", "cancel"):
        (folder / command).write_text(_COMMAND.format(folder=folder), encoding="utf-8")
        (folder / command).chmod(0o755)
    queue = Queue(folder)
    queue.says(
        looks="2", state=PRINTING, alerts="none", before="none", ended="job-completed-successfully"
    )
    return queue
