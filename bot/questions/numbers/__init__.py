"""Numbers and times: dates, durations, sums and counts, and what is compared by them."""
