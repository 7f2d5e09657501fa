"""Tasks of a signed-in person: services are asked through his desk, deeds go through its journal."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from app.services.desk import Desk, Receipt
from app.ui.tasks import Done, Failed, Tasks


class DeskTasks(Tasks):
    """`read(fn, …)` calls `fn(db, …)` in a read session; `write(deed, form)` files a deed and answers its Receipt."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self.desk = desk

    def read(
        self,
        fn: Callable[..., Any],
        *args: Any,
        owner: QObject | None = None,
        done: Done | None = None,
        failed: Failed | None = None,
        latest: str = "",
        **kw: Any,
    ) -> None:
        """Ask a service `fn(db, *args, **kw)`; up to three questions run at once."""
        super().read(_ask, fn, args, kw, owner=owner, done=done, failed=failed, latest=latest)

    def write(
        self,
        fn: Callable[..., Any],
        *args: Any,
        owner: QObject | None = None,
        done: Done | None = None,
        failed: Failed | None = None,
        latest: str = "",
        **kw: Any,
    ) -> None:
        """File a deed `fn(db, form)`: `done` gets the Receipt, saved, kept or refused."""
        super().write(_submit, fn, *args, owner=owner, done=done, failed=failed, latest=latest, **kw)

    def change(
        self,
        fn: Callable[..., Any],
        *args: Any,
        owner: QObject | None = None,
        done: Done | None = None,
        failed: Failed | None = None,
        **kw: Any,
    ) -> None:
        """Change a setting `fn(db, *args, **kw)` past the journal: it may simply fail."""
        super().write(_change, fn, args, kw, owner=owner, done=done, failed=failed)


def _ask(desk: Desk, fn: Callable[..., Any], args: tuple[Any, ...], kw: dict[str, Any]) -> Any:
    return desk.read(fn, *args, **kw)


def _submit(desk: Desk, deed: Callable[..., Any], form: Any) -> Receipt:
    return desk.submit(deed, form)


def _change(desk: Desk, fn: Callable[..., Any], args: tuple[Any, ...], kw: dict[str, Any]) -> Any:
    return desk.change(lambda db: fn(db, *args, **kw))
