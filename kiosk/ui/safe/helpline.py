"""A number that anybody may ring, as safe mode shows it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Helpline:
    """One service on the telephone.

    Attributes:
        name: of the service.
        about: what it is for, in a sentence.
        number: as it is written for people.
        hours: when somebody answers, in words; "" where that is not known.
    """

    name: str
    about: str
    number: str
    hours: str = ""
