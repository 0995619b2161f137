"""A journey file to a `Journey`, or to all that is wrong with it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import MappingProxyType

from kiosk.core.errors import ContentError
from kiosk.core.ids import JourneyId, NodeId, TopicId
from kiosk.journeys.fields import BODY, LINE, TITLE, Faults, Fields, fields_of, name_of
from kiosk.journeys.graph import graph_faults
from kiosk.journeys.model import Journey, Source, StartPage
from kiosk.journeys.nodes import QUESTIONS, Node
from kiosk.journeys.parse_nodes import read_node
from kiosk.journeys.parse_page import read_hosts
from kiosk.journeys.walk import WORTH_CHECKING
from kiosk.journeys.yaml_files import Scalar, Tree, line_of, read

MAX_HAVE_READY = 6
MAX_NODES = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Parsed:
    """What was read of a file: a journey that can be walked, or None and why not.

    Attributes:
        faults: what keeps the journey from being used.
        blemishes: what is wrong with the file, though every walk still reaches an outcome.
    """

    journey: Journey | None
    faults: tuple[ContentError, ...] = ()
    blemishes: tuple[ContentError, ...] = ()


def load_journey(file: Path) -> Journey:
    """Read a journey that can be walked to an outcome on every path.

    Raises:
        ContentError: the first thing wrong with the file.
    """
    parsed = parse_journey(read(file), file)
    if parsed.journey is None:
        raise parsed.faults[0]
    return parsed.journey


def parse_journey(tree: Tree, file: Path) -> Parsed:
    """Read the tree of a journey file; never raises for anything that stands in it."""
    faults = Faults(file)
    journey = _journey(tree, faults)
    if journey is None or faults.found:
        return Parsed(journey=None, faults=_in_order(faults.found))
    blocking: list[ContentError] = []
    blemishes: list[ContentError] = []
    for fault in graph_faults(journey):
        error = ContentError(file, line_of(tree, *fault.path), fault.problem, fault.remedy)
        (blocking if fault.blocks else blemishes).append(error)
    return Parsed(
        journey=None if blocking else journey,
        faults=_in_order(blocking),
        blemishes=_in_order(blemishes),
    )


def _in_order(errors: list[ContentError]) -> tuple[ContentError, ...]:
    return tuple(sorted(errors, key=lambda error: error.line))


def _journey(tree: Tree, faults: Faults) -> Journey | None:
    fields = fields_of(tree, faults, "the journey")
    if fields is None:
        return None
    name = fields.name("id")
    if name and name != faults.file.stem:
        faults.add(
            line_of(tree, "id"),
            f"`id` is `{name}`, the file is called `{faults.file.name}`.",
            f"Name the file `{name}.yaml`, or write `id: {faults.file.stem}`.",
        )
    nodes = MappingProxyType(dict(_nodes(fields)))
    questions = sum(isinstance(node, QUESTIONS) for node in nodes.values())
    journey = Journey(
        id=JourneyId(name),
        topic=TopicId(fields.name("topic")),
        title=fields.text("title", TITLE),
        summary=fields.text("summary", LINE),
        checked=fields.day("checked") or date.min,
        assured=fields.flag("assured"),
        sources=tuple(_sources(fields)),
        start=_start(fields),
        begin=NodeId(fields.name("begin")),
        nodes=nodes,
        check_answers=fields.flag("check_answers", default=questions >= WORTH_CHECKING),
        hosts=read_hosts(fields),
    )
    fields.done()
    return journey


def _sources(fields: Fields) -> Iterator[Source]:
    for tree in fields.items("sources", required=True):
        inner = fields_of(tree, fields.faults, "a source")
        if inner is not None:
            yield Source(
                url=inner.address("url"),
                confirms=inner.text("confirms", BODY),
                page_date=inner.day("page_date", required=False),
            )
            inner.done()


def _start(fields: Fields) -> StartPage:
    inner = fields.table_of("start", required=True)
    if inner is None:
        return StartPage(does="", cost="", time="")
    start = StartPage(
        does=inner.text("does", BODY),
        cost=inner.text("cost", LINE),
        time=inner.text("time", LINE),
        have_ready=inner.texts("have_ready", MAX_HAVE_READY),
    )
    inner.done()
    return start


def _nodes(fields: Fields) -> Iterator[tuple[NodeId, Node]]:
    inner = fields.table_of("nodes", required=True)
    if inner is None:
        return
    if not 0 < len(inner.table.entries) <= MAX_NODES:
        fields.faults.add(
            inner.table.line, f"A journey has 1 to {MAX_NODES} nodes.", "Part it into several."
        )
    for entry in inner.table.entries:
        key = Scalar(text=entry.key, line=entry.line)
        name = NodeId(name_of(key, fields.faults, "the name of a node"))
        each = fields_of(entry.value, fields.faults, f"the node `{entry.key}`")
        node = read_node(name, each) if each else None
        if node is not None:
            yield name, node
