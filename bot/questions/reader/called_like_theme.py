"""What a Verbund had that is only called like its theme: "Das Reallabor von WatNu lag auf Sylt.".

To take it for the theme would say yes to what is told of it.
"""

from bot.catalogue import Catalogue
from bot.questions.names.names import Mention
from bot.questions.reading.reading import Reading
from bot.questions.words.folding import OWNING
from bot.questions.words.signals import THEMES, VERBUENDE
from bot.questions.words.vocabulary import Vocabulary


def without_things_called_like_theme(reading: Reading, catalogue: Catalogue, vocabulary: Vocabulary) -> Reading:
    """The reading, in which what is called like the theme of a Verbund names no theme where more is told of it.

    "Ist Innenentwicklung bei KIF dabei?" tells no more of it, and that of another theme is none of the Verbund.
    """
    themes = [mention for mention in reading.mentions if mention.kind == "theme"]
    names = [mention for mention in reading.mentions if mention.kind == "verbund"]
    if len(themes) != 1 or len(names) != 1 or reading.has(*THEMES):
        return reading
    (theme,), (name,) = themes, names
    own = any(catalogue.verbuende[id_].theme in theme.ids for id_ in name.ids)
    told = len(reading.mentions) > len(themes + names) or bool(
        reading.rest or reading.dates or reading.durations or reading.regions
    )
    if not (own and told):
        return reading
    fails = reading.says_any(vocabulary.fails) and not reading.has("belong")
    if _is_of(theme, name, reading, vocabulary) or (fails and _has_article(theme, reading, vocabulary)):
        return reading.without_mentions([theme])
    return reading


def _is_of(theme: Mention, name: Mention, reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether something is said to be of, or at, a Verbund: "das Reallabor von WatNu", "WatNu's living lab"."""
    if name.end == theme.start:
        return reading.words[name.end - 1].text.endswith(OWNING)
    between = reading.words[theme.end : name.start]
    if name.start < theme.end or any(word.parted for word in (*between, reading.words[name.start])):
        return False
    if not between:
        # "Das Reallabor WatNu"
        return _has_article(theme, reading, vocabulary)
    of, *others = between
    cued = of.folded in vocabulary.of or of.says("since") or (of.says("place_cue") and not of.says("place_word"))
    return cued and all(word.folded in vocabulary.articles or word.says(*VERBUENDE) for word in others)


def _has_article(theme: Mention, reading: Reading, vocabulary: Vocabulary) -> bool:
    return any(word.folded in vocabulary.articles for word in reading.before(theme.start))
