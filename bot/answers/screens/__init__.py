"""Each kind of question has its screen."""

from bot.answers.screens.screens import Screens

__all__ = ["Screens"]
