"""What the bot says, in Fluent files: `texts/<language>/*.ftl`.

Messages are Telegram HTML. Whatever is put into them is escaped here, and only here, unless it is `Markup` already.
"""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Final

from markupsafe import Markup, escape

from bot.answers import patterns, text_files
from bot.answers.patterns import Pattern, PatternError
from bot.catalogue import LANGUAGES, FilesError, Language, Problem

_TWO_FULL_STOPS: Final = re.compile(r"(?<!\.)\.((?:</[a-z]+>)*)\.(?!\.)")


class TextError(Exception):
    """A text is missing, or does not work with the values it got: a mistake in the text files or in a caller."""


class Texts:
    """The messages of one language, from files by their names.

    Raises:
        TextError: if a file cannot be read, or a message stands twice.
    """

    def __init__(self, language: Language, sources: Mapping[str, str]) -> None:
        self.language = language
        self._messages: dict[str, Pattern] = {}
        self._plain = cache(lambda key: self(key).striptags())  # of button labels, which nearly every screen has
        first: dict[str, str] = {}
        for file, source in sources.items():
            try:
                for key, pattern in patterns.read(source):
                    if key in first:
                        raise PatternError(f"{key}: this message already stands in {first[key]}")
                    first[key] = file
                    self._messages[key] = pattern
            except PatternError as error:
                raise TextError(f"{language}/{file}: {error}") from error

    def __call__(self, key: str, /, **values: str | int) -> Markup:
        """The message `key` with `values` put in. Numbers choose plural forms.

        Raises:
            TextError: if there is no such message, or a value is missing.
        """
        pattern = self._messages.get(key)
        if pattern is None:
            raise TextError(f"{self.language}: there is no message '{key}'")
        safe = {name: value if isinstance(value, int) else str(escape(value)) for name, value in values.items()}
        try:
            text = patterns.say(pattern, safe, self.language)
        except PatternError as error:
            raise TextError(f"{self.language}: {key}: {error}") from error
        if ".." in text or ".<" in text:
            # "... und SPES e. V.": the full stop of the abbreviation ends the sentence.
            text = _TWO_FULL_STOPS.sub(r".\1", text)
        return Markup(text)  # noqa: S704  # the pattern is ours, the values were escaped above

    def variables(self) -> dict[str, frozenset[str]]:
        """The names of the values that each message needs."""
        return {key: frozenset(patterns.variables(pattern)) for key, pattern in self._messages.items()}

    def plain(self, key: str, /, **values: str | int) -> str:
        """The message as text without markup: for button labels, command descriptions, notices."""
        return self(key, **values).striptags() if values else self._plain(key)


@cache
def texts(language: Language) -> Texts:
    """The bundled messages of a language, read once.

    Raises:
        FilesError: with all mistakes in the files, of whichever language.
    """
    return _bundled()[language]


@cache
def _bundled() -> Mapping[Language, Texts]:
    return read_texts(text_files.FOLDER)


def read_texts(folder: Path) -> Mapping[Language, Texts]:
    """The messages in `folder`, which are the same ones in all languages.

    Raises:
        FilesError: with all mistakes in the files.
    """
    problems: list[Problem] = []
    sources = {language: text_files.sources(folder, language, problems) for language in LANGUAGES}
    try:
        found = {language: Texts(language, sources[language]) for language in LANGUAGES}
    except TextError as error:
        raise FilesError(text_files.mistakes(folder)) from error
    if problems or any(texts.variables() != found[LANGUAGES[0]].variables() for texts in found.values()):
        raise FilesError(text_files.mistakes(folder))
    return found


def preferred(language_code: str | None) -> Language:
    """The language for somebody whose Telegram is set to this IETF tag: de* German, else English; unset German."""
    if not language_code:
        return "de"
    return "de" if language_code.lower().replace("_", "-").split("-")[0] == "de" else "en"
