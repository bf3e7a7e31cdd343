"""Whether an event of the programme was where it is said to have been, and whether those paid who are said to have."""

import pytest

from bot.questions import Understander, kinds
from bot.questions.noted.note import Note


def _verdicts(understander: Understander, text: str) -> list[str]:
    understood = understander.understand(text)
    assert isinstance(understood.question, kinds.AboutProgramme)
    return [note.heard for note in understood.notes if note.kind == "so"]


@pytest.mark.parametrize(
    ("text", "so"),
    [
        ("Fand die Konferenz 2019 in Dortmund statt?", "no"),
        ("Fand die Konferenz 2019 in Halle statt?", "yes"),
        ("Gab es 2017 eine Fachkonferenz in Kassel?", "no"),
        ("War der Auftakt in Leipzig?", "no"),
        ("Was the kick-off in Hamburg?", "no"),
        ("The 2018 conference was in Dortmund, right?", "yes"),
        ("Hat das BMBF bezahlt?", "yes"),
        ("Was the closing conference in Berlin?", "no"),
        # It is claimed, or told with a question mark and no verb
        ("Die Abschlusskonferenz war doch in Berlin?", "no"),
        ("The kick-off was in Bonn, correct?", "no"),
        ("Der Auftakt war in Berlin, oder?", "yes"),
        ("Der Auftakt fand im November 2016 in Bonn statt, oder?", "no"),
        ("Die dritte Fachkonferenz war in Hamburg, stimmts?", "no"),
        ("The third conference was in Dortmund, right?", "no"),
        ("Zweite Fachkonferenz in Dortmund?", "yes"),
        # Of any of them it is so, or of none that is called so
        ("Gab es eine Fachkonferenz in Halle?", "yes"),
        ("Gab es Veranstaltungen in Berlin?", "yes"),
        ("Was there a conference in Dortmund?", "yes"),
        # The year in which the programme began
        ("Began the programme in 2013?", "no"),
        ("Startete die Fördermaßnahme 2016?", "yes"),
        ("Hat der Projektträger Jülich das Programm betreut?", "yes"),
    ],
)
def test_a_plain_question_gets_a_yes_or_no(understander: Understander, text: str, so: str) -> None:
    assert _verdicts(understander, text) == [so]


@pytest.mark.parametrize(
    "text",
    [
        "Hat das Difu das Programm geleitet?",
        "Das Difu leitete das Programm, oder?",
        "Did the ministry run the programme?",
        "Hat das BBSR die Fördermaßnahme wissenschaftlich begleitet?",
        "War die Tagung in Köln?",
        "Fand in Leipzig eine Konferenz statt?",
        "Was there a conference in Leipzig?",
        "Gab es eine Veranstaltung des Programms in Bonn?",
    ],
)
def test_what_no_fact_tells_is_left_open(understander: Understander, text: str) -> None:
    understood = understander.understand(text)
    assert isinstance(understood.question, kinds.AboutProgramme)
    assert [note.kind for note in understood.notes] == ["neither"]


@pytest.mark.parametrize(
    "text", ["EFRE?", "Gab es EFRE-Mittel?", "Waren europäische Gelder dabei?", "Was there European funding?"]
)
def test_money_from_europe_is_denied_however_it_is_called(understander: Understander, text: str) -> None:
    understood = understander.understand(text)
    assert understood.question == kinds.AboutProgramme(("funder",))
    assert [note.kind for note in understood.notes] == ["mistaken"]


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Wurde das Programm verlängert?", "unknown-changes"),
        ("Was the programme extended?", "unknown-changes"),
        ("Wurde das Programm eingestellt?", "period"),
    ],
)
def test_whether_it_went_on_is_told_by_what_is_known(understander: Understander, text: str, fact: str) -> None:
    assert understander.understand(text).question == kinds.AboutProgramme((fact,))


@pytest.mark.parametrize(
    "text",
    [
        "Was PtJ or DLR in charge of administration?",
        "is there a contact person for the programme",
        "Wer leitete das Programm?",
        "Gab es eine wissenschaftliche Begleitung?",
        "War das Difu am Programm beteiligt?",
    ],
)
def test_what_a_fact_tells_is_not_left_open(understander: Understander, text: str) -> None:
    understood = understander.understand(text)
    assert isinstance(understood.question, kinds.AboutProgramme)
    assert understood.notes == ()


@pytest.mark.parametrize(
    "text",
    [
        "Wo war die Konferenz 2018?",
        "Alle 30 Verbünde waren beim Auftakt in Berlin, richtig?",
        "War die Konferenz 2018 in Dortmund gut besucht?",
        "War KIF bei der Konferenz 2018 in Dortmund dabei?",
        "War die Konferenz in Halle oder Dortmund?",
        "Gab es eine Fachkonferenz in Sachsen-Anhalt?",
        # In Berlin there was the kick-off; and all of them were in no one place.
        "Gab es Fachkonferenzen in Berlin?",
        "Did a conference take place in Berlin?",
        "Waren die Fachkonferenzen in Dortmund?",
        "Were the events in Halle?",
        # The last conference may be called so.
        "War die Abschlusstagung in Halle?",
        # A name tells of no seat.
        "Sitzt der Projektträger in Jülich?",
        "Hat nur das BMBF bezahlt?",
        # In that year it was announced; and what ended or ran when, two rounds and a third do not simply tell.
        "Startete die Fördermaßnahme 2014?",
        "Endete die Fördermaßnahme 2020?",
        "Begann die Fördermaßnahme vor 2016?",
        "Wann begann die Fördermaßnahme?",
        "War Projektträger das DLR?",
        "FONA?",
        "Projektträger?",
        "Third conference in Leipzig",
        "2017 in Hamburg waren doch 500 Leute da, oder?",
    ],
)
def test_where_more_is_asked_or_nothing_there_is_none(understander: Understander, text: str) -> None:
    assert _verdicts(understander, text) == []


@pytest.mark.parametrize(
    "text", ["Projekte mit Auftakt in Kassel", "Wie war der Auftakt in Kassel?", "Konferenz in Ulm"]
)
def test_what_else_is_said_of_an_event_asks_for_none(understander: Understander, text: str) -> None:
    assert not isinstance(understander.understand(text).question, kinds.AboutProgramme)


@pytest.mark.parametrize(
    ("text", "mistaken"),
    [("War das BMWK der Geldgeber?", True), ("Did the BMEL fund this?", True), ("War das BMBF der Geldgeber?", False)],
)
def test_other_ministries_are_known_by_their_short_names(
    understander: Understander, text: str, *, mistaken: bool
) -> None:
    understood = understander.understand(text)
    assert understood.question == kinds.AboutProgramme(("funder",))
    assert ("mistaken" in {note.kind for note in understood.notes}) == mistaken


@pytest.mark.parametrize("text", ["Wie berechne ich meinen BMI?", "Hat BMW bezahlt?"])
def test_what_only_looks_like_a_ministry_asks_for_nothing(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.NotUnderstood()


def test_hearsay_is_asked_about_with_a_single_word(understander: Understander) -> None:
    asked = understander.understand("I read that the EU paid for all this. True?")
    assert asked.notes[0] == Note("mistaken", "EU")
    assert (
        understander.understand("a true village project").question
        == understander.understand("a village project").question
    )
