"""Organisations: by their names, and by what kind they are of."""
