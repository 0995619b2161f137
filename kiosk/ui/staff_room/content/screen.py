"""What this kiosk shows: the packs in use, how old they are, a way to newer ones and a way back."""

from dataclasses import replace

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QWidget

from kiosk.core.language import ENGLISH
from kiosk.ui.content_desk import ContentState
from kiosk.ui.screens.parts import button, heading, note, paragraph, strong
from kiosk.ui.screens.screen import Kit
from kiosk.ui.staff_room.content.content_words import (
    age_words,
    is_good,
    outcome_words,
    pack_words,
    progress_words,
    refusal_words,
    since_words,
    version_words,
)
from kiosk.ui.staff_room.health.signed_line import SignedLine
from kiosk.ui.staff_room.staff_screen import StaffScreen
from kiosk.ui.theme.scale import COLUMN_WIDE_EM
from kiosk.ui.widgets.big_button import BigButton
from kiosk.ui.widgets.columns import Columns
from kiosk.ui.widgets.text_block import TextBlock
from kiosk.ui.words import translate
from kiosk.visit.places import KioskContent
from kiosk.visit.staff_pass import Role
from kiosk.visit.visit import Visit

# How often it is looked whether a memory stick was put in or taken out.
_STICK_MS = 2_000
# Faults that are shown of many; the publisher sees all when they check.
_MOST_DETAILS = 5


