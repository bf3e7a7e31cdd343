"""How it runs: polling or webhook, health and metrics, and the log."""
