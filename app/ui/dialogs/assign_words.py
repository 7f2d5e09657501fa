"""What is said of a foreseen assignment: who gets nothing and why, which days become too full."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from app.services.spreads import SpreadPlan
from app.ui.dialogs.assign_days_row import day_name
from app.ui.words.kinds import list_of
from app.ui.words.numbers import count as count_text
from app.ui.words.numbers import grouped

_REASONS = {
    "gone": QT_TRANSLATE_NOOP("AssignReasons", "not there any more: {count}"),
    "silent": QT_TRANSLATE_NOOP("AssignReasons", "on do-not-call: {count}"),
    "closed": QT_TRANSLATE_NOOP("AssignReasons", "closed: {count}"),
    "no_number": QT_TRANSLATE_NOOP("AssignReasons", "without a number that may be dialled: {count}"),
    "planned": QT_TRANSLATE_NOOP("AssignReasons", "with such a plan already: {count}"),
    "no_window": QT_TRANSLATE_NOOP("AssignReasons", "may not be called on these days: {count}"),
    "no_people": QT_TRANSLATE_NOOP("AssignReasons", "from the pool, and nobody is marked: {count}"),
    "other_group": QT_TRANSLATE_NOOP("AssignReasons", "of another group: {count}"),
    "done": QT_TRANSLATE_NOOP("AssignReasons", "done meanwhile: {count}"),
    "promise": QT_TRANSLATE_NOOP("AssignReasons", "promised for another day: {count}"),
    "owner_away": QT_TRANSLATE_NOOP("AssignReasons", "whose owner does not work here: {count}"),
}
NAMES = 6


class PlanWords(QObject):
    """Counted words. A class, because plural forms are seen only in `self.tr`."""

    def left_out(self, plan: SpreadPlan) -> str:
        """12 left out: 7 with such a plan already, 5 without a number."""
        if not plan.left_out:
            return ""
        count = len(plan.left_out)
        said = grouped(self.tr("Left out: %n client(s)", "", count), count)
        return list_of((said, reasons_of(plan)))

    def moving(self, plan: SpreadPlan) -> str:
        """How many change hands."""
        said = self.tr("%n client(s) get another owner", "", plan.moving) if plan.moving else ""
        return grouped(said, plan.moving)

    def too_full(self, plan: SpreadPlan) -> str:
        """Which days become more than full; it is said, and never stops anybody."""
        if not plan.warnings:
            return ""
        worst = sorted(plan.warnings, key=lambda share: -share.load)[:3]
        days = list_of(
            [
                self.tr("{name}, {day}: {load} %").format(
                    name=share.staff_name, day=day_name(share.day), load=round(100 * share.load)
                )
                for share in worst
            ]
        )
        return self.tr("Too full: {days}. It can be assigned nevertheless").format(days=days)


WORDS = PlanWords()


def reasons_of(plan: SpreadPlan) -> str:
    """The reasons with their counts, the most frequent first."""
    ordered = sorted(plan.reasons.items(), key=lambda pair: -pair[1])
    return list_of(
        [
            QCoreApplication.translate("AssignReasons", _REASONS[reason]).format(count=count_text(count))
            for reason, count in ordered
            if reason in _REASONS
        ]
    )


def names_of(plan: SpreadPlan) -> str:
    """The first who get nothing, by name."""
    shown = ", ".join(one.client_name for one in plan.left_out[:NAMES])
    return f"{shown}…" if len(plan.left_out) > NAMES else shown
