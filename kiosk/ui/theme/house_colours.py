"""The colours of the house: `look.toml` of a council, laid over our themes where they can be read as well as ours.

    [light]
    main = "#003078"     # the main action, what is chosen, and the edges of choices
    accent = "#7a2e00"   # links, and where the outside world begins

`[dark]` likewise. The yellow theme stays as it is: whoever needs it needs exactly that.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.core.errors import ContentError
from kiosk.core.toml_source import KeyPath, read_toml
from kiosk.settings import ThemeName
from kiosk.ui.theme.colours import AAA, PAIRS, THEMES, Colours, contrast

FILE_NAME = "look.toml"
#: What each key stands for.
_KEYS: dict[str, tuple[str, ...]] = {
    "main": ("main", "choice_edge", "chosen"),
    "accent": ("accent",),
}
_THEMES = (ThemeName.LIGHT, ThemeName.DARK)
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseColours:
    """What was read.

    Attributes:
        themes: every theme, with those colours of the house that are as easy to read as ours.
        faults: what was left out, and why.
    """

    themes: Mapping[ThemeName, Colours]
    faults: tuple[ContentError, ...] = ()


def house_colours(file: Path) -> HouseColours:
    """Read the file; what is wrong in it, or harder to read than 7:1, is left out and said."""
    try:
        source = read_toml(file)
    except ContentError as fault:
        return HouseColours(themes=THEMES, faults=(fault,))
    reading = _Reading(file, source.lines())
    themes = dict(THEMES)
    for name, table in source.values.items():
        theme = next((each for each in _THEMES if each.value == name), None)
        if theme is None or not isinstance(table, dict):
            known = " and ".join(f"[{each.value}]" for each in _THEMES)
            reading.fault((name,), f"`{name}` has no place here.", f"There are {known}.")
        else:
            themes[theme] = reading.theme(theme, table)
    return HouseColours(themes=themes, faults=tuple(reading.faults))


class _Reading:
    """One file while it is read."""

    def __init__(self, file: Path, lines: Mapping[KeyPath, int]) -> None:
        self._file = file
        self._lines = lines
        self.faults: list[ContentError] = []

    def theme(self, theme: ThemeName, table: Mapping[str, object]) -> Colours:
        """The theme with what can be taken of the table."""
        colours = THEMES[theme]
        for key, value in table.items():
            where = (theme.value, key)
            if key not in _KEYS:
                self.fault(where, f"`{key}` is not known.", f"Use: {', '.join(_KEYS)}.")
            elif not isinstance(value, str) or not _COLOUR.fullmatch(value):
                self.fault(where, f"`{key}` is no colour.", 'Write it like "#003078".')
            else:
                changed = replace(colours, **dict.fromkeys(_KEYS[key], value.lower()))
                worst = _hardest_to_read(changed)
                if worst is None:
                    colours = changed
                else:
                    front, back, ratio = worst
                    self.fault(
                        where,
                        f"{value} is too hard to read: {front} on {back} is {ratio:.1f}:1.",
                        f"Choose a {'darker' if theme is ThemeName.LIGHT else 'lighter'} colour: "
                        f"{AAA:.0f}:1 is the least.",
                    )
        return colours

    def fault(self, where: KeyPath, problem: str, remedy: str) -> None:
        """Note what is wrong with a key."""
        self.faults.append(ContentError(self._file, self._lines.get(where, 0), problem, remedy))


def _hardest_to_read(colours: Colours) -> tuple[str, str, float] | None:
    """The pair with the least contrast, if that is too little."""
    pairs = [
        (front, back, contrast(getattr(colours, front), getattr(colours, back)))
        for front, back in PAIRS
    ]
    worst = min(pairs, key=lambda pair: pair[2])
    return worst if worst[2] < AAA else None
