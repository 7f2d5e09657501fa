"""When, what and with whom next: typed in words, echoed in both clocks, warned of clashes, never blocked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.services import when
from app.services.when import Moment, NotUnderstood
from app.ui.call.typed import Typed
from app.ui.messages import sentence
from app.ui.widgets.choice import CheckBox, Combo
from app.ui.widgets.choices import Choices
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.key_cap import KeyCap
from app.ui.widgets.label import IconView, Label
from app.ui.widgets.search_field import LineEdit
from app.ui.words import moments
from app.ui.words.kinds import KINDS, kind_name
from app.ui.words.when_echo import Diary, echo

MINUTES = {"meeting": 60, "presentation": 60}
USUAL_MINUTES = 15
_QUICK = (("hour", "in 1 hour"), ("tomorrow", "tomorrow 10:00"), ("monday", "next mon 10:00"))


class NextContactBox(QWidget):
    """`changed` at every keystroke, `confirmed` by Enter in the time field."""

    changed = Signal()
    confirmed = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._diary: Diary | None = None
        self._automatic: datetime | None = None
        self._title, self._asked = Label("", "cap"), False
        self.quick, self.free = Choices(), Choices()
        self.when, self.comment = LineEdit(), LineEdit()
        self.kind, self.purpose, self.person = Combo(), Combo(), Combo()
        self.promise = CheckBox()
        self._echo_icon, self._echo = IconView("sun", 14), Label("", "small", "muted", wrap=True)
        self._details, self.more = QWidget(), IconButton("sliders-horizontal", " ", key="F8")
        self._build()
        self.when.textChanged.connect(self._typed)
        self.when.returnPressed.connect(self.confirmed)
        self.comment.textChanged.connect(self._other_changed)
        self.promise.toggled.connect(self._other_changed)
        for combo in (self.kind, self.purpose, self.person):
            combo.currentIndexChanged.connect(self._typed)
        self.quick.chosen.connect(self._quick_chosen)
        self.free.chosen.connect(self._free_chosen)
        self.more.clicked.connect(self.toggle_details)
        self.retranslate()

    def _build(self) -> None:
        head, line, said, column = QHBoxLayout(), QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(KeyCap("F8"))
        said.setSpacing(6)
        said.addWidget(self._echo_icon, 0, Qt.AlignmentFlag.AlignTop)
        said.addWidget(self._echo, 1)
        grid = QGridLayout(self._details)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        grid.addWidget(self.kind, 0, 0)
        grid.addWidget(self.purpose, 0, 1)
        grid.addWidget(self.person, 1, 0)
        grid.addWidget(self.promise, 1, 1)
        grid.addWidget(self.comment, 2, 0, 1, 2)
        for combo in (self.kind, self.purpose, self.person):
            combo.setMinimumContentsLength(6)
            combo.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for place in (0, 1):
            grid.setColumnStretch(place, 1)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.quick)
        line.setSpacing(6)
        line.addWidget(self.when, 1)
        line.addWidget(self.more)
        column.addLayout(line)
        column.addLayout(said)
        for part in (self.free, self._details):
            column.addWidget(part)
        self._details.hide()
        self.free.hide()

    def retranslate(self) -> None:
        """All words anew."""
        self._title.setText(self.tr("Next contact"))
        self.when.setPlaceholderText(self.tr("tomorrow 10, Mon 14:00, +2h"))
        self.when.setAccessibleName(self.tr("When is the next contact"))
        self.comment.setPlaceholderText(self.tr("What to talk about"))
        self.comment.setAccessibleName(self.tr("Comment to the next contact"))
        self.kind.setAccessibleName(self.tr("Kind of the next contact"))
        self.purpose.setAccessibleName(self.tr("Purpose of the next contact"))
        self.person.setAccessibleName(self.tr("Contact person of the next contact"))
        self.more.set_name(self.tr("Kind, purpose, person, comment"))
        self.promise.setText(self.tr("Promised"))
        self.promise.setAccessibleName(self.tr("The client agreed to this time"))
        self.quick.setAccessibleName(self.tr("Quick times"))
        self.free.setAccessibleName(self.tr("Free times near it"))
        monday = QLocale().dayName(1, QLocale.FormatType.ShortFormat).replace(".", "")
        self.quick.set_items(
            [
                ("hour", self.tr("In an hour")),
                ("tomorrow", self.tr("Tomorrow 10:00")),
                ("monday", f"{monday[:1].upper()}{monday[1:]} 10:00"),
            ]
        )
        for place in range(self.kind.count()):
            self.kind.setItemText(place, kind_name(self.kind.itemData(place)))

    def set_diary(self, diary: Diary) -> None:
        """The client and what is taken; what is typed stays."""
        fresh = self._diary is None or self._diary.card.id != diary.card.id
        self._diary = diary
        if fresh or self.purpose.count() != len(diary.books.purposes) + 1:
            self._fill_combos(diary)
        self._show_echo()

    def _fill_combos(self, diary: Diary) -> None:
        combos = (self.kind, self.purpose, self.person)
        for combo in combos:
            combo.blockSignals(True)
            combo.clear()
        for kind in KINDS:
            self.kind.addItem(kind_name(kind), kind)
        self.purpose.addItem(self.tr("Purpose"), "")
        for entry in diary.books.purposes:
            if entry.active:
                self.purpose.addItem(entry.name, entry.code)
        self.person.addItem(self.tr("Any person"), "")
        for person in diary.card.people:
            self.person.addItem(person.name, str(person.id))
        for combo in combos:
            combo.blockSignals(False)

    def ask(self, *, kind: str | None, automatic: datetime | None, needs_time: bool, promise: bool) -> None:
        """An outcome was chosen: what kind comes next, and when by itself if nothing is typed."""
        self._automatic, self._asked = automatic, needs_time
        if kind:
            _choose(self.kind, kind)
        self.promise.setChecked(promise)
        self._show_echo()

    def moment(self) -> Moment | None:
        """What was typed, understood; None when nothing was or it is no time."""
        try:
            return self._understood() if self.when.text().strip() else None
        except NotUnderstood:
            return None

    def problem(self) -> str:
        """Why what was typed cannot be used; empty when it can, or nothing was typed."""
        try:
            self._understood() if self.when.text().strip() else None
        except NotUnderstood as error:
            return sentence(error)
        return ""

    def minutes(self) -> int:
        """How long the next contact takes."""
        return MINUTES.get(str(self.kind.currentData() or ""), USUAL_MINUTES)

    def show_problem(self, text: str) -> None:
        """Mark the time field and say why."""
        _mark(self.when, bool(text))
        if text:
            self._say(text, "bad", "circle-alert")

    def focus_when(self) -> None:
        """F8: to the time; pressed there: kind, purpose, person and comment."""
        if self.when.hasFocus():
            self.toggle_details()
            return
        self.when.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.when.selectAll()

    def toggle_details(self) -> None:
        """Show or hide what else there is to say about the next contact."""
        self._details.setVisible(self._details.isHidden())

    def put(self, typed: Typed) -> None:
        """Show what was typed before."""
        for combo, value in (
            (self.kind, typed.kind or "call"),
            (self.purpose, typed.purpose),
            (self.person, typed.person),
        ):
            _choose(combo, value)
        self.promise.setChecked(typed.promise)
        self.comment.setText(typed.comment)
        self.when.setText(typed.when)
        self._automatic, self._asked = None, False
        self._details.setVisible(bool(typed.comment or typed.purpose or typed.person))
        self._typed()

    def _understood(self) -> Moment:
        assert self._diary is not None
        return self._diary.understand(self.when.text(), self._now())

    def _typed(self) -> None:
        _mark(self.when, False)
        self.quick.choose("")
        self._show_echo()
        self.changed.emit()

    def _other_changed(self) -> None:
        self.changed.emit()

    def _show_echo(self) -> None:
        self.free.hide()
        if self._diary is None:
            return
        now, found = self._now(), self.moment()
        if found is not None:
            said = echo(self._diary, found, now, minutes=self.minutes(), kind=str(self.kind.currentData()))
            self._say(said.text, said.tone, said.icon)
            zone = self._diary.own_zone
            self.free.set_items((f"{at:%Y-%m-%dT%H:%M%z}", moments.moment(at, now, zone)) for at in said.free)
            self.free.setVisible(bool(said.free))
        elif self.when.text().strip():
            self._say(self.problem(), "muted", "circle-question-mark")
        elif self._automatic is not None:
            at = moments.moment(self._automatic, now, self._diary.own_zone)
            self._say(self.tr("By itself {time}, type to change it").format(time=at), "muted", "rotate-cw")
        elif self._asked:
            self._say(self.tr("By the client's clock"), "muted", "clock")
        else:
            self._say("", "muted", "")

    def _say(self, text: str, tone: str, icon: str) -> None:
        self._echo.setText(text)
        self._echo.set_tone(tone)
        self._echo_icon.set(icon, tone)
        for part in (self._echo, self._echo_icon):
            part.setVisible(bool(text))
        self.when.setAccessibleDescription(text)

    def echo_text(self) -> str:
        """What is said about the typed time."""
        return self._echo.text()

    def _quick_chosen(self, key: str) -> None:
        if self._diary is None or not key:
            return
        meant = self._diary.understand(dict(_QUICK)[key], self._now())
        self._set_when(meant, self.quick.pill(key).text())
        self.quick.choose(key)

    def _free_chosen(self, key: str) -> None:
        if self._diary is not None:
            self.when.setText(moments.typed(datetime.fromisoformat(key), self._diary.zone))
            self.when.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_when(self, meant: Moment, words: str) -> None:
        """In the words of the pill where they mean the same, else in a form that every language reads."""
        self.when.setText(words)
        found = self.moment()
        if found is None or found.at != meant.at:
            self.when.setText(when.spell(meant))
        self.when.setFocus(Qt.FocusReason.OtherFocusReason)


def _choose(combo: Combo, value: str) -> None:
    combo.setCurrentIndex(max(0, combo.findData(value)))


def _mark(editor: LineEdit, wrong: bool) -> None:
    if bool(editor.property("invalid")) != wrong:
        editor.setProperty("invalid", wrong)
        editor.style().unpolish(editor)
        editor.style().polish(editor)
