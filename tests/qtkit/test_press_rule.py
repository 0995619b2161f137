"""What counts as a press: every order of fingers, slides, pauses and trembling."""

from math import hypot

from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from kiosk.qtkit.press_rule import Down, PressRule, Slide, Spot

SLIDE_MM = 12.0
REPEAT_S = 0.5
CONTACTS = st.integers(0, 3)
SPOTS = st.builds(Spot, st.sampled_from((0.0, 5.0, 11.0, 13.0, 40.0)), st.sampled_from((0.0, 7.0)))
TARGETS = st.sampled_from((None, "next", "back"))


class Glass(RuleBasedStateMachine):
    """The rule beside a plain record of everything that happened on the glass."""

    def __init__(self) -> None:
        super().__init__()
        self.pressing = PressRule(slide_mm=SLIDE_MM, repeat_s=REPEAT_S)
        self.now = 100.0
        # For every contact on the glass: where it has been, and on what it was put down.
        self.on_glass: dict[int, tuple[list[Spot], str | None]] = {}
        self.counts: int | None = None
        self.held_back: set[int] = set()
        # Every end of a press, and of its repetitions: when, where, on what.
        self.ends: list[tuple[float, Spot, str | None]] = []

    @rule(contact=CONTACTS, at=SPOTS, thing=TARGETS)
    def put_down(self, contact: int, at: Spot, thing: str | None) -> None:
        if contact in self.on_glass:
            return
        self.on_glass[contact] = ([at], thing)
        said = self.pressing.down(contact, at, self.now, target=thing)
        free = self.counts is None or (self.on_glass[self.counts][1] is None and thing is not None)
        recent = self.ends[-1:] if self.ends and self.now - self.ends[-1][0] < REPEAT_S else []
        again = any(
            hypot(at.x - place.x, at.y - place.y) <= SLIDE_MM or (thing and thing == other)
            for _, place, other in recent
        )
        assert said is (Down.PRESS if free and not again else Down.IGNORED)
        if said is Down.PRESS:
            self.counts = contact
        elif free:
            self.held_back.add(contact)

    @precondition(lambda self: self.on_glass)
    @rule(data=st.data(), at=SPOTS)
    def slide(self, data: st.DataObject, at: Spot) -> None:
        contact = data.draw(st.sampled_from(sorted(self.on_glass)))
        self.on_glass[contact][0].append(at)
        assert self.pressing.moved(contact, at) is self.expected(contact)

    @precondition(lambda self: self.on_glass)
    @rule(data=st.data(), at=SPOTS)
    def lift(self, data: st.DataObject, at: Spot) -> None:
        contact = data.draw(st.sampled_from(sorted(self.on_glass)))
        ways, target = self.on_glass[contact]
        ways.append(at)
        slide = self.expected(contact)
        assert self.pressing.up(contact, at, self.now) is slide
        if slide is Slide.STEADY:
            self.ends.append((self.now, ways[0], target))
        elif contact in self.held_back:
            self.ends.append((self.now, at, target))
        if contact == self.counts:
            self.counts = None
        self.held_back.discard(contact)
        del self.on_glass[contact]

    @rule(seconds=st.sampled_from((0.0, 0.1, 0.49, 0.5, 3.0)))
    def pause(self, seconds: float) -> None:
        self.now += seconds

    @rule()
    def glass_is_taken_away(self) -> None:
        self.pressing.forget()
        self.on_glass.clear()
        self.held_back.clear()
        self.counts = None

    def expected(self, contact: int) -> Slide:
        if contact != self.counts:
            return Slide.IGNORED
        ways = self.on_glass[contact][0]
        far = any(hypot(at.x - ways[0].x, at.y - ways[0].y) > SLIDE_MM for at in ways)
        return Slide.DRAG if far else Slide.STEADY

    @invariant()
    def one_finger_at_most(self) -> None:
        assert self.pressing.finger == self.counts


TestGlass = Glass.TestCase


def tap(pressing: PressRule, at: Spot, moment: float, target: str = "next") -> bool:
    counted = pressing.down(0, at, moment, target=target) is Down.PRESS
    pressing.up(0, at, moment + 0.05)
    return counted


@given(gaps=st.lists(st.floats(0.01, 0.44), max_size=30), jitter=st.floats(-4, 4))
def test_a_hand_that_trembles_presses_once_however_long(gaps: list[float], jitter: float) -> None:
    pressing = PressRule(slide_mm=SLIDE_MM, repeat_s=REPEAT_S)
    moment, counted = 0.0, tap(pressing, Spot(50, 50), 0.0)
    for gap in gaps:
        moment += 0.05 + gap
        assert not tap(pressing, Spot(50 + jitter, 50 - jitter), moment)
    assert counted
    assert tap(pressing, Spot(50, 50), moment + 0.06 + REPEAT_S)


def test_another_thing_further_away_is_pressed_at_once() -> None:
    pressing = PressRule(slide_mm=SLIDE_MM, repeat_s=REPEAT_S)
    assert tap(pressing, Spot(10, 10), 0.0, "yes")
    assert tap(pressing, Spot(10, 40), 0.1, "next")


def test_the_same_thing_is_the_same_press_wherever_it_is_touched() -> None:
    pressing = PressRule(slide_mm=SLIDE_MM, repeat_s=REPEAT_S)
    assert tap(pressing, Spot(10, 10), 0.0)
    assert not tap(pressing, Spot(200, 10), 0.2)


def test_every_press_counts_where_the_setting_says_so() -> None:
    pressing = PressRule(slide_mm=SLIDE_MM, repeat_s=0)
    assert all(tap(pressing, Spot(10, 10), moment) for moment in (0.0, 0.06, 0.12))


def test_a_list_that_was_dragged_can_be_dragged_again_at_once() -> None:
    pressing = PressRule(slide_mm=SLIDE_MM, repeat_s=REPEAT_S)
    for moment in (0.0, 0.2):
        assert pressing.down(0, Spot(0, 100), moment, target="row") is Down.PRESS
        assert pressing.up(0, Spot(0, 50), moment + 0.1) is Slide.DRAG
