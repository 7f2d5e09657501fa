"""The card in the tour: a word of the talk is found, a fact and a person are added, a file is kept, all by keys."""

from __future__ import annotations

import uuid
from pathlib import Path

from PySide6.QtCore import Qt

from app.ui.card.card_page import CardPage
from app.ui.tour.actor import Actor, TourBroken
from app.ui.workstation import Workstation

Key = Qt.Key
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
WORD = "рейсов"


def work_on_a_card(actor: Actor, manager: Workstation, client_id: uuid.UUID, file: Path) -> None:
    """What was said on the phone is on the card, and more of it is written down."""
    window = manager.window
    manager.show_card(client_id)
    card = window.current_page()
    if not isinstance(card, CardPage):
        raise TourBroken("the card does not open")
    actor.wait("the card", lambda: card.screen is not None and card.screen.card.id == client_id)
    _find(actor, card)
    _add_fact(actor, card)
    _add_person(actor, card)
    _keep_file(actor, card, file)
    actor.press(window, Key.Key_Escape)
    actor.wait("where the card was opened from", lambda: window.current_page() is not card)


def _find(actor: Actor, card: CardPage) -> None:
    window = card.window()
    actor.press(window, Key.Key_F, CTRL)
    actor.type(window, WORD)
    actor.wait(f"only lines with “{WORD}”", lambda: all(WORD in line for line in _told(card)) and _told(card))
    actor.tell("The card: what was said is found in the whole history, by anyone", window, "card")
    actor.press(window, Key.Key_Escape)
    actor.press(window, Key.Key_Escape)


def _told(card: CardPage) -> list[str]:
    """The lines of the history without the captions of days."""
    lines = card.history.timeline.items
    told = [str(lines.data(lines.index(row))) for row in range(lines.rowCount())]
    return [line for line in told if ", " in line]


def _add_fact(actor: Actor, card: CardPage) -> None:
    window, form = card.window(), card.fields.form
    actor.press(window, Key.Key_F2)
    form.fact.setFocus()
    actor.type(window, "Рейсов в месяц")
    actor.press(window, Key.Key_Return)
    actor.type(window, "18")
    actor.press(window, Key.Key_S, CTRL)
    actor.wait(
        "the fact on the card", lambda: not card.fields.editing and _says(card, "Рейсов в месяц", "18")
    )


def _says(card: CardPage, fact: str, value: str) -> bool:
    return card.screen is not None and card.screen.card.facts.get(fact) == value


def _add_person(actor: Actor, card: CardPage) -> None:
    window = card.window()
    actor.press(window, Key.Key_Insert)
    actor.type(window, "Виталий Тесля")
    actor.press(window, Key.Key_S, CTRL)
    actor.wait(
        "the person on the card",
        lambda: (
            card.screen is not None and any(one.name == "Виталий Тесля" for one in card.screen.card.people)
        ),
    )


def _keep_file(actor: Actor, card: CardPage, file: Path) -> None:
    assert card.screen is not None
    window = card.window()
    card.files.add(card.screen.card.id, [file])
    actor.wait("the file on the card", lambda: card.screen is not None and card.screen.card.files > 0)
    actor.press(window, Key.Key_3, ALT)
    actor.wait("the list of files", lambda: bool(card.middle.files.rows))
    actor.tell(
        "A fact, a person and a file are added by keys; nothing has left the card", window, "card-files"
    )
    actor.press(window, Key.Key_1, ALT)
