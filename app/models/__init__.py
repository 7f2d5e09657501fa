"""Shape: mapped classes, one file per subject. No queries here."""

from app.models.activities import Activity, Deed, QueueSkip, StaffDay
from app.models.base import Base
from app.models.clients import Client, ClientSearch, ContactPerson, OwnershipChange, Phone
from app.models.dictionaries import (
    CallingWindow,
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
from app.models.imports import ImportBatch, ImportChange, ImportLayout
from app.models.scripts import Objection, Script
from app.models.staff import SalesGroup, Staff, StaffSetting

__all__ = [
    "Activity",
    "Base",
    "CallingWindow",
    "Client",
    "ClientSearch",
    "ClientType",
    "ContactPerson",
    "Deed",
    "DncEntry",
    "Holiday",
    "ImportBatch",
    "ImportChange",
    "ImportLayout",
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
    "Setting",
    "Source",
    "Staff",
    "StaffDay",
    "StaffSetting",
]
