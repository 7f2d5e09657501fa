"""Scripts: the list, the editor, and how it will look during a call."""

from __future__ import annotations

import uuid
from dataclasses import replace
from zoneinfo import ZoneInfo

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.errors import KnownError
from app.services import script_edits
from app.services.clocks import zone_named
from app.services.desk import Desk
from app.services.script_edits import ScriptForm, ScriptRow, VersionRow
from app.services.scripts import CallScript, ObjectionCard
from app.ui.actions import Command
from app.ui.desk_tasks import DeskTasks
from app.ui.messages import sentence
from app.ui.page import Page
from app.ui.reading.script_pane import ScriptPane
from app.ui.scripts.answers import AnswersEditor
from app.ui.scripts.head import HeadEditor
from app.ui.scripts.steps import StepsEditor
from app.ui.scripts.versions import VersionsPane
from app.ui.table import Cell, Column, Group, GroupedModel, TableView
from app.ui.theme import px
from app.ui.widgets.button import Button
from app.ui.widgets.callout import Callout
from app.ui.widgets.card import Card
from app.ui.widgets.label import Label
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.state_switch import StateSwitch
from app.ui.widgets.toast import ToastStack

NARROW = 1340
PARTS = ("steps", "answers", "versions")


class ScriptsPage(Page):
    """What is typed stays until it is saved or given up; saving makes a version and reaches callers at once."""

    def __init__(
        self, desk: Desk, tasks: DeskTasks, *, toasts: ToastStack | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.desk, self.tasks, self.toasts = desk, tasks, toasts or ToastStack(self)
        self._zone = zone_named(desk.me.time_zone) or ZoneInfo("UTC")
        self._form: ScriptForm | None = None
        self._dirty = self._saving = False
        self._build()
        self.retranslate()

    def _build(self) -> None:
        self._h1, self.new = Label("", "h1"), Button("", icon="plus", key="Ctrl+N")
        self.save, self.drop = (
            Button("", kind="primary", icon="check", key="Ctrl+S"),
            Button("", kind="quiet"),
        )
        row = self.title_row()
        row.addWidget(self._h1)
        row.addStretch(1)
        for button in (self.drop, self.new, self.save):
            row.addWidget(button)
        self.model: GroupedModel[ScriptRow] = GroupedModel(self._columns(), row_id=lambda one: one.id)
        self.table = TableView("…", self.model)
        self._holder = holder = Card(flush=True)
        holder.body.addWidget(self.table)
        self.head, self.part = HeadEditor(), Segmented([(key, "…") for key in PARTS], name="part")
        self.steps, self.answers, self.versions = StepsEditor(), AnswersEditor(), VersionsPane()
        self.stack = QStackedWidget()
        for editor in (self.steps, self.answers, self.versions):
            self.stack.addWidget(editor)
        self.wrong = Callout(icon="circle-alert", tone="bad")
        self.wrong.hide()
        self.editor = Card(" ", icon="scroll-text")
        self.editor.add_action(self.part)
        for part in (self.wrong, self.head):
            self.editor.body.addWidget(part)
        self.editor.body.addWidget(self.stack, 1)
        self.preview = ScriptPane()
        content, panes = QWidget(), QHBoxLayout()
        panes.setContentsMargins(0, 0, 0, 0)
        panes.setSpacing(12)
        panes.addWidget(holder)
        panes.addWidget(self.editor, 1)
        panes.addWidget(self.preview)
        content.setLayout(panes)
        column = QVBoxLayout()
        self.switch = StateSwitch(content)
        column.addWidget(self.switch)
        self.body.addLayout(column, 1)
        self._connect()

    def _connect(self) -> None:
        self.table.current_changed.connect(self._row_changed)
        self.part.chosen.connect(self._part_chosen)
        for editor in (self.head, self.steps, self.answers):
            editor.changed.connect(self._typed)
        self.steps.current_changed.connect(self._show_preview)
        self.versions.chosen.connect(self._version_chosen)
        self.new.clicked.connect(self._new_clicked)
        self.save.clicked.connect(self._save_clicked)
        self.drop.clicked.connect(self._drop_clicked)
        self.switch.retried.connect(self._read)
        self.switch.acted.connect(self._new_clicked)

    def _columns(self) -> list[Column]:
        return [
            Column("name", self.tr("Script"), 120, lambda one: Cell(one.name, strong=True), stretch=True),
            Column("language", self.tr("Language"), 64, lambda one: Cell(one.language, muted=True)),
        ]

    # what the frame asks

    def title(self) -> str:
        return self.tr("Scripts")

    def commands(self) -> list[Command]:
        return [
            Command("save", self.tr("Save"), "Ctrl+S", self._save_clicked),
            Command("new", self.tr("New script"), "Ctrl+N", self._new_clicked),
            *(
                Command(f"part_{key}", word, f"Alt+{place}", _Chooser(self, key), hint=False)
                for place, (key, word) in enumerate(zip(PARTS, self._part_words(), strict=True), start=1)
            ),
            Command("reload", self.tr("Read anew"), "Ctrl+R", self._read, hint=False),
        ]

    def shown(self) -> None:
        self.table.setFocus()

    def may_leave(self) -> bool:
        if self._dirty:
            said = self.tr("The script is not saved: Ctrl+S saves it, “Do not change” drops what was typed")
            self.toasts.show_toast(said, "warn", icon="pencil")
        return not self._dirty

    def refresh(self, change: object) -> None:
        if getattr(change, "table", "*") in ("script", "objection", "*", "books"):
            self._read()

    def retranslate(self) -> None:
        self._h1.setText(self.tr("Scripts"))
        self.new.setText(self.tr("New script"))
        self.save.setText(self.tr("Save"))
        self.drop.setText(self.tr("Do not change"))
        self.table.setAccessibleName(self.tr("Scripts"))
        self.model.set_columns(self._columns())
        for key, word in zip(PARTS, self._part_words(), strict=True):
            self.part.set_text(key, word)
        self.part.setAccessibleName(self.tr("Part of the script"))
        for part in (self.head, self.steps, self.answers, self.versions, self.preview):
            part.retranslate()
        self._show_head()

    def _part_words(self) -> tuple[str, str, str]:
        return self.tr("Steps"), self.tr("Objections"), self.tr("Versions")

    # reading

    def _read(self) -> None:
        self.tasks.read(
            script_edits.list_scripts, owner=self, done=self._listed, failed=self._failed, latest="scripts"
        )

    def _listed(self, rows: tuple[ScriptRow, ...]) -> None:
        used = [row for row in rows if row.active]
        resting = [row for row in rows if not row.active]
        groups = [Group("used", self.tr("In use"), used)]
        if resting:
            groups.append(Group("resting", self.tr("Out of use"), resting))
        if not rows and self._form is None:
            self.switch.show_empty(
                self.tr("There are no scripts yet"),
                self.tr("A script is what a manager reads during a call"),
                icon="scroll-text",
                tone="neutral",
                action=self.tr("New script"),
            )
            return
        self.switch.show_content()
        self.table.refresh(lambda: self.model.set_groups(groups))
        if self._form is None:
            self.table.go_first()
        elif not self._dirty and self._form.version:
            self._open(self._form.id)

    def _failed(self, error: KnownError) -> None:
        if self._form is None:
            self.switch.show_error(sentence(error), title=self.tr("The scripts did not load"))

    def _row_changed(self, row: ScriptRow | None) -> None:
        if row is None or (self._form is not None and row.id == self._form.id):
            return
        if self._dirty:
            self.may_leave()
            self._back_to_form()
            return
        self._open(row.id)

    def _back_to_form(self) -> None:
        if self._form is not None:
            self.table.go_to(self._form.id)

    def _open(self, script_id: uuid.UUID) -> None:
        self.tasks.read(script_edits.read_form, script_id, owner=self, done=self._opened, latest="script")

    def _opened(self, form: ScriptForm) -> None:
        if self._dirty:
            return
        self._take(form)

    def _take(self, form: ScriptForm) -> None:
        same = self._form is not None and self._form.id == form.id
        place = self.steps.list.place() if same else 0
        self._form = form
        self.head.set_form(form, self.desk.books)
        self.steps.set_steps(form.steps)
        self.answers.set_answers(form.answers)
        self.steps.list.go(max(0, min(place, len(form.steps) - 1)))
        self._set_dirty(False)
        self._say_wrong("")
        self._show_head()
        self._show_preview()
        self._read_versions()

    def _read_versions(self) -> None:
        if self._form is not None and self.part.current() == "versions":
            self.tasks.read(
                script_edits.list_versions,
                self._form.id,
                owner=self,
                done=self._versions_read,
                latest="versions",
            )

    def _versions_read(self, rows: tuple[VersionRow, ...]) -> None:
        self.versions.set_versions(rows, self.desk.clock.now(), self._zone)

    # what the author does

    def typed(self) -> ScriptForm:
        """The script as it stands in the editors."""
        assert self._form is not None
        form = self.head.form(self._form)
        return replace(form, steps=self.steps.steps(), answers=self.answers.answers())

    def _typed(self) -> None:
        if self._form is not None:
            self._set_dirty(self.typed() != self._form)
            self._say_wrong("")
            self._show_preview()

    def _set_dirty(self, dirty: bool) -> None:
        self._dirty = dirty
        self.drop.setVisible(dirty)
        self.save.setEnabled(dirty and not self._saving)

    def _show_head(self) -> None:
        if self._form is None:
            self.editor.set_title(self.tr("Script"))
            return
        version = self.tr("version {number}").format(number=self._form.version)
        self.editor.set_title(self._form.name or self.tr("New script"))
        self.editor.set_count(version if self._form.version else "")

    def _show_preview(self, _place: int = 0) -> None:
        if self._form is None:
            return
        steps = self.steps.steps()
        answers = tuple(ObjectionCard(one.name, one.reply) for one in self.answers.answers() if one.active)
        script = CallScript(self._form.id, self._form.name, steps, answers) if steps else None
        self.preview.setVisible(script is not None)
        self.preview.set_script(script, self._sample(), max(0, self.steps.list.place()))

    def _sample(self) -> dict[str, str]:
        return {
            "person": self.tr("Olha Kovalenko"),
            "first_name": self.tr("Olha"),
            "company": self.tr("Vector Logistics"),
            "city": self.tr("Kyiv"),
            "promise": self.tr("will look at the price list by Tuesday"),
            "last_result": self.tr("asked for the price list"),
            "me": self.desk.me.name,
            "project": self.head.project.currentText(),
        }

    def _part_chosen(self, key: str) -> None:
        self.stack.setCurrentIndex(PARTS.index(key))
        self._read_versions()

    def choose_part(self, key: str) -> None:
        """Goes to steps, objections or versions."""
        self.part.choose(key)
        self._part_chosen(key)

    def _new_clicked(self) -> None:
        if self.may_leave():
            self.switch.show_content()
            self._take(ScriptForm(uuid.uuid4(), ""))
            self.choose_part("steps")
            self.head.name.setFocus()

    def _drop_clicked(self) -> None:
        if self._form is not None:
            self._dirty = False
            if self._form.version:
                self._open(self._form.id)
            else:
                self._form = None
                self._set_dirty(False)
                self._read()

    def _save_clicked(self) -> None:
        if self._form is None or not self._dirty or self._saving:
            return
        form = self.typed()
        try:
            script_edits.check_form(form)
        except KnownError as error:
            self._say_wrong(sentence(error))
            return
        self._saving = True
        self.save.setEnabled(False)
        self.tasks.change(
            script_edits.save_script, form, owner=self, done=self._saved, failed=self._not_saved
        )

    def _saved(self, form: ScriptForm) -> None:
        self._saving = self._dirty = False
        self._take(form)
        self._read()
        said = self.tr("Saved as version {number}. Whoever calls reads it from the next call on")
        self.toasts.show_toast(said.format(number=form.version))

    def _not_saved(self, error: KnownError) -> None:
        self._saving = False
        self._set_dirty(True)
        self._say_wrong(sentence(error))
        if isinstance(error, script_edits.ScriptChanged):
            self.choose_part("versions")

    def _say_wrong(self, said: str) -> None:
        self.wrong.set(said, icon="circle-alert", tone="bad")
        self.wrong.setVisible(bool(said))

    def _version_chosen(self, row: VersionRow) -> None:
        """An older wording comes back into the editor; saved it is the newest version, nothing is overwritten."""
        if self._form is None:
            return
        newest = max(self._form.version, *(one.version for one in self.versions.rows()))
        self._form = replace(self._form, version=newest)
        self.head.name.setText(row.name)
        self.steps.set_steps(row.steps)
        self.choose_part("steps")
        self._typed()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.window().width() < px(NARROW)
        self._holder.setFixedWidth(px(236 if narrow else 300))
        self.preview.setFixedWidth(px(316 if narrow else 372))


class _Chooser:
    """Goes to one part; a small object, so that no lambda outlives the page."""

    def __init__(self, page: ScriptsPage, key: str) -> None:
        self._page, self._key = page, key

    def __call__(self) -> None:
        self._page.choose_part(self._key)
