"""What the reader's group does on average, without names."""

from __future__ import annotations

from datetime import date

from sqlalchemy import text
from sqlalchemy.orm import Session

from app.services.indicators import INDICATORS

FEWEST = 3
"""Of fewer people an average would tell who did what; crm.group_average holds to it."""


def group_average(db: Session, since: date, until: date) -> dict[str, float]:
    """Figures of the average active manager of the reader's group in these days, by indicator; empty when they are
    fewer than three, worked together on no day, or the reader has no group."""
    found = db.execute(
        text("select * from crm.group_average(:since, :until)"), {"since": since, "until": until}
    )
    row = found.one()._asdict()
    if row.pop("people") < FEWEST or row["dials"] is None:
        return {}
    sums = {name: float(value or 0) for name, value in row.items()}
    figures = {one.code: one.reckon(sums) for one in INDICATORS if one.basis == "earned"}
    return {code: value for code, value in figures.items() if value is not None}
