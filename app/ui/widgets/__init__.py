"""Small widgets without business: they know tokens and text, never services."""
