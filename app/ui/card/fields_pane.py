"""Fields of the client, what was learned in talks, who sees the card; F2 edits in place."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.services.clients import ClientCard, ConsentCard
from app.services.dictionaries import Books, Entry
from app.services.field_clashes import FieldClash
from app.ui.card.editors import Editor, said, widget_of
from app.ui.card.fields_form import CODED, FieldsForm
from app.ui.card.scrolling import TwoFaced, column_of
from app.ui.widgets.button import Button
from app.ui.widgets.card import line
from app.ui.widgets.label import IconView, Label
from app.ui.words import moments
from app.ui.words.kinds import list_of

ORDER = (
    "type_code", "project_code", "source_code", "country", "region", "city", "address", "postal_code", "time_zone",
    "tax_id", "email", "website",
)  # fmt: skip


class FieldsPane(TwoFaced):
    """`changed` carries a ClientChange; `clashes_seen(names)` fields that others changed while they are typed here."""

    changed = Signal(object)
    clashes_seen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", icon="building-2", parent=parent)
        self._scene: tuple[ClientCard, Books, datetime, ZoneInfo] | None = None
        self.editing = False
        self.edit = Button("", key="F2")
        self.add_action(self.edit)
        self.form = FieldsForm()
        self.show_form(self.form)
        self.show_form(None)
        self.edit.clicked.connect(self.begin)
        self.form.save.clicked.connect(self.finish)
        self.form.leave.clicked.connect(self.give_up)
        self.retranslate()

    @property
    def editors(self) -> dict[str, Editor]:
        """The editors of the form by field."""
        return self.form.editors

    def retranslate(self) -> None:
        """All words anew."""
        self.set_title(self.tr("About the client"))
        self.edit.setText(self.tr("Edit"))
        self.form.retranslate()
        self.forget_shown()
        if self._scene is not None:
            self.show_card(*self._scene)

    def show_card(self, card: ClientCard, books: Books, now: datetime, zone: ZoneInfo) -> None:
        """Fields as they are; what is being typed stays."""
        if self._scene is not None and self._scene[0].id != card.id:
            self.give_up()
        self._scene = (card, books, now, zone)
        if self.editing:
            both = [name for name in self.form.follow(card) if name not in self.form.clashes]
            if both:
                self.clashes_seen.emit(tuple(both))
            return
        if self.is_shown(
            (replace(card, timeline=(), rung=(), phones=(), people=()), books, f"{now:%F}", zone)
        ):
            return
        holder = QWidget()
        column = column_of(holder)
        column.addLayout(pairs_of(self._known()))
        own = self._own()
        if own:
            column.addWidget(line())
            column.addLayout(pairs_of(own))
        if card.note:
            column.addWidget(line())
            column.addWidget(Label(card.note, wrap=True))
        if card.facts:
            self._put_facts(column)
        column.addStretch(1)
        column.addWidget(line())
        for icon, tone, words in self._below():
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(IconView(icon, 14, tone), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Label(words, "small", "muted", wrap=True), 1)
            column.addLayout(row)
        self.show_seen(holder)

    def _put_facts(self, column: QVBoxLayout) -> None:
        assert self._scene is not None
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("What was learned"), "cap"))
        head.addStretch(1)
        head.addWidget(Label(self.tr("in talks"), "small", "muted"))
        column.addWidget(line())
        column.addLayout(head)
        column.addLayout(pairs_of([(name, str(value)) for name, value in self._scene[0].facts.items()]))

    def _known(self) -> list[tuple[str, str]]:
        assert self._scene is not None
        card, books = self._scene[0], self._scene[1]
        names, found = self.form.names(), []
        for name in ORDER:
            value = getattr(card, name) or ""
            if name in CODED:
                entries: tuple[Entry, ...] = getattr(books, CODED[name])
                value = next((entry.name for entry in entries if entry.code == value), "")
            if value:
                found.append((names[name], str(value)))
        return found

    def _own(self) -> list[tuple[str, str]]:
        assert self._scene is not None
        card, books = self._scene[0], self._scene[1]
        found = []
        for field in books.own_fields:
            value = card.own.get(field.code)
            words = said(field.kind, value)
            if field.kind == "yes_no" and value is not None:
                words = self.tr("Yes") if value else self.tr("No")
            if words and field.active:
                found.append((field.name, words))
        return found

    def _below(self) -> list[tuple[str, str, str]]:
        """Who sees the card, what may be sent, where it comes from."""
        assert self._scene is not None
        card, _, now, zone = self._scene
        seen_by = [one for one in (card.owner_name, *card.leads) if one]
        people = ", ".join(dict.fromkeys([*seen_by, self.tr("administrators")]))
        told = [("eye", "muted", self.tr("Seen by: {people}").format(people=people))]
        told += [self._consent(one, now, zone) for one in card.consents]
        day = moments.date(card.created_at, now, zone)
        if card.imported:
            came = self.tr("From a file of {day}").format(day=day)
        else:
            came = self.tr("Added {day}").format(day=day)
        told.append(("file-up" if card.imported else "plus", "muted", list_of([came, card.created_by])))
        return told

    def _consent(self, one: ConsentCard, now: datetime, zone: ZoneInfo) -> tuple[str, str, str]:
        ended = one.expires_at is not None and one.expires_at <= now
        day = moments.date(one.created_at, now, zone)
        may = CHANNELS.said(one.channel, given=one.given and not ended)
        return (
            ("circle-check", "ok", self.tr("{consent} since {day}").format(consent=may, day=day))
            if one.given and not ended
            else ("ban", "bad", self.tr("{consent} since {day}").format(consent=may, day=day))
        )

    # editing

    def begin(self) -> None:
        """F2: the fields become editable; what others change meanwhile is settled field by field."""
        if self._scene is None or self.editing:
            return
        self.editing = True
        self.form.open_card(self._scene[0], self._scene[1])
        self.show_form(self.form)
        self.edit.hide()
        name = widget_of(self.editors["name"])
        name.setFocus(Qt.FocusReason.OtherFocusReason)
        name.selectAll()  # type: ignore[attr-defined]

    def finish(self) -> None:
        """Ctrl+S: sends what was changed."""
        if self._scene is None or not self.editing:
            return
        form = self.form.deed(self._scene[2])
        if form is not None:
            self.changed.emit(form)
        elif not self.form.is_dirty():
            self.give_up()

    def show_clashes(self, clashes: tuple[FieldClash, ...]) -> None:
        """What both changed, field by field; what was typed stays."""
        if self._scene is not None and self.editing:
            self.form.tell_clashes(clashes, self._scene[2], self._scene[3])
            first = self.form.first_clash()
            if first is not None:
                self.reveal(first)

    def is_dirty(self) -> bool:
        """Whether something typed would be lost."""
        return self.editing and self.form.is_dirty()

    def give_up(self) -> None:
        """The fields are shown again."""
        if not self.editing:
            return
        self.editing = False
        self.show_form(None)
        self.forget_shown()
        self.edit.show()
        if self._scene is not None:
            self.show_card(*self._scene)


class Channels(QObject):
    """What may be sent, in words."""

    def said(self, channel: str, *, given: bool) -> str:
        """Letters allowed, calls forbidden."""
        allowed = {
            "call": self.tr("Calls allowed"), "email": self.tr("Letters allowed"),
            "message": self.tr("Messages allowed"), "post": self.tr("Post allowed"),
        }  # fmt: skip
        forbidden = {
            "call": self.tr("Calls not allowed"), "email": self.tr("Letters not allowed"),
            "message": self.tr("Messages not allowed"), "post": self.tr("Post not allowed"),
        }  # fmt: skip
        return (allowed if given else forbidden).get(channel, channel)


CHANNELS = Channels()


def pairs_of(pairs: list[tuple[str, str]]) -> QGridLayout:
    """Names at the left, values at the right, both as high as they need."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    for place, (name, value) in enumerate(pairs):
        label, text = Label(name, tone="muted", wrap=True), Label(value, wrap=True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(label, place, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(text, place, 1, Qt.AlignmentFlag.AlignTop)
    grid.setColumnStretch(0, 2)
    grid.setColumnStretch(1, 3)
    return grid
