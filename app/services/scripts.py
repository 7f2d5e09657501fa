"""Call scripts, answers to objections, and the merge fields that put the client's own words into them."""

from __future__ import annotations

import re
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from app.services import activities
from app.services.clients import ClientCard, PersonCard
from app.services.db import ask
from app.services.dictionaries import Books


@dataclass(frozen=True)
class Step:
    """One step of a talk; `other_to` is the place of the step that the other branch leads to."""

    title: str
    text: str
    next_label: str = ""
    other_label: str = ""
    other_to: int | None = None


@dataclass(frozen=True)
class ObjectionCard:
    """What clients object, and what to say to it."""

    name: str
    reply: str


@dataclass(frozen=True)
class CallScript:
    """The script for one client, with the objections it knows and those known everywhere; `assigned` by a lead."""

    id: uuid.UUID
    name: str
    steps: tuple[Step, ...]
    objections: tuple[ObjectionCard, ...] = ()
    assigned: bool = False


FIELDS = ("person", "first_name", "company", "city", "promise", "last_result", "me", "project")

_FIELD = re.compile(r"\{\s*([a-z_]+)\s*(?:\|([^{}]*))?\}")
# The activity the call is made for, when it is known; else what the client is to be called for until this time tomorrow.
_SCRIPT = text("""
    with client as (
        select c.project_code, c.last_outcome,
               (select a.script_id from crm.activity a
                 where a.client_id = c.id and a.done_at is null and a.kind = 'call' and a.script_id is not null
                   and (a.id = cast(:activity_id as uuid)
                        or cast(:activity_id as uuid) is null and a.due_at < now() + interval '1 day')
                 order by a.due_at, a.id limit 1) as script_id
          from crm.client c where c.id = :client_id)
    select s.id, s.name, s.steps, s.id is not distinct from k.script_id as assigned,
           (select jsonb_agg(jsonb_build_array(o.name, o.reply) order by (o.script_id is null), o.position, o.name)
              from crm.objection o where o.active and (o.script_id is null or o.script_id = s.id)) as objections
      from crm.script s left join client k on true
     where s.active and jsonb_array_length(s.steps) > 0
       and (s.id = k.script_id
            or (s.project_code is null or s.project_code = k.project_code)
               and (s.outcome_code is null or s.outcome_code = k.last_outcome))
     order by (s.id is distinct from k.script_id), (s.project_code is null), (s.outcome_code is null),
              (s.language <> :language), s.changed_at desc, s.id
     limit 1
""")


def read_script(
    db: Session, client_id: uuid.UUID, language: str = "ru", activity_id: uuid.UUID | None = None
) -> CallScript | None:
    """The script to read to this client in the call for that activity.

    The one that was chosen for the activity goes before that of the client's project, that before the general one; of
    each the one for how the last call ended before others, then of the language, newest first. Without an activity it
    is any that the client is to be called for now.
    """
    asked = {"client_id": client_id, "language": language, "activity_id": activity_id}
    for script_id, name, steps, assigned, objections in ask(db, _SCRIPT, asked):
        known = tuple(ObjectionCard(said, reply) for said, reply in objections or ())
        return CallScript(script_id, name, tuple(_step(step) for step in steps), known, assigned)
    return None


def script_values(
    card: ClientCard, *, me: str, books: Books | None = None, person: PersonCard | None = None
) -> dict[str, str]:
    """What the merge fields of a script stand for with this client; an empty text where nothing is known."""
    whom = person or next(iter(card.people), None)
    name = whom.name.strip() if whom else ""
    last = next(iter(activities.contacts(card.timeline, 1)), None)
    outcome = books.outcome(last.outcome_code) if books and last else None
    project = (
        next((entry.name for entry in books.projects if entry.code == card.project_code), "") if books else ""
    )
    return {
        "person": name,
        "first_name": name.split()[0] if name else "",
        "company": card.name,
        "city": card.city or "",
        "promise": card.promise.plan_note if card.promise else "",
        "last_result": (last.result if last else "") or (outcome.name if outcome else ""),
        "me": me,
        "project": project,
    }


def fill(words: str, values: Mapping[str, str]) -> str:
    """The text with its merge fields said aloud: `{first_name|colleague}` is "colleague" where no name is known.

    A field that does not exist stays as it is written, so that its author sees the slip.
    """

    def said(found: re.Match[str]) -> str:
        name, fallback = found[1], found[2]
        if name not in FIELDS:
            return found[0]
        return values.get(name, "").strip() or (fallback or "").strip()

    filled = _FIELD.sub(said, words)
    # A field that had nothing to say leaves its blanks and commas behind.
    return re.sub(r" +([,.!?])", r"\1", re.sub(r"(?<=\S) {2,}", " ", filled)).strip()


def _step(given: Mapping[str, Any]) -> Step:
    other = str(given.get("other_to", ""))
    return Step(
        title=str(given.get("title", "")),
        text=str(given.get("text", "")),
        next_label=str(given.get("next_label", "")),
        other_label=str(given.get("other_label", "")),
        other_to=int(other) if other.isdigit() else None,
    )
