"""Settings: how it looks and speaks on this PC, when it reminds, what happens after an outcome."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app import config
from app.config import Preferences
from app.services import settings
from app.ui.desk_tasks import DeskTasks
from app.ui.languages import LANGUAGES, Languages
from app.ui.page import Page
from app.ui.theme import TEXT_SIZES, apply_theme
from app.ui.widgets.button import Button
from app.ui.widgets.card import Card
from app.ui.widgets.choice import CheckBox, Combo
from app.ui.widgets.label import Label
from app.ui.widgets.segmented import Segmented

LEADS = (0, 5, 10, 15, 30, 60)
SNOOZES = (5, 10, 15, 30, 60)
START = "desktop.start"


class SettingsPage(Page):
    """`settings_changed` carries the personal settings by key; `sign_out_asked` ends the session."""

    settings_changed = Signal(dict)
    sign_out_asked = Signal()

    def __init__(
        self,
        tasks: DeskTasks,
        languages: Languages,
        *,
        sections: Callable[[], list[tuple[str, str]]] = list,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks, self._languages, self._sections = tasks, languages, sections
        self._company_lead = tasks.desk.books.rules.reminders.lead_minutes
        self._kept: dict[str, Any] = {}
        self._build()
        self.retranslate()

    def title(self) -> str:
        return self.tr("Settings")

    def shown(self) -> None:
        self._language.setFocus()

    def refresh(self, change: object) -> None:
        if change is None:
            self._tasks.read(settings.read_settings, owner=self, done=self._loaded)

    def _build(self) -> None:
        self._h1 = Label("", "h1")
        self.title_row().addWidget(self._h1)
        self._who = Label("", "body", "muted")
        self._out = Button("", icon="log-out")
        self._out.clicked.connect(self.sign_out_asked)
        row = self.title_row()
        row.addWidget(self._who)
        row.addStretch(1)
        row.addWidget(self._out)
        chosen = config.read_preferences()
        self._language = Segmented(list(LANGUAGES.items()), name="language")
        self._language.choose(self._languages.current)
        self._theme = Segmented([("system", ""), ("light", ""), ("dark", "")], name="theme")
        self._theme.choose(chosen.theme)
        self._size = Segmented([(str(size), f"{size} %") for size in TEXT_SIZES], name="size")
        self._size.choose(str(chosen.text_size))
        self._lead, self._snooze, self._advance = (
            Combo(name="lead"),
            Combo(name="snooze"),
            Combo(name="advance"),
        )
        self._start = Combo(name="start")
        self._start.activated.connect(self._start_chosen)
        self._sound = CheckBox("")
        self._language.chosen.connect(self._look_chosen)
        self._theme.chosen.connect(self._look_chosen)
        self._size.chosen.connect(self._look_chosen)
        for combo in (self._lead, self._snooze, self._advance):
            combo.activated.connect(self._personal_chosen)
        self._sound.clicked.connect(self._personal_chosen)
        self._look_card, self._remind_card, self._call_card, self._desk_card = (
            Card("", icon="palette"),
            Card("", icon="bell"),
            Card("", icon="phone"),
            Card("", icon="layout-dashboard"),
        )
        self._labels = {
            name: Label("", "body")
            for name in ("language", "theme", "size", "lead", "snooze", "advance", "start")
        }
        self._fill(
            self._look_card, [("language", self._language), ("theme", self._theme), ("size", self._size)]
        )
        self._fill(self._remind_card, [("lead", self._lead), ("snooze", self._snooze)])
        self._remind_card.body.addWidget(self._sound)
        self._fill(self._call_card, [("advance", self._advance)])
        self._fill(self._desk_card, [("start", self._start)])
        column = QVBoxLayout()
        column.setSpacing(12)
        for card in (self._look_card, self._desk_card, self._remind_card, self._call_card):
            card.setMaximumWidth(760)
            column.addWidget(card)
        column.addStretch(1)
        self.body.addLayout(column, 1)

    def _fill(self, card: Card, rows: list[tuple[str, QWidget]]) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(12)
        for place, (name, editor) in enumerate(rows):
            self._labels[name].setBuddy(editor)
            line = QHBoxLayout()
            line.addWidget(editor)
            line.addStretch(1)
            grid.addWidget(self._labels[name], place, 0)
            grid.addLayout(line, place, 1)
        grid.setColumnMinimumWidth(0, 220)
        grid.setColumnStretch(1, 1)
        card.body.addLayout(grid)

    def retranslate(self) -> None:
        self._h1.setText(self.tr("Settings"))
        me = self._tasks.desk.me
        self._who.setText(f"{me.name} · {me.login}" + (f" · {me.group_name}" if me.group_name else ""))
        self._out.setText(self.tr("Sign out"))
        self._look_card.set_title(self.tr("On this computer"))
        self._remind_card.set_title(self.tr("Reminders"))
        self._call_card.set_title(self.tr("Calls"))
        self._desk_card.set_title(self.tr("My desk, on every computer"))
        words = {
            "language": self.tr("Language"), "theme": self.tr("Colours"), "size": self.tr("Text size"),
            "lead": self.tr("Remind before the time"), "snooze": self.tr("Snooze for"), "advance": self.tr("After an outcome"),
            "start": self.tr("Begin with"),
        }  # fmt: skip
        editors = {
            "language": self._language, "theme": self._theme, "size": self._size,
            "lead": self._lead, "snooze": self._snooze, "advance": self._advance,
            "start": self._start,
        }  # fmt: skip
        for name, text in words.items():
            self._labels[name].setText(text)
            editors[name].setAccessibleName(text)
        self._theme.set_text("system", self.tr("As the system"))
        self._theme.set_text("light", self.tr("Light"))
        self._theme.set_text("dark", self.tr("Dark"))
        self._sound.setText(self.tr("A soft sound for a due promise"))
        self._sound.setAccessibleName(self._sound.text())
        self._fill_combos()

    def _fill_combos(self) -> None:
        self._refill(
            self._lead,
            {
                minutes: self.tr("%n minute(s)", "", minutes)
                for minutes in sorted({*LEADS, self._company_lead})
            }
            | {0: self.tr("At the time itself")},
        )
        self._refill(self._snooze, {minutes: self.tr("%n minute(s)", "", minutes) for minutes in SNOOZES})
        self._refill(
            self._advance,
            {
                "off": self.tr("Stay with the client"),
                "advance": self.tr("Show the next client"),
                "dial": self.tr("Show the next client and dial"),
            },
        )
        usual = {"": self.tr("As usual for my work")}
        self._refill(self._start, usual | {key: title for key, title in self._sections() if key != "call"})
        self._show_kept()

    def _refill(self, combo: Combo, words: Mapping[Any, str]) -> None:
        combo.clear()
        for value, text in words.items():
            combo.addItem(text, value)

    def _loaded(self, kept: dict[str, Any]) -> None:
        self._kept = dict(kept)
        self._show_kept()

    def _show_kept(self) -> None:
        reminders, calls = self._part("reminders"), self._part("calls")
        for combo, value in (
            (self._lead, reminders.get("lead_minutes", self._company_lead)),
            (self._snooze, reminders.get("snooze_minutes", 15)),
            (self._advance, calls.get("advance", "advance")),
            (self._start, self._tasks.desk.start_page),
        ):
            combo.setCurrentIndex(max(0, combo.findData(value)))
        self._sound.setChecked(bool(reminders.get("sound", False)))

    def _part(self, key: str) -> dict[str, Any]:
        part = self._kept.get(key)
        return part if isinstance(part, dict) else {}

    def _look_chosen(self) -> None:
        chosen = Preferences(self._language.current(), self._theme.current(), int(self._size.current()))
        config.keep_preferences(chosen)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        apply_theme(app, chosen.theme, chosen.text_size)
        if chosen.language != self._languages.current:
            self._languages.use(chosen.language)

    def _personal_chosen(self) -> None:
        reminders = {
            "lead_minutes": self._lead.currentData(),
            "snooze_minutes": self._snooze.currentData(),
            "sound": self._sound.isChecked(),
        }
        self._keep("reminders", reminders)
        self._keep("calls", {"advance": self._advance.currentData()})
        self.settings_changed.emit(dict(self._kept))

    def _start_chosen(self) -> None:
        """From the next sign-in on, whatever the computer."""
        page = str(self._start.currentData() or "")
        if page != self._tasks.desk.start_page:
            self._tasks.desk.start_page = page
            self._tasks.change(settings.keep_setting, START, page, owner=self)

    def _keep(self, key: str, value: dict[str, Any]) -> None:
        if self._kept.get(key) != value:
            self._kept[key] = value
            self._tasks.change(settings.keep_setting, key, value, owner=self)


def use_preferences(
    app: QApplication, languages: Languages, *, default_language: Callable[[], str]
) -> Preferences:
    """Applies what this PC remembers; answers it with the language in force."""
    chosen = config.read_preferences()
    apply_theme(app, chosen.theme, chosen.text_size)
    languages.use(chosen.language or default_language())
    return replace(chosen, language=languages.current)
