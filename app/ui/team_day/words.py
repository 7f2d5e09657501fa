"""The board in sentences: what is painted, read aloud; what a drop would do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from app.ui.team_day.faces import BoardFace, CardFace, CellFace, DayFace, RowFace
from app.ui.words.kinds import list_of

translate = QCoreApplication.translate


class Counts(QObject):
    """Counted words. A class, because plural forms are seen only in `self.tr`."""

    def clients(self, count: int) -> str:
        """60 clients."""
        return self.tr("%n clients", "", count)

    def drop(self, count: int, load: int) -> tuple[str, str]:
        """What the cell says while clients hang over it, on two lines."""
        return (
            self.tr("Drop: +%n clients,", "", count),
            translate("TeamDay", "load becomes {load} %").format(load=load),
        )

    def more(self, count: int) -> str:
        """Cards that have no room."""
        return self.tr("and %n more", "", count)

    def late(self, count: int) -> str:
        """Plans undone."""
        return self.tr("%n undone", "", count)


COUNTS = Counts()


def card_sentence(card: CardFace) -> str:
    """One card read aloud: what, how many, how far, and whether the manager knows of it."""
    figure = (
        translate("TeamDay", "{done} of {all} done").format(done=card.done, all=card.count)
        if card.done is not None
        else card.line
    )
    return ", ".join(part for part in (card.title, figure, card_state(card), card.problem) if part)


def card_state(card: CardFace) -> str:
    """Whether the manager knows of it yet; empty when all is told."""
    if card.taken_away:
        return translate("TeamDay", "will be taken away")
    return translate("TeamDay", "not published") if card.draft else ""


def plus_assignment() -> str:
    """What an empty cell offers."""
    return translate("TeamDay", "+ assignment")


def cell_sentence(row: RowFace, cell: CellFace, day: DayFace) -> str:
    """Manager, day, load and every card of the cell."""
    if cell.cards:
        cards = "; ".join(card_sentence(card) for card in cell.cards)
    else:
        cards = translate("TeamDay", "no assignment")
    load = translate("TeamDay", "load {load} %").format(load=cell.load)
    parts = (row.name, list_of((day.title, day.note)), load, cards, cell.note)
    return ". ".join(part for part in parts if part)


def row_sentence(row: RowFace) -> str:
    """Manager, load, and today's plan and fact."""
    if row.away:
        return f"{row.name}. {row.away_short}. {row.away}"
    facts = ", ".join(f"{one.name} {one.fact}/{one.plan}" for one in row.measures)
    return ". ".join(part for part in (row.name, row.load_text, facts) if part)


def totals_sentence(face: BoardFace, column: int) -> str:
    """One figure of the bottom row."""
    if column == 0:
        return face.totals_title
    place = column - 1
    if place >= len(face.totals):
        return ""
    return f"{face.totals[place].figure} {face.totals[place].text}"


def measure_text(fact: int, plan: int) -> str:
    """36/60; without a plan the fact alone."""
    return f"{fact}/{plan}" if plan else str(fact)
