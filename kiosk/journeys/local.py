"""A council's own link, phone and words, laid over a journey without copying it.

`en/local/E08000012/journeys/blue-badge.yaml` names the journey (`lays_over`) and then only what is
different there: words where the journey has words, the `link` or `phone` of a page, also of one
that has none, and `hosts` that its own pages lead through. The folder is the council's code of the
Office for National Statistics. The same path below another language holds the words of that language.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

from kiosk.core.errors import ContentError
from kiosk.core.ids import JourneyId, NodeId
from kiosk.core.links import web_link
from kiosk.journeys.fields import Faults, Fields, did_you_mean, fields_of
from kiosk.journeys.model import Journey
from kiosk.journeys.nodes import Information, Node, Outcome, Ring, Step
from kiosk.journeys.overlay import Overlay, read_words, written
from kiosk.journeys.parse_nodes import is_phone_number
from kiosk.journeys.parse_page import read_hosts
from kiosk.journeys.parts import PhoneLink, WebLink
from kiosk.journeys.translate import translated
from kiosk.journeys.words_of import Where, words_of
from kiosk.journeys.yaml_files import Tree, read

FOLDER = "local"
_URL, _NUMBER = ("link", "url"), ("phone", "number")
_WAYS_OUT = (("link", "label"), _URL, ("phone", "label"), _NUMBER, ("phone", "hours"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Local:
    """What one council lays over one journey, in one language."""

    lays_over: JourneyId
    words: Mapping[Where, str]
    lines: Mapping[Where, int]
    hosts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ParsedLocal:
    """What was read of a file: a local variant, or None and why not."""

    local: Local | None
    faults: tuple[ContentError, ...]


def local_file(folder: Path, language: str, council: str, journey: JourneyId) -> Path:
    """Where a content folder keeps a council's variant of a journey."""
    return folder / language / FOLDER / council / "journeys" / f"{journey}.yaml"


def load_local(file: Path) -> Local:
    """Read a local variant.

    Raises:
        ContentError: the first thing wrong with the file.
    """
    parsed = parse_local(read(file), file)
    if parsed.local is None:
        raise parsed.faults[0]
    return parsed.local


def parse_local(tree: Tree, file: Path) -> ParsedLocal:
    """Read the tree of a local variant; never raises for anything that stands in it."""
    faults = Faults(file)
    fields = fields_of(tree, faults, "the local variant")
    local = _local(fields) if fields else None
    return ParsedLocal(local=None if faults.found else local, faults=tuple(faults.found))


def misplaced(journey: Journey, local: Local, file: Path) -> Iterator[ContentError]:
    """A fault for each text of the variant that has no place in the journey."""
    known = words_of(journey).keys() | _possible(journey)
    for where, line in local.lines.items():
        if where not in known:
            nearby = {str(each[-1]) for each in known if each[:-1] == where[:-1]}
            yield ContentError(
                file,
                line,
                f"`{written(where)}` does not stand in the journey, and cannot be laid over it.",
                did_you_mean(str(where[-1]), nearby),
            )
        elif where[-2:] in (_URL, _NUMBER) and not _label(journey, local, where):
            yield ContentError(
                file,
                line,
                f"`{written(where)}` has no `label`, and the journey has none there.",
                "Add `label:` with what it is, in words.",
            )


def _label(journey: Journey, local: Local, where: Where) -> str:
    label = (*where[:-1], "label")
    return local.words.get(label) or words_of(journey).get(label, "")


def localised(
    journey: Journey, local: Local, general: Overlay | None, own: Local | None, language: str
) -> Journey:
    """Lay the council's variant over the English journey, then the words of the language.

    What the council has changed stays in English until the council has words for it.

    Args:
        journey: the English journey.
        local: the council's variant in English.
        general: the journey's translation, where there is one.
        own: the council's variant in the language, where there is one.
        language: the one asked for.
    """
    nodes: dict[NodeId, Node] = {
        name: _with_ways_out(node, local.words) for name, node in journey.nodes.items()
    }
    english = translated(
        replace(journey, nodes=MappingProxyType(nodes), hosts=(*journey.hosts, *local.hosts)),
        Overlay(
            translates=journey.id,
            reviewed=journey.reviewed,
            words=MappingProxyType({**words_of(journey), **local.words}),
            lines=local.lines,
        ),
        "en",
    )
    if language == "en":
        return english
    before = words_of(journey)
    general_words = general.words if general else {}
    kept = {
        where: said
        for where, said in general_words.items()
        if before.get(where) == words_of(english).get(where)
    }
    return translated(
        english,
        Overlay(
            translates=journey.id,
            reviewed=general.reviewed if general else False,
            words=MappingProxyType({**kept, **(own.words if own else {})}),
            lines=MappingProxyType({}),
        ),
        language,
    )


def _local(fields: Fields) -> Local:
    file = fields.faults.file
    name = fields.name("lays_over")
    if name and name != file.stem:
        fields.faults.add(
            fields.table.line,
            f"`lays_over` is `{name}`, the file is called `{file.name}`.",
            f"Name the file `{name}.yaml`.",
        )
    said, lines = read_words(fields)
    hosts = read_hosts(fields)
    fields.done()
    for where, text in said.items():
        if where[-2:] == _URL and web_link(text) is None:
            fields.faults.add(
                lines[where],
                "`url` is not the address of a web page.",
                "Copy the whole address from the browser; it begins with https://",
            )
        if where[-2:] == _NUMBER and not is_phone_number(text):
            fields.faults.add(
                lines[where],
                "`number` is not a telephone number.",
                'Write figures and spaces only, in quotes: "0800 123 4567".',
            )
    return Local(lays_over=JourneyId(name), words=said, lines=lines, hosts=hosts)


def _possible(journey: Journey) -> set[Where]:
    """Where a link or a number may be laid over a page or added to it."""
    return {
        ("nodes", node.id, *where)
        for node in journey.nodes.values()
        for where in _WAYS_OUT
        if isinstance(node, Information | Step | Outcome)
        or (isinstance(node, Ring) and where[0] == "phone")
    }


def _with_ways_out(node: Node, said: Mapping[Where, str]) -> Node:
    """The page with the council's link and number in the place of its own, or beside none."""

    def of(*where: str) -> str:
        return said.get(("nodes", node.id, *where), "")

    if isinstance(node, Ring):
        return replace(node, phone=_phone(node.phone, of("phone", "number"), of))
    if not isinstance(node, Information | Step | Outcome):
        return node
    link, phone = node.link, node.phone
    if of(*_URL):
        link = WebLink(url=of(*_URL), label=of("link", "label") or (link.label if link else ""))
    if of(*_NUMBER):
        phone = _phone(phone, of(*_NUMBER), of)
    return replace(node, link=link if link and link.label else node.link, phone=phone)


def _phone(phone: PhoneLink | None, number: str, of: Callable[..., str]) -> PhoneLink:
    base = phone or PhoneLink(number="", label="")
    if not number:
        return base
    # The hours of another number say nothing about this one.
    return PhoneLink(
        number=number, label=of("phone", "label") or base.label, hours=of("phone", "hours")
    )
