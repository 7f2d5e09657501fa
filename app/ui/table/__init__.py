"""Tables: one view, one painter, two models over frozen rows."""

from app.ui.table.cells import Cell, Column
from app.ui.table.grouped import Group, GroupedModel
from app.ui.table.view import TableView
from app.ui.table.windowed import Ids, Order, WindowedModel

__all__ = ["Cell", "Column", "Group", "GroupedModel", "Ids", "Order", "TableView", "WindowedModel"]
