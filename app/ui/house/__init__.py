"""What administrators run the house by: dictionaries, hours and holidays, rules, instructions."""
