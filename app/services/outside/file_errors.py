"""Why a file could not be written, as sentences."""

from __future__ import annotations

import errno

from app.errors import BadInput, KnownError


class FileNotWritten(BadInput):
    """The disk said no, or another program holds the file open."""

    code = "file_not_written"
    sentence = "The file could not be written: {reason}"


class DiskFull(FileNotWritten):
    """No room left."""

    code = "disk_full"
    sentence = "There is no room left on the disk. Nothing was written"


class FolderGone(FileNotWritten):
    """The folder is not there: a stick was pulled out, a share went away."""

    code = "folder_gone"
    sentence = "The folder is not there any more. Choose another"


class FileHeld(FileNotWritten):
    """A spreadsheet program has it open, or the folder is not to be written to."""

    code = "file_held"
    sentence = (
        "The file cannot be replaced: it is open in another program, or this account may not write there"
    )


class WritingCancelled(KnownError):
    """The user stopped it; nothing is left of the file."""

    code = "writing_cancelled"
    sentence = "Stopped, no file was written"


def why_not_written(number: int | None, reason: str) -> FileNotWritten:
    """The sentence for an error of the system, by its number."""
    if number in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return DiskFull()
    if number in (errno.ENOENT, errno.ENOTDIR):
        return FolderGone()
    if number in (errno.EACCES, errno.EPERM, errno.EBUSY, errno.EROFS, errno.ETXTBSY):
        return FileHeld()
    return FileNotWritten(reason=reason)
