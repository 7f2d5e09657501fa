"""What is planned on the board and not published: assignments, moves and withdrawals, kept until they are sent."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime, time
from typing import Any

from app.services.assignments import Withdrawal
from app.services.spreads import AssignmentForm, MoveForm
from app.ui.team_day.faces import Place


@dataclass(frozen=True)
class MoveDraft:
    """Open activities of a published card on their way from one cell to another."""

    form: MoveForm
    assignment_id: uuid.UUID
    name: str
    kind: str
    origin: Place
    target: Place


@dataclass(frozen=True)
class RemovalDraft:
    """A published card to be taken away; `client_ids` so that it can be brought back."""

    withdrawal: Withdrawal
    name: str
    kind: str
    origin: Place
    client_ids: tuple[uuid.UUID, ...] = ()


@dataclass(frozen=True)
class Drafts:
    """All unpublished changes of one group, in the order they were made."""

    forms: tuple[AssignmentForm, ...] = ()
    moves: tuple[MoveDraft, ...] = ()
    removals: tuple[RemovalDraft, ...] = ()

    @property
    def count(self) -> int:
        """How many changes wait."""
        return len(self.forms) + len(self.moves) + len(self.removals)

    def form(self, form_id: uuid.UUID) -> AssignmentForm | None:
        """The assignment of that id."""
        return next((one for one in self.forms if one.id == form_id), None)

    def with_form(self, form: AssignmentForm) -> Drafts:
        """With this assignment, in the place of the one of the same id; one without clients goes."""
        if all(one.id != form.id for one in self.forms):
            return replace(self, forms=(*self.forms, form)) if form.client_ids else self
        kept = tuple(form if one.id == form.id else one for one in self.forms)
        return replace(self, forms=tuple(one for one in kept if one.client_ids))

    def without_form(self, form_id: uuid.UUID) -> Drafts:
        """Without this assignment."""
        return replace(self, forms=tuple(one for one in self.forms if one.id != form_id))

    def with_move(self, move: MoveDraft) -> Drafts:
        """With this move; what was to move before goes its new way only."""
        others = tuple(one for one in self.moves if not _same_card(one, move.assignment_id, move.origin))
        if move.origin == move.target:
            return replace(self, moves=others)
        return replace(self, moves=(*others, move))

    def without_move(self, move_id: uuid.UUID) -> Drafts:
        """The card stays where it was."""
        return replace(self, moves=tuple(one for one in self.moves if one.form.id != move_id))

    def with_removal(self, removal: RemovalDraft) -> Drafts:
        """With this card taken away, wherever it was to move."""
        card = removal.withdrawal.assignment_id, removal.origin
        moves = tuple(one for one in self.moves if not _same_card(one, *card))
        return replace(self, moves=moves, removals=(*self.without_removal(*card).removals, removal))

    def without_removal(self, assignment_id: uuid.UUID, origin: Place) -> Drafts:
        """The card stays."""
        kept = (
            one
            for one in self.removals
            if (one.withdrawal.assignment_id, one.origin) != (assignment_id, origin)
        )
        return replace(self, removals=tuple(kept))

    def without_clients(self, client_ids: Sequence[uuid.UUID]) -> Drafts:
        """Without clients that cannot be assigned any more."""
        gone = set(client_ids)
        if not gone:
            return self
        forms = (replace(one, client_ids=_without(one.client_ids, gone)) for one in self.forms)
        return replace(self, forms=tuple(one for one in forms if one.client_ids))

    def without_past(self, today: date) -> Drafts:
        """Without what was meant for days that have passed."""
        forms = tuple(one for one in self.forms if all(day >= today for day in one.days))
        moves = tuple(one for one in self.moves if one.target[1] >= today)
        return replace(self, forms=forms, moves=moves)

    def clients(self) -> frozenset[uuid.UUID]:
        """Clients that are on the board already."""
        return frozenset(client for form in self.forms for client in form.client_ids)


def _same_card(move: MoveDraft, assignment_id: uuid.UUID, origin: Place) -> bool:
    return move.assignment_id == assignment_id and move.origin == origin


def _without(ids: tuple[uuid.UUID, ...], gone: set[uuid.UUID]) -> tuple[uuid.UUID, ...]:
    return tuple(one for one in ids if one not in gone)


def dump(drafts: Drafts) -> dict[str, Any]:
    """The drafts as a personal setting keeps them."""
    return {
        "forms": [_plain(asdict(one)) for one in drafts.forms],
        "moves": [_plain(asdict(one)) for one in drafts.moves],
        "removals": [_plain(asdict(one)) for one in drafts.removals],
    }


def load(kept: object) -> Drafts:
    """The drafts of a setting; what an older program wrote otherwise is left out, not guessed."""
    if not isinstance(kept, Mapping):
        return Drafts()
    return Drafts(
        tuple(_each(kept.get("forms"), _form)),
        tuple(_each(kept.get("moves"), _move)),
        tuple(_each(kept.get("removals"), _removal)),
    )


def _each(kept: object, read: Any) -> Any:
    for one in kept if isinstance(kept, list) else ():
        try:
            yield read(one)
        except (KeyError, TypeError, ValueError, AttributeError):
            continue


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    if isinstance(value, uuid.UUID):
        return str(value)
    return value.isoformat() if isinstance(value, date | datetime | time) else value


def _uuid(value: Any) -> uuid.UUID | None:
    return uuid.UUID(value) if value else None


def _ids(values: Any) -> tuple[uuid.UUID, ...]:
    return tuple(uuid.UUID(one) for one in values)


def _place(value: Any) -> Place:
    return int(value[0]), date.fromisoformat(value[1])


def _form(one: Any) -> AssignmentForm:
    return AssignmentForm(
        uuid.UUID(one["id"]),
        str(one["name"]),
        str(one["kind"]),
        tuple(date.fromisoformat(day) for day in one["days"]),
        _ids(one["client_ids"]),
        tuple(int(who) for who in one["staff_ids"]),
        bool(one["to_these"]),
        one["purpose_code"],
        _uuid(one["script_id"]),
        str(one["note"]),
        time.fromisoformat(one["at"]) if one["at"] else None,
        bool(one["whole_day"]),
        one["minutes"],
        one.get("group_id"),
    )


def _move(one: Any) -> MoveDraft:
    form = one["form"]
    day = date.fromisoformat(form["to_day"]) if form["to_day"] else None
    made = MoveForm(uuid.UUID(form["id"]), _ids(form["activity_ids"]), form["to_staff_id"], day)
    assignment = uuid.UUID(one["assignment_id"])
    return MoveDraft(
        made, assignment, str(one["name"]), str(one["kind"]), _place(one["origin"]), _place(one["target"])
    )


def _removal(one: Any) -> RemovalDraft:
    kept = one["withdrawal"]
    since, until = (datetime.fromisoformat(kept[key]) if kept[key] else None for key in ("since", "until"))
    withdrawal = Withdrawal(uuid.UUID(kept["assignment_id"]), kept["staff_id"], since, until)
    return RemovalDraft(
        withdrawal, str(one["name"]), str(one["kind"]), _place(one["origin"]), _ids(one["client_ids"])
    )
