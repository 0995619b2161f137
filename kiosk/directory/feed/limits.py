"""How much of a server's answer is taken, how long it is waited for, and how often it is asked."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """The bounds of one sync; beyond any of them it fails and the old directory stays.

    Attributes:
        connect_seconds: until the server takes the call.
        read_seconds: without a byte.
        request_seconds: for one whole answer, however steadily it drips.
        page_bytes: of one answer, unpacked. The largest real pages seen have 3 MB.
        total_bytes: of one sync, unpacked. 200,000 services have 572 MB.
        feed_pages: of one feed.
        redirects: of one request.
        attempts: at one answer that fails in a way that may pass.
        retry_seconds: before the second attempt; it doubles with each further one.
        longest_rest_seconds: between two attempts, also where the server asks for more.
        in_flight: questions asked at once; more would not be kind to a council's server.
        pages_a_step: had between two waits for the disk; what came since is lost at a power cut.
    """

    connect_seconds: float = 10.0
    read_seconds: float = 30.0
    request_seconds: float = 90.0
    page_bytes: int = 20_000_000
    total_bytes: int = 1_000_000_000
    feed_pages: int = 5_000
    redirects: int = 5
    attempts: int = 4
    retry_seconds: float = 1.0
    longest_rest_seconds: float = 120.0
    in_flight: int = 4
    pages_a_step: int = 20
