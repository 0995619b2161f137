import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.language import LANGUAGES
from kiosk.ui.listening.alphabets import FIGURES, SIGNS, letter_groups
from kiosk.ui.listening.picker import Pick, Picker

CODES = [each.code for each in LANGUAGES]


@pytest.mark.parametrize("code", CODES)
def test_every_letter_of_a_name_and_a_postcode_is_on_a_ring(code: str) -> None:
    letters = "".join(letter_groups(code))
    assert set(string.ascii_lowercase) <= set(letters)
    assert len(set(letters)) == len(letters)
    assert all(len(group) <= 6 for group in letter_groups(code))


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("figures", [True, False])
def test_a_letter_is_two_choices_away_and_then_one_stands_at_its_group(
    code: str, *, figures: bool
) -> None:
    begun = Picker.begin(code, figures=figures)
    for at, group in enumerate(begun.groups):
        assert (begun.moved(at).here.pick, begun.moved(at).here.letters) == (Pick.GROUP, group)
        opened = begun.moved(at).chosen()
        for place, letter in enumerate(group):
            assert opened.moved(place).here.letters == letter
            assert opened.moved(place).chosen() == begun.moved(at)
        assert opened.moved(-1).here.pick is Pick.OUT
        assert opened.moved(-1).chosen() == begun.moved(at)


def test_where_figures_are_asked_they_come_first() -> None:
    assert Picker.begin("en", figures=True).here.letters == FIGURES
    assert Picker.begin("en", figures=False).here.letters == "abcdef"
    assert SIGNS in Picker.begin("en", figures=False).groups


@given(st.lists(st.sampled_from(["next", "previous", "choose"]), max_size=60))
def test_no_way_of_pressing_leads_off_the_rings(presses: list[str]) -> None:
    picker = Picker.begin("ur", figures=False)
    for press in presses:
        picker = (
            picker.chosen() if press == "choose" else picker.moved(1 if press == "next" else -1)
        )
        assert 0 <= picker.at < len(picker.ring())
    # The end is on the ring of groups, and never further than once round it and out of a group.
    left = picker if picker.group is None else picker.moved(-1 - picker.at).chosen()
    assert Pick.DONE in {left.moved(step).here.pick for step in range(len(left.ring()))}
