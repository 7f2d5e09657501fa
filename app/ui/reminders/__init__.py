"""Pop-ups that never take focus, and the centre where everything to remember waits for an answer."""
