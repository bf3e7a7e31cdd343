"""Which Verbund is in which theme: the first thing the bot must get right."""

import pytest

from bot.answers import Screen
from bot.answers.screens import Screens
from bot.catalogue import LANGUAGES, Catalogue, Language, Theme, load
from bot.questions import Note
from bot.questions import kinds as k
from tests.answers.reading import bullets, everything, labels, plain

CATALOGUE = load()
VERBUENDE = tuple(CATALOGUE.verbuende)
THEMES = tuple(CATALOGUE.themes)

pytestmark = pytest.mark.parametrize("language", LANGUAGES)


def assert_no_other_theme(screen: Screen, own: Theme) -> None:
    seen = everything(screen)
    for theme in CATALOGUE.themes.values():
        if theme is not own:
            for name in (theme.title, theme.short):
                assert name.de not in seen
                assert name.en not in seen


@pytest.mark.parametrize("id_", VERBUENDE)
def test_the_theme_of_each_verbund(screens: Screens, language: Language, id_: str) -> None:
    verbund = CATALOGUE.verbuende[id_]
    theme = CATALOGUE.theme_of(verbund)
    screen = screens.screen(k.ThemeOf((id_,)), language)
    middle = "gehört zum Fokusthema" if language == "de" else "belongs to the focus theme"
    first, hint = plain(screen.text).split("\n\n")
    assert first == f"{verbund.name} {middle} {theme.title[language]}."
    assert verbund.summary[language].startswith(hint)
    assert hint[-1] in ".?!"
    assert_no_other_theme(screen, theme)
    assert len(screen.rows) == 3


def test_the_themes_of_several(screens: Screens, language: Language) -> None:
    screen = screens.screen(k.ThemeOf(("nakofi", "kif")), language)
    title = {id_: CATALOGUE.themes[id_].title[language] for id_ in THEMES}
    assert bullets(screen) == [f"NaKoFi – {title['daten']}", f"KIF – {title['innenentwicklung']}"]
    assert labels(screen)[:2] == ["NaKoFi", "KIF"]


@pytest.mark.parametrize("id_", VERBUENDE)
@pytest.mark.parametrize("theme", THEMES)
def test_is_it_in_that_theme(screens: Screens, language: Language, id_: str, theme: str) -> None:
    verbund = CATALOGUE.verbuende[id_]
    screen = screens.screen(k.IsIn((id_,), theme), language)
    yes, no = ("Ja", "Nein") if language == "de" else ("Yes", "No")
    assert plain(screen.text).startswith(f"{yes if verbund.theme == theme else no}, {verbund.name}")
    assert plain(screen.text).endswith(f" {CATALOGUE.theme_of(verbund).title[language]}.")
    assert_no_other_theme(screen, CATALOGUE.theme_of(verbund))


@pytest.mark.parametrize(
    ("verbuende", "theme", "german", "english"),
    [
        (("nakofi", "webwiko"), "daten", "Ja, NaKoFi und WEBWiKo gehören", "Yes, NaKoFi and WEBWiKo belong"),
        (("nakofi", "kif"), "daten", "Nein, nicht alle:", "No, not all of them:"),
        (("komet", "kif"), "daten", "Nein, keiner davon:", "No, none of them:"),
    ],
)
def test_are_they_in_that_theme(
    screens: Screens, language: Language, verbuende: tuple[str, ...], theme: str, german: str, english: str
) -> None:
    screen = screens.screen(k.IsIn(verbuende, theme), language)
    assert plain(screen.text).startswith(german if language == "de" else english)
    for id_ in verbuende:
        assert CATALOGUE.verbuende[id_].name in screen.text
        assert CATALOGUE.theme_of(CATALOGUE.verbuende[id_]).title[language] in screen.text


@pytest.mark.parametrize(
    ("verbuende", "german", "english"),
    [
        (("nakofi", "kif"), "Zu diesem Fokusthema gehört nur NaKoFi:", "Only NaKoFi belongs to this focus theme:"),
        (("nakofi", "webwiko"), "Zu diesem Fokusthema gehören beide:", "Both of them belong to this focus theme:"),
        (("komet", "kif"), "Zu diesem Fokusthema gehört keiner davon:", "None of them belongs to this focus theme:"),
    ],
)
def test_which_of_them_are_in_that_theme(
    screens: Screens, language: Language, verbuende: tuple[str, ...], german: str, english: str
) -> None:
    screen = screens.screen(k.IsIn(verbuende, "daten", choice=True), language)
    assert plain(screen.text).startswith(german if language == "de" else english)
    assert [line.split(" – ")[0] for line in bullets(screen)] == [CATALOGUE.verbuende[v].name for v in verbuende]


