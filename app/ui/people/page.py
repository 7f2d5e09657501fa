"""People: everybody with level, group and rights; made, changed, handed over from and dismissed here."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.errors import ConnectionLost, KnownError
from app.services import staff
from app.services.desk import Desk
from app.services.handovers import HandOverRequest
from app.services.staff import ClientsFirst, People, PersonForm, PersonRow
from app.ui.actions import Command
from app.ui.desk_tasks import DeskTasks
from app.ui.dialogs.hand_over import HandOverDialog
from app.ui.dialogs.hand_over_log import HandOverLog
from app.ui.messages import sentence
from app.ui.page import Page
from app.ui.people.clients_dialog import ClientsDialog
from app.ui.people.dismissal import DismissalDialog
from app.ui.people.groups_dialog import GroupsDialog
from app.ui.people.list_card import PeopleList
from app.ui.people.pane import PersonPane
from app.ui.people.password_dialog import PasswordDialog
from app.ui.theme import px
from app.ui.widgets.button import Button
from app.ui.widgets.label import Label
from app.ui.widgets.state_switch import StateSwitch
from app.ui.widgets.toast import ToastStack

NARROW = 1340
HEARD = ("*", "staff", "staff_right", "sales_group", "hand_over")


class PeoplePage(Page):
    """For administrators. `read` when the list has come."""

    read = Signal()

    def __init__(
        self, desk: Desk, tasks: DeskTasks, *, toasts: ToastStack | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self._toasts = desk, tasks, toasts or ToastStack(self)
        self._people: People | None = None
        self._fresh: tuple[int, str, str] | None = None
        self._sent: PersonForm | None = None
        self.list, self.pane = PeopleList(), PersonPane(desk.me.id)
        self.groups_dialog: GroupsDialog | None = None
        content, row = QWidget(), QHBoxLayout()
        self.switch = StateSwitch(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.list, 1)
        row.addWidget(self.pane)
        content.setLayout(row)
        self._h1 = Label("", "h1")
        self.groups, self.log = Button("", icon="users", key="F6"), Button("", icon="history", key="F4")
        self.new = Button("", icon="user-plus", key="Ctrl+N")
        top = self.title_row()
        top.addWidget(self._h1)
        top.addStretch(1)
        for button in (self.log, self.groups, self.new):
            top.addWidget(button)
        self.body.addWidget(self.switch, 1)
        self._connect()
        self.switch.show_loading()
        self.retranslate()

    def _connect(self) -> None:
        pane = self.pane
        self.list.chosen.connect(self._row_chosen)
        self.list.opened.connect(self._row_opened)
        self.switch.retried.connect(self.reload)
        self.new.clicked.connect(self.begin_new)
        self.groups.clicked.connect(self._groups_clicked)
        self.log.clicked.connect(self._log_clicked)
        pane.saved.connect(self.save)
        pane.dropped.connect(self._dropped)
        pane.password_asked.connect(self._password_clicked)
        pane.hand_over_asked.connect(self._hand_over_clicked)
        pane.dismissal_asked.connect(self._dismiss_clicked)

    # what the frame asks

    def title(self) -> str:
        return self.tr("People")

    def commands(self) -> list[Command]:
        return [
            Command("save", self.tr("Save"), "Ctrl+S", self.save),
            Command("new", self.tr("New person"), "Ctrl+N", self.begin_new),
            Command("hand_over", self.tr("Hand over"), "F7", self._hand_over_clicked),
            Command("dismiss", self.tr("Dismiss"), "F8", self._dismiss_clicked),
            Command("password", self.tr("New password"), "F9", self._password_clicked),
            Command("groups", self.tr("Groups"), "F6", self._groups_clicked),
            Command("log", self.tr("Hand-overs"), "F4", self._log_clicked),
            Command("search", self.tr("Search"), "Ctrl+F", self.list.search.setFocus, hint=False),
            Command("reload", self.tr("Read anew"), "Ctrl+R", self.reload, hint=False),
            Command("back", self.tr("To the list"), "Esc", self._back_clicked, hint=False),
        ]

    def shown(self) -> None:
        self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def may_leave(self) -> bool:
        if self.pane.is_dirty():
            self._tell_unsaved()
            return False
        return True

    def refresh(self, change: object) -> None:
        if self._desk.me.level != "admin":
            title, text = (
                self.tr("People are not for you"),
                self.tr("Only administrators keep people and groups"),
            )
            for button in (self.log, self.groups, self.new):
                button.hide()
            self.switch.show_no_rights(title, text)
        elif getattr(change, "table", "*") in HEARD:
            self.reload()

    def retranslate(self) -> None:
        self._h1.setText(self.tr("People"))
        self.groups.setText(self.tr("Groups…"))
        self.log.setText(self.tr("Hand-overs…"))
        self.new.setText(self.tr("New person"))
        self.list.retranslate()
        self.pane.retranslate()

    # reading

    def reload(self) -> None:
        """Ask anew; the current person and what is typed stay."""
        self.list.table.set_waiting(self._people is not None)
        self._tasks.read(
            staff.list_people, owner=self, done=self._loaded, failed=self._not_loaded, latest="people"
        )

    def _loaded(self, people: People) -> None:
        first, self._people = self._people is None, people
        self.list.table.set_waiting(False)
        self.pane.set_groups(people.groups)
        self.list.show_people(people)
        self.switch.show_content()
        self._follow()
        if first:
            self.list.table.go_first()
            if self.isVisible() and self.pane.person is not None:
                self.shown()
        if self._fresh is not None:
            (person_id, login, password), self._fresh = self._fresh, None
            self.list.go_to(person_id)
            self._show_password(person_id, login, password)
        if self.groups_dialog is not None:
            self.groups_dialog.show_people(people)
        self.read.emit()

    def _follow(self) -> None:
        """The person in the pane as he is now."""
        shown = self.pane.person
        now = self.list.person(shown.id) if shown is not None else None
        if now is not None:
            self.pane.follow(now)

    def _not_loaded(self, error: KnownError) -> None:
        self.list.table.set_waiting(False)
        if self._people is None:
            self.switch.show_error(sentence(error))

    # who is looked at

    def _row_chosen(self, row: PersonRow | None) -> None:
        pane = self.pane
        if row is None or (pane.person is not None and pane.person.id == row.id and not pane.new):
            return
        if pane.is_dirty():
            self._tell_unsaved()
            if pane.person is not None:
                self.list.go_to(pane.person.id)
            return
        pane.show_person(row)

    def _row_opened(self) -> None:
        fields = self.pane.fields
        if fields.isEnabled() and self.pane.isVisible():
            fields.name.setFocus()
            fields.name.selectAll()

    def _tell_unsaved(self) -> None:
        said = self.tr("Changes are not saved: Ctrl+S saves them, “Do not change” drops them")
        self._toasts.show_toast(said, "warn", icon="pencil")

    def _back_clicked(self) -> None:
        if self.pane.new and not self.pane.is_dirty():
            self._dropped()
        self.list.table.setFocus()

    def _dropped(self) -> None:
        self.pane.give_up()
        row = self.list.table.current_row()
        if self.pane.person is None and row is not None:
            self.pane.show_person(row)
        self.list.table.setFocus()

    def begin_new(self) -> None:
        """Ctrl+N: empty fields, in the group of the person under the keyboard."""
        if self._people is None or not self.may_leave():
            return
        row = self.list.table.current_row()
        group_id = row.group_id if row is not None and row.active else None
        if group_id is None and self._people.groups:
            group_id = self._people.groups[0].id
        self.pane.begin_new(group_id, self._desk.me.time_zone)

    # saving

    def save(self) -> None:
        """Ctrl+S: what was typed; clients are asked about before their owner moves."""
        form, person = self.pane.form(), self.pane.person
        if form is None or self._sent is not None:
            return
        if person is not None and person.clients and form.level != "admin" and form.group_id is None:
            self._send(form)  # the missing group is told first
        elif (
            person is not None
            and person.clients
            and (form.group_id, form.level) != (person.group_id, person.level)
        ):
            self._ask_about_clients(form, person)
        else:
            self._send(form)

    def _ask_about_clients(self, form: PersonForm, person: PersonRow) -> None:
        dialog = ClientsDialog(person, may_stay=form.group_id == person.group_id, parent=self.window())
        dialog.stay_chosen.connect(self._send_typed)
        dialog.hand_over_chosen.connect(self._hand_over_first)
        dialog.open()

    def _send_typed(self) -> None:
        form = self.pane.form()
        if form is not None:
            self._send(form)

    def _hand_over_first(self) -> None:
        person = self.pane.person
        if person is not None:
            self._open_hand_over(person).given.connect(self._given_first)

    def _given_first(self, _hand_over_id: object, _count: int) -> None:
        self._send_typed()

    def _send(self, form: PersonForm) -> None:
        self._sent = form
        self.pane.set_busy(True)
        self._tasks.change(staff.save_person, form, owner=self, done=self._saved, failed=self._not_saved)

    def _saved(self, person_id: int) -> None:
        form, self._sent = self._sent, None
        pane = self.pane
        pane.set_busy(False)
        if form is not None and form.id is None and form.password:
            pane.clear()
            self._fresh = (person_id, form.login, form.password)
        elif pane.person is not None and pane.person.id == person_id:
            pane.settle()
        self._toasts.show_toast(self.tr("Saved"))
        self.reload()

    def _show_password(self, person_id: int, login: str, password: str) -> None:
        if self.pane.person is not None and self.pane.person.id == person_id:
            self.pane.password.show_password(login, password)

    def _not_saved(self, error: KnownError) -> None:
        self._sent = None
        self.pane.set_busy(False)
        if isinstance(error, ClientsFirst):
            self.reload()
            self._hand_over_first()
        elif not self.pane.fields.show_error(error):
            self._toasts.show_toast(sentence(error), "warn" if isinstance(error, ConnectionLost) else "error")
            self.reload()

    # deeds

    def _there(self) -> PersonRow | None:
        """The person in the pane, when he works here and nothing typed would be lost."""
        person = self.pane.person
        return person if person is not None and person.active and self.may_leave() else None

    def _password_clicked(self) -> None:
        person = self._there()
        if person is not None:
            dialog = PasswordDialog(person.name, self.window())
            dialog.typed.connect(partial(self._change_password, person))
            dialog.open()

    def _change_password(self, person: PersonRow, password: str) -> None:
        told = partial(self._password_changed, person, password)
        self._tasks.change(staff.reset_password, person.id, password, owner=self, done=told)

    def _password_changed(self, person: PersonRow, password: str, _answer: object) -> None:
        self._show_password(person.id, person.login, password)

    def _hand_over_clicked(self) -> None:
        person = self._there()
        if person is not None and person.clients:
            self._open_hand_over(person).given.connect(self.reload)

    def _open_hand_over(self, person: PersonRow) -> HandOverDialog:
        request = HandOverRequest(from_staff_id=person.id)
        dialog = HandOverDialog(
            self._desk, self._tasks, request, self.window(), whose=person.name, toasts=self._toasts
        )
        dialog.open()
        return dialog

    def _dismiss_clicked(self) -> None:
        person = self._there()
        if person is not None and person.id != self._desk.me.id:
            dialog = DismissalDialog(self._desk, self._tasks, person, self.window())
            dialog.dismissed.connect(self._dismissed)
            dialog.open()

    def _dismissed(self, person_id: int, count: int) -> None:
        person = self.list.person(person_id)
        name = person.name if person is not None else ""
        said = self.tr("{name} is dismissed, %n client(s) handed over", "", count).format(name=name)
        self._toasts.show_toast(said)
        self.reload()

    def _groups_clicked(self) -> None:
        if self._people is not None:
            self.groups_dialog = GroupsDialog(self._tasks, self._people.groups, self.window())
            self.groups_dialog.changed.connect(self.reload)
            self.groups_dialog.finished.connect(self._groups_closed)
            self.groups_dialog.open()

    def _groups_closed(self, _result: int) -> None:
        self.groups_dialog = None

    def _log_clicked(self) -> None:
        if self._people is not None:
            dialog = HandOverLog(self._desk, self._tasks, self.window())
            dialog.undone.connect(self.reload)
            dialog.open()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.pane.setFixedWidth(px(420 if self.window().width() < px(NARROW) else 464))
