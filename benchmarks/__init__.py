"""How well and how fast questions are understood, beside others in the same run."""
