"""A phrase is about what it begins with: where that is missing, what only tells of which kind it is may be offered."""

import pytest

from bot.questions import Understander
from bot.questions.kinds import AboutTheme, Question, Search


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Grundsteuer für Opas Haus", ("grundsteuer-haus",)),
        ("Ratten in der Schule", ("ratten-schule",)),
        ("Glatteis auf der Straße?", ("glatteis-strasse",)),
        ("wedding in the old town", ("wedding-oldtown",)),
        ("insurance for holiday flats", ("insurance-holidayflat",)),
        ("Blitzer vor der Schule", ("blitzer-schule",)),
        ("mortgage for a family home", ("mortgage-familyhome",)),
        ("marathon through the old town", ("marathon-oldtown",)),
        # A village alone is no offer.
        ("dancing in the village", ("dancing",)),
        ("Hundekot auf allen Gehwegen, gibt es ein Projekt dazu?", ("hundekot-gehwegen",)),
        ("drunk people at weekends", ("drunk-weekends",)),
        ("heat pumps for old houses", ("heat-oldhouse",)),
        ("smart homes for the elderly?", ("smart-homes-elderly",)),
        ("village shops for the elderly", ("villageshop", "elderly")),
        # Nor are young people, where a thing for them is in an example.
        ("Skatepark für Jugendliche", ("skatepark", "jugendliche")),
        ("Ideen für Jugendliche", ("jugendliche",)),
        ("tips for empty houses", ("emptyhouse",)),
        ("immigrant-owned biz in small towns, any proj? thx", ("immigrantowned", "biz", "smalltown")),
        # What towns do about something that is missing is that
        ("towns and gambling", ("gambling",)),
        ("how do small towns deal with drug addiction?", ("drug", "addiction")),
        ("Wie gehen Kommunen mit Graffiti um?", ("graffiti",)),
        ("response of municipalities to terrorism", ("terrorism",)),
        ("Ladesäulen für E-Autos?", ("ladesaulen", "eautos")),
        # ... and so is what all the rest tells of
        ("Friedhöfe, die keiner mehr braucht", ("friedhofe",)),
        ("Kinos, die zumachen", ("kinos",)),
        ("Kein Kino mehr im Dorf", ("kino",)),
        ("Häuser, die verfallen", ("hauser", "verfallen")),
        # Models for something are looked for where that is, and what is told of several things may be about these.
        ("Vorlagen für Bürgerbusse", ("burgerbusse",)),
        ("Checkliste für Dorfläden", ("dorfladen",)),
        ("tips for empty shops", ("emptyshop",)),
        ("Bindung an die Heimat von Jugendlichen", ("heimat", "jugendlichen")),
        ("Blockchain und Bürgerbus", ("blockchain", "burgerbus")),
        ("Treffpunkt für Senioren", ("treffpunkt", "senioren")),
    ],
)
def test_a_missing_head_leaves_nothing_to_look_for(
    understander: Understander, text: str, words: tuple[str, ...]
) -> None:
    assert understander.understand(text).question == Search(words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        # What it is like, or what else is said in passing, is nothing that was asked for.
        ("Gibt es Beispiele, was man mit einer leeren Kirche macht?", ("kirche",)),
        ("Wer hat sich mit der freiwilligen Feuerwehr beschäftigt?", ("feuerwehr",)),
        ("Was gibt es zu leeren Häusern?", ("leereshaus",)),
        ("solar panels on roofs", ("solar-panels",)),
        ("electric cars and charging points", ("electric-cars", "charging")),
        # A German noun beside another tells of which kind that is, as in one word.
        ("Feuerwehr Nachwuchs", ("feuerwehr-nachwuchs",)),
        ("hanf landwirtschaft", ("hanf-landwirtschaft",)),
        ("LKW-Maut", ("lkw-maut",)),
        # A "Mietskaserne" is a block of flats.
        ("leere Kaserne", ("kaserne",)),
        ("Kita Drohnen", ("kita", "drohnen")),
        ("Kirchen umnutzen", ("kirchen", "umnutzen")),
        ("Bürgerbus-Fahrer", ("burgerbusfahrer",)),
    ],
)
def test_what_only_tells_more_of_what_is_missing_is_not_looked_for(
    understander: Understander, text: str, words: tuple[str, ...]
) -> None:
    assert understander.understand(text).question == Search(words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Umzug an Karneval", ("umzug", "karneval")),
        ("Kredite für Hamster", ("kredite", "hamster")),
        ("gewalt gegen frauen frauenhaus", ("gewalt", "frauen", "frauenhaus")),
        ("Wohnen im Alter", ("wohnenimalter",)),
    ],
)
def test_all_nouns_of_a_mere_phrase_are_looked_for(
    understander: Understander, text: str, words: tuple[str, ...]
) -> None:
    assert understander.understand(text).question == Search(words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("solar panels on roofs, any project?", ("solar", "panels")),
        ("Carsharing auf dem Land, wer hats probiert?", ("carsharing",)),
        ("Krankenhausschließung – hat dazu jemand geforscht?", ("krankenhausschliessung",)),
        ("hitze in der stadt, trinkbrunnen", ("hitze", "trinkbrunnen")),
        ("Freies WLAN im Rathaus", ("wlan-rathaus",)),
        ("Freies WLAN", ("freies", "wlan")),
    ],
)
def test_what_nobody_deals_with_is_looked_for_without_where_it_is(
    understander: Understander, text: str, words: tuple[str, ...]
) -> None:
    assert understander.understand(text).question == Search(words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Wir hätten gern einen Skatepark", ("skatepark",)),
        ("Wir hätten gern ein Kino im Dorf", ("kino",)),
        ("We need a skate park", ("skatepark",)),
    ],
)
def test_what_some_want_is_looked_for_though_nobody_deals_with_it(
    understander: Understander, text: str, words: tuple[str, ...]
) -> None:
    assert understander.understand(text).question == Search(words)


