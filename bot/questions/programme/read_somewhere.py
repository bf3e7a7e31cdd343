"""That somebody read it tells how they know of it, and asks for nothing to read: "I read that it started in 2014"."""

from collections.abc import Collection

from bot.questions.reading.reading import ARTICLE, Reading


def tells_how_it_is_known(at: Collection[int], reading: Reading) -> bool:
    """Whether the words at these positions tell what somebody did themselves; "What can I read?" asks."""
    start = min(at)
    own = any(word.says("first_person") and not word.says("yes_no") for word in reading.before(start, ARTICLE))
    return own and not any(word.says("question_word", "yes_no", "want") for word in reading.words[:start])
