"""What a journey says of web pages: what to do on one, and which hosts it leads through."""

from kiosk.core.links import web_link
from kiosk.journeys.fields import LINE, TITLE, Fields, fields_of
from kiosk.journeys.parts import Done, Moment

MAX_MOMENTS = 12
MAX_HOSTS = 20


def read_moments(fields: Fields) -> tuple[Moment, ...]:
    """What to do on one screen of a web page after the other."""
    trees = fields.items("moments")
    entry = fields.table.get("moments")
    if not trees or entry is None:
        return ()
    if len(trees) > MAX_MOMENTS:
        fields.faults.add(
            entry.line, f"`moments` has more than {MAX_MOMENTS} items.", "Make two steps of it."
        )
    if "link" not in {each.key for each in fields.table.entries}:
        fields.faults.add(
            entry.line, "`moments` are of a web page, and there is no `link`.", "Add `link:`."
        )
    for key in ("look_for", "press"):
        if (double := fields.table.get(key)) is not None:
            fields.faults.add(
                double.line, f"`{key}` stands beside `moments`.", "Move it into the first moment."
            )
    inner = (fields_of(tree, fields.faults, "a moment") for tree in trees)
    return tuple(_moment(each) for each in inner if each is not None)


def _moment(fields: Fields) -> Moment:
    moment = Moment(
        look_for=fields.text("look_for", LINE, required=False),
        press=fields.text("press", TITLE, required=False),
        done=_done(fields),
    )
    if not moment.look_for and not moment.press:
        fields.faults.add(
            fields.table.line,
            "A moment says neither what to look for nor what to press.",
            "Add `look_for:` or `press:`.",
        )
    fields.done()
    return moment


def _done(fields: Fields) -> Done | None:
    inner = fields.table_of("done")
    if inner is None:
        return None
    done = Done(
        address=_place(inner.text("address", LINE, required=False), inner, "address"),
        heading=inner.text("heading", TITLE, required=False),
    )
    if not done.address and not done.heading:
        inner.faults.add(
            inner.table.line,
            "`done` names neither an `address` nor a `heading`.",
            "Write how the page tells that this is done.",
        )
    inner.done()
    return done


def _place(written: str, fields: Fields, key: str) -> str:
    """A host, and the beginning of a path, as people write it: without https://."""
    entry = fields.table.get(key)
    if written and entry and not is_place(written):
        fields.faults.add(
            entry.line,
            f"`{written}` is not the address of a page.",
            "Write the host and, where it matters, the path: www.gov.uk/apply-blue-badge",
        )
    return written


def is_place(written: str) -> bool:
    """Whether this is the name of a host, or one with a path."""
    plain = not any(mark in written for mark in "?#*:@%")
    return plain and web_link(f"https://{written}") is not None and written == written.lower()


def read_hosts(fields: Fields) -> tuple[str, ...]:
    """The hosts that the pages of a journey lead through."""
    hosts = fields.texts("hosts", MAX_HOSTS)
    entry = fields.table.get("hosts")
    for host in hosts:
        if host and entry and not is_place(host):
            fields.faults.add(
                entry.line,
                f"`{host}` is not the name of a host.",
                "Write it whole, in lower case, without https:// and without *: signin.account.gov.uk",
            )
    return hosts
