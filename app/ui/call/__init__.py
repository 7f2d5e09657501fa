"""The call screen: script beside history, ten keys for the outcome, the next contact in the same step."""
