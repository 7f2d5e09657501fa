"""Control: what was set and not done, promises, orphans, what stands still, what was given up."""
