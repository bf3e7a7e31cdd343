"""Tests of what stands out among the Verbünde, and of what nobody tells about them."""

import pytest

from bot.questions import kinds
from bot.questions.kinds import Superlative
from bot.questions.understanding import Understander


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("wer hatte die wenigsten Partner?", Superlative("fewestpartners")),
        ("Welches Projekt hat die wenigsten Partner?", Superlative("fewestpartners")),
        ("Which project had the fewest partners in Hesse?", Superlative("fewestpartners", laender=("he",))),
        ("Welche Projekte hatten die wenigsten Orte?", Superlative("fewestplaces")),
        ("fewest places", Superlative("fewestplaces")),
        ("Welcher Verbund hat die wenigsten Kommunen?", Superlative("fewestplaces")),
        ("Welches Projekt hat die geringste Anzahl an Städten?", Superlative("fewestplaces")),
        ("Which joint project involved the fewest towns?", Superlative("fewestplaces")),
        ("Welches Thema hat die wenigsten Städte?", kinds.NotUnderstood()),
        ("Welches Thema hat die meisten Städte?", kinds.NotUnderstood()),
        ("most places", Superlative("places")),
        ("Wer hatte die meisten Orte?", Superlative("places")),
        ("Which had the most places?", Superlative("places")),
        ("Bei welchem Thema sind die meisten dabei?", Superlative("most")),
        ("Welches Thema hat die meisten Partner?", kinds.NotUnderstood()),
        ("Which theme has the fewest partners?", kinds.NotUnderstood()),
    ],
)
def test_the_fewest_partners_and_places_are_those_of_verbuende(
    understander: Understander, text: str, question: kinds.Question
) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Was ist das größte Projekt?", Superlative("largest")),
        ("Welches Projekt war am größten?", Superlative("largest")),
        ("the biggest projects", Superlative("largest")),
        ("largest project in Lower Saxony", Superlative("largest", laender=("ni",))),
        ("Welches ist der kleinste Verbund?", Superlative("smallest")),
        ("kleinstes Projekt im Datenthema", Superlative("smallest", themes=("daten",))),
        ("Which is the largest town with a project?", kinds.Remark("size")),
        ("Welches Projekt hat die größte Reichweite?", kinds.NotUnderstood()),
        ("Welches Projekt hatte das größte Budget?", kinds.AllFunding()),
        ("kleinstes Budget?", kinds.AllFunding()),
        ("höchste Förderung?", kinds.AllFunding()),
        ("lowest funding?", kinds.AllFunding()),
        ("am wenigsten Geld", kinds.AllFunding()),
        ("Welches war das billigste Projekt?", kinds.AllFunding()),
        ("Welche Projekte waren am billigsten?", kinds.AllFunding()),
        ("which project was the cheapest", kinds.AllFunding()),
        ("günstigster Bus", kinds.Search(("bus",))),
        ("biggest theme", Superlative("most")),
        ("Ist Daseinsvorsorge das größte Thema", Superlative("most")),
        ("Ist Innenentwicklung das größte Thema?", Superlative("most")),
        ("is living labs the biggest theme", Superlative("most")),
        ("Hat das Thema Reallabore die wenigsten Verbünde?", Superlative("fewest")),
        ("Das größte Thema ist doch Innenentwicklung, oder?", Superlative("most")),
        ("Does inner development have the most projects?", Superlative("most")),
        ("Hat Reallabore mehr Verbünde als Daten?", kinds.Members(("reallabore", "daten"))),
        ("Hat Dortmund die meisten Projekte", kinds.AllPlaces()),
        ("Ist Dortmund die Stadt mit den meisten Projekten?", kinds.AllPlaces()),
        ("größter Leerstand", kinds.Search(("leerstand",))),
    ],
)
def test_the_largest_without_a_word_of_what_is_told_by_each_measure(
    understander: Understander, text: str, question: kinds.Question
) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Welches ist das beste Projekt?", Superlative("best")),
        ("best project", Superlative("best")),
        ("Which project was the best?", Superlative("best")),
        ("Which project was most successful?", Superlative("best")),
        ("worst project", Superlative("best")),
        ("schlechtestes Projekt", Superlative("best")),
        ("least successful project", Superlative("best")),
        ("Was war das erfolgreichste Projekt?", Superlative("best")),
        ("Welches Projekt ist am interessantesten?", Superlative("best")),
        ("Was ist das wichtigste Projekt in Hessen?", Superlative("best", laender=("he",))),
        ("die besten Projekte zu Leerstand", Superlative("best", words=("leerstand",))),
        ("Am besten Projekte zu Leerstand in Hessen", kinds.Search(("leerstand",), laender=("he",))),
        ("Wie frage ich dich am besten?", kinds.Help()),
        ("Which project fits best?", kinds.NotUnderstood()),
    ],
)
def test_the_best_is_not_known(understander: Understander, text: str, question: kinds.Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Welches Projekt liegt am weitesten nördlich?", Superlative("north")),
        ("northernmost project", Superlative("north")),
        ("Welcher Ort liegt am südlichsten?", Superlative("south")),
        ("Which project is the furthest east?", Superlative("east")),
        ("das westlichste Projekt", Superlative("west")),
        ("southernmost project on mobility", Superlative("south", words=("mobility",))),
        ("Welches Projekt in Bayern liegt am weitesten östlich?", Superlative("east", laender=("by",))),
        ("Welches Bundesland ist am nördlichsten?", kinds.NotUnderstood()),
        ("der nördlichste Leuchtturm", kinds.NotUnderstood()),
        ("Projekte im Norden", kinds.UnknownPlace()),
    ],
)
def test_the_outermost_is_told_by_the_places(understander: Understander, text: str, question: kinds.Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Wie viele Partner hatten die Projekte im Durchschnitt?", Superlative("meanpartners")),
        ("im Durchschnitt wie viele Partner", Superlative("meanpartners")),
        ("average number of partners per project", Superlative("meanpartners")),
        ("Wie viele Verbünde hat ein Fokusthema im Durchschnitt?", Superlative("meanofthemes")),
        ("Wie lange liefen Verbünde je Fokusthema im Schnitt?", Superlative("meantime")),
        ("How many places did a project have on average?", Superlative("meanplaces")),
        ("average duration", Superlative("meantime")),
        ("Wie lange liefen die Projekte im Schnitt?", Superlative("meantime")),
        ("durchschnittliche Laufzeit im Datenthema", Superlative("meantime", themes=("daten",))),
        ("Wie viele Hochschulen hatten die Projekte im Schnitt?", kinds.NotUnderstood()),
        ("What's the average rent in Bonn?", kinds.Remark("elsewhere")),
        ("Wie alt sind die Leute im Durchschnitt?", kinds.NotUnderstood()),
    ],
)
def test_an_average_is_that_of_verbuende(understander: Understander, text: str, question: kinds.Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Wer hat die meisten Orte, und wer koordiniert den Verbund?", Superlative("places", facts=("coordinator",))),
        ("Welches Projekt lief am längsten und wer hat es geleitet?", Superlative("longest", facts=("coordinator",))),
        ("Wer leitete das Projekt, das am längsten lief?", Superlative("longest", facts=("coordinator",))),
        ("Wer leitete das längste Projekt?", Superlative("longest", facts=("coordinator",))),
        ("Wo war das Projekt mit den meisten Orten?", Superlative("places", facts=("where",))),
        ("Which project ended last, and where was it?", Superlative("endedlast", facts=("where",))),
        (
            "Which project has the most partners and who are they?",
            Superlative("partners", facts=("coordinator", "partners")),
        ),
        ("Welches Thema hat die meisten Projekte, und wer leitet sie?", Superlative("most", facts=("coordinator",))),
        ("Which state has the most projects?", Superlative("land")),
        ("Welches war das letzte Projekt, und wann endete es?", Superlative("endedlast", facts=("when",))),
        ("Wo gibt es die meisten Projekte, in welchem Land?", Superlative("land")),
        ("Wann endete das erste Projekt?", Superlative("endedfirst")),
        ("Wer leitet die meisten Projekte?", kinds.AllOrganisations(leading=True)),
    ],
)
def test_facts_are_asked_of_what_stands_out(understander: Understander, text: str, question: kinds.Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Welcher Verbund endete zuletzt und wann begann er?", kinds.Superlative("endedlast", facts=("when",))),
        ("Hat NRW die meisten Verbünde?", kinds.Superlative("land")),
        ("Hat Thüringen die wenigsten Verbünde?", kinds.AllLaender()),
        ("Welcher Landkreis hatte die meisten Projekte?", kinds.AllPlaces(("district",))),
        ("Which city had the most projects?", kinds.AllPlaces(("municipality",))),
        ("Welche Stadt kommt am häufigsten vor?", kinds.AllPlaces(("municipality",))),
        ("Ort mit den meisten Verbünden", kinds.AllPlaces()),
        ("Wie viele Gemeinden hat Hessen?", kinds.AllPlaces(("municipality",), ("he",))),
        ("Welche Stadt in Hessen hatte die meisten Verbünde?", kinds.AllPlaces(("municipality",), ("he",))),
        ("Welche Stadt hat die meisten Brunnen?", kinds.NotUnderstood()),
        ("Which town had the most successful projects?", kinds.NotUnderstood()),
        ("Welche Stadt hatte die meisten gescheiterten Projekte?", kinds.NotUnderstood()),
        ("Wo gab es die meisten Verbünde in Sachsen?", kinds.AllPlaces((), ("sn",))),
        ("Where were the most projects, Hesse or Lower Saxony?", kinds.Search(laender=("he", "ni"))),
        ("Wo in Hessen bekamen die meisten Projekte Geld?", kinds.NotUnderstood()),
        # Only other places than districts are known there
        ("How many districts in Saxony?", kinds.Search(laender=("sn",), count=True)),
        ("Welches Projekt hatte die meisten Orte?", kinds.Superlative("places")),
        ("Wo gab es die meisten Projekte?", kinds.Superlative("land")),
        ("Welche Länder haben mehr Verbünde als Hessen?", kinds.AllLaender()),
        # What is compared with one is not that one, and partners are no Verbünde
        ("Welche Verbünde liefen nach KIF?", kinds.NotUnderstood()),
        ("Aus welchem Land kommen die meisten Partner?", kinds.NotUnderstood()),
        ("Welche Verbünde hatten keine Partner aus Hessen?", kinds.NotUnderstood()),
        ("Wie viele Verbünde hatten Partner aus Hessen?", kinds.AllOrganisations(laender=("he",))),
    ],
)
def test_who_is_compared_with_whom(understander: Understander, text: str, question: kinds.Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "extreme", "besides"),
    [
        ("Welche Projekte liefen am längsten und welche am kürzesten?", "longest", "shortest"),
        ("Which were the longest and the shortest projects?", "longest", "shortest"),
        ("Wer endete zuletzt und wer begann zuletzt?", "endedlast", "newest"),
        ("Welcher Verbund begann zuerst und welcher endete zuletzt?", "oldest", "endedlast"),
        ("Which project started first and which ended last?", "oldest", "endedlast"),
        ("Welche endeten zuerst und welche zuletzt?", "endedfirst", "endedlast"),
        ("Erster und letzter Verbund?", "oldest", "newest"),
        ("Which project has most partners, and which one has most places?", "partners", "places"),
        ("Which theme has the most and which the fewest projects?", "most", "fewest"),
        ("Welcher Verbund lag am nördlichsten und welcher am südlichsten?", "north", "south"),
        ("Which is the largest and the smallest project?", "largest", "smallest"),
        ("Welches ist das größte und welches das kleinste Projekt?", "largest", "smallest"),
        ("Welches Projekt hatte die meisten und welches die wenigsten Partner?", "partners", "fewestpartners"),
        ("Which project had the most and the fewest places?", "places", "fewestplaces"),
        ("Welcher Verbund hatte die meisten Orte und Partner?", "places", "partners"),
        ("Most partners and fewest places?", "partners", "fewestplaces"),
        # Who is asked for has most or fewest of what the other question names.
        ("Wer hat die meisten Partner und wer die wenigsten?", "partners", "fewestpartners"),
        ("Wer hat die wenigsten und wer die meisten Orte?", "fewestplaces", "places"),
        ("Who has the most partners and who the fewest?", "partners", "fewestpartners"),
        ("Welches Land hat die meisten Verbünde und welches Thema die wenigsten?", "land", "fewest"),
        ("Which project ran longest and which state has the most projects?", "longest", "land"),
    ],
)
def test_several_extremes_are_asked_at_once(
    understander: Understander, text: str, extreme: kinds.Extreme, besides: kinds.Extreme
) -> None:
    assert understander.understand(text).question == kinds.Superlative(extreme, besides=(besides,))


