"""What several screens say in the same words: moments, kinds, histories, echoes of a typed time."""
