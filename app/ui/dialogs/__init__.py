"""Small dialogs that several pages open."""
