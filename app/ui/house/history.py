"""Who changed what, when: the latest change in one line, and a few before it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.audits import ChangeRow
from app.ui.house.words import translate
from app.ui.widgets.label import Label
from app.ui.words import moments

MOST = 6
LONGEST = 60


class History(QWidget):
    """Fill with `show_changes`; hidden while there is nothing to tell."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setSpacing(4)
        self._cap = Label("", "cap")
        self._column.addWidget(self._cap)
        self._lines: list[Label] = []
        self.hide()

    def show_changes(
        self,
        rows: Sequence[ChangeRow],
        *,
        label_of: Callable[[str], str],
        now: datetime,
        zone: ZoneInfo,
    ) -> None:
        """The newest first; columns nobody sees in the form are left out."""
        self.clear()
        for row in rows[:MOST]:
            who = row.by or translate("House", "The program")
            at = moments.moment(row.at, now, zone)
            self._add(translate("House", "{who}, {when}").format(who=who, when=at), "small", "")
            for text in self._said(row, label_of):
                self._add(text, "small", "muted")
        self._cap.setText(translate("House", "Who changed what"))
        self.setVisible(bool(self._lines))

    def clear(self) -> None:
        """Nothing is told."""
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = []
        self.hide()

    def texts(self) -> list[str]:
        """The lines shown."""
        return [line.text() for line in self._lines]

    def _add(self, text: str, role: str, tone: str) -> None:
        line = Label(text, role, tone, wrap=True)
        self._lines.append(line)
        self._column.addWidget(line)
        line.show()

    @staticmethod
    def _said(row: ChangeRow, label_of: Callable[[str], str]) -> list[str]:
        if row.verb == "added":
            return [translate("House", "Added")]
        if row.verb == "removed":
            return [translate("House", "Taken away")]
        changed = [name for name in row.after if label_of(name)]
        return [
            translate("House", "{field}: {before} → {after}").format(
                field=label_of(name), before=said(row.before.get(name)), after=said(row.after.get(name))
            )
            for name in changed
        ]


def said(value: object) -> str:
    """A value of the base as a person reads it."""
    if value is None or value == "":
        return "–"
    if isinstance(value, bool):
        return translate("House", "yes") if value else translate("House", "no")
    text = " ".join(str(value).split())
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
