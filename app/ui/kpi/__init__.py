"""Plan and fact: tiles, people, trend, funnel, hours, and the rows behind every figure."""
