"""A form that loses nothing: it knows what it began with, sends only what was changed, and settles with others."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.errors import KnownError
from app.services.field_clashes import FieldClash, Value
from app.ui.card.clash_row import MINE, THEIRS, ClashRow
from app.ui.card.editors import Editor, widget_of
from app.ui.messages import sentence
from app.ui.widgets.button import Button
from app.ui.widgets.callout import Callout
from app.ui.widgets.field import Field


class EditForm(QWidget):
    """Fill it with `add`; `begin` shows values. `edited` whenever the person changed something.

    `foot` holds `save` and `leave`: whoever shows the form puts it below, where it stays in sight however long the form is.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editors: dict[str, Editor] = {}
        self.fields: dict[str, Field] = {}
        self.clashes: dict[str, FieldClash] = {}
        self._rows: dict[str, ClashRow] = {}
        self._anchors: dict[str, QWidget] = {}
        self._seen: dict[str, Value] = {}
        self._began: dict[str, str] = {}
        self._typed: dict[str, Value] = {}
        self.callout = Callout("", tone="accent", icon="users")
        self.callout.hide()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(2, 0, 6, 2)
        self.column.setSpacing(8)
        self.column.addWidget(self.callout)
        self.save, self.leave = Button("", kind="primary", key="Ctrl+S"), Button("", kind="quiet", key="Esc")
        self.foot = QWidget()
        row = QHBoxLayout(self.foot)
        row.setContentsMargins(2, 8, 6, 0)
        row.addWidget(self.save)
        row.addWidget(self.leave)
        row.addStretch(1)

    def add(self, name: str, editor: Editor, label: str = "", *, before: QWidget | None = None) -> Field:
        """A new editor under its label, at the end or before another part."""
        self.editors[name] = editor
        self.fields[name] = Field(label, widget_of(editor), strip=True)
        place = self.column.indexOf(before) if before is not None else self.column.count()
        self.column.insertWidget(place, self.fields[name])
        editor.on_edited(partial(self._edited, name))
        self._follow_the_eyes(name)
        return self.fields[name]

    def _follow_the_eyes(self, name: str) -> None:
        """Tab goes from the editor above to this one, whenever it was made."""
        above = self.column.itemAt(self.column.indexOf(self.fields[name]) - 1)
        known = [one for one, field in self.fields.items() if above is not None and field is above.widget()]
        for one in known:
            QWidget.setTabOrder(widget_of(self.editors[one]), widget_of(self.editors[name]))

    def add_beside(
        self, parts: Mapping[str, tuple[Editor, str]], *, before: QWidget | None = None
    ) -> QHBoxLayout:
        """Several editors on one line; answers the line, for buttons at its end."""
        line, holder = QHBoxLayout(), QWidget()
        holder.setLayout(line)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        for name, (editor, label) in parts.items():
            self.editors[name] = editor
            self.fields[name] = Field(label, widget_of(editor), strip=True)
            self._anchors[name] = holder
            line.addWidget(self.fields[name], 1)
            editor.on_edited(partial(self._edited, name))
        place = self.column.indexOf(before) if before is not None else self.column.count()
        self.column.insertWidget(place, holder)
        return line

    def drop(self, name: str) -> None:
        """Take an editor away."""
        field = self.fields.pop(name)
        self._drop_row(name)
        self._anchors.pop(name, None)
        for known in (self._seen, self._began):
            known.pop(name, None)
        del self.editors[name]
        self.column.removeWidget(field)
        field.hide()
        field.deleteLater()

    def begin(self, values: Mapping[str, Value]) -> None:
        """Show these values; what was typed before is gone."""
        for name in list(self._rows):
            self._drop_row(name)
        self.clashes, self._typed = {}, {}
        self.callout.hide()
        for name in self.editors:
            self.show_value(name, values.get(name))

    def show_value(self, name: str, value: Value) -> None:
        """The value of one field, as if the form had begun with it."""
        editor = self.editors[name]
        widget_of(editor).blockSignals(True)
        editor.put(value)
        widget_of(editor).blockSignals(False)
        self._seen[name], self._began[name] = value, editor.raw()
        self.fields[name].set_error("")

    # what is typed

    def is_dirty(self) -> bool:
        """Whether something typed would be lost."""
        return bool(self.clashes) or any(self.is_touched(name) for name in self.editors)

    def is_touched(self, name: str) -> bool:
        """Whether the person changed this field."""
        return self.editors[name].raw() != self._began.get(name, "")

    def changes(self) -> tuple[dict[str, Value], dict[str, Value]] | None:
        """What was changed, and what stood there when it was; None when a field makes no sense, which is said there."""
        fields: dict[str, Value] = {}
        for name, editor in self.editors.items():
            if not self.is_touched(name) and name not in self.clashes:
                continue
            try:
                fields[name] = editor.value()
            except KnownError as error:
                self.set_error(name, sentence(error))
                return None
        return fields, {name: self._seen.get(name) for name in fields}

    def typed_value(self, name: str) -> Value:
        """What is typed, or the value it began with where that means nothing yet."""
        try:
            return self.editors[name].value()
        except KnownError:
            return self._seen.get(name)

    def seen_value(self, name: str) -> Value:
        """What stood there when the person began, or saw it last."""
        return self._seen.get(name)

    def set_error(self, name: str, said: str) -> None:
        """Say at the field what is wrong, and go there."""
        self.fields[name].set_error(said)
        widget_of(self.editors[name]).setFocus(Qt.FocusReason.OtherFocusReason)

    def _edited(self, name: str, _typed: object = None) -> None:
        if name in self.fields and self.fields[name].error():
            self.fields[name].set_error("")
        if name in self._rows:
            self._rows[name].pills.choose(MINE)
            with contextlib.suppress(KnownError):
                self._typed[name] = self.editors[name].value()
        self.edited.emit()

    # others

    def take_present(self, present: Mapping[str, Value]) -> list[str]:
        """The row was read anew while it is edited: fields nobody touches here follow it. Answers those both changed."""
        both = []
        for name, editor in self.editors.items():
            now = present.get(name)
            if name not in present or now == self._seen.get(name) or _blank(now, self._seen.get(name)):
                continue
            if self.is_touched(name):
                both.append(name)
            elif not widget_of(editor).hasFocus():
                self.show_value(name, now)
        return both

    def show_clashes(self, clashes: Iterable[FieldClash], said: Mapping[str, tuple[str, str, str]]) -> None:
        """Fields that both changed; `said` has theirs, the original and who for each in words."""
        for clash in clashes:
            if clash.field not in self.fields:
                continue
            self.clashes[clash.field] = clash
            self._typed[clash.field] = clash.mine
            # Saving once more is meant against what stands there now.
            self._seen[clash.field] = clash.theirs
            row = self._rows.get(clash.field)
            if row is None:
                row = self._rows[clash.field] = ClashRow()
                row.chosen.connect(partial(self._chosen, clash.field))
                anchor = self._anchors.get(clash.field, self.fields[clash.field])
                self.column.insertWidget(self.column.indexOf(anchor) + 1, row)
            theirs, original, who = said[clash.field]
            label = widget_of(self.editors[clash.field]).accessibleName()
            row.show_clash(label, theirs=theirs, original=original, who=who)
        first = self.first_clash()
        if first is not None:
            first.pills.setFocusProxy(first.pills.findChildren(QWidget)[0])
            first.pills.setFocus(Qt.FocusReason.OtherFocusReason)

    def first_clash(self) -> ClashRow | None:
        """The uppermost field one has to choose for."""
        return min(self._rows.values(), key=self.column.indexOf, default=None)

    def _chosen(self, name: str, which: str) -> None:
        clash = self.clashes[name]
        value = {MINE: self._typed[name], THEIRS: clash.theirs}.get(which, clash.original)
        widget_of(self.editors[name]).blockSignals(True)
        self.editors[name].put(value)
        widget_of(self.editors[name]).blockSignals(False)
        self.edited.emit()

    def _drop_row(self, name: str) -> None:
        row = self._rows.pop(name, None)
        self.clashes.pop(name, None)
        if row is not None:
            self.column.removeWidget(row)
            row.hide()
            row.deleteLater()


def _blank(one: Value, other: Value) -> bool:
    return one in (None, "") and other in (None, "")
