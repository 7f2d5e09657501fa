"""Saved views at the left of a list: those that are always there, one's own, and those of others, with live counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from app.ui.filters.view_row import ViewRow
from app.ui.theme import px, theme
from app.ui.widgets.button import Button
from app.ui.widgets.card import Card
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.label import Label
from app.ui.words.kinds import list_of

WIDTH, NARROW = 216, 204
DIGITS = 9


@dataclass(frozen=True)
class ViewItem:
    """A view as it is listed. `changeable`: one's own; `shared`: none, group or all; `tone` colours count and icon."""

    id: str
    name: str
    icon: str = "bookmark"
    section: str = "mine"
    changeable: bool = False
    shared: str = "none"
    count: str = ""
    tone: str = ""
    note: str = ""


class ViewsPane(Card):
    """Signals carry ids: `chosen`, `renamed`, `removed`, `kept` (the list of now goes into it), `shared(id, with whom)`;
    `save_wanted` asks for a new one."""

    chosen = Signal(str)
    renamed = Signal(str)
    removed = Signal(str)
    kept = Signal(str)
    shared = Signal(str, str)
    save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("…", dense=True, parent=parent)
        self.rows: dict[str, ViewRow] = {}
        self._items: tuple[ViewItem, ...] = ()
        self._with: tuple[str, ...] = ()
        self._current = ""
        self.plus = IconButton("plus", "…", key="Ctrl+S", flat=True)
        self.save = Button("", icon="bookmark")
        self._captions = {"mine": Label("", "cap"), "shared": Label("", "cap")}
        self._columns = {name: QVBoxLayout() for name in self._captions}
        self.add_action(self.plus)
        inner = self.make_scrolling()
        inner.setSpacing(4)
        for name, caption in self._captions.items():
            self._columns[name].setSpacing(2)
            inner.addWidget(caption)
            inner.addLayout(self._columns[name])
            inner.addSpacing(8)
        inner.addStretch(1)
        self.body.addWidget(self.save)
        self.plus.clicked.connect(self.save_wanted)
        self.save.clicked.connect(self.save_wanted)
        self._narrow = False
        theme().changed.connect(self._fit)
        self._fit()
        self.retranslate()

    def set_narrow(self, narrow: bool) -> None:
        """Less room beside the list."""
        self._narrow = narrow
        self._fit()

    def _fit(self) -> None:
        self.setFixedWidth(px(NARROW if self._narrow else WIDTH))

    def retranslate(self) -> None:
        """All words anew; `show_views` brings those of the views."""
        self.set_title(self.tr("Views"))
        self.plus.set_name(self.tr("Save this list as a view"))
        self.save.setText(self.tr("Save view"))
        self._captions["mine"].setText(self.tr("Mine"))
        self._captions["shared"].setText(self.tr("Shared"))

    def set_sharing(self, targets: Sequence[str]) -> None:
        """With whom this person may share: "group", "all", or nobody."""
        self._with = tuple(targets)

    def show_views(self, items: Sequence[ViewItem], current: str) -> None:
        """These views with their counts; what is there already keeps its place and the keyboard."""
        focused = next((key for key, row in self.rows.items() if row.hasFocus()), "")
        if [(one.id, one.section) for one in items] != [(one.id, one.section) for one in self._items]:
            self._rebuild(items)
        self._items, self._current = tuple(items), current
        for place, one in enumerate(items, start=1):
            key = f"Alt+{place}" if place <= DIGITS else ""
            row = self.rows[one.id]
            row.show_view(one.name, one.icon, one.count, one.tone, list_of([one.name, one.note, key]))
            row.setChecked(one.id == current)
        for name, caption in self._captions.items():
            caption.setVisible(any(one.section == name for one in items))
        if focused in self.rows:
            self.rows[focused].setFocus()

    def _rebuild(self, items: Sequence[ViewItem]) -> None:
        for row in self.rows.values():
            row.hide()
            row.deleteLater()
        self.rows = {}
        for one in items:
            row = self.rows[one.id] = ViewRow(self)
            row.clicked.connect(partial(self._clicked, one.id))
            row.stepped.connect(partial(self._stepped, one.id))
            row.menu_wanted.connect(partial(self.show_menu, one.id))
            row.removed.connect(partial(self._ask, self.removed, one.id))
            row.renamed.connect(partial(self._ask, self.renamed, one.id))
            self._columns[one.section].addWidget(row)
            row.show()

    def item(self, key: str) -> ViewItem | None:
        """A view by its id."""
        return next((one for one in self._items if one.id == key), None)

    def current(self) -> str:
        """The view that is open; empty when the list is another one."""
        return self._current

    def choose_by_digit(self, digit: int) -> None:
        """Alt+1…9."""
        if 0 < digit <= len(self._items):
            self.chosen.emit(self._items[digit - 1].id)

    def _clicked(self, key: str, _on: bool = False) -> None:
        # The page says what is open once it is; until then nothing looks so.
        self.rows[key].setChecked(key == self._current)
        self.chosen.emit(key)

    def _stepped(self, key: str, step: int) -> None:
        keys = [one.id for one in self._items]
        self.rows[keys[max(0, min(keys.index(key) + step, len(keys) - 1))]].setFocus()

    def _ask(self, signal: object, key: str) -> None:
        item = self.item(key)
        if item is not None and item.changeable:
            signal.emit(key)  # type: ignore[attr-defined]

    # what can be done with a view of one's own

    def menu_of(self, key: str) -> QMenu | None:
        """What can be done with it; None for one that is not one's own."""
        item = self.item(key)
        if item is None or not item.changeable:
            return None
        menu = QMenu(self)
        menu.addAction(self.tr("Rename"), partial(self.renamed.emit, key))
        menu.addAction(self.tr("Keep the list of now under this name"), partial(self.kept.emit, key))
        words = {"group": self.tr("Share with the group"), "all": self.tr("Share with everybody")}
        for target in self._with:
            if item.shared != target:
                menu.addAction(words[target], partial(self.shared.emit, key, target))
        if item.shared != "none":
            menu.addAction(self.tr("Only for me"), partial(self.shared.emit, key, "none"))
        menu.addSeparator()
        menu.addAction(self.tr("Remove"), partial(self.removed.emit, key))
        return menu

    def show_menu(self, key: str) -> None:
        """The menu of a view, below its line."""
        menu = self.menu_of(key)
        if menu is not None:
            row = self.rows[key]
            menu.popup(row.mapToGlobal(QPoint(px(24), row.height())))
