"""Tests of the catalogue: what is read, what is refused, and what the bundled data say."""
