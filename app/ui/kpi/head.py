"""The title row: whose figures, which period, how fresh they are, and what can be done with them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services.periods import KINDS
from app.ui.kpi import words
from app.ui.widgets.button import Button
from app.ui.widgets.choice import Combo
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.label import Label
from app.ui.widgets.segmented import Segmented


class KpiHead(QWidget):
    """`scope_chosen(id)`, `kind_chosen(kind)`, `moved(-1 | 1)`, and one signal for every button."""

    scope_chosen = Signal(str)
    kind_chosen = Signal(str)
    moved = Signal(int)
    returned = Signal()
    plans_asked = Signal()
    table_asked = Signal()
    export_asked = Signal()

    def __init__(self, *, can_plan: bool, can_export: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = Label(role="h1")
        self.whose = Label(tone="muted")
        self.scopes = Combo()
        self.kinds = Segmented([(kind, "") for kind in KINDS])
        self.earlier, self.later = IconButton("chevron-left", ""), IconButton("chevron-right", "")
        self.period = Button("", kind="quiet")
        self.updated = Label(role="small", tone="muted")
        self.plans = Button("", icon="target", key="F2")
        self.table = IconButton("table", "", key="F3")
        self.export = Button("", icon="file-spreadsheet")
        self.plans.setVisible(can_plan)
        self.export.setVisible(can_export)
        self.scopes.hide()
        self._connect()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (
            self.heading,
            self.scopes,
            self.whose,
            self.kinds,
            self.earlier,
            self.period,
            self.later,
        ):
            row.addWidget(part)
        row.addStretch(1)
        for part in (self.updated, self.table, self.plans, self.export):
            row.addWidget(part)
        self.retranslate()

    def _connect(self) -> None:
        self.scopes.activated.connect(self._scope_activated)
        self.kinds.chosen.connect(self.kind_chosen)
        self.earlier.clicked.connect(self._went_earlier)
        self.later.clicked.connect(self._went_later)
        self.period.clicked.connect(self.returned)
        self.plans.clicked.connect(self.plans_asked)
        self.table.clicked.connect(self.table_asked)
        self.export.clicked.connect(self.export_asked)

    def retranslate(self) -> None:
        """All texts anew."""
        self.heading.setText(self.tr("Figures"))
        self.scopes.setAccessibleName(self.tr("Whose figures"))
        self.scopes.view().setAccessibleName(self.tr("Whose figures"))
        self.kinds.setAccessibleName(self.tr("Period"))
        for kind in KINDS:
            self.kinds.set_text(kind, words.translate("Periods", words.KINDS[kind]))
        self.earlier.set_name(self.tr("Period before (←)"))
        self.later.set_name(self.tr("Period after (→)"))
        self.period.setToolTip(self.tr("Back to the present period"))
        self.plans.setText(self.tr("Plans"))
        self.table.set_name(self.tr("All indicators"))
        self.export.setText(self.tr("To Excel"))

    def show_scopes(self, scopes: Sequence[tuple[str, str]], chosen: str) -> None:
        """Whose figures there are to choose from, as (id, name); a single one is no choice."""
        if [(self.scopes.itemData(i), self.scopes.itemText(i)) for i in range(self.scopes.count())] != list(
            scopes
        ):
            self.scopes.clear()
            for key, name in scopes:
                self.scopes.addItem(name, key)
        self.scopes.setCurrentIndex(max(0, self.scopes.findData(chosen)))
        several = len(scopes) > 1
        self.scopes.setVisible(several)
        self.whose.setVisible(not several)
        self.whose.setText(scopes[0][1] if scopes else "")

    def show_period(self, kind: str, title: str, *, is_present: bool) -> None:
        """The chosen period; nothing lies after the present one."""
        self.kinds.choose(kind)
        self.period.setText(title)
        self.period.setAccessibleName(title)
        self.later.set_reason(self.tr("This is the present period") if is_present else "")

    def show_updated(self, clock: str, *, stale: str = "") -> None:
        """When the figures were read; amber with the reason when they could not be read since."""
        self.updated.setText(self.tr("Updated at {time}").format(time=clock) if clock else "")
        self.updated.setToolTip(stale)
        self.updated.set_tone("warn" if stale else "muted")

    def show_line(self, reason: str) -> None:
        """Without a line plans and files cannot be made, and the buttons say why."""
        self.plans.set_reason(reason)
        self.export.set_reason(reason)

    def _scope_activated(self, place: int) -> None:
        self.scope_chosen.emit(str(self.scopes.itemData(place)))

    def _went_earlier(self) -> None:
        self.moved.emit(-1)

    def _went_later(self) -> None:
        self.moved.emit(1)