def test_several_extremes_are_narrowed_alike(understander: Understander) -> None:
    told = understander.understand("Welche Verbünde in Hessen liefen am längsten und am kürzesten?").question
    assert told == kinds.Superlative("longest", laender=("he",), besides=("shortest",))
    told = understander.understand("Welches lief am längsten, welches am kürzesten und wer leitete sie?").question
    assert told == kinds.Superlative("longest", facts=("coordinator",), besides=("shortest",))


def test_four_extremes_are_asked_at_once(understander: Understander) -> None:
    text = "Which had the most partners, which the fewest partners, which the most places and which the fewest places?"
    told = kinds.Superlative("partners", besides=("fewestpartners", "places", "fewestplaces"))
    assert understander.understand(text).question == told


@pytest.mark.parametrize(
    "text",
    [
        "Which ran longest in Hesse and shortest in Lower Saxony?",
        "Welches Projekt zu Leerstand lief am längsten und welches zu Mobilität am kürzesten?",
        "Welches Projekt lief am längsten, welches am kürzesten und welches ist in Hessen?",
    ],
)
def test_extremes_that_are_narrowed_apart_are_not_understood(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.NotUnderstood()


@pytest.mark.parametrize(
    "text",
    [
        "Welches Land hat die meisten und welches die wenigsten Verbünde?",
        "Top 3 Bundesländer nach Anzahl der Projekte",
        "Rangliste der Bundesländer",
        "ranking of the states by number of projects please",
        "Die drei Länder mit den meisten Verbünden",
        "Which three states have the most projects?",
    ],
)
def test_the_fewest_and_the_first_few_stand_in_the_list_of_all_laender(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.AllLaender()


def test_those_who_took_part_most_often_stand_first_in_the_list_of_all(understander: Understander) -> None:
    text = "Ranking der Einrichtungen nach Zahl der Projekte"
    assert isinstance(understander.understand(text).question, kinds.AllOrganisations)


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Which 3 states had the most projects on mobility?", kinds.Superlative("land", words=("mobility",))),
        ("Liste der Projekte in drei Bundesländern", kinds.Search(spread=("3",))),
        ("Zeig Verbünde mit 2 Ländern", kinds.Search(spread=("2",))),
        ("Danke, top!", kinds.Thanks()),
    ],
)
def test_what_is_no_ranking_of_all_is_none(understander: Understander, text: str, question: kinds.Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    "text",
    [
        "Welches lief am längsten und wer leitete es?",
        "Was ist das neueste und aktuellste Projekt?",
        "Welcher lief am längsten, also bis ganz zuletzt?",
    ],
)
def test_one_extreme_is_asked_where_another_clause_has_none(understander: Understander, text: str) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.Superlative)
    assert not question.besides


