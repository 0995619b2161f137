"""Works a running kiosk through AT-SPI alone, as a screen reader on the desktop does; says what it found, in JSON.

Run by the system's Python, which has the bindings: `python3 desktop_reader.py NAME NAME ...` presses what bears each
name in turn, and writes after each, and once before, one line: what is announced, and everything on the screen.
"""

import json
import sys
import time
from collections.abc import Callable
from functools import partial
from typing import TypeVar

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE_S = 20.0
LOOK_MS = 100
STATES = ("CHECKABLE", "CHECKED", "ENABLED", "FOCUSABLE", "FOCUSED")

T = TypeVar("T")
announced: list[str] = []
context = GLib.MainContext.default()


def pause() -> None:
    """Let what the kiosk says come in."""
    end = time.monotonic() + LOOK_MS / 1000
    while time.monotonic() < end:
        while context.pending():
            context.iteration(False)
        GLib.usleep(5_000)


def kiosk() -> "Atspi.Accessible | None":
    desktop = Atspi.get_desktop(0)
    for at in range(desktop.get_child_count()):
        found = desktop.get_child_at_index(at)
        if found is not None and found.get_name() == "Handrail":
            return found
    return None


def walk(node: "Atspi.Accessible") -> "list[Atspi.Accessible]":
    found = []
    for at in range(node.get_child_count()):
        child = node.get_child_at_index(at)
        if child is not None and child.get_state_set().contains(Atspi.StateType.SHOWING):
            found.append(child)
            found.extend(walk(child))
    return found


def look(root: "Atspi.Accessible") -> list[dict[str, object]]:
    return [
        {
            "name": node.get_name(),
            "role": node.get_role_name(),
            "states": [
                state
                for state in STATES
                if node.get_state_set().contains(getattr(Atspi.StateType, state))
            ],
        }
        for node in walk(root)
    ]


def press(root: "Atspi.Accessible", name: str) -> bool:
    for node in walk(root):
        actions = node.get_action_iface()
        if actions is not None and f"{node.get_name()}.".startswith(f"{name}."):
            names = [actions.get_action_name(at) for at in range(actions.get_n_actions())]
            for action in ("Press", "Toggle"):
                if action in names:
                    return bool(actions.do_action(names.index(action)))
    return False


def until(tried: "Callable[[], T]") -> "T | None":
    """Try until it is true, as long as a person would."""
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        found = tried()
        if found:
            return found
        pause()
    return None


def tell(root: "Atspi.Accessible") -> None:
    sys.stdout.write(json.dumps({"announced": announced, "seen": look(root)}) + "\n")
    sys.stdout.flush()


def main() -> None:
    listener = Atspi.EventListener.new(lambda event: announced.append(str(event.any_data)))
    listener.register("object:announcement")
    root = until(kiosk)
    if root is None:
        sys.exit("the kiosk is not on the bus")
    until(lambda: len(look(root)) > 3)
    tell(root)
    for name in sys.argv[1:]:
        announced.clear()
        if not until(partial(press, root, name)):
            sys.exit(f"nothing is called {name}")
        until(lambda: announced)
        pause()
        tell(root)


if __name__ == "__main__":
    main()
