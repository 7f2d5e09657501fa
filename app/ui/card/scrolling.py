"""A card whose content scrolls, and stays where it is looked at when it is filled anew."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.ui.card.edit_form import EditForm
from app.ui.widgets.card import Card
from app.ui.widgets.fit_area import FitArea


class TwoFaced(Card):
    """Shows what is known, or a form in its place."""

    def __init__(self, title: str, *, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(title, icon=icon, parent=parent)
        self._faces = QStackedWidget(self)
        self._seen_area, face = FitArea(self._faces), QWidget(self._faces)
        self._form_area, self._form_face = FitArea(face), QVBoxLayout(face)
        self._form_face.setContentsMargins(0, 0, 0, 0)
        self._form_face.setSpacing(0)
        self._form_face.addWidget(self._form_area, 1)
        for side in (self._seen_area, face):
            self._faces.addWidget(side)
        self.body.addWidget(self._faces, 1)
        self._shown: QWidget | None = None
        self._form: EditForm | None = None
        self._wanted: QWidget | None = None
        self._key: object = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._reveal)

    def is_shown(self, key: object) -> bool:
        """Whether this is what was shown last: the same facts need not be laid out again."""
        same, self._key = key == self._key and self._shown is not None, key
        return same

    def forget_shown(self) -> None:
        """The words changed: what is known is laid out again, whatever it is."""
        self._key = None

    def show_seen(self, content: QWidget) -> None:
        """Put this in place of what was shown before."""
        old, self._shown = self._shown, content
        bar = self._seen_area.verticalScrollBar()
        place = bar.value()
        if old is not None:
            self._seen_area.column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._seen_area.column.addWidget(content, 1)
        content.show()
        bar.setValue(place)

    def go_top(self) -> None:
        """Another client is read from his beginning."""
        self._seen_area.verticalScrollBar().setValue(0)

    def show_form(self, form: EditForm | None) -> None:
        """The form comes to the front, its foot in sight below it; None: what is known does again."""
        if form is not None and form is not self._form:
            if self._form is not None:
                self._form_area.column.removeWidget(self._form)
                for gone in (self._form, self._form.foot):
                    gone.hide()
                    gone.deleteLater()
            self._form = form
            self._form_area.column.addWidget(form)
            self._form_face.addWidget(form.foot)
            form.show()
        self._faces.setCurrentIndex(0 if form is None else 1)
        if form is not None:
            self._form_area.verticalScrollBar().setValue(0)

    def reveal(self, widget: QWidget) -> None:
        """Scroll the form until this part of it is in sight, as soon as it has its place."""
        self._wanted = widget
        self._soon.start()

    def _reveal(self) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is not None and shiboken6.isValid(wanted):
            self._form_area.measure()
            self._form_area.show_widget(wanted)

    def set_framed(self, framed: bool) -> None:
        """Whether it is a card of its own, or part of another one."""
        self.setProperty("card", framed)
        self.style().unpolish(self)
        self.style().polish(self)
        margin = 16 if framed else 0
        layout = self.layout()
        assert layout is not None
        layout.setContentsMargins(margin, margin, margin, margin)


def column_of(holder: QWidget) -> QVBoxLayout:
    """A plain column inside a holder."""
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 2, 0)
    column.setSpacing(8)
    return column
