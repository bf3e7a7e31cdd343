"""A text taken apart: what its words say, and what they deny."""
