"""Activities by day, week and month."""
