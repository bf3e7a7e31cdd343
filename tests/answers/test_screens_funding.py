"""The sums of the Verbünde: who received the most is told to be unknown only where some sums are unknown."""

from dataclasses import replace

import pytest

from bot.answers.screens import Screens
from bot.catalogue import LANGUAGES, Catalogue, Language
from bot.catalogue.models import Funding
from bot.questions import kinds as k
from tests.answers.reading import bullets, plain

pytestmark = pytest.mark.parametrize("language", LANGUAGES)

NO_RANKING = {"de": "keine Summe", "en": "No sum"}


def funded(catalogue: Catalogue, *, all_of_them: bool) -> Screens:
    sum_ = Funding(euros=100_000, about=False) if all_of_them else None
    return Screens(
        Catalogue(
            catalogue.programme,
            catalogue.themes.values(),
            (replace(verbund, funding=sum_) for verbund in catalogue.verbuende.values()),
            catalogue.laender.values(),
            catalogue.places.values(),
            catalogue.organisations.values(),
            catalogue.towns.values(),
        )
    )


def test_some_sums(screens: Screens, language: Language) -> None:
    seen = screens.screen(k.AllFunding(), language)
    assert bullets(seen)
    assert NO_RANKING[language] in plain(seen.text)


def test_all_sums(catalogue: Catalogue, language: Language) -> None:
    seen = funded(catalogue, all_of_them=True).screen(k.AllFunding(), language)
    assert len(bullets(seen)) == len(catalogue.verbuende)
    assert NO_RANKING[language] not in plain(seen.text)


def test_no_sums(catalogue: Catalogue, language: Language) -> None:
    seen = funded(catalogue, all_of_them=False).screen(k.AllFunding(), language)
    assert not bullets(seen)
    assert ":" not in plain(seen.text)


def test_a_sum_finds_those_that_surely_got_it_and_tells_the_others(screens: Screens, language: Language) -> None:
    text = plain(screens.screen(k.Search(amounts=("eurosfrom700001",)), language).text)
    assert {"de": "2 Verbünde · Förderung über 700.000 Euro", "en": "2 Verbünde · funding over 700,000 euros"}[
        language
    ] in text
    found, _, others = text.partition("WEBWiKo")
    assert "JuMoWestküste" in found
    assert "24" in others


def test_what_each_was_given_is_told_where_it_is_known(screens: Screens, language: Language) -> None:
    text = plain(screens.screen(k.Search(laender=("sn",), facts=("money",)), language).text)
    assert {"de": "rund 450.000 Euro", "en": "about 450,000 euros"}[language] in text
    assert {"de": "Zu einem von ihnen", "en": "for one of them"}[language] in text
    assert {"de": "für den ganzen Verbund", "en": "of the whole Verbund"}[language] in text
    none = plain(screens.screen(k.Search(laender=("he",), facts=("money",)), language).text)
    assert {"de": "Zu keinem dieser 5", "en": "for any of these 5"}[language] in none


def test_what_a_subject_was_given_is_a_sum_of_the_whole_verbund_and_none_of_who_only_comes_near(
    screens: Screens, language: Language
) -> None:
    seen = plain(screens.screen(k.Search(("schulen",), facts=("money",)), language).text)
    told, _, near = seen.partition("Kleinstadt_gestalten")
    assert {"de": "rund 700.000 Euro", "en": "about 700,000 euros"}[language] in told
    assert {"de": "für den ganzen Verbund", "en": "of the whole Verbund"}[language] in near
    assert {"de": "Zu einem von ihnen", "en": "for one of them"}[language] in near
    assert "450" not in near


def test_laender_of_which_sums_are_asked_are_not_compared_by_their_verbuende(
    screens: Screens, language: Language
) -> None:
    asked = k.Search(laender=("he", "th"))
    assert "⚖️" in screens.screen(asked, language).text
    assert "⚖️" not in screens.screen(replace(asked, facts=("money",)), language).text


def test_who_paid_for_one(screens: Screens, language: Language) -> None:
    text = plain(screens.screen(k.Facts(("nola",), ("funder", "money")), language).text)
    assert text.startswith("NoLA\n")
    assert "BMBF" in text
    assert {"de": "331.574", "en": "331,574"}[language] in text


@pytest.mark.parametrize(
    ("question", "told"),
    [
        (k.Search(organisations=("tu-kaiserslautern",), facts=("money",)), True),
        (k.Search(places=("kreis-pinneberg",), facts=("money",)), True),
        (k.Search(organisations=("tu-kaiserslautern",)), False),
        (k.Search(themes=("daten",), facts=("money",)), False),
    ],
)
def test_what_one_of_several_got_is_told_to_be_the_sum_of_all(
    screens: Screens, language: Language, question: k.Search, told: bool
) -> None:
    of_whole = {"de": "Eine Summe gilt für den ganzen Verbund", "en": "A sum is that of the whole Verbund"}[language]
    assert (of_whole in plain(screens.screen(question, language).text)) == told
