"""What an administrator does by robot: people, rights, groups, rules, dictionaries, scripts, and who changed what."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, fields, replace
from typing import Any, Literal

from app.commands.robot.forms import BadArgument, When, whole
from app.commands.robot.leading import Answer, group, person
from app.commands.robot.seat import Seat
from app.commands.robot.views import Nothing
from app.services import audits, company_settings, dictionary_edits, handovers, script_edits, staff
from app.services.audits import ChangeRow, ChangesQuery
from app.services.handovers import HandOverRequest
from app.services.script_edits import ScriptForm, ScriptRow
from app.services.scripts import Step
from app.services.staff import People, PersonForm

Level = Literal["manager", "lead", "admin"]
Right = Literal["export", "mass_change", "see_pool", "edit_scripts", "import"]


@dataclass(frozen=True)
class Person:
    """A person by login; what is not given stays as it is. A new one needs name, level and password."""

    login: str
    name: str | None = None
    level: Level | None = None
    group: str | None = None
    time_zone: str | None = None
    password: str | None = None


@dataclass(frozen=True)
class RightForm:
    """A finer right given or taken."""

    login: str
    right: Right
    granted: bool = True


@dataclass(frozen=True)
class DismissForm:
    """Who goes, and who gets everything of his: these people, spread, or the pool of a group."""

    login: str
    heirs: tuple[str, ...] = ()
    pool: str | None = None


@dataclass(frozen=True)
class GroupForm:
    """A new group, or a new name of one."""

    name: str
    rename: str | None = None


@dataclass(frozen=True)
class RuleForm:
    """One rule of the company, such as `attempts` `per_day`."""

    group: str
    name: str
    value: str


@dataclass(frozen=True)
class EntryForm:
    """An entry of a dictionary by its code; without a code a new one. `fields` as they are named in the answer of `entries`."""

    book: str
    code: str | None = None
    fields: dict[str, Any] | None = None


@dataclass(frozen=True)
class OfBook:
    """A dictionary by name."""

    book: str


@dataclass(frozen=True)
class ScriptText:
    """A script; without `script` a new one. Each step has `title`, `text` and, if wanted, labels and `other_to`."""

    name: str
    steps: tuple[dict[str, Any], ...]
    script: uuid.UUID | None = None
    language: Literal["ru", "uk", "en"] = "ru"
    project: str | None = None
    outcome: str | None = None
    active: bool = True


@dataclass(frozen=True)
class ChangesForm:
    """Changes of one client, by one person, of a table, since a moment; the newest first."""

    client: uuid.UUID | None = None
    login: str | None = None
    table: str | None = None
    since: When | None = None
    limit: int = whole(50, least=1, most=1000)


def people(seat: Seat, form: Nothing) -> People:
    """Everybody with level, group, finer rights and how much is theirs; and the groups."""
    return seat.desk.read(staff.list_people)


def save_person(seat: Seat, form: Person) -> Answer:
    """Makes a person or changes one; the password leaves this PC as a verifier only."""
    known = next((one for one in seat.desk.read(staff.list_people).people if one.login == form.login), None)
    if known is None and (form.name is None or form.level is None):
        raise BadArgument(field="name", trouble="and “level” are needed for a new person")
    group_id = group(seat, form.group) if form.group else (known.group_id if known else None)
    made = PersonForm(
        known.id if known else None,
        form.login,
        form.name or (known.name if known else ""),
        form.level or (known.level if known else "manager"),
        group_id,
        form.time_zone or (known.time_zone if known else "Europe/Kyiv"),
        form.password,
    )
    return {"person": seat.desk.change(lambda db: staff.save_person(db, made))}


def set_right(seat: Seat, form: RightForm) -> Answer:
    """Gives a finer right to a person, or takes it."""
    who = person(seat, form.login)
    seat.desk.change(lambda db: staff.set_rights(db, who, {form.right: form.granted}))
    return {"right": form.right, "granted": form.granted}


def dismiss(seat: Seat, form: DismissForm) -> Answer:
    """Hands over everything of a person and closes his login, in one step; he sees nothing from then on."""
    who = person(seat, form.login)
    request = HandOverRequest(
        from_staff_id=who,
        heirs=tuple(person(seat, login) for login in form.heirs),
        pool_group=group(seat, form.pool) if form.pool else None,
    )
    row = next(one for one in seat.desk.read(staff.list_people).people if one.id == who)
    if not row.clients:
        seat.desk.change(lambda db: staff.dismiss(db, who))
        return {"clients": 0, "plans": 0, "promises": 0}
    plan = seat.desk.read(handovers.foresee, request).plan
    given = seat.desk.change(lambda db: staff.dismiss_with_hand_over(db, plan, who))
    return {"clients": given.clients, "plans": given.plans, "promises": given.promises}


def save_group(seat: Seat, form: GroupForm) -> Answer:
    """Makes a group, or gives the group `rename` this name."""
    if form.rename:
        which = group(seat, form.rename)
        seat.desk.change(lambda db: staff.rename_group(db, which, form.name))
        return {"group": which}
    return {"group": seat.desk.change(lambda db: staff.add_group(db, form.name))}


def rules(seat: Seat, form: Nothing) -> Any:
    """The rules of the company."""
    return seat.desk.read(company_settings.read_rules)


def set_rule(seat: Seat, form: RuleForm) -> Any:
    """Changes one rule; a value nobody could mean is refused."""
    if form.group not in company_settings.GROUPS or form.name not in {
        field.name for field in fields(company_settings.GROUPS[form.group])
    }:
        raise BadArgument(field="group", trouble="or “name” is no rule of the company")
    value = company_settings.number(form.value, form.group, form.name)
    before = seat.desk.read(company_settings.read_rules)
    after = company_settings.with_number(before, form.group, form.name, value)
    seat.desk.change(lambda db: company_settings.keep_rules(db, after, before=before))
    return seat.desk.read(company_settings.read_rules)


def entries(seat: Seat, form: OfBook) -> Any:
    """Every entry of a dictionary with its three names and what it does."""
    _check_book(form.book)
    return seat.desk.read(dictionary_edits.list_entries, form.book)


def save_entry(seat: Seat, form: EntryForm) -> Answer:
    """Adds an entry or changes one; never deleted, `active` false hides it."""
    _check_book(form.book)
    given = form.fields or {}
    rows = {row.code: row.form for row in seat.desk.read(dictionary_edits.list_entries, form.book)}
    if form.code is not None and form.code not in rows:
        raise BadArgument(field="code", trouble="is not in this dictionary")
    kind = dictionary_edits.BOOKS[form.book].form
    known = {field.name for field in fields(kind)}
    if strange := sorted(set(given) - known):
        raise BadArgument(field=f"fields.{strange[0]}", trouble=f"must be one of: {', '.join(sorted(known))}")
    if form.code is None:
        named = {"name": "", "name_ru": "", "name_uk": "", **given}
        return {
            "code": seat.desk.change(lambda db: dictionary_edits.add_entry(db, form.book, form=kind(**named)))
        }
    before, code = rows[form.code], form.code
    after = replace(before, **given)
    seat.desk.change(
        lambda db: dictionary_edits.change_entry(db, form.book, code=code, before=before, after=after)
    )
    return {"code": form.code}


def list_scripts(seat: Seat, form: Nothing) -> tuple[ScriptRow, ...]:
    """All scripts with their versions."""
    return seat.desk.read(script_edits.list_scripts)


def save_script(seat: Seat, form: ScriptText) -> Answer:
    """Saves a script as its next version; earlier wordings stay."""
    steps = tuple(_step(step, place) for place, step in enumerate(form.steps))
    if form.script is None:
        made = ScriptForm(uuid.uuid4(), form.name)
    else:
        made = seat.desk.read(script_edits.read_form, form.script)
    made = replace(
        made,
        name=form.name,
        language=form.language,
        project_code=form.project,
        outcome_code=form.outcome,
        active=form.active,
        steps=steps,
    )
    saved = seat.desk.change(lambda db: script_edits.save_script(db, made))
    return {"script": saved.id, "version": saved.version}


def changes(seat: Seat, form: ChangesForm) -> tuple[ChangeRow, ...]:
    """Who changed what, when, from what to what, as far as the reader may see it."""
    query = ChangesQuery(
        client_id=form.client,
        by_id=person(seat, form.login) if form.login else None,
        tables=(form.table,) if form.table else (),
        since=seat.own_moment(form.since) if form.since else None,
    )
    return seat.desk.read(audits.list_changes, query, limit=form.limit)


def _check_book(name: str) -> None:
    if name not in dictionary_edits.BOOKS:
        raise BadArgument(field="book", trouble=f"must be one of: {', '.join(dictionary_edits.BOOKS)}")


def _step(given: dict[str, Any], place: int) -> Step:
    known = {field.name for field in fields(Step)}
    if strange := sorted(set(given) - known):
        raise BadArgument(field=f"steps[{place}].{strange[0]}", trouble="is not known here")
    return script_edits.step_of(given)
