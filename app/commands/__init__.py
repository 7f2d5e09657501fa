"""Commands without a window: server, demo, import, robot."""
