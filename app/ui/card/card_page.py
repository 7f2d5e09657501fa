"""A client's card: people, history by anyone, fields; from here one calls, plans and edits."""

from __future__ import annotations

import uuid
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from app.errors import KnownError, Refused
from app.services import activities, attachments, call_screens, merges
from app.services.activities import HistoryPage, HistoryQuery
from app.services.audits import ChangeRow, ChangesQuery, list_changes
from app.services.call_screens import CallScreen
from app.services.clients import ClientCard
from app.services.clocks import zone_named
from app.services.desk import Desk
from app.services.field_clashes import FieldClash, name_authors
from app.ui.actions import Command
from app.ui.card.card_deeds import CardDeeds
from app.ui.card.fields_form import values_of
from app.ui.card.fields_pane import FieldsPane
from app.ui.card.file_work import FileWork, sources_of
from app.ui.card.head import ClientHead
from app.ui.card.keys import CardKeys
from app.ui.card.middle import Middle
from app.ui.card.people_pane import PeoplePane
from app.ui.card.sure import Sure
from app.ui.desk_tasks import DeskTasks
from app.ui.dialogs.ask_help import HelpAsking
from app.ui.messages import sentence
from app.ui.pace import Pace
from app.ui.page import Page
from app.ui.theme import px
from app.ui.widgets.state_switch import StateSwitch
from app.ui.widgets.toast import ToastStack
from app.ui.words.changes import change_item
from app.ui.words.when_echo import Diary

NARROW, NARROWEST = 1340, 1200


