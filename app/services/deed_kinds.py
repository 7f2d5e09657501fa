"""Every kind of deed: its word in the journal, what does it, and the form it takes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from app.services import calls, client_changes, clients, contact_people, planning, reminders, worklist
from app.services.deeds import FormUnreadable, decode

Deed = Callable[..., Any]


@dataclass(frozen=True)
class Kind:
    """What does a deed, and the class of its form."""

    deed: Deed
    form: type


DEEDS: Mapping[str, Kind] = {
    "start_call": Kind(calls.start_call, calls.Attempt),
    "record_outcome": Kind(calls.record_outcome, calls.Outcome),
    "undo_outcome": Kind(calls.undo_outcome, calls.Undo),
    "plan_activity": Kind(planning.plan_activity, planning.Plan),
    "move_activity": Kind(planning.move_activity, planning.Move),
    "finish_activity": Kind(planning.finish_activity, planning.Finish),
    "cancel_activity": Kind(planning.cancel_activity, planning.Cancel),
    "skip_client": Kind(worklist.skip_client, worklist.Skip),
    "add_client": Kind(clients.add_client, clients.NewClient),
    "change_client": Kind(client_changes.change_client, client_changes.ClientChange),
    "change_person": Kind(contact_people.change_person, contact_people.PersonChange),
    "order_people": Kind(contact_people.order_people, contact_people.PeopleOrder),
    "remove_person": Kind(contact_people.remove_person, contact_people.PersonRemoval),
    "snooze": Kind(reminders.snooze, reminders.Snooze),
    "snooze_overdue": Kind(reminders.snooze_overdue, reminders.SnoozeOverdue),
}
"""A word stays for good: entries kept by an older version of the program carry it."""


def kind_of(deed: Deed, kinds: Mapping[str, Kind] = DEEDS) -> str:
    """The word of this deed; LookupError when it is not in the table, which is our bug."""
    for word, kind in kinds.items():
        if kind.deed is deed:
            return word
    raise LookupError(f"{getattr(deed, '__qualname__', deed)} is not a kind of deed")


def form_of(word: str, content: Mapping[str, Any], kinds: Mapping[str, Kind] = DEEDS) -> Any:
    """The form of a journal entry. FormUnreadable when this version of the program cannot read it."""
    if word not in kinds:
        raise FormUnreadable(reason=word)
    return decode(kinds[word].form, content)
