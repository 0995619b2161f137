"""Sections of options: a frozen dataclass of frozen dataclasses, filled from a settings file."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, fields
from difflib import get_close_matches
from itertools import islice
from typing import Any, TypeVar

from kiosk.core.options import default_of, in_toml, option_of, shown
from kiosk.core.toml_source import KeyPath

T = TypeVar("T")

#: Unknown keys named in one section; more say nothing new.
MAX_UNKNOWN = 20
_LONGEST_KEY = 60
_BARE_KEY = re.compile(rf"[A-Za-z0-9_-]{{1,{_LONGEST_KEY}}}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Misfit:
    """One thing in the file that the declared options do not allow.

    Attributes:
        path: the section and key.
        problem: what is there, what was expected and what is used instead.
        wanted: what it should be changed to, or "" where nothing fits.
    """

    path: KeyPath
    problem: str
    wanted: str

    @property
    def key(self) -> str:
        """The path as people write it: "section.key"."""
        return _dotted(self.path)


def read_sections(root: type[T], values: Mapping[str, object]) -> tuple[T, tuple[Misfit, ...]]:
    """Fill a dataclass whose fields are sections; what does not fit is replaced by its default."""
    found: list[Misfit] = []
    kinds = _kinds(root)
    sections = {name: _section(name, kinds, values.get(name, {}), found) for name in kinds}
    found.extend(_unknown((), values, kinds))
    return root(**sections), tuple(found)


def reference_of(root: type[Any]) -> str:
    """Every option with its help, limits and default, as a file that changes nothing."""
    parts: list[str] = []
    for name, kind in _kinds(root).items():
        lines = [f"# {kind.__doc__}", f"[{name}]"]
        for declared in fields(kind):
            known = option_of(declared)
            lines.append(f"# {known.help} Give {known.rule.expected}.")
            lines.append(f"{declared.name} = {in_toml(default_of(declared))}")
        parts.append("\n".join(lines))
    return "\n\n".join(parts) + "\n"


def _kinds(root: type[Any]) -> dict[str, Any]:
    return {section.name: section.type for section in fields(root)}


def _section(name: str, kinds: Mapping[str, Any], values: object, found: list[Misfit]) -> Any:
    kind = kinds[name]
    if not isinstance(values, dict):
        problem = (
            f"{name} is {shown(values)}; expected a section [{name}]. "
            "Its settings have their default values."
        )
        found.append(Misfit(path=(name,), problem=problem, wanted=f"[{name}]"))
        return kind()
    chosen: dict[str, object] = {}
    for declared in fields(kind):
        if declared.name not in values:
            continue
        rule = option_of(declared).rule
        path = (name, declared.name)
        try:
            chosen[declared.name] = rule.accept(values[declared.name])
        except ValueError:
            problem = (
                f"{_dotted(path)} is {shown(values[declared.name])}; expected {rule.expected}. "
                f"{in_toml(default_of(declared))} is used instead."
            )
            found.append(Misfit(path=path, problem=problem, wanted=rule.expected))
    found.extend(_unknown((name,), values, kinds))
    return kind(**chosen)


def _unknown(
    above: KeyPath, values: Mapping[str, object], kinds: Mapping[str, Any]
) -> Iterator[Misfit]:
    known = _keys(kinds[above[0]]) if above else tuple(kinds)
    for key in islice((key for key in values if key not in known), MAX_UNKNOWN):
        path = (*above, key)
        near = _nearest(key, known, kinds)
        meant = f" Did you mean {near}?" if near else ""
        what = "setting" if above else "section"
        problem = f"{_dotted(path)} is no known {what}, so it is passed over.{meant}"
        yield Misfit(path=path, problem=problem, wanted=near)


def _nearest(key: str, known: Collection[str], kinds: Mapping[str, Any]) -> str:
    """What was probably meant: a name of the same level, or a key of another section."""
    if close := get_close_matches(key[:_LONGEST_KEY], known, n=1):
        return f"[{close[0]}]" if close[0] in kinds else close[0]
    for name, kind in kinds.items():
        if key in _keys(kind):
            return f"{key} under [{name}]"
    return ""


def _keys(kind: Any) -> tuple[str, ...]:
    return tuple(declared.name for declared in fields(kind))


def _dotted(path: KeyPath) -> str:
    return ".".join(key if _BARE_KEY.fullmatch(key) else shown(key) for key in path)
