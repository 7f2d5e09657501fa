"""View two: what is planned and done, in one list, by any filter (F18, F19, F26)."""
