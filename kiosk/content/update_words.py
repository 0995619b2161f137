"""What an update did, and what is installed, in lines for whoever typed the command."""

from collections.abc import Iterator

from kiosk.content.outcome import Outcome
from kiosk.content.store import Installed


def in_words(outcome: Outcome) -> Iterator[str]:
    """What an update did."""
    if outcome.refusal is not None:
        yield f"Nothing was changed. {outcome.problem}"
        yield from (f"  {detail}" for detail in outcome.details)
        yield outcome.remedy
        return
    if not outcome.installed:
        yield "Everything that is published is in use."
    for change in outcome.installed:
        before = f"version {change.before} before" if change.before else "new"
        yield f"{change.pack}: version {change.now} ({before}). {change.says}".rstrip()


def installed_in_words(installed: Installed) -> Iterator[str]:
    """What is in use."""
    if not installed.packs:
        yield "No content pack is in use: only what ships with Handrail, and the kiosk's own folder."
    before = {each.pack: each.version for each in installed.before}
    for each in installed.packs:
        line = f"{each.pack}: version {each.version}, published {each.made}, installed {each.installed}."
        if before.get(each.pack, each.version) != each.version:
            line += f" Version {before[each.pack]} was in use before."
        yield f"{line} {each.says}".rstrip()
    if installed.checked is not None:
        yield f"A publisher was last asked on {installed.checked.date()}."
    if installed.went_back:
        yield "Somebody went back: what is published is installed again when something newer is."
