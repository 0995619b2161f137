"""A drop-in by touches: started, three helped at once, three taps each, its end, and what the records say."""

from kiosk.staff.records.log import FILE_NAME
from kiosk.staff.records.reading import Which, ask, rows
from kiosk.staff.records.record import Record
from kiosk.staff.records.vocabulary import Barrier, How, Kind, Onward, Returning, Topic
from kiosk.ui.intents import ComeIn, Go
from kiosk.visit.places import DropIn, DropInHelped, StaffEntry, StaffRoom, Waiting
from kiosk.visit.staff_pass import Role, StaffPass
from tests.stand import Stand


def come_in(stand: Stand) -> None:
    stand.kiosk.conductor.handle(Go(StaffEntry()))
    stand.kiosk.conductor.handle(ComeIn(StaffPass(name="Sam", role=Role.HELPER)))


def helped(stand: Stand) -> tuple[Record, ...]:
    which = Which(kinds=frozenset({Kind.HELPED}))
    path = stand.kiosk.data / FILE_NAME
    return ask(path, lambda file: tuple(rows(file, which)), nothing=())


def wait_for(stand: Stand, name: str) -> None:
    stand.wait(lambda: stand.is_there(name), f"{name} did not come")


def test_three_are_helped_at_once_and_each_takes_three_taps(staffed: Stand) -> None:
    come_in(staffed)
    staffed.touch("door-drop-in", "staff-2", "minutes-90", "start-drop-in")
    for number in (1, 2, 3):
        staffed.touch("somebody-new")
        wait_for(staffed, f"person-{number}")
    staffed.clock.forward(10 * 60)
    # Second is finished first, and first has told something besides.
    staffed.touch("person-2", "finish-person", "topic-money", "how-together")
    assert helped(staffed) == ()
    staffed.touch("barrier-lacks-skills")
    wait_for(staffed, "recorded")
    (record,) = helped(staffed)
    assert (record.topic, record.how, record.barrier) == (
        Topic.MONEY,
        How.TOGETHER,
        Barrier.LACKS_SKILLS,
    )
    assert 10 <= (record.minutes or 0) <= 12
    staffed.touch("back")
    assert staffed.stands_at(DropIn)
    staffed.touch("person-1", "faces-before", "face-2", "face-done")
    staffed.touch("faces-after", "face-4", "face-done", "returning-new", "onward-comes-again")
    staffed.touch("finish-person", "topic-near-me", "how-self", "barrier-nothing", "recorded")
    first = next(each for each in helped(staffed) if each.topic is Topic.NEAR_ME)
    assert (first.confidence_before, first.confidence_after) == (2, 4)
    assert (first.new_or_returning, first.onward) == (Returning.NEW, Onward.COMES_AGAIN)
    wait_for(staffed, "person-3")
    assert staffed.named("person-") == ["person-3"]
    # It closes by itself, and goes on running.
    staffed.silence(121)
    assert staffed.stands_at(Waiting)
    come_in(staffed)
    staffed.touch("door-drop-in", "person-3", "leave-out", "end-drop-in", "end-now")
    wait_for(staffed, "to-staff-room")
    said = " ".join(staffed.words())
    assert "People helped: 2." in said
    assert "Comes again: 1" in said
    assert "surer afterwards: 1" in said
    staffed.touch("to-staff-room")
    assert staffed.stands_at(StaffRoom)
    assert len(helped(staffed)) == 2


def test_it_joins_one_that_runs_at_another_kiosk(staffed: Stand) -> None:
    come_in(staffed)
    staffed.touch("door-drop-in", "join", "code")
    staffed.type("482913")
    staffed.touch("join-now", "somebody-new")
    wait_for(staffed, "person-1")
    now = staffed.kiosk.records.drop_ins.running()
    assert now is not None
    assert (now.id, now.joined) == ("d482913", True)


def test_where_it_cannot_be_kept_nobody_is_thanked_and_staff_are_told(staffed: Stand) -> None:
    come_in(staffed)
    staffed.touch("door-drop-in", "start-drop-in", "somebody-new")
    wait_for(staffed, "person-1")
    staffed.kiosk.records.close()
    path = staffed.kiosk.data / FILE_NAME
    away = path.with_name("away")
    for ending in ("-wal", "-shm"):
        path.with_name(path.name + ending).unlink(missing_ok=True)
    path.rename(away)
    path.mkdir()
    staffed.kiosk.conductor.handle(Go(DropInHelped(1, topic="money", how="self")))
    staffed.touch("barrier-nothing")
    wait_for(staffed, "failed")
    assert not staffed.is_there("recorded")
    assert any("records.sqlite" in each.problem for each in staffed.kiosk.notices.current())
    path.rmdir()
    away.rename(path)
    staffed.touch("failed", "barrier-nothing")
    wait_for(staffed, "recorded")
    assert len(helped(staffed)) == 1
