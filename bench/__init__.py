"""Figures of speed and memory on the demo, under real logins: printed and written down, never asserted."""
