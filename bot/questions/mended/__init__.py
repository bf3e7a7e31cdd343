"""What is typed in other ways than it is read, put right before a text is taken apart."""
