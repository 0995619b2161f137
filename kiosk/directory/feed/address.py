"""Where a feed is, and where its questions are asked."""

from dataclasses import dataclass
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit, urlunsplit

from kiosk.core.errors import NetworkError


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedAddress:
    """Where a feed is: its base, and what every question carries (a key, for some)."""

    base: str
    query: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, url: str) -> "FeedAddress":
        """From any address of the feed that people copy: its root or its list of services."""
        parts = urlsplit(url.strip())
        path = parts.path.rstrip("/").removesuffix("/services")
        query = tuple(
            (name, value)
            for name, value in parse_qsl(parts.query)
            if name not in ("page", "per_page")
        )
        base = urlunsplit((parts.scheme.lower(), parts.netloc, path, "", ""))
        return cls(base=base, query=query)

    def at(self, path: str, **query: object) -> str:
        """The address of a question to this feed."""
        pairs = [*self.query, *((name, str(value)) for name, value in query.items())]
        return f"{self.base}{path}" + (f"?{urlencode(pairs)}" if pairs else "")

    def next_to(self, asked: str, next_url: str) -> str:
        """The next page's address as a page gives it, if it is on the feed's own server.

        Raises:
            NetworkError: it is elsewhere.
        """
        url = urljoin(asked, next_url)
        if urlsplit(url)[:2] != urlsplit(self.base)[:2]:
            raise NetworkError(
                f"{self.base} sends its readers to another server.",
                "Ask whoever runs the feed; the old directory is in use.",
            )
        return url
