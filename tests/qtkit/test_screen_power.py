"""The screen itself, switched off and on as far as the machine lets anybody."""

from kiosk.qtkit.screen_power import commands


def everything(_: str) -> bool:
    return True


def test_asks_whoever_draws_the_screen() -> None:
    assert commands("xcb", on=False, panels=(), known=everything) == (
        ("xset", "dpms", "force", "off"),
    )
    assert commands("wayland", on=True, panels=(), known=everything) == (("wlopm", "--on", "*"),)
    assert commands("offscreen", on=False, panels=(), known=everything) == ()


def test_dims_the_lamp_of_a_panel_and_lights_it_fully() -> None:
    (off,) = commands("offscreen", on=False, panels=(("intel", 937),), known=everything)
    assert off[-4:] == ("ssu", "backlight", "intel", "0")
    (on,) = commands("offscreen", on=True, panels=(("intel", 937),), known=everything)
    assert on[-1] == "937"


def test_runs_nothing_that_is_not_there() -> None:
    assert commands("xcb", on=False, panels=(("x", 1),), known=lambda _: False) == ()
