"""What is done to a page: a resident's touches, our own code's opens, and what no resident can do."""

from kiosk.web.to_page import Again, Key, Open, PageBack, Press, Type
from tests.siege.case import Act, Sign
from tests.siege.siege import Siege


def tap(siege: Siege) -> None:
    """Touch the middle of the page."""
    siege.tap()


def reload(siege: Siege) -> None:
    siege.send(Again())


def back(siege: Siege) -> None:
    siege.send(PageBack())


def open_page(address: str) -> Act:
    """Our own code is made to open this."""
    return lambda siege: siege.send(Open(url=address))


def press(key: Key) -> Act:
    return lambda siege: siege.send(Press(key=key))


def type_text(text: str) -> Act:
    return lambda siege: siege.send(Type(text=text))


def inject(what: str) -> Act:
    """Something that no message can say, put into the engine by the test's own entry."""
    return lambda siege: siege.inject(what)


def await_(sign: Sign) -> Act:
    """Wait until something of the page's own has happened."""

    def wait(siege: Siege) -> None:
        assert siege.await_(sign)

    return wait
