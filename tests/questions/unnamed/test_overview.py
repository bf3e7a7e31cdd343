"""Who was given no money is not known, and whoever may apply is told what holds of all."""

from dataclasses import replace

import pytest

from bot.questions import Understander, kinds


@pytest.mark.parametrize(
    "text", ["Projekte ohne Fördergeld", "Projekte ohne Geld", "projects without money", "projects without funding"]
)
def test_projects_without_money_are_not_known(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.NotUnderstood()


@pytest.mark.parametrize(
    "text",
    [
        "Kann unsere Schule sich noch bewerben?",
        "Kann sich unser Verein bewerben?",
        "Can my club still apply?",
        "Can our school join?",
        "Could my town still apply?",
        # Who is to get money
        "Can I get funding for my sports club?",
        "Gibt es Fördergeld für meinen Verein?",
        "Kann ich eine Förderung für mein Haus beantragen?",
        "Kann unsere Feuerwehr gefördert werden?",
        "Nehmt ihr noch Anträge an?",
    ],
)
def test_whether_somebody_may_apply_is_told_in_general(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.AboutProgramme(("applying",))


@pytest.mark.parametrize(
    "text",
    [
        "Can my son apply for kindergarten?",
        "Can my club still apply for a parking permit?",
        "Hat unsere Schule mitgemacht?",
        "Hat unsere Schule das bezahlt?",
        "Kann ich mein Geld zurück bekommen?",
        "Wo bekomme ich Geld für mein Projekt?",
        "Wir brauchen Geld für unseren Dorfladen",
    ],
)
def test_applying_elsewhere_is_something_else(understander: Understander, text: str) -> None:
    assert not isinstance(understander.understand(text).question, kinds.AboutProgramme)


@pytest.mark.parametrize(
    "text",
    [
        *("Gib mir eine Übersicht", "Zeig mal die Liste", "overview please", "give me the list", "Was gibt es alles?"),
        *("plz send list of project names", "Liste der Projektnamen"),
    ],
)
def test_nothing_but_a_list_asks_for_all(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.AllVerbuende()


@pytest.mark.parametrize("text", ["Wer war 2018 Bürgermeister?", "Bürgermeister seit 2018", "We have no data in Hesse"])
def test_what_is_said_of_somebody_else_is_no_search(understander: Understander, text: str) -> None:
    assert isinstance(understander.understand(text).question, kinds.NotUnderstood)


def test_a_theme_is_left_out_by_one_word(understander: Understander) -> None:
    question = understander.understand("Welche Themen außer Daten gibt es?").question
    assert question == kinds.Members(("daten",), without=True)


@pytest.mark.parametrize("text", ["sharing economy projekte", "sharing economy projects"])
def test_those_of_a_kind_are_not_all(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.NotUnderstood()


@pytest.mark.parametrize("text", ["Zeig mir das", "show me", "Kannst du mir das auflisten?"])
def test_what_was_told_before_is_no_list(understander: Understander, text: str) -> None:
    assert understander.understand(text).question != kinds.AllVerbuende()


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Welche Projekte wurden gefördert?", False),
        ("Welche Verbünde sind finanziert worden?", False),
        ("which projects were funded", False),
        ("Was wurde gefördert?", False),
        ("Wie viele Projekte wurden gefördert?", True),
    ],
)
def test_what_was_funded_is_all(understander: Understander, text: str, count: bool) -> None:
    assert understander.understand(text).question == kinds.AllVerbuende(count=count)


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Welche Projekte wurden von der EU gefördert?", "funder"),
        ("Wer wurde gefördert?", "consortia"),
        ("who was funded", "consortia"),
        ("Wer hat gefördert?", "funder"),
    ],
)
def test_who_was_funded_and_who_funded_are_two_things(understander: Understander, text: str, fact: str) -> None:
    assert understander.understand(text).question == kinds.AboutProgramme((fact,))


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Projekte nach Förderung sortiert", kinds.AllFunding()),
        ("Top 3 Projekte nach Förderung", kinds.AllFunding()),
        ("projects by funding", kinds.AllFunding()),
        ("Projekte nach Laufzeit", kinds.Search(facts=("when",))),
        ("wie viele Partner insgesamt", kinds.AllOrganisations()),
        ("how many partners altogether", kinds.AllOrganisations()),
        ("gib mir irgendein projekt", kinds.AllVerbuende()),
        ("Überrasch mich mit einem Projekt", kinds.AllVerbuende()),
        ("show me a random project", kinds.AllVerbuende()),
        ("nenn mir ein beispielprojekt", kinds.AllVerbuende()),
        ("ich suche ein projekt", kinds.AllVerbuende()),
        ("give me an example of a project", kinds.AllVerbuende()),
        ("ich suche das projekt", kinds.UnknownName(kinds.AboutVerbuende(()))),
        ("Gibt es ein Musterprojekt in Hessen?", kinds.Search(laender=("he",))),
        ("Hat irgendein Projekt mit Leerstand zu tun?", kinds.Search(("leerstand",))),
    ],
)
def test_all_there_are_answer_what_any_or_the_sum_would(
    understander: Understander, text: str, question: kinds.Question
) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Nenne mir die vier Fokusthemen mit jeweils einem Verbund", kinds.AllVerbuende()),
        ("List the four focus themes with one project each", kinds.AllVerbuende()),
        ("Alle Verbünde nach Themen", kinds.AllVerbuende()),
        # Not all of them are asked for
        ("Themen mit zehn Verbünden", kinds.AllThemes()),
        ("Welche Themen haben die Projekte?", kinds.AllThemes()),
    ],
)
def test_verbuende_are_told_theme_by_theme(understander: Understander, text: str, question: kinds.Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("In welchen Städten gab es Projekte?", kinds.AllPlaces(("municipality",))),
        ("Welche Landkreise gab es?", kinds.AllPlaces(("district",))),
        ("Orte", kinds.AllPlaces()),
        ("which regions are covered", kinds.AllPlaces()),
        ("Kreise in NRW", kinds.AllPlaces(("district",), ("nw",))),
        ("Landkreise Hessen", kinds.AllPlaces(("district",), ("he",))),
        ("districts in Hesse", kinds.AllPlaces(("district",), ("he",))),
        # None is known there, more is said, or it is no word for districts alone
        ("Landkreise im Saarland", kinds.Search(laender=("sl",))),
        ("Landkreise in Niedersachsen mit Leerstand", kinds.Search(("leerstand",), laender=("ni",))),
        ("Kreise Diepholz und Gifhorn", kinds.Search(places=("lk-diepholz", "lk-gifhorn"))),
        ("Städte in Hessen", kinds.Search(laender=("he",))),
        ("In welchen Gemeinden in Niedersachsen gab es was?", kinds.Search(laender=("ni",), facts=("where",))),
        # Something else of a place is asked for, or it is the speaker's
        ("Welche Gemeinde bekam am meisten Geld?", kinds.AllFunding()),
        ("Welche Orte waren nicht beteiligt?", kinds.NotUnderstood()),
        (
            "Wie viele Städte hatten mehr als zwei Projekte?",
            kinds.AllPlaces(("municipality",), (), ("verbuendefrom3",)),
        ),
        ("Welche Städte haben eine Website?", kinds.NotUnderstood()),
        ("Welche Städte haben Probleme?", kinds.NotUnderstood()),
        ("Welche Stadt bekam am meisten?", kinds.NotUnderstood()),
        ("Welche Städte sind am größten?", kinds.Remark("size")),
        ("Which towns are the biggest?", kinds.Remark("size")),
        ("Alle Städte und Gemeinden", kinds.AllPlaces(("municipality",))),
        ("Wie viele Städte gibt es in Hessen und Bayern?", kinds.AllPlaces(("municipality",), ("he", "by"))),
        ("Welche Orte und welche Themen gibt es?", kinds.AllLaender()),
        ("Welche Stadt liegt am nächsten?", kinds.Remark("near")),
        ("Wir sind eine kleine Gemeinde, welche Projekte passen zu uns?", kinds.AllVerbuende()),
        ("In welchem Bundesland war am meisten los?", kinds.Superlative("land")),
    ],
)
def test_all_places_are_told_where_they_are_asked_for(
    understander: Understander, text: str, question: kinds.Question
) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "search"),
    [
        ("Welches Projekt in Niedersachsen bekam das meiste Geld?", kinds.Search(laender=("ni",))),
        ("Wer bekam in Sachsen am meisten Geld?", kinds.Search(laender=("sn",))),
        ("Which living lab project got the most funding?", kinds.Search(themes=("reallabore",))),
        ("Which project in the data theme cost the least?", kinds.Search(themes=("daten",))),
    ],
)
def test_who_got_most_there_is_told_by_the_sums_of_those_there(
    understander: Understander, text: str, search: kinds.Search
) -> None:
    assert understander.understand(text).question == replace(search, facts=("money",))


