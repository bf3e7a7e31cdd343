"""A half of a text that asks more of what the other looks for is not dropped."""

import pytest

from bot.questions import Understander, kinds
from bot.questions.kinds import Fact, Search

FACTS: dict[str, tuple[Fact, ...]] = {
    "bremen und umzu bevölkerungsprognose, wer war da federführend": ("coordinator",),
    "immigrant entrepreneurs in rural areas, who did that and where": ("where", "coordinator"),
    "Genossenschaften für Dörfer, wo und wann war das?": ("where", "when"),
    "vacant shops, who led that?": ("coordinator",),
    "Was lief in Dortmund und wer hat es gemacht?": ("coordinator", "partners"),
    "What ran in Dortmund and who did it?": ("coordinator", "partners"),
    "Was gibt es in Herten und wer hilft mir?": (),
    "mitfahrbank, wer koordiniert das und wo finde ich die website": ("coordinator", "link"),
    "Unser Bus fährt nicht mehr, wer ist zuständig und wie erreiche ich den?": (),
    "Wer kümmert sich um Leerstand und wo?": ("where",),
    "Was ist aus der Praktikumsbörse an der Westküste geworden?": ("outcome",),
    "Ergebnisse vom Leerstandskataster in Fulda": ("outcome",),
    "What became of the village shop?": ("outcome",),
    "intern exchange on the coast, what came of it?": ("outcome",),
    "Leerstand, was kam dabei heraus?": ("outcome",),
    "Wer leitete die Forschung zu Leerstand?": ("coordinator",),
    # Who did it may be anybody who took part, be it asked without a comma or at the beginning
    "praktikumsbörse in holstein wer war das": ("coordinator", "partners"),
    "sheep grazing in cities who did that": ("coordinator", "partners"),
    "Abwasserprojekt in Thüringen, wer war das?": ("coordinator", "partners"),
    "Wer hat das mit den Schafen gemacht?": ("coordinator", "partners"),
    "bei uns macht der letzte hausarzt zu, weiß da wer was?": (),
    "leerstand wer macht was": (),
    # So may any fact be asked at the end without a comma
    "praktika an der westküste wie lange lief das": ("when",),
    "mietgärten wo gab es die": ("where",),
    "wolf project where was it": ("where",),
    "Abwasser in Rohrbach in Thüringen, wie viel Geld gab es dafür vom Bund?": ("money",),
    "leerstand im dorf wo kann ich das melden": (),
    # Where something was may be asked first, and what came from who paid
    "wo gibts mitfahrbänke und wie lange lief das": ("where", "when"),
    "Wo gab es eine Sommerschule und wie lange ging das?": ("where", "when"),
    "Wo gab es Mitfahrbänke?": ("where",),
    "praktikumsbörse, wieviel kam vom bund": ("money",),
    "klowasser, wie viel hat es gekostet": ("money",),
    "Wie viel hat der Bund für die Praktikumsbörse gegeben?": ("money",),
    "Was hat der Bund für das Klowasser bezahlt?": ("money",),
    "summer school in a small town, how much did the government give": ("money",),
    # A small word before the question word opens a half as well, and "worum es ging" looks for Verbünde
    "wer macht was mit pflege und bis wann lief das": ("when",),
    "Gab es was zu Pflege und mit wem?": ("partners",),
    "who works on childcare and in which Land": ("where",),
    "wo gings um Jugendliche und wer war da koordinator": ("coordinator",),
    "Wo geht es um die Wurst und wer kommt?": (),
    # What is still there is told by what came of it
    "In Nienburg gab es einen Fonds gegen Leerstand. Gibt es den noch?": ("outcome",),
    "Bürgerbusse, gibt es da noch was?": (),
    "Unser Dorfladen ist zu. Gibt es da noch Hilfe?": (),
    # What names something else asks of that
    "Leerstand, wer hat Schuld?": (),
    "who can help me with vacant shops?": (),
    "Wer hat die Genossenschaft erfunden?": (),
    "Wann kommt der Bürgerbus?": (),
    "Wann fährt der Bus und wohin?": (),
}
YES_OR_NO: dict[str, bool] = {
    "zwickau großvermieter leerstand, ham die da drohnen benutzt": True,
    "Leerstand in Zwickau, gab es dafür einen Preis?": True,
    "village shops in Thuringia, did they use AI?": True,
    "Leerstand in Zwickau, wer war das?": False,
    "Leerstand in Zwickau, haben Sie da Projekte?": False,
    "Leerstand in Zwickau und Dorfläden in Thüringen": False,
}


@pytest.mark.parametrize("text", list(FACTS))
def test_facts_are_asked_of_what_the_other_half_looks_for(understander: Understander, text: str) -> None:
    question = understander.understand(text).question
    assert isinstance(question, Search)
    assert question.facts == FACTS[text]


@pytest.mark.parametrize("text", list(YES_OR_NO))
def test_what_a_half_asks_to_be_so_is_said_not_to_be_known(understander: Understander, text: str) -> None:
    notes = {note.kind for note in understander.understand(text).notes}
    assert ("undecided" in notes) == YES_OR_NO[text]


@pytest.mark.parametrize(
    "text",
    [
        "Village shops, who pays for it and how long?",
        "Dorfläden, wer bezahlt das und wie lange?",
        "Wer finanziert Dorfläden und wie lange?",
    ],
)
def test_how_long_somebody_pays_is_no_run_time(understander: Understander, text: str) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.Search)
    assert not question.facts


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("town drowning in debt, how long can that go on", ()),
        ("Dorfläden, wie lange kann man die noch halten?", ()),
        ("Bürgerbus, wie lange lief der?", ("when",)),
        ("vacancy in Hesse, how long did that run?", ("when",)),
    ],
)
def test_how_long_something_can_go_on_is_no_run_time(
    understander: Understander, text: str, facts: tuple[str, ...]
) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.Search)
    assert question.facts == facts


def test_who_asks_how_long_something_can_go_on_asks_of_no_verbund(understander: Understander) -> None:
    for text in ("wie lange kann sich eine Stadt das noch leisten", "how long may it last?"):
        assert not isinstance(understander.understand(text).question, kinds.UnknownName)
    assert isinstance(understander.understand("Wie lange lief das?").question, kinds.UnknownName)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Förderung für Vereine, wer hat das gemacht?", ("vereine",)),
        ("Research funding for young farmers, who did that?", ("young", "farmers")),
        ("funding for farmers, who did that?", ("farmers",)),
    ],
)
def test_funding_for_something_is_dealt_with_by_whoever_did_that(
    understander: Understander, text: str, words: tuple[str, ...]
) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.Search)
    assert (question.words, question.facts) == (words, ("coordinator", "partners"))


@pytest.mark.parametrize("text", ["Who did the funding?", "funding for this, who did that?", "funding, who did that?"])
def test_funding_for_nothing_else_is_that_of_the_programme(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.AboutProgramme(("funder",))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Was wurde in Dortmund gemacht und wer hat es bezahlt?", True),
        ("What was done in Dortmund and who paid for it?", True),
        ("Which projects were in Hesse and who funded them?", True),
        ("Was wurde in Dortmund gemacht und wer hat den Marktplatz bezahlt?", False),
        ("Was wurde in Dortmund gemacht und wer leitete es?", False),
        ("Leerstand in Dortmund, wer bezahlt das?", False),
    ],
)
def test_who_paid_is_told_beside_what_was_done_in_places(understander: Understander, text: str, *, told: bool) -> None:
    understood = understander.understand(text)
    assert isinstance(understood.question, kinds.Search)
    assert any((note.kind, note.heard) == ("programme", "funder") for note in understood.notes) == told
