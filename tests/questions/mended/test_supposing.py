"""What somebody takes to be so of a Verbund is answered with yes or no, be its name an ordinary word in lower case."""

import pytest

from bot.questions import Understander, kinds
from bot.questions.kinds import Question

SUPPOSED: list[tuple[str, Question]] = [
    # Said behind it, in the middle, or before
    ("tempaland was in brandenburg i think", kinds.IsAt(("tempaland",), laender=("bb",))),
    ("tempaland war in sachsen wenn ich mich nicht irre", kinds.IsAt(("tempaland",), laender=("sn",))),
    ("tempaland war soweit ich weiß in sachsen", kinds.IsAt(("tempaland",), laender=("sn",))),
    ("soweit ich weiß war komet in thüringen", kinds.IsAt(("komet",), laender=("th",))),
    ("dewak war doch von der tu darmstadt", kinds.IsAt(("dewak",), organisations=("tu-darmstadt",))),
    ("MOSAIK ended in 2019, didn't it?", kinds.Facts(("mosaik",), ("when",), ("end2019",))),
    # Heard, or read somewhere
    ("AktVis lief bis 2021, wurde mir gesagt", kinds.Facts(("aktvis",), ("when",), ("end2021",))),
    ("KOMET wurde verlängert, hab ich gehört?", kinds.Facts(("komet",), ("when",))),
    ("I read that JuMoWestküste took place in Bavaria", kinds.IsAt(("jumowestkueste",), laender=("by",))),
    ("In der Vorlage steht, IER-SEK habe in Zwickau stattgefunden", kinds.IsAt(("ier-sek",), places=("zwickau",))),
    ("In unserer Vorlage steht, dass KIF bis 2021 lief", kinds.Facts(("kif",), ("when",), ("end2021",))),
    ("In the report it says KIF was in Bavaria", kinds.IsAt(("kif",), laender=("by",))),
    (
        "LAZIKN2030 wurde meines Wissens komplett in Niedersachsen umgesetzt, stimmt doch?",
        kinds.IsAt(("lazikn2030",), laender=("ni",), whether="only"),
    ),
    ("In der Zeitung steht, wer KIF leitet", kinds.Facts(("kif",), ("coordinator",))),
    ("In Nienburg steht ein Haus von KIF", kinds.AboutVerbuende(("kif",))),
    ("In meinem Buch steht was über KIF", kinds.AboutVerbuende(("kif",))),
    # "No?" asks at the end.
    ("KIF was in Bavaria, no?", kinds.IsAt(("kif",), laender=("by",))),
    ("KIF was not in Bavaria", kinds.IsAt(("kif",), laender=("by",), whether="not")),
    # With a name that is an ordinary word
    ("komet war doch in sachsen", kinds.IsAt(("komet",), laender=("sn",))),
    ("komet lief in sachsen oder", kinds.IsAt(("komet",), laender=("sn",))),
    ("lebensräume war doch im kreis steinfurt", kinds.IsAt(("lebensraeume",), places=("kreis-steinfurt",))),
    ("flächenmanagement lief ja bis 2020", kinds.Facts(("flaechenmanagement",), ("when",), ("end2020",))),
    ("nola hat doch 500000 gekriegt", kinds.Facts(("nola",), ("money",), ("sum500000",))),
    ("komet is still running, isn't it", kinds.Facts(("komet",), ("when", "outcome"), ("running",))),
    ("mosaik is over isnt it", kinds.Facts(("mosaik",), ("when",), ("over",))),
    ("mosaik hatte doch was mit integration zu tun", kinds.AboutVerbuende(("mosaik",))),
    # None of these tells of a Verbund
    ("lebenswert ist es in hessen", kinds.Search(laender=("he",))),
    ("lebensräume sind in hessen bedroht", kinds.Search(laender=("he",))),
    ("komet ist heute nacht in thüringen zu sehen", kinds.NotUnderstood()),
    ("nola ist meine tochter und wohnt in hessen", kinds.NotUnderstood()),
    # That something is not so gets no yes
    (
        "I thought Göttingen University wasn't in KIF",
        kinds.IsAt(("kif",), organisations=("uni-goettingen",), whether="not"),
    ),
]


@pytest.mark.parametrize(("text", "question"), SUPPOSED)
def test_what_somebody_supposes_is_to_be_confirmed(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


ORDINARY: list[tuple[str, str]] = [
    ("lebenswert ist es in hessen", "lebenswert"),
    ("lebensräume sind in hessen bedroht", "lebensräume"),
    ("flächenmanagement ist in hessen ein problem", "flächenmanagement"),
    # Named, looked for, or left out
    ("Was gibt es in Hessen?", ""),
    ("Flächenmanagement in Hessen", ""),
    ("Thüringen ohne komet", ""),
]


@pytest.mark.parametrize(("text", "heard"), ORDINARY)
def test_no_name_that_is_an_ordinary_word_vanishes_silently(understander: Understander, text: str, heard: str) -> None:
    notes = [note.heard for note in understander.understand(text).notes if note.kind == "ordinary"]
    assert notes == ([heard] if heard else [])


HEDGED: list[tuple[str, str]] = [
    ("Meines Wissens war die HAWK daran beteiligt. Wann lief das?", "Die HAWK war daran beteiligt. Wann lief das?"),
    ("Wenn ich mich nicht irre war die HAWK beteiligt. Wann lief das?", "War die HAWK beteiligt. Wann lief das?"),
    ("Meines Wissens gab es was mit Wölfen, wer war das", "Gab es was mit Wölfen, wer war das"),
    ("To my knowledge HAWK took part in it. When was that?", "HAWK took part in it. When was that?"),
    (
        "Wir planen einen Bürgerbus. Meines Wissens gab es so etwas in Bayern, wer war das?",
        "Wir planen einen Bürgerbus. Gab es so etwas in Bayern, wer war das?",
    ),
    ("ey alter wie viele projekte gibts", "wie viele projekte gibts"),
    ("boah alter was ist kommunen innovativ", "was ist kommunen innovativ"),
    ("As far as I know HAWK took part in it. When was that?", "HAWK took part in it. When was that?"),
]


@pytest.mark.parametrize(("hedged", "bare"), HEDGED)
def test_how_sure_somebody_is_changes_no_question(understander: Understander, hedged: str, bare: str) -> None:
    assert understander.understand(hedged).question == understander.understand(bare).question


@pytest.mark.parametrize(
    "text",
    ["Meines Wissens endete KIF 2019", "KIF endete meines Wissens 2019", "As far as I know KIF ended in 2019"],
)
def test_of_a_verbund_that_is_a_claim_still(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.Facts(("kif",), ("when",), ("end2019",))


@pytest.mark.parametrize("text", ["Alter und Wohnen", "wie viele projekte gibts zum thema alter", "im Alter allein"])
def test_old_age_is_looked_for_still(understander: Understander, text: str) -> None:
    found = understander.understand(text).question
    assert isinstance(found, kinds.Search)
    assert "alter" in found.words


@pytest.mark.parametrize("text", ["Soweit ich weiß wohnt meine Oma in Ulm", "Projekte zum Wissen der Alten"])
def test_what_is_told_behind_it_is_read_as_before(understander: Understander, text: str) -> None:
    assert not isinstance(understander.understand(text).question, kinds.Facts)
