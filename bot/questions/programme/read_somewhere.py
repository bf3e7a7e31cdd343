"""That somebody read it tells how they know of it, and asks for nothing to read: "I read that it started in 2014"."""

from collections.abc import Collection

from bot.questions.reading.reading import ARTICLE, Reading


def tells_how_it_is_known(at: Collection[int], reading: Reading) -> bool:
    """Whether the words at these positions tell what somebody did themselves; "What can I read?" asks."""
    start = min(at)
    before = range(max(0, start - ARTICLE), start)
    own = (i for i in before if reading.words[i].says("first_person") and not reading.words[i].says("yes_no"))
    # "Tell me the themes" is no sentence that begins with who tells something.
    opens = any(not i or reading.words[i].parted for i in own)
    return opens and not any(word.says("question_word", "yes_no", "want") for word in reading.words[:start])
