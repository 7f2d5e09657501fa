"""The card of one client: people, history by anyone, fields."""
