"""Filters of lists: chips, the editor of a condition, saved views. No page: lists share it."""
