"""When a Verbund ran, where sources disagree or give no month: never asserted, never left out in silence."""

import re

import pytest

from bot.answers.assistant import Assistant
from bot.catalogue import Catalogue
from bot.questions.numbers.bounds import Bounds


def text(assistant: Assistant, question: str, language: str = "en") -> str:
    return str(assistant.answer(question, language).screen.text.striptags())


def test_each_year_in_a_note_is_reckoned_with(catalogue: Catalogue) -> None:
    for verbund in catalogue.verbuende.values():
        period = verbund.period
        known = {month.year for month in (*period.possible_starts, *period.possible_ends)}
        known |= {period.seen.year} if period.seen else set()
        told = {int(year) for year in re.findall("20[0-9]{2}", period.note.de if period.note else "")}
        assert told <= known, verbund.name


NUMBERS = {"zwei": 24, "drei": 36, "dreieinhalb": 42}


def test_each_length_in_a_note_is_reckoned_with(catalogue: Catalogue) -> None:
    for verbund in catalogue.verbuende.values():
        # What was planned need not have come about.
        note = re.sub("auf [^ ]+ [^ ]+ angelegt", "", verbund.period.note.de if verbund.period.note else "")
        for number in re.findall(r"(\w+?) ?(?:Jahren?\b|jährig)", note):
            bounds = Bounds.of_run_time(verbund.period)
            assert bounds.known, verbund.name
            assert bounds.least <= NUMBERS[number.lower()] <= bounds.most, verbund.name


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Which projects ended in 2018?", "Ortsinnentwicklung – June 2016 to November 2018 or 2020"),
        ("Which projects ended in 2018?", "NaKoFi, IER-SEK: end not before February 2018"),
        ("Which projects were running in 2020?", "KOMOBIL2035 – from May 2017, at least until January 2020"),
        ("Which projects were running in 2020?", "iMona – March 2017 to 2020"),
        ("How many projects ended in 2020?", "LebensRäume: end February 2020 or 2021"),
        ("Which project ended last?", "LebensRäume: end February 2020 or 2021"),
        ("Which project started last?", "Bürgerfonds: start October 2016 or October 2017"),
        ("Which projects are still running?", "iMona: end 2020"),
    ],
)
def test_what_is_open_is_told_and_why(assistant: Assistant, question: str, said: str) -> None:
    assert said in text(assistant, question)


@pytest.mark.parametrize("name", ["iMona", "KOMOBIL2035", "LebensRäume", "IN²", "Flächenmanagement"])
def test_what_the_note_excludes_is_not_called_open(assistant: Assistant, name: str) -> None:
    assert name not in text(assistant, "Which projects ended in 2018?")


def test_how_long_a_verbund_ran_tells_when_it_cannot_have_begun(assistant: Assistant) -> None:
    assert "WatNu" not in text(assistant, "Which projects began in 2015?")
    assert "WatNu: start not documented" in text(assistant, "Which projects began in 2016?")
    assert "WatNu ran longer than NoLA." in text(assistant, "Which ran longer, WatNu or NoLA?")


def test_those_that_fit_by_another_source_only_are_offered(assistant: Assistant) -> None:
    screen = assistant.answer("Which projects were running in 2020?", "en").screen
    assert "a single source gives other dates" in screen.text
    assert "Ortsinnentwicklung ?" in {button.label for row in screen.rows for button in row}


def test_who_is_offered_for_a_length_has_it_by_one_source(assistant: Assistant) -> None:
    def offered(months: int) -> bool:
        screen = assistant.answer(f"Which projects ran for exactly {months} months?", "en").screen
        return "KomMonitor" in {button.label.removesuffix(" ?") for row in screen.rows for button in row}

    assert [months for months in range(30, 55) if offered(months)] == [37, 49]


def test_the_times_of_two_sources_are_told_one_by_one(assistant: Assistant) -> None:
    told = text(assistant, "Which projects were running in 2019 in Essen?")
    assert "KomMonitor – 📍 Essen (partner) · 🗓️ March 2017 to March 2021 or February 2017 to February 2020" in told


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Welcher Verbund lief am längsten?", "lief KomMonitor 37 Monate; am längsten wäre dann KOMET mit 42"),
        ("Läuft noch ein Verbund?", "KomMonitor (März 2021; eine andere Quelle: Februar 2020)"),
    ],
)
def test_what_another_source_says_of_who_stands_out_is_told(assistant: Assistant, question: str, said: str) -> None:
    assert said in text(assistant, question, "de")


def test_what_one_verbund_made_may_still_run(assistant: Assistant) -> None:
    """What came of it is told where it alone deals with a subject; of several nothing is."""
    one = text(assistant, "Is anything still running on internships?")
    assert "No Verbund is documented as still running." in one
    assert "There is 1 Verbund on this" in one
    assert "Outcome:" in one
    assert "Outcome:" not in text(assistant, "Is anything still running on vacancy?")
