"""Letters: whoever writes, and why, is told beside the clause that asks; only that one counts."""

import pytest

from bot.questions import Understander, kinds
from bot.questions.kinds import Question

ASKED: list[tuple[str, Question]] = [
    # What the project is told to be on counts, and who told of it does not
    (
        (
            "Guten Tag, im Ilm-Kreis gab es ein Projekt gegen Leerstand, von dem mir eine Bekannte aus dem Rathaus "
            "neulich beim Kaffee erzählt hat. Leider weiß sie den Namen nicht mehr. Wer hat es geleitet? Gruß, Jan"
        ),
        kinds.Search(("leerstand",), places=("ilm-kreis",), facts=("coordinator",)),
    ),
    (
        (
            "Dear all, in Thuringia there was a project on empty buildings, which a friend from the university told "
            "me about some time ago. Who led it, and when did it end? Best wishes, Sue"
        ),
        kinds.Search(("emptybuilding",), laender=("th",), facts=("when", "coordinator")),
    ),
    (
        (
            "Sehr geehrte Damen und Herren, als Mitarbeiterin der Kreisverwaltung Celle bereite ich für meinen "
            "Chef eine Sitzung in Hannover vor. Könnten Sie mir sagen, welche Verbünde in Bayern gearbeitet "
            "haben? Mit freundlichen Grüßen, Petra Sommer, Stadt Cottbus"
        ),
        kinds.Search(laender=("by",)),
    ),
    (
        (
            "Dear colleagues, I work for a small town council in Ireland, and since our library is writing about "
            "German experience I should like to know which theme NaKoFi belongs to. Many thanks, Sean from "
            "Dortmund"
        ),
        kinds.ThemeOf(("nakofi",)),
    ),
    (
        (
            "Guten Tag, in der letzten Ausschusssitzung hat jemand KIF und KOMET erwähnt, und ich habe nicht "
            "ganz verstanden, wie beides zusammenhängt. Dürfte ich fragen, ob das dasselbe Fokusthema ist? "
            "Vielen Dank"
        ),
        kinds.SameTheme(("kif", "komet")),
    ),
    (
        (
            "Good afternoon, last week a colleague told me over lunch about WatNu, and I have been curious ever "
            "since. Would you be so kind as to tell me who coordinated it? Best wishes, Ann"
        ),
        kinds.Facts(("watnu",), ("coordinator",)),
    ),
    (
        (
            "Verzeihung, ich schreibe aus der Hochschulbibliothek und habe wenig Zeit, weil gleich geschlossen "
            "wird; welche Fokusthemen gibt es eigentlich? Besten Dank, Ihr Karl Winter"
        ),
        kinds.AllThemes(),
    ),
    (
        (
            "Liebes Team, ich bin seit einem Jahr im Ruhestand und lese viel über das Land, in dem meine Enkel "
            "leben. Bitte nennen Sie mir die Verbünde aus Thüringen, aber ohne jene, die zur Innenentwicklung "
            "gehören. Danke"
        ),
        kinds.Search(laender=("th",), without=kinds.Without(themes=("innenentwicklung",))),
    ),
    (
        (
            "Hallo wer hat eigentlich KIF koordiniert, das würde mich sehr interessieren, weil ich darüber einen "
            "Artikel für unsere Zeitung schreibe und bald fertig sein muss"
        ),
        kinds.Facts(("kif",), ("coordinator",)),
    ),
    (
        (
            "Guten Tag, für eine kleine Zusammenstellung in unserem Amtsblatt brauche ich bitte eine Übersicht "
            "über KIF, ihre Partner und ihre Laufzeit."
        ),
        kinds.Facts(("kif",), ("when", "partners")),
    ),
    (
        (
            "Ich schreibe Ihnen, weil meine Tochter gestern in der Schule von KuDeQua gehört hat; sie meint, das "
            "sei ein Projekt zur Infrastruktur. Stimmt das?"
        ),
        kinds.IsIn(("kudequa",), "infrastruktur"),
    ),
    (
        (
            "Guten Tag, ich schreibe über KOMET. Können Sie mir bitte die Webseite nennen und sagen, wann das "
            "Projekt endete und wer die Partner waren?"
        ),
        kinds.Facts(("komet",), ("when", "partners", "link")),
    ),
    (
        (
            "Ich arbeite gerade an einem Vortrag und möchte nichts über KIF wissen, sondern nur über KOMET, das "
            "wurde mir empfohlen. Wer hat das Projekt koordiniert?"
        ),
        kinds.Facts(("komet",), ("coordinator",)),
    ),
    (
        (
            "Guten Tag, welche Verbünde aus NRW haben sich mit Quartieren beschäftigt? Bitte ohne Dortmund, da "
            "wohne ich. Vielen Dank und schöne Grüße aus dem Rathaus"
        ),
        kinds.Search(("quartieren",), laender=("nw",), without=kinds.Without(places=("dortmund",))),
    ),
    (
        (
            "Dear Sir or Madam, I work for a city council and would like to learn about old timber-framed "
            "houses. Which consortia worked on those and who led them?"
        ),
        kinds.Search(("old", "timberframehouse"), facts=("coordinator",)),
    ),
]
POLITE: list[tuple[str, Question]] = [
    (
        (
            "Sehr geehrte Damen und Herren, für die rasche und freundliche Antwort möchte ich mich im Namen "
            "aller Kolleginnen herzlich bei Ihnen bedanken. Das hat uns sehr geholfen, vielen lieben Dank! Ihre "
            "Eva Kranz"
        ),
        kinds.Thanks(),
    ),
    (
        (
            "Dear Sir or Madam, that answers all of my questions, and I shall trouble you no further on such a "
            "lovely summer evening. Goodbye, and take good care of yourselves. Yours, Tom Reed"
        ),
        kinds.Goodbye(),
    ),
]


