from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kiosk.takehome.items import ItemKind, TakeHomeItem, TakeHomeList

LUNCH = TakeHomeItem(kind=ItemKind.SERVICE, key="service:lunch", title="Lunch club")
BADGE = TakeHomeItem(kind=ItemKind.JOURNEY, key="journey:badge", title="Blue Badge")


def test_items_stay_in_the_order_they_were_chosen() -> None:
    chosen = TakeHomeList().add(LUNCH).add(BADGE)
    assert tuple(chosen) == (LUNCH, BADGE)
    assert len(chosen) == 2


def test_the_same_thing_again_is_brought_up_to_date_in_its_place() -> None:
    later = replace(LUNCH, title="Lunch club, new hours")
    chosen = TakeHomeList().add(LUNCH).add(BADGE).add(later)
    assert tuple(chosen) == (later, BADGE)


def test_a_list_is_never_changed_in_place() -> None:
    before = TakeHomeList().add(LUNCH)
    before.add(BADGE)
    before.remove(LUNCH.key)
    assert tuple(before) == (LUNCH,)


@given(st.lists(st.tuples(st.booleans(), st.sampled_from("abcd"))))
def test_it_holds_what_was_added_and_not_removed(changes: list[tuple[bool, str]]) -> None:
    chosen, expected = TakeHomeList(), set[str]()
    for added, key in changes:
        chosen = chosen.add(replace(LUNCH, key=key)) if added else chosen.remove(key)
        expected = expected | {key} if added else expected - {key}
    assert {item.key for item in chosen} == expected
    assert len(chosen) == len(expected)
    assert all(chosen.contains(key) for key in expected)
    assert not chosen.contains("e")


@given(st.permutations("abcd"), st.sampled_from("abcdx"))
def test_something_moves_up_by_one_place_and_nothing_is_lost(keys: list[str], moved: str) -> None:
    chosen = TakeHomeList(tuple(replace(LUNCH, key=key) for key in keys)).up(moved)
    expected = list(keys)
    if moved in keys[1:]:
        at = keys.index(moved)
        expected[at - 1], expected[at] = expected[at], expected[at - 1]
    assert [item.key for item in chosen] == expected
