"""The board in sentences: what is painted, read aloud; what a drop would do."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from app.ui.team_day.faces import BoardFace, CardFace, CellFace, DayFace, RowFace
from app.ui.words.kinds import list_of

translate = QCoreApplication.translate

_FIGURES = {
    "call": QT_TRANSLATE_NOOP("TeamDay", "Calls"),
    "meeting": QT_TRANSLATE_NOOP("TeamDay", "Meetings"),
    "offer": QT_TRANSLATE_NOOP("TeamDay", "Offers"),
}


class BoardCounts(QObject):
    """Counted words. A class, because plural forms are seen only in `self.tr`."""

    def clients(self, count: int) -> str:
        """60 clients."""
        return self.tr("%n client(s)", "", count)

    def drop(self, count: int, load: int) -> tuple[str, str]:
        """What the cell says while clients hang over it, on two lines."""
        return (
            self.tr("Drop: +%n client(s),", "", count),
            translate("TeamDay", "load becomes {load} %").format(load=load),
        )

    def given(self, clients: int, promises: int, heirs: str) -> str:
        """Where the clients of one who has left went."""
        said = self.clients(clients)
        if promises:
            said = translate("TeamDay", "{clients} and {promises}").format(
                clients=said, promises=self.tr("%n promise(s)", "", promises)
            )
        return translate("TeamDay", "{what} handed over: {heirs}").format(what=said, heirs=heirs)

    def more(self, count: int) -> str:
        """Cards that have no room."""
        return self.tr("and %n more", "", count)


COUNTS = BoardCounts()


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
    return translate("TeamDay", "draft") if card.draft else ""


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


def left(when: str) -> str:
    """Since when somebody does not work here."""
    return translate("TeamDay", "Left {date}").format(date=when)


def pool() -> str:
    """To whom clients go when nobody gets them."""
    return translate("TeamDay", "free pool")


def today() -> str:
    """The word beside the day."""
    return translate("TeamDay", "today")


def totals_title() -> str:
    """The caption of the bottom row."""
    return translate("TeamDay", "Whole group")


def load_text(load: int) -> str:
    """How full today is; too full is said in another word."""
    if load > 100:
        return translate("TeamDay", "Overload {load} %").format(load=load)
    return translate("TeamDay", "Load {load} %").format(load=load)


def percent_text(share: int) -> str:
    """60 %, as the language writes it."""
    return translate("TeamDay", "{share} %").format(share=share)


def planned_by(name: str) -> str:
    """Somebody else planned in this cell meanwhile."""
    return translate("TeamDay", "{name} planned here").format(name=name)


def set_by(name: str) -> str:
    """Who set it."""
    return translate("TeamDay", "set by {name}").format(name=name) if name else ""


def given_up(count: int) -> str:
    """How many of a card were given up."""
    return translate("TeamDay", "given up: {count}").format(count=count) if count else ""


def promise() -> str:
    """The word for a promised contact."""
    return translate("TeamDay", "promised")


def done() -> str:
    """The word for what is done."""
    return translate("TeamDay", "done")


def calls_word() -> str:
    """After the figure of calls."""
    return translate("TeamDay", "calls")


def assigned_of(load: int) -> str:
    """After the figure of a day: how full the group is."""
    return translate("TeamDay", "assigned · {load} % full").format(load=load)


def figure_name(kind: str) -> str:
    """Several of a kind, in one short word."""
    return translate("TeamDay", _FIGURES[kind]) if kind in _FIGURES else kind


def measure_text(fact: int, plan: int) -> str:
    """36/60; without a plan the fact alone."""
    return f"{fact}/{plan}" if plan else str(fact)