class ContentScreen(StaffScreen[KioskContent]):
    """A stick that is put in is offered, never read by itself. Only a manager goes back."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, name="kiosk-content", em=COLUMN_WIDE_EM)
        self._role = Role.HELPER
        self._language = ENGLISH.code
        self._shown: tuple[ContentState, str] | None = None
        self._progress: TextBlock | None = None
        self._asks = self._read_stick = False
        self._timer = QTimer(self, interval=_STICK_MS)
        self._timer.timeout.connect(self._look)

    def enter(self, place: KioskContent, visit: Visit) -> None:  # noqa: ARG002 - the screens' signature
        """Show how it stands, and go on showing it."""
        self._role = visit.staff.role if visit.staff is not None else Role.HELPER
        self._language = visit.language.code
        self._shown, self._asks = None, False
        self.kit.content.watch(self._look)
        self._timer.start()
        self._look()

    def leave(self) -> None:
        """What was asked for here has been read."""
        self._timer.stop()
        self.kit.content.watch(None)
        self.kit.content.forget_last()
        self._progress = None
        super().leave()

    @Slot()
    def _look(self) -> None:
        """Show what is different; while bytes come, nothing but their number moves."""
        state, stick = self.kit.content.state(), self.kit.content.stick()
        if state.checking:
            self._read_stick = state.from_stick
        still = (replace(state, so_far=0, next_check=None), stick)
        if self._shown == still:
            if self._progress is not None:
                self._progress.setText(progress_words(state))
            return
        self._shown = still
        if not self._asks:
            self._show(state, stick)
            self.changed.emit()

    def _show(self, state: ContentState, stick: str) -> None:
        paints = self.kit.paints
        title = heading(paints, translate("Content", "What this kiosk shows"))
        parts: list[QWidget] = [title, *self._told(state)]
        now = self.kit.clock.now()
        self._progress = None
        if state.checking:
            self._progress = paragraph(paints, progress_words(state))
            parts.append(self._progress)
        else:
            parts.append(paragraph(paints, age_words(state, now, self._language)))
        parts += self._packs(state)
        self.column.set_parts(parts, self._actions(state, stick))

    def _told(self, state: ContentState) -> list[QWidget]:
        """What came of what was asked for here, and what is wrong."""
        paints, last = self.kit.paints, state.last
        parts: list[QWidget] = []
        if last is not None:
            good = is_good(last)
            words = outcome_words(last, waits=state.waits)
            icon, colour = ("tick", "good") if good else ("remove", "accent")
            parts.append(SignedLine(paints, words, icon=icon, colour=colour, name="told"))
            if last.refusal is not None:
                why = refusal_words(last.refusal, from_stick=self._read_stick)
                parts.append(paragraph(paints, why))
                parts += [
                    note(paints, each, language=ENGLISH.code)
                    for each in last.details[:_MOST_DETAILS]
                ]
        if state.failed:
            words = translate("Content", "It could not be done.")
            parts.append(SignedLine(paints, words, icon="remove", colour="accent", name="told"))
            parts.append(note(paints, state.failed, language=ENGLISH.code))
        if state.damaged:
            words = translate(
                "Content", "A pack is damaged. What came before it is shown; check for it again."
            )
            parts.append(SignedLine(paints, words, icon="remove", colour="accent", name="damaged"))
            parts += [note(paints, each, language=ENGLISH.code) for each in state.damaged]
        if last is None and state.waits:
            words = translate("Content", "Newer content is here. It is shown when this visit ends.")
            parts.append(strong(paints, words, name="waits"))
        if state.went_back:
            words = translate(
                "Content",
                "Somebody went back. Newer content comes when something newer is published.",
            )
            parts.append(strong(paints, words, name="went-back"))
        return parts

    def _packs(self, state: ContentState) -> list[QWidget]:
        paints = self.kit.paints
        if not state.packs:
            words = translate("Content", "It shows what came with Handrail.")
            return [strong(paints, words, name="ships")]
        parts: list[QWidget] = []
        for each in state.packs:
            name = f"pack-{each.pack.value}"
            parts.append(strong(paints, version_words(each, self._language), name=name))
            if each.says:
                # As the publisher wrote it, in whatever language.
                parts.append(paragraph(paints, each.says))
            parts.append(note(paints, since_words(each, self._language)))
        words = translate("Content", "All else came with Handrail, or is this kiosk’s own.")
        return [*parts, note(paints, words)]

    def _actions(self, state: ContentState, stick: str) -> list[QWidget]:
        """Nothing while something is under way."""
        if state.checking:
            return []
        paints = self.kit.paints
        actions: list[BigButton] = []
        if state.source:
            words = translate("Content", "Check now")
            actions.append(button(paints, words, self._on_check, name="check-now", icon="again"))
        if stick:
            words = translate("Content", "Take content from the stick")
            actions.append(
                button(
                    paints,
                    words,
                    self._on_stick,
                    name="take-stick",
                    icon="add",
                    note=stick,
                    main=True,
                )
            )
        if state.packs and self._role.may(Role.MANAGER):
            words = translate("Content", "Go back to the one before")
            actions.append(button(paints, words, self._on_back, name="go-back", icon="back"))
        if not actions:
            words = translate("Content", "Put a memory stick in, and it is offered here.")
            return [note(paints, words)]
        return [Columns(paints.look, actions, least_em=11)]

    @Slot()
    def _on_check(self) -> None:
        self.kit.content.check_now()

    @Slot()
    def _on_stick(self) -> None:
        self.kit.content.take_from_stick()

    @Slot()
    def _on_back(self) -> None:
        paints, state = self.kit.paints, self.kit.content.state()
        self._asks = True
        lines = [self._line_back(state, each.pack.value) for each in state.packs]
        no = button(paints, translate("Content", "Not now"), self._on_not_now, name="not-now")
        yes = button(
            paints, translate("Content", "Go back"), self._on_sure, name="back-now", main=True
        )
        sure = translate(
            "Content",
            "The next person sees it so. What is shown now comes again only when something newer is"
            " published.",
        )
        self.column.set_parts(
            [
                heading(paints, translate("Content", "Show the content of before?")),
                *[paragraph(paints, each) for each in lines if each],
                paragraph(paints, sure),
            ],
            [Columns(paints.look, [no, yes], least_em=10)],
        )
        self.changed.emit()

    def _line_back(self, state: ContentState, name: str) -> str:
        """What would be in the place of a pack; "" where it stays."""
        now = next(each for each in state.packs if each.pack.value == name)
        before = next((each for each in state.before if each.pack is now.pack), None)
        if before is None:
            words = translate("Content", "%1: what came with Handrail instead of version %2.")
        elif before.version == now.version:
            return ""
        else:
            words = translate("Content", "%1: version %3 instead of version %2.")
            words = words.replace("%3", str(before.version))
        return words.replace("%1", pack_words(now.pack)).replace("%2", str(now.version))

    @Slot()
    def _on_not_now(self) -> None:
        self._begin_anew()

    @Slot()
    def _on_sure(self) -> None:
        self.kit.content.go_back()
        self._begin_anew()

    def _begin_anew(self) -> None:
        self._asks, self._shown = False, None
        self._look()
