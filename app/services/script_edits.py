"""Scripts as their authors work on them: saved as versions, none of which is ever lost."""

from __future__ import annotations

import json
import re
import uuid
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select, text
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session

from app.errors import KnownError, Refused
from app.models import Objection, Script, ScriptVersion, Staff
from app.services.scripts import FIELDS, Step

LANGUAGES = ("ru", "uk", "en")
LONGEST_NAME, LONGEST_TEXT, MOST_STEPS = 120, 4000, 60
_FIELD = re.compile(r"\{\s*([a-z_]+)\s*(?:\|[^{}]*)?\}")


class ScriptNameless(KnownError):
    """A script needs a name."""

    code = "script_nameless"
    sentence = "Give the script a name of up to {most} letters"


class ScriptEmpty(KnownError):
    """A script in use must have something to read."""

    code = "script_empty"
    sentence = "A script in use needs at least one step with a text"


class StepTooLong(KnownError):
    """A step nobody could read aloud."""

    code = "step_too_long"
    sentence = "Step {step} is longer than {most} letters"


class StepMissing(KnownError):
    """A branch leads nowhere."""

    code = "step_missing"
    sentence = "The other branch of step {step} leads to a step that is not there"


class UnknownMergeField(KnownError):
    """A field of that name is not known."""

    code = "unknown_merge_field"
    sentence = "Step {step} names the field “{field}”, which does not exist"


class ScriptChanged(KnownError):
    """Somebody else saved the script meanwhile."""

    code = "script_changed"
    sentence = "{name} saved this script meanwhile. Look at the versions before you save yours"


@dataclass(frozen=True)
class ScriptRow:
    """A script in the list."""

    id: uuid.UUID
    name: str
    language: str
    project_code: str | None
    outcome_code: str | None
    active: bool
    version: int
    steps: int
    changed_at: datetime


@dataclass(frozen=True)
class Answer:
    """What to say to an objection; kept when not `active`, read to nobody."""

    id: uuid.UUID
    name: str
    reply: str
    active: bool = True


@dataclass(frozen=True)
class ScriptForm:
    """A script as typed; `version` is the one it was begun from, 0 for a new script."""

    id: uuid.UUID
    name: str
    language: str = "ru"
    project_code: str | None = None
    outcome_code: str | None = None
    active: bool = True
    steps: tuple[Step, ...] = ()
    answers: tuple[Answer, ...] = ()
    version: int = 0


@dataclass(frozen=True)
class VersionRow:
    """An earlier wording, and who saved it when."""

    version: int
    name: str
    by: str
    changed_at: datetime
    steps: tuple[Step, ...]


def list_scripts(db: Session) -> tuple[ScriptRow, ...]:
    """All scripts, those in use first, by name."""
    rows = db.scalars(select(Script).order_by(Script.active.desc(), Script.name, Script.id))
    return tuple(
        ScriptRow(
            row.id,
            row.name,
            row.language,
            row.project_code,
            row.outcome_code,
            row.active,
            row.version,
            len(row.steps),
            row.changed_at,
        )
        for row in rows
    )


def read_form(db: Session, script_id: uuid.UUID) -> ScriptForm:
    """The script as it stands, with its own objections; Refused when it is not there."""
    row = db.get(Script, script_id)
    if row is None:
        raise Refused()
    found = db.scalars(select(Objection).where(Objection.script_id == script_id).order_by(Objection.position))
    answers = tuple(Answer(one.id, one.name, one.reply, one.active) for one in found)
    return ScriptForm(
        row.id,
        row.name,
        row.language,
        row.project_code,
        row.outcome_code,
        row.active,
        tuple(step_of(step) for step in row.steps),
        answers,
        row.version,
    )


