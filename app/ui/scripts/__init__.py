"""The author writes scripts; callers read them."""
