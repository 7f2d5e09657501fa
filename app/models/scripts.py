"""Call scripts and answers to objections."""

from __future__ import annotations

import uuid

from sqlalchemy import ForeignKey, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Now, Uuid


class Script(Base):
    """A linear script: steps of {title, text}; texts may name merge fields such as {person}."""

    __tablename__ = "script"

    id: Mapped[Uuid]
    name: Mapped[str]
    language: Mapped[str] = mapped_column(server_default="ru")
    project_code: Mapped[str | None] = mapped_column(ForeignKey("crm.project.code"))
    steps: Mapped[list[dict[str, str]]] = mapped_column(JSONB, server_default=text("'[]'::jsonb"))
    active: Mapped[bool] = mapped_column(server_default="true")
    changed_at: Mapped[Now]
    version: Mapped[int] = mapped_column(server_default="1")
    outcome_code: Mapped[str | None] = mapped_column(ForeignKey("crm.outcome.code"))
    """Read when the last call ended so; None: whatever came before."""


class ScriptVersion(Base):
    """What a script said before and says now; kept by trigger, so no wording is lost."""

    __tablename__ = "script_version"

    script_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("crm.script.id", ondelete="CASCADE"), primary_key=True
    )
    version: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    language: Mapped[str]
    project_code: Mapped[str | None]
    outcome_code: Mapped[str | None]
    steps: Mapped[list[dict[str, str]]] = mapped_column(JSONB)
    changed_by: Mapped[int | None] = mapped_column(ForeignKey("crm.staff.id"))
    changed_at: Mapped[Now]


class Objection(Base):
    """What clients object, and what to say to it."""

    __tablename__ = "objection"

    id: Mapped[Uuid]
    script_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("crm.script.id", ondelete="CASCADE"))
    name: Mapped[str]
    reply: Mapped[str]
    position: Mapped[int] = mapped_column(server_default="0")
    active: Mapped[bool] = mapped_column(server_default="true")
