"""Every command of the robot: its name, the form of its request, and what does it."""

from __future__ import annotations

import dataclasses
import typing
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from app.commands.robot import (
    activities,
    calendar,
    card,
    deed_forms,
    deeds,
    house,
    leading,
    lists,
    loading,
    mass,
    merging,
    silences,
    views,
)
from app.commands.robot.forms import spelled
from app.commands.robot.seat import Seat


@dataclass(frozen=True)
class Command:
    """A form, and the function that gets it with the seat; its docstring says what the answer is."""

    form: type
    do: Callable[[Seat, Any], Any]


def explain(seat: Seat, form: views.Nothing) -> dict[str, Any]:
    """All commands with their fields; a star marks the fields that must be given."""
    return {name: fields_of(command.form) for name, command in COMMANDS.items()}


def fields_of(form: type) -> dict[str, str]:
    """The fields of a form and their kinds, in the words of the documentation."""
    hints = typing.get_type_hints(form)
    return {
        field.name: spelled(hints[field.name]) + ("*" if _is_needed(field) else "")
        for field in dataclasses.fields(form)
    }


def _is_needed(field: dataclasses.Field[Any]) -> bool:
    return field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING


COMMANDS: Mapping[str, Command] = {
    "help": Command(views.Nothing, explain),
    "sign_in": Command(views.SignIn, views.sign_in),
    "sign_out": Command(views.Nothing, views.sign_out),
    "me": Command(views.Nothing, views.me),
    "clock": Command(views.ClockForm, views.clock),
    "books": Command(views.BooksForm, views.books),
    "colleagues": Command(views.Nothing, views.colleagues),
    "my_day": Command(views.MyDay, views.my_day),
    "figures": Command(views.Nothing, views.figures),
    "search": Command(views.Search, views.search),
    "clients": Command(lists.ListClients, lists.list_clients),
    "client_fields": Command(lists.FieldsForm, lists.list_fields),
    "views": Command(views.Nothing, lists.list_views),
    "save_view": Command(lists.SaveView, lists.save_view),
    "share_view": Command(lists.ShareView, lists.share_view),
    "remove_view": Command(lists.OfView, lists.remove_view),
    "card": Command(views.OfClient, views.card),
    "script": Command(views.ScriptForm, views.script),
    "consequence": Command(views.Foresee, views.consequence),
    "start_call": Command(deed_forms.StartCall, deeds.start_call),
    "open_calls": Command(views.Nothing, views.open_calls),
    "file_outcome": Command(deed_forms.FileOutcome, deeds.file_outcome),
    "undo": Command(deed_forms.UndoForm, deeds.undo),
    "plan": Command(deed_forms.PlanForm, deeds.plan),
    "move": Command(deed_forms.MoveForm, deeds.move),
    "cancel": Command(deed_forms.CancelForm, deeds.cancel),
    "finish": Command(deed_forms.FinishForm, deeds.finish),
    "skip": Command(deed_forms.SkipForm, deeds.skip),
    "undone": Command(views.UndoneForm, views.undone),
    "reminders": Command(views.RemindersForm, views.due_reminders),
    "snooze": Command(deed_forms.SnoozeForm, deeds.snooze),
    "snooze_overdue": Command(deed_forms.SnoozeAllForm, deeds.snooze_overdue),
    "answer": Command(deed_forms.AnswerForm, deeds.answer),
    "add_client": Command(deed_forms.AddClient, deeds.add_client),
    "change_client": Command(deed_forms.ChangeClient, deeds.change_client),
    "history": Command(card.HistoryForm, card.history),
    "change_person": Command(card.PersonForm, card.change_person),
    "change_number": Command(card.NumberForm, card.change_number),
    "remove_person": Command(card.RemovePerson, card.remove_person),
    "files": Command(card.OfClient, card.list_files),
    "add_file": Command(card.FileForm, card.add_file),
    "save_file": Command(card.SaveFile, card.save_file),
    "remove_file": Command(card.RemoveFile, card.remove_file),
    "hand_over": Command(deed_forms.HandOverForm, deeds.hand_over),
    "hand_overs": Command(leading.HandOverLog, leading.hand_overs),
    "undo_hand_over": Command(leading.OfHandOver, leading.undo_hand_over),
    "pick": Command(leading.Pick, leading.pick),
    "assign": Command(leading.Assign, leading.assign),
    "withdraw": Command(leading.OfAssignment, leading.withdraw),
    "board": Command(leading.BoardForm, leading.board),
    "activities": Command(activities.ActivitiesForm, activities.list_activities),
    "give_up_many": Command(activities.GiveUpForm, activities.give_up_many),
    "take_up_again": Command(activities.OfDeed, activities.take_up_again),
    "team_undone": Command(leading.TeamUndone, leading.team_undone),
    "orphans": Command(leading.OfTeam, leading.list_orphans),
    "cure": Command(leading.Cure, leading.cure),
    "escalations": Command(views.Nothing, leading.due_escalations),
    "take_note": Command(leading.NoteForm, leading.take_note),
    "ask_for_help": Command(leading.AskHelp, leading.ask_for_help),
    "help_wanted": Command(views.Nothing, leading.help_wanted),
    "answer_help": Command(leading.OfHelp, leading.answer_help),
    "kpi": Command(leading.KpiForm, leading.read_figures),
    "behind": Command(leading.Behind, leading.behind),
    "set_plan": Command(leading.SetPlan, leading.set_plan),
    "plans": Command(views.Nothing, leading.plans),
    "lookalikes": Command(merging.LookalikesForm, merging.find),
    "tell_apart": Command(merging.PairForm, merging.tell_apart),
    "compare": Command(merging.PairForm, merging.compare),
    "merge": Command(merging.MergeForm, merging.merge),
    "merges": Command(merging.MergesForm, merging.log),
    "undo_merge": Command(merging.OfMerge, merging.undo),
    "change_many": Command(mass.ChangeMany, mass.change_many),
    "changes_of_many": Command(mass.ChangesOfMany, mass.changes_of_many),
    "go_on": Command(mass.OfChange, mass.go_on),
    "undo_many": Command(mass.OfChange, mass.undo_many),
    "export": Command(mass.ExportForm, mass.export),
    "calendar": Command(calendar.CalendarForm, calendar.read),
    "do_not_call": Command(silences.SilenceForm, silences.silence),
    "do_not_call_entries": Command(silences.EntriesForm, silences.entries),
    "lift": Command(silences.LiftForm, silences.lift),
    "list_numbers": Command(silences.NumbersForm, silences.list_numbers),
    "consent": Command(silences.ConsentForm, silences.allow),
    "consents": Command(silences.ConsentsForm, silences.log),
    "people": Command(views.Nothing, house.people),
    "save_person": Command(house.Person, house.save_person),
    "set_right": Command(house.RightForm, house.set_right),
    "save_group": Command(house.GroupForm, house.save_group),
    "dismiss": Command(house.DismissForm, house.dismiss),
    "rules": Command(views.Nothing, house.rules),
    "set_rule": Command(house.RuleForm, house.set_rule),
    "entries": Command(house.OfBook, house.entries),
    "save_entry": Command(house.EntryForm, house.save_entry),
    "scripts": Command(views.Nothing, house.list_scripts),
    "save_script": Command(house.ScriptText, house.save_script),
    "changes": Command(house.ChangesForm, house.changes),
    "import": Command(loading.LoadForm, loading.load),
    "imports": Command(loading.ImportsForm, loading.loaded),
    "revert": Command(loading.RevertForm, loading.revert),
    "journal": Command(views.JournalForm, views.journal),
    "replay": Command(views.Nothing, deeds.replay),
    "retry": Command(deed_forms.RetryForm, deeds.retry),
}
