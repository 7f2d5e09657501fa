"""Which of it: manager, kind, purpose, how late, how far back; each choice with its count."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services.clocks import day_bounds
from app.services.control import MARKS, UNDONE_MARKS, Scope, UndoneQuery
from app.services.control_board import BoardQuery, ControlBoard
from app.services.dictionaries import Books
from app.ui.control.words import SPANS, band_title, mark_title, span_title
from app.ui.theme import px
from app.ui.widgets.choice import Combo
from app.ui.widgets.pill import PillRow
from app.ui.words.kinds import KINDS, kind_name

PILLS = ("all", *MARKS)
NAME_LETTERS = 7
FIRST_SPAN = {"undone": "all", "promises": "30", "given_up": "30"}


class Filters(QWidget):
    """`changed` after each choice; `query` is what is meant now."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.marks = PillRow([(mark, "…") for mark in PILLS])
        self.person, self.kind, self.purpose, self.late, self.span = (Combo(small=True) for _ in range(5))
        self._view, self._spans = "undone", dict(FIRST_SPAN)
        self._board: ControlBoard | None = None
        self._books = Books()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.marks)
        row.addStretch(1)
        for combo in (self.kind, self.purpose, self.late):
            row.addWidget(combo)
        self.beside = QWidget()
        """What filters every view stands beside their names."""
        near = QHBoxLayout(self.beside)
        near.setContentsMargins(0, 0, 0, 0)
        near.setSpacing(8)
        near.addWidget(self.person)
        near.addWidget(self.span)
        for combo in (self.person, self.kind, self.purpose, self.late, self.span):
            combo.activated.connect(self._chosen)
        for combo in (self.person, self.kind, self.purpose):
            # Names of any length: the field keeps its size, the list shows them whole.
            combo.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(NAME_LETTERS)
            combo.view().setMinimumWidth(px(260))
        self.marks.chosen.connect(self._chosen)
        self.retranslate()

    def retranslate(self) -> None:
        """All words anew."""
        self.marks.setAccessibleName(self.tr("What it is"))
        for combo, name in (
            (self.person, self.tr("Whose")),
            (self.kind, self.tr("Kind")),
            (self.purpose, self.tr("Purpose")),
            (self.late, self.tr("How late")),
            (self.span, self.tr("How far back")),
        ):
            combo.setAccessibleName(name)
            combo.setToolTip(name)
        self.show_view(self._view)
        self._dress()

    def show_view(self, view: str) -> None:
        """Only what filters this view."""
        self._view = view
        self.setVisible(view == "undone")
        self.span.setVisible(view in FIRST_SPAN)
        spans = SPANS if view == "undone" else SPANS[1:]
        chosen = self._spans.get(view, "all")
        _fill(self.span, [(span, span_title(span)) for span in spans], chosen)

    def show_board(self, board: ControlBoard, books: Books) -> None:
        """The counts of this moment; what is chosen stays chosen."""
        self._board, self._books = board, books
        self._dress()

    def query(self, now: datetime, zone: ZoneInfo, group_id: int | None) -> BoardQuery:
        """What is meant now."""
        scope = Scope(now, group_id, self.person.currentData() or None)
        chosen = self.marks.current()
        undone = UndoneQuery(
            scope,
            kinds=_one(self.kind),
            purposes=() if self.purpose.currentData() is None else (str(self.purpose.currentData()),),
            marks=UNDONE_MARKS if chosen in ("", "all") else (chosen,),
            bands=_one(self.late),
            since=self._begin("undone", now, zone),
        )
        until = now.astimezone(zone).date()
        promises, given_up = (self._begin(view, now, zone) or now for view in ("promises", "given_up"))
        return BoardQuery(self._view, undone, promises.astimezone(zone).date(), until, given_up)

    def any_chosen(self) -> bool:
        """Whether something is hidden by a choice."""
        combos = [self.person]
        if self._view == "undone":
            combos += [self.kind, self.purpose, self.late, self.span]
        pills = self._view == "undone" and self.marks.current() != "all"
        return pills or any(combo.currentIndex() > 0 for combo in combos)

    def clear(self) -> None:
        """Everything of this view."""
        self.marks.choose("all")
        for combo in (self.person, self.kind, self.purpose, self.late):
            combo.setCurrentIndex(0)
        if self._view == "undone":
            self.span.setCurrentIndex(0)
            self._spans["undone"] = "all"
        self.changed.emit()

    def choose_person(self, staff_id: int | None, *, mark: str = "all") -> None:
        """One person's rows of one mark, of all kinds and however late; without a signal."""
        for combo in (self.kind, self.purpose, self.late):
            combo.setCurrentIndex(0)
        self._spans["undone"] = "all"
        self.marks.choose(mark)
        if self.person.findData(staff_id) < 0 and staff_id is not None:
            self.person.addItem(self._books.staff.get(staff_id, ""), staff_id)
        self.person.setCurrentIndex(max(0, self.person.findData(staff_id)))

    def _begin(self, view: str, now: datetime, zone: ZoneInfo) -> datetime | None:
        span = self._spans[view]
        if span == "all":
            return None
        return day_bounds(now, zone)[0] - timedelta(days=int(span) - 1)

    def _chosen(self, _what: object = None) -> None:
        if self._view in self._spans and self.span.currentData():
            self._spans[self._view] = str(self.span.currentData())
        self.changed.emit()

    def _dress(self) -> None:
        summary = self._board.summary if self._board else None
        counts = {mark: summary.total(mark) if summary else 0 for mark in MARKS}
        self.marks.set_items([(mark, mark_title(mark, counts.get(mark, 0))) for mark in PILLS])
        by_kind = summary.by_kind() if summary else {}
        by_purpose = summary.by_purpose() if summary else {}
        by_band = summary.by_band() if summary else {}
        purposes = {entry.code: entry.name for entry in self._books.purposes}
        _fill(self.person, [(None, self.tr("Everybody")), *self._people()])
        _fill(
            self.kind,
            [(None, self.tr("All kinds")), *_counted({kind: kind_name(kind) for kind in KINDS}, by_kind)],
        )
        named = {code: purposes.get(code) or self.tr("Without a purpose") for code in by_purpose}
        _fill(self.purpose, [(None, self.tr("All purposes")), *_counted(named, by_purpose)])
        _fill(self.late, [(None, self.tr("However late")), *_counted({band: band_title(band) for band in by_band}, by_band)])  # fmt: skip

    def _people(self) -> list[tuple[object, str]]:
        if self._board is None:
            return []
        names: dict[object, str] = {row.staff_id: row.name for row in self._board.promises}
        counts: dict[object, int] = {}
        if self._view in ("orphans", "standing"):
            rows = self._board.orphans if self._view == "orphans" else self._board.standing
            counts = {row.owner_id: row.count for row in rows}
            names |= {row.owner_id: row.owner_name for row in rows}
        elif self._view == "undone":
            counts = {
                key: count for key, count in self._board.summary.by_manager().items() if key is not None
            }
            names |= {key: name for key, name in self._board.summary.names().items() if key is not None}
        names |= {key: text for key, text in _items(self.person) if key is not None and key not in names}
        found = sorted(names.items(), key=lambda pair: pair[1])
        return [(key, f"{name} · {counts[key]}" if counts.get(key) else name) for key, name in found]


