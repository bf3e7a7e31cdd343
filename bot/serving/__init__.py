"""How it runs: polling, and the log."""
