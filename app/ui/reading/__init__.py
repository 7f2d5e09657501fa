"""A script as it is read to the client: on the call screen, and as a preview for its author."""
