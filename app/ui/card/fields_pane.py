"""Fields of the client, what was learned in talks, who sees the card; F2 edits in place."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from functools import cached_property
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services.clients import ClientCard, ConsentCard
from app.services.dictionaries import Books, Entry
from app.services.field_clashes import FieldClash
from app.ui.card.editors import Editor, said, widget_of
from app.ui.card.fields_form import CODED, FieldsForm, field_names
from app.ui.card.rows import Pairs, Rows
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
        self._build()
        self.edit.clicked.connect(self.begin)
        self.retranslate()

    @cached_property
    def form(self) -> FieldsForm:
        """What the fields are edited in, made when first asked for: its editors are a quarter of a card, and most cards are
        only read."""
        form = FieldsForm()
        form.save.clicked.connect(self.finish)
        form.leave.clicked.connect(self.give_up)
        form.retranslate()
        return form

    @property
    def editors(self) -> dict[str, Editor]:
        """The editors of the form by field."""
        return self.form.editors

    def retranslate(self) -> None:
        """All words anew."""
        self.set_title(self.tr("About the client"))
        self.edit.setText(self.tr("Edit"))
        if "form" in self.__dict__:
            self.form.retranslate()
        self.forget_shown()
        if self._scene is not None:
            self.show_card(*self._scene)

    def show_card(self, card: ClientCard, books: Books, now: datetime, zone: ZoneInfo) -> None:
        """Fields as they are; what is being typed stays."""
        if self._scene is not None and self._scene[0].id != card.id:
            self.give_up()
            self.go_top()
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
        self._known_pairs.fill(self._known())
        own = self._own()
        self._own_pairs.fill(own)
        self._note.setText(card.note or "")
        self._facts.fill([(name, str(value)) for name, value in card.facts.items()])
        self._learned.setText(self.tr("What was learned"))
        self._in_talks.setText(self.tr("in talks"))
        for parts, seen in (
            (self._own_line, own),
            (self._note_parts, card.note),
            (self._fact_parts, card.facts),
        ):
            for part in parts:
                part.setVisible(bool(seen))
        self._below_rows.fill(self._below(), Told.say)

    def _build(self) -> None:
        """What is known, from above: fields, own fields, the note, what was learned; at the foot where it comes from."""
        self._known_pairs, self._own_pairs, self._facts = Pairs(), Pairs(), Pairs()
        self._note, self._learned = Label("", wrap=True), Label("", "cap")
        self._in_talks, head = Label("", "small", "muted"), QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._learned)
        row.addStretch(1)
        row.addWidget(self._in_talks)
        self._below_rows = Rows(Told, Told.clear)
        self._own_line, self._note_parts, self._fact_parts = [line()], [line(), self._note], [line(), head]
        holder = QWidget()
        column = column_of(holder)
        for part in (
            self._known_pairs, *self._own_line, self._own_pairs, *self._note_parts, *self._fact_parts, self._facts,
        ):  # fmt: skip
            column.addWidget(part)
        column.addStretch(1)
        column.addWidget(line())
        column.addWidget(self._below_rows)
        self.show_seen(holder)

    def _known(self) -> list[tuple[str, str]]:
        assert self._scene is not None
        card, books = self._scene[0], self._scene[1]
        names, found = field_names(), []
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


class Told(QWidget):
    """An icon and a sentence as high as it needs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._words = IconView("", 14), Label("", "small", "muted", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)

    def say(self, told: tuple[str, str, str]) -> None:
        """Icon, its tone and the words."""
        icon, tone, words = told
        self._icon.set(icon, tone)
        self._words.setText(words)

    def clear(self) -> None:
        """Nothing."""
        self.say(("", "muted", ""))
