"""A word that only one organisation has in its name tells it, where it is asked who took part."""

import pytest

from bot.questions import Understander, kinds


@pytest.mark.parametrize(
    ("text", "organisation"),
    [
        ("War Kiebingen dabei?", "dorfgem-kiebingen"),
        ("Hat Heiligkreuztal mitgemacht?", "k-punkt"),
        ("did Kiebingen take part?", "dorfgem-kiebingen"),
        ("hat nordwärts mitgemacht", "stadt-dortmund"),
        # A town is a part of it
        ("War Lützow-Lübstorf dabei?", "amt-luetzow-luebstorf"),
        ("irgendwas mit nordwärts wie hieß das projekt", "stadt-dortmund"),
    ],
)
def test_a_word_of_its_name_tells_who_took_part(text: str, organisation: str, understander: Understander) -> None:
    assert understander.understand(text).question == kinds.Search(organisations=(organisation,))


@pytest.mark.parametrize(
    "text",
    [
        # It is in no name, in several, or a subject, or a place is told
        "War Siemens dabei?",
        "Hat die Feuerwehr mitgemacht?",
        "War Wohnen dabei?",
        "War eine Bank dabei?",
        "Were there international partners?",
        "wer war in Kiebingen dabei",
        # Nobody asks who took part
        "Personalmanagement",
        "Wilhelm ist krank",
    ],
)
def test_other_words_tell_none(text: str, understander: Understander) -> None:
    question = understander.understand(text).question
    assert not (isinstance(question, kinds.Search) and question.organisations)
