"""The pool beside the board: clients nobody owns, by grade; marked ones are dragged or assigned by F8."""

from __future__ import annotations

import uuid

from PySide6.QtCore import QByteArray, QMimeData, QRect, Qt, Signal
from PySide6.QtGui import QDrag, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from app.services.team_day import GRADES, Pool, PoolClient
from app.ui import paint
from app.ui.paint import Tone
from app.ui.team_day.board import CLIENTS, ghost
from app.ui.team_day.lists import SideList, SideModel
from app.ui.team_day.words import COUNTS
from app.ui.theme import font, px, token
from app.ui.widgets.card import Card
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.label import Label
from app.ui.widgets.pill import Pill
from app.ui.widgets.search_field import SearchField
from app.ui.widgets.state_switch import StateSwitch
from app.ui.words.moments import SPANS

ROW = 38
_TONES: dict[str, Tone] = {"A": "ok", "B": "accent", "C": "neutral"}


class PoolList(SideList):
    """Rows that can be marked and carried away."""

    def __init__(self, model: SideModel) -> None:
        super().__init__("…", model, self._draw, height=ROW, marks=True)
        self.can_drag = True
        self._pressed: tuple[QMouseEvent, PoolClient] | None = None

    def _draw(self, painter: QPainter, rect: QRect, row: PoolClient, current: bool, marked: bool) -> None:
        box = rect.adjusted(1, px(3), -1, -px(3))
        focus = current and self.hasFocus()
        edge = "accent" if marked or focus else "border"
        paint.box(
            painter, box, px(8), token("accentSoft" if marked else "surface"), token(edge), 2 if focus else 1
        )
        left, middle = box.left() + px(6), box.center().y() + 1
        left += paint.put_icon(painter, left, middle, "check" if marked else "grip-vertical", 14,
                               "accentText" if marked else "faint") + px(6)  # fmt: skip
        chip = QRect(left, box.top() + (box.height() - px(20)) // 2, px(24), px(20))
        paint.draw_chip(painter, chip, "", _TONES[row.grade])
        face = font("smallStrong")
        paint.put_text(painter, chip, row.grade, face, token(paint.TONES[_TONES[row.grade]][0]), paint.CENTER)
        left = chip.right() + px(8)
        waited = SPANS.days(row.waiting_days)
        days = max(px(40), paint.text_width(waited, font("small")))
        right = box.right() - px(10)
        paint.put_text(painter, QRect(right - days, box.top(), days, box.height()), waited, font("small"),
                       token("muted"), paint.RIGHT)  # fmt: skip
        right -= days + px(8)
        name = paint.text_width(row.name, font("strong"))
        city = min(
            paint.text_width(row.city, font("small")),
            max(0, right - left - min(name, (right - left) * 2 // 3)),
        )
        paint.put_text(painter, QRect(right - city, box.top(), city, box.height()), row.city, font("small"),
                       token("muted"), paint.RIGHT)  # fmt: skip
        room = QRect(left, box.top(), right - city - left - px(8), box.height())
        paint.put_text(painter, room, row.name, font("strong"), token("text"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        row = self.side.row_at(self.indexAt(event.position().toPoint()).row())
        self._pressed = None
        if row is not None and event.button() == Qt.MouseButton.LeftButton:
            self._pressed = (QMouseEvent(event), row)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or not self.can_drag:
            return
        far = (event.position() - self._pressed[0].position()).manhattanLength()
        if far < QApplication.startDragDistance():
            return
        row, self._pressed = self._pressed[1], None
        if not self.side.is_marked(row):
            self.side.mark([row.id])
        self.drag().exec(Qt.DropAction.CopyAction)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        # A click marks: that is how several are gathered without a keyboard.
        if self._pressed is not None:
            self.side.toggle(self._pressed[1])
        self._pressed = None
        super().mouseReleaseEvent(event)

    def drag(self) -> QDrag:
        """The marked clients, on their way."""
        ids = [row.id for row in self.side.marked()]
        drag, data = QDrag(self), QMimeData()
        data.setData(CLIENTS, QByteArray(" ".join(str(one) for one in ids).encode()))
        drag.setMimeData(data)
        drag.setPixmap(ghost(COUNTS.clients(len(ids)), self.devicePixelRatioF()))
        return drag


class PoolCard(Card):
    """`asked` when grades or search changed, `assign_asked` on Enter in the list, `marks_changed` with each mark."""

    asked = Signal()
    assign_asked = Signal()
    marks_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("…", icon="inbox", dense=True, parent=parent)
        self._pool, self._narrow = Pool(), False
        self.model = SideModel(_client_id, _sentence)
        self.list = PoolList(self.model)
        self.chosen = Label("", "smallStrong", "accentText")
        self.add_action(self.chosen)
        self.pills = {grade: Pill(grade) for grade in GRADES}
        self.find, self.search = IconButton("search", "…", flat=True), SearchField("…")
        self.search.setMinimumWidth(px(120))
        self.switch = StateSwitch(self.list, skeleton_rows=4)
        self.hint = Label("", "small", "muted", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(6)
        for pill in self.pills.values():
            row.addWidget(pill)
            pill.clicked.connect(self.asked)
        row.addStretch(1)
        row.addWidget(self.find)
        self.body.addLayout(row)
        self.body.addWidget(self.search)
        self.body.addWidget(self.switch, 1)
        self.body.addWidget(self.hint)
        self.search.hide()
        self.find.clicked.connect(self.open_search)
        self.search.searched.connect(self._searched)
        self.search.went_down.connect(self.list.setFocus)
        self.list.opened.connect(self._opened)
        self.model.marks_changed.connect(self._marks_changed)
        self.switch.acted.connect(self._show_all)
        self.retranslate()

    def retranslate(self) -> None:
        """All words anew."""
        self.set_title(self.tr("Free pool"))
        self.list.setAccessibleName(self.tr("Clients of the pool"))
        self.find.set_name(self.tr("Search in the pool"))
        self.search.setPlaceholderText(self.tr("Company, number, city"))
        self.search.setAccessibleName(self.tr("Search in the pool"))
        self._dress()
        self.model.repaint()

    def grades(self) -> tuple[str, ...]:
        """Grades that are chosen; none means all."""
        return tuple(grade for grade, pill in self.pills.items() if pill.isChecked())

    def show_pool(self, pool: Pool, taken: frozenset[uuid.UUID]) -> None:
        """Who is in the pool; those already on the board are left out."""
        self._pool = pool
        rows = [row for row in pool.rows if row.id not in taken]
        self.list.show_rows(rows)
        self._dress()
        if rows:
            self.switch.show_content()
        elif self.search.text().strip() or self.grades():
            self.switch.show_empty(self.tr("Nobody like this in the pool"), icon="search-x", tone="neutral",
                                   action=self.tr("Show all"))  # fmt: skip
        elif taken:
            self.switch.show_empty(self.tr("All of the pool is on the board"))
        else:
            self.switch.show_empty(
                self.tr("The pool is empty"), self.tr("Every client has an owner"), tone="ok"
            )

    def marked_ids(self) -> tuple[uuid.UUID, ...]:
        """Clients marked, in the order of the list."""
        return tuple(row.id for row in self.model.marked())

    def shown_ids(self) -> tuple[uuid.UUID, ...]:
        """All clients that the list shows."""
        return tuple(row.id for row in self.model.rows())

    def mark_all(self) -> None:
        """Ctrl+A: all that the list shows, or none when all are marked."""
        ids = self.shown_ids()
        self.model.mark(ids, on=len(self.marked_ids()) < len(ids))

    def set_narrow(self, narrow: bool) -> None:
        """Where there is little room, the hint below tells how many are marked."""
        self._narrow = narrow
        self._dress()

    def open_search(self) -> None:
        """The field comes out and takes the keyboard."""
        self.search.show()
        self.search.setFocus()
        self.search.selectAll()

    def set_can_plan(self, on: bool) -> None:
        """Without a line nothing is carried away."""
        self.list.can_drag = on

    def _searched(self, text: str) -> None:
        if not text:
            self.search.hide()
            self.list.setFocus()
        self.asked.emit()

    def _show_all(self) -> None:
        self.search.clear()
        self.search.hide()
        for pill in self.pills.values():
            pill.setChecked(False)
        self.asked.emit()

    def _opened(self, _row: object) -> None:
        self.assign_asked.emit()

    def _marks_changed(self) -> None:
        self._dress()
        self.marks_changed.emit()

    def _dress(self) -> None:
        self.set_count(str(self._pool.total))
        for grade, pill in self.pills.items():
            pill.setText(f"{grade} {self._pool.counts.get(grade, 0)}")
        count = len(self.model.marked())
        self.chosen.setText(self.tr("marked: {count}").format(count=count) if count else "")
        self.chosen.setVisible(bool(count) and not self._narrow)
        if count and self._narrow:
            self.hint.setText(self.tr("Marked {count}. Drag, or F8").format(count=count))
        else:
            self.hint.setText(self.tr("Drag, or F8: assign the marked"))


def _client_id(row: PoolClient) -> uuid.UUID:
    return row.id


def _sentence(row: PoolClient) -> str:
    waited = SPANS.days(row.waiting_days)
    return ", ".join(part for part in (row.grade, row.name, row.city, waited) if part)
