"""Ctrl+K: any client, number or command from anywhere."""
