"""A Telegram bot that knows the funding measure "Kommunen innovativ"."""
