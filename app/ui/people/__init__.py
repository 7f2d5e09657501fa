"""People of the office: levels, groups, finer rights, dismissal."""