@pytest.mark.parametrize(
    "text",
    [
        "Wer bekam am meisten Geld?",
        "Wer hat am meisten Geld eingesackt?",
        "Wer hat das meiste Geld eingesackt?",
        "Who has pocketed the most money?",
        "Wer hat die größte Förderung gekriegt?",
        "Welcher Verbund hat die höchste Fördersumme?",
        "welches war am teuersten",
        "who got the biggest grant",
        "Who received the most money?",
        "Who got the least money",
        # Of Länder and themes no sum is known
        "Welches Land bekam das meiste Geld?",
        "Which theme got the most funding?",
    ],
)
def test_who_got_most_money_is_told_by_all_sums_that_are_known(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.AllFunding()


@pytest.mark.parametrize(
    "text",
    [
        "Wer hat am meisten Geld gegeben?",
        "Who paid the most money",
        "Who spent the most money?",
        "Who provided the most funding?",
        "Wer bewilligte die meiste Förderung?",
        "Who granted the most money?",
        "Wer hat am meisten Geld gespendet?",
        "Wer hat am meisten Geld gebraucht?",
        "Wer braucht am meisten Geld?",
        "Who lost the most money?",
        "Who has made the most money available?",
        "Wer hat das meiste Geld auf der Welt?",
        "Wer verdient in der Familie am meisten Geld?",
        "Wer war der größte Förderer?",
    ],
)
def test_who_gave_most_or_has_it_otherwise_is_something_else(understander: Understander, text: str) -> None:
    assert understander.understand(text).question != kinds.AllFunding()


@pytest.mark.parametrize(
    "text",
    [
        "Who saved the most money?",
        "Who donated the most money?",
        "Which project saved the most money?",
        "Welches Projekt hat am meisten Geld gespart?",
        "Wer spendete das meiste Geld?",
    ],
)
def test_what_else_somebody_did_with_money_is_not_known(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.NotUnderstood()


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Wer war am öftesten Partner?", kinds.AllOrganisations()),
        ("Wer war am häufigsten Partner?", kinds.AllOrganisations()),
        ("Who was most often a partner?", kinds.AllOrganisations()),
        ("Who took part most often?", kinds.AllOrganisations()),
        ("Who was involved most frequently?", kinds.AllOrganisations()),
        ("Wer hat am häufigsten koordiniert?", kinds.AllOrganisations(leading=True)),
        # They had the most of them
        ("Wer hatte die meisten Partner?", Superlative("partners")),
        ("Wer hat am meisten Partner?", Superlative("partners")),
        ("Who had the largest number of partners?", Superlative("partners")),
        ("Who had the fewest partners?", Superlative("fewestpartners")),
        # Which is not told
        ("Who was the most important partner?", kinds.NotUnderstood()),
        ("Who was the most useful partner?", kinds.NotUnderstood()),
        ("Who was the most active partner?", kinds.NotUnderstood()),
        ("Who was the least active partner?", kinds.NotUnderstood()),
        ("Who took part least often?", kinds.NotUnderstood()),
    ],
)
def test_who_took_part_most_often_is_no_verbund(
    understander: Understander, text: str, question: kinds.Question
) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize("text", ["Teuerste", "teuersten", "Costliest"])
def test_a_single_word_for_most_money_is_read(understander: Understander, text: str) -> None:
    assert understander.understand(text).question != kinds.AllFunding()


