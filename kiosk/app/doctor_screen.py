"""What the doctor asks of the screen: in the kiosk that shows itself there, or in a command where none runs."""

from kiosk.qtkit.machine import display, touch_screens
from kiosk.station import doctor, doctor_machine
from kiosk.station.check import Check, Probe, Subject


def screen_probes(dpi: float, *, has_display: bool) -> tuple[Probe, ...]:
    """The questions to the screen, which only who has a display can ask.

    Args:
        dpi: of the settings; 0 where the screen is believed.
        has_display: whether there is a graphical session.
    """

    def shown() -> Check:
        found = display()
        dots = dpi or found.dots_per_inch
        return doctor.display(found.platform, found.width, found.height, dots)

    return (
        Probe(name=Subject.DISPLAY, ask=shown),
        Probe(
            name=Subject.TOUCH,
            ask=lambda: doctor_machine.touch(touch_screens(), has_display=has_display),
        ),
    )