@pytest.mark.parametrize(
    ("verbuende", "german", "english"),
    [
        (("komet", "kif"), "Ja, KOMET und KIF gehören beide zum", "Yes, KOMET and KIF both belong to the"),
        (("komet", "kif", "mosaik"), "Ja, KOMET, KIF und MOSAIK gehören alle", "Yes, KOMET, KIF and MOSAIK all belong"),
        (("komet", "nakofi"), "Nein, sie gehören zu verschiedenen", "No, they belong to different"),
        (("komet", "kif", "nakofi"), "Nein, sie gehören nicht alle", "No, they do not all belong"),
        (("komet",), "KOMET gehört zum", "KOMET belongs to the"),
    ],
)
def test_the_same_theme(
    screens: Screens, language: Language, verbuende: tuple[str, ...], german: str, english: str
) -> None:
    screen = screens.screen(k.SameTheme(verbuende), language)
    assert plain(screen.text).startswith(german if language == "de" else english)


@pytest.mark.parametrize(
    ("verbuende", "german", "english"),
    [
        (("komet", "kif"), "Nein, KOMET und KIF gehören beide zum", "No, KOMET and KIF both belong to the"),
        (("komet", "nakofi"), "Ja, sie gehören zu verschiedenen", "Yes, they belong to different"),
        (("komet", "nakofi", "watnu"), "Ja, sie gehören zu verschiedenen", "Yes, they belong to different"),
        (("komet", "kif", "nakofi"), "Teilweise, sie gehören nicht alle", "Partly, they do not all belong"),
    ],
)
def test_different_themes(
    screens: Screens, language: Language, verbuende: tuple[str, ...], german: str, english: str
) -> None:
    screen = screens.screen(k.SameTheme(verbuende, different=True), language)
    assert plain(screen.text).startswith(german if language == "de" else english)


@pytest.mark.parametrize("theme", THEMES)
def test_the_members_of_a_theme(screens: Screens, language: Language, theme: str) -> None:
    members = CATALOGUE.members(CATALOGUE.themes[theme])
    screen = screens.screen(k.Members((theme,), count=True), language)
    assert plain(screen.text).startswith(f"{len(members)} Verbünde ")
    assert bullets(screen) == [verbund.name for verbund in members]
    assert labels(screen)[: len(members)] == bullets(screen)
    assert_no_other_theme(screen, CATALOGUE.themes[theme])


@pytest.mark.parametrize("theme", THEMES)
def test_the_members_of_the_other_themes(screens: Screens, language: Language, theme: str) -> None:
    screen = screens.screen(k.Members((theme,), without=True), language)
    others = [verbund for verbund in CATALOGUE.verbuende.values() if verbund.theme != theme]
    seen = plain(screen.text)
    assert seen.startswith(f"{len(others)} Verbünde ")
    listed = {name for line in seen.splitlines() for name in line.split(", ")}
    assert {verbund.name for verbund in CATALOGUE.verbuende.values()} & listed == {v.name for v in others}
    assert all(other.title[language] in seen for other in CATALOGUE.themes.values())


def test_the_members_of_none(screens: Screens, language: Language) -> None:
    screen = screens.screen(k.Members(THEMES, without=True), language)
    assert plain(screen.text).startswith("Jeder Verbund" if language == "de" else "Every Verbund")


def test_the_members_of_several_themes(screens: Screens, language: Language) -> None:
    screen = screens.screen(k.Members(("daten", "reallabore")), language)
    assert plain(screen.text).startswith("12 Verbünde ")
    counts = ": 4 · Reallabore: 8." if language == "de" else ": 4 · Living labs: 8."
    assert counts in plain(screen.text)
    assert "NaKoFi" in screen.text
    assert "IN²" in screen.text


@pytest.mark.parametrize("id_", VERBUENDE)
def test_what_else_is_in_the_theme(screens: Screens, language: Language, id_: str) -> None:
    verbund = CATALOGUE.verbuende[id_]
    others = [v.name for v in CATALOGUE.members(CATALOGUE.theme_of(verbund)) if v is not verbund]
    screen = screens.screen(k.Siblings((id_,)), language)
    assert bullets(screen) == others
    assert f"{len(others)} " in plain(screen.text).splitlines()[0]
    assert_no_other_theme(screen, CATALOGUE.theme_of(verbund))


