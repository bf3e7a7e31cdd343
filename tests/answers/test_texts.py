"""The texts: the same in both languages, all of them used, and safe whatever is put into them."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import ast as fluent
from fluent.syntax import parse
from markupsafe import Markup

import bot
from bot.answers.texts import LANGUAGES, TextError, Texts, preferred, sources, texts
from bot.catalogue import Catalogue, Language

PACKAGE = Path(bot.__file__).parent


class _Variables(fluent.Visitor if hasattr(fluent, "Visitor") else object):  # type: ignore[misc]
    pass
