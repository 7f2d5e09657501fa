"""Colours, type and sizes by role. The only module that may hold a hex value.

Widgets ask `token("accent")`, `font("h2")` and `px(36)` when they paint, so a switch of theme or text
size needs no work in them. Labels carry the dynamic properties `role` (type) and `tone` (colour).
"""

from __future__ import annotations

import re
from functools import cache
from string import Template
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from app import config

ThemeName = Literal["light", "dark"]

LIGHT = {
    "bg": "#f4f5f8", "surface": "#ffffff", "sunken": "#f0f2f6",
    "border": "#e1e5ec", "strong": "#c9d0dc", "field": "#828ca0",
    "text": "#1b2333", "muted": "#5a657c", "faint": "#79849a",
    "accent": "#2f5bea", "accentHover": "#2549c4", "accentText": "#2b55dd",
    "accentSoft": "#e9eefe", "onAccent": "#ffffff",
    "ok": "#0f7040", "okSoft": "#e3f5ea", "okBar": "#198f52",
    "warn": "#8f5400", "warnSoft": "#fff1d6", "warnBar": "#c77f0c",
    "bad": "#b92c37", "badSoft": "#fdebec", "badBar": "#d9525c",
    "rail": "#141b2d", "railOn": "#24304d", "railText": "#aab4cc", "railCurrent": "#ffffff",
    "toast": "#1b2333", "onToast": "#ffffff", "toastLink": "#9db4ff",
    "toastOk": "#4cc38a", "toastWarn": "#f0b357", "toastBad": "#ff7b84",
    "badge": "#c8323e", "onBadge": "#ffffff",
}  # fmt: skip
DARK = {
    "bg": "#10141d", "surface": "#181e2a", "sunken": "#121824",
    "border": "#2a3344", "strong": "#3b465c", "field": "#69758d",
    "text": "#e8ecf4", "muted": "#a3aec4", "faint": "#7d89a1",
    "accent": "#5b82ff", "accentHover": "#7396ff", "accentText": "#8ea9ff",
    "accentSoft": "#1f2b4d", "onAccent": "#0b1020",
    "ok": "#4cc38a", "okSoft": "#15302a", "okBar": "#3ba877",
    "warn": "#f0b357", "warnSoft": "#352a16", "warnBar": "#d99a35",
    "bad": "#ff7b84", "badSoft": "#3a1c22", "badBar": "#e0606a",
    "rail": "#0b0f17", "railOn": "#1c2536", "railText": "#8b96ad", "railCurrent": "#ffffff",
    "toast": "#323d52", "onToast": "#f2f5fa", "toastLink": "#a9bdff",
    "toastOk": "#4cc38a", "toastWarn": "#f0b357", "toastBad": "#ff7b84",
    "badge": "#c8323e", "onBadge": "#ffffff",
}  # fmt: skip
TOKENS: dict[ThemeName, dict[str, str]] = {"light": LIGHT, "dark": DARK}

# role: (logical pixels, weight)
ROLES: dict[str, tuple[int, int]] = {
    "display": (26, 700),
    "h1": (21, 700),
    "figure": (19, 700),
    "lead": (15, 400),
    "h2": (14, 600),
    "body": (13, 400),
    "button": (13, 500),
    "strong": (13, 600),
    "small": (12, 400),
    "smallStrong": (12, 600),
    "cap": (11, 600),
    "key": (11, 600),
}
TEXT_SIZES = (100, 112, 125)
CAP_TRACKING = 0.4


