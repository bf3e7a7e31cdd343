"""For those who edit the words and the data: all mistakes at once, and lists that programs make."""
