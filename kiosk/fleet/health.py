"""How a kiosk is: what it says of itself, and never of anybody who stood before it."""

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated

import msgspec

from kiosk.content.packs import Pack

#: At most so many notices are told of.
MOST_NOTICES = 50
_Short = Annotated[str, msgspec.Meta(pattern=r"\A[0-9A-Za-z][0-9A-Za-z.+-]{0,39}\Z")]
_Slug = Annotated[str, msgspec.Meta(pattern=r"\A[a-z0-9][a-z0-9-]{0,79}\Z")]
_Count = Annotated[int, msgspec.Meta(ge=0, le=2**40)]


class Working(StrEnum):
    """Whether a part of a kiosk does what it is there for."""

    WORKS = "works"
    NONE = "none"
    FAULT = "fault"


class HasPack(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True
):
    """A content pack in use."""

    pack: Pack
    version: Annotated[int, msgspec.Meta(ge=1, le=2**31)]
    made: date


class Health(
    msgspec.Struct,
    frozen=True,
    kw_only=True,
    forbid_unknown_fields=True,
    omit_defaults=True,
    tag_field="kind",
    tag="health",
):
    """How a kiosk is at one moment.

    Attributes:
        at: when, by its own clock, with the zone.
        version: of Handrail.
        packs: content packs in use; without one, what ships with Handrail is shown.
        content_checked: the day on which the publisher was last asked.
        directory: the day on which the directory was last held against its feed or pack; None where it never was.
        services: how many it has.
        printer, voice: whether they work.
        free_bytes: on the disk.
        waiting: records that are not sent yet.
        notices: the keys of what staff are told.
    """

    at: Annotated[datetime, msgspec.Meta(tz=True)]
    version: _Short
    printer: Working
    voice: Working
    packs: Annotated[tuple[HasPack, ...], msgspec.Meta(max_length=len(Pack))] = ()
    content_checked: date | None = None
    directory: date | None = None
    services: _Count = 0
    free_bytes: _Count = 0
    waiting: _Count = 0
    notices: Annotated[tuple[_Slug, ...], msgspec.Meta(max_length=MOST_NOTICES)] = ()
