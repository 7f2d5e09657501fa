"""A page to read: headings, lists, bold words and keys. Nothing in the text is loaded, opened or run."""

from __future__ import annotations

import html
import re

from PySide6.QtCore import QEvent, QUrl
from PySide6.QtWidgets import QTextBrowser, QWidget

from app.ui.theme import px, theme, token

_BOLD = re.compile(r"\*\*(.+?)\*\*")
_KEY = re.compile(r"`([^`]+)`")
_ITEM = re.compile(r"([-*•]|\d{1,2}[.)])\s+(.*)")
_HEADING = re.compile(r"(#{1,3})\s+(.*)")


class Reading(QTextBrowser):
    """`show_text` takes plain text with `#` headings, `-` lists, `**bold**` and `` `keys` ``; all else is letters."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self.setAccessibleName(name)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setStyleSheet("QTextBrowser:!focus { border: 2px solid transparent; padding: 3px 5px; }")
        self.document().setDocumentMargin(px(4))
        self.document().setIndentWidth(px(22))
        theme().changed.connect(self._again)

    def show_text(self, text: str) -> None:
        """Read this from its beginning; the same text stays where it is."""
        if text != self._text:
            self._text = text
            self._again()

    def _again(self) -> None:
        place = self.verticalScrollBar().value()
        self.document().setDefaultStyleSheet(_style())
        self.setHtml(to_html(self._text))
        self.verticalScrollBar().setValue(place)

    def loadResource(self, _kind: int, _name: QUrl) -> None:
        """Nothing named in a text is ever looked for."""
        return

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._text:
            self._again()


def to_html(text: str) -> str:
    """Our few signs as HTML; every letter of the text is escaped first, so that no tag of it is one."""
    made: list[str] = []
    open_list = ""
    for raw in text.splitlines():
        line = html.escape(raw.strip(), quote=True)
        item, heading = _ITEM.fullmatch(line), _HEADING.fullmatch(line)
        wanted = "" if item is None else "ol" if item[1][0].isdigit() else "ul"
        if wanted != open_list:
            made += [f"</{open_list}>"] if open_list else []
            made += [f"<{wanted}>"] if wanted else []
            open_list = wanted
        if heading is not None:
            level = len(heading[1])
            made.append(f"<h{level}>{_inline(heading[2])}</h{level}>")
        elif item is not None:
            made.append(f"<li>{_inline(item[2])}</li>")
        elif line:
            made.append(f"<p>{_inline(line)}</p>")
    return "".join([*made, f"</{open_list}>" if open_list else ""])


def _inline(line: str) -> str:
    return _KEY.sub(r'<span class="key">\1</span>', _BOLD.sub(r"<b>\1</b>", line))


def _style() -> str:
    text, muted, soft = (token(name).name() for name in ("text", "muted", "sunken"))
    return (
        f"* {{ color: {text}; }}"
        f" h1 {{ font-size: {px(21)}px; font-weight: 700; margin: 4px 0 10px 0; }}"
        f" h2 {{ font-size: {px(15)}px; font-weight: 600; margin: 16px 0 6px 0; }}"
        f" h3 {{ font-size: {px(13)}px; font-weight: 600; margin: 12px 0 4px 0; color: {muted}; }}"
        f" p, li {{ font-size: {px(14)}px; margin: 0 0 6px 0; }}"
        f" ul, ol {{ margin: 0 0 8px 0; -qt-list-indent: 1; }}"
        f" .key {{ background-color: {soft}; font-weight: 600; }}"
    )
