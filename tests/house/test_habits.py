"""Habits that cost days once: kept out by reading the sources, so that nobody has to remember them."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from tests.house.tree import ROOT, calls, nodes, parsed, place, python_files

HEX_COLOUR = re.compile(r"#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})(?![0-9a-zA-Z_-])")
THEME = ROOT / "app" / "ui" / "theme.py"
SLEEPS = {"sleep", "msleep", "usleep", "qSleep", "qWait"}


def test_nobody_pumps_the_event_loop_by_hand() -> None:
    assert [
        place(path, call.lineno)
        for path in python_files("app")
        for name, call in calls(path)
        if name == "processEvents"
    ] == []


def test_only_one_place_in_the_program_commits() -> None:
    files = [path for path in python_files("app") if path != ROOT / "app" / "services" / "db.py"]
    assert [
        place(path, call.lineno) for path in files for name, call in calls(path) if name == "commit"
    ] == []


def test_colours_are_written_down_in_the_theme_only() -> None:
    found = [
        f"{place(path, node.lineno)} {node.value.strip()}"
        for path in python_files("app")
        if path != THEME
        for node in nodes(path, ast.Constant)
        if isinstance(node.value, str) and HEX_COLOUR.search(node.value)
    ]
    assert found == []


def test_style_sheets_take_their_colours_from_the_theme() -> None:
    found = []
    for path in sorted((ROOT / "resources").rglob("*.qss*")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            # A selector such as `#add` looks like a colour; only what stands after a colon is a value.
            if HEX_COLOUR.search(line.partition(":")[2].partition("{")[0]):
                found.append(place(path, number))
    assert found == []


def test_tests_wait_for_states_and_never_sleep() -> None:
    found = []
    for path in python_files("tests"):
        for name, call in calls(path):
            if name in SLEEPS or ast.unparse(call.func) == "qtbot.wait":
                found.append(place(path, call.lineno))
    assert found == []


def test_translated_texts_are_whole_sentences_known_beforehand() -> None:
    found = []
    for path in python_files("app"):
        for name, call in calls(path):
            texts = call.args[:1] if name == "tr" else call.args[:3] if name == "translate" else []
            if any(isinstance(text, (ast.JoinedStr, ast.BinOp)) or _is_formatted(text) for text in texts):
                found.append(place(path, call.lineno))
    assert found == []


def _is_formatted(text: ast.expr) -> bool:
    return (
        isinstance(text, ast.Call)
        and isinstance(text.func, ast.Attribute)
        and text.func.attr in {"format", "join"}
    )


def test_no_page_leans_on_another_page() -> None:
    windows = ROOT / "app" / "ui"
    pages = {
        path.relative_to(windows).with_suffix("").parts[0]
        for path in python_files("app/ui")
        if _holds_a_page(path)
    }
    pages -= {"page"}
    found = []
    for path in python_files("app/ui"):
        own = path.relative_to(windows).with_suffix("").parts[0]
        if own in pages:
            for node in nodes(path, ast.Import, ast.ImportFrom):
                others = {subject for subject in _subjects(node) if subject in pages and subject != own}
                found += [f"{place(path, node.lineno)} {own} imports {other}" for other in sorted(others)]
    assert found == []


def _holds_a_page(path: Path) -> bool:
    return any(isinstance(node, ast.ClassDef) and node.name.endswith("Page") for node in parsed(path).body)


def _subjects(node: ast.Import | ast.ImportFrom) -> set[str]:
    """The words after `app.ui.` that an import statement names."""
    if isinstance(node, ast.ImportFrom) and node.module == "app.ui":
        return {alias.name for alias in node.names}
    modules = (
        [node.module or ""] if isinstance(node, ast.ImportFrom) else [alias.name for alias in node.names]
    )
    return {module.split(".")[2] for module in modules if module.startswith("app.ui.")}
