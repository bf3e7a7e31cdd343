"""Telegram on your own machine: a local Bot API, and a chat page in the browser."""
