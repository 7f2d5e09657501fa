"""Nezabudka, the workstation of cold-calling sales departments."""

__version__ = "0.1.0"
