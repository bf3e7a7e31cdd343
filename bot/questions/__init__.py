"""What is asked: text becomes a question."""

from bot.questions.kinds import Question
from bot.questions.understanding import Note, Understander, Understanding

__all__ = ["Note", "Question", "Understander", "Understanding"]
