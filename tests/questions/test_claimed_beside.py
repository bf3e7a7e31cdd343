"""Tests of what is said beside a place or money, which no yes and no sum may seem to confirm."""

import pytest

from bot.questions import kinds
from bot.questions.kinds import Facts, IsAt
from bot.questions.understanding import Understander


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("KIF war das größte Projekt in Niedersachsen, glaube ich", Facts(("kif",), ("where",))),
        ("KIF was the largest project in Lower Saxony, wasn't it", Facts(("kif",), ("where",))),
        ("KIF was in Lower Saxony in 2025, I think", Facts(("kif",), ("where", "when"))),
        ("War KIF 2025 in Niedersachsen?", Facts(("kif",), ("where", "when"))),
        ("KIF war kaum in Niedersachsen, oder", Facts(("kif",), ("where",))),
        ("Ich glaube KIF wäre was für Bayern", kinds.AboutVerbuende(("kif",))),
        ("War KIF 2018 in Niedersachsen?", IsAt(("kif",), laender=("ni",))),
        ("KIF wurde doch von Gifhorn geleitet", IsAt(("kif",), organisations=("lk-gifhorn",), whether="led")),
        ("KIF war in Bayern, glaube ich", IsAt(("kif",), laender=("by",))),
    ],
)
def test_a_yes_confirms_no_more_than_the_place(understander: Understander, text: str, question: kinds.Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("How much money did KIF, run from Nienburg, receive?", Facts(("kif",), ("money",))),
        ("what money did KIF get since Göttingen joined", Facts(("kif",), ("partners", "money"))),
        ("Did KIF get money from Nienburg?", kinds.AboutVerbuende(("kif",))),
        ("Welches Projekt der ersten Runde hatte die meisten Partner?", kinds.NotUnderstood()),
        ("viele Arbeitsplätze sind weggefallen, welche Projekte helfen", kinds.Search(("arbeitsplatze",))),
        ("how many jobs did the projects bring?", kinds.AboutProgramme(("unknown-jobs",))),
    ],
)
def test_givers_rounds_and_jobs_are_told_apart(understander: Understander, text: str, question: kinds.Question) -> None:
    assert understander.understand(text).question == question


def test_who_gave_how_much_is_said_not_to_be_known(understander: Understander) -> None:
    (note,) = understander.understand("how much money did KoSI-LAB get from Dortmund").notes
    assert (note.kind, note.heard) == ("undocumented", "from Dortmund")


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (
            "Was KIF led by Nienburg and did it end in 2020?",
            IsAt(("kif",), organisations=("lk-nienburg-weser",), whether="led", facts=("when",)),
        ),
        ("KIF war in Gifhorn und endete 2018", IsAt(("kif",), places=("lk-gifhorn",), facts=("when",))),
        ("NoLA war in Bayern und bekam 400.000 Euro, oder?", IsAt(("nola",), laender=("by",), facts=("money",))),
        ("KIF dauerte drei Jahre und bekam 900.000 Euro", Facts(("kif",), ("when", "money"))),
        ("Did NoLA start in 2016 and was it coordinated by Weimar?", Facts(("nola",), ("when", "coordinator"))),
        ("Was KIF in Lower Saxony and was it led by Gifhorn?", Facts(("kif",), ("where", "coordinator"))),
    ],
)
def test_of_two_claims_each_is_told_and_no_yes_is_said_to_both(
    understander: Understander, text: str, question: kinds.Question
) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Was KIF led by Nienburg?", IsAt(("kif",), organisations=("lk-nienburg-weser",), whether="led")),
        ("War KIF 2018 in Gifhorn und Nienburg?", IsAt(("kif",), places=("lk-gifhorn", "nienburg-weser"))),
        ("War KIF in Gifhorn, und was kam heraus?", IsAt(("kif",), places=("lk-gifhorn",), facts=("outcome",))),
        ("Startete KIF 2016 und endete 2019?", Facts(("kif",), ("when",), ("start2016", "end2019"))),
    ],
)
def test_what_is_claimed_once_is_decided(understander: Understander, text: str, question: kinds.Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Is Groningen a full partner of WatNu?", IsAt(("watnu",), organisations=("uni-groningen",), whether="part")),
        (
            "Is Herten an associated partner of DeWaK?",
            IsAt(("dewak",), organisations=("stadt-herten",), whether="part"),
        ),
        (
            "Hat e-fect als Auftragnehmer bei TransformBar mitgemacht?",
            IsAt(("transformbar",), organisations=("e-fect",)),
        ),
        ("Is Herten a partner of DeWaK?", IsAt(("dewak",), organisations=("stadt-herten",))),
    ],
)
def test_no_yes_confirms_a_part_that_somebody_had(
    understander: Understander, text: str, question: kinds.Question
) -> None:
    assert understander.understand(text).question == question


def test_no_word_for_a_part_is_taken_for_a_partner(understander: Understander) -> None:
    assert not understander.understand("Was Spiekeroog a proper partner of WatNu?").notes


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Is Juist an associated partner of WatNu?", IsAt(("watnu",), organisations=("inselgemeinde-juist",))),
        ("Was Cologne an associated partner of KIF?", IsAt(("kif",), towns=("koeln",), of_anyone=True)),
        (
            "Is Groningen a contracted partner of WatNu?",
            IsAt(("watnu",), organisations=("uni-groningen",), whether="part"),
        ),
        (
            "Ist Wangerland assoziierter Partner von WatNu?",
            IsAt(("watnu",), organisations=("gemeinde-wangerland",), whether="part"),
        ),
        # Nothing is chosen by the part that somebody had
        ("Welche Verbünde hatten assoziierte Partner?", kinds.NotUnderstood()),
        ("How many associated partners were there?", kinds.NotUnderstood()),
        ("Verbünde mit Auftragnehmern", kinds.NotUnderstood()),
        ("Welche Verbünde hatten Partner?", kinds.Search(documented=("partners",))),
        # Who commissioned it is no partner
        ("Wer hat KIF beauftragt?", kinds.AboutVerbuende(("kif",))),
    ],
)
def test_a_yes_to_a_part_is_said_where_it_is_that_one(
    understander: Understander, text: str, question: kinds.Question
) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Haben Nienburg und Gifhorn KIF geleitet?", Facts(("kif",), ("coordinator", "partners"))),
        ("Was MOSAIK coordinated by TU Dortmund and Remscheid?", Facts(("mosaik",), ("coordinator", "partners"))),
        ("Ist KIF in Hessen und gehört es zur Innenentwicklung?", Facts(("kif",), ("theme", "where"))),
        ("Does NoLA belong to data and is it in Thuringia?", Facts(("nola",), ("theme", "where"))),
        ("Gehört KIF zur Innenentwicklung?", kinds.IsIn(("kif",), "innenentwicklung")),
        # What is paid is not where it was
        ("Zahlte Hessen für AktVis?", kinds.AboutVerbuende(("aktvis",))),
        ("Did Remscheid pay for MOSAIK?", kinds.AboutVerbuende(("mosaik",))),
    ],
)
def test_names_may_be_joined_and_themes_and_money_are_no_places(
    understander: Understander, text: str, question: kinds.Question
) -> None:
    assert understander.understand(text).question == question
