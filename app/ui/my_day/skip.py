"""F6: one digit says why the client is passed over, and for how long."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.ui.theme import px
from app.ui.widgets.button import Button
from app.ui.widgets.label import Label


@dataclass(frozen=True)
class SkipReason:
    """Why, and after how many minutes the client comes back."""

    code: str
    text: str
    minutes: int


REASONS = (
    SkipReason("not_the_time", QT_TRANSLATE_NOOP("SkipDialog", "Not the time now, back in 1 hour"), 60),
    SkipReason("preparation", QT_TRANSLATE_NOOP("SkipDialog", "Needs preparation, back in 2 hours"), 120),
    SkipReason("duplicate", QT_TRANSLATE_NOOP("SkipDialog", "A duplicate, back tomorrow"), 1440),
    SkipReason("bad_data", QT_TRANSLATE_NOOP("SkipDialog", "Bad data, back tomorrow"), 1440),
    SkipReason("other", QT_TRANSLATE_NOOP("SkipDialog", "Other, back in 1 hour"), 60),
)


class SkipDialog(QDialog):
    """`chosen` carries the SkipReason; digits 1 to 5 in every layout, Esc leaves."""

    chosen = Signal(object)

    def __init__(self, client_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._client_name = client_name
        self._heading, self._about = Label(role="h1", wrap=True), Label(client_name, tone="muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addWidget(self._about)
        column.addSpacing(4)
        self._buttons: list[Button] = []
        for place, reason in enumerate(REASONS, start=1):
            button = Button("", kind="tile", key=str(place))
            button.setCheckable(False)
            choose: Callable[[], None] = partial(self._choose, reason)
            button.clicked.connect(choose)
            self._buttons.append(button)
            column.addWidget(button)
        self.setMinimumWidth(px(380))
        self.retranslate()

    def retranslate(self) -> None:
        """All words anew."""
        self._heading.setText(self.tr("Why skip?"))
        self.setWindowTitle(self._heading.text())
        for button, reason in zip(self._buttons, REASONS, strict=True):
            button.setText(QCoreApplication.translate("SkipDialog", reason.text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = event.key() - int(Qt.Key.Key_1)
        if 0 <= digit < len(REASONS):
            self._choose(REASONS[digit])
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _choose(self, reason: SkipReason) -> None:
        self.chosen.emit(reason)
        self.accept()