def save_script(db: Session, form: ScriptForm) -> ScriptForm:
    """Saves the script as its next version and answers how it stands then; the database decides who may.

    One KnownError says what is wrong with what was typed; nothing is half done.
    """
    check_form(form)
    values = _values(form)
    if form.version == 0:
        # The same new script sent twice is one script.
        db.execute(insert(Script).values(id=form.id, **values).on_conflict_do_nothing(index_elements=["id"]))
    else:
        changed = db.execute(
            text(
                "update crm.script set name = :name, language = :language, project_code = :project_code,"
                " outcome_code = :outcome_code, active = :active, steps = cast(:steps as jsonb), changed_at = now()"
                " where id = :id and version = :version returning id"
            ),
            {
                **values,
                "steps": json.dumps(values["steps"], ensure_ascii=False),
                "id": form.id,
                "version": form.version,
            },
        ).one_or_none()
        if changed is None:
            _raise_changed(db, form)
    _save_answers(db, form)
    db.expire_all()
    return read_form(db, form.id)


def list_versions(db: Session, script_id: uuid.UUID) -> tuple[VersionRow, ...]:
    """Every wording of the script, the newest first; empty for who may not edit scripts."""
    asked = (
        select(ScriptVersion, Staff.name)
        .outerjoin(Staff, Staff.id == ScriptVersion.changed_by)
        .where(ScriptVersion.script_id == script_id)
        .order_by(ScriptVersion.version.desc())
    )
    return tuple(
        VersionRow(
            row.version, row.name, by or "", row.changed_at, tuple(step_of(step) for step in row.steps)
        )
        for row, by in db.execute(asked)
    )


def check_form(form: ScriptForm) -> None:
    """Raises the one KnownError that says what is wrong with the form; says nothing when it may be saved."""
    if not form.name.strip() or len(form.name) > LONGEST_NAME:
        raise ScriptNameless(most=LONGEST_NAME)
    if form.active and not any(step.text.strip() for step in form.steps):
        raise ScriptEmpty()
    for place, step in enumerate(form.steps[:MOST_STEPS], start=1):
        _check_step(step, place, len(form.steps))


def step_of(given: dict[str, Any]) -> Step:
    """A step as the base keeps it."""
    other = str(given.get("other_to", ""))
    return Step(
        str(given.get("title", "")),
        str(given.get("text", "")),
        str(given.get("next_label", "")),
        str(given.get("other_label", "")),
        int(other) if other.isdigit() else None,
    )


def _check_step(step: Step, place: int, count: int) -> None:
    if len(step.text) > LONGEST_TEXT or len(step.title) > LONGEST_NAME:
        raise StepTooLong(step=place, most=LONGEST_TEXT)
    if step.other_to is not None and not 0 <= step.other_to < count:
        raise StepMissing(step=place)
    for name in _FIELD.findall(f"{step.title} {step.text}"):
        if name not in FIELDS:
            raise UnknownMergeField(step=place, field=name)


def _values(form: ScriptForm) -> dict[str, Any]:
    return {
        "name": form.name.strip(),
        "language": form.language if form.language in LANGUAGES else "ru",
        "project_code": form.project_code,
        "outcome_code": form.outcome_code,
        "active": form.active,
        "steps": [_kept(step) for step in form.steps],
    }


def _kept(step: Step) -> dict[str, Any]:
    """Only what was filled in, as the starter scripts have it."""
    return {name: value for name, value in asdict(step).items() if value not in ("", None)}


def _save_answers(db: Session, form: ScriptForm) -> None:
    for position, answer in enumerate(form.answers):
        values = {
            "script_id": form.id,
            "name": answer.name.strip(),
            "reply": answer.reply.strip(),
            "position": position,
            "active": answer.active and bool(answer.name.strip()),
        }
        made = insert(Objection).values(id=answer.id, **values)
        db.execute(made.on_conflict_do_update(index_elements=["id"], set_=values))


def _raise_changed(db: Session, form: ScriptForm) -> None:
    versions = list_versions(db, form.id)
    if db.get(Script, form.id) is None:
        raise Refused()
    raise ScriptChanged(name=next((row.by for row in versions if row.by), "?"))
