"""The lead's planning board of the group."""
