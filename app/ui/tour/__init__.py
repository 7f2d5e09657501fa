"""The story of a calling day, performed offscreen by the real window with pressed keys, a picture per step."""

from app.ui.tour.story import run

__all__ = ["run"]
