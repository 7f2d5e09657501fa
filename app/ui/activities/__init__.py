"""View two: tasks and contacts, planned and done."""
