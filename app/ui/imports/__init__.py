"""The import wizard: file, columns, check, load; and the list of earlier imports."""
