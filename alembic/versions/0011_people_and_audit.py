"""Finer rights, the audit, versions of scripts, names of kinds and statuses."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql

from alembic import op

revision = "0011"
down_revision = "0010"

KINDS = [
    ("call", "Call", "Звонок", "Дзвінок", 15),
    ("meeting", "Meeting", "Встреча", "Зустріч", 60),
    ("email", "E-mail", "Письмо", "Лист", 10),
    ("offer", "Offer", "Предложение", "Пропозиція", 20),
    ("document", "Document", "Документ", "Документ", 20),
    ("information", "Information", "Информация", "Інформація", 10),
    ("presentation", "Presentation", "Презентация", "Презентація", 60),
    ("sale", "Sale", "Продажа", "Продаж", 30),
    ("task", "Task", "Задача", "Завдання", 15),
]
STATUSES = [
    ("cold", "Cold", "Холодный", "Холодний"),
    ("warm", "Warm", "Тёплый", "Теплий"),
    ("hot", "Hot", "Горячий", "Гарячий"),
    ("refused", "Refused", "Отказ", "Відмова"),
    ("closed", "Closed", "Закрыт", "Закрито"),
]
SETTINGS = {
    "control": {"promise_minutes": 30, "undone_hours": 24, "frozen_days": 14},
    "reminders": {"lead_minutes": 10},
}


def _starters() -> None:
    kinds = sa.table(
        "activity_kind",
        *map(sa.column, ("code", "name", "name_ru", "name_uk", "minutes", "position")),
        schema="crm",
    )
    op.bulk_insert(
        kinds,
        [
            dict(zip(("code", "name", "name_ru", "name_uk", "minutes"), row, strict=True), position=place)
            for place, row in enumerate(KINDS)
        ],
    )
    statuses = sa.table(
        "client_status", *map(sa.column, ("code", "name", "name_ru", "name_uk", "position")), schema="crm"
    )
    op.bulk_insert(
        statuses,
        [
            dict(zip(("code", "name", "name_ru", "name_uk"), row, strict=True), position=place)
            for place, row in enumerate(STATUSES)
        ],
    )
    settings = sa.table("setting", sa.column("key"), sa.column("value", postgresql.JSONB), schema="crm")
    op.bulk_insert(settings, [{"key": key, "value": value} for key, value in SETTINGS.items()])
    op.execute(
        "insert into crm.script_version (script_id, version, name, language, project_code, outcome_code, steps, changed_at)"
        " select id, version, name, language, project_code, outcome_code, steps, changed_at from crm.script"
    )


def upgrade() -> None:
    op.create_table(
        "activity_kind",
        sa.Column("minutes", sa.SmallInteger(), server_default="15", nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_ru", sa.Text(), nullable=False),
        sa.Column("name_uk", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("active", sa.Boolean(), server_default="true", nullable=False),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_activity_kind")),
        schema="crm",
    )
    op.create_table(
        "client_status",
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_ru", sa.Text(), nullable=False),
        sa.Column("name_uk", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("active", sa.Boolean(), server_default="true", nullable=False),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_client_status")),
        schema="crm",
    )
    op.create_table(
        "script_version",
        sa.Column("script_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("project_code", sa.Text(), nullable=True),
        sa.Column("outcome_code", sa.Text(), nullable=True),
        sa.Column("steps", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("changed_by", sa.Integer(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.ForeignKeyConstraint(["changed_by"], ["crm.staff.id"], name=op.f("fk_script_version_changed_by")),
        sa.ForeignKeyConstraint(
            ["script_id"], ["crm.script.id"], name=op.f("fk_script_version_script_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("script_id", "version", name=op.f("pk_script_version")),
        schema="crm",
    )
    op.create_table(
        "staff_right",
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("granted", sa.Boolean(), nullable=False),
        sa.CheckConstraint(
            "name in ('export', 'mass_change', 'see_pool', 'edit_scripts', 'import')",
            name=op.f("ck_staff_right_name"),
        ),
        sa.ForeignKeyConstraint(["staff_id"], ["crm.staff.id"], name=op.f("fk_staff_right_staff_id")),
        sa.PrimaryKeyConstraint("staff_id", "name", name=op.f("pk_staff_right")),
        schema="crm",
    )
    op.create_table(
        "audit",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("by_id", sa.Integer(), nullable=True),
        sa.Column("table_name", sa.Text(), nullable=False),
        sa.Column("row_id", sa.Text(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=True),
        sa.Column("verb", sa.Text(), nullable=False),
        sa.Column(
            "before",
            postgresql.JSONB(astext_type=sa.Text()),
            server_default=sa.text("'{}'::jsonb"),
            nullable=False,
        ),
        sa.Column(
            "after",
            postgresql.JSONB(astext_type=sa.Text()),
            server_default=sa.text("'{}'::jsonb"),
            nullable=False,
        ),
        sa.Column("owner_id", sa.Integer(), nullable=True),
        sa.Column("group_id", sa.Integer(), nullable=True),
        sa.CheckConstraint("verb in ('added', 'changed', 'removed')", name=op.f("ck_audit_verb")),
        sa.ForeignKeyConstraint(["by_id"], ["crm.staff.id"], name=op.f("fk_audit_by_id")),
        sa.ForeignKeyConstraint(
            ["client_id"], ["crm.client.id"], name=op.f("fk_audit_client_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["group_id"], ["crm.sales_group.id"], name=op.f("fk_audit_group_id")),
        sa.ForeignKeyConstraint(["owner_id"], ["crm.staff.id"], name=op.f("fk_audit_owner_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit")),
        schema="crm",
    )
    op.create_index("ix_audit_at", "audit", [sa.literal_column("at desc")], unique=False, schema="crm")
    op.create_index(
        "ix_audit_client",
        "audit",
        ["client_id", sa.literal_column("at desc")],
        unique=False,
        schema="crm",
        postgresql_where=sa.text("client_id is not null"),
    )
    op.create_index(
        "ix_audit_row",
        "audit",
        ["table_name", "row_id", sa.literal_column("at desc")],
        unique=False,
        schema="crm",
    )
    op.add_column("holiday", sa.Column("project_code", sa.Text(), nullable=True), schema="crm")
    op.add_column("holiday", sa.Column("region", sa.Text(), nullable=True), schema="crm")
    op.create_foreign_key(
        op.f("fk_holiday_project_code"),
        "holiday",
        "project",
        ["project_code"],
        ["code"],
        source_schema="crm",
        referent_schema="crm",
    )
    op.add_column("script", sa.Column("outcome_code", sa.Text(), nullable=True), schema="crm")
    op.create_foreign_key(
        op.f("fk_script_outcome_code"),
        "script",
        "outcome",
        ["outcome_code"],
        ["code"],
        source_schema="crm",
        referent_schema="crm",
    )
    _starters()


def downgrade() -> None:
    op.execute("delete from crm.setting where key in ('control', 'reminders')")
    op.drop_constraint(op.f("fk_script_outcome_code"), "script", schema="crm", type_="foreignkey")
    op.drop_column("script", "outcome_code", schema="crm")
    op.drop_constraint(op.f("fk_holiday_project_code"), "holiday", schema="crm", type_="foreignkey")
    op.drop_column("holiday", "region", schema="crm")
    op.drop_column("holiday", "project_code", schema="crm")
    op.drop_index("ix_audit_row", table_name="audit", schema="crm")
    op.drop_index(
        "ix_audit_client", table_name="audit", schema="crm", postgresql_where=sa.text("client_id is not null")
    )
    op.drop_index("ix_audit_at", table_name="audit", schema="crm")
    op.drop_table("audit", schema="crm")
    op.drop_table("staff_right", schema="crm")
    op.drop_table("script_version", schema="crm")
    op.drop_table("client_status", schema="crm")
    op.drop_table("activity_kind", schema="crm")