def _one(combo: Combo) -> tuple[str, ...]:
    value = combo.currentData()
    return () if value is None else (str(value),)


def _counted(names: Mapping[str, str], counts: Mapping[str, int]) -> Iterable[tuple[object, str]]:
    return [(key, f"{name} · {counts[key]}") for key, name in names.items() if counts.get(key)]


def _items(combo: Combo) -> list[tuple[object, str]]:
    chosen = combo.currentIndex()
    return [(combo.itemData(chosen), combo.itemText(chosen).split(" · ")[0])] if chosen > 0 else []


def _fill(combo: Combo, items: Iterable[tuple[object, str]], chosen: object = ...) -> None:
    """New words, the same choice; a choice that has run empty stays to be seen."""
    wanted = list(items)
    now = combo.currentData() if chosen is ... else chosen
    if now is not None and now not in [key for key, _ in wanted]:
        wanted.append((now, combo.currentText().split(" · ")[0]))
    if [(combo.itemData(place), combo.itemText(place)) for place in range(combo.count())] == wanted:
        combo.setCurrentIndex(max(0, combo.findData(now)))
        return
    combo.clear()
    for key, text in wanted:
        combo.addItem(text, key)
    combo.setCurrentIndex(next((place for place, (key, _) in enumerate(wanted) if key == now), 0))
