"""What a lead does on the board: everything is a draft first, and all drafts are published together."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.errors import KnownError
from app.services import settings
from app.services.assignments import CellItem, Withdrawal
from app.services.capacity import TeamMember
from app.services.desk import Desk
from app.services.selections import PickedClient
from app.services.spreads import AssignmentForm, MoveForm
from app.services.team_day import AssignmentCard, BoardQuery, PlanCard
from app.ui.desk_tasks import DeskTasks
from app.ui.dialogs.assign_days import day_before
from app.ui.team_day import reading
from app.ui.team_day.ask import AskDialog
from app.ui.team_day.board import BoardView, Load
from app.ui.team_day.drafts import Drafts, MoveDraft, RemovalDraft, dump, load
from app.ui.team_day.faces import CardFace, Place
from app.ui.team_day.faces_of import percent
from app.ui.team_day.publishing import Publishing
from app.ui.team_day.reading import Copied, Reading
from app.ui.team_day.scene import Scene
from app.ui.team_day.words import COUNTS
from app.ui.widgets.toast import ToastStack

SETTING = "team_day"
KEEP_MS = 300


class BoardDeeds(QObject):
    """`changed` after each draft that came or went; `clients_found` carries whom a card is about."""

    changed = Signal()
    clients_found = Signal(object)

    def __init__(
        self, page: QWidget, board: BoardView, desk: Desk, tasks: DeskTasks, scene: Scene, toasts: ToastStack
    ) -> None:
        super().__init__(page)
        self._board = board
        self._page, self._desk, self._tasks, self._scene, self._toasts = page, desk, tasks, scene, toasts
        self.drafts = Drafts()
        self.reading: Reading | None = None
        self.publishing = Publishing(self, page, desk, tasks, scene, toasts)
        self._kept: dict[str, object] = {}
        self._clip: AssignmentForm | None = None
        self._clip_count = 0
        self._keep = QTimer(self)
        self._keep.setSingleShot(True)
        self._keep.setInterval(KEEP_MS)
        self._keep.timeout.connect(self.keep_now)

    # drafts and where they are kept

    def restore(self, kept: object) -> None:
        """What was left unpublished last time, on this PC or another."""
        self._kept = dict(kept) if isinstance(kept, dict) else {}
        self.use_group()

    def use_group(self) -> None:
        """The drafts of the group that is shown now."""
        found = load(self._kept.get(str(self._scene.group_id)))
        self.drafts = found.without_past(self._scene.today)

    def set_drafts(self, drafts: Drafts, said: str = "") -> None:
        """Other drafts from now on; with a sentence, that can be undone for ten seconds."""
        if drafts == self.drafts:
            return
        before, self.drafts = self.drafts, drafts
        self._keep.start()
        if said:
            self._toasts.close_undo()
            self._toasts.show_toast(
                said,
                "undo",
                action=self.tr("Undo"),
                act=partial(self.set_drafts, before),
                icon="square-kanban",
            )
        self.changed.emit()

    def clear(self) -> None:
        """Nothing waits any more."""
        self.drafts = Drafts()
        self.keep_now()

    def keep_now(self) -> None:
        """Keeps the drafts on the server: a crash or another PC finds them there."""
        self._keep.stop()
        group = str(self._scene.group_id)
        if self.drafts.count:
            self._kept[group] = dump(self.drafts)
        else:
            self._kept.pop(group, None)
        self._tasks.change(
            settings.keep_setting, SETTING, dict(self._kept), owner=self._page, failed=self._not_kept
        )

    def is_keeping(self) -> bool:
        """Whether the last change is not on its way yet."""
        return self._keep.isActive()

    def _not_kept(self, _error: KnownError) -> None:
        """Tried again when the line is back; until then this window has them."""
        if self._scene.online:
            self._keep.start(10 * KEEP_MS)

    # new assignments

    def assign_clients(self, place: Place, client_ids: tuple[uuid.UUID, ...]) -> None:
        """Calls for these clients of the pool in this cell; a quick assignment that is there already grows."""
        if not client_ids:
            self.say(self.tr("Mark clients of the pool first: Space"), "inbox")
            return
        if self._refuse(place):
            return
        name = self.tr("Calls: pool")
        known = next((one for one in self.drafts.forms if _is_quick(one, place, name)), None)
        if known is not None:
            form = replace(known, client_ids=tuple(dict.fromkeys((*known.client_ids, *client_ids))))
        else:
            form = self._form(name, place, client_ids)
        self.set_drafts(self.drafts.with_form(form), self._said_of(place, len(client_ids)))

    def take_form(self, form: AssignmentForm) -> None:
        """An assignment from the dialog, new or changed."""
        self.set_drafts(self.drafts.with_form(form), self.tr("On the board, not published yet"))

    def share_evenly(self, day: date, client_ids: tuple[uuid.UUID, ...]) -> None:
        """The clients spread over all managers of the group on one day, by what each has time for."""
        people = tuple(one.id for one in self._team() if one.level == "manager")
        if not client_ids:
            self.say(self.tr("The pool shows nobody who could be shared out"), "inbox")
            return
        if not people or self._refuse((people[0], day)):
            return
        form = AssignmentForm(
            uuid.uuid4(), self.tr("Calls: shared out"), "call", (day,), client_ids, people, group_id=self._scene.group_id
        )  # fmt: skip
        said = self.tr("{clients} shared out, not published yet").format(
            clients=COUNTS.clients(len(client_ids))
        )
        self.set_drafts(self.drafts.with_form(form), said)

    def repeat_day_before(self, day: date) -> None:
        """What was set on the working day before, again on this day, with fresh clients of each person."""
        if self._refuse((0, day)):
            return
        query = BoardQuery(
            self._scene.group_id,
            (day_before(day, self._scene.books),),
            self._scene.now,
            str(self._scene.zone),
        )
        self._tasks.read(
            reading.read_earlier, query, self._scene.books, self.drafts.clients(), owner=self._page,
            done=partial(self._earlier_read, day), latest="team_day_earlier",
        )  # fmt: skip

    def _earlier_read(self, day: date, found: Copied) -> None:
        drafts = self.drafts
        for row in found.board.rows:
            for card in (card for cell in row.cells for card in cell.assignments):
                picked = found.picked.get((row.staff_id, card.assignment_id), [])
                drafts = drafts.with_form(self._again(card, (row.staff_id, day), picked))
        if drafts == self.drafts:
            self.say(
                self.tr("Nothing was set on the day before, or nobody has clients without a plan"), "copy"
            )
            return
        self.set_drafts(drafts, self.tr("The plan of the day before, not published yet"))

    def _again(self, card: AssignmentCard, place: Place, picked: list[PickedClient]) -> AssignmentForm:
        made = self._form(card.name, place, tuple(one.id for one in picked))
        return replace(made, kind=card.kind, note=card.note, script_id=card.script_id)

    def _form(self, name: str, place: Place, client_ids: tuple[uuid.UUID, ...]) -> AssignmentForm:
        return AssignmentForm(
            uuid.uuid4(), name, "call", (place[1],), client_ids, (place[0],), to_these=True, group_id=self._scene.group_id
        )  # fmt: skip

    # copy and paste

    def copy(self, card: CardFace, place: Place) -> None:
        """Keeps what the card says, to be set again elsewhere with fresh clients."""
        form = self.draft_of(card)
        published = self.published_of(card, place)
        if form is not None:
            self._clip, self._clip_count = form, card.count
        elif published is not None:
            self._clip, self._clip_count = self._again(published, place, []), card.count
        else:
            self.say(self.tr("A contact that the manager planned himself is not copied"), "copy")
            return
        self._toasts.show_toast(self.tr("“{name}” is copied").format(name=card.title), icon="copy")

    def paste(self, place: Place) -> None:
        """The copied assignment for this person and day, with as many of his own clients without a plan."""
        if self._clip is None:
            self.say(self.tr("Nothing is copied yet: Ctrl+C on a cell"), "copy")
            return
        if self._refuse(place):
            return
        self._tasks.read(
            reading.pick_for, ((place[0], self._clip_count),), self.drafts.clients(), owner=self._page,
            done=partial(self._picked, place, self._clip),
        )  # fmt: skip

    def _picked(self, place: Place, clip: AssignmentForm, found: dict[int, list[PickedClient]]) -> None:
        ids = tuple(one.id for one in found.get(place[0], ()))
        name = self._scene.name(place[0])
        if not ids:
            self.say(self.tr("{name} has no clients without a plan").format(name=name), "users")
            return
        form = replace(
            clip, id=uuid.uuid4(), days=(place[1],), staff_ids=(place[0],), client_ids=ids, to_these=True
        )
        self.set_drafts(self.drafts.with_form(form), self._said_of(place, len(ids)))

    # moving

    def drop(self, place: Place, what: Load, client_ids: tuple[uuid.UUID, ...], *, copy: bool) -> None:
        """Clients or a card were let go over a cell."""
        if what.clients:
            self.assign_clients(place, client_ids)
            return
        card = self.card(what.card, what.origin)
        if card is None or what.origin is None or self._refuse(place):
            return
        if copy:
            self.copy(card, what.origin)
            self.paste(place)
            return
        self.move_card(card, what.origin, place)

    def move_card(self, card: CardFace, origin: Place, target: Place) -> None:
        """A card goes to another person or day: a draft at once, a published one with its open activities."""
        form, published = self.draft_of(card), self.published_of(card, origin)
        if form is not None:
            drafts, one = self._split(form, origin)
            moved = replace(one, days=(target[1],), staff_ids=(target[0],), to_these=True)
            self.set_drafts(drafts.with_form(moved), self._said_of(target, len(moved.client_ids)))
        elif published is not None:
            self._read_card(published, origin, partial(self._move_read, published, origin, target))
        elif (going := self._move_of(card)) is not None:
            changed = replace(going.form, to_staff_id=target[0], to_day=target[1])
            self.set_drafts(
                self.drafts.with_move(replace(going, form=changed, target=target)),
                self._said_of(target, len(changed.activity_ids)),
            )
        else:
            self.say(self.tr("The manager planned this himself: move it on the card of the client"), "lock")

    def _move_read(
        self, card: AssignmentCard, origin: Place, target: Place, items: tuple[CellItem, ...]
    ) -> None:
        ids = tuple(item.activity_id for item in items if item.done_at is None)
        if not ids:
            self.say(self.tr("Nothing of it is open any more"), "check")
            return
        form = MoveForm(uuid.uuid4(), ids, *target)
        move = MoveDraft(form, card.assignment_id, card.name, card.kind, origin, target)
        self.set_drafts(self.drafts.with_move(move), self._said_of(target, len(ids)))

    def words_of_drop(self, place: Place, what: Load) -> tuple[str, ...]:
        """What the cell says while this hangs over it; nothing where it cannot be dropped."""
        board, found = self._board.rows.face, self.reading
        cell = board.cell(place)
        card = self.card(what.card, what.origin) if what.card else None
        if cell is None or found is None or (what.card and (card is None or card.key.startswith("p:"))):
            return ()
        count, kind = (
            (card.count - (card.done or 0), card.kind) if card is not None else (what.clients, "call")
        )
        weights = found.weights.get(place[0])
        if weights is None:
            return ()
        return COUNTS.drop(count, cell.load + percent(count * weights.of(kind), weights.capacity))

    # taking away

    def take_away(self, card: CardFace, place: Place) -> None:
        """Del: a draft goes at once, a published assignment after a question; pressed again it stays."""
        form, published = self.draft_of(card), self.published_of(card, place)
        going = self._move_of(card)
        if form is not None:
            drafts, one = self._split(form, place)
            self.set_drafts(
                drafts.without_form(one.id), self.tr("“{name}” is off the board").format(name=card.title)
            )
        elif going is not None:
            self.set_drafts(self.drafts.without_move(going.form.id), self.tr("It stays where it was"))
        elif published is None:
            self.say(
                self.tr("The manager planned this himself: it is given up on the card of the client"), "lock"
            )
        elif card.taken_away:
            self.set_drafts(
                self.drafts.without_removal(published.assignment_id, place), self.tr("It stays where it was")
            )
        elif not published.open:
            self.say(self.tr("Nothing of it is open any more"), "check")
        elif not self._refuse(place, past=True):
            self._ask_removal(published, place)

    def _ask_removal(self, card: AssignmentCard, place: Place) -> None:
        about = self.tr("{name}: {clients} of “{title}” are open. The manager loses them from his queue when you publish").format(
            name=self._scene.name(place[0]), clients=COUNTS.clients(card.open), title=card.name
        )  # fmt: skip
        dialog = AskDialog(
            self.tr("Take this assignment away?"), about, yes=self.tr("Take away"), no=self.tr("Leave it"),
            icon="trash-2", parent=self._page.window(),
        )  # fmt: skip
        dialog.agreed.connect(partial(self._removal_agreed, card, place))
        dialog.open()

    def _removal_agreed(self, card: AssignmentCard, place: Place) -> None:
        self._read_card(card, place, partial(self._removal_read, card, place))

    def _removal_read(self, card: AssignmentCard, place: Place, items: tuple[CellItem, ...]) -> None:
        member = self._member(place[0])
        if member is None:
            return
        since, until = member.bounds(place[1])
        removal = RemovalDraft(
            Withdrawal(card.assignment_id, place[0], since, until),
            card.name,
            card.kind,
            place,
            tuple(item.client_id for item in items if item.done_at is None),
        )
        said = self.tr("“{name}” will be taken away when you publish").format(name=card.name)
        self.set_drafts(self.drafts.with_removal(removal), said)

    # handing over

    def clients_of(self, card: CardFace, place: Place) -> None:
        """Whom a card is about: `clients_found` carries them when they are known."""
        form, published = self.draft_of(card), self.published_of(card, place)
        plan = self.plan_of(card, place)
        if form is not None:
            self.clients_found.emit(self._cell_clients(form, place))
        elif plan is not None:
            self.clients_found.emit((plan.client_id,))
        elif published is not None:
            self._read_card(published, place, self._clients_read)

    def _clients_read(self, items: tuple[CellItem, ...]) -> None:
        self.clients_found.emit(tuple(item.client_id for item in items if item.done_at is None))

    # what a card stands for

    def card(self, key: str, place: Place | None) -> CardFace | None:
        """A card of the board by its key."""
        cell = self._board.rows.face.cell(place)
        return next((one for one in cell.cards if one.key == key), None) if cell is not None else None

    def draft_of(self, card: CardFace) -> AssignmentForm | None:
        """The unpublished assignment behind a card."""
        return self.drafts.form(uuid.UUID(card.key[2:])) if card.key.startswith("d:") else None

    def _move_of(self, card: CardFace) -> MoveDraft | None:
        return next((one for one in self.drafts.moves if card.key == f"m:{one.form.id}"), None)

    def published_of(self, card: CardFace, place: Place) -> AssignmentCard | None:
        """The published assignment behind a card."""
        if not card.key.startswith("a:"):
            return None
        wanted = uuid.UUID(card.key.split(":")[1])
        cells = self._cells(place)
        return next((one for cell in cells for one in cell.assignments if one.assignment_id == wanted), None)

    def plan_of(self, card: CardFace, place: Place) -> PlanCard | None:
        """The manager's own plan behind a card."""
        plans = (one for cell in self._cells(place) for one in cell.plans)
        return next((one for one in plans if card.key == f"p:{one.activity_id}"), None)

    def _cells(self, place: Place):  # type: ignore[no-untyped-def]
        rows = self.reading.board.rows if self.reading is not None else ()
        return [cell for row in rows for cell in row.cells if (cell.staff_id, cell.day) == place]

    def _split(self, form: AssignmentForm, place: Place) -> tuple[Drafts, AssignmentForm]:
        """The part of a form that is in one cell, as a form of its own; the other cells keep what they have."""
        items = self._items(form)
        cells = dict.fromkeys((item.staff_id, item.day) for item in items)
        if len(cells) < 2:
            return self.drafts, form
        drafts, mine = self.drafts.without_form(form.id), form
        for cell in cells:
            ids = tuple(item.client_id for item in items if (item.staff_id, item.day) == cell)
            part = replace(
                form, id=uuid.uuid4(), days=(cell[1],), staff_ids=(cell[0],), client_ids=ids, to_these=True
            )
            drafts = drafts.with_form(part)
            mine = part if cell == place else mine
        return drafts, mine

    def _items(self, form: AssignmentForm):  # type: ignore[no-untyped-def]
        plans = self.reading.spreads if self.reading is not None else ()
        return next((plan.items for plan in plans if plan.form.id == form.id), ())

    def _cell_clients(self, form: AssignmentForm, place: Place) -> tuple[uuid.UUID, ...]:
        items = self._items(form)
        found = tuple(item.client_id for item in items if (item.staff_id, item.day) == place)
        return found or form.client_ids

    def _read_card(self, card: AssignmentCard, place: Place, done: object) -> None:
        member = self._member(place[0])
        if member is not None:
            self._tasks.read(
                reading.read_card, card.assignment_id, place, member, owner=self._page, done=done
            )

    def _team(self) -> tuple[TeamMember, ...]:
        return self.reading.team if self.reading is not None else ()

    def _member(self, staff_id: int) -> TeamMember | None:
        return next((one for one in self._team() if one.id == staff_id), None)

    # refusals and words

    def _refuse(self, place: Place, *, past: bool = False) -> bool:
        """Says why nothing can be planned here, if so."""
        if not past and place[1] < self._scene.today:
            self.say(self.tr("This day has passed"), "lock")
            return True
        return self.is_offline()

    def refuse_at(self, place: Place | None) -> None:
        """Says why nothing can be planned in this cell."""
        if place is None:
            self.say(self.tr("Choose a cell of the board first"), "square-kanban")
        else:
            self._refuse(place)

    def is_offline(self) -> bool:
        """Says that the board can only be read, if so."""
        if not self._scene.online:
            self.say(self.tr("No connection: the board can only be read"), "cloud-off")
        return not self._scene.online

    def _said_of(self, place: Place, count: int) -> str:
        return self.tr("{name}: {clients}, not published yet").format(
            name=self._scene.name(place[0]), clients=COUNTS.clients(count)
        )

    def say(self, text: str, icon: str) -> None:
        """One short fact about what cannot be done."""
        self._toasts.show_toast(text, "warn", icon=icon)


def _is_quick(form: AssignmentForm, place: Place, name: str) -> bool:
    return (
        form.kind == "call"
        and form.name == name
        and (form.staff_ids, form.days) == ((place[0],), (place[1],))
    )
