"""What to say beside an answer, by what it is said of."""
