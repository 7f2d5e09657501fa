"""Deeds with many clients: what can be asked, what is foreseen, what became of it. Data only."""

from __future__ import annotations

import base64
import dataclasses
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any

from app.errors import BadInput, KnownError
from app.services.conditions import decode_filter, encode_filter
from app.services.selections import Selection

Value = str | int | float | bool | None
MOST = 1_000_000
"""How many clients one deed takes; more than the whole company has."""
MOST_NAMED = 8_000
"""How many of them may be named one by one; a filter names any number."""
REASONS = (
    "gone",  # not there, or not this person's to see or change any more
    "not_yours",  # seen, but somebody else's or the pool's to change
    "changed",  # changed by somebody since it was looked at
    "same",  # is so already
    "closed",  # closed with a reason
    "silent",  # on do-not-call
    "no_number",  # a call, and there is no number that may be dialled
    "planned",  # has an open plan
    "no_owner",  # nobody's: nobody would do what is planned
    "stage",  # a client already, and only prospects are closed
    "busy",  # somebody else is changing it right now
    "refused",  # the base does not take it
    "undone",  # an undo: what was done with it is undone or over already
)
SETTABLE = (
    "status", "importance", "type_code", "project_code", "source_code", "city", "region", "country", "time_zone",
)  # fmt: skip
STATUSES = ("cold", "warm", "hot", "refused")


@dataclass(frozen=True)
class SetFields:
    """Fields of the card set to the same value: names of SETTABLE, own fields as "own.<code>"; None empties one."""

    fields: Mapping[str, Value] = field(default_factory=dict)
    kind = "fields"

    @property
    def own(self) -> dict[str, Value]:
        """Own fields by code."""
        return {name[4:]: value for name, value in self.fields.items() if name.startswith("own.")}

    @property
    def plain(self) -> dict[str, Value]:
        """The others."""
        return {name: value for name, value in self.fields.items() if not name.startswith("own.")}


@dataclass(frozen=True)
class CloseAll:
    """Prospects without a plan are closed, with the reason."""

    reason: str = ""
    kind = "fields"


@dataclass(frozen=True)
class PlanAll:
    """A contact for each, spread over the days; `at`: one after another from that hour on, else over the working day."""

    contact: str = "call"
    days: tuple[date, ...] = ()
    at: time | None = None
    purpose_code: str | None = None
    note: str = ""
    minutes: int = 15
    kind = "plan"


@dataclass(frozen=True)
class SilenceAll:
    """Nobody rings them or their numbers any more, until `until` (None: for good)."""

    list_code: str = "own"
    reason: str = ""
    until: datetime | None = None
    kind = "do_not_call"


@dataclass(frozen=True)
class GiveAll:
    """Clients with plans and history go to the heirs, each to who has least, or into the pool of a group."""

    heirs: tuple[int, ...] = ()
    pool_group: int | None = None
    note: str = ""

    @property
    def kind(self) -> str:
        """To people, or to nobody."""
        return "hand_over" if self.heirs else "pool"


Deed = SetFields | CloseAll | PlanAll | SilenceAll | GiveAll
_DEEDS: dict[str, type[Deed]] = {
    "fields": SetFields,
    "close": CloseAll,
    "plan": PlanAll,
    "do_not_call": SilenceAll,
    "give": GiveAll,
}


@dataclass(frozen=True)
class MassRequest:
    """What is to be done with whom; `id` is made by the caller and names the change for good."""

    id: uuid.UUID
    selection: Selection
    deed: Deed


@dataclass(frozen=True)
class Targets:
    """Clients with the versions at which they were seen, packed: a million of them take 20 MB."""

    ids: bytes = b""
    versions: bytes = b""

    def __len__(self) -> int:
        return len(self.ids) // 16

    def slice(self, first: int, size: int) -> tuple[list[uuid.UUID], list[int]]:
        """So many from this place on."""
        last = min(len(self), first + size)
        ids = [uuid.UUID(bytes=self.ids[at * 16 : at * 16 + 16]) for at in range(first, last)]
        versions = [
            int.from_bytes(self.versions[at * 4 : at * 4 + 4], signed=True) for at in range(first, last)
        ]
        return ids, versions


@dataclass(frozen=True)
class MassSample:
    """One client as it is and as it would be; with a `reason` it stays as it is."""

    client_id: uuid.UUID
    name: str
    owner_name: str
    before: dict[str, Any]
    after: dict[str, Any]
    reason: str | None = None


@dataclass(frozen=True)
class MassForecast:
    """What a deed would do now: `count` clients are meant, `len(targets)` of them would change."""

    count: int
    targets: Targets
    reasons: dict[str, int]
    sample: tuple[MassSample, ...] = ()
    left_out: tuple[MassSample, ...] = ()

    @property
    def would_change(self) -> int:
        """How many."""
        return len(self.targets)


@dataclass(frozen=True)
class RefusedClient:
    """A client with which nothing was done, and why (one of REASONS)."""

    client_id: uuid.UUID
    name: str
    reason: str


@dataclass(frozen=True)
class MassResult:
    """What became of it. `cancelled`: stopped by the person; what was done stays."""

    id: uuid.UUID
    wanted: int
    done: int
    reasons: dict[str, int]
    refused_clients: tuple[RefusedClient, ...] = ()
    cancelled: bool = False

    @property
    def refused(self) -> int:
        """With how many nothing was done."""
        return sum(self.reasons.values())


