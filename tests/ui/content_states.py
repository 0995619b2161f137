"""What the kiosk shows, as staff may find it: long lists, something refused, something damaged, nothing at all."""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from pathlib import Path

from kiosk.content.outcome import Change, Outcome
from kiosk.content.packs import Pack
from kiosk.content.refusal import REMEDIES, Refusal
from kiosk.content.store import InstalledPack
from kiosk.ui.content_desk import ContentState
from kiosk.visit.places import KioskContent, Place, StaffRoom
from kiosk.visit.staff_pass import Role, StaffPass
from tests.stand import Stand

At = Callable[..., Callable[[Stand], None]]
Found = tuple[tuple[str, Callable[[Stand], None]], ...]
_STAFF = StaffPass(name="Larkhaven Library", role=Role.MANAGER)
_SAYS = "The help line of the council has a new number, and two journeys about money say what changed in April."


def packs(version: int) -> tuple[InstalledPack, ...]:
    """One of every kind."""
    return tuple(
        InstalledPack(
            pack=pack,
            version=version,
            made=date(2026, 11, 20),
            says=_SAYS if pack is not Pack.LOOK else "",
            folder=Path("/nowhere"),
            installed=date(2026, 11, 21),
            withdrawn=(),
            manifest=f"{pack}{version}",
        )
        for pack in Pack
    )


FULL = ContentState(
    packs=packs(12),
    before=packs(11)[:3],
    checked=datetime(2026, 11, 24, 2, 17, tzinfo=UTC),
    source="content.council.example",
    next_check=datetime(2026, 11, 26, 2, 17, tzinfo=UTC),
)
REFUSED = Outcome(
    refusal=Refusal.FOUND_WRONG,
    problem="Something in it cannot be shown.",
    remedy=REMEDIES[Refusal.FOUND_WRONG],
    details=(
        "/var/lib/handrail/packs/journeys/13-aabbccddeeff.new/en/journeys/blue-badge.yaml:210: "
        "There is no node `foot`. Did you mean `food`?",
    ),
)
TAKEN = Outcome(installed=tuple(Change(pack=each, before=11, now=12, says=_SAYS) for each in Pack))


def found(stand: Stand, state: ContentState, *, stick: str = "") -> None:
    """Have the desk say this, without looking."""
    stand.kiosk.content.__dict__["state"] = lambda: state
    stand.kiosk.content.__dict__["stick"] = lambda: stick


def states(at: At) -> Mapping[type[Place], Found]:
    """The ways to see the place; `at` stands at places."""

    def shown(state: ContentState, *, stick: str = "", touch: str = "") -> Callable[[Stand], None]:
        def show(stand: Stand) -> None:
            found(stand, state, stick=stick)
            at(StaffRoom(), KioskContent(), staff=_STAFF)(stand)
            if touch:
                # On whichever page it stands.
                stand.button(touch).click()

        return show

    damaged = ContentState(
        damaged=("The journeys pack is damaged: en/journeys/pip.yaml is not what was installed.",),
        went_back=True,
        waits=True,
        failed="There is nothing to go back from: what ships with Handrail is in use.",
    )
    everything = ContentState(
        packs=FULL.packs, before=FULL.before, checked=FULL.checked, last=TAKEN, source=FULL.source
    )
    return {
        KioskContent: (
            ("content in use", shown(FULL, stick="KINGSTON")),
            ("content refused", shown(ContentState(last=REFUSED), stick="KINGSTON")),
            ("content taken", shown(everything)),
            ("content damaged", shown(damaged)),
            (
                "content on its way",
                shown(ContentState(checking=True, from_stick=True, so_far=1_234_567)),
            ),
            ("content of before", shown(FULL, touch="go-back")),
        )
    }
