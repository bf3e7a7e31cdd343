"""Understanding: folding, names, subjects, and the questions behind texts."""
