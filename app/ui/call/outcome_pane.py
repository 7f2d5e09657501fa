"""The outcome: ten keys, what they will do, the next contact, the note, one button."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from app.services.clients import ClientCard
from app.services.consequences import Consequence, foresee
from app.services.dictionaries import Books, OutcomeEntry
from app.services.planning import BusyRow
from app.ui.call import words
from app.ui.call.choices import Choices
from app.ui.call.next_contact import NextContactBox
from app.ui.call.outcome_keys import OutcomeKeys
from app.ui.call.typed import Typed
from app.ui.call.when_echo import Diary
from app.ui.theme import px
from app.ui.widgets.button import Button
from app.ui.widgets.callout import Callout
from app.ui.widgets.card import Card
from app.ui.widgets.key_cap import KeyCap
from app.ui.widgets.label import Label

SCOPES = ("number", "person", "client")


@dataclass(frozen=True)
class Scene:
    """What an outcome is judged by: the client, the number in use, the books and whose clock is ours."""

    card: ClientCard
    number: str | None
    has_person: bool
    books: Books
    own_zone: ZoneInfo
    busy: tuple[BusyRow, ...] = ()


class OutcomePane(Card):
    """`filed` when an outcome is complete and meant, `typed_changed` at every change worth keeping."""

    filed = Signal()
    typed_changed = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(" ", icon="list-checks", parent=parent)
        self._now = now
        self._scene: Scene | None = None
        self._selected, self._hint = "", Label("", "small", "muted")
        self.add_action(self._hint)
        self.keys, self.consequence = OutcomeKeys(), Callout(icon="info")
        self._choice_title, self.choices = Label("", "cap"), Choices(digits=True)
        self.next = NextContactBox(now)
        self.note, self.impression = QPlainTextEdit(), Choices(optional=True)
        self.save = Button("", kind="primary", icon="step-forward", key="Ctrl+Enter", size="main")
        self._build()
        self._connect()
        self.retranslate()
        self.clear()

    def _build(self) -> None:
        self.body.addWidget(self.keys)
        self.body.addWidget(self.consequence)
        column = self.make_scrolling()
        column.setContentsMargins(0, 0, 2, 0)
        self._note_title, self._impression_title = Label("", "cap"), Label(tone="muted")
        head, warmth = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._note_title)
        head.addStretch(1)
        head.addWidget(KeyCap("F9"))
        warmth.addWidget(self._impression_title)
        warmth.addWidget(self.impression, 1)
        self.note.setMinimumHeight(px(56))
        self.note.setMaximumHeight(px(140))
        self.note.setTabChangesFocus(True)
        for part in (self._choice_title, self.choices, self.next):
            column.addWidget(part)
        column.addLayout(head)
        column.addWidget(self.note, 1)
        column.addLayout(warmth)
        self.body.addWidget(self.save)

    def _connect(self) -> None:
        self.keys.chosen.connect(self.press)
        self.keys.looked_at.connect(self._look)
        self.choices.chosen.connect(self._choice_made)
        self.next.changed.connect(self._typed)
        self.next.confirmed.connect(self.confirm)
        self.note.textChanged.connect(self._typed)
        self.impression.chosen.connect(self._typed)
        self.save.clicked.connect(self.confirm)

    def retranslate(self) -> None:
        """All words anew."""
        self.set_title(self.tr("Outcome of the call"))
        self._hint.setText(self.tr("digit or Alt + digit"))
        self._note_title.setText(self.tr("Note"))
        self.note.setAccessibleName(self.tr("Note about the talk"))
        self.note.setPlaceholderText(self.tr("What was said, what matters to the client"))
        self._impression_title.setText(self.tr("Impression"))
        self.impression.setAccessibleName(self.tr("Impression of the client"))
        codes = ("cold", "warm", "hot")
        self.impression.set_items([(code, words.status_chip(code)[0]) for code in codes])
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
        """Before the call the call button is the loud one."""
        self.save.set_kind("primary" if primary else "normal")

    def typed(self) -> Typed:
        """Everything typed and chosen."""
        choice = self.choices.current()
        is_scope = choice in SCOPES
        return Typed(
            outcome=self._selected,
            reason="" if is_scope else choice,
            scope=choice if is_scope else "client",
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
            self.choices.choose(typed.reason or typed.scope)
            self._show()

    def clear(self) -> None:
        """Empty, for the next client."""
        self.put(Typed())

    def selected(self) -> str:
        """Code of the chosen outcome."""
        return self._selected

    def ahead(self, code: str = "") -> Consequence | None:
        """What the outcome would do now."""
        scene, outcome = self._scene, self._entry(code or self._selected)
        if scene is None or outcome is None:
            return None
        reason = self.choices.current() if code in ("", self._selected) else ""
        return foresee(
            outcome,
            scene.card,
            now=self._now(),
            books=scene.books,
            own_zone=scene.own_zone,
            number=scene.number,
            refusal_code=reason or None,
        )

    # what is done

    def digit(self, digit: str, *, outcome_meant: bool) -> None:
        """A digit: of the open question (reason, scope) unless an outcome is meant, else of an outcome."""
        if not outcome_meant and not self.choices.isHidden():
            before = self.choices.current()
            if self.choices.choose_by_digit(digit):
                if before and before == self.choices.current():
                    self.confirm()
                return
        found = self._scene.books.outcome_by_key(digit) if self._scene else None
        if found is not None:
            self.press(found.code)

    def press(self, code: str) -> None:
        """An outcome's key: one that needs nothing more is filed at once, pressed again one that has it all."""
        if not self.save.isEnabled() or self._entry(code) is None:
            return
        again = code == self._selected
        self._select(code)
        if again or not self._asks():
            self.confirm()
        else:
            self._go_to_question()

    def confirm(self) -> None:
        """Ctrl+Enter: file it, or go to what is missing."""
        if not self.save.isEnabled():
            return
        ahead = self.ahead()
        if ahead is None:
            self.consequence.set(self.tr("Choose the outcome first: one digit"), tone="warn")
            return
        problem = self.next.problem()
        if ahead.needs_time and not self.next.when.text().strip():
            problem = self.tr("Say when, for example tomorrow 10")
        if problem:
            self.next.focus_when()
            self.next.show_problem(problem)
        elif ahead.needs_reason and not self.choices.current():
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
        self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_when(self) -> None:
        """F8."""
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
        if not self.choices.isHidden():
            self.choices.focus_first()
        else:
            self.next.focus_when()

    def _select(self, code: str) -> None:
        self._selected = code
        self.keys.select(code)
        self._set_choices()
        outcome, ahead = self._entry(code), self.ahead()
        if outcome is not None and ahead is not None:
            agreed = outcome.is_promise or outcome.is_meeting
            self.next.ask(
                kind=ahead.next_kind,
                automatic=ahead.next_at,
                needs_time=ahead.needs_time,
                promise=agreed or (self.next.promise.isChecked() and bool(self.next.when.text())),
            )
        self._show()

    def _set_choices(self) -> None:
        outcome, scene = self._entry(self._selected), self._scene
        items: list[tuple[str, str]] = []
        if outcome is not None and scene is not None and outcome.is_refusal:
            self._choice_title.setText(self.tr("Why"))
            items = [(reason.code, reason.name) for reason in scene.books.reasons if reason.active]
        elif outcome is not None and scene is not None and outcome.do_not_call:
            self._choice_title.setText(self.tr("Whom not to call"))
            items = self._scopes(scene)
        before = self.choices.current()
        self.choices.set_items(items)
        self.choices.setAccessibleName(self._choice_title.text())
        if outcome is not None and outcome.do_not_call and before not in dict(items):
            self.choices.choose("client")
        for part in (self._choice_title, self.choices):
            part.setVisible(bool(items))

    def _scopes(self, scene: Scene) -> list[tuple[str, str]]:
        names = {
            "number": self.tr("This number") if scene.number else "",
            "person": self.tr("This person") if scene.has_person else "",
            "client": self.tr("The whole client"),
        }
        return [(code, names[code]) for code in SCOPES if names[code]]

    def _choice_made(self, _key: str) -> None:
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
            reason_chosen=bool(self.choices.current()) and code in ("", self._selected),
        )
        self.consequence.set(text, tone="bad" if outcome.do_not_call else "accent", icon="info")
