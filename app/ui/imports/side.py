"""The right-hand card: figures of the check above, wishes for the batch below."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.ui.imports.figures import Figures
from app.ui.imports.settings_pane import SettingsPane
from app.ui.imports.words import translate
from app.ui.theme import px
from app.ui.widgets.card import Card, line
from app.ui.widgets.label import Label

WIDTH, NARROW = 320, 300


class Side(Card):
    """Scrolls inside itself when the window is low."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("…", icon="gauge", dense=True, parent=parent)
        self.percent = Label("", "strong")
        self.add_action(self.percent)
        self.figures, self.pane = Figures(), SettingsPane()
        inside = self.make_scrolling()
        inside.addWidget(self.figures)
        inside.addWidget(line())
        inside.addWidget(self.pane)
        inside.addStretch(1)
        self.fit()

    def fit(self, *, narrow: bool = False) -> None:
        """Width at the text size of now; a narrow window gives the table more room."""
        self.setFixedWidth(px(NARROW if narrow else WIDTH))

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.set_title(translate("Imports", "Check before loading"))
        self.figures.retranslate()
        self.pane.retranslate()
