"""Shape: mapped classes, one file per subject. No queries here."""

from app.models.activities import Activity, Deed, QueueSkip, StaffDay, StaffHour, StaffRefusal
from app.models.assignments import Assignment, EscalationAnswer, HelpRequest
from app.models.attachments import Attachment, AttachmentPart
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
    OwnField,
    Project,
    Purpose,
    RefusalReason,
    Setting,
    Source,
)
from app.models.dnc import Consent, DncEntry, DncList, ListedNumber
from app.models.handovers import HandOver
from app.models.imports import ImportBatch, ImportChange, ImportLayout
from app.models.mass import Export, MassChange, MassChangeRow
from app.models.merges import ClientMerge, NotDuplicate
from app.models.plans import KpiPlan
from app.models.scripts import Objection, Script, ScriptVersion
from app.models.staff import SalesGroup, Staff, StaffRight, StaffSetting
from app.models.views import SavedView

__all__ = [
    "Activity",
    "ActivityKind",
    "Assignment",
    "Attachment",
    "AttachmentPart",
    "Audit",
    "Base",
    "CallingWindow",
    "Client",
    "ClientMerge",
    "ClientSearch",
    "ClientStatus",
    "ClientType",
    "Consent",
    "ContactPerson",
    "Deed",
    "DncEntry",
    "DncList",
    "EscalationAnswer",
    "Export",
    "HandOver",
    "HelpRequest",
    "Holiday",
    "ImportBatch",
    "ImportChange",
    "ImportLayout",
    "KpiPlan",
    "ListedNumber",
    "MassChange",
    "MassChangeRow",
    "NotDuplicate",
    "Objection",
    "Outcome",
    "OwnField",
    "OwnershipChange",
    "Phone",
    "Project",
    "Purpose",
    "QueueSkip",
    "RefusalReason",
    "SalesGroup",
    "SavedView",
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
