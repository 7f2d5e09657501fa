"""Where files live and local preferences. Never secrets."""

from __future__ import annotations

import contextlib
import json
import os
from dataclasses import asdict, dataclass
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


@dataclass(frozen=True)
class Preferences:
    """What this PC remembers before anybody signs in; "" and "system" mean as the desktop has it."""

    language: str = ""
    theme: str = "system"
    text_size: int = 100


def read_preferences() -> Preferences:
    """The preferences of this PC; a file that cannot be read is as if there were none."""
    with contextlib.suppress(OSError, ValueError, TypeError, KeyError):
        kept = json.loads((home() / "preferences.json").read_text("utf-8"))
        return Preferences(str(kept["language"]), str(kept["theme"]), int(kept["text_size"]))
    return Preferences()


def keep_preferences(preferences: Preferences) -> None:
    """Remembers them; a disk that cannot be written costs nothing but the memory."""
    with contextlib.suppress(OSError):
        (home() / "preferences.json").write_text(json.dumps(asdict(preferences)), "utf-8")
