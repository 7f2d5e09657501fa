"""Pictures of the sign-in window: python -m tests.pictures.login_page"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("PYTHON_KEYRING_BACKEND", "tests.fakes.keyrings.Memory")

from PySide6.QtWidgets import QApplication

from app.errors import ConnectionLost
from app.services import profiles
from app.services.access import ServerAnswer
from app.services.db import WrongPassword
from app.services.profiles import ServerProfile
from app.ui.languages import Languages, ensure_compiled
from app.ui.login.page import LoginWindow
from app.ui.theme import apply_theme

OUT = Path("build") / "pictures"


def main() -> int:
    """Write the pictures; answers 0."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    OUT.mkdir(parents=True, exist_ok=True)
    ensure_compiled()
    with tempfile.TemporaryDirectory() as home:
        os.environ["NEZABUDKA_HOME"] = home
        # Nobody listens there; the line's answer is shown by hand below.
        profiles.keep_profile(
            ServerProfile("Офис, отдел продаж", "postgresql://127.0.0.1:9/nezabudka", "vetrova")
        )
        languages = Languages(app)
        for theme in ("light", "dark"):
            for language in ("en", "ru", "uk"):
                languages.use(language)
                apply_theme(app, theme)
                window = LoginWindow(languages)
                window.resize(1440, 800)
                window.show()
                window._tasks.wait_idle()
                window._answered(ServerAnswer(12, True))
                window.grab().save(str(OUT / f"login-{theme}-{language}.png"))
                window._silent(ConnectionLost())
                window._refused(WrongPassword())
                window.grab().save(str(OUT / f"login-refused-{theme}-{language}.png"))
                window.close()
                window.deleteLater()
    return 0


if __name__ == "__main__":
    sys.exit(main())
