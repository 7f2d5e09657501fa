"""`nezabudka robot`: the program without a window, one JSON object per line in and out."""
