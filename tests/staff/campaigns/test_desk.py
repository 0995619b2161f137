"""Campaigns are kept, named and counted."""

from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.ids import JourneyId
from kiosk.staff.campaigns.campaign import name_of
from kiosk.staff.campaigns.code import code_of
from kiosk.staff.campaigns.desk import FILE_NAME, CampaignDesk, TakeUp
from kiosk.staff.records.log import RecordLog
from kiosk.staff.records.record import Record
from kiosk.staff.records.vocabulary import Barrier, How, Kind, Paper, Topic
from kiosk.takehome.link import CAMPAIGN
from kiosk.takehome.qr import LARGEST_VERSION
from kiosk.tour.clock import TourClock
from tests.staff.campaigns.made import TODAY, made


@given(st.lists(st.text(max_size=80), max_size=30))
def test_every_title_has_a_name_of_its_own_that_fits_into_a_code(titles: list[str]) -> None:
    names: list[str] = []
    for title in titles:
        names.append(name_of(title, names))
    assert all(CAMPAIGN.fullmatch(each) for each in names)
    assert len(set(names)) == len(names)


def test_a_name_is_what_staff_typed_in_plain_letters() -> None:
    assert name_of("Winter help: Café & co", ()) == "winter-help-cafe-co"
    assert name_of("مدد", ()) == "campaign"
    assert name_of("Winter help", {"winter-help"}) == "winter-help-2"


def test_a_campaign_runs_until_it_ends_and_survives_a_damaged_file(tmp_path: Path) -> None:
    with closing(CampaignDesk(tmp_path, on_damage=print)) as desk:
        assert desk.all() == ()
        begun = made(desk, "Winter help", until=date(2027, 3, 1))
        made(desk, "Winter help")
        assert [each.name for each in desk.all()] == ["winter-help-2", "winter-help"]
        assert begun.runs(date(2027, 2, 28))
        assert not begun.runs(date(2027, 3, 1))
        assert not begun.runs(date(2026, 11, 24))
        ended = desk.end("winter-help", TODAY)
        assert ended is not None
        assert ended.until == TODAY
        assert [each.name for each in desk.running(TODAY)] == ["winter-help-2"]
        assert desk.end("nobody", TODAY) is None
    (tmp_path / FILE_NAME).write_bytes(b"no database at all" * 300)
    told: list[Path] = []
    with closing(CampaignDesk(tmp_path, on_damage=told.append)) as desk:
        assert desk.all() == ()
        assert made(desk, "Winter help").name == "winter-help"
    assert [each.name for each in told] == ["campaigns-damaged-1.sqlite"]
    assert list(tmp_path.glob(f"{FILE_NAME.removesuffix('.sqlite')}*damaged*"))


@pytest.mark.parametrize(
    ("title", "languages"),
    [("", ("en",)), ("x" * 61, ("en",)), ("A", ()), ("A", ("en", "cy", "ur")), ("A", ("xx",))],
)
def test_what_is_no_campaign_is_not_begun(
    tmp_path: Path, title: str, languages: tuple[str, ...]
) -> None:
    with (
        closing(CampaignDesk(tmp_path, on_damage=print)) as desk,
        pytest.raises(ValueError, match=r"one or two|title"),
    ):
        made(desk, title, languages=languages)


def test_its_take_up_is_what_the_records_say(tmp_path: Path) -> None:
    log, clock = RecordLog(tmp_path, on_damage=lambda _: None), TourClock()

    def keep(kind: Kind, **columns: object) -> None:
        log.add(Record.made(kind, "Library", clock.now(), campaign="winter-help", **columns))

    with closing(CampaignDesk(tmp_path, on_damage=print)) as desk:
        assert desk.take_up("winter-help") == TakeUp()
        for _ in range(3):
            keep(Kind.CAMPAIGN_VISIT)
        done = {"topic": Topic.MONEY, "how": How.SELF, "barrier": Barrier.NOTHING}
        keep(Kind.HELPED, **done)
        keep(Kind.CALL, **done)
        keep(Kind.PRINTED, paper=Paper.POSTER)
        log.add(Record.made(Kind.CAMPAIGN_VISIT, "Library", clock.now(), campaign="other"))
        assert desk.take_up("winter-help") == TakeUp(visits=3, helped=1, calls=1, papers=1)
    log.close()


def test_a_code_leads_to_the_companion_page_else_to_the_official_one(tmp_path: Path) -> None:
    with closing(CampaignDesk(tmp_path, on_damage=print)) as desk:
        campaign = made(desk, "The longest name that a campaign may have")
    many = [JourneyId(f"journey-{number}") for number in range(8)]
    companion = "https://list.larkhaven.gov.uk/"
    code = code_of(campaign, many, companion=companion, official="https://www.gov.uk/x")
    assert code is not None
    assert (code.host, code.counted) == ("list.larkhaven.gov.uk", True)
    assert len(code.modules) <= 17 + 4 * LARGEST_VERSION
    one = code_of(campaign, many[:1], companion=companion, official="")
    assert one is not None
    assert len(one.modules) <= 17 + 4 * 6
    official = code_of(campaign, many, companion="", official="https://www.gov.uk/x")
    assert official is not None
    assert (official.host, official.counted) == ("gov.uk", False)
    assert code_of(campaign, many, companion="", official="") is None


def test_of_a_damaged_file_pages_and_the_newest_copy_bring_campaigns_back(tmp_path: Path) -> None:
    told: list[Path] = []
    with closing(CampaignDesk(tmp_path, on_damage=told.append)) as desk:
        for number in range(60):
            made(desk, f"Winter help in ward {number}")
        assert desk.backups.make(TODAY)
        made(desk, "Later than the copy")
        known = {each.name: each for each in desk.all()}
    path = tmp_path / FILE_NAME
    content = bytearray(path.read_bytes())
    # The page of the tree that leads to all others: nothing is found by it any more.
    content[4_096:8_192] = b"\xff" * 4_096
    path.write_bytes(content)
    with closing(CampaignDesk(tmp_path, on_damage=told.append)) as desk:
        assert {each.name: each for each in desk.all()} == known
    path.unlink()
    with closing(CampaignDesk(tmp_path, on_damage=told.append)) as desk:
        assert len(desk.all()) == 60
    assert [each.name for each in told] == ["campaigns-damaged-1.sqlite", FILE_NAME]
