"""Signing in: which base, who, in which language."""
