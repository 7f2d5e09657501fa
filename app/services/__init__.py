"""Deeds: plain functions, one module per subject. No Qt here."""
