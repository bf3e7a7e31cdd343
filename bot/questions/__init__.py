"""What is asked: text becomes a question."""

from bot.questions.kinds import Question
from bot.questions.noted.note import Note
from bot.questions.understanding import Understander, Understanding

__all__ = ["Note", "Question", "Understander", "Understanding"]
