"""The common ground of all mapped classes."""

from __future__ import annotations

import uuid
from datetime import datetime
from typing import Annotated

from sqlalchemy import DateTime, ForeignKey, MetaData, Text, func
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

SCHEMA = "crm"

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}

Uuid = Annotated[uuid.UUID, mapped_column(primary_key=True)]
Code = Annotated[str, mapped_column(Text, primary_key=True)]
Moment = Annotated[datetime, mapped_column(DateTime(timezone=True))]
Now = Annotated[datetime, mapped_column(DateTime(timezone=True), server_default=func.now())]


class Base(DeclarativeBase):
    """Every table lives in the schema `crm`; texts are `text`, moments are `timestamptz`."""

    metadata = MetaData(schema=SCHEMA, naming_convention=NAMES)
    type_annotation_map = {str: Text()}  # noqa: RUF012 - SQLAlchemy reads it from the class


class Owned:
    """Columns of a table that hangs on a client: the client's *present* owner and group.

    They are copied by trigger and moved by hand-over, so history follows the client, whoever wrote it,
    and one index answers "mine" and "my group's" under row security.
    """

    owner_id: Mapped[int | None] = mapped_column(ForeignKey("crm.staff.id"))
    group_id: Mapped[int | None] = mapped_column(ForeignKey("crm.sales_group.id"))


class Named:
    """A dictionary entry: English source and the two other languages of the house."""

    code: Mapped[Code]
    name: Mapped[str]
    name_ru: Mapped[str]
    name_uk: Mapped[str]
    position: Mapped[int] = mapped_column(server_default="0")
    active: Mapped[bool] = mapped_column(server_default="true")
