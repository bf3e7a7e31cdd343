"""Conversations: whole dialogues through the real application, on the pretend Telegram."""
