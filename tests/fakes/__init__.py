"""Stand-ins for things outside the house."""
