"""Sites as people write them in journeys and settings."""

import re
from functools import cache

from publicsuffixlist import PublicSuffixList

from kiosk.core.errors import SettingsError
from kiosk.web.judge import is_private
from kiosk.web.sites import Site

_HOST = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{1,62}")
_PATH = re.compile(r"(?:/[^\s?#%\\]*)?")
#: Their pages show any other page of the web: translators, caches, archives, viewers. Names of hosts, and all below.
_SHOW_ANYTHING = (
    "translate.goog",
    "translate.google.com",
    "translate.google.co.uk",
    "googleusercontent.com",
    "microsofttranslator.com",
    "archive.org",
    "archive.ph",
    "archive.today",
    "docs.google.com",
    "view.officeapps.live.com",
    "amp.dev",
    "ampproject.org",
)


@cache
def _suffixes() -> PublicSuffixList:
    """Names below which anybody may have one of their own (https://publicsuffix.org/): read once, when needed."""
    return PublicSuffixList()


def read_site(written: str) -> Site:
    """`www.example.gov.uk`, `*.example.gov.uk` for all below, `www.example.gov.uk/care` for a part.

    Raises:
        SettingsError: it is no host, or one that must not be opened.
    """
    below = written.startswith("*.")
    host, slash, rest = written.removeprefix("*.").partition("/")
    path = (slash + rest).rstrip("/")
    if not _HOST.fullmatch(host) or not _PATH.fullmatch(path) or is_private(host):
        raise SettingsError(
            f"{written} is not the name of a public host.",
            "Write it in lower case, without https://: www.example.gov.uk",
        )
    if below and _suffixes().is_public(host):
        raise SettingsError(
            f"{written} would open the pages of everybody with a name below {host}.",
            "Name the hosts one by one.",
        )
    if any(host == each or host.endswith(f".{each}") for each in _SHOW_ANYTHING):
        raise SettingsError(
            f"{host} shows any page of the web inside its own.", "Name the host of the page itself."
        )
    return Site(host=host, below=below, path=path)
