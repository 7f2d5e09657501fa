"""Contrast from the tokens themselves, roles, sizes, live switch."""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui import icons
from app.ui.paint import TONES
from app.ui.theme import (
    DARK,
    LIGHT,
    TOKENS,
    ThemeName,
    apply_theme,
    contrast,
    font,
    px,
    resolve,
    theme,
    token,
)
from app.ui.widgets.label import Label
from app.ui.widgets.search_field import LineEdit
from tests.ui.keyboard import type_text

# What stands on each ground, as in the table of the look.
TEXTS = {
    "surface": "text muted accentText ok warn bad",
    "bg": "text muted",
    "sunken": "muted",
    "accentSoft": "text muted accentText bad",
    "accent": "onAccent",
    "accentHover": "onAccent",
    "okSoft": "ok",
    "warnSoft": "warn",
    "badSoft": "bad",
    "rail": "railText",
    "railOn": "railText railCurrent",
    "toast": "onToast toastLink",
    "badge": "onBadge",
}
SHAPES = {
    "surface": "accent field faint okBar warnBar badBar",
    "bg": "field",
    "toast": "toastOk toastWarn toastBad",
}
TEXT_PAIRS = [(ink, ground) for ground, inks in TEXTS.items() for ink in inks.split()]
SHAPE_PAIRS = [(ink, ground) for ground, inks in SHAPES.items() for ink in inks.split()]


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("pair", TEXT_PAIRS)
def test_text_can_be_read(name: ThemeName, pair: tuple[str, str]) -> None:
    ink, ground = (TOKENS[name][part] for part in pair)
    assert contrast(ink, ground) >= 4.5


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("pair", SHAPE_PAIRS)
def test_shapes_that_carry_meaning_can_be_seen(name: ThemeName, pair: tuple[str, str]) -> None:
    ink, ground = (TOKENS[name][part] for part in pair)
    assert contrast(ink, ground) >= 3.0


def test_measured_contrast_is_the_one_written_down() -> None:
    assert contrast(LIGHT["text"], LIGHT["surface"]) == pytest.approx(15.7, abs=0.1)
    assert contrast(DARK["muted"], DARK["surface"]) == pytest.approx(7.5, abs=0.1)
    # The one known weak pair: so a bar never stands without its figure.
    assert contrast(LIGHT["warnBar"], LIGHT["border"]) == pytest.approx(2.6, abs=0.1)


def test_both_themes_know_the_same_tokens_and_all_tones_exist() -> None:
    assert LIGHT.keys() == DARK.keys()
    assert {name for tone in TONES.values() for name in tone} <= LIGHT.keys()


def test_choice_of_theme_and_text_size_are_live(qapp: QApplication) -> None:
    changes: list[str] = []
    theme().changed.connect(lambda: changes.append(theme().name))
    apply_theme(qapp, "dark", 125)
    assert changes == ["dark"]
    assert token("surface").name() == DARK["surface"]
    assert qapp.palette().window().color().name() == DARK["bg"]
    assert (px(36), px(1), font("body").pixelSize()) == (45, 1, 16)
    assert resolve("light") == "light"


def test_figures_do_not_dance_and_nothing_is_smaller_than_eleven() -> None:
    assert font("body").featureValue(QFont.Tag("tnum")) == 1
    assert font("cap").pixelSize() == 11


def test_roles_of_labels_come_from_the_style_sheet(qtbot: QtBot) -> None:
    title, caption = Label("Очередь", "h1"), Label("Просрочено", "cap")
    for label in (title, caption):
        qtbot.addWidget(label)
        label.ensurePolished()
    assert (title.font().pixelSize(), title.font().weight()) == (21, 700)
    assert caption.font().capitalization() == QFont.Capitalization.AllUppercase
    assert caption.palette().windowText().color().name() == LIGHT["muted"]


def test_switch_of_theme_loses_neither_text_nor_focus_nor_cursor(qtbot: QtBot, qapp: QApplication) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    field = LineEdit(name="Заметка")
    QVBoxLayout(window).addWidget(field)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    field.setFocus()
    type_text(field, "18 рейсов")
    field.setCursorPosition(3)
    apply_theme(qapp, "dark", 112)
    assert (field.text(), field.cursorPosition(), field.hasFocus()) == ("18 рейсов", 3, True)
    assert field.isUndoAvailable()


def test_plain_text_labels_never_read_markup(qtbot: QtBot) -> None:
    label = Label("<b>Рога</b> & копыта")
    qtbot.addWidget(label)
    assert label.text() == "<b>Рога</b> & копыта"
    assert label.textFormat().name == "PlainText"


def test_icons_are_tinted_kept_and_known(qapp: QApplication) -> None:
    first = icons.pixmap("phone", 16, "accent", ratio=1.0)
    assert icons.pixmap("phone", 16, "accent", ratio=1.0).cacheKey() == first.cacheKey()
    assert icons.pixmap("phone", 16, "accent", ratio=2.0).width() == 32
    middle = first.toImage().pixelColor(3, 3)
    assert middle.alpha() == 0 or middle.name() == token("accent").name()
    with pytest.raises(KeyError):
        icons.svg("no-such-icon")
    assert not icons.logo(64).isNull()


def test_kept_icon_follows_the_theme_until_its_owner_is_gone(qtbot: QtBot, qapp: QApplication) -> None:
    action = QAction(qapp)
    icons.keep_icon(action, "phone")
    before = action.icon().cacheKey()
    apply_theme(qapp, "dark")
    assert action.icon().cacheKey() != before
    action.deleteLater()
    qtbot.waitUntil(lambda: not shiboken6.isValid(action))
    apply_theme(qapp, "light")