@pytest.mark.parametrize(("text", "question"), [*ASKED, *POLITE], ids=lambda value: str(value)[:50])
def test_the_clause_that_asks_counts(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


def test_a_letter_about_something_else_is_not_understood(understander: Understander) -> None:
    text = (
        "Sehr geehrte Damen und Herren, hiermit möchte ich Ihnen mitteilen, dass die Laterne vor unserem Haus seit "
        "einer Woche nicht mehr leuchtet. Ich bitte um baldige Reparatur. Mit freundlichen Grüßen, Horst Blum"
    )
    assert isinstance(understander.understand(text).question, kinds.NotUnderstood)


@pytest.mark.parametrize(
    "text",
    [
        "Unsere Stadt Gera sucht Fördermittel. Kann man sich noch bewerben?",
        "Hallo, ich bin vom Landkreis Vechta. Gibt es noch Fördermittel für uns?",
        "Wir suchen Geld für unseren Dorfladen in Wittenberge. Können wir uns noch bewerben?",
        (
            "unsere Stadt Pirmasens sucht Fördermittel für ein Beteiligungsprojekt mit der Hochschule Kaiserslautern. "
            "Kann man sich bei Kommunen innovativ noch bewerben?\n\nMit freundlichem Gruß\nA. Berger"
        ),
        "our town of Worms is looking for funding for a project with the university. Can we still apply?",
        "I am a mayor near Trier. Is it still possible to apply for the programme?",
    ],
)
def test_who_asks_to_apply_asks_nothing_of_their_town(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.AboutProgramme(("applying",))


@pytest.mark.parametrize(
    "text",
    [
        "Welche Verbünde gab es in Hessen? Und kann man sich noch bewerben?",
        "Wir haben Leerstand in Hessen. Wer hat dafür Geld bekommen?",
        "Wir suchen Projekte zu Leerstand in Hessen. Kann man sich noch bewerben?",
    ],
)
def test_what_is_asked_beside_an_application_is_not_lost(understander: Understander, text: str) -> None:
    found = understander.understand(text).question
    assert isinstance(found, kinds.Search)
    assert found.laender == ("he",)


def test_what_a_letter_tells_of_is_looked_for_where_one_of_it_is_asked_about(understander: Understander) -> None:
    text = (
        "Guten Tag, ich arbeite im Bauamt einer kleinen Stadt in Hessen und bei uns stehen immer mehr Fachwerkhäuser "
        "leer. Eine Kollegin meinte es hätte mal einen Fonds gegeben wo Bürger selber solche Häuser retten. Wie hieß "
        "das Vorhaben und läuft das noch? Vielen Dank schon mal!"
    )
    question = understander.understand(text).question
    assert isinstance(question, kinds.Superlative)
    assert (question.extreme, question.laender) == ("running", ("he",))
    assert "fachwerkhauser" in question.words
