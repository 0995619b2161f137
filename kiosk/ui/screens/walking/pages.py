"""Views of the nodes that ask nothing."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from kiosk.core.links import host_of
from kiosk.journeys.nodes import Information, Outcome, Step
from kiosk.journeys.parts import FindLink, PhoneLink, Picture, WebLink
from kiosk.takehome.items import TakeHomeItem, TakeHomeList
from kiosk.ui.intents import Add, Go
from kiosk.ui.screens.parts import bullets, button, note, paragraph, strong
from kiosk.ui.screens.walking.view import N, ViewOf
from kiosk.ui.widgets.big_button import BigButton
from kiosk.ui.widgets.columns import Columns
from kiosk.ui.widgets.content_picture import ContentPicture
from kiosk.ui.widgets.paged_column import PagedColumn
from kiosk.ui.words import translate
from kiosk.ui.words.services import phone_words
from kiosk.visit.places import Home, LivePage, MyList, Results


class PageView(ViewOf[N]):
    """A page with ways out: a web page to take home, a number to ring, a search in the directory."""

    def ways(self, items: TakeHomeList) -> list[QWidget]:
        """The ways out, each with what it is."""
        node, found = self.walk.node, list[QWidget]()
        if not isinstance(node, Information | Step | Outcome):
            return found
        if node.link is not None:
            found += self._web(node.link, items)
        if node.phone is not None:
            found += self.phone(node.phone)
        if node.find is not None and not self.stays:
            found.append(self._find(node.find))
        return found

    def item(self) -> TakeHomeItem:
        """What goes home of this journey from here."""
        return self.kit.going_home.journey(self.walk)

    def _web(self, link: WebLink, items: TakeHomeList) -> list[QWidget]:
        paints, tongue = self.kit.paints, self.walk.node.language
        told = translate("Walking", "This is on the web page %1.").replace("%1", host_of(link.url))
        parts: list[QWidget] = [
            strong(paints, link.label, language=tongue),
            paragraph(paints, told),
        ]
        if self.stays:
            return parts
        if isinstance(self.walk.node, Step):
            parts += self._live(link)
        if not isinstance(self.walk.node, Outcome):
            parts.append(self.add_button(items))
        return parts

    def _live(self, link: WebLink) -> list[QWidget]:
        """The page itself, in the kiosk: offered where it may be opened, and missed where there is no network."""
        paints, pages = self.kit.paints, self.kit.pages
        if pages.begun == link.url and not pages.is_shelved:
            words = translate("Walking", "Go back to the open page")
        elif pages.offers(link.url):
            words = translate("Walking", "Do it here now")
        elif pages.may_open(link.url):
            words = translate("Walking", "The page cannot be opened here at the moment.")
            return [note(paints, words, name="not-live")]
        else:
            return []
        pressed = partial(self._on_live, link)
        return [button(paints, words, pressed, name="live", icon="online", trailing="next")]

    def add_button(self, items: TakeHomeList) -> BigButton:
        """One touch puts the journey on the list; a second look says that it is there."""
        item = self.item()
        listed = items.contains(item.key)
        words = (
            translate("Walking", "On your list. You can print it.")
            if listed
            else translate("Walking", "Add to my list")
        )
        made = button(
            self.kit.paints,
            words,
            partial(self._on_add, item),
            name="add",
            icon="tick" if listed else "add",
        )
        made.setCheckable(True)
        made.setChecked(listed)
        return made

    def phone(self, phone: PhoneLink) -> list[QWidget]:
        """A number to ring, and when."""
        paints, tongue = self.kit.paints, self.walk.node.language
        parts: list[QWidget] = [
            strong(paints, phone.label, language=tongue),
            strong(paints, phone_words(phone.number, paints.look.language)),
        ]
        if phone.hours:
            parts.append(note(paints, phone.hours, language=tongue))
        return parts

    def _find(self, find: FindLink) -> BigButton:
        return button(
            self.kit.paints,
            find.label,
            partial(self._on_find, find.words),
            name="find",
            icon="find",
            trailing="next",
            language=self.walk.node.language,
        )

    def _on_add(self, item: TakeHomeItem) -> None:
        self.asked.emit(Add(item))

    def _on_live(self, link: WebLink) -> None:
        pages = self.kit.pages
        moment = pages.moment if pages.begun == link.url else 0
        place = LivePage(link.url, self.item(), self.walk.journey.id, moment)
        self.asked.emit(Go(place))

    def _on_find(self, words: str) -> None:
        self.asked.emit(Go(Results(words=words)))

    @Slot()
    def on_next(self) -> None:
        """The resident goes on."""
        self.went_on.emit()


class InformationView(PageView[Information]):
    """Something to know."""

    def show_in(self, column: PagedColumn, items: TakeHomeList) -> None:
        """Show it, and *Next*."""
        on = self.next_button(self.on_next)
        column.set_parts(self.marked(*self.head(), *self.ways(items)), [on])


class StepView(PageView[Step]):
    """Something to do."""

    def show_in(self, column: PagedColumn, items: TakeHomeList) -> None:
        """Show it, and *Next*."""
        on = self.next_button(self.on_next)
        parts = self.marked(*self.head(), *self._on_the_page(), *self.ways(items))
        column.set_parts(parts, [on])

    def _on_the_page(self) -> list[QWidget]:
        """What to look for on the web page, and what to press there."""
        node, paints, parts = self.node, self.kit.paints, list[QWidget]()
        if node.look_for:
            parts.append(strong(paints, translate("Walking", "What to look for")))
            parts.append(paragraph(paints, node.look_for, language=node.language))
        if node.press:
            parts.append(strong(paints, translate("Walking", "What to press")))
            parts.append(paragraph(paints, node.press, language=node.language))
        if node.picture is not None:
            parts += self._picture(node.picture)
        return parts

    def _picture(self, picture: Picture) -> list[QWidget]:
        look = self.kit.paints.look
        file = self.kit.libraries.of(look.language.code).picture(picture.file)
        if file is None:
            return []
        return [ContentPicture(look, file, alt=picture.alt, name="picture")]


class OutcomeView(PageView[Outcome]):
    """An end: what happens next, how long it takes, whom to call; take it home."""

    def show_in(self, column: PagedColumn, items: TakeHomeList) -> None:
        """Show it, and the ways on."""
        node, paints = self.node, self.kit.paints
        parts = self.head()
        if node.next_steps:
            parts.append(strong(paints, translate("Walking", "What happens next")))
            parts += bullets(paints, node.next_steps, language=node.language)
        if node.how_long:
            parts.append(strong(paints, translate("Walking", "How long it takes")))
            parts.append(paragraph(paints, node.how_long, language=node.language))
        parts += self.ways(items)
        if self.stays:
            end = self.next_button(self.on_next)
            column.set_parts(self.marked(*parts), [end])
            return
        else_ = button(
            paints,
            translate("Walking", "Do something else"),
            self._on_home,
            name="something-else",
            icon="home",
        )
        actions = [else_, self._main_action(items)]
        column.set_parts(self.marked(*parts), [Columns(paints.look, actions, least_em=12)])

    def _main_action(self, items: TakeHomeList) -> BigButton:
        """Take it home first; then see what goes home."""
        paints, item = self.kit.paints, self.item()
        if items.contains(item.key):
            words = translate("Walking", "See my list")
            return button(paints, words, self._on_list, name="see-list", main=True, icon="list")
        words = translate("Walking", "Add to my list")
        return button(paints, words, partial(self._on_add, item), name="add", main=True, icon="add")

    @Slot()
    def _on_list(self) -> None:
        self.asked.emit(Go(MyList()))

    @Slot()
    def _on_home(self) -> None:
        self.asked.emit(Go(Home()))
