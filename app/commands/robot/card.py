"""The card by robot: the history by pages, people and numbers, files."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

from app.commands.robot.forms import BadArgument, When, checked_text, whole
from app.commands.robot.plain import plain
from app.commands.robot.seat import Seat
from app.errors import KnownError
from app.services import activities, attachments, client_changes, clients, contact_people, handovers
from app.services.activities import HistoryQuery, TimelineRow
from app.services.attachments import FileRow, NewFile
from app.services.contact_people import PERSON_FIELDS, PersonChange, PersonRemoval, PhoneChange
from app.services.db import LONG
from app.services.field_clashes import Value
from app.services.outside import files

Answer = dict[str, Any]
Which = Literal["all", "calls", "letters", "meetings"]
KINDS: dict[str, tuple[str, ...]] = {
    "all": (),
    "calls": ("call",),
    "letters": ("email", "offer", "document", "information"),
    "meetings": ("meeting", "presentation"),
}


class FileNotThere(KnownError):
    """No file of this PC at the path."""

    code = "file_not_there"
    sentence = "There is no file “{path}” that can be read"


@dataclass(frozen=True)
class HistoryForm:
    """`before` and `before_id` are `at` and `id` of the last line that was read."""

    client: uuid.UUID
    which: Which = "all"
    author: str | None = None
    text: str = ""
    before: When | None = None
    before_id: uuid.UUID | None = None
    limit: int = whole(50, least=1, most=500)


@dataclass(frozen=True)
class PersonForm:
    """Without `person` somebody new; `fields` by name, `numbers` are added to his own."""

    client: uuid.UUID
    person: uuid.UUID | None = None
    version: int | None = whole(least=1, most=2**31 - 1)
    fields: dict[str, Any] | None = None
    numbers: tuple[str, ...] = ()


@dataclass(frozen=True)
class NumberForm:
    """A number with what it is from now on."""

    client: uuid.UUID
    phone: uuid.UUID
    number: str | None = None
    state: Literal["new", "good", "dead"] | None = None


@dataclass(frozen=True)
class RemovePerson:
    """Off the card, or back on it with the numbers that went to the company."""

    client: uuid.UUID
    person: uuid.UUID
    back: bool = False
    numbers: tuple[uuid.UUID, ...] = ()


@dataclass(frozen=True)
class FileForm:
    """A file of this PC, for the client or one of its activities."""

    client: uuid.UUID
    path: str
    activity: uuid.UUID | None = None


@dataclass(frozen=True)
class OfClient:
    """A client by id."""

    client: uuid.UUID


@dataclass(frozen=True)
class SaveFile:
    """Where to write a copy."""

    file: uuid.UUID
    path: str


@dataclass(frozen=True)
class RemoveFile:
    """Off the card, or back on it."""

    file: uuid.UUID
    back: bool = False


def history(seat: Seat, form: HistoryForm) -> Answer:
    """The next lines of the history, newest first."""
    before = None
    if (form.before is None) != (form.before_id is None):
        raise BadArgument(field="before_id", trouble="and “before” belong together")
    if form.before is not None and form.before_id is not None:
        before = TimelineRow(form.before_id, "", "done", seat.own_moment(form.before))
    author = None
    if form.author is not None:
        named = [one.id for one in seat.desk.read(handovers.colleagues) if one.login == form.author]
        if not named:
            raise BadArgument(field="author", trouble="must be the login of a colleague")
        author = named[0]
    words = tuple(form.text.lower().split()[:5])
    query = HistoryQuery(form.client, KINDS[form.which], author, words, before=before)
    page = seat.desk.read(activities.read_history, query, limit=form.limit)
    return {"rows": plain(page.rows), "more": page.more}


def change_person(seat: Seat, form: PersonForm) -> Answer:
    """Adds or changes a contact person."""
    fields: dict[str, Value] = {}
    for name, value in (form.fields or {}).items():
        if name not in PERSON_FIELDS:
            raise BadArgument(field=f"fields.{name}", trouble=f"must be one of: {', '.join(PERSON_FIELDS)}")
        if isinstance(value, str):
            checked_text(value, f"fields.{name}")
        elif not (value is None or (name == "decides" and isinstance(value, bool))):
            raise BadArgument(
                field=f"fields.{name}", trouble="must be a text or null (decides: true or false)"
            )
        fields[name] = value
    if form.person is not None and form.version is None and fields:
        raise BadArgument(
            field="version", trouble="is missing: the one of the card the values were typed over"
        )
    numbers = tuple(PhoneChange(uuid.uuid4(), None, {"raw": one}) for one in form.numbers)
    person = form.person or uuid.uuid4()
    version = form.version if form.version is not None else (1 if form.person else None)
    made = PersonChange(
        uuid.uuid4(), form.client, seat.now(), person, version, fields, phones=numbers,
        country=seat.desk.books.rules.country,
    )  # fmt: skip
    return {**seat.submit(contact_people.change_person, _strict(made)), "person": person}


def _strict(form: PersonChange) -> PersonChange:
    """Without the values that were seen, another version refuses the whole: each field counts as seen otherwise."""
    if form.version is None or not form.fields:
        return form
    return replace(form, seen=dict.fromkeys(form.fields, "\u0000"))


def change_number(seat: Seat, form: NumberForm) -> Answer:
    """Changes a number, or says that it is right or wrong."""
    card = seat.desk.read(clients.read_card, form.client)
    phone = next((one for one in card.phones if one.id == form.phone), None)
    if phone is None:
        raise BadArgument(field="phone", trouble="must be the id of a number of this client")
    fields: dict[str, Value] = {
        name: value for name, value in (("raw", form.number), ("state", form.state)) if value is not None
    }
    seen: dict[str, Value] = {"raw": phone.raw, "state": phone.state}
    change = PhoneChange(phone.id, phone.version, fields, seen)
    made = PersonChange(
        uuid.uuid4(), form.client, seat.now(), phones=(change,),
        country=card.country or seat.desk.books.rules.country,
    )  # fmt: skip
    return seat.submit(contact_people.change_person, made)


def remove_person(seat: Seat, form: RemovePerson) -> Answer:
    """Takes a person off the card, or puts him back."""
    made = PersonRemoval(uuid.uuid4(), form.client, seat.now(), form.person, form.back, form.numbers)
    return seat.submit(contact_people.remove_person, made)


def list_files(seat: Seat, form: OfClient) -> tuple[FileRow, ...]:
    """The files of a client, newest first."""
    return seat.desk.read(attachments.list_files, form.client)


def add_file(seat: Seat, form: FileForm) -> Answer:
    """Keeps a file with the client; past the journal, because files are too large for it."""
    path = Path(form.path)
    try:
        with path.open("rb") as file:
            content = file.read(attachments.MOST_BYTES + 1)
    except OSError as error:
        raise FileNotThere(path=form.path) from error
    new = NewFile(form.client, path.name, content, form.activity)
    return {"file": seat.desk.change(lambda db: attachments.add_file(db, new), limit=LONG)}


def save_file(seat: Seat, form: SaveFile) -> Answer:
    """Writes a copy of a file."""
    name, content = seat.desk.change(lambda db: attachments.read_file(db, form.file), limit=LONG)
    return {"name": name, "size": len(content), "path": str(files.save_file(Path(form.path), content))}


def remove_file(seat: Seat, form: RemoveFile) -> None:
    """Takes a file off the card, or puts it back."""
    seat.desk.change(lambda db: attachments.remove_file(db, form.file, back=form.back))


def check_fields(fields: dict[str, Any]) -> None:
    """BadArgument for a field that no card has, or a value no field takes."""
    for name, value in fields.items():
        if not client_changes.is_changeable(name):
            known = ", ".join((*client_changes.CHANGEABLE, "facts.<name>", "own.<code>"))
            raise BadArgument(field=f"fields.{name}", trouble=f"must be one of: {known}")
        if isinstance(value, str):
            checked_text(value, f"fields.{name}")
        elif not (
            value is None
            or (name == "importance" and value in (1, 2, 3))
            or (name.startswith("own.") and isinstance(value, bool | int | float))
        ):
            raise BadArgument(field=f"fields.{name}", trouble="must be a text or null (importance: 1 to 3)")
