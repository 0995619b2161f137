"""G: what hands and keyboards can do to an engine. No message can say it; here the test's own entry does."""

from tests.siege.acts import inject
from tests.siege.case import AFTER, Case, both, trapped
from tests.siege.navigation import script

_WORDS = (
    "<p style='font-size:60px'>Words words <a href=/next>a link</a> words</p><input value=here>"
)


_LINK = "<a href=/next style='font-size:200px'>A link<img src=/picture></a>"


def _hand(case: str, what: str, *windows: str, done: str = "", on: str = _WORDS) -> Case:
    return Case(
        id=case,
        page=script("after(500)") + on,
        act=(inject(what),),
        lands=trapped("window", *windows),
        held=both(AFTER, trapped(done) if done else trapped("injected", what)),
    )


HANDS = (
    _hand("G01", "right-click", "QMenu"),
    _hand("G02", "menu-key", "QMenu"),
    _hand("G03", "long-press", done="lifted"),
    _hand("G04", "long-press", done="lifted", on=_LINK),
)
