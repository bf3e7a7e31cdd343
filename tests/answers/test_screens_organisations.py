"""Who took part: each organisation once, with its parts, and only those that were asked for."""

from typing import get_args

import pytest

from bot.answers import Go, Screen
from bot.answers.address import decode
from bot.answers.screens import Screens
from bot.catalogue import LANGUAGES, Catalogue, Language, OrganisationKind, load
from bot.questions import kinds as k
from tests.answers.reading import bullets, buttons, plain

CATALOGUE = load()

pytestmark = pytest.mark.parametrize("language", LANGUAGES)


def pages(screens: Screens, question: k.AllOrganisations, language: Language) -> list[Screen]:
    """All pages of a list, turned by its own buttons."""
    turned = [screens.screen(question, language)]
    while after := [b for b in buttons(turned[-1]) if isinstance(b, Go) and b.label.endswith(" ›")]:
        address = decode(after[0].address, CATALOGUE)
        assert address
        turned.append(screens.screen(address.question, language))
    return turned


@pytest.mark.parametrize("leading", [False, True])
@pytest.mark.parametrize("sort", [None, *get_args(OrganisationKind)])
def test_everybody_of_a_kind_is_told_once(
    screens: Screens, catalogue: Catalogue, language: Language, sort: OrganisationKind | None, *, leading: bool
) -> None:
    question = k.AllOrganisations((sort,) if sort else (), leading=leading)
    lines = [line for page in pages(screens, question, language) for line in bullets(page)]
    expected = [
        other
        for other in catalogue.organisations.values()
        if sort in {None, other.kind} and catalogue.verbuende_with(other, leading=leading)
    ]
    assert len(lines) == len(expected)
    assert all(any(line.startswith(f"{other.name} – ") for line in lines) for other in expected)
    assert str(len(expected)) in plain(screens.screen(question, language).text).splitlines()[0]


def test_those_with_the_most_verbuende_come_first(screens: Screens, catalogue: Catalogue, language: Language) -> None:
    first = bullets(screens.screen(k.AllOrganisations(), language))[0]
    most = max(len(catalogue.verbuende_with(other)) for other in catalogue.organisations.values())
    name = first.split(" – ")[0]
    assert any(
        other.name.startswith(name) and len(catalogue.verbuende_with(other)) == most
        for other in catalogue.organisations.values()
    )


def test_a_search_by_kind_says_who_it_was(screens: Screens, language: Language) -> None:
    screen = screens.screen(k.Search(sorts=("municipality",), leading=True), language)
    assert [line.split(" – ")[0] for line in bullets(screen)] == ["KuDeQua", "Ortsinnentwicklung", "IER-SEK"]
    assert "Stadt Zwickau" in plain(screen.text)
    assert {"de": "Koordination: Städte", "en": "coordinated by: towns"}[language] in plain(screen.text)


def test_verbuende_without_a_kind_are_all_others(screens: Screens, catalogue: Catalogue, language: Language) -> None:
    having = {
        id_
        for other in catalogue.organisations.values()
        if other.kind == "university"
        for id_ in catalogue.verbuende_with(other)
    }
    screen = screens.screen(k.Search(sorts=("university",), excluding=("sorts",)), language)
    assert plain(screen.text).startswith(str(len(catalogue.verbuende) - len(having)))
