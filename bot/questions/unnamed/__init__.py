"""What is asked where no Verbund is named: themes, places, subjects, times, the programme, or what there is at all."""

from bot.questions.unnamed.deciding import Unnamed

__all__ = ["Unnamed"]
