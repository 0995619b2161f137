"""Sections of kiosk.toml: what comes from the publisher, and what goes to the fleet; `kiosk.settings` reads them.

May import: `kiosk.core`. Never goes in: a setting read from anywhere else, or a key or password.
"""

from dataclasses import dataclass

from kiosk.core.options import each_once, option, text, whole_number


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentSettings:
    """Content packs: where they come from, and when they are asked for."""

    source: str = option(
        "",
        text(500),
        "Where content packs are published: an https:// address, or a folder. Empty: only what ships with Handrail, "
        "what lies in the kiosk's own folder, and what staff bring on a memory stick.",
    )
    hours: tuple[int, ...] = option(
        (2,),
        each_once(whole_number(0, 23), 24, "hours of the day"),
        "When the publisher is asked for newer packs: at each of these hours, at a minute of this kiosk's own, or as "
        "soon after it as the kiosk is on and has a network. Empty: only by kiosk content update.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class FleetSettings:
    """Anonymous figures for the council: where they go."""

    store: str = option(
        "",
        text(500),
        "Where records are sent: s3://BUCKET/PREFIX, or a folder. Empty: nowhere. The key for it is never "
        "in this file: kiosk fleet enrol keeps it.",
    )
    kiosk: str = option(
        "",
        text(40),
        "What this kiosk is called in the fleet: small letters, figures and hyphens. kiosk fleet enrol writes it.",
    )
