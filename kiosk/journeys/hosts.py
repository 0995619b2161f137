"""Which hosts the links of journeys lead to, and which they may: `hosts.toml` of a content folder.

An editor hears of an address outside the list before a resident does. A name stands for the host
and all hosts below it.
"""

import re
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import urlsplit

from kiosk.core.errors import ContentError
from kiosk.core.toml_source import read_toml
from kiosk.journeys.model import Journey

FILE_NAME = "hosts.toml"
_HOST = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}")


def load_hosts(file: Path) -> tuple[str, ...]:
    """Read the list.

    Raises:
        ContentError: it cannot be read, or is no list of hosts.
    """
    source = read_toml(file)
    hosts = source.values.get("hosts")
    line = source.lines().get(("hosts",), 0)
    if not isinstance(hosts, list):
        raise ContentError(file, line, "There is no list `hosts`.", 'Write hosts = ["gov.uk"].')
    for host in hosts:
        if not isinstance(host, str) or not _HOST.fullmatch(host):
            raise ContentError(
                file,
                line,
                f"`{host}` is not the name of a host.",
                "Write it without https:// and without a path, in lower case: nhs.uk",
            )
    return tuple(hosts)


def places_of(journey: Journey) -> tuple[str, ...]:
    """What the web pages of a journey need to be open: the hosts of its links, and those it names, each once."""
    links = (getattr(node, "link", None) for node in journey.nodes.values())
    hosts = (urlsplit(link.url).hostname or "" for link in links if link is not None)
    return tuple(dict.fromkeys((*hosts, *journey.hosts)))


def is_listed(url: str, hosts: Iterable[str]) -> bool:
    """Whether the address of a page is on one of the hosts, or below one."""
    host = urlsplit(url).hostname or ""
    return any(host == each or host.endswith(f".{each}") for each in hosts)
