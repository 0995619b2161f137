"""Can a resident take the next step: ring, write, open a page?"""

from collections.abc import Iterator, Mapping
from urllib.parse import urlsplit

from kiosk.directory.check.fault import Fault, Level
from kiosk.directory.check.parts import Odd, Record, contacts_of, holders_of, phones_of, texts_of
from kiosk.directory.oruk.phone_numbers import phones_in
from kiosk.directory.oruk.tolerant import as_text

_LINKS = ("url", "uri", "website", "schedule_link", "term_uri", "logo")
#: Never anybody's: RFC 2606 and 6761 keep these names for examples.
_PLACEHOLDER_HOSTS = ("example.com", "example.org", "example.net", "example", "test", "invalid")
_NOTHING_SAID = frozenset({"http://", "https://", "n/a", "na", "none", "tbc", "tba", "-", "."})

NO_CONTACT = Fault(
    level=Level.SHOULD,
    rule="no contact",
    path="contacts",
    problem="A service has no phone number, no e-mail address and no web address.",
    why="A resident who finds it cannot take the next step.",
    remedy="Give at least a phone number, on a contact of the service.",
)
NO_PHONE = Fault(
    level=Level.MAY,
    rule="no phone",
    path="contacts[].phones",
    problem="A service has no phone number.",
    why="Most residents at a kiosk ring; many cannot write an e-mail.",
    remedy="Give one on a contact of the service, if somebody answers it.",
)
UNDIALLABLE = Fault(
    level=Level.SHOULD,
    rule="phone cannot be dialled",
    path="contacts[].phones[].number",
    problem="The number of a phone cannot be dialled.",
    why="Nobody can ring it; the kiosk leaves it out rather than show a wrong one.",
    remedy="Give the whole number with its area code, such as 0117 496 0000.",
)
WORDS_IN_NUMBER = Fault(
    level=Level.MAY,
    rule="words in a phone number",
    path="contacts[].phones[].number",
    problem="The number of a phone has words in it, or holds more than one number.",
    why="Other programs dial what stands there, words and all.",
    remedy="Put one number in each, and what it is for into its description.",
)
PLACEHOLDER_LINK = Fault(
    level=Level.SHOULD,
    rule="placeholder link",
    path="",
    problem="A web address is a placeholder.",
    why="A resident who opens it at home finds somebody else's page, or none.",
    remedy="Leave the field out where there is no address.",
)
PLACEHOLDER_EMAIL = Fault(
    level=Level.SHOULD,
    rule="placeholder e-mail",
    path="",
    problem="An e-mail address is a placeholder.",
    why="What a resident writes to it reaches nobody.",
    remedy="Leave the field out where there is no address.",
)


def look_at_contact(service: Record) -> Iterator[Odd]:
    """What is odd about how a service is reached."""
    phones = [as_text(phone.get("number")) for phone in phones_of(service)]
    ways = [as_text(holder.get(name)) for holder in _reached(service) for name in _WAYS]
    if not any(phones):
        yield (NO_PHONE, "") if any(ways) else (NO_CONTACT, "")
    for number in phones:
        found = phones_in(number)
        if number and not found:
            yield UNDIALLABLE, number
        elif found and (len(found) > 1 or found[0][1]):
            yield WORDS_IN_NUMBER, number
    for holder in holders_of(service):
        yield from _placeholders(holder)


_WAYS = ("email", "url", "website")


def _reached(service: Record) -> Iterator[Record]:
    yield service
    yield from contacts_of(service)
    organization = service.get("organization")
    if isinstance(organization, dict):
        yield organization


def _placeholders(holder: Mapping[str, object]) -> Iterator[Odd]:
    for name, text in texts_of(holder):
        said = text.strip().lower()
        if name in _LINKS and (said in _NOTHING_SAID or _is_placeholder(_host(said))):
            yield PLACEHOLDER_LINK, f"{name}: {text}"
        elif name in ("email", "assurer_email") and _is_placeholder(said.rpartition("@")[2]):
            yield PLACEHOLDER_EMAIL, f"{name}: {text}"


def _host(address: str) -> str:
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""


def _is_placeholder(host: str) -> bool:
    return host in _PLACEHOLDER_HOSTS or host.endswith(
        tuple(f".{name}" for name in _PLACEHOLDER_HOSTS)
    )
