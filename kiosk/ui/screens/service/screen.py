"""One service: what it is, whether it is open, how to reach it, when it was last checked."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from kiosk.directory.places.place import Place as Spot
from kiosk.directory.records import Service
from kiosk.directory.search.landmarks import Landmark
from kiosk.takehome.items import TakeHomeItem
from kiosk.ui.intents import Add, Back, Go
from kiosk.ui.screens.parts import button, heading, note, with_marks
from kiosk.ui.screens.screen import Kit, Screen
from kiosk.ui.screens.service.places import places
from kiosk.ui.screens.service.sections import cost, head, how_to_get_it, more, phones, who_for
from kiosk.ui.screens.service.times import times
from kiosk.ui.words import translate
from kiosk.visit.places import LivePage, MyList, ServicePage, WrongHere
from kiosk.visit.visit import Visit


class ServiceScreen(Screen[ServicePage]):
    """A service in short first, then more. What the feed says is in English and is marked so."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, name="service")
        self._visit: Visit | None = None

    def enter(self, place: ServicePage, visit: Visit) -> None:
        """Show the service when it is read."""
        self._visit = visit
        self.column.set_parts(())
        self.kit.finder.service(place.service, partial(self._on_read, visit, place))

    def leave(self) -> None:
        """A late answer is for nobody."""
        self._visit = None
        super().leave()

    def where(self) -> str:
        """The door's name."""
        return translate("Home", "Find help near me")

    def _on_read(self, visit: Visit, place: ServicePage, service: Service | None) -> None:
        if self._visit is not visit:
            return
        if service is None:
            paints = self.kit.paints
            gone = translate("Services", "This service is no longer on our list.")
            back = button(
                paints, translate("Services", "Go back"), self._on_gone, name="gone", main=True
            )
            self.column.set_parts([heading(paints, gone)], [back])
            self.changed.emit()
            return
        near = self._near(place, visit)
        show = partial(self._show, service, place, visit)
        if near is None:
            show(())
        else:
            # Before anything is shown: a page must not move under a finger.
            self.kit.finder.landmarks(near.point, show)

    def _near(self, place: ServicePage, visit: Visit) -> Spot | None:
        """Where the way begins."""
        return place.near or visit.near or self.kit.finder.here()

    def _show(
        self, service: Service, place: ServicePage, visit: Visit, landmarks: tuple[Landmark, ...]
    ) -> None:
        if self._visit is not visit:
            return
        paints, now = self.kit.paints, self.kit.clock.now()
        finder = self.kit.finder
        here, near = finder.here(), self._near(place, visit)
        opens, today = finder.opening(service, now), finder.today(service, now)
        item = self.kit.going_home.service(service, now, visit.language.code)
        parts = [
            *head(paints, service),
            *phones(paints, service),
            *times(paints, service, opens, today, now),
            *places(paints, service, near, here, landmarks),
            *cost(paints, service),
            *who_for(paints, service),
            *how_to_get_it(paints, service),
            *more(paints, service),
            *self._live(service, item),
            self._wrong(service, reported=service.id in visit.reported),
        ]
        self.column.set_parts(
            with_marks(paints, parts),
            [self._list_button(item, listed=visit.items.contains(item.key))],
        )
        self.changed.emit()

    def _live(self, service: Service, item: TakeHomeItem) -> list[QWidget]:
        """Their own website, where staff opened it."""
        opened = str(service.id) in self.kit.settings.live_page.services
        if not opened or not service.url or not self.kit.pages.offers(service.url):
            return []
        words = translate("Services", "See their website here")
        pressed = partial(self._on_live, LivePage(service.url, item))
        made = button(self.kit.paints, words, pressed, name="live", icon="online", trailing="next")
        return [made]

    def _on_live(self, place: LivePage) -> None:
        self.ask(Go(place))

    def _wrong(self, service: Service, *, reported: bool) -> QWidget:
        paints = self.kit.paints
        if reported:
            words = translate("Services", "You told us that something is wrong here. Thank you.")
            return note(paints, words, name="reported")
        words = translate("Services", "Something is wrong here")
        return button(paints, words, partial(self._on_wrong, service), name="wrong", icon="flag")

    def _list_button(self, item: TakeHomeItem, *, listed: bool) -> QWidget:
        paints = self.kit.paints
        if listed:
            words = translate("Services", "On your list. See my list")
            return button(paints, words, self._on_list, name="see-list", main=True, icon="tick")
        words = translate("Services", "Add to my list")
        return button(paints, words, partial(self._on_add, item), name="add", main=True, icon="add")

    def _on_add(self, item: TakeHomeItem) -> None:
        self.ask(Add(item))

    def _on_wrong(self, service: Service) -> None:
        self.ask(Go(WrongHere(service.id)))

    @Slot()
    def _on_list(self) -> None:
        self.ask(Go(MyList()))

    @Slot()
    def _on_gone(self) -> None:
        self.ask(Back())
