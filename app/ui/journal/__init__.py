"""What this PC has filed in the last days, and what has not reached the server yet."""
