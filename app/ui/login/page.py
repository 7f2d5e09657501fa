"""Signing in: choose a base, say who you are; the line is checked before the password is."""

from __future__ import annotations

from urllib.parse import urlsplit

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.errors import KnownError
from app.services import demo, profiles
from app.services.access import ServerAnswer
from app.services.db import WrongPassword
from app.services.outside.keyrings import Secrets
from app.services.profiles import ServerProfile
from app.ui import icons
from app.ui.actions import Command, CommandKeys
from app.ui.languages import LANGUAGES, Languages
from app.ui.login import doors
from app.ui.login.add_server import AddServerDialog
from app.ui.login.brand import Brand
from app.ui.login.server_tile import ServerTile
from app.ui.messages import sentence
from app.ui.tasks import Tasks
from app.ui.widgets.button import Button
from app.ui.widgets.callout import Callout
from app.ui.widgets.choice import CheckBox
from app.ui.widgets.field import Field
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.key_bar import Hint, KeyHints
from app.ui.widgets.label import Label
from app.ui.widgets.search_field import LineEdit
from app.ui.widgets.segmented import Segmented

FORM_WIDTH = 480
SLOW_MILLISECONDS = 400


class LoginWindow(QWidget):
    """`entered` carries the doors.Entry with the open desk; the window stays as it was when that fails."""

    entered = Signal(object)

    def __init__(self, languages: Languages, secrets: Secrets | None = None) -> None:
        super().__init__()
        self._languages = languages
        self._tasks = Tasks(secrets or Secrets(), self)
        self._profiles: tuple[ServerProfile, ...] = ()
        self._tiles: list[ServerTile] = []
        self._busy = self._checked = False
        self._told: KnownError | None = None
        self.setProperty("page", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowIcon(icons.window_icon())
        self.setMinimumSize(1100, 680)
        self._build()
        self._keys = CommandKeys(self)
        self._tasks.known_failed.connect(self._refused)
        self._load_profiles(profiles.read_profiles())
        self.retranslate()
        self._profile_chosen()

    # look

    def _build(self) -> None:
        self._brand = Brand()
        self._language = Segmented(list(LANGUAGES.items()), name="Language")
        self._language.choose(self._languages.current)
        self._language.chosen.connect(self._language_chosen)
        self._form = QVBoxLayout()
        self._form.setSpacing(8)
        self._heading, self._sub = Label("", "display"), Label("", "body", "muted")
        self._base_cap = Label("", "cap")
        self._tile_box = QVBoxLayout()
        self._tile_box.setSpacing(8)
        self._add = Button("", kind="quiet", icon="plus")
        self._add.clicked.connect(self._add_clicked)
        self._login = LineEdit(name="", icon="user", tall=True)
        self._password = LineEdit(name="", icon="lock", tall=True)
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._eye = IconButton("eye", "", flat=True)
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._eye_toggled)
        self._login_field, self._password_field = Field("", self._login), Field("", self._password)
        self._remember = CheckBox("")
        self._enter = Button("", kind="primary", size="main", key="Enter")
        self._enter.clicked.connect(self._enter_clicked)
        self._line = Callout("", icon="circle-check")
        self._hints = KeyHints()
        self._lay_out()

    def _lay_out(self) -> None:
        eye_row = QHBoxLayout()
        eye_row.setSpacing(4)
        eye_row.addWidget(self._password_field, 1)
        eye_row.addWidget(self._eye, 0, Qt.AlignmentFlag.AlignBottom)
        add_row = QHBoxLayout()
        add_row.addWidget(self._add)
        add_row.addStretch(1)
        for item in (self._heading, self._sub, 12, self._base_cap, self._tile_box, add_row, 8, self._login_field, eye_row,
                     4, self._remember, 8, self._enter, self._line):  # fmt: skip
            if isinstance(item, int):
                self._form.addSpacing(item)
            elif isinstance(item, QWidget):
                self._form.addWidget(item)
            else:
                self._form.addLayout(item)
        holder = QWidget()
        holder.setFixedWidth(FORM_WIDTH)
        holder.setLayout(self._form)
        right = QVBoxLayout()
        right.setContentsMargins(24, 20, 24, 16)
        top = QHBoxLayout()
        top.addStretch(1)
        top.addWidget(self._language)
        right.addLayout(top)
        right.addStretch(1)
        right.addWidget(holder, 0, Qt.AlignmentFlag.AlignHCenter)
        right.addStretch(1)
        right.addWidget(self._hints, 0, Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._brand)
        row.addLayout(right, 1)

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.setWindowTitle(self.tr("Nezabudka: sign in"))
        self._heading.setText(self.tr("Sign in", "heading"))
        self._sub.setText(self.tr("Choose a base and sign in under your own name"))
        self._base_cap.setText(self.tr("Base").upper())
        self._add.setText(self.tr("Add a server"))
        self._login_field.set_label(self.tr("Login"))
        self._login.setAccessibleName(self.tr("Login"))
        self._password_field.set_label(self.tr("Password"))
        self._password.setAccessibleName(self.tr("Password"))
        self._eye.set_name(self.tr("Show the password"))
        self._language.setAccessibleName(self.tr("Language"))
        self._remember.setText(self.tr("Remember in the system's keyring"))
        self._remember.setAccessibleName(self._remember.text())
        self._enter.setText(self.tr("Sign in"))
        for profile, tile in zip(self._profiles, self._tiles, strict=True):
            tile.set_words(*self._words_of(profile))
        self._bind_keys()
        self._check_profile()

    def _bind_keys(self) -> None:
        commands = [
            Command("enter", self.tr("Sign in"), "Enter", self._enter_clicked),
            Command("language", self.tr("Language"), "F2", self._next_language),
            *(
                Command(f"base_{place}", self.tr("Base"), f"Alt+{place}", tile.click, hint=place == 1)
                for place, tile in enumerate(self._tiles[:9], start=1)
            ),
        ]
        self._keys.set_commands(commands)
        self._hints.set_hints(
            [Hint(("Tab",), self.tr("Next")), *(one.as_hint() for one in commands if one.hint)]
        )

    # bases

    def _load_profiles(self, found: tuple[ServerProfile, ...]) -> None:
        for tile in self._tiles:
            tile.deleteLater()
        self._profiles = found
        self._tiles = []
        for profile in found:
            tile = ServerTile(
                *self._words_of(profile), icon="flask-conical" if profile.built_in else "server"
            )
            tile.clicked.connect(self._profile_chosen)
            self._tile_box.addWidget(tile)
            self._tiles.append(tile)
        self._tiles[0].setChecked(True)

    def _words_of(self, profile: ServerProfile) -> tuple[str, str]:
        if profile.built_in:
            return self.tr("Demo on this computer"), self.tr("Bundled base, training data, no password")
        return profile.name, urlsplit(profile.url).netloc

    def _chosen(self) -> tuple[ServerProfile, ServerTile]:
        place = next((place for place, tile in enumerate(self._tiles) if tile.isChecked()), 0)
        return self._profiles[place], self._tiles[place]

    def _profile_chosen(self) -> None:
        profile, _ = self._chosen()
        self._told = None
        self._login.setText(profile.last_login or (demo.MAIN if profile.built_in else ""))
        self._password.clear()
        self._password_field.set_error("")
        self._check_profile()
        (self._login if profile.built_in or not self._login.text() else self._password).setFocus()
        if not profile.built_in:
            self._tasks.outside(
                doors.remembered, profile, owner=self, done=self._remembered, latest="remembered"
            )

    def _check_profile(self) -> None:
        """What the chosen base needs and answers, in the language of now; nothing typed is touched."""
        profile, tile = self._chosen()
        self._checked = profile.built_in
        self._password.setEnabled(not profile.built_in)
        self._password.setPlaceholderText(self.tr("Not needed in the demo") if profile.built_in else "")
        self._remember.setEnabled(not profile.built_in)
        if profile.built_in:
            tile.set_state(self.tr("Ready"), "neutral")
            self._say(self.tr("The demo opens on this computer, nothing leaves it"), "info", "accent")
            return
        self._say(self.tr("Checking the server…"), "loader", "accent")
        self._tasks.outside(
            doors.probe, profile, owner=self, done=self._answered, failed=self._silent, latest="probe"
        )

    def _answered(self, answer: ServerAnswer) -> None:
        self._checked = True
        _, tile = self._chosen()
        tile.set_state(self.tr("Online"), "ok")
        told = self.tr("The server answers in {ms} ms").format(ms=answer.milliseconds)
        slow = answer.milliseconds > SLOW_MILLISECONDS
        if answer.encrypted:
            self._say(
                self.tr("{answer} · encryption is on").format(answer=told),
                "circle-check",
                "warn" if slow else "ok",
            )
        else:
            self._say(self.tr("{answer} · not encrypted").format(answer=told), "triangle-alert", "warn")

    def _silent(self, error: KnownError) -> None:
        self._checked = True
        _, tile = self._chosen()
        tile.set_state(self.tr("No answer"), "bad")
        self._say(sentence(error), "circle-x", "bad")

    def line_is_checked(self) -> bool:
        """Whether the chosen server's answer is on the screen."""
        return self._checked

    def focus_login(self) -> None:
        """Puts the keyboard into the login, what stands there marked."""
        self._login.setFocus()
        self._login.selectAll()

    def _remembered(self, found: tuple[ServerProfile, str | None]) -> None:
        profile, password = found
        if password and profile == self._chosen()[0] and not self._password.text():
            self._password.setText(password)
            self._remember.setChecked(True)

    def tell(self, error: KnownError) -> None:
        """Says why one is here; it stays until another base is chosen or one signs in."""
        self._told = error
        self._say("", "", "bad")

    def told(self) -> str:
        """What the line under the form says."""
        return str(self._line.accessibleName())

    def _say(self, text: str, icon: str, tone: str) -> None:
        if self._told is not None:
            text, icon, tone = sentence(self._told), "lock", "bad"
        self._line.set(text, icon=icon, tone=tone)

    def _add_clicked(self) -> None:
        dialog = AddServerDialog(self)
        if dialog.exec() and dialog.profile is not None:
            self._load_profiles(profiles.keep_profile(dialog.profile))
            self.retranslate()
            self._profile_chosen()

    # entering

    def _enter_clicked(self) -> None:
        if self._busy:
            return
        self._told = None
        profile, _ = self._chosen()
        login = self._login.text().strip().lower()
        self._login_field.set_error("" if login else self.tr("The login is empty"))
        self._password_field.set_error("")
        if not login:
            self._login.setFocus()
            return
        self._set_busy(True)
        language = self._languages.current
        if profile.built_in:
            self._say(self.tr("Preparing the demo…"), "loader", "accent")
            self._tasks.outside(
                doors.enter_demo,
                profile,
                login,
                language=language,
                owner=self,
                done=self._in,
                failed=self._refused,
            )
            return
        self._tasks.outside(
            doors.enter, profile, login, self._password.text(), remember=self._remember.isChecked(), language=language,
            owner=self, done=self._in, failed=self._refused,
        )  # fmt: skip

    def _in(self, entry: doors.Entry) -> None:
        self._set_busy(False)
        self._password.clear()
        self.entered.emit(entry)

    def _refused(self, error: KnownError) -> None:
        self._set_busy(False)
        if isinstance(error, WrongPassword):
            self._password_field.set_error(sentence(error))
            self._password.selectAll()
            self._password.setFocus()
            return
        self._say(sentence(error), "circle-x", "bad")

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._enter.setEnabled(not busy)

    def _eye_toggled(self, shown: bool) -> None:
        self._password.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    # language

    def _language_chosen(self, language: str) -> None:
        self._languages.use(language)

    def _next_language(self) -> None:
        codes = list(LANGUAGES)
        self._language.choose(codes[(codes.index(self._languages.current) + 1) % len(codes)])
        self._languages.use(self._language.current())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_keys"):
            self.retranslate()
