"""Starter dictionaries: outcomes with their flags, purposes, refusal reasons, sources, settings."""

from __future__ import annotations

import json

from alembic import op

revision = "0006"
down_revision = "0005"

# code, name, ru, uk, key, icon, delay rule, minutes, cap, next kind, task kind, flags
OUTCOMES = [
    ("no_answer", "No answer", "Нет ответа", "Немає відповіді", "1", "phone-missed", "other_part_of_day", 180, 6, "call", None, ""),
    ("busy", "Busy", "Занято", "Зайнято", "2", "phone-off", "minutes", 15, 4, "call", None, ""),
    ("machine", "Answering machine", "Автоответчик", "Автовідповідач", "3", "voicemail", "next_day", None, 4, "call", None, ""),
    ("call_back", "Call back", "Перезвонить", "Передзвонити", "4", "alarm-clock", "ask", None, None, "call", None, "answered is_promise"),
    ("interested", "Send offer", "Интерес: КП", "Інтерес: КП", "5", "mail", "days", 2880, None, "call", "offer", "answered effective is_inquiry"),
    ("meeting", "Meeting set", "Встреча", "Зустріч", "6", "handshake", "ask", None, None, "meeting", None, "answered effective is_meeting"),
    ("sale", "Sale", "Продажа", "Продаж", "7", "badge-check", "none", None, None, None, None, "answered effective is_sale"),
    ("refused", "Refused", "Отказ", "Відмова", "8", "thumbs-down", "reason", None, 1, "call", None, "answered effective is_refusal"),
    ("dead_number", "Wrong number", "Не тот номер", "Не той номер", "9", "circle-x", "none", None, 1, None, None, "dead_number"),
    ("do_not_call", "Do not call", "Не звонить", "Не дзвонити", "0", "ban", "none", None, 1, None, None, "answered do_not_call"),
]  # fmt: skip
FLAGS = (
    "answered",
    "effective",
    "is_promise",
    "is_meeting",
    "is_sale",
    "is_refusal",
    "is_inquiry",
    "dead_number",
    "do_not_call",
)

PURPOSES = [
    ("first_contact", "First contact", "Первый контакт", "Перший контакт"),
    ("follow_up", "Follow up", "Продолжить разговор", "Продовжити розмову"),
    ("offer", "Discuss the offer", "Обсудить предложение", "Обговорити пропозицію"),
    ("meeting", "Arrange a meeting", "Договориться о встрече", "Домовитися про зустріч"),
    ("payment", "Ask about payment", "Узнать об оплате", "Запитати про оплату"),
    ("repeat", "Repeat sale", "Повторная продажа", "Повторний продаж"),
    ("information", "Pass on information", "Передать информацию", "Передати інформацію"),
]
REASONS = [
    ("no_need", "No need now", "Сейчас не нужно", "Зараз не потрібно", 60),
    ("expensive", "Too expensive", "Дорого", "Дорого", 30),
    ("has_supplier", "Has a supplier", "Есть поставщик", "Є постачальник", 90),
    ("no_money", "No money now", "Нет денег сейчас", "Зараз немає грошей", 45),
    ("season", "Out of season", "Не сезон", "Не сезон", 120),
    ("never", "Never", "Никогда", "Ніколи", None),
    ("closed", "Firm closed", "Фирма закрылась", "Фірма закрилася", None),
]
SOURCES = [
    ("list", "List from a file", "Список из файла", "Список із файлу"),
    ("directory", "Phone directory", "Телефонный справочник", "Телефонний довідник"),
    ("internet", "Internet", "Интернет", "Інтернет"),
    ("recommendation", "Recommendation", "Рекомендация", "Рекомендація"),
    ("inquiry", "Own inquiry", "Сам обратился", "Сам звернувся"),
]
TYPES = [
    ("firm", "Firm", "Фирма", "Фірма"),
    ("person", "Person", "Частное лицо", "Приватна особа"),
    ("public", "Public body", "Госучреждение", "Держустанова"),
]
SETTINGS = {
    "day_plan": {"dials": 60, "answered": 20, "meetings": 3, "sales": 1},
    "attempts": {"per_day": 3, "per_24h": 3, "lifetime": 12, "gap_minutes": 10},
    "promise": {"soon_minutes": 20, "grace_minutes": 15},
    "country": "UA",
}


def upgrade() -> None:
    """Fills the dictionaries of a new base; what an administrator changes later is his."""
    connection = op.get_bind().connection.driver_connection
    for position, row in enumerate(OUTCOMES):
        code, en, ru, uk, key, icon, rule, minutes, cap, next_kind, task_kind, flags = row
        held = [flag in flags.split() for flag in FLAGS]
        connection.execute(
            f"insert into crm.outcome (code, name, name_ru, name_uk, key, icon, delay_rule, delay_minutes, cap, next_kind, task_kind,"
            f" position, {', '.join(FLAGS)}) values ({', '.join(['%s'] * (12 + len(FLAGS)))})",
            (code, en, ru, uk, key, icon, rule, minutes, cap, next_kind, task_kind, position, *held),
        )
    for table, rows in (("purpose", PURPOSES), ("source", SOURCES), ("client_type", TYPES)):
        for position, row in enumerate(rows):
            connection.execute(
                f"insert into crm.{table} (code, name, name_ru, name_uk, position) values (%s, %s, %s, %s, %s)",
                (*row, position),
            )
    for position, row in enumerate(REASONS):
        connection.execute(
            "insert into crm.refusal_reason (code, name, name_ru, name_uk, return_days, position) values (%s, %s, %s, %s, %s, %s)",
            (*row, position),
        )
    for key, value in SETTINGS.items():
        connection.execute("insert into crm.setting (key, value) values (%s, %s)", (key, json.dumps(value)))
    connection.execute(
        "insert into crm.calling_window (id, weekdays, opens, closes) values (gen_random_uuid(), '{1,2,3,4,5}', '09:00', '19:00')"
    )


def downgrade() -> None:
    """Empties the dictionaries."""
    connection = op.get_bind().connection.driver_connection
    for table in (
        "outcome",
        "purpose",
        "source",
        "client_type",
        "refusal_reason",
        "setting",
        "calling_window",
    ):
        connection.execute(f"delete from crm.{table}")