class Theme(QObject):
    """What is chosen now; `changed` fires after colours or text size have been applied."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.name: ThemeName = "light"
        self.choice = "light"
        self.text_size = 100

    @property
    def tokens(self) -> dict[str, str]:
        return TOKENS[self.name]


@cache
def theme() -> Theme:
    """The one theme object of this process."""
    return Theme()


def token(name: str) -> QColor:
    """Colour of a role in the theme of now."""
    return QColor(_colour(theme().name, name))


def shade(name: str) -> QColor:
    """The same for who paints many things at once: one shared colour, which nobody may change."""
    return _colour(theme().name, name)


@cache
def _colour(name: ThemeName, role: str) -> QColor:
    return QColor(TOKENS[name][role])


def px(size: int) -> int:
    """Logical pixels at the chosen text size; hairlines up to 3 px stay as they are."""
    return size if size <= 3 else round(size * theme().text_size / 100)


@cache
def family() -> str:
    """Inter where it is installed, else the font of the system."""
    if "Inter" in QFontDatabase.families():
        return "Inter"
    return QFontInfo(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)).family()


def font(role: str = "body") -> QFont:
    """Font of a type role, tabular figures included, at the chosen text size."""
    return _font(role, theme().text_size)


@cache
def _font(role: str, text_size: int) -> QFont:
    size, weight = ROLES[role]
    made = QFont(family())
    made.setPixelSize(max(11, round(size * text_size / 100)))
    made.setWeight(QFont.Weight(weight))
    made.setFeature(QFont.Tag("tnum"), 1)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if role == "cap":
        made.setCapitalization(QFont.Capitalization.AllUppercase)
        made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, CAP_TRACKING)
    return made


def resolve(choice: str) -> ThemeName:
    """Theme meant by a choice of `light`, `dark` or `system`."""
    if choice == "dark" or choice == "light":
        return choice
    hints = QApplication.styleHints()
    return "dark" if hints is not None and hints.colorScheme() == Qt.ColorScheme.Dark else "light"


def apply_theme(app: QApplication, choice: str = "system", text_size: int | None = None) -> None:
    """Dress the whole application, at once and without losing anything typed.

    `choice` is light, dark or system; system follows later changes of the desktop too.
    """
    now = theme()
    now.choice, now.name = choice, resolve(choice)
    if text_size is not None:
        now.text_size = text_size
    _follow_system(app)
    if app.style().objectName() != "fusion":
        app.setStyle(QStyleFactory.create("Fusion"))
    app.setFont(font())
    app.setPalette(palette())
    app.setStyleSheet(style_sheet())
    for widget in app.allWidgets():
        refit(widget)
    now.changed.emit()


def refit(widget: QWidget) -> None:
    """Let a self-painted widget measure and paint itself anew."""
    widget.updateGeometry()
    widget.update()


def _follow_system(app: QApplication) -> None:
    if app.property("followsSystem"):
        return
    app.setProperty("followsSystem", True)
    app.styleHints().colorSchemeChanged.connect(_system_changed)


def _system_changed() -> None:
    app = QApplication.instance()
    if isinstance(app, QApplication) and theme().choice == "system":
        apply_theme(app, "system")


def palette() -> QPalette:
    """Palette of the theme of now, for everything that the style sheet does not name."""
    made = QPalette()
    role = QPalette.ColorRole
    pairs = {
        role.Window: "bg", role.WindowText: "text", role.Base: "surface", role.AlternateBase: "surface",
        role.Text: "text", role.Button: "surface", role.ButtonText: "text", role.BrightText: "onAccent",
        role.Highlight: "accent", role.HighlightedText: "onAccent", role.PlaceholderText: "muted",
        role.ToolTipBase: "toast", role.ToolTipText: "onToast", role.Link: "accentText",
        role.LinkVisited: "accentText", role.Light: "surface", role.Midlight: "border",
        role.Mid: "strong", role.Dark: "field", role.Shadow: "border", role.Accent: "accent",
    }  # fmt: skip
    for which, name in pairs.items():
        made.setColor(which, token(name))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, token("faint"))
    return made


def style_sheet() -> str:
    """QSS of the theme of now: `resources/style/nezabudka.qss` with colours and sizes filled in."""
    sheet = (config.resources() / "style" / "nezabudka.qss").read_text(encoding="utf-8")
    sheet = re.sub(r"(\d+)px", lambda m: f"{px(int(m[1]))}px", sheet)
    roles = "\n".join(_role_rule(name) for name in ROLES)
    tones = "\n".join(
        f'QLabel[tone="{name}"] {{ color: {value}; }}' for name, value in theme().tokens.items()
    )
    return "\n".join((Template(sheet).substitute(theme().tokens), roles, tones))


def _role_rule(role: str) -> str:
    made = font(role)
    rule = f"font-size: {made.pixelSize()}px; font-weight: {int(made.weight())};"
    if role == "cap":
        rule += (
            f" letter-spacing: {CAP_TRACKING}px; text-transform: uppercase; color: {theme().tokens['muted']};"
        )
    return f'QLabel[role="{role}"] {{ {rule} }}'


def contrast(first: str, second: str) -> float:
    """Contrast of two colours as WCAG counts it, 1 to 21."""
    light, dark = sorted((_luminance(QColor(first)), _luminance(QColor(second))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