@pytest.mark.parametrize(
    ("text", "extreme", "said"),
    [
        ("die drei Verbünde mit den meisten Orten", "places", True),
        ("Which three projects have the most partners?", "partners", True),
        ("top 5 projekte nach partnern", "partners", True),
        ("Welcher der 30 Verbünde hatte die meisten Partner?", "partners", False),
        ("top 3 der projekte nach anzahl der orte", "places", True),
        ("Die drei neuesten Projekte", "newest", True),
        ("top 3 projekte", "best", False),
        ("Which project has the most partners?", "partners", False),
        ("Die 30 Verbünde, welcher lief am längsten?", "longest", False),
        ("Which of the three projects in Zwickau ran longest?", "longest", False),
        # All themes are told, in order
        ("Welche zwei Themen haben die meisten Projekte?", "most", False),
    ],
)
def test_where_several_are_asked_for_it_is_said_that_only_the_first_is_told(
    understander: Understander, text: str, extreme: kinds.Extreme, said: bool
) -> None:
    understood = understander.understand(text)
    assert isinstance(understood.question, kinds.Superlative)
    assert understood.question.extreme == extreme
    assert any(note.kind == "first" for note in understood.notes) == said


@pytest.mark.parametrize(
    ("text", "few"),
    [
        ("Top 3 zum Thema Leerstand", 3),
        ("Bei der Daseinsvorsorge sind's bloß vier Verbünde, oder?", None),
        ("Sind es vier Projekte in NRW?", None),
        ("Zwei Verbünde leitet die TU Dortmund, welche?", None),
        ("nenn mir 5 projekte für ein kleines dorf", 5),
        ("top 5 on citizen participation", 5),
        ("five examples for mobility", 5),
        ("die drei besten Beispiele für Leerstand", 3),
        ("3 Ideen gegen Leerstand", 3),
        ("gib mir 3 zum Thema Wohnen", 3),
        ("Nenne mir drei Projekte aus Innenentwicklung", 3),
        ("Nenn mir 5 Projekte", 5),
        ("höchstens fünf Projekte zu Leerstand", 5),
        ("mindestens drei Projekte zu Leerstand", None),
        ("Welche der drei Projekte in Zwickau hatten mit Leerstand zu tun?", None),
        ("Wie viele der 30 Verbünde haben mit Leerstand zu tun?", None),
        ("Nenne die acht Verbünde zur Innenentwicklung", None),
        ("Ich arbeite in drei Projekten zu Leerstand, was gibt es?", None),
        ("Projekte mit zwei Orten zu Leerstand", None),
        ("Projekte, die drei Jahre liefen", None),
        ("ein Projekt zu Leerstand", None),
    ],
)
def test_how_many_of_those_found_are_asked_for_is_noted(understander: Understander, text: str, few: int | None) -> None:
    notes = understander.understand(text).notes
    assert [note.heard for note in notes if note.kind == "few"] == ([str(few)] if few else [])


