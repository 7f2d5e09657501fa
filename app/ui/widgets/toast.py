"""Messages at the bottom centre: what happened, and one action at most."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui import paint
from app.ui.theme import font, px, token
from app.ui.widgets.label import IconView, Label

ToastKind = Literal["fact", "undo", "warn", "error"]
LIFE_MS: dict[str, int] = {"fact": 5_000, "undo": 10_000, "warn": 5_000, "error": 0}
_ICONS = {
    "fact": ("circle-check", "toastOk"),
    "undo": ("circle-check", "toastOk"),
    "warn": ("cloud-off", "toastWarn"),
    "error": ("circle-alert", "toastBad"),
}
MOST = 3


class _Link(QAbstractButton):
    """The action of a toast, with its key."""

    def __init__(self, text: str, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._key = key
        self.setText(text)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        cap = paint.key_size(self._key).width() + px(9) if self._key else 0
        return QSize(paint.text_width(self.text(), font("strong")) + cap + px(8), px(32))

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.hasFocus():
            paint.box(painter, self.rect(), px(6), None, token("toastLink"), 2)
        paint.put_text(
            painter, self.rect().adjusted(px(4), 0, 0, 0), self.text(), font("strong"), token("toastLink")
        )
        if self._key:
            size = paint.key_size(self._key)
            rect = self.rect().adjusted(self.width() - size.width() - px(4), 0, -px(4), 0)
            rect.setTop((self.height() - size.height()) // 2)
            rect.setHeight(size.height())
            paint.draw_key(painter, rect, self._key, ink=token("onToast"))
        painter.end()


class _Cross(QAbstractButton):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(QCoreApplication.translate("Toast", "Close message"))
        self.setToolTip(self.accessibleName())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedSize(px(28), px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.hasFocus():
            paint.box(painter, self.rect(), px(6), None, token("toastLink"), 2)
        paint.put_icon(painter, (self.width() - px(16)) // 2, self.height() // 2, "x", 16, "onToast")
        painter.end()


class Toast(QWidget):
    """One message; closes by itself except an error."""

    closed = Signal(QObject)

    def __init__(
        self,
        text: str,
        kind: ToastKind = "fact",
        *,
        action: str = "",
        key: str = "",
        icon: str = "",
        act: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.kind = kind
        self._act = act
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 6, 10, 6)
        self._row.setSpacing(8)
        name, tone = _ICONS[kind]
        self._row.addWidget(IconView(icon or name, 16, tone))
        self._row.addWidget(Label(text, "strong", "onToast"), 1)
        self.setAccessibleName(text)
        self.setFixedHeight(px(44))
        if action:
            self._add_button(_Link(action, key, self), self.act)
        if not LIFE_MS[kind]:
            self._add_button(_Cross(self), self.finish)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.finish)
        if LIFE_MS[kind]:
            self._timer.start(LIFE_MS[kind])

    def _add_button(self, button: QAbstractButton, slot: Callable[[], None]) -> None:
        button.clicked.connect(slot)
        self._row.addWidget(button)

    def act(self) -> None:
        """Do the action once and close."""
        deed, self._act = self._act, None
        self.finish()
        if deed is not None:
            deed()

    def can_act(self) -> bool:
        """Whether there is still something to do here."""
        return self._act is not None

    def finish(self) -> None:
        """Close."""
        self._timer.stop()
        self.hide()
        self.closed.emit(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.box(painter, self.rect(), px(12), token("toast"))
        painter.end()


_MOVES = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide)


class ToastStack(QWidget):
    """At most three, newest below, floating over `host` above the bottom line; takes no focus."""

    def __init__(self, host: QWidget, *, bottom: int = 48) -> None:
        super().__init__(host)
        self._bottom = bottom
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._toasts: list[Toast] = []
        self._clear: list[QWidget] = []
        self.hide()
        host.installEventFilter(self)

    def show_toast(
        self,
        text: str,
        kind: ToastKind = "fact",
        *,
        action: str = "",
        act: Callable[[], object] | None = None,
        icon: str = "",
    ) -> Toast:
        """Say what happened. Kind `undo` lives 10 s and `Ctrl+Z` does its action."""
        key = "Ctrl+Z" if kind == "undo" else ""
        toast = Toast(text, kind, action=action, key=key, act=act, icon=icon, parent=self)
        toast.closed.connect(self._gone)
        self._toasts.append(toast)
        self._column.addWidget(toast)
        toast.show()
        while len(self._toasts) > MOST:
            # Errors wait to be read; what merely informs makes room first.
            passing = [one for one in self._toasts[:-1] if one.kind != "error"]
            (passing or self._toasts)[0].finish()
        self._place()
        return toast

    def keep_clear_of(self, bar: QWidget) -> None:
        """While this bar at the foot of a page is seen, messages float above it."""
        self._clear.append(bar)
        bar.installEventFilter(self)

    def undo_last(self) -> bool:
        """Do the newest undo that is still open; False when there is none."""
        for toast in reversed(self._toasts):
            if toast.kind == "undo" and toast.can_act():
                toast.act()
                return True
        return False

    def close_undo(self) -> None:
        """Only the last deed can be undone: offers to undo an earlier one, or the one undone, go."""
        for toast in [one for one in self._toasts if one.kind == "undo"]:
            toast.finish()

    def close_last(self) -> bool:
        """Close the newest message (Esc); False when there is none."""
        if not self._toasts:
            return False
        self._toasts[-1].finish()
        return True

    def texts(self) -> list[str]:
        """Messages shown now, oldest first."""
        return [toast.accessibleName() for toast in self._toasts]

    def _gone(self, toast: QObject) -> None:
        if isinstance(toast, Toast) and toast in self._toasts:
            self._toasts.remove(toast)
            self._column.removeWidget(toast)
            toast.deleteLater()
            self._place()

    def _place(self) -> None:
        host = self.parentWidget()
        if host is None or not shiboken6.isValid(host):
            return
        self.setVisible(bool(self._toasts))
        width = min(max(px(380), self._column.sizeHint().width()), host.width() - 2 * px(16))
        height = len(self._toasts) * px(44) + max(0, len(self._toasts) - 1) * 8
        self.setGeometry((host.width() - width) // 2, self._foot(host) - height, width, height)
        self.raise_()

    def _foot(self, host: QWidget) -> int:
        self._clear = [bar for bar in self._clear if shiboken6.isValid(bar)]
        bars = [bar.mapTo(host, QPoint(0, 0)).y() for bar in self._clear if bar.isVisible()]
        return min([host.height() - px(self._bottom), *(top - px(8) for top in bars)])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._place()
        return super().eventFilter(watched, event)
