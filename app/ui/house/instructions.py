"""The section of instructions: what each level reads, in each language, with the page beside it as it will look."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit

from app.errors import KnownError
from app.services import instructions
from app.services.instructions import Instruction
from app.ui.house import words
from app.ui.house.entries import LANGUAGES as NAMES
from app.ui.house.section import House, Section
from app.ui.house.words import translate
from app.ui.widgets.button import Button
from app.ui.widgets.callout import Callout
from app.ui.widgets.card import Card
from app.ui.widgets.chip import Chip
from app.ui.widgets.label import Label
from app.ui.widgets.reading import Reading
from app.ui.widgets.segmented import Segmented

Which = tuple[str, str]


class InstructionsSection(Section):
    """Nine texts; what is typed stays until it is saved, whichever of them is shown."""

    tables = ("setting",)

    def __init__(self, house: House) -> None:
        super().__init__(house)
        languages = dict(zip(instructions.LANGUAGES, NAMES.values(), strict=True))
        self.level = Segmented([(one, "") for one in instructions.LEVELS], name="level")
        self.language = Segmented(list(languages.items()), name="language")
        own = QLocale().name()[:2]
        self.language.choose(own if own in languages else "en")
        self.level.choose("manager")
        self.edit, self.reading = QPlainTextEdit(), Reading()
        self.edit.setTabChangesFocus(True)
        self.whose = Chip("", parent=self)
        self.keep_button = Button("", kind="primary", icon="check", key="Ctrl+S")
        self.ours = Button("", kind="quiet", icon="undo-2")
        self.trouble = Callout("", tone="bad", icon="circle-alert")
        self._title, self._about = Label("", "h2"), Label("", "small", "muted")
        self._hint = Label("", "small", "muted", wrap=True)
        self._write, self._page = Card(" ", icon="pencil"), Card(" ", icon="book-open")
        self._texts: dict[Which, Instruction] = {}
        self._drafts: dict[Which, str] = {}
        self._flight: tuple[Which, str] | None = None
        self._shown: Which | None = None
        self._build()
        self.retranslate()
        self.level.chosen.connect(self._show)
        self.language.chosen.connect(self._show)
        self.edit.textChanged.connect(self._text_typed)
        self.keep_button.clicked.connect(self.save)
        self.ours.clicked.connect(self.take_ours)

    def _build(self) -> None:
        head, row, both = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._title)
        head.addWidget(self._about, 1)
        head.addWidget(self.keep_button)
        row.setSpacing(12)
        row.addWidget(self.level)
        row.addWidget(self.language)
        row.addStretch(1)
        both.setSpacing(12)
        both.addWidget(self._write, 1)
        both.addWidget(self._page, 1)
        self._write.add_near_title(self.whose)
        self._write.body.addWidget(self.edit, 1)
        self._write.body.addWidget(self._hint)
        foot = QHBoxLayout()
        foot.addWidget(self.ours)
        foot.addStretch(1)
        self._write.body.addLayout(foot)
        self._page.body.addWidget(self.reading, 1)
        self.body.addLayout(head)
        self.body.addLayout(row)
        self.body.addWidget(self.trouble)
        self.body.addLayout(both, 1)
        self.trouble.hide()

    def which(self) -> Which:
        """Level and language of the text that is shown."""
        return self.level.current(), self.language.current()

    def load(self) -> None:
        self.stale = False
        self.house.tasks.read(
            instructions.read_instructions, owner=self, done=self._read, latest="house-instructions"
        )

    def _read(self, texts: dict[Which, Instruction]) -> None:
        before, self._texts = self._texts, texts
        for which, typed in list(self._drafts.items()):
            if typed == texts[which].text:
                del self._drafts[which]
            elif before and before[which].text != texts[which].text and which == self.which():
                self._say_trouble(
                    translate("House", "Somebody else changed this text. Yours is not saved yet")
                )
        self._show()

    def _show(self, _which: str = "") -> None:
        which = self.which()
        if not self._texts:
            return
        if which != self._shown:
            self._say_trouble("")
        self._shown = which
        text = self._drafts.get(which, self._texts[which].text)
        if self.edit.toPlainText() != text:
            self.edit.blockSignals(True)
            self.edit.setPlainText(text)
            self.edit.blockSignals(False)
        self._show_page()

    def _show_page(self) -> None:
        which = self.which()
        self.reading.show_text(self.edit.toPlainText())
        own = self._texts[which].own
        self.whose.set(
            translate("House", "Your own text") if own else translate("House", "Text of the program"),
            "accent" if own else "neutral",
        )
        self.ours.setEnabled(own or which in self._drafts)
        self.typed.emit()

    def _text_typed(self) -> None:
        if not self._texts:
            return
        which, text = self.which(), self.edit.toPlainText()
        if text == self._texts[which].text:
            self._drafts.pop(which, None)
        else:
            self._drafts[which] = text
        self._show_page()

    def take_ours(self) -> None:
        """The program's text comes back into the editor; saved it is only by Ctrl+S."""
        self.edit.setPlainText(instructions.built_in(*self.which()))
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        which = self.which()
        if self._flight is not None or which not in self._drafts:
            return
        self._say_trouble("")
        before = self._texts[which]
        self._flight = which, self._drafts[which]
        self.house.tasks.change(
            instructions.keep_instruction,
            replace(before, text=self._drafts[which]),
            before=before,
            owner=self,
            done=self._kept,
            failed=self._not_kept,
        )

    def _kept(self, _answer: object) -> None:
        assert self._flight is not None
        which, sent = self._flight
        self._flight = None
        if self._drafts.get(which) == sent:
            del self._drafts[which]
        self.house.toasts.show_toast(translate("House", "Saved"), "fact")
        self.saved.emit("setting")
        self.load()

    def _not_kept(self, error: KnownError) -> None:
        self._flight = None
        self._say_trouble(words.sentence_of(error))
        if error.code == "instruction_changed":
            self.load()

    def _say_trouble(self, sentence: str) -> None:
        self.trouble.set(sentence, tone="bad", icon="circle-alert")
        self.trouble.setVisible(bool(sentence))

    def unsaved(self) -> int:
        return len(self._drafts)

    def focus(self) -> None:
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self._title.setText(words.sections()["instructions"])
        self._about.setText(words.about("instructions"))
        self.keep_button.setText(translate("House", "Save"))
        self.ours.setText(translate("House", "Text of the program again"))
        self.level.set_text("manager", translate("House", "Managers"))
        self.level.set_text("lead", translate("House", "Leads"))
        self.level.set_text("admin", translate("House", "Administrators"))
        self.level.setAccessibleName(translate("House", "Whose instruction"))
        self.language.setAccessibleName(translate("House", "Language of the text"))
        self._write.set_title(translate("House", "Text"))
        self._page.set_title(translate("House", "How it looks"))
        self._hint.setText(
            translate("House", "# heading, - list, **bold**, `key`. Everything else is plain text")
        )
        self.edit.setAccessibleName(self._write.accessibleName())
        self.reading.setAccessibleName(self._page.accessibleName())
        if self._texts:
            self._show_page()