class CardPage(Page):
    """`call_wanted(client id, activity id or None, phone id or None)`; `hand_over_wanted`, `assign_wanted((client id,))`;
    `back_wanted`; `step_wanted(+1 or -1)` for the next client of the list; `duplicates_wanted(client id)`;
    `merge_opened(client id, merge id)` from a line of the history."""

    call_wanted = Signal(object, object, object)
    hand_over_wanted = Signal(object)
    assign_wanted = Signal(object)
    back_wanted = Signal()
    step_wanted = Signal(int)
    duplicates_wanted = Signal(object)
    merge_opened = Signal(object, object)

    def __init__(
        self, desk: Desk, tasks: DeskTasks, *, toasts: ToastStack | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.desk, self.tasks, self.toasts = desk, tasks, toasts or ToastStack(self)
        self.zone = zone_named(desk.me.time_zone) or ZoneInfo("UTC")
        self.screen: CallScreen | None = None
        self._wanted: uuid.UUID | None = None
        self._edit_soon = False
        self._soon = Pace(self._read, partial(tasks.waits, "client_card"), self)
        self.help = HelpAsking(self, tasks, self.toasts)
        # From the outside in: what gets another parent is dressed anew with all that is in it.
        self.switch = StateSwitch(QWidget(), parent=self)
        self.body.addWidget(self.switch, 1)
        content = self.switch.content
        self.head = ClientHead(leads=desk.me.level in ("lead", "admin"), parent=content)
        self.people, self.middle, self.fields = PeoplePane(content), Middle(content), FieldsPane(content)
        self.history = self.middle.history
        self.files = FileWork(self, desk, tasks, self.toasts)
        self.deeds = CardDeeds(self)
        self._keys = CardKeys(self)
        self._build()
        self._connect()
        self.setAcceptDrops(True)
        self.head.set_seldom(self._keys.seldom())
        self._show_nobody()

    def _build(self) -> None:
        self._panes = QHBoxLayout()
        self._panes.setSpacing(12)
        self._panes.addWidget(self.people)
        self._panes.addWidget(self.middle, 1)
        self._panes.addWidget(self.fields)
        column = QVBoxLayout(self.switch.content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.head)
        column.addLayout(self._panes, 1)
        self._narrow = False

    def _connect(self) -> None:
        deeds, files = self.deeds, self.files
        self.switch.retried.connect(self._read)
        self.switch.acted.connect(self.back_wanted)
        self.head.called.connect(self.call_clicked)
        self.head.planned.connect(deeds.plan)
        self.head.handed.connect(self.hand_over_clicked)
        self.head.assigned.connect(self.assign_clicked)
        self.people.call_wanted.connect(self._phone_clicked)
        self.people.filed.connect(deeds.file_person)
        self.fields.changed.connect(deeds.change_fields)
        self.fields.clashes_seen.connect(self._clashes_seen)
        for pane in (self.history, self.middle.tasks):
            pane.plan_asked.connect(deeds.plan)
            pane.move_asked.connect(deeds.move)
        self.middle.tasks.drop_asked.connect(deeds.give_up_plan)
        self.middle.opened.connect(self._tab_opened)
        self.middle.stopped.connect(files.stop)
        self.history.page_wanted.connect(self._page_wanted)
        self.history.authors_wanted.connect(self._authors_wanted)
        self.history.file_opened.connect(self._file_opened)
        self.history.merge_opened.connect(self._merge_opened)
        pane = self.middle.files
        pane.add_asked.connect(self.add_files)
        pane.opened.connect(lambda row: files.open(row.id, row.name))
        pane.save_asked.connect(lambda row: files.save(row.id, row.name))
        pane.remove_asked.connect(lambda row: files.remove(row.client_id, row.id, row.name))
        files.changed.connect(self._files_changed)
        files.busy.connect(self.middle.show_busy)
        files.moved.connect(self.middle.show_progress)

    # what the frame asks

    def title(self) -> str:
        return self.screen.card.name if self.screen is not None else self.tr("Client")

    def commands(self) -> list[Command]:
        return self._keys.commands()

    def shown(self) -> None:
        if not self.fields.editing and not self.people.editing:
            self.middle.focus_current()

    def refresh(self, change: object) -> None:
        changed = getattr(change, "client_id", None)
        if change is None:
            self._read()
        elif self._wanted is not None and changed in (None, self._wanted):
            self._soon.want()

    def retranslate(self) -> None:
        for part in (self.head, self.middle, self.fields):
            part.retranslate()
        self.people.forget_shown()
        self.head.set_seldom(self._keys.seldom())
        if self.screen is not None:
            self._show(self.screen)
        elif self._wanted is None:
            self._show_nobody()

    def open_client(self, client_id: uuid.UUID, *, edit: bool = False) -> None:
        """Show this client's card; the old one goes at once, so that nobody reads the wrong one. `edit`: as with F2."""
        self._edit_soon = edit
        if self._wanted == client_id and self.screen is not None:
            self._read()
            return
        if not self.may_leave():
            return
        self._wanted, self.screen = client_id, None
        self.fields.give_up()
        self.people.give_up()
        self.middle.bar.setCurrentIndex(0)
        self.switch.show_loading()
        self._read()

    # reading

    def _read(self) -> None:
        if self._wanted is None:
            return
        language, now = QLocale().name()[:2], self.desk.clock.now()
        self.tasks.read(
            call_screens.read, self._wanted, language, now, owner=self, done=self._loaded, failed=self._failed,
            latest="client_card",
        )  # fmt: skip

    def _loaded(self, screen: CallScreen) -> None:
        if screen.card.id != self._wanted:
            return
        first, self.screen = self.screen is None, screen
        self._show(screen)
        self.switch.show_content()
        self._read_tab(self.middle.current())
        if first and self.isVisible():
            # While nothing was there to focus, the keyboard was given to whatever came first.
            self.shown()
        if self._edit_soon:
            self._edit_soon = False
            self.begin_edit()

    def _show(self, screen: CallScreen) -> None:
        card, books, now = screen.card, self.desk.books, self.desk.clock.now()
        self.head.show_card(card, books, now, self.zone)
        self.people.show_card(card, books, now, zone_named(card.time_zone) or self.zone)
        self.history.show_card(card, books, now, self.zone)
        self.fields.show_card(card, books, now, self.zone)
        plans = self.middle.tasks.show_card(card, books, now, self.zone)
        self.middle.set_counts(history=card.history, tasks=plans, files=card.files)

    def _failed(self, error: KnownError) -> None:
        if isinstance(error, Refused):
            self.screen = None
            self.switch.show_no_rights(action=self.tr("Back to the list"))
            self.tasks.read(
                merges.find_heir, self._wanted, owner=self, done=self._heir_found, failed=self._no_heir
            )
        elif self.screen is None:
            self.switch.show_error(sentence(error), title=self.tr("The client did not load"))

    def _heir_found(self, heir: uuid.UUID | None) -> None:
        """The client went into another one: that one is shown."""
        if heir is not None and self.screen is None:
            self.toasts.show_toast(self.tr("This client was merged into another one, which is shown now"))
            self.open_client(heir)

    def _no_heir(self, _error: KnownError) -> None:
        """It stays as it was said: unavailable."""

    def _show_nobody(self) -> None:
        text = self.tr("Find one by name or number with Ctrl+K")
        self.switch.show_empty(
            self.tr("No client is open"), text, icon="users", tone="neutral", action=self.tr("Back to the list")
        )  # fmt: skip

    # tabs

    def _tab_opened(self, tab: str) -> None:
        self.commands_changed.emit()
        self._read_tab(tab)

    def _read_tab(self, tab: str) -> None:
        if self._wanted is None:
            return
        if tab == "files":
            self.tasks.read(
                attachments.list_files, self._wanted, owner=self, done=self._files_read, latest="card_files"
            )
        elif tab == "changes":
            query = ChangesQuery(client_id=self._wanted)
            self.tasks.read(list_changes, query, owner=self, done=self._changes_read, latest="card_changes")

    def _files_read(self, rows: tuple[attachments.FileRow, ...]) -> None:
        self.middle.files.show_files(rows, self.desk.clock.now(), self.zone)
        self.middle.set_counts(files=len(rows))

    def _changes_read(self, rows: tuple[ChangeRow, ...]) -> None:
        pane, now = self.middle.changes, self.desk.clock.now()
        pane.timeline.set_items(
            [change_item(row, books=self.desk.books, now=now, zone=self.zone) for row in rows]
        )
        pane.nothing.setVisible(not rows)
        pane.timeline.setVisible(bool(rows))

    def _page_wanted(self, query: HistoryQuery) -> None:
        self.tasks.read(
            activities.read_history, query, owner=self, done=partial(self._page_read, query),
            failed=self._page_failed, latest="card_history",
        )  # fmt: skip

    def _page_read(self, query: HistoryQuery, page: HistoryPage) -> None:
        self.history.show_page(query, page)

    def _page_failed(self, error: KnownError) -> None:
        self.history.page_failed()
        self.tasks.known_failed.emit(error)

    def _authors_wanted(self) -> None:
        self.tasks.read(
            activities.history_authors, self._wanted, owner=self, done=self.history.show_authors,
            failed=self._no_heir, latest="card_authors",
        )  # fmt: skip

    def _clashes_seen(self, names: tuple[str, ...]) -> None:
        """Others changed what is typed here: who it was is asked, then both sides are shown."""
        if self.screen is None:
            return
        form, present = self.fields.form, values_of(self.screen.card)
        clashes = [
            FieldClash(name, form.typed_value(name), present.get(name), form.seen_value(name))
            for name in names
        ]
        client = self.screen.card.id
        self.tasks.read(
            name_authors, clashes, table="client", row_id=client, client_id=client, owner=self,
            done=self.fields.show_clashes, failed=self._no_heir, latest="card_clashes",
        )  # fmt: skip

    # files

    def add_files(self) -> None:
        """Ctrl+O: chooses files; with a contact of the history under the cursor they are kept with it."""
        if self.screen is not None:
            self.files.choose(self.screen.card.id, self._contact())

    def paste_files(self) -> None:
        """Ctrl+V: files or a picture of the clipboard."""
        sources = sources_of(QApplication.clipboard().mimeData())
        if self.screen is None:
            return
        if sources:
            self.files.add(self.screen.card.id, sources, self._contact())
        else:
            self.toasts.show_toast(self.tr("There is no file and no picture on the clipboard"), "warn")

    def _contact(self) -> uuid.UUID | None:
        """The contact that files are added to: the line of the history that has the keyboard."""
        if self.middle.current() != "history" or not self.history.timeline.hasFocus():
            return None
        row = self.history.current_row()
        return row.id if row is not None and row.kind not in activities.BESIDE else None

    def _file_opened(self, file_id: uuid.UUID) -> None:
        row = self.history.current_row()
        name = row.result if row is not None and row.kind == "file" else ""
        named = dict(row.files).get(file_id, name) if row is not None else ""
        self.files.open(file_id, named)

    def _files_changed(self, client_id: uuid.UUID) -> None:
        if client_id == self._wanted:
            self._read()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.screen is not None and sources_of(event.mimeData()):
            event.acceptProposedAction()
            said = self.tr("Drop to keep with {name}").format(name=self.screen.card.name)
            self.middle.show_busy(said)

    def dragLeaveEvent(self, _event: object) -> None:
        self.middle.show_busy("")

    def dropEvent(self, event: QDropEvent) -> None:
        self.middle.show_busy("")
        if self.screen is not None:
            event.acceptProposedAction()
            self.files.add(self.screen.card.id, sources_of(event.mimeData()))

    # what the person does

    def call_clicked(self) -> None:
        """F5: with the plan that waits; who is out of work is rung after a question."""
        if self.screen is None or not self.head.call.isEnabled():
            return
        card = self.screen.card
        if not card.closed_reason:
            self._call(card, None)
            return
        why = self.tr("Out of work: {why}").format(why=self.head.closed_words(card))
        asked = Sure(
            self.tr("Call all the same?"), why, verb=self.tr("Call"), icon="phone", parent=self.window()
        )
        asked.agreed.connect(partial(self._call, card, None))
        asked.open()

    def _call(self, card: ClientCard, phone_id: object) -> None:
        self.call_wanted.emit(card.id, _planned_call(card), phone_id)

    def _phone_clicked(self, phone_id: object) -> None:
        if self.screen is not None:
            self._call(self.screen.card, phone_id)

    def hand_over_clicked(self) -> None:
        """F7."""
        if self.screen is not None and self.may_leave():
            self.hand_over_wanted.emit((self.screen.card.id,))

    def assign_clicked(self) -> None:
        """F8."""
        if self.screen is not None and self.may_leave():
            self.assign_wanted.emit((self.screen.card.id,))

    def ask_help(self) -> None:
        """Ctrl+H."""
        if self.screen is not None:
            self.help.ask(self.screen.card.id, self.screen.card.name)

    def find_duplicates(self) -> None:
        """What looks like this client."""
        if self.screen is not None and self.may_leave():
            self.duplicates_wanted.emit(self.screen.card.id)

    def _merge_opened(self, merge_id: uuid.UUID) -> None:
        if self.screen is not None:
            self.merge_opened.emit(self.screen.card.id, merge_id)

    def begin_edit(self) -> None:
        """F2; while a card is on its way, or did not come, the panes behind still hold the one before."""
        if self.screen is None:
            return
        if self._narrow:
            self.middle.go("about")
        self.fields.begin()

    def add_person(self) -> None:
        """Ins."""
        if self.screen is not None:
            self.people.add_person()

    def save(self) -> None:
        """Ctrl+S: the form that is open."""
        if self.people.editing and not self.fields.form.isAncestorOf(QApplication.focusWidget() or self):
            self.people.finish()
        else:
            self.fields.finish()

    def find(self) -> None:
        """Ctrl+F."""
        self.middle.go("history")
        self.history.begin_search()

    def step(self, ahead: int) -> None:
        """PgUp and PgDn."""
        if self.may_leave():
            self.step_wanted.emit(ahead)

    def may_leave(self) -> bool:
        if self.fields.is_dirty() or self.people.is_dirty():
            said = self.tr("Changes are not saved: Ctrl+S saves them, “Do not change” drops them")
            self.toasts.show_toast(said, "warn", icon="pencil")
            return False
        return True

    def back(self) -> None:
        """Esc: out of what is open, then back to where the card was opened from."""
        if not self.may_leave():
            return
        if self.fields.editing or self.people.editing:
            self.fields.give_up()
            self.people.give_up()
            self.shown()
        elif not (self.middle.current() == "history" and self.history.end_search()):
            self.back_wanted.emit()

    def diary(self) -> Diary | None:
        """What a plan is made in: the client's clock and my own busy moments."""
        if self.screen is None:
            return None
        return Diary(self.screen.card, self.desk.books, self.zone, self.screen.busy)

    def read_again(self) -> None:
        """Ctrl+R, and after each deed."""
        self._read()

    # room

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.window().width()
        narrow = width < px(NARROW)
        self.people.setFixedWidth(px(300 if width < px(NARROWEST) else 340 if narrow else 364))
        self.people.set_tight(narrow)
        if self.head.set_room(wide=width >= px(NARROWEST)) and self.screen is not None:
            self._show(self.screen)
        if narrow != self._narrow:
            self._narrow = narrow
            if narrow:
                self.fields.setMinimumWidth(0)
                self.fields.setMaximumWidth(16_777_215)
                self.middle.take_about(self.fields)
                self.fields.set_framed(False)
            else:
                self._panes.addWidget(self.fields)
                self.fields.set_framed(True)
                self.middle.give_about()
            self.fields.show()
            self.commands_changed.emit()
        if not narrow:
            self.fields.setFixedWidth(px(332))


def _planned_call(card: ClientCard) -> uuid.UUID | None:
    """The open call that comes first, so that calling keeps the promise instead of making a second call."""
    plans = [row for row in card.timeline if row.state == "planned" and row.kind == "call"]
    first = min(plans, key=lambda row: (not row.is_promise, row.at), default=None)
    return first.id if first is not None else None
