"""Copies given to the desktop: private, harmless in name, and nothing that could run is ever opened."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from app.services.outside.files import (
    CannotOpen,
    CannotWrite,
    OnlySaved,
    disk_name,
    is_dangerous,
    open_file,
    save_file,
)


@pytest.mark.parametrize(
    "name",
    ["a.exe", "a.EXE", "a.pdf.js", "a.lnk", "a.bat", "a.docx.scr", "a.hta", "a.exe.", "a.exe ", "a.desktop", "a.ps1",
     "noending", "a.html", "a.svg", "con.exe", "a.pdf:evil.exe", ".bashrc"],
)  # fmt: skip
def test_what_could_run_is_never_opened(name: str) -> None:
    opened: list[Path] = []
    with pytest.raises(OnlySaved):
        open_file(name, b"MZ", opener=opened.append)
    assert opened == []


@pytest.mark.parametrize("name", ["a.pdf", "a.docx", "Тариф.xlsx", "a.png", "a.js.txt", "a.b.jpg"])
def test_documents_are_opened_from_a_private_copy(name: str) -> None:
    opened: list[Path] = []
    copy = open_file(name, b"words", opener=opened.append)
    assert opened == [copy]
    assert copy.read_bytes() == b"words"
    assert not copy.stat().st_mode & (stat.S_IWUSR | stat.S_IRWXG | stat.S_IRWXO)
    assert not copy.parent.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO)


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("../../../etc/passwd", "_.._.._etc_passwd"),
        ("a/b\\c.pdf", "a_b_c.pdf"),
        ("CON.pdf", "_CON.pdf"),
        ("a.pdf. ", "a.pdf"),
        ("-rf.txt", "rf.txt"),
        ("", "file"),
        ("a\x00b.pdf", "a_b.pdf"),
        ("Тариф «Регион».pdf", "Тариф «Регион».pdf"),
    ],
)
def test_a_name_stays_in_its_folder(name: str, kept: str) -> None:
    assert disk_name(name) == kept


def test_a_very_long_name_fits_the_disk(tmp_path: Path) -> None:
    name = disk_name("ы" * 255 + ".pdf")
    assert name.endswith(".pdf") and len(name.encode()) <= 180
    assert save_file(tmp_path / name, b"x").read_bytes() == b"x"


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(CannotWrite):
        save_file(tmp_path / "file" / "a.pdf", b"x")


def test_a_saved_file_replaces_the_old_one_whole(tmp_path: Path) -> None:
    save_file(tmp_path / "a.pdf", b"old")
    save_file(tmp_path / "a.pdf", b"new")
    assert [one.name for one in tmp_path.iterdir()] == ["a.pdf"]
    assert (tmp_path / "a.pdf").read_bytes() == b"new"


def test_a_desktop_that_opens_nothing_is_said() -> None:
    def broken(_path: Path) -> None:
        raise FileNotFoundError

    with pytest.raises(CannotOpen):
        open_file("a.pdf", b"x", opener=broken)


def test_signs_that_cannot_be_seen_hide_no_ending() -> None:
    assert is_dangerous("offer.exe\u200b")
    assert is_dangerous("offer\u202efdp.exe")
    assert is_dangerous("a.EXE...")
    assert disk_name("offer.exe\u200b") == "offer.exe"
