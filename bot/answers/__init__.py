"""What is said: questions become screens."""

from bot.answers.assistant import Answer, Assistant
from bot.answers.screen import Button, Go, Link, Screen
from bot.answers.texts import Texts, preferred, texts

__all__ = ["Answer", "Assistant", "Button", "Go", "Link", "Screen", "Texts", "preferred", "texts"]
