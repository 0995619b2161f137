"""The node of a journey in which something is tried."""

from dataclasses import dataclass
from enum import Enum
from typing import ClassVar

from kiosk.journeys.practice.tasks import AnyTask
from kiosk.journeys.questions import Inner, NodeKind


class Skill(Enum):
    """What is practised: a task of the foundation, or an area, of the Essential Digital Skills.

    The Department for Education's framework (https://www.gov.uk/government/publications/
    essential-digital-skills-framework, read 2026-11-25): five areas, on a foundation of eight tasks.
    """

    COMMUNICATING = "communicating"
    HANDLING_INFORMATION = "handling-information"
    TRANSACTING = "transacting"
    PROBLEM_SOLVING = "problem-solving"
    BEING_SAFE = "being-safe"
    TURNING_ON = "turning-on"
    CONTROLS = "controls"
    SETTINGS = "settings"
    APPS = "apps"
    WIFI = "wi-fi"
    BROWSER = "browser"
    PASSWORDS = "passwords"
    CHANGING_PASSWORDS = "changing-passwords"


class Scene(Enum):
    """What the make-believe thing looks like; the value is the word in a journey file."""

    FORM = "form"
    EMAIL = "email"
    BROWSER = "browser"
    PHONE = "phone"
    CALL = "call"
    PHOTO = "photo"
    LIST = "list"


@dataclass(frozen=True, slots=True, kw_only=True)
class Practice(Inner):
    """A safe place to try something: nothing in it is real, and nothing can go wrong.

    Attributes:
        heading: stands at the top of the make-believe thing.
        address: the web address that a make-believe browser shows.
        lines: short lines under the heading, such as who an e-mail is from.
        tasks: done one after the other.
        praise: said at the end; praises what was done, never the person.
    """

    kind: ClassVar[NodeKind] = NodeKind.PRACTICE
    skill: Skill
    scene: Scene
    heading: str
    address: str = ""
    lines: tuple[str, ...] = ()
    tasks: tuple[AnyTask, ...]
    praise: str