@pytest.mark.parametrize("text", ["Wir hätten gern eine Pizza", "Ich hätte gern ein Bier", "Wir brauchen eine Antwort"])
def test_whatever_somebody_wants_is_not_looked_for(understander: Understander, text: str) -> None:
    assert not isinstance(understander.understand(text).question, Search)


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Innenentwicklung: irgendwas mit Solardächern?", Search(("solardachern",), ("innenentwicklung",))),
        ("Gibt es bei Innenentwicklung etwas zu Solardächern?", Search(("solardachern",), ("innenentwicklung",))),
        ("Infrastruktur und Daseinsvorsorge: Hebammen?", Search(("hebammen",), ("infrastruktur",))),
        ("Etwas zum Thema Daten", AboutTheme(("daten",))),
        ("Habt ihr etwas zu Daten und Werkzeugen für meine Masterarbeit?", AboutTheme(("daten",))),
    ],
)
def test_what_nobody_deals_with_in_a_theme_is_looked_for_there(
    understander: Understander, text: str, question: Question
) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Which project developed a dog tax?", ("dog-tax",)),
        ("Which consortium developed a dog tax app?", ("dog-tax-app",)),
        ("Which project built an app for buses?", ("app", "buses")),
        ("who developed a drone for surveying villages", ("drone",)),
        ("Who developed an app for older people?", ("app",)),
        # What is known was made, or is a matter of its own.
        ("Which project created a simulation game?", ("simulationgame",)),
        ("Which projects developed a concept for vacant shops?", ("vacantshop",)),
        ("Which project made a film about vacancy?", ("film", "vacancy")),
        ("Welcher Verbund hat eine Hundesteuer-App entwickelt?", ("hundesteuer",)),
    ],
)
def test_a_thing_that_is_asked_to_have_been_made_is_not_left_out(
    understander: Understander, text: str, words: tuple[str, ...]
) -> None:
    assert understander.understand(text).question == Search(words)
