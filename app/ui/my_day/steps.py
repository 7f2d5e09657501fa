"""What comes next with a client: the script, what follows if nobody answers, his best hours."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services import consequences
from app.services.call_screens import CallScreen
from app.services.consequences import Consequence
from app.ui.my_day.facts import best_hours, if_no_answer
from app.ui.my_day.scene import Scene
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.label import IconView, Label
from app.ui.words import moments

SCRIPT, MISSED, BEST = range(3)
ICONS = ("file-text", "repeat", "clock")


class StepLines(QWidget):
    """Up to three lines: an icon, what, and a quiet word at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._lines: list[tuple[QWidget, ElidedLabel, Label]] = []
        for icon in ICONS:
            holder, text, note = QWidget(), ElidedLabel(), Label("", "small", "muted")
            row = QHBoxLayout(holder)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(8)
            row.addWidget(IconView(icon))
            row.addWidget(text, 1)
            row.addWidget(note)
            column.addWidget(holder)
            self._lines.append((holder, text, note))
        self.show_waiting()

    def show_waiting(self) -> None:
        """Nothing is known yet."""
        for place in range(len(self._lines)):
            self._say(place, "")

    def show_steps(self, screen: CallScreen, scene: Scene) -> None:
        """What is known of this client."""
        script = screen.script
        if script is None:
            self._say(SCRIPT, "")
        else:
            name = self.tr("Script “{name}”").format(name=script.name)
            self._say(SCRIPT, name, self.tr("%n step(s)", "", len(script.steps)))
        ahead = if_no_answer(screen.card, scene.books, scene.now, scene.zone)
        self._say(MISSED, *(self._missed(ahead, scene) if ahead else ("",)))
        best = best_hours(screen.card, scene.books, scene.client_zone(screen.card.time_zone))
        if best is None:
            self._say(BEST, "")
        else:
            hours = self.tr("Best rung {begins}–{ends}").format(begins=best.begins, ends=best.ends)
            told = self.tr("answered {answered} of {calls}").format(answered=best.answered, calls=best.calls)
            self._say(BEST, hours, told)

    def texts(self) -> list[str]:
        """What is said now, line by line."""
        return [text.text() for holder, text, _ in self._lines if not holder.isHidden()]

    def _missed(self, ahead: Consequence, scene: Scene) -> tuple[str, str]:
        tries = ""
        if ahead.cap:
            tries = self.tr("try {number} of {cap}").format(number=ahead.tries, cap=ahead.cap)
        if ahead.closes == consequences.CLOSED_BY_CAP:
            return self.tr("If no answer: leaves the queue"), tries
        if ahead.next_at is None:
            return "", ""
        at = moments.moment(ahead.next_at, scene.now, scene.zone)
        return self.tr("If no answer: {time}").format(time=at), tries

    def _say(self, place: int, text: str, note: str = "") -> None:
        holder, label, quiet = self._lines[place]
        label.setText(text)
        quiet.setText(note)
        holder.setVisible(bool(text))
