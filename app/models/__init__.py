"""Shape: mapped classes, one file per subject."""
