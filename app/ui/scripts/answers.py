"""Objections a script knows, and what to say to them."""

from __future__ import annotations

import uuid
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from app.services.script_edits import Answer
from app.ui.scripts.rows import RowsEditor
from app.ui.widgets.field import Field
from app.ui.widgets.search_field import LineEdit


class AnswersEditor(QWidget):
    """`changed` at every letter. What is taken away is kept out of use, so that its wording is not lost."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list: RowsEditor[Answer] = RowsEditor(
            lambda: Answer(uuid.uuid4(), "", ""), lambda answer: answer.name
        )
        self._given: dict[uuid.UUID, Answer] = {}
        self.objection, self.reply = LineEdit(), QPlainTextEdit()
        self.reply.setTabChangesFocus(True)
        self._objection, self._reply = Field("…", self.objection), Field("…", self.reply)
        column = QVBoxLayout()
        column.addWidget(self._objection)
        column.addWidget(self._reply, 1)
        self.list.place_beside(self, column)
        self._filling = False
        self.list.current_changed.connect(self._show_current)
        self.list.changed.connect(self.changed)
        self.objection.textEdited.connect(self._typed)
        self.reply.textChanged.connect(self._typed)
        self.retranslate()

    def retranslate(self) -> None:
        """All words anew."""
        self.list.names.setAccessibleName(self.tr("Objections"))
        self.list.add.set_name(self.tr("Add an objection"))
        self.list.remove.set_name(self.tr("Take the objection away"))
        self.list.up.set_name(self.tr("Move the objection up"))
        self.list.down.set_name(self.tr("Move the objection down"))
        self._objection.set_label(self.tr("What the client says"))
        self._reply.set_label(self.tr("What to say to it"))

    def set_answers(self, answers: tuple[Answer, ...]) -> None:
        """Begins anew with these answers."""
        self._given = {answer.id: answer for answer in answers}
        self.list.set_rows(tuple(answer for answer in answers if answer.active))

    def answers(self) -> tuple[Answer, ...]:
        """Answers in use in their order, then those taken out of use."""
        used = tuple(answer for answer in self.list.rows() if answer.name.strip())
        ids = {answer.id for answer in used}
        return (*used, *(replace(one, active=False) for one in self._given.values() if one.id not in ids))

    def _show_current(self, _place: int) -> None:
        answer = self.list.current()
        self._filling = True
        self.objection.setText(answer.name if answer else "")
        self.reply.setPlainText(answer.reply if answer else "")
        self._filling = False
        for part in (self._objection, self._reply):
            part.setEnabled(answer is not None)

    def _typed(self, *_what: object) -> None:
        answer = self.list.current()
        if not self._filling and answer is not None:
            self.list.put(
                replace(answer, name=self.objection.text().strip(), reply=self.reply.toPlainText().strip())
            )