@dataclass(frozen=True)
class MassChangeRow:
    """One change of many in the log; `put_back` when it was undone."""

    id: uuid.UUID
    staff_id: int
    staff_name: str
    said: dict[str, Any]
    wanted: int
    done: int
    refused: int
    began_at: datetime
    ended_at: datetime | None
    undone_at: datetime | None
    put_back: int | None
    undoing: bool
    mine: bool

    @property
    def deed(self) -> Deed:
        """What was to be done."""
        return decode_deed(self.said)

    @property
    def unfinished(self) -> bool:
        """Begun and neither done nor stopped: its program was closed, or its line broke."""
        return self.ended_at is None or self.undoing


class TooManyClients(KnownError):
    """More than one deed takes."""

    code = "too_many_clients"
    sentence = "One change takes {most} clients at most. Narrow the list"


class NothingToChange(KnownError):
    """Nobody is meant, or it is so with all of them already."""

    code = "nothing_to_change"
    sentence = "There is nothing to change"


class DeedIncomplete(BadInput):
    """The form lacks what it needs."""

    code = "deed_incomplete"
    sentence = "Say what is to be done"


class FieldNotSettable(BadInput):
    """A field that is no field of the card, or a value it cannot hold."""

    code = "field_not_settable"
    sentence = "The field “{field}” cannot be set to this"


class NotYourChange(KnownError):
    """Somebody else's, or over."""

    code = "not_your_change"
    sentence = "This change is over, or somebody else's"


def check_deed(deed: Deed) -> None:
    """DeedIncomplete or FieldNotSettable when it cannot be done with anybody."""
    match deed:
        case SetFields(fields):
            _check_fields(fields)
        case CloseAll(reason) if not reason.strip():
            raise DeedIncomplete()
        case PlanAll() if not deed.days or not 5 <= deed.minutes <= 600:
            raise DeedIncomplete()
        case SilenceAll() if not deed.reason.strip():
            raise DeedIncomplete()
        case GiveAll() if deed.heirs and deed.pool_group is not None:
            raise DeedIncomplete()


def _check_fields(fields: Mapping[str, Value]) -> None:
    if not fields:
        raise DeedIncomplete()
    for name, value in fields.items():
        known = name in SETTABLE or (name.startswith("own.") and len(name) > 4)
        if name == "importance":
            known = isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= 3
        elif name == "status":
            known = value in STATUSES
        elif name in SETTABLE:
            known = value is None or (isinstance(value, str) and 0 < len(value) <= 200)
        if not known:
            raise FieldNotSettable(field=name)


def encode_deed(deed: Deed) -> dict[str, Any]:
    """The deed as JSON values."""
    name = next(name for name, made in _DEEDS.items() if isinstance(deed, made))
    values = {one.name: getattr(deed, one.name) for one in dataclasses.fields(deed)}
    return {"deed": name, **{key: _plain(value) for key, value in values.items()}}


def decode_deed(said: Mapping[str, Any]) -> Deed:
    """The deed of JSON values; DeedIncomplete when it is none."""
    given = {key: value for key, value in said.items() if key != "deed"}
    try:
        made = _DEEDS[said["deed"]]
        if made is PlanAll:
            given["days"] = tuple(date.fromisoformat(day) for day in given["days"])
            given["at"] = time.fromisoformat(given["at"]) if given["at"] else None
        elif made is SilenceAll:
            given["until"] = datetime.fromisoformat(given["until"]) if given["until"] else None
        elif made is GiveAll:
            given["heirs"] = tuple(given["heirs"])
        return made(**given)
    except (KeyError, TypeError, ValueError) as error:
        raise DeedIncomplete() from error


def encode_selection(selection: Selection) -> dict[str, Any]:
    """What of a selection is not as usual, as JSON values."""
    usual = Selection()
    found: dict[str, Any] = {}
    for one in dataclasses.fields(selection):
        value = getattr(selection, one.name)
        if one.name == "client_ids" and value is not None:
            if len(value) > MOST_NAMED:
                raise TooManyClients(most=MOST_NAMED)
            found[one.name] = base64.b64encode(b"".join(client.bytes for client in value)).decode()
        elif value != getattr(usual, one.name):
            found[one.name] = encode_filter(value) if one.name == "filter" else _plain(value)
    return found


def decode_selection(content: Mapping[str, Any]) -> Selection:
    """The selection of JSON values."""
    given: dict[str, Any] = {}
    for name, value in content.items():
        if name == "filter":
            given[name] = decode_filter(value)
        elif name == "client_ids":
            packed = base64.b64decode(value)
            given[name] = tuple(uuid.UUID(bytes=packed[at : at + 16]) for at in range(0, len(packed), 16))
        elif name == "now":
            given[name] = datetime.fromisoformat(value)
        else:
            given[name] = tuple(value) if isinstance(value, list) else value
    return Selection(**given)


def _plain(value: Any) -> Any:
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, uuid.UUID):
        return str(value)
    if isinstance(value, Mapping):
        return {str(key): _plain(one) for key, one in value.items()}
    if isinstance(value, tuple | list | set | frozenset):
        return [_plain(one) for one in value]
    return value
