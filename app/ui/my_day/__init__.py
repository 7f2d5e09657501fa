"""My day: strip, queue, preview, what is undone."""
