"""One module per thing outside the house: a small protocol, the real one, a fake for tests."""
