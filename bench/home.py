"""A throw-away home with its own server, prepared and filled as users have them."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psycopg
from psycopg.conninfo import make_conninfo

from app.services import bundled, demo

ROOT = Path(__file__).resolve().parent.parent
KEYRING = "tests.fakes.keyrings.Memory"
ADMIN, LEAD, COLLEAGUE, MANAGER, PASSWORD = "klimuk", "drobot", "kravets", demo.MAIN, demo.PASSWORD


@dataclass(frozen=True)
class Home:
    """The folder, the URL for people, and that of the superuser for counting."""

    folder: Path
    url: str
    superuser_url: str

    def run(self, *words: str, seconds: float = 900) -> subprocess.CompletedProcess[str]:
        """A process of the program's own Python in this home."""
        return subprocess.run(
            [sys.executable, "-m", *words],
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=seconds,
            check=False,
        )


@contextlib.contextmanager
def prepared() -> Iterator[Path]:
    """A folder for one run, with the settings and the journals of its people in it; nothing of it stays."""
    folder = Path(tempfile.mkdtemp(prefix="nezabudka-bench-"))
    os.environ.update(
        NEZABUDKA_HOME=str(folder / "home"), PYTHON_KEYRING_BACKEND=KEYRING, NEZABUDKA_PASSWORD=PASSWORD
    )
    # Warm means that compiled modules are there, as after the first start of a user, whatever this shell forbids.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ["PYTHONPYCACHEPREFIX"] = str(folder / "compiled")
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextlib.contextmanager
def opened() -> Iterator[Home]:
    """A home with the demo for one run of the bench; the server goes away with it."""
    with prepared() as folder:
        server = bundled.bundled_server()
        try:
            superuser_url = bundled.prepare_base(demo=True)
            _open_all_hours(superuser_url)
            yield Home(folder, bundled.people_url(superuser_url), superuser_url)
        finally:
            server.remove()


def _open_all_hours(superuser_url: str) -> None:
    """Clients may be rung at any hour here, so that the figures are the same by day and by night."""
    with psycopg.connect(superuser_url) as connection:
        connection.execute(
            "update crm.calling_window set weekdays = '{1,2,3,4,5,6,7}', opens = '00:00', closes = '00:00'"
        )


@contextlib.contextmanager
def as_person(home_url: str, login: str) -> Iterator[psycopg.Connection[tuple[object, ...]]]:
    """A plain connection of one person, as psql has it."""
    with psycopg.connect(make_conninfo(home_url, user=login, password=PASSWORD)) as connection:
        yield connection
