"""What is said of a run time by a verb of many meanings is asked as "lief" asks it."""

import pytest

from bot.questions import Understander, kinds


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Ging NoLA bis 2020?", ("end2020",)),
        ("Ging der Bürgerfonds drei Jahre?", ("lasts36",)),
        ("NoLA ging bis 2020, oder?", ("end2020",)),
        ("Stimmt es, dass NoLA bis 2020 ging?", ("end2020",)),
        ("KIF went from 2016 to 2019, correct?", ("start2016", "end2019")),
        # Something else is said by it, or no end is known but the year in a name
        ("Ging KIF 2019 zu Ende?", ("end2019",)),
        ("Ging KIF 2019 weiter?", ()),
        ("KIF ging 2016 los, oder?", ("start2016",)),
        ("Komobil2035 ging bis 2035, stimmts?", ()),
    ],
)
def test_a_run_time_is_asked_in_everyday_words(understander: Understander, text: str, claims: tuple[str, ...]) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.Facts)
    assert (question.facts, question.claims) == (("when",), claims)


@pytest.mark.parametrize("text", ["Ging es bei KIF 2017 um Leerstand?", "Wie ging KIF 2019 aus?"])
def test_what_it_was_about_or_came_to_is_no_run_time(understander: Understander, text: str) -> None:
    question = understander.understand(text).question
    assert not isinstance(question, kinds.Facts) or "when" not in question.facts


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("welche gingen bis Mai 2019", ("end2019-05",)),
        ("gingen bis Juni 2019, welche?", ("end2019-06",)),
        ("was ging bis Juni 2020", ("end2020-06",)),
        ("Welche Projekte gingen bis September 2019?", ("end2019-09",)),
        # By a word for the end, earlier ones are meant as well.
        ("welche endeten bis Mai 2019", ("endto2019-05",)),
        ("welche gingen 2019 zu Ende", ("end2019",)),
    ],
)
def test_what_went_on_until_then_ended_then(understander: Understander, text: str, times: tuple[str, ...]) -> None:
    assert understander.understand(text).question == kinds.Search(times=times)


@pytest.mark.parametrize("text", ["was ging bis 2020 schief", "welche Busse gingen bis 2020"])
def test_what_else_went_until_then_is_no_run_time(understander: Understander, text: str) -> None:
    assert not isinstance(understander.understand(text).question, kinds.Search)
