"""A case of the catalogue as values: the page that attacks, what a resident does, and what shows how it went."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from kiosk.web.from_page import Document, Failed, Options, Question, Stands
from kiosk.web.refusal import Refusal
from tests.siege.chronicle import Contact, Trapped
from tests.siege.listener import Served

if TYPE_CHECKING:
    from tests.siege.siege import Siege

EVIL = "https://evil.test"
#: A page says that it has got so far, to its own server.
SCRIPT = """
<script>
requestAnimationFrame(() => requestAnimationFrame(() => tell('painted')));
const touched = () => navigator.sendBeacon('/care/told', 'touched');
addEventListener('click', touched, {capture: true});
addEventListener('mousedown', (it) => it.target.tagName == 'SELECT' && touched(), {capture: true});
const tell = (what) => fetch('/care/told', {method: 'POST', body: String(what)});
const after = (ms) => setTimeout(() => tell('after'), ms ?? 300);
const told = (promise) => promise.then((it) => tell('yes ' + it), (it) => tell('no ' + (it && it.name || it)));
</script>
"""
#: Under every finger.
EVERYWHERE = "position:fixed;inset:0;width:100%;height:100%"

Event = TypeVar("Event")
Events: TypeAlias = Sequence[object]
Sign: TypeAlias = Callable[[Events], bool]
Act: TypeAlias = Callable[["Siege"], None]


class Bare(StrEnum):
    """What the engine does with an attack when the guard is out."""

    LANDS = "lands"
    REFUSES = "refused by the engine itself"


def events_of(kind: type[Event], events: Events) -> list[Event]:
    return [event for event in events if isinstance(event, kind)]


def hostile(path: str) -> Sign:
    """A request for this path, or below it, has reached the hostile side."""
    return lambda events: any(
        each.listener == "hostile" and each.wire == "http" and each.path.startswith(path)
        for each in events_of(Contact, events)
    )


def touched(listener: str, *wires: str) -> Sign:
    """Anything at all has reached a listener, or anything of these kinds."""
    return lambda events: any(
        each.listener == listener and (not wires or each.wire in wires)
        for each in events_of(Contact, events)
    )


def allowed(path: str, host: str = "", method: str = "") -> Sign:
    """A request has reached the allowed side that it should not have got."""
    return lambda events: any(
        each.listener == "allowed"
        and each.wire == "http"
        and each.path.startswith(path)
        and (not host or each.host == host)
        and (not method or each.method == method)
        for each in events_of(Contact, events)
    )


def told(*words: str) -> Sign:
    """The page has said something that begins with one of these words."""
    return lambda events: any(
        each.path == "/care/told" and each.body.decode().startswith(words)
        for each in events_of(Contact, events)
    )


def refused(*refusals: Refusal) -> Sign:
    """Something was refused for one of these reasons; the trap tells, what is said to a resident is less."""
    return trapped("refused", *refusals)


def failed(events: Events) -> bool:
    return bool(events_of(Failed, events))


def stands(*beginnings: str) -> Sign:
    """A page with such an address stands there."""
    return lambda events: any(each.url.startswith(beginnings) for each in events_of(Stands, events))


def trapped(kind: str, *names: str) -> Sign:
    """A trap in the child has caught this: a window, a call of another program, …."""
    return lambda events: any(
        each.kind == kind and (not names or each.name.startswith(names))
        for each in events_of(Trapped, events)
    )


def either(*signs: Sign) -> Sign:
    return lambda events: any(sign(events) for sign in signs)


def both(*signs: Sign) -> Sign:
    return lambda events: all(sign(events) for sign in signs)


def question(events: Events) -> bool:
    """The resident is asked, by the kiosk and not by a box."""
    return bool(events_of(Question, events))


def offered(events: Events) -> bool:
    """The kiosk shows a list of its own."""
    return bool(events_of(Options, events))


def shown(events: Events) -> bool:
    """The kiosk shows a document itself."""
    return bool(events_of(Document, events))


def many(path: str, *, more_than: int) -> Sign:
    """More requests than these for a path have reached our own side."""
    return lambda events: (
        more_than
        < len(
            [
                each
                for each in events_of(Contact, events)
                if each.wire == "http" and each.path.startswith(path)
            ]
        )
    )


def referrers(events: Events) -> list[str]:
    """What parts from other hosts were told of the page they are for."""
    return [
        each.header("referer")
        for each in events_of(Contact, events)
        if each.host == "parts.test" and each.wire == "http"
    ]


#: What every page says when its attack has had its time.
AFTER = told("after")
#: A finger has pressed something on the page, or a list that our own script keeps shut.
TOUCHED = either(told("touched"), offered)
#: Nothing can be touched before it has been drawn.
READY = told("painted")


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One attack.

    Attributes:
        id: its number in the catalogue, and a word where a number has several.
        page: what stands in the body of its page, at https://ID.care.test/.
        headers: of the page's answer.
        routes: what else its hosts serve; without a host: its own.
        begin: the page that is opened; its own where this is empty.
        act: what is done when the page stands there.
        lands: seen when the attack has reached what it wants.
        held: seen when the attack has been made and nothing came of it.
        bare: what the engine does without the guard.
        spoils: whether the child is of no use any more when the attack has landed.
        ready: seen when something can be done to the page; None where it acts by itself.
    """

    id: str
    page: str = ""
    headers: tuple[tuple[str, str], ...] = ()
    routes: Mapping[str, Served] = field(default_factory=dict)
    begin: str = ""
    act: tuple[Act, ...] = ()
    lands: Sign
    held: Sign
    bare: Bare = Bare.LANDS
    spoils: bool = False
    ready: Sign | None = READY
