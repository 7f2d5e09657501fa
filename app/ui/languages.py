"""English, Russian and Ukrainian: loaded at start, switched without a restart."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from app import config, log

LANGUAGES = {"en": "English", "ru": "Русский", "uk": "Українська"}
APP_NAME = "nezabudka"

_log = log.get("ui.languages")


def locale_folder() -> Path:
    """Where .ts files and compiled .qm files lie."""
    return config.resources() / "locale"


def system_language() -> str:
    """Our language nearest to the desktop's; English when there is none."""
    for name in QLocale.system().uiLanguages():
        if name[:2] in LANGUAGES:
            return name[:2]
    return "en"


def ensure_compiled(folder: Path | None = None) -> list[Path]:
    """Compile every .ts whose .qm is missing or older; answers the files made. A frozen build has them."""
    folder = folder or locale_folder()
    sources = sorted(folder.glob("*.ts"))
    old = [ts for ts in sources if _is_older(ts.with_suffix(".qm"), ts)]
    if not old:
        return []
    try:
        for source in old:
            _compile(source)
    except (OSError, subprocess.SubprocessError):
        _log.warning("translations could not be compiled")
        return []
    return [ts.with_suffix(".qm") for ts in old]


def _is_older(made: Path, source: Path) -> bool:
    return not made.exists() or made.stat().st_mtime < source.stat().st_mtime


def _compile(source: Path) -> None:
    """Aside first: a window that is open reads the old file, and would fall silent when it changed in place."""
    made = source.with_suffix(".qm")
    aside = made.with_name(f"{made.name}.{os.getpid()}")
    subprocess.run(_lrelease(source, aside), check=True, capture_output=True, timeout=60)
    aside.replace(made)


def _lrelease(source: Path, made: Path) -> list[str]:
    beside = Path(sys.executable).parent / (
        "pyside6-lrelease.exe" if sys.platform == "win32" else "pyside6-lrelease"
    )
    tool = str(beside) if beside.exists() else "pyside6-lrelease"
    return [tool, "-silent", str(source), "-qm", str(made)]


class Languages(QObject):
    """Owns the translators of the application; every widget gets LanguageChange on `use`, then `changed` fires."""

    changed = Signal(str)

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._app = app
        self._translators: list[QTranslator] = []
        self.current = "en"

    def use(self, language: str) -> None:
        """Speak another language at once: texts, Qt's own buttons, numbers and dates."""
        language = language if language in LANGUAGES else "en"
        for old in self._translators:
            self._app.removeTranslator(old)
        self._translators = []
        # Set first: widgets read it while they retranslate themselves.
        self.current = language
        QLocale.setDefault(QLocale(language))
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        # English needs its file too: it holds the plural forms.
        for name, folder in (("qtbase", qt_folder), (APP_NAME, str(locale_folder()))):
            translator = QTranslator(self._app)
            if translator.load(f"{name}_{language}.qm", folder):
                self._app.installTranslator(translator)
                self._translators.append(translator)
        self.changed.emit(language)
