"""The outcome: ten keys, what they will do, the next contact, the note, one button."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from app.services.consequences import Consequence
from app.services.dictionaries import OutcomeEntry
from app.ui.actions import typing_into
from app.ui.call import words
from app.ui.call.next_contact import NextContactBox
from app.ui.call.note_box import NoteBox
from app.ui.call.outcome_keys import OutcomeKeys
from app.ui.call.question import QuestionBox
from app.ui.call.scene import Scene
from app.ui.call.typed import Typed
from app.ui.theme import px
from app.ui.widgets.button import Button
from app.ui.widgets.callout import Callout
from app.ui.widgets.card import Card
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.fit_area import FitArea
from app.ui.words.when_echo import Diary

TWICE = 0.4
"""Seconds within which two presses of a key are one, as a bounce or a repeat of the keyboard is."""


class OutcomePane(Card):
    """`filed` when an outcome is complete and meant, `typed_changed` at every change worth keeping."""

    filed = Signal()
    typed_changed = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(" ", icon="list-checks", parent=parent)
        self._now = now
        self._scene: Scene | None = None
        self._selected, self._hint = "", ElidedLabel("", "small", "muted")
        self._called, self._pressed_at = True, 0.0
        self.add_action(self._hint)
        # From the outside in: what gets another parent is dressed anew with all that is in it.
        self.keys, self.consequence = OutcomeKeys(self), Callout(icon="info", parent=self)
        self._area = FitArea(self)
        inner = self._area.widget()
        self.question, self.next, self.notes = QuestionBox(inner), NextContactBox(now, inner), NoteBox(inner)
        self.note, self.impression = self.notes.note, self.notes.impression
        self.save = Button("", kind="primary", icon="step-forward", key="Ctrl+Enter", size="tall")
        self._build()
        self._connect()
        self.retranslate()
        self.clear()

    def _build(self) -> None:
        self.body.addWidget(self.keys)
        self.body.addWidget(self.consequence)
        # Room for two lines at all times, so that nothing below moves while one looks around.
        self.consequence.setMinimumHeight(px(50))
        self.body.addWidget(self._area, 1)
        column = self._area.column
        column.addWidget(self.question)
        column.addWidget(self.next)
        column.addWidget(self.notes, 3)
        column.addStretch(1)
        self.body.addWidget(self.save)

    def _connect(self) -> None:
        self.keys.chosen.connect(self.press)
        self.keys.looked_at.connect(self._look)
        self.question.answered.connect(self._answered)
        self.next.changed.connect(self._typed)
        self.next.confirmed.connect(self.confirm)
        self.notes.changed.connect(self._typed)
        self.save.clicked.connect(self.confirm)

    def retranslate(self) -> None:
        """All words anew."""
        self.set_title(self.tr("Outcome of the call"))
        self._hint.setText(self.tr("digit or Alt + digit"))
        self.notes.retranslate()
        self.next.retranslate()
        self._show()

    # what is shown

    def set_scene(self, scene: Scene) -> None:
        """Another client, or newer facts about the same one; what is typed stays."""
        self._scene = scene
        self.keys.set_outcomes(scene.books.outcomes)
        self.next.set_diary(Diary(scene.card, scene.books, scene.own_zone, scene.busy))
        self._show()

    def set_going(self, advance: bool, asleep: str = "") -> None:
        """Whether the next client follows; `asleep` says why nothing can be filed now."""
        self.save.setText(self.tr("Save and go on") if advance else self.tr("Save"))
        self.save.set_reason(asleep)
        self.keys.set_asleep(asleep)

    def set_primary(self, primary: bool) -> None:
        """Before the call the call button is the loud one, and no single digit files what was not called."""
        self.save.set_kind("primary" if primary else "normal")
        if self._called != primary:
            self._called = primary
            self._show()

    def typed(self) -> Typed:
        """Everything typed and chosen."""
        return Typed(
            outcome=self._selected,
            reason=self.question.reason(),
            scope=self.question.scope(),
            when=self.next.when.text().strip(),
            kind=str(self.next.kind.currentData() or ""),
            purpose=str(self.next.purpose.currentData() or ""),
            person=str(self.next.person.currentData() or ""),
            promise=self.next.promise.isChecked(),
            comment=self.next.comment.text().strip(),
            note=self.note.toPlainText().strip(),
            impression=self.impression.current(),
        )

    def put(self, typed: Typed) -> None:
        """Show what was typed before, as after an undo or a crash; nothing is filed by it."""
        self.note.setPlainText(typed.note)
        self.impression.choose(typed.impression)
        self.next.put(typed)
        self._select(typed.outcome)
        if typed.reason or (typed.outcome and typed.scope != "client"):
            self.question.choices.choose(typed.reason or typed.scope)
            self._show()

    def clear(self) -> None:
        """Empty, for the next client."""
        self.put(Typed())

    def selected(self) -> str:
        """Code of the chosen outcome."""
        return self._selected

    def ahead(self, code: str = "") -> Consequence | None:
        """What the outcome would do now."""
        if self._scene is None:
            return None
        reason = self.question.reason() if code in ("", self._selected) else ""
        scope = self.question.scope() if code in ("", self._selected) else "client"
        return self._scene.ahead(code or self._selected, reason, self._now(), scope=scope)

    # what is done

    def digit(self, digit: str, *, outcome_meant: bool) -> None:
        """A digit: of the open question (reason, scope) unless an outcome is meant, else of an outcome."""
        if not outcome_meant and self.question.asks():
            before = self.question.answer()
            if self.question.choices.choose_by_digit(digit):
                if before and before == self.question.answer():
                    self.confirm()
                return
        found = self._scene.books.outcome_by_key(digit) if self._scene else None
        if found is not None:
            self.press(found.code)

    def press(self, code: str) -> None:
        """An outcome's key: one that needs nothing more is filed at once, pressed again one that has it all."""
        if not self.save.isEnabled() or self._entry(code) is None:
            return
        again = self._meant() and code == self._selected
        self._select(code)
        if again or (self._called and not self._asks()):
            self.confirm()
        elif self._asks():
            self._go_to_question()

    def last_press(self) -> float:
        """When an outcome was last pressed, by the monotonic clock."""
        return self._pressed_at

    def _meant(self) -> bool:
        """Whether a further press is one: a key held down, or hit twice, speaks once about a client not called."""
        last, self._pressed_at = self._pressed_at, time.monotonic()
        return self._called or self._pressed_at - last >= TWICE

    def confirm(self) -> None:
        """Ctrl+Enter: file it, or go to what is missing."""
        if not self.save.isEnabled():
            return
        ahead = self.ahead()
        if ahead is None:
            # In a field a bare digit would become part of what is typed.
            typing = typing_into(QApplication.focusWidget())
            told = self.tr("Choose the outcome first: Alt and its digit") if typing else ""
            self.consequence.set(told or self.tr("Choose the outcome first: one digit"), tone="warn")
            return
        problem = self.next.problem()
        if ahead.needs_time and not self.next.when.text().strip():
            problem = self.tr("Say when, for example tomorrow 10")
        if problem:
            self.next.when.setFocus()
            self.next.show_problem(problem)
        elif ahead.needs_reason and not self.question.reason():
            self._go_to_question()
        else:
            self.filed.emit()

    def unselect(self) -> bool:
        """Esc: no outcome is chosen any more; False when none was."""
        had = bool(self._selected)
        self._select("")
        return had

    def focus_note(self) -> None:
        """F9."""
        self._area.show_widget(self.note)
        self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_when(self) -> None:
        """F8."""
        self._area.show_widget(self.next)
        self.next.focus_when()

    def _entry(self, code: str) -> OutcomeEntry | None:
        return self._scene.books.outcome(code) if self._scene and code else None

    def _asks(self) -> bool:
        """Whether the chosen outcome wants an answer before it can be filed."""
        ahead, outcome = self.ahead(), self._entry(self._selected)
        if ahead is None or outcome is None:
            return False
        return ahead.needs_time or ahead.needs_reason or outcome.do_not_call

    def _go_to_question(self) -> None:
        if self.question.asks():
            self._area.show_widget(self.question)
            self.question.choices.focus_first()
        else:
            self.focus_when()

    def _select(self, code: str) -> None:
        self._selected = code
        self.keys.select(code)
        outcome, scene = self._entry(code), self._scene
        if scene is not None:
            self.question.ask(outcome, scene.books, number=bool(scene.number), person=scene.has_person)
        ahead = self.ahead()
        if outcome is not None and ahead is not None:
            agreed = outcome.is_promise or outcome.is_meeting
            self.next.ask(
                kind=ahead.next_kind,
                automatic=ahead.next_at,
                needs_time=ahead.needs_time,
                promise=agreed or (self.next.promise.isChecked() and bool(self.next.when.text())),
            )
        self._show()

    def _answered(self, _key: str) -> None:
        ahead = self.ahead()
        if ahead is not None and ahead.needs_reason:
            self.next.ask(kind=ahead.next_kind, automatic=ahead.next_at, needs_time=False, promise=False)
        self._show()
        self.typed_changed.emit()

    def _typed(self) -> None:
        self._show()
        self.typed_changed.emit()

    def _look(self, code: str) -> None:
        self._show(code)

    def _show(self, code: str = "") -> None:
        """The consequence of what is pointed at, else of what is chosen."""
        outcome, ahead, scene = self._entry(code or self._selected), self.ahead(code), self._scene
        if outcome is None or ahead is None or scene is None:
            told = self.tr("Point at an outcome to see what will follow")
            self.consequence.set(told, tone="neutral", icon="info")
            return
        found = self.next.moment()
        text = words.consequence(
            outcome,
            ahead,
            books=scene.books,
            now=self._now(),
            own_zone=scene.own_zone,
            chosen_at=found.at if found else None,
            reason_chosen=bool(self.question.reason()) and code in ("", self._selected),
        )
        if not self._called and code in ("", self._selected) and self._selected:
            text = self.tr("Not called yet. Filed by the same key once more: {consequence}").format(
                consequence=text
            )
        self.consequence.set(text, tone="bad" if outcome.do_not_call else "accent", icon="info")
