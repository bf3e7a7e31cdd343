"""What is asked about Verbünde that are named: single facts, yes or no, together, or what else there is."""

from bot.questions.named.deciding import Named

__all__ = ["Named"]
