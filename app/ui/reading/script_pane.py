"""The script: steps one after another, and the objections under them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.services.scripts import CallScript, Step, fill
from app.ui import paint
from app.ui.reading.objections import ObjectionsBox
from app.ui.reading.prompt import Prompt
from app.ui.theme import px, token
from app.ui.widgets.button import Button
from app.ui.widgets.callout import Callout
from app.ui.widgets.card import Card, line
from app.ui.widgets.chip import Chip
from app.ui.widgets.fit_area import FitArea
from app.ui.widgets.key_cap import KeyCap
from app.ui.widgets.label import IconText
from app.ui.widgets.meter import Meter

_NEXT = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ScriptPane(Card):
    """Enter goes on, the right arrow takes the other branch, the left one goes back. `moved` carries the step."""

    moved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", icon="file-text", parent=parent)
        self._script: CallScript | None = None
        self._values: Mapping[str, str] = {}
        self._path: list[int] = [0]
        self._count, self._meter = Chip(), Meter(dense=True)
        self.add_action(self._count)
        self.add_action(KeyCap("F2"))
        self.body.addWidget(self._meter)
        self.steps = _Steps(self)
        self._area = FitArea()
        self.body.addWidget(self._area, 1)
        inner = self._area.column
        inner.addWidget(self.steps)
        inner.addWidget(line())
        self.objections = ObjectionsBox()
        inner.addWidget(self.objections)
        inner.addStretch(1)
        self.steps.next_asked.connect(self.go_on)
        self.steps.other_asked.connect(self.go_other)
        self.steps.back_asked.connect(self.go_back)
        self.retranslate()

    def retranslate(self) -> None:
        """All words anew."""
        self.set_title(self.tr("Script"))
        self.steps.setAccessibleName(self.tr("Steps of the script"))
        self.objections.retranslate()
        self._show()

    def set_script(self, script: CallScript | None, values: Mapping[str, str], step: int = 0) -> None:
        """Show a script with its fields filled, at the step where the talk was left."""
        self._script, self._values = script, values
        last = len(script.steps) - 1 if script else 0
        self._path = list(range(min(max(step, 0), last) + 1))
        objections = script.objections if script else ()
        self.objections.set_objections([(card.name, fill(card.reply, values)) for card in objections])
        self._show()

    def step(self) -> int:
        """Place of the step that is being read."""
        return self._path[-1]

    def focus_steps(self) -> None:
        """Put the focus where Enter goes on."""
        self.steps.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_on(self) -> None:
        """The next step."""
        self._go(self.step() + 1)

    def go_other(self) -> None:
        """The other branch; where there is none the step after next, this one's question was answered."""
        step = self._current()
        if step is not None:
            self._go(self.step() + 2 if step.other_to is None else step.other_to)

    def go_back(self) -> None:
        """The step read before."""
        if len(self._path) > 1:
            self._path.pop()
            self._told()

    def _go(self, place: int) -> None:
        if self._script is not None and 0 <= place < len(self._script.steps) and place != self.step():
            self._path.append(place)
            self._told()

    def _told(self) -> None:
        self._show()
        self.moved.emit(self.step())

    def _current(self) -> Step | None:
        return self._script.steps[self.step()] if self._script is not None else None

    def _show(self) -> None:
        if self._script is None:
            return
        count, place = len(self._script.steps), self.step()
        self._count.set(self.tr("Step {place} of {count}").format(place=place + 1, count=count), "accent")
        self._meter.set(place + 1, count)
        self.steps.show_steps(self._script, self._path, self._values)


class _Steps(QWidget):
    """Steps done, the one being read, and those to come."""

    next_asked = Signal()
    other_asked = Signal()
    back_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 2)
        column.setSpacing(8)
        self._done, self._coming = QVBoxLayout(), QVBoxLayout()
        self._now, self._prompt = Callout(icon="play"), Prompt()
        self._now.body.addWidget(self._prompt)
        self._next, self._other = Button("", key="Enter", kind="tile"), Button("", key="→", kind="tile")
        for button in (self._next, self._other):
            button.setCheckable(False)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._next.clicked.connect(self.next_asked)
        self._other.clicked.connect(self.other_asked)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._next, 1)
        row.addWidget(self._other, 1)
        for part in (self._done, self._now, row, self._coming):
            if isinstance(part, QWidget):
                column.addWidget(part)
            else:
                column.addLayout(part)
        for layout in (self._done, self._coming):
            layout.setSpacing(6)
            layout.setContentsMargins(14, 0, 0, 0)

    def show_steps(self, script: CallScript, path: list[int], values: Mapping[str, str]) -> None:
        """Show the way so far, the present step and what follows it."""
        place = path[-1]
        step = script.steps[place]
        done = [fill(script.steps[one].title, values) for one in path[:-1]][-2:]
        coming = [fill(one.title, values) for one in script.steps[place + 1 :]]
        _fill_lines(self._done, done, "check", "ok")
        _fill_lines(self._coming, coming, "chevron-right", "muted")
        self._now.set("", title=fill(step.title, values))
        self._prompt.setText(fill(step.text, values))
        self._now.setAccessibleName(self._prompt.text())
        last = place + 1 >= len(script.steps)
        following = "" if last else fill(script.steps[place + 1].title, values)
        self._next.setText(step.next_label or (self.tr("Next") if following else ""))
        self._next.setToolTip(following)
        self._next.setVisible(not last)
        has_other = step.other_to is not None or place + 2 < len(script.steps)
        self._other.setText(step.other_label or self.tr("Skip one"))
        self._other.setVisible(has_other)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _NEXT:
            self.next_asked.emit()
        elif event.key() == Qt.Key.Key_Right:
            self.other_asked.emit()
        elif event.key() == Qt.Key.Key_Left:
            self.back_asked.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        own = (*_NEXT, Qt.Key.Key_Right, Qt.Key.Key_Left)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            mine = event.key() in own and event.modifiers() in (_PLAIN, _PAD)
            event.setAccepted(mine)
            return mine or super().event(event)
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus():
            painter = QPainter(self)
            around = self._now.geometry().adjusted(-2, -2, 2, 2)
            paint.box(painter, around, px(9), None, token("accent"), 2)
            painter.end()


_PLAIN, _PAD = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier


def _fill_lines(layout: QVBoxLayout, texts: list[str], icon: str, tone: str) -> None:
    while layout.count() > len(texts):
        item = layout.takeAt(layout.count() - 1)
        widget = item.widget() if item else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
    for place, text in enumerate(texts):
        item = layout.itemAt(place)
        widget = item.widget() if item else None
        if isinstance(widget, IconText):
            widget.set(text, icon=icon, icon_tone=tone)
        else:
            layout.addWidget(IconText(icon, text, icon_tone=tone))