def test_nothing_else_is_in_the_theme(screens: Screens, language: Language, catalogue: Catalogue) -> None:
    screen = screens.screen(k.Siblings(catalogue.themes["daten"].verbuende), language)
    assert plain(screen.text).startswith("Außer WEBWiKo" if language == "de" else "No Verbund other than WEBWiKo")
    assert bullets(screen) == []


def test_notes_stand_above_an_answer_but_below_yes_and_no(screens: Screens, language: Language) -> None:
    note = Note("guessed", "Nakofy <&>", ("verbund", "nakofi"))
    heard = "„Nakofy &lt;&amp;&gt;“ als NaKoFi" if language == "de" else "“Nakofy &lt;&amp;&gt;” to mean NaKoFi"
    above = screens.screen(k.ThemeOf(("nakofi",)), language, [note])
    assert above.text.startswith("<i>")
    assert heard in above.text
    below = screens.screen(k.IsIn(("nakofi",), "daten"), language, [note])
    assert below.text.endswith("</i>")
    assert heard in below.text
    assert below.text.startswith("Ja" if language == "de" else "Yes")


def test_what_was_taken_for_granted_and_is_not_so_is_told(screens: Screens, language: Language) -> None:
    note = Note("presumed", "Treuenbrietzen", ("place", "treuenbrietzen"), "nola")
    told = plain(screens.screen(k.AboutVerbuende(("nola",)), language, [note]).text).splitlines()[0]
    assert told == (
        "Für NoLA ist Treuenbrietzen nicht als Ort belegt. Dort war: TransformBar"
        if language == "de"
        else "Treuenbrietzen is not documented as a place of NoLA. At work there: TransformBar"
    )


def test_an_organisation_in_no_list_is_told(screens: Screens, language: Language) -> None:
    told = plain(screens.screen(k.Search(laender=("be",)), language, [Note("organisation", "TU Berlin")]).text)
    assert "TU Berlin" in told.splitlines()[0]


def test_long_words_are_cut_in_notes(screens: Screens, language: Language) -> None:
    screen = screens.screen(k.UnknownName(k.ThemeOf(())), language, [Note("unknown", "wort " * 100)])
    assert "wort wort wort wort wort wort wort wort…" in screen.text


def test_names_that_do_not_fit_an_address_are_said_to_be_left_out(screens: Screens, language: Language) -> None:
    screen = screens.screen(k.ThemeOf(VERBUENDE), language)
    assert 3 < len(bullets(screen)) < 30
    assert "Weggelassen" in screen.text or "left out" in screen.text
    assert len(labels(screen)) < 30


def test_a_better_known_namesake_is_said_not_to_be_meant(screens: Screens, language: Language) -> None:
    question = k.Search(places=("lk-oldenburg",))
    note = Note("namesake", "Oldenburg", ("place", "lk-oldenburg"))
    told = plain(screens.screen(question, language, [note]).text)
    assert {"de": "gilt für Landkreis Oldenburg", "en": "is about Landkreis Oldenburg"}[language] in told
    assert "Universität Oldenburg (WatNu)" in told
    assert "Landkreis Oldenburg (WEBWiKo)" not in told


@pytest.mark.parametrize(
    ("question", "german", "english"),
    [
        (k.IsIn(("kif",), "innenentwicklung", denied=True), "Doch, KIF gehört", "On the contrary: KIF belongs"),
        (k.IsIn(("nola",), "daten", denied=True), "Richtig, NoLA gehört nicht dazu", "No, NoLA does not belong to it"),
        (k.IsIn(("kif", "komet"), "daten", denied=True), "Richtig, keiner davon", "No, none of them"),
        (k.IsIn(("kif", "nola"), "innenentwicklung", denied=True), "Nur zum Teil", "Only partly"),
        (k.SameTheme(("kif", "komet"), denied=True), "Doch, KIF und KOMET", "On the contrary: KIF and KOMET"),
        (k.SameTheme(("kif", "nola"), denied=True), "Richtig, sie gehören zu verschiedenen", "That is right: they"),
        (k.SameTheme(("kif", "nola"), different=True, denied=True), "Doch, sie gehören", "On the contrary: they"),
    ],
)
def test_no_yes_confirms_what_is_denied_and_is_so(
    screens: Screens, language: Language, question: k.Question, german: str, english: str
) -> None:
    assert plain(screens.screen(question, language).text).startswith(german if language == "de" else english)
