"""Personal settings: kept on the server, so they follow a person to another PC; only he reads and writes them."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session

from app.models import StaffSetting


def read_settings(db: Session) -> dict[str, object]:
    """All settings of the person who asks, by key."""
    return {row.key: row.value for row in db.execute(select(StaffSetting.key, StaffSetting.value))}


def keep_setting(db: Session, key: str, value: object) -> None:
    """Keeps one setting of the person who asks; the last writer of two PCs wins."""
    row = insert(StaffSetting).values(staff_id=func.crm.my_id(), key=key, value=value)
    again = row.on_conflict_do_update(
        index_elements=[StaffSetting.staff_id, StaffSetting.key],
        set_={"value": row.excluded.value, "changed_at": func.now()},
    )
    db.execute(again)
