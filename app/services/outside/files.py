"""Files given to the desktop: copies in a private folder, opened by the system; what could run is only ever saved."""

from __future__ import annotations

import atexit
import contextlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
from collections.abc import Callable
from pathlib import Path

from app.errors import KnownError

LONGEST = 180
# What Windows, macOS or Linux would run, install, mount, or let rule another program.
_RUN = (
    "ade adp apk app appimage appref-ms application appx bat bash bin cab chm class cmd com command cpl csh deb desktop diagcab dll "
    "dmg dylib ex_ exe fish gadget grp hlp hpj hta htm html inf ins inx ipa iso isp isu jar jnlp job js jse ksh lib library-ms "
    "lnk mad maf mag mam maq mar mas mat mau mav maw mcf mda mdb mde mdt mdw mdz mht mhtml mobileconfig mpkg msc msh msh1 msh2 "
    "mshxml msi msp mst msu ops osd out pcd php pif pkg pl plg prf prg printerexport ps1 ps1xml ps2 ps2xml psc1 psc2 psd1 psm1 "
    "pst py pyc pyo pyw pyz rb reg rpm run scf scpt scr sct search-ms service settingcontent-ms sh shb shs snap so svg svgz "
    "terminal theme tmp tool url vb vbe vbp vbs vhd vhdx vsmacros vsw vxd webloc website workflow ws wsc wsf wsh xbap xht xhtml "
    "xll xml xnk xps xsl zsh"
)
DANGEROUS = frozenset(_RUN.split())
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')


class OnlySaved(KnownError):
    """A file that could run, or that says nothing of what it is."""

    code = "only_saved"
    sentence = "“{name}” could run on this PC. It can be saved, and is not opened from here"


class CannotOpen(KnownError):
    """No program for it, or the desktop did not answer."""

    code = "cannot_open"
    sentence = "Nothing on this PC opens “{name}”. Save it instead"


class CannotWrite(KnownError):
    """The disk is full, or the folder may not be written."""

    code = "cannot_write"
    sentence = "The file could not be written: {reason}"


def is_dangerous(name: str) -> bool:
    """Whether the system would run it, or cannot know what it is: judged by the ending that the system looks at."""
    ending = disk_name(name).rpartition(".")[2].lower() if "." in disk_name(name) else ""
    return not ending or ending in DANGEROUS


def disk_name(name: str) -> str:
    """A name that every disk takes and that stays in its folder: no paths, no reserved words, no ending blanks."""
    seen = "".join(sign for sign in name if unicodedata.category(sign) not in ("Cf", "Cs"))
    plain = _FORBIDDEN.sub("_", seen).strip().rstrip(". ").lstrip("-. ")
    if not plain:
        return "file"
    if _RESERVED.fullmatch(plain):
        plain = f"_{plain}"
    stem, dot, ending = plain.rpartition(".")
    while len(plain.encode()) > LONGEST and stem:
        stem = stem[:-1]
        plain = stem + dot + ending
    return plain if len(plain.encode()) <= LONGEST else plain.encode()[:LONGEST].decode("utf-8", "ignore")


def save_file(path: Path, content: bytes) -> Path:
    """Writes the bytes at the path, whole or not at all; marked as come from elsewhere where the system knows that."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, half = tempfile.mkstemp(dir=path.parent, prefix=".half-")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
            Path(half).replace(path)
        except BaseException:
            with contextlib.suppress(OSError):
                Path(half).unlink()
            raise
    except OSError as error:
        raise CannotWrite(reason=error.strerror or type(error).__name__) from error
    _mark_foreign(path)
    return path


def open_file(name: str, content: bytes, *, opener: Callable[[Path], None] | None = None) -> Path:
    """Opens a private copy with the program of the desktop; OnlySaved for what could run."""
    if is_dangerous(name):
        raise OnlySaved(name=name)
    copy = save_file(Path(tempfile.mkdtemp(dir=_folder())) / disk_name(name), content)
    copy.chmod(
        0o400
    )  # what is typed into a copy would be lost: the program says that it cannot be saved there
    try:
        (opener or _by_system)(copy)
    except OSError as error:
        raise CannotOpen(name=name) from error
    return copy


def _folder() -> Path:
    """A folder of this run that only this person may read; it goes when the program ends."""
    if not _made:
        _made.append(Path(tempfile.mkdtemp(prefix="nezabudka-")))
        atexit.register(shutil.rmtree, _made[0], ignore_errors=True)
    return _made[0]


_made: list[Path] = []


def _mark_foreign(path: Path) -> None:
    """Windows asks before it trusts what came from outside, and Office opens it protected."""
    if sys.platform == "win32":
        with contextlib.suppress(OSError):
            Path(f"{path}:Zone.Identifier").write_text("[ZoneTransfer]\nZoneId=3\n", "ascii")


def _by_system(path: Path) -> None:
    if sys.platform == "win32":
        os.startfile(path)
        return
    opener = "open" if sys.platform == "darwin" else "xdg-open"
    found = shutil.which(opener)
    if found is None:
        raise FileNotFoundError(opener)
    # Its own session: the reader must not end with our window.
    subprocess.Popen(
        [found, str(path)], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        start_new_session=True,
    )  # fmt: skip
