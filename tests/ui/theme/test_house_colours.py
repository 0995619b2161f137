from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.settings import ThemeName
from kiosk.ui.theme.colours import AAA, PAIRS, THEMES, contrast
from kiosk.ui.theme.house_colours import FILE_NAME, HouseColours, house_colours

HEX = st.integers(0, 0xFFFFFF).map("#{:06x}".format)


def read(folder: Path, text: str) -> HouseColours:
    file = folder / FILE_NAME
    file.write_text(text)
    return house_colours(file)


def test_a_main_colour_is_that_of_actions_and_of_what_is_chosen(tmp_path: Path) -> None:
    found = read(tmp_path, '[light]\nmain = "#003078"\n[dark]\naccent = "#FFEEDD"\n')
    light, dark = found.themes[ThemeName.LIGHT], found.themes[ThemeName.DARK]
    assert (light.main, light.choice_edge, light.chosen) == ("#003078",) * 3
    assert dark.accent == "#ffeedd"
    assert found.themes[ThemeName.YELLOW] == THEMES[ThemeName.YELLOW]
    assert found.faults == ()


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('[light]\nmain = "#888888"\n', 2),
        ('[light]\nmain = "blue"\n', 2),
        ("[light]\nmain = 3\n", 2),
        ('[light]\nink = "#000000"\n', 2),
        ('[yellow]\nmain = "#000000"\n', 1),
        ("dark = 1\n", 1),
        ("[light\n", 1),
    ],
)
def test_what_cannot_be_taken_is_said_and_ours_stays(tmp_path: Path, text: str, line: int) -> None:
    found = read(tmp_path, text)
    assert found.themes == THEMES
    (fault,) = found.faults
    assert fault.line == line
    assert fault.remedy


def test_no_file_is_a_fault_not_a_fall(tmp_path: Path) -> None:
    found = house_colours(tmp_path / FILE_NAME)
    assert found.themes == THEMES
    assert len(found.faults) == 1


@given(main=HEX, accent=HEX, theme=st.sampled_from([ThemeName.LIGHT, ThemeName.DARK]))
def test_whatever_is_asked_for_every_pair_stays_readable(
    tmp_path_factory: pytest.TempPathFactory, main: str, accent: str, theme: ThemeName
) -> None:
    folder = tmp_path_factory.mktemp("look")
    found = read(folder, f'[{theme.value}]\nmain = "{main}"\naccent = "{accent}"\n')
    for colours in found.themes.values():
        for front, back in PAIRS:
            assert contrast(getattr(colours, front), getattr(colours, back)) >= AAA
