"""Subjects: which Verbünde deal with what, and of which words of a text a subject is told."""