@pytest.mark.parametrize(
    "text",
    ["Wer verdient in Hessen am meisten Geld?", "Welches Projekt in Hessen verlor am meisten Geld?"],
)
def test_who_did_something_else_with_money_there_is_not_known(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.NotUnderstood()


@pytest.mark.parametrize(
    "text",
    ["In wie vielen Bundesländern war Kommunen innovativ aktiv?", "kommunen innovativ bundesländer anzahl"],
)
def test_the_laender_of_the_programme_are_counted(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.AllLaender()


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Gab es bei Kommunen innovativ etwas zu Mitfahrbänken?", kinds.Search(("mitfahrbanken",))),
        ("gab es bei kommunen innovativ was zu mitfahrbänken", kinds.Search(("mitfahrbanken",))),
        ("Kommunen innovativ und Abwasser, was gab es da?", kinds.Search(("abwasser",))),
        ("Was there anything about refugees in Kommunen innovativ?", kinds.Search(("refugees",))),
        # Told before, and only pointed to
        ("Unser Dorf hat viel Leerstand. Gibt es dazu etwas bei Kommunen innovativ?", kinds.Search(("leerstand",))),
        ("Unser Dorf hat viel Leerstand. Was ist Kommunen innovativ?", kinds.AboutProgramme()),
        ("Gibt es bei Kommunen innovativ etwas zu Achterbahnen?", kinds.Search(("achterbahnen",))),
        ("Was there anything about hospitals in Kommunen innovativ?", kinds.Search(("hospitals",))),
        # What is known of its money, and where it was at work, holds for every subject
        ("Gibt es bei Kommunen innovativ Geld für Schulen?", kinds.AboutProgramme(("budget",))),
        ("Is there money for schools in Kommunen innovativ?", kinds.AboutProgramme(("budget",))),
        ("Wer bekam bei Kommunen innovativ Geld für Schulen?", kinds.Search(("schulen",))),
        ("Gibt es bei Kommunen innovativ Projekte im Ausland?", kinds.UnknownPlace()),
        ("Projects abroad", kinds.UnknownPlace()),
        ("Any housing projects overseas?", kinds.UnknownPlace()),
        ("Any youth projects outside Hesse?", kinds.Search(("youth",), without=kinds.Without(laender=("he",)))),
        # What it is, is asked of it as a whole, whatever is told beside
        ("Ist Kommunen innovativ ein Verein?", kinds.AboutProgramme()),
        ("Ich schreibe eine Arbeit über Leerstand, was ist Kommunen innovativ?", kinds.AboutProgramme()),
        ("wieviel hat der bund in kommunen innovativ reingesteckt, hab gleich abgabe", kinds.AboutProgramme()),
    ],
)
def test_a_subject_is_looked_for_within_the_programme(
    understander: Understander, text: str, question: kinds.Question
) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Did the pandemic affect any of the projects?", kinds.NotUnderstood()),
        ("Did a war affect the projects?", kinds.NotUnderstood()),
        ("Could you list the projects?", kinds.AllVerbuende()),
    ],
)
def test_what_was_done_to_projects_is_answered_with_no_list(
    understander: Understander, text: str, question: kinds.Question
) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Ich suche ein Projekt für meine Gemeinde", kinds.SearchHelp()),
        ("Projekte für kleine Gemeinden", kinds.SearchHelp()),
        ("I am looking for a project for my town", kinds.SearchHelp()),
        ("Kannst du mir was empfehlen?", kinds.SearchHelp()),
        ("Was empfehlen Sie?", kinds.SearchHelp()),
        ("What would you recommend?", kinds.SearchHelp()),
        ("Was empfehlen Experten?", kinds.NotUnderstood()),
        ("Ich suche ein Projekt über Leerstand für meine Gemeinde", kinds.Search(("leerstand",))),
        ("Was empfehlen Sie gegen Leerstand?", kinds.Search(("leerstand",))),
        ("Für welche Gemeinden sind die Projekte?", kinds.NotUnderstood()),
    ],
)
def test_who_leaves_open_what_it_is_on_is_asked(understander: Understander, text: str, asked: kinds.Question) -> None:
    assert understander.understand(text).question == asked