@pytest.mark.parametrize(
    "text",
    [
        "der größte verbund nach städten und gemeinden gerechnet",
        "der größte Verbund nach Anzahl der Orte",
        "größtes Projekt nach Orten",
        "the largest project by number of towns",
    ],
)
def test_the_largest_verbund_may_be_told_by_its_places(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.Superlative("places")


def test_the_largest_verbund_is_not_told_by_its_districts(understander: Understander) -> None:
    assert understander.understand("Der größte Verbund nach Landkreisen").question == kinds.AllPlaces(("district",))


def test_in_which_town_most_were_is_no_size_of_a_verbund(understander: Understander) -> None:
    assert understander.understand("der Ort mit den meisten Projekten").question == kinds.AllPlaces()


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("wann starteten die meisten projekte", Superlative("moststarts")),
        ("In welchem Jahr gingen die meisten zu Ende", Superlative("mostends")),
        ("when did most of them finish?", Superlative("mostends")),
        ("Wann hatten die meisten Projekte in Hessen angefangen?", Superlative("moststarts", laender=("he",))),
        ("Wann begann das Projekt mit den meisten Partnern?", Superlative("partners")),
        ("Wann endeten die wenigsten Projekte?", kinds.NotUnderstood()),
        ("Wann fangen die meisten Leute an zu arbeiten?", kinds.UnknownName(kinds.Facts((), ("when",)))),
    ],
)
def test_most_began_or_ended_in_a_year(understander: Understander, text: str, question: kinds.Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Wo sind die meisten Projekte und wo gar keine?", kinds.AllLaender()),
        ("In welchem Bundesland sind die meisten, und in welchen gibts gar keinen Verbund?", kinds.AllLaender()),
        ("Which state has the most projects and which have no projects?", kinds.AllLaender()),
        ("Welches Land hat nur einen Verbund und welches keinen?", kinds.AllLaender()),
        ("Welches Land hat die meisten Verbünde?", Superlative("land")),
    ],
)
def test_most_and_none_are_both_told_by_the_list_of_laender(
    understander: Understander, text: str, question: kinds.Question
) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Were there at least five projects in Hesse?", kinds.Search(laender=("he",))),
        ("Were there at most three projects in Bavaria?", kinds.Search(laender=("by",))),
        ("What was the most important project in Hesse?", kinds.Superlative("best", laender=("he",))),
        ("What were the three most useful projects in Hesse?", kinds.Superlative("best", laender=("he",))),
    ],
)
def test_a_bounded_number_rates_nothing(understander: Understander, text: str, question: kinds.Question) -> None:
    assert understander.understand(text).question == question
