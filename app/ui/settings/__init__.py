"""Own settings of the person and of this PC."""
