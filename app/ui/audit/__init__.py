"""Who changed what: for administrators."""
