"""Clients: the card and the finder."""
