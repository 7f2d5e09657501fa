"""Shape: mapped classes, one file per subject. No queries here."""

from app.models.activities import Activity, Deed, QueueSkip, StaffDay, StaffHour, StaffRefusal
from app.models.assignments import Assignment, EscalationAnswer, HelpRequest
from app.models.audit import Audit
from app.models.base import Base
from app.models.clients import Client, ClientSearch, ContactPerson, OwnershipChange, Phone
from app.models.dictionaries import (
    ActivityKind,
    CallingWindow,
    ClientStatus,
    ClientType,
    Holiday,
    Outcome,
    Project,
    Purpose,
    RefusalReason,
    Setting,
    Source,
)
from app.models.dnc import DncEntry, ListedNumber
from app.models.handovers import HandOver
from app.models.imports import ImportBatch, ImportChange, ImportLayout
from app.models.plans import KpiPlan
from app.models.scripts import Objection, Script, ScriptVersion
from app.models.staff import SalesGroup, Staff, StaffRight, StaffSetting

__all__ = [
    "Activity",
    "ActivityKind",
    "Assignment",
    "Audit",
    "Base",
    "CallingWindow",
    "Client",
    "ClientSearch",
    "ClientStatus",
    "ClientType",
    "ContactPerson",
    "Deed",
    "DncEntry",
    "EscalationAnswer",
    "HandOver",
    "HelpRequest",
    "Holiday",
    "ImportBatch",
    "ImportChange",
    "ImportLayout",
    "KpiPlan",
    "ListedNumber",
    "Objection",
    "Outcome",
    "OwnershipChange",
    "Phone",
    "Project",
    "Purpose",
    "QueueSkip",
    "RefusalReason",
    "SalesGroup",
    "Script",
    "ScriptVersion",
    "Setting",
    "Source",
    "Staff",
    "StaffDay",
    "StaffHour",
    "StaffRefusal",
    "StaffRight",
    "StaffSetting",
]
