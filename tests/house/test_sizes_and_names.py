"""Files and functions stay small enough to be read in one go, and their names say what is inside."""

from __future__ import annotations

import ast
from pathlib import Path

from tests.house.tree import ROOT, nodes, parsed, place, python_files

FORBIDDEN_NAMES = {"utils.py", "util.py", "widgets.py", "manager.py", "helpers.py", "common.py", "misc.py"}
LONGEST_FUNCTION = 60


def longest_allowed(path: Path) -> int:
    """How many lines a file may have: the main window is where everything would like to end up."""
    if path.name == "main_window.py":
        return 300
    return 600 if path.is_relative_to(ROOT / "tests") else 500


def test_no_file_has_more_lines_than_its_kind_may() -> None:
    files = python_files("app", "alembic", "bench", "tests")
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in files}
    assert [f"{place(path)} has {n} lines" for path, n in lengths.items() if n > longest_allowed(path)] == []


def test_no_function_is_longer_than_sixty_lines() -> None:
    # A migration is exempt: a frozen list of steps, read from top to bottom and never changed again.
    long = []
    for path in [*python_files("app", "bench"), ROOT / "alembic" / "env.py"]:
        for node in nodes(path, ast.FunctionDef, ast.AsyncFunctionDef):
            lines = node.end_lineno - node.lineno + 1
            if lines > LONGEST_FUNCTION:
                long.append(f"{place(path, node.lineno)} {node.name} has {lines} lines")
    assert long == []


def test_no_file_is_named_after_nothing() -> None:
    assert [
        place(path) for path in python_files("app", "bench", "tests") if path.name in FORBIDDEN_NAMES
    ] == []


def test_every_public_service_function_says_what_the_caller_gets() -> None:
    silent = [
        f"{place(path, node.lineno)} {node.name}"
        for path in python_files("app/services")
        for node in parsed(path).body
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_") and not ast.get_docstring(node)
    ]
    assert silent == []


def test_the_migrations_folder_does_not_shadow_the_library() -> None:
    assert not (ROOT / "alembic" / "__init__.py").exists()
