"""The word lists are for people to edit: nothing stands in them twice, and no line is too long to read."""

from collections import Counter
from importlib.resources import files

import pytest
import yaml

from bot.catalogue import LANGUAGES, Language


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_stands_twice_in_a_list(language: Language) -> None:
    text = (files("bot.questions") / "words" / f"{language}.yaml").read_text("utf-8")
    content = yaml.safe_load(text)
    lists = {"function": content["function"].split(), **content["signals"]}
    twice = {name: [word for word, count in Counter(words).items() if count > 1] for name, words in lists.items()}
    assert not {name: words for name, words in twice.items() if words}
    assert max(map(len, text.splitlines())) <= 120
