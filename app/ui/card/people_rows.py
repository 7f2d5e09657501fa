"""A contact person and a number as the card shows them: filled anew for another client, not made anew."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.card.rows import Rows, wrapped
from app.ui.paint import Tone
from app.ui.widgets.avatar import Avatar
from app.ui.widgets.card import line
from app.ui.widgets.chip import Chip
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.label import IconView, Label


@dataclass(frozen=True)
class PhoneFace:
    """What is said of a number; `silences` tell who said that nobody may call it."""

    id: str = ""
    number: str = ""
    word: str = ""
    tone: Tone = "neutral"
    icon: str = ""
    tried: str = ""
    call: str = ""
    silences: Sequence[str] = ()


@dataclass(frozen=True)
class PersonFace:
    """What is said of a person; `first` has the word for who stands first."""

    id: str = ""
    name: str = ""
    first: str = ""
    role: str = ""
    email: str = ""
    edit: str = ""
    born: str = ""
    birthday: str = ""
    note: str = ""
    phones: Sequence[PhoneFace] = ()
    silences: Sequence[str] = field(default=())


class PhoneView(QWidget):
    """`called` is told which button was pressed by its property "phone"."""

    def __init__(self, called: Callable[[], object], *, tight: bool) -> None:
        super().__init__()
        self._tight = tight
        self._icon, self._number, self._chip = IconView(""), ElidedLabel(""), Chip()
        self._call = IconButton("phone", "…", flat=True, tone="accentText")
        self._call.clicked.connect(called)
        self._silences = wrapped("small", "bad")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        grid.addWidget(self._icon, 0, 0)
        if tight:
            grid.addWidget(self._number, 0, 1, 1, 2)
            grid.addWidget(self._chip, 1, 1, 1, 2)
        else:
            grid.addWidget(self._number, 0, 1)
            grid.addWidget(self._chip, 0, 2)
        grid.addWidget(self._call, 0, 3)
        grid.addWidget(self._silences, 2, 1, 1, 3)
        grid.setColumnStretch(1, 1)

    def say(self, face: PhoneFace) -> None:
        """This number."""
        bad = face.tone == "bad"
        self._icon.set(face.icon, face.tone if face.tone != "neutral" else "muted")
        self._number.setText(face.number)
        self._number.set_tone("muted" if bad else "text")
        if self._tight:
            self._number.setMinimumWidth(self._number.sizeHint().width())
        self._chip.set(face.word, face.tone)
        self._chip.setToolTip(face.tried)
        self._call.set_name(face.call)
        self._call.set_reason(face.word if bad else "")
        self._call.setProperty("phone", face.id)
        self._silences.fill(face.silences, Label.setText)

    def clear(self) -> None:
        """No number."""
        self.say(PhoneFace())


class PersonView(QWidget):
    """Who it is, his numbers, his birthday, what was written down of him."""

    def __init__(
        self, edited: Callable[[], object], called: Callable[[], object], *, tight: bool, parted: bool
    ) -> None:
        super().__init__()
        self._avatar, self._name, self._main = Avatar("", side=32), ElidedLabel("", "strong"), Chip()
        self._role, self._email = ElidedLabel("", "small", "muted"), ElidedLabel("", "small", "muted")
        self._edit = IconButton("pencil", "…", flat=True)
        self._edit.clicked.connect(edited)
        self._phones = Rows(partial(PhoneView, called, tight=tight), PhoneView.clear)
        self._born, self._note = _Birthday(), Label("", "small", "muted", wrap=True)
        self._silences = wrapped("small", "bad")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        if parted:
            column.addWidget(line())
        column.addLayout(self._head())
        for part in (self._phones, self._born, self._note, self._silences):
            column.addWidget(part)

    def _head(self) -> QHBoxLayout:
        row, words, top = QHBoxLayout(), QVBoxLayout(), QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._name)
        top.addWidget(self._main)
        top.addStretch(1)
        words.setSpacing(2)
        words.addLayout(top)
        words.addWidget(self._role)
        words.addWidget(self._email)
        row.setSpacing(8)
        row.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self._edit, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def say(self, face: PersonFace) -> None:
        """This person."""
        self._avatar.set_name(face.name)
        self._name.setText(face.name)
        self._main.set(face.first, "accent")
        for label, text in ((self._role, face.role), (self._email, face.email)):
            label.setText(text)
            label.setVisible(bool(text))
        self._note.setText(face.note)
        self._note.setVisible(bool(face.note))
        self._edit.set_name(face.edit)
        self._edit.setProperty("person", face.id)
        self._born.say(face.born, face.birthday)
        self._phones.fill(face.phones, PhoneView.say)
        self._silences.fill(face.silences, Label.setText)

    def clear(self) -> None:
        """Nobody."""
        self.say(PersonFace())


class _Birthday(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._day, self._near = Label("", "small", "muted"), Chip()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconView("cake", 16))
        row.addWidget(self._day)
        row.addWidget(self._near)
        row.addStretch(1)

    def say(self, day: str, near: str) -> None:
        self._day.setText(day)
        self._near.set(near, "ok")
        self.setVisible(bool(day))
