"""The real page, with what to do on it beside it."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, Slot
from PySide6.QtGui import QResizeEvent

from kiosk.ui.intents import Back, Go, Intent, Walked
from kiosk.ui.reading.readable import Readable
from kiosk.ui.screens.live.asking import OptionsView, QuestionView
from kiosk.ui.screens.live.closed import ClosedView
from kiosk.ui.screens.live.document import DocumentView
from kiosk.ui.screens.live.layout import LiveLayout, is_high, room_of
from kiosk.ui.screens.live.listening import ListeningView, PageListening
from kiosk.ui.screens.live.moments import DoneView, MomentView
from kiosk.ui.screens.live.page_frame import PageFrame
from kiosk.ui.screens.live.page_printing import PagePrinting
from kiosk.ui.screens.live.page_walk import PageWalk
from kiosk.ui.screens.live.panel import LivePanel
from kiosk.ui.screens.live.panel_view import Situation, Wish
from kiosk.ui.screens.live.refused import RefusedView
from kiosk.ui.screens.live.slow_watch import SlowWatch
from kiosk.ui.screens.live.stuck import StuckView
from kiosk.ui.screens.live.told import Told
from kiosk.ui.screens.live.trouble import SlowView, TroubleView
from kiosk.ui.screens.live.turns import Turns
from kiosk.ui.screens.live.views import (
    BESIDE_THE_STEPS,
    Make,
    dead_end_view,
    failure_view,
    moment_reached,
    moment_view,
    progress_words,
    shelved_view,
    where_words,
)
from kiosk.ui.screens.live.walked import WalkedView
from kiosk.ui.screens.live.zoom import ZOOMS, PageZoom
from kiosk.ui.screens.screen import Kit, Screen
from kiosk.ui.words import translate
from kiosk.visit.places import LivePage, Walking
from kiosk.visit.visit import Visit
from kiosk.web.from_page import (
    Document,
    Failed,
    Failure,
    Loading,
    Options,
    Question,
    Refused,
    Stands,
)
from kiosk.web.to_page import Again, PageBack, Stop


class LiveScreen(Screen[LivePage]):
    """Panel and page. Back leads to the step; the page stays as it is until it is closed or the visit ends."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, name="live", narrow=True)
        # Panel and page stand where this screen puts them.
        self._frame.removeWidget(self.column)
        self._keeper = kit.pages
        self._panel = LivePanel(self.column)
        self._visit_number = -1
        self._closed_at = ""
        self._waits_for_answer: Make | None = None
        self._coming: Make | None = None
        self._seen: tuple[str, tuple[str, ...]] = ("", ())
        self._text_percent = kit.paints.look.scale.text_percent
        self._told = Told(kit.clock)
        self._zoom = PageZoom(kit.pages)
        self.frame = PageFrame(kit.paints, kit.pages, slide_mm=float(kit.settings.touch.slide_mm))
        self.frame.setParent(self)
        self._turns = Turns(kit.paints, self, self.column, self._panel, self.frame)
        self._printing = PagePrinting(kit.pages, kit.printing)
        self._listening = PageListening(kit.pages, self.frame.view)
        self._walk = PageWalk(kit.pages, self)
        self._slow = SlowWatch(kit.clock, self)
        self._connect()

    def _connect(self) -> None:
        keeper, tools, view = self._keeper, self.frame.tools, self.frame.view
        keeper.said.connect(self._on_said)
        keeper.replaced.connect(self._on_replaced)
        keeper.shelved.connect(self._on_shelved)
        self._slow.slow.connect(partial(self._panel.show, SlowView))
        self._listening.heard.connect(self.hears)
        self._walk.begun.connect(partial(self._panel.show, partial(WalkedView, walk=self._walk)))
        self._panel.asked.connect(self.asked)
        self._panel.wished.connect(self._on_wished)
        self._panel.filled.connect(self._on_filled)
        view.tapped.connect(self._on_tapped)
        view.left.connect(self._on_left)
        tools.up_pressed.connect(partial(view.scroll_by_page, down=False))
        tools.down_pressed.connect(partial(view.scroll_by_page, down=True))
        tools.bigger_pressed.connect(partial(self._zoom_by, 1))
        tools.smaller_pressed.connect(partial(self._zoom_by, -1))
        tools.read_pressed.connect(self._on_read)
        tools.before_pressed.connect(partial(keeper.send, PageBack()))
        self.kit.paints.look.changed.connect(self._on_look_changed)

    def enter(self, place: LivePage, visit: Visit) -> None:
        """Show the page where it stands, or open it; and the moment of the step."""
        if visit.number != self._visit_number:
            self._visit_number, self._closed_at = visit.number, ""
        before = self._panel.situation
        self._panel.situation = Situation.of(self.kit, place, visit, height=room_of(self).height())
        coming, self._coming = self._coming, None
        same = self._panel.view is not None and before is not None
        if self._keeper.begun == place.address:
            self._keeper.moment = place.moment
            if same and before is not None and before.place == place and coming is None:
                self._panel.renew()
            else:
                # A list that is open stays so, however far the page has come meanwhile.
                self._panel.show(self._waits_for_answer or coming or moment_view)
        elif self._closed_at == place.address:
            self._panel.show(ClosedView)
        elif same and before is not None and before.place.address == place.address:
            self._panel.renew()
        else:
            self._told.forget()
            self._follow_look()
            self._open()

    def _open(self) -> None:
        situation = self._panel.situation
        if situation is None:
            return
        self._closed_at = ""
        self._seen = ("", ())
        self._waits_for_answer = None
        if self._keeper.is_shelved:
            self._panel.show(shelved_view)
        elif not self._keeper.offers(situation.place.address):
            self._panel.show(partial(failure_view, Failure.OFFLINE))
        else:
            self._keeper.open(situation.place.address)
            self._begin_loading()
            self._panel.show(moment_view)

    def leave(self) -> None:
        """Nothing of the page stays on the screen; the page itself is the keeper's."""
        self._slow.end()
        self._listening.stop()
        self._walk.end()
        self._panel.leave()
        super().leave()

    def where(self) -> str:
        """The journey's title, or the service's name."""
        return where_words(self._panel.situation)

    def progress(self) -> str:
        """How far the journey is, and how far the page."""
        return progress_words(self._panel.situation)

    def takes_back(self) -> Intent | None:
        """Out of what the panel says beside the steps; from a page that is not there, to the journey."""
        situation, view = self._panel.situation, self._panel.view
        if situation is None:
            return None
        if isinstance(view, BESIDE_THE_STEPS):
            self._coming = moment_view
            return Go(situation.place)
        if isinstance(view, ClosedView | TroubleView) and situation.place.journey is not None:
            return Go(Walking(situation.place.journey))
        return None

    def readables(self) -> tuple[Readable, ...]:
        """The panel, then what the frame says."""
        panel = () if self.column.isHidden() else super().readables()
        frame = () if self.frame.isHidden() else (self.frame.whose, self.frame.kept)
        turn = () if self._turns.button.isHidden() else (self._turns.button,)
        return (*panel, *frame, *turn)

    def quiet_s(self) -> float:
        """A form takes longer than a screen of ours."""
        return max(super().quiet_s(), float(self.kit.settings.live_page.idle_seconds))

    def warning_s(self) -> float:
        """Whoever has filled in half a form is warned for longer."""
        return float(self.kit.settings.live_page.warning_seconds)

    def was_heard(self) -> None:
        """Where all of the page is read, show and read what comes next."""
        self._listening.go_on()

    def make_room(self, *, typing: bool) -> None:
        """While one types, the page gets what the tools had."""
        self._turns.type(typing=typing)

    def finger(self, *, down: bool) -> None:
        """The panel does not change under a finger."""
        self._panel.finger(down=down)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put panel and page in their places."""
        super().resizeEvent(event)
        self._turns.place()

    @Slot()
    def _on_filled(self) -> None:
        listening = isinstance(self._panel.view, ListeningView)
        self.frame.view.pass_taps(passed=not listening)
        if not listening:
            self._listening.stop()
        if isinstance(self._panel.view, MomentView | DoneView):
            self._walk.end()
        self._turns.follow(self._panel.view)
        self._show_frame()
        self.changed.emit()

    def _show_frame(self) -> None:
        self.frame.show_words(loading=self._slow.is_loading)
        stands = self._keeper.stands
        self.frame.tools.show_state(
            can_go_back=stands is not None and stands.can_go_back,
            can_read=self.kit.settings.speech.enabled,
            percent=self._keeper.percent,
            least=ZOOMS[0],
            most=ZOOMS[-1],
        )
        self._turns.place()

    @Slot(object)
    def _on_said(self, message: object) -> None:
        match message:
            case Loading():
                self._begin_loading()
            case Stands():
                self._on_stands(message)
            case Failed():
                self._slow.end()
                self._panel.show(partial(failure_view, message.failure))
            case Refused():
                if self._waits_for_answer is None and self._told.is_news(message):
                    self._panel.show(partial(RefusedView, refused=message))
            case Question():
                self._ask(partial(QuestionView, question=message))
            case Options():
                self._ask(partial(OptionsView, options=message))
            case Document():
                self._panel.show(partial(DocumentView, printing=self._printing))

    def _ask(self, make: Make) -> None:
        """The page waits for an answer: also when the resident comes back from elsewhere."""
        self._waits_for_answer = make
        self._panel.show(make)

    def _begin_loading(self) -> None:
        self._waits_for_answer = None
        if self._panel.situation is not None:
            self._slow.begin()
            self._show_frame()

    def _on_stands(self, stands: Stands) -> None:
        situation = self._panel.situation
        if not stands.loaded or situation is None:
            return
        self._slow.end()
        if not stands.url.startswith("https://"):
            self._panel.show(dead_end_view)
            return
        if isinstance(self._panel.view, SlowView | TroubleView):
            self._panel.show(moment_view)
        else:
            self._show_frame()
        self._notice_progress(situation, stands)

    def _notice_progress(self, situation: Situation, stands: Stands) -> None:
        """Move on where the page tells that a moment is done, and say so; never twice for the same page."""
        seen = (stands.url, stands.headings)
        if seen == self._seen:
            return
        self._seen = seen
        reached = moment_reached(situation, stands)
        if reached > situation.moment:
            words = translate("Live", "You have done this part.")
            self._go_to(reached, partial(moment_view, news=words))

    def _go_to(self, moment: int, make: Make) -> None:
        """Show another moment; Back leads to the one before."""
        if self._panel.situation is not None:
            self._coming = make
            self.ask(Go(replace(self._panel.situation.place, moment=moment)))

    @Slot()
    def _on_replaced(self) -> None:
        self._begin_loading()
        self._seen = ("", ())
        words = translate(
            "Live", "The page stopped. We opened it again. What you typed there is gone."
        )
        self._panel.show(partial(moment_view, news=words))

    @Slot(str)
    def _on_shelved(self, _: str) -> None:
        self._slow.end()
        self._panel.show(shelved_view)

    @Slot(object)
    def _on_wished(self, wish: object) -> None:  # noqa: C901 - one case a wish
        situation = self._panel.situation
        if situation is None:
            return
        match wish:
            case Wish.CARRY_ON:
                self._waits_for_answer = None
                if self._slow.is_loading:
                    self._begin_loading()
                goes_on = self._walk.is_on and not isinstance(self._panel.view, WalkedView)
                walked = partial(WalkedView, walk=self._walk)
                self._turns.goes_on = not goes_on
                self._panel.show(walked if goes_on else moment_view)
            case Wish.NEXT:
                self._go_to(situation.moment + 1, moment_view)
            case Wish.STUCK:
                self._panel.show(partial(StuckView, printing=self._printing))
            case Wish.PRINT:
                self._panel.show(partial(DocumentView, printing=self._printing))
            case Wish.AGAIN:
                self._keeper.send(Again())
                self._panel.show(moment_view)
            case Wish.REOPEN:
                self._open()
            case Wish.READ_ALL:
                self._turns.to_page()
                self._listening.read_all()
            case Wish.WALK:
                self._walk.begin()
            case Wish.CLOSE:
                self._keeper.end()
                self._closed_at = situation.place.address
                self._slow.end()
                self._panel.show(ClosedView)
            case Wish.GO_ON:
                self._go_on(situation)

    def _go_on(self, situation: Situation) -> None:
        """Back to the journey: to the next step where this one is done, else to this one."""
        if self._slow.is_loading:
            self._keeper.send(Stop())
        walk = situation.walk
        if walk is not None and situation.moment >= len(situation.moments):
            self.ask(Walked(walk.forward()))
        place = situation.place
        self.ask(Go(Walking(place.journey)) if place.journey is not None else Back())

    @Slot(QPoint)
    def _on_tapped(self, at: QPoint) -> None:
        self._told.touched()
        if isinstance(self._panel.view, ListeningView):
            self._listening.read_at(at)

    @Slot()
    def _on_read(self) -> None:
        self._panel.show(
            moment_view if isinstance(self._panel.view, ListeningView) else ListeningView
        )

    @Slot()
    def _on_left(self) -> None:
        """Out of the page by the keyboard: to the panel's last action, which leads on."""
        self._panel.focus_action()

    def _zoom_by(self, by: int) -> None:
        self._zoom.step(by)
        self._show_frame()

    def _follow_look(self) -> None:
        scale, room = self.kit.paints.look.scale, room_of(self)
        em = scale.body
        page = LiveLayout.beside(room, em=em, chrome=scale.chrome, rtl=False).page
        self._zoom.follow(em, width=self.frame.view_width(page.width(), row=is_high(room)))

    @Slot()
    def _on_look_changed(self) -> None:
        """Who makes the words of the kiosk larger means those of the page, too."""
        percent = self.kit.paints.look.scale.text_percent
        if percent != self._text_percent:
            self._text_percent = percent
            if self._panel.situation is not None:
                self._follow_look()
        self.frame.tools.retranslate()
        if self._panel.view is not None:
            self._show_frame()
