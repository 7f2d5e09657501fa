"""Lines of what is undone: gathered by assignment, ordered by harm, said in words."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QObject

from app.services.control import UndoneItem
from app.ui.paint import Tone
from app.ui.words import moments
from app.ui.words.kinds import list_of, next_step, quoted

DAY = timedelta(days=1)


@dataclass(frozen=True)
class UndoneFace:
    """One line: a plan, or all of one assignment that one person left undone."""

    key: str
    items: tuple[UndoneItem, ...]
    title: str
    line: str
    late: str
    tone: Tone

    @property
    def client_ids(self) -> tuple[uuid.UUID, ...]:
        """Whom it is about."""
        return tuple(dict.fromkeys(item.client_id for item in self.items))

    @property
    def activity_ids(self) -> tuple[uuid.UUID, ...]:
        """What waits."""
        return tuple(item.activity_id for item in self.items)


class UndoneWords(QObject):
    """Counted words. A class, because plural forms are seen only in `self.tr`."""

    def many(self, count: int, item: UndoneItem) -> str:
        """15 calls of one list."""
        counted = (
            self.tr("%n call(s)", "", count) if item.kind == "call" else self.tr("%n contact(s)", "", count)
        )
        return self.tr("{count} of the list {name}").format(count=counted, name=quoted(item.assignment_name))

    def one(self, item: UndoneItem) -> str:
        """What was to be done with whom."""
        return self.tr("{step}: {client}").format(step=next_step(item.kind), client=item.client_name)

    def why(self, item: UndoneItem) -> str:
        """Why it was planned, and how often it was put off."""
        marks = {
            "promise": self.tr("promise"),
            "assignment": self.tr("assignment"),
            "no_result": self.tr("no result written down"),
            "plan": self.tr("own plan"),
        }
        moved = self.tr("moved %n time(s)", "", item.moved) if item.moved else ""
        asked = self.tr("asked today") if item.asked_at is not None else ""
        return list_of((marks.get(item.mark, ""), moved, asked))


WORDS = UndoneWords()


def faces_of(items: Iterable[UndoneItem], now: datetime) -> list[UndoneFace]:
    """Lines: what belongs to one assignment of one person stands together; the greatest harm first."""
    lists: dict[str, list[UndoneItem]] = {}
    for item in items:
        together = item.mark == "assignment" and item.assignment_name
        key = f"{item.owner_id}:{item.kind}:{item.assignment_name}" if together else str(item.activity_id)
        lists.setdefault(key, []).append(item)
    made = [(_face(key, tuple(found), now), found) for key, found in lists.items()]
    made.sort(key=lambda pair: _harm(pair[1], now), reverse=True)
    return [face for face, _ in made]


def _harm(items: list[UndoneItem], now: datetime) -> tuple[bool, bool, timedelta]:
    """Days late, then a broken promise of today, then anything else; among these the longest late."""
    late = now - min(item.due_at for item in items)
    return late >= DAY, late < DAY and any(item.mark == "promise" for item in items), late


def _face(key: str, items: tuple[UndoneItem, ...], now: datetime) -> UndoneFace:
    first = min(items, key=_due)
    late = now - first.due_at
    tone: Tone = "bad" if late >= DAY else "warn"
    title = WORDS.many(len(items), first) if len(items) > 1 else WORDS.one(first)
    line = list_of((first.owner_name, WORDS.why(first)))
    return UndoneFace(key, items, title, line, moments.span(late), tone)


def _due(item: UndoneItem) -> datetime:
    return item.due_at


def face_key(face: UndoneFace) -> str:
    """What tells the line from all others."""
    return face.key


def face_sentence(face: UndoneFace) -> str:
    """The line read aloud."""
    return ", ".join((face.title, face.line, face.late))
