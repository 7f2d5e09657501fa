"""How far a long work is, with a button that stops it: for the dialogs that stay until it is over."""

from __future__ import annotations

from collections.abc import Callable

from app.ui.dialogs.mass_work import Work
from app.ui.widgets.progress_card import ProgressCard


class WorkCard(ProgressCard):
    """Seen while a work runs; `say(done, of, time left)` makes the words of its figures."""

    def __init__(
        self, say: Callable[[int, int, str], str], closed: Callable[[], bool], *, icon: str = "gauge"
    ) -> None:
        super().__init__("…", icon=icon)
        self._say, self._closed = say, closed
        self._work: Work | None = None
        self.hide()
        self.cancelled.connect(self.stop_work)

    def begin(self, title: str) -> Work:
        """A new work, to be given to the worker."""
        self.set_title(title)
        self._work = work = Work(self._closed, self)
        work.progressed.connect(self._progressed)
        self.show()
        self.start()
        return work

    def is_running(self) -> bool:
        """Whether a work is under way."""
        return self._work is not None

    def stop_work(self) -> bool:
        """Asks the work to stop; False when there is none."""
        if self._work is not None:
            self._work.cancel()
        return self._work is not None

    def end(self) -> None:
        """The work is over."""
        self.hide()
        if self._work is not None:
            self._work.deleteLater()
        self._work = None

    def _progressed(self, done: int, total: int) -> None:
        if self._work is not None:
            self.show_progress(done, total, self._say(done, total, self._work.left(done, total)))
