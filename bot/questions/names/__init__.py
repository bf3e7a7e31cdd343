"""Names: those of the catalogue however they are spelt, and those that no list has."""
