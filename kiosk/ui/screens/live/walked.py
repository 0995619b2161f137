"""The page as a list of big things: for whoever cannot see it, or cannot touch it where it is small."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from kiosk.ui.screens.live.page_walk import PageWalk
from kiosk.ui.screens.live.panel_view import PanelView, Situation, Wish, known_language
from kiosk.ui.screens.parts import button, note, paragraph, strong
from kiosk.ui.widgets.big_button import BigButton
from kiosk.ui.widgets.line_entry import LineEntry
from kiosk.ui.words import translate
from kiosk.web.from_page import Thing, ThingRole

_TICKS = frozenset({ThingRole.TICK, ThingRole.RADIO})


class WalkedView(PanelView):
    """Each text, and each thing that can be pressed or filled in, in the order of the page."""

    def __init__(self, situation: Situation, walk: PageWalk) -> None:
        super().__init__(situation)
        self._walk = walk
        self._entry: LineEntry | None = None
        walk.changed.connect(self.renewed)

    def parts(self) -> tuple[list[QWidget], list[QWidget]]:
        """The things that are told now, or the line for the field that is typed into."""
        if self._walk.field is not None:
            return self._typing(self._walk.field)
        paints, walk = self.kit.paints, self._walk
        parts: list[QWidget] = [strong(paints, translate("Live", "What is on the page"))]
        if walk.has_before:
            words = translate("Live", "What came before")
            parts.append(
                self.button(words, partial(walk.turn, -1), name="things-before", icon="up")
            )
        for thing in walk.shown():
            parts += self._thing(thing)
        if walk.has_more:
            words = translate("Live", "What comes next")
            parts.append(
                self.button(words, partial(walk.turn, 1), name="things-after", icon="down")
            )
        words = translate("Live", "Back to the steps")
        on = self.button(words, partial(self.wish, Wish.CARRY_ON), name="carry-on", main=True)
        return parts, [on]

    def _thing(self, thing: Thing) -> list[QWidget]:
        paints, tongue = self.kit.paints, self._language_of(thing)
        if thing.role is ThingRole.HEADING:
            return [strong(paints, thing.name, language=tongue)]
        if thing.role is ThingRole.TEXT:
            return [paragraph(paints, thing.name, language=tongue)]
        told = [note(paints, thing.told, language=tongue)] if thing.told else []
        return [*told, self._button(thing, tongue)]

    def _button(self, thing: Thing, tongue: str) -> BigButton:
        made = button(
            self.kit.paints,
            thing.name or translate("Live", "Without a name"),
            partial(self._walk.use, thing),
            name=f"thing-{thing.number}",
            note=role_words(thing),
            language=tongue if thing.name else None,
            note_language=self.kit.paints.look.language.code,
        )
        if thing.role in _TICKS:
            made.setCheckable(True)
            made.setChecked(thing.on is True)
        made.setEnabled(thing.enabled)
        return made

    def _typing(self, field: Thing) -> tuple[list[QWidget], list[QWidget]]:
        paints, tongue = self.kit.paints, self._language_of(field)
        label = field.name or translate("Live", "Without a name")
        parts: list[QWidget] = [strong(paints, label, language=tongue)]
        if field.told:
            parts.append(note(paints, field.told, language=tongue))
        if field.filled:
            words = translate("Live", "Something stands there. What you type takes its place.")
            parts.append(paragraph(paints, words))
        self._entry = LineEntry(paints.look, name="thing-typed", label=label)
        if field.masked:
            self._entry.setEchoMode(QLineEdit.EchoMode.Password)
        parts.append(self._entry)
        leave = self.button(
            translate("Live", "Leave it as it is"), self._on_leave, name="leave-field"
        )
        put = self.button(
            translate("Live", "Put it on the page"), self._on_put, name="put-field", main=True
        )
        return parts, [leave, put]

    def _language_of(self, thing: Thing) -> str:
        return known_language(thing.language, self.situation.page_language)

    @Slot()
    def _on_leave(self) -> None:
        self._walk.leave_field()

    @Slot()
    def _on_put(self) -> None:
        if self._entry is not None:
            self._walk.fill(self._entry.text())


def role_words(thing: Thing) -> str:
    """What a thing is, and how it stands; of a field never what stands in it."""
    if thing.role is ThingRole.BUTTON and thing.on is False:
        return translate("Live", "A button. It opens something.")
    if thing.on or thing.filled:
        return {
            ThingRole.FIELD: translate("Live", "A line to type in. Something stands there."),
            ThingRole.TICK: translate("Live", "A box. It is ticked."),
            ThingRole.RADIO: translate("Live", "One of several. It is chosen."),
        }.get(thing.role, translate("Live", "A button. What it opens is open."))
    return {
        ThingRole.LINK: translate("Live", "A link"),
        ThingRole.FIELD: translate("Live", "A line to type in. It is empty."),
        ThingRole.TICK: translate("Live", "A box. It is not ticked."),
        ThingRole.RADIO: translate("Live", "One of several. It is not chosen."),
        ThingRole.LIST: translate("Live", "A list to choose from"),
    }.get(thing.role, translate("Live", "A button"))
