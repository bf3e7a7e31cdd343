"""What is taken for granted and is not so, or not documented, is told so first: who paid, that it failed."""

import pytest

from bot.answers.assistant import Assistant


def text(assistant: Assistant, question: str) -> str:
    return str(assistant.answer(question, "en").screen.text.striptags())


@pytest.mark.parametrize(
    ("question", "no"),
    [
        ("Wurde der Bürgerfonds vom Umweltministerium bezahlt?", "Nein, "),
        ("Was KIF paid for by the EU?", "No, "),
        ("Hat die EU KIF gefördert?", "Nein, "),
        ("War KIF ein Projekt des Innenministeriums?", "Nein, "),
        ("Was NoLA funded by the environment ministry?", "No, "),
        ("Wurde das Programm vom Umweltministerium bezahlt?", "Nein, "),
        ("Hat die DFG das gefördert?", "Nein, Geld von dort („DFG“)"),
        ("Kam die Förderung von der Robert Bosch Stiftung?", "Nein, Geld von dort („Robert Bosch Stiftung“)"),
        ("Hat die Stiftung Mercator KIF bezahlt?", "Nein, Geld von dort („Stiftung Mercator“)"),
        ("Did the Gates Foundation pay for this?", "No, money from there (“Gates Foundation”)"),
        ("Zahlt das Land Hessen die Projekte?", "Nein, Geld von dort („Hessen“)"),
    ],
)
def test_another_funder_is_denied_and_the_true_one_told(assistant: Assistant, question: str, no: str) -> None:
    said = text(assistant, question)
    assert said.startswith(no)
    assert "BMBF" in said


@pytest.mark.parametrize(
    ("question", "open_"),
    [
        ("Hat Mercedes NoLA bezahlt?", "Ein Ja oder Nein dazu habe ich nicht"),
        ("did BMW sponsor iMona", "I have no yes or no to that"),
    ],
)
def test_whether_a_stranger_paid_is_left_open(assistant: Assistant, question: str, open_: str) -> None:
    said = text(assistant, question)
    assert said.startswith(open_)
    assert "BMBF" in said


@pytest.mark.parametrize(
    "question",
    [
        *("Hat das BMBF KIF gefördert?", "Wer hat KIF bezahlt?", "Hat die EU oder das BMBF KIF bezahlt?"),
        *(
            "Hat die Bundesregierung NoLA finanziert?",
            "Hat das Bundesministerium für Bildung und Forschung KIF gefördert?",
        ),
        # What came of a Verbund there tells of money from this Land.
        *("Hat Niedersachsen das bezahlt?", "Did Lower Saxony pay for it?", "Stammt die Förderung vom Bund?"),
        *("Wurde KIF vom Bund bezahlt?", "Hat das Land Niedersachsen KIF finanziert?", "Was ist KIF?"),
    ],
)
def test_nothing_is_denied_of_the_funder_itself(assistant: Assistant, question: str) -> None:
    assert not text(assistant, question).startswith(("Nein, ", "No, ", "Ein Ja oder Nein", "I have no yes"))


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Why did Fokusland fail?", "Nothing is documented on that (“fail”)"),
        ("Warum ist Fokusland gescheitert?", "Dazu („gescheitert“) ist nichts belegt"),
        ("Warum wurde NoLA vorzeitig beendet?", "Dazu („vorzeitig“) ist nichts belegt"),
        ("Warum wurde NoLA plötzlich gestoppt?", "Dazu („gestoppt“) ist nichts belegt"),
        ("Why was WatNu terminated prematurely?", "Nothing is documented on that (“terminated”)"),
        ("Why was NaKoFi cancelled?", "Nothing is documented on that (“cancelled”)"),
        ("Hat der Bürgerfonds ein Haus gekauft?", "Ein Ja oder Nein dazu habe ich nicht"),
        ("Did KIF win a prize?", "Whether any Verbünde were given awards or won prizes is not known"),
        # That it failed is judged no more than that it succeeded
        ("did Bürgerfonds fail?", "How successful something was is not for me to judge"),
        ("Ist Bürgerfonds gescheitert?", "Wie erfolgreich etwas war, beurteile ich nicht"),
        ("was any prize won in Bürgerfonds", "Whether any Verbünde were given awards or won prizes is not known"),
        # That none was signed is told of a lease
        ("was any contract signed in Bürgerfonds", "The word “contract” does not occur in the description"),
        # A later round began then, which is not covered
        ("projects after 2021?", "A third round started in summer 2021"),
        ("Welche Projekte begannen nach 2020?", "Im Sommer 2021 startete eine dritte Runde"),
        ("Welche Projekte begannen 2018?", "Dazu habe ich keinen Verbund gefunden"),
    ],
)
def test_what_is_presumed_and_not_documented_is_not_nodded_at(assistant: Assistant, question: str, said: str) -> None:
    assert text(assistant, question).startswith(said)


@pytest.mark.parametrize(
    "question", ["Was ist KIF?", "Kennst du KIF?", "Ist das KIF mit dem Fonds?", "Was iMona the bus project?"]
)
def test_nothing_is_said_of_a_yes_or_no_where_the_texts_tell_it(assistant: Assistant, question: str) -> None:
    assert not text(assistant, question).startswith(("Ein Ja oder Nein", "I have no yes"))
