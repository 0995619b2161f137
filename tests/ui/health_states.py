"""How this kiosk is, as staff may find it: every kind of line at once, and everything well."""

from collections.abc import Callable, Mapping

from kiosk.station.check import Check, State, Subject
from kiosk.ui.doctor_desk import Checks
from kiosk.visit.places import KioskHealth, Place, StaffRoom
from kiosk.visit.staff_pass import Role, StaffPass
from tests.stand import Stand

At = Callable[..., Callable[[Stand], None]]
Found = tuple[tuple[str, Callable[[Stand], None]], ...]
_STAFF = StaffPass(name="Larkhaven Library", role=Role.HELPER)
_STATES = tuple(State)


def of_everything() -> Checks:
    """A finding for every subject, the states taking turns, so that no words are left out."""
    return tuple(
        Check(
            name=subject,
            state=state,
            facts=(f"{subject.value}: /var/lib/handrail/records.sqlite was looked at.",),
            remedy="" if state is State.FINE else "Run: kiosk doctor --data /var/lib/handrail",
        )
        for place, subject in enumerate(Subject)
        for state in (_STATES[place % len(_STATES)],)
    )


def found(stand: Stand, checks: Checks) -> None:
    """Have the doctor find this, without looking."""
    stand.kiosk.doctor.__dict__["examine"] = lambda on_done: on_done(checks)


def states(at: At) -> Mapping[type[Place], Found]:
    """The ways to see the place; `at` stands at places."""

    def shown(checks: Checks) -> Callable[[Stand], None]:
        def show(stand: Stand) -> None:
            found(stand, checks)
            at(StaffRoom(), KioskHealth(), staff=_STAFF)(stand)
            stand.wait(lambda: stand.is_there("make-report"), "nothing was found")

        return show

    return {KioskHealth: (("health of everything", shown(of_everything())),)}
