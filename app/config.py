"""Where files live and local preferences. Never secrets."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs


def home() -> Path:
    """Own folder of this person on this PC (journal, preferences); NEZABUDKA_HOME moves it."""
    chosen = os.environ.get("NEZABUDKA_HOME")
    folder = Path(chosen) if chosen else Path(platformdirs.user_data_dir("nezabudka", appauthor=False))
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder


def resources() -> Path:
    """Folder of icons, style, translations and samples, in a checkout and in a frozen build alike."""
    return Path(__file__).resolve().parent.parent / "resources"


def alembic_folder() -> Path:
    """Folder of migrations and rights in SQL."""
    return Path(__file__).resolve().parent.parent / "alembic"
