"""What the form of a deed with many chooses from, besides the books: the company's own fields and do-not-call lists."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models import DncList, OwnField
from app.services.dictionaries import Entry


@dataclass(frozen=True)
class OwnChoice:
    """An own field in use: its kind decides how a value is given."""

    code: str
    title: str
    kind: str
    choices: tuple[str, ...] = ()


@dataclass(frozen=True)
class Choices:
    """Own fields and lists in their order, in the reader's language."""

    own: tuple[OwnChoice, ...] = ()
    lists: tuple[Entry, ...] = ()


def read_choices(db: Session, language: str = "en") -> Choices:
    """The own fields and do-not-call lists that are in use."""
    own = db.scalars(select(OwnField).where(OwnField.active).order_by(OwnField.position, OwnField.code))
    lists = db.scalars(select(DncList).where(DncList.active).order_by(DncList.position, DncList.code))
    return Choices(
        tuple(OwnChoice(one.code, _title(one, language), one.kind, tuple(one.choices)) for one in own),
        tuple(Entry(one.code, _title(one, language)) for one in lists),
    )


def _title(one: OwnField | DncList, language: str) -> str:
    return {"ru": one.name_ru, "uk": one.name_uk}.get(language) or one.name
