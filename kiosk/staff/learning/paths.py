"""Which modules make the path of each role: `paths.toml` of a training folder.

One table a role, with the modules in the order in which they are learned:

    [librarian]
    modules = ["why-it-matters", "good-conversations"]
"""

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from kiosk.core.errors import ContentError
from kiosk.core.ids import JourneyId
from kiosk.core.toml_source import TomlSource, read_toml
from kiosk.staff.records.vocabulary import TrainingRole

FILE_NAME = "paths.toml"
Paths = Mapping[TrainingRole, tuple[JourneyId, ...]]


def load_paths(file: Path, known: Collection[JourneyId]) -> Paths:
    """Read the paths that a file names.

    Args:
        file: whose.
        known: the modules that there are.

    Raises:
        ContentError: it cannot be read, or a path names what is no role or no module.
    """
    source = read_toml(file)
    return MappingProxyType(
        {_role(file, source, name): _modules(file, source, name, known) for name in source.values}
    )


def laid_over(
    files: Sequence[Path], known: Collection[JourneyId]
) -> tuple[Paths, tuple[ContentError, ...]]:
    """The paths of several files, a later one's instead of an earlier one's, and why files were left out.

    A role that no file names has the path of everyone.
    """
    found: dict[TrainingRole, tuple[JourneyId, ...]] = {}
    faults: list[ContentError] = []
    for file in files:
        if not file.exists():
            continue
        try:
            found |= load_paths(file, known)
        except ContentError as fault:
            faults.append(fault)
    everyone = found.get(TrainingRole.EVERYONE, ())
    whole = {role: found.get(role, everyone) for role in TrainingRole}
    return MappingProxyType(whole), tuple(faults)


def _role(file: Path, source: TomlSource, name: str) -> TrainingRole:
    try:
        return TrainingRole(name)
    except ValueError as error:
        roles = ", ".join(TrainingRole)
        raise ContentError(
            file, _line(source, name), f"`{name}` is no role.", f"Use one of: {roles}."
        ) from error


def _modules(
    file: Path, source: TomlSource, name: str, known: Collection[JourneyId]
) -> tuple[JourneyId, ...]:
    table = source.values[name]
    remedy = f'Write [{name}] and below it modules = ["a-module", "another"].'
    if not isinstance(table, dict):
        raise ContentError(file, _line(source, name), f"`{name}` is no table.", remedy)
    for key in table:
        if key != "modules":
            raise ContentError(
                file, _line(source, name, key), f"`{key}` means nothing here.", remedy
            )
    modules, line = table.get("modules"), _line(source, name, "modules")
    if not isinstance(modules, list) or not modules:
        raise ContentError(file, line, f"The path `{name}` has no modules.", remedy)
    for module in modules:
        if module not in known:
            there = ", ".join(sorted(known))
            raise ContentError(
                file, line, f"There is no module `{module}`.", f"Use some of: {there}."
            )
        if modules.count(module) > 1:
            raise ContentError(
                file, line, f"The module `{module}` stands twice.", "Name each module once."
            )
    return tuple(JourneyId(module) for module in modules)


def _line(source: TomlSource, *path: str) -> int:
    lines = source.lines()
    return lines.get(path, lines.get(path[:1], 0))
