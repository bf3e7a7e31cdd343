"""Running the bot."""
