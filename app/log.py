"""Named loggers; phone numbers and passwords never reach a log file."""

from __future__ import annotations

import logging
import re
from logging.handlers import RotatingFileHandler
from pathlib import Path

_PHONE = re.compile(r"\+?\d[\d\s()\-]{6,}\d")
_SECRET = re.compile(r"(?i)(password|pwd|passfile)=([^\s&]+)|(://[^:/@\s]+:)[^@\s]+@")


def masked(text: str) -> str:
    """The text with phone numbers and passwords struck out."""
    text = _SECRET.sub(lambda m: f"{m[1]}=***" if m[1] else f"{m[3]}***@", text)
    return _PHONE.sub("<number>", text)


class _Masking(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        record.msg, record.args = masked(record.getMessage()), ()
        return True


def get(name: str) -> logging.Logger:
    """Logger of one subject, masked."""
    logger = logging.getLogger(f"nezabudka.{name}")
    if not any(isinstance(f, _Masking) for f in logger.filters):
        logger.addFilter(_Masking())
    return logger


class _MaskingFormatter(logging.Formatter):
    """Masks the message and the traceback; the moment in front would look like a number."""

    def format(self, record: logging.LogRecord) -> str:
        return f"{self.formatTime(record)} {masked(super().format(record))}"


def keep_in(file: str | Path) -> None:
    """From now on everything is written to this file too, masked, tracebacks included; old days make room."""
    root = logging.getLogger("nezabudka")
    if any(isinstance(handler, RotatingFileHandler) for handler in root.handlers):
        return
    Path(file).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handler = RotatingFileHandler(file, maxBytes=1_000_000, backupCount=3, encoding="utf-8", delay=True)
    handler.setFormatter(_MaskingFormatter("%(levelname)s %(name)s %(message)s"))
    root.addHandler(handler)
    root.setLevel(logging.INFO)
