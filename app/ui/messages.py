"""Known errors in the user's language: the code names the sentence."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.errors import KnownError

CONTEXT = "Errors"

# Code of the error: its English sentence, with the placeholders of the error's values.
SENTENCES: dict[str, str] = {
    "account_closed": QT_TRANSLATE_NOOP("Errors", "This login is closed. Ask your administrator"),
    "already_dismissed": QT_TRANSLATE_NOOP("Errors", "{name} was dismissed already"),
    "already_done": QT_TRANSLATE_NOOP("Errors", "This is already done or cancelled"),
    "already_lifted": QT_TRANSLATE_NOOP("Errors", "This entry was lifted already"),
    "assignment_unnamed": QT_TRANSLATE_NOOP("Errors", "Give the assignment a name"),
    "bad_address": QT_TRANSLATE_NOOP("Errors", "The server address cannot be read: {reason}"),
    "bad_argument": QT_TRANSLATE_NOOP("Errors", "The field “{field}” {trouble}"),
    "bad_line": QT_TRANSLATE_NOOP("Errors", "This line is not understood: {reason}"),
    "base_name_not_allowed": QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” cannot be the name of a base: small Latin letters, digits and _ only",
    ),
    "bundled_server_busy": QT_TRANSLATE_NOOP(
        "Errors",
        "Another program has been starting or stopping the built-in database for too long; try again",
    ),
    "bundled_server_missing": QT_TRANSLATE_NOOP(
        "Errors",
        "The built-in database server is not installed: nothing found in {folder}",
    ),
    "bundled_server_not_prepared": QT_TRANSLATE_NOOP(
        "Errors",
        "The built-in database could not be prepared in {folder}: {reason}",
    ),
    "bundled_server_not_started": QT_TRANSLATE_NOOP(
        "Errors",
        "The built-in database in {folder} did not start; the program's log says why",
    ),
    "bundled_server_not_stopped": QT_TRANSLATE_NOOP(
        "Errors",
        "The built-in database in {folder} did not stop; the program's log says why",
    ),
    "bundled_server_version": QT_TRANSLATE_NOOP(
        "Errors",
        "The data in {folder} belong to PostgreSQL {data}, the installed server is PostgreSQL {server}",
    ),
    "busy": QT_TRANSLATE_NOOP("Errors", "Someone else is changing this right now. Try again"),
    "cell_too_long": QT_TRANSLATE_NOOP(
        "Errors",
        "Row {row} holds a cell of more than {limit} letters: it cannot be a list of firms",
    ),
    "clients_first": QT_TRANSLATE_NOOP("Errors", "Clients are still there: hand them over first"),
    "closes_first": QT_TRANSLATE_NOOP("Errors", "The hours end before they begin"),
    "columns_missing": QT_TRANSLATE_NOOP("Errors", "No column holds names or phones: say which one does"),
    "commit_unsure": QT_TRANSLATE_NOOP(
        "Errors",
        "The server did not confirm the save. It is sent again by itself",
    ),
    "connection_lost": QT_TRANSLATE_NOOP("Errors", "No connection to the server"),
    "consent_ends": QT_TRANSLATE_NOOP("Errors", "It would end before it begins: choose a later day"),
    "damaged_file": QT_TRANSLATE_NOOP(
        "Errors",
        "The file is damaged or not complete: open it in a spreadsheet program and save it again",
    ),
    "days_reach_far": QT_TRANSLATE_NOOP("Errors", "An assignment takes {most} days at most"),
    "deed_incomplete": QT_TRANSLATE_NOOP("Errors", "Say what is to be done"),
    "deed_refused": QT_TRANSLATE_NOOP(
        "Errors",
        "This was already sent with other content, so it was not saved again",
    ),
    "delay_missing": QT_TRANSLATE_NOOP("Errors", "Say after how long to try again"),
    "disk_full": QT_TRANSLATE_NOOP("Errors", "There is no room left on the disk. Nothing was written"),
    "entry_changed": QT_TRANSLATE_NOOP(
        "Errors",
        "Somebody else changed “{name}” meanwhile. Look at it and save again",
    ),
    "entry_ends": QT_TRANSLATE_NOOP("Errors", "The entry would end before it begins: choose a later day"),
    "field_not_settable": QT_TRANSLATE_NOOP("Errors", "The field “{field}” cannot be set to this"),
    "file_empty": QT_TRANSLATE_NOOP("Errors", "There is nothing in the file"),
    "file_held": QT_TRANSLATE_NOOP(
        "Errors",
        "The file cannot be replaced: it is open in another program, or this account may not write there",
    ),
    "file_missing": QT_TRANSLATE_NOOP(
        "Errors",
        "The file cannot be opened: it is not there, or this account may not read it",
    ),
    "file_not_there": QT_TRANSLATE_NOOP("Errors", "There is no file “{path}” that can be read"),
    "file_not_written": QT_TRANSLATE_NOOP("Errors", "The file could not be written: {reason}"),
    "filter_unreadable": QT_TRANSLATE_NOOP("Errors", "This filter cannot be read"),
    "flags_contradict": QT_TRANSLATE_NOOP("Errors", "One outcome cannot be “{first}” and “{second}” at once"),
    "folder_gone": QT_TRANSLATE_NOOP("Errors", "The folder is not there any more. Choose another"),
    "form_unreadable": QT_TRANSLATE_NOOP(
        "Errors",
        "This entry was kept by another version of the program and cannot be sent: {reason}",
    ),
    "former_owner_gone": QT_TRANSLATE_NOOP(
        "Errors",
        "The hand-over cannot be undone: a former owner no longer works here, or works in another group",
    ),
    "group_name_empty": QT_TRANSLATE_NOOP("Errors", "The name of the group is empty"),
    "group_name_taken": QT_TRANSLATE_NOOP("Errors", "There is a group “{name}” already"),
    "group_wanted": QT_TRANSLATE_NOOP("Errors", "Managers and leads work in a sales group: choose one"),
    "heir_gone": QT_TRANSLATE_NOOP(
        "Errors",
        "Who was to take over no longer works here. Choose somebody else",
    ),
    "holiday_changed": QT_TRANSLATE_NOOP(
        "Errors",
        "Somebody else changed this day meanwhile. Look at it and save again",
    ),
    "holiday_twice": QT_TRANSLATE_NOOP("Errors", "This day is in the list already"),
    "hours_changed": QT_TRANSLATE_NOOP(
        "Errors",
        "Somebody else changed these hours meanwhile. Look at them and save again",
    ),
    "import_cancelled": QT_TRANSLATE_NOOP("Errors", "The import was cancelled, nothing was loaded"),
    "import_gone": QT_TRANSLATE_NOOP("Errors", "There is no such import, or it was taken back already"),
    "import_not_own_group": QT_TRANSLATE_NOOP("Errors", "You load lists for your own group only"),
    "import_refused": QT_TRANSLATE_NOOP(
        "Errors",
        "Lists are loaded by administrators and by leads who were given the right",
    ),
    "instruction_changed": QT_TRANSLATE_NOOP(
        "Errors",
        "Somebody else changed this instruction meanwhile. Look at it and save again",
    ),
    "instruction_too_long": QT_TRANSLATE_NOOP("Errors", "An instruction has at most {most} letters"),
    "journal_unwritable": QT_TRANSLATE_NOOP(
        "Errors",
        "This PC cannot keep your entry ({reason}). Do not close the form; free space on the disk "
        "and try again",
    ),
    "key_taken": QT_TRANSLATE_NOOP("Errors", "The key {key} files “{name}” already"),
    "last_administrator": QT_TRANSLATE_NOOP(
        "Errors",
        "This is the last administrator: make another one first",
    ),
    "last_entry": QT_TRANSLATE_NOOP("Errors", "At least one outcome has to stay"),
    "lifetime_below_day": QT_TRANSLATE_NOOP(
        "Errors",
        "A client cannot be rung more often in one day than in all",
    ),
    "list_hidden": QT_TRANSLATE_NOOP("Errors", "This do-not-call list takes no new entries"),
    "list_is_fixed": QT_TRANSLATE_NOOP(
        "Errors",
        "The program works by the entries of this list: they can be renamed, not added or hidden",
    ),
    "login_not_allowed": QT_TRANSLATE_NOOP(
        "Errors",
        "“{login}” cannot be a login: 3 to 31 small Latin letters, digits or _, beginning with a letter",
    ),
    "login_reserved": QT_TRANSLATE_NOOP(
        "Errors",
        "PostgreSQL keeps this login for itself: choose another one",
    ),
    "login_taken": QT_TRANSLATE_NOOP("Errors", "This login is taken on the server"),
    "moment_passed": QT_TRANSLATE_NOOP("Errors", "That moment has passed"),
    "month_begins": QT_TRANSLATE_NOOP("Errors", "The plan of a month begins on the first, not on {day}"),
    "moved_meanwhile": QT_TRANSLATE_NOOP(
        "Errors", "Somebody has moved this to another time meanwhile. Look at it and move it again"
    ),
    "name_empty": QT_TRANSLATE_NOOP("Errors", "The name is empty"),
    "name_missing": QT_TRANSLATE_NOOP("Errors", "Write a name in at least one language"),
    "name_taken": QT_TRANSLATE_NOOP("Errors", "“{name}” is in this list already"),
    "name_too_long": QT_TRANSLATE_NOOP("Errors", "A name has at most {most} letters"),
    "needs_answered": QT_TRANSLATE_NOOP(
        "Errors",
        "Where nobody answered there is no “{flag}”: mark “answered” too",
    ),
    "needs_reason": QT_TRANSLATE_NOOP("Errors", "Say why: this outcome needs a reason"),
    "needs_time": QT_TRANSLATE_NOOP("Errors", "Say when: this outcome needs the time of the next contact"),
    "needs_too_much_memory": QT_TRANSLATE_NOOP(
        "Errors",
        "Reading the file needs more than {megabytes} MB of memory: save only the needed part as csv",
    ),
    "next_kind_missing": QT_TRANSLATE_NOOP(
        "Errors",
        "Say what comes next: a call, a meeting or something else",
    ),
    "no_access": QT_TRANSLATE_NOOP("Errors", "This login has no access to this base"),
    "no_database": QT_TRANSLATE_NOOP("Errors", "There is no base “{database}” on this server"),
    "no_days": QT_TRANSLATE_NOOP(
        "Errors",
        "No column of this file holds days such as 01.01.2027, so nothing was loaded",
    ),
    "no_days_chosen": QT_TRANSLATE_NOOP("Errors", "Choose at least one day"),
    "no_numbers": QT_TRANSLATE_NOOP(
        "Errors", "No line of this file holds a whole phone number, so nothing was loaded"
    ),
    "no_rows": QT_TRANSLATE_NOOP("Errors", "There are no rows below the header"),
    "no_such_column": QT_TRANSLATE_NOOP("Errors", "There is no column “{column}”"),
    "no_such_command": QT_TRANSLATE_NOOP("Errors", "There is no command “{name}”: “help” lists all of them"),
    "no_such_country": QT_TRANSLATE_NOOP(
        "Errors",
        "There is no country “{country}”: write its name or two letters, such as UA",
    ),
    "no_such_day": QT_TRANSLATE_NOOP("Errors", "There is no such day in the calendar"),
    "no_such_outcome": QT_TRANSLATE_NOOP("Errors", "There is no outcome “{outcome}”"),
    "no_such_owner": QT_TRANSLATE_NOOP("Errors", "Nobody who works here has the login “{login}”"),
    "no_such_plan_period": QT_TRANSLATE_NOOP(
        "Errors", "A plan is of a day, a week or a month, not of “{period}”"
    ),
    "no_such_pool": QT_TRANSLATE_NOOP("Errors", "There is no group “{name}”"),
    "no_weekday": QT_TRANSLATE_NOOP("Errors", "Choose at least one day of the week"),
    "nobody_chosen": QT_TRANSLATE_NOOP("Errors", "Choose who is to do it"),
    "nobody_named": QT_TRANSLATE_NOOP("Errors", "There is nobody to take over: “{name}” is not known here"),
    "not_a_clock": QT_TRANSLATE_NOOP("Errors", "Write a time of day like 9:00"),
    "not_a_day": QT_TRANSLATE_NOOP("Errors", "Write a day like 01.01.2027"),
    "not_a_key": QT_TRANSLATE_NOOP("Errors", "The key of an outcome is one digit, 0 to 9"),
    "not_a_table": QT_TRANSLATE_NOOP("Errors", "This is not a table: choose an xlsx, xls, ods or csv file"),
    "not_admin": QT_TRANSLATE_NOOP("Errors", "“{login}” is there already, and is no active administrator"),
    "not_dialable": QT_TRANSLATE_NOOP("Errors", "This number cannot be dialled"),
    "not_encrypted": QT_TRANSLATE_NOOP("Errors", "The server's encryption cannot be trusted: {reason}"),
    "not_in_range": QT_TRANSLATE_NOOP("Errors", "Here stands a whole number from {least} to {most}"),
    "not_of_the_group": QT_TRANSLATE_NOOP(
        "Errors", "Somebody who was chosen does not work in this group any more"
    ),
    "not_plannable": QT_TRANSLATE_NOOP("Errors", "No plan can be set for “{indicator}”"),
    "not_prepared": QT_TRANSLATE_NOOP(
        "Errors",
        "The base “{database}” is not prepared yet. The administrator prepares it with “nezabudka "
        "server init”",
    ),
    "not_signed_in": QT_TRANSLATE_NOOP("Errors", "Nobody is signed in: send “sign_in” first"),
    "not_superuser": QT_TRANSLATE_NOOP("Errors", "“{login}” is not a superuser of this server"),
    "not_undoable": QT_TRANSLATE_NOOP(
        "Errors",
        "This outcome can no longer be undone: something was done after it",
    ),
    "not_whole": QT_TRANSLATE_NOOP("Errors", "Here stands a whole number from {least} to {most}"),
    "not_your_change": QT_TRANSLATE_NOOP("Errors", "This change is over, or somebody else's"),
    "not_yourself": QT_TRANSLATE_NOOP("Errors", "Nobody dismisses himself: another administrator does it"),
    "nothing_to_assign": QT_TRANSLATE_NOOP("Errors", "No clients are chosen, or none of them can get it"),
    "nothing_to_change": QT_TRANSLATE_NOOP("Errors", "There is nothing to change"),
    "nothing_to_export": QT_TRANSLATE_NOOP("Errors", "There is nothing to save"),
    "nothing_to_give": QT_TRANSLATE_NOOP("Errors", "There are no clients to hand over"),
    "nothing_to_silence": QT_TRANSLATE_NOOP(
        "Errors", "Write a whole number that can be dialled, or choose a client"
    ),
    "number_listed": QT_TRANSLATE_NOOP("Errors", "This number is on the do-not-call list"),
    "other_server": QT_TRANSLATE_NOOP(
        "Errors",
        "Another server answers at this address. Nothing is sent to it; tell your administrator",
    ),
    "own_list_stays": QT_TRANSLATE_NOOP(
        "Errors", "The program writes to this list by itself: it can be renamed, not hidden"
    ),
    "password_empty": QT_TRANSLATE_NOOP("Errors", "The password is empty"),
    "password_not_given": QT_TRANSLATE_NOOP("Errors", "No password was given: set {variable}"),
    "password_protected": QT_TRANSLATE_NOOP(
        "Errors",
        "The file is protected with a password: save it without one and choose it again",
    ),
    "password_too_short": QT_TRANSLATE_NOOP(
        "Errors",
        "The password is too short: {least} characters or more",
    ),
    "passwords_differ": QT_TRANSLATE_NOOP("Errors", "The two passwords differ"),
    "past_days": QT_TRANSLATE_NOOP("Errors", "Nothing can be set for days that have passed"),
    "period_backwards": QT_TRANSLATE_NOOP(
        "Errors", "The period ends on {ends}, before it starts on {starts}"
    ),
    "person_changed": QT_TRANSLATE_NOOP(
        "Errors",
        "Somebody else has changed this person meanwhile. Look at the new values and save again",
    ),
    "plan_not_yours": QT_TRANSLATE_NOOP("Errors", "You set plans for people of your own group only"),
    "plan_out_of_range": QT_TRANSLATE_NOOP("Errors", "A plan must be between 0 and {most}, not {value}"),
    "plan_unreadable": QT_TRANSLATE_NOOP(
        "Errors", "“{text}” is not a number: write a plan such as 60 or 4.5"
    ),
    "psql_failed": QT_TRANSLATE_NOOP("Errors", "psql answered: {reason}"),
    "reading_cancelled": QT_TRANSLATE_NOOP("Errors", "Reading of the file was cancelled"),
    "real_data": QT_TRANSLATE_NOOP("Errors", "This base holds real data, so the demo is not put into it"),
    "reason_missing": QT_TRANSLATE_NOOP("Errors", "Say why, it stays with the entry"),
    "refused": QT_TRANSLATE_NOOP("Errors", "It is not there, or you have no access to it"),
    "right_missing": QT_TRANSLATE_NOOP("Errors", "You have not been given the right to do this"),
    "rule_contradicts": QT_TRANSLATE_NOOP(
        "Errors",
        "What “{flag}” says and what comes next contradict each other",
    ),
    "rules_changed": QT_TRANSLATE_NOOP(
        "Errors",
        "Somebody else changed these rules meanwhile. Look at them and save again",
    ),
    "schema_too_new": QT_TRANSLATE_NOOP(
        "Errors",
        "The base is newer ({found}) than this program ({needed}). Install the new version of the program",
    ),
    "schema_too_old": QT_TRANSLATE_NOOP(
        "Errors",
        "The base is older ({found}) than this program needs ({needed}). The administrator must "
        "update the base",
    ),
    "script_changed": QT_TRANSLATE_NOOP(
        "Errors", "{name} saved this script meanwhile. Look at the versions before you save yours"
    ),
    "script_empty": QT_TRANSLATE_NOOP("Errors", "A script in use needs at least one step with a text"),
    "password_changed": QT_TRANSLATE_NOOP("Errors", "Your password was changed. Sign in with the new one"),
    "script_nameless": QT_TRANSLATE_NOOP("Errors", "Give the script a name of up to {most} letters"),
    "server_too_old": QT_TRANSLATE_NOOP("Errors", "PostgreSQL {version} is too old: 15 or newer is needed"),
    "server_unreachable": QT_TRANSLATE_NOOP(
        "Errors",
        "The server {host} does not answer. Check the network or VPN",
    ),
    "server_went_back": QT_TRANSLATE_NOOP(
        "Errors",
        "An outdated copy of the server answers. Nothing is sent to it; tell your administrator",
    ),
    "sheet_missing": QT_TRANSLATE_NOOP("Errors", "There is no sheet named “{sheet}” in the file"),
    "stale_version": QT_TRANSLATE_NOOP(
        "Errors",
        "Someone changed this card after you opened it. Look at the new values and save again",
    ),
    "step_missing": QT_TRANSLATE_NOOP(
        "Errors", "The other branch of step {step} leads to a step that is not there"
    ),
    "step_too_long": QT_TRANSLATE_NOOP("Errors", "Step {step} is longer than {most} letters"),
    "merge_refused": QT_TRANSLATE_NOOP(
        "Errors", "These two clients cannot be merged: you need both of them, and at most 20 a day"
    ),
    "merge_stale": QT_TRANSLATE_NOOP(
        "Errors", "One of the two cards was changed meanwhile. Look at both again"
    ),
    "merged_since": QT_TRANSLATE_NOOP(
        "Errors", "Another client was merged into this one later. Undo that first"
    ),
    "same_client": QT_TRANSLATE_NOOP("Errors", "Choose two different clients"),
    "taken_meanwhile": QT_TRANSLATE_NOOP(
        "Errors",
        "Clients changed or taken by somebody else meanwhile: {count}. Nothing was moved; look again",
    ),
    "takes_too_long": QT_TRANSLATE_NOOP(
        "Errors",
        "Reading the file takes longer than {seconds} seconds: split it into parts",
    ),
    "time_not_understood": QT_TRANSLATE_NOOP(
        "Errors",
        "This is not understood as a time. Write it like tomorrow 10, Mon 14:00 or +2h",
    ),
    "too_far_ahead": QT_TRANSLATE_NOOP("Errors", "That moment is more than five years away"),
    "too_many_clients": QT_TRANSLATE_NOOP(
        "Errors", "One change takes {most} clients at most. Narrow the list"
    ),
    "too_many_columns": QT_TRANSLATE_NOOP(
        "Errors",
        "Row {row} has {columns} columns, at most {limit} can be read: remove what is not needed",
    ),
    "too_many_days": QT_TRANSLATE_NOOP(
        "Errors",
        "The file holds more than {limit} days, so it cannot be a list of holidays",
    ),
    "too_many_rows": QT_TRANSLATE_NOOP("Errors", "The file has more than {limit} rows: split it into parts"),
    "too_many_rows_to_save": QT_TRANSLATE_NOOP("Errors", "A file takes {most} rows at most. Narrow the list"),
    "too_many_views": QT_TRANSLATE_NOOP(
        "Errors", "You have {most} views already. Remove some that you do not use"
    ),
    "too_much_text": QT_TRANSLATE_NOOP(
        "Errors",
        "The file holds more than {megabytes} MB of text: split it into parts",
    ),
    "too_slow": QT_TRANSLATE_NOOP("Errors", "The server did not answer in time. Try again"),
    "unknown_encoding": QT_TRANSLATE_NOOP("Errors", "The encoding “{encoding}” is not known"),
    "unknown_field": QT_TRANSLATE_NOOP(
        "Errors", "The filter asks for “{field}”, which this list does not have"
    ),
    "unknown_kind": QT_TRANSLATE_NOOP("Errors", "There is no kind of activity “{kind}”"),
    "unknown_merge_field": QT_TRANSLATE_NOOP(
        "Errors", "Step {step} names the field “{field}”, which does not exist"
    ),
    "unpacks_too_large": QT_TRANSLATE_NOOP(
        "Errors",
        "The file unpacks to {megabytes} MB, more than a list of firms needs: it was not opened",
    ),
    "value_unreadable": QT_TRANSLATE_NOOP(
        "Errors", "The filter compares “{field}” with something it cannot be compared with"
    ),
    "view_nameless": QT_TRANSLATE_NOOP("Errors", "Give the view a name"),
    "web_page": QT_TRANSLATE_NOOP(
        "Errors",
        "The file is a web page or XML inside: open it in a spreadsheet program and save it as xlsx",
    ),
    "week_begins": QT_TRANSLATE_NOOP("Errors", "The plan of a week begins on a Monday, not on {day}"),
    "worked_on_since": QT_TRANSLATE_NOOP(
        "Errors",
        "The hand-over cannot be undone: there are clients with whom something has been done since, {count}",
    ),
    "writing_cancelled": QT_TRANSLATE_NOOP("Errors", "Stopped, no file was written"),
    "wrong_password": QT_TRANSLATE_NOOP("Errors", "Wrong login or password"),
    "wrong_weekday": QT_TRANSLATE_NOOP("Errors", "That date falls on another day of the week"),
    "zone_unknown": QT_TRANSLATE_NOOP("Errors", "There is no such time zone: write it like Europe/Kyiv"),
    "client_nameless": QT_TRANSLATE_NOOP("Errors", "Type how the client is called"),
    "text_too_long": QT_TRANSLATE_NOOP("Errors", "At most {most} letters fit here"),
    "person_nameless": QT_TRANSLATE_NOOP("Errors", "Type how the person is called"),
    "birthday_unreadable": QT_TRANSLATE_NOOP("Errors", "Write the birthday like 31.12.1985"),
    "number_empty": QT_TRANSLATE_NOOP("Errors", "There is no number to call in “{text}”"),
    "person_silenced": QT_TRANSLATE_NOOP(
        "Errors", "{name} asked not to be called. While that holds, he stays on the card"
    ),
    "file_too_large": QT_TRANSLATE_NOOP("Errors", "“{name}” is larger than {most} MB"),
    "file_twice": QT_TRANSLATE_NOOP("Errors", "This file is on the card already, as “{name}”"),
    "file_broken": QT_TRANSLATE_NOOP(
        "Errors", "“{name}” did not arrive whole, so it was not opened. Try again"
    ),
    "transfer_stopped": QT_TRANSLATE_NOOP("Errors", "Stopped, nothing was kept"),
    "only_saved": QT_TRANSLATE_NOOP(
        "Errors", "“{name}” could run on this PC. It can be saved, and is not opened from here"
    ),
    "cannot_open": QT_TRANSLATE_NOOP("Errors", "Nothing on this PC opens “{name}”. Save it instead"),
    "cannot_write": QT_TRANSLATE_NOOP("Errors", "The file could not be written: {reason}"),
    "text_beyond_reason": QT_TRANSLATE_NOOP("Errors", "One of the texts is too long"),
    "own_field_wrong": QT_TRANSLATE_NOOP("Errors", "One of the own fields holds what it cannot hold"),
    "kind_is_fixed": QT_TRANSLATE_NOOP("Errors", "The kind of a field stays: hide this one and add another"),
    "choices_missing": QT_TRANSLATE_NOOP("Errors", "Write at least one choice, each on a line of its own"),
    "too_many_choices": QT_TRANSLATE_NOOP("Errors", "A field has at most {most} choices"),
    "own_number": QT_TRANSLATE_NOOP("Errors", "Write a number such as 18 or 4.5"),
    "own_date": QT_TRANSLATE_NOOP("Errors", "Write a day like 31.12.2027"),
    "file_needs_line": QT_TRANSLATE_NOOP(
        "Errors", "No connection: files cannot wait on this PC. Add it again when the line is back"
    ),
    "file_unreadable": QT_TRANSLATE_NOOP(
        "Errors", "“{name}” cannot be read. It is no file, or this account may not read it"
    ),
}


def sentence(error: KnownError) -> str:
    """What to tell the user; an error without a translation tells its own English sentence."""
    source = SENTENCES.get(error.code)
    if source is None:
        return str(error)
    told = QCoreApplication.translate(CONTEXT, source)
    try:
        return told.format(**error.values)
    except (KeyError, IndexError):
        return str(error)
