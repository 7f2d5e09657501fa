"""The list of clients in the tour: narrowed, kept as a view, jumped through, marked, opened and walked along."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.ui.card.card_page import CardPage
from app.ui.clients.page import ClientsPage
from app.ui.dialogs.new_client import NewClientDialog
from app.ui.tour.actor import Actor, TourBroken
from app.ui.workstation import Workstation

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
MARKED = 3
VIEW = "Горячие"


def look_through_the_list(actor: Actor, person: Workstation) -> None:
    """The whole group, a number that is known, the hot ones and a view of them, the last row, three marked ones, the cards in a row."""
    window = person.window
    actor.press(window, Key.Key_2, CTRL)
    page = window.current_page()
    if not isinstance(page, ClientsPage):
        raise TourBroken("Ctrl+2 does not open the list of clients")
    actor.wait("the list of clients", page.is_settled)
    actor.tell(
        "Ctrl+2: prospects and clients, the most urgent first; views with live counts", window, "clients"
    )
    _jump(actor, person, page)
    _number_known(actor, person, page)
    everybody = page.card.model.rowCount()
    _only_hot(actor, person, page)
    if not 0 < page.card.model.rowCount() < everybody:
        raise TourBroken(f"{page.card.model.rowCount()} of {everybody} clients are hot")
    actor.tell("F3 and a few letters: a condition, as a chip that one key drops", window, "clients-hot")
    _keep_view(actor, person, page)
    for _ in range(MARKED):
        actor.press(window, Key.Key_Space)
        actor.press(window, Key.Key_Down)
    if page.card.marked_count() != MARKED:
        raise TourBroken(f"{page.card.marked_count()} rows are marked")
    actor.tell("Space marks, and what can be done with many comes up from below", window, "clients-marked")
    actor.press(window, Key.Key_Escape)
    _along_the_cards(actor, person, page)


def _jump(actor: Actor, person: Workstation, page: ClientsPage) -> None:
    table, model = page.card.table, page.card.model
    actor.press(person.window, Key.Key_End, CTRL)
    last = model.rowCount() - 1
    actor.wait("the last row", lambda: model.row_at(last) is not None and table.currentIndex().row() == last)
    actor.note(f"{model.rowCount()} clients, the last one at once: {table.current_row().name}")
    actor.press(person.window, Key.Key_Home, CTRL)


def _number_known(actor: Actor, person: Workstation, page: ClientsPage) -> None:
    row = page.card.model.row_at(0)
    if row is None or not row.number:
        raise TourBroken("the first client of the list has no number")
    actor.press(person.window, Key.Key_N, CTRL)
    dialog = next(one for one in person.window.findChildren(NewClientDialog) if one.isVisible())
    dialog.number.setFocus()
    actor.type(dialog, row.number)
    actor.wait("whose number it is", dialog.known.isVisible)
    if row.name not in dialog.known.accessibleName():
        raise TourBroken(f"the number of {row.name} is told of {dialog.known.accessibleName()}")
    actor.tell("Ctrl+N: whose number it is already is said before it is added twice", dialog, "clients-known")
    dialog.reject()


def _only_hot(actor: Actor, person: Workstation, page: ClientsPage) -> None:
    titles = {one.name: one for one in page.card.fields()}
    actor.press(person.window, Key.Key_F3)
    editor = page.card.filters.editor
    if editor is None:
        raise TourBroken("F3 opens no condition")
    actor.type(editor, titles["status"].title)
    QTest.keyClick(editor.focusWidget(), Key.Key_Return)
    actor.type(editor, titles["status"].name_of("hot"))
    QTest.keyClick(editor.focusWidget(), Key.Key_Return)
    QTest.keyClick(editor.focusWidget(), Key.Key_Return, CTRL)
    actor.wait("the hot ones", lambda: bool(page.card.filters.parts()) and page.is_settled())
    page.focus_list()


def _keep_view(actor: Actor, person: Workstation, page: ClientsPage) -> None:
    actor.press(person.window, Key.Key_S, CTRL)
    dialog = page.views.dialog
    if dialog is None:
        raise TourBroken("Ctrl+S asks for no name")
    actor.type(dialog, VIEW)
    QTest.keyClick(dialog.focusWidget(), Key.Key_Return)
    actor.wait(
        "the view", lambda: VIEW in [row.text() for row in page.pane.rows.values()] and page.is_settled()
    )
    actor.tell("Ctrl+S keeps the list as a view; it is there on any computer", person.window, "clients-view")
    page.focus_list()


def _along_the_cards(actor: Actor, person: Workstation, page: ClientsPage) -> None:
    window = person.window
    actor.press(window, Key.Key_Return)
    card = window.current_page()
    if not isinstance(card, CardPage):
        raise TourBroken("Enter opens no card")
    actor.wait("the card", lambda: bool(card.title()) and card.screen is not None)
    before = card.title()
    actor.press(window, Key.Key_PageDown)
    actor.wait("the next card", lambda: card.screen is not None and card.title() != before)
    actor.tell("Enter opens the card, PgDown the next one of the list", window, "clients-card")
    actor.note(f"after {before} comes {card.title()}")
    actor.press(window, Key.Key_Escape)
    actor.wait("the list again", lambda: window.current_page() is page)
