"""Makes the tour: builds the kiosk, follows the script, writes the report."""

import contextlib
import json
import os
import statistics
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path

from kiosk.app.application import make_application
from kiosk.app.build import build
from kiosk.app.folders import DIRECTORY_FOLDER
from kiosk.core.places import assets_dir
from kiosk.directory.store import DirectoryFiles
from kiosk.directory.sync.run import build_embedded
from kiosk.qtkit.machine import has_display
from kiosk.tour.album import Album, Picture, Recording
from kiosk.tour.clock import TourClock
from kiosk.tour.council import CouncilSite
from kiosk.tour.hand import Hand, TourError
from kiosk.tour.live import lay_out_journey, pages_of
from kiosk.tour.script import Script

__all__ = ["TourError", "TourPlan", "TourReport", "run_tour"]


@dataclass(frozen=True, slots=True, kw_only=True)
class TourPlan:
    """What to tour, and where the pictures go; sizes in pixels, text in per cent."""

    out: Path
    data: Path | None
    width: int
    height: int
    text: int
    contrast: bool
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TourReport:
    """What was seen and how quick it was; times in milliseconds from touch to painted frame.

    Attributes:
        left_out: what was not toured, and why.
    """

    screens: tuple[Picture, ...]
    touches: int
    p50_ms: float
    p95_ms: float
    slowest_ms: float
    slowest: str
    first_frame_ms: float
    speech_seconds: float
    timings: tuple[tuple[str, float], ...]
    left_out: tuple[str, ...]


def run_tour(plan: TourPlan) -> TourReport:
    """Make the tour and write pictures, slip.pdf, speech.wav and tour.json into the folder.

    Raises:
        TourError: a step did not do what it should.
        KioskError: the directory that ships with the program cannot be built.
    """
    plan.out.mkdir(parents=True, exist_ok=True)
    for old in (*plan.out.glob("*.png"), *plan.out.glob("slip.pdf"), *plan.out.glob("*.wav")):
        old.unlink()
    if plan.data is not None:
        return _tour_in(plan, plan.data, None)
    with (
        tempfile.TemporaryDirectory(prefix="handrail-tour-") as data,
        contextlib.ExitStack() as closing,
    ):
        site = _council_site()
        if site is not None:
            closing.callback(site.close)
            lay_out_journey(Path(data))
        return _tour_in(plan, Path(data), site)


def _council_site() -> CouncilSite | None:
    """The made-up council; none where the development set-up is missing, which makes its certificates."""
    try:
        return CouncilSite()
    except ModuleNotFoundError:
        return None


def _tour_in(plan: TourPlan, data: Path, site: CouncilSite | None) -> TourReport:
    application = make_application(offscreen=not has_display(os.environ, sys.platform))
    files = DirectoryFiles(data / DIRECTORY_FOLDER)
    if files.current() is None:
        build_embedded(files, assets_dir() / "directory")
    began = time.perf_counter()
    clock, recording = TourClock(), Recording()
    pages = pages_of(site) if site is not None else None
    kiosk = build(application, data, clock=clock, recorder=recording, pages=pages)
    shell = kiosk.shell
    shell.resize(plan.width, plan.height)
    # A picture is of one screen.
    shell.stack.fade.length_ms = 0
    shell.start()
    hand = Hand(shell, clock)
    hand.step = "first frame"
    shell.show()
    hand.wait(lambda: shell.frames > 0, "nothing was painted")
    first_frame_ms = (time.perf_counter() - began) * 1000
    kiosk.reader.prepare()
    shell.keyboard.prepare()
    album = Album(shell, plan.out)
    kiosk.read_aloud.said.connect(album.hear)
    script = Script(kiosk, hand, album, clock)
    try:
        script.arrive(language=plan.language, text=plan.text, yellow=plan.contrast)
        script.show_a_paper()
        script.hear_home()
        script.journey()
        script.home()
        script.find()
        script.service()
        script.paper(plan.out)
        script.home()
        script.practise()
        script.home()
        if site is not None:
            script.live(site)
            script.home()
        script.ask()
        script.walk_away()
    finally:
        kiosk.close()
    recording.save(plan.out / "speech.wav")
    report = _report(album, hand, first_frame_ms, recording.seconds, left_out=_left_out(plan, site))
    text = json.dumps(
        {"plan": asdict(plan), **asdict(report)}, default=str, ensure_ascii=False, indent=1
    )
    (plan.out / "tour.json").write_text(text, encoding="utf-8")
    return report


def _left_out(plan: TourPlan, site: CouncilSite | None) -> tuple[str, ...]:
    if site is not None:
        return ()
    if plan.data is not None:
        return (
            "The live page: its journey is the tour's own, and stands in no other data folder.",
        )
    return (
        "The live page: trustme, of the development set-up, is not there to make certificates.",
    )


def _report(
    album: Album,
    hand: Hand,
    first_frame_ms: float,
    seconds: float,
    *,
    left_out: tuple[str, ...],
) -> TourReport:
    times = sorted(milliseconds for _, milliseconds in hand.frames_ms)
    slowest = max(hand.frames_ms, key=lambda each: each[1])
    cuts = statistics.quantiles(times, n=20, method="inclusive")
    return TourReport(
        screens=album.pictures(),
        touches=len(times),
        p50_ms=statistics.median(times),
        p95_ms=cuts[-1],
        slowest_ms=slowest[1],
        slowest=slowest[0],
        first_frame_ms=first_frame_ms,
        speech_seconds=seconds,
        timings=tuple(hand.frames_ms),
        left_out=left_out,
    )
