"""Places: what stands where a place stands, which one is meant, and where somebody is at home."""
