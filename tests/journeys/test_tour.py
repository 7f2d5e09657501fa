"""The whole story by the real window, as `make run` performs it where there is no display."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.journey

SCENES = (
    "sign-in", "import-columns", "import-done", "my-day", "call", "outcome", "next-client", "reminder",
    "line-lost", "saved", "my-day-dark", "found-by-drobot", "found-by-moroz", "many",
    "many-undone", "export",
)  # fmt: skip


def test_the_story_of_a_calling_day_comes_about_and_leaves_a_picture_of_each_scene(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "app", "tour", "--out", str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    names = {picture.stem.partition("-")[2] for picture in tmp_path.glob("*.png")}
    assert set(SCENES) <= names
    assert "moroz    sees  1000 clients, this one: no" in done.stdout
