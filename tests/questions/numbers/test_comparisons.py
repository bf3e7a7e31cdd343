"""Verbünde that are looked for by what one that is named was: how long it ran, when, and how many it had."""

import pytest

from bot.catalogue import Period, load
from bot.questions import Understander, kinds
from bot.questions.numbers.amounts import amounts, number_of
from bot.questions.numbers.bounds import possible_edges
from bot.questions.numbers.spans import all_hold, run_times


@pytest.mark.parametrize(
    ("text", "name", "condition"),
    [
        ("Welche Verbünde liefen länger als KIF?", "kif", "lastsfrom37"),
        ("Gibt es Verbünde, die länger liefen als KIF?", "kif", "lastsfrom37"),
        ("Is there a project that ran longer than KIF?", "kif", "lastsfrom37"),
        ("Which projects ran for longer than the project KIF?", "kif", "lastsfrom37"),
        ("Which projects ran shorter than KIF?", "kif", "laststo35"),
        ("Who lasted longer than MOSAIK?", "mosaik", "lastsfrom37"),
        ("Welche Verbünde endeten nach KIF?", "kif", "endfrom2019-07"),
        ("Welche Verbünde waren nach KIF fertig?", "kif", "endfrom2019-07"),
        ("Welche Projekte hörten früher auf als KIF?", "kif", "endto2019-05"),
        ("Bitte alle Verbünde, die vor NoLA endeten.", "nola", "endto2018-04"),
        ("Which projects ended later than KIF?", "kif", "endfrom2019-07"),
        ("Welche Verbünde begannen vor MOSAIK?", "mosaik", "startto2017-02"),
        ("Ich suche Projekte, die nach KIF begannen", "kif", "startfrom2016-08"),
        ("Welche Projekte fingen später an als KIF?", "kif", "startfrom2016-08"),
        ("Which projects started before KIF?", "kif", "startto2016-06"),
        ("Welche Verbünde begannen nach dem Ende von NoLA?", "nola", "startfrom2018-06"),
        ("Which projects started before the end of NoLA?", "nola", "startto2018-05"),
        ("Which projects started after NoLA ended?", "nola", "startfrom2018-06"),
        ("Welche liefen nach dem Ende von KOMET noch?", "komet", "endfrom2020-01"),
        ("Welche endeten nach iMona?", "imona", "endfrom2021-01"),
        ("Welche Verbünde liefen länger wie das Projekt KIF?", "kif", "lastsfrom37"),
        ("Which projects ran longer then KIF?", "kif", "lastsfrom37"),
        ("welche sind älter als KIF", "kif", "startto2016-06"),
        ("Which ones are newer than KIF?", "kif", "startfrom2016-08"),
    ],
)
def test_the_run_time_of_one_tells_which_others_are_looked_for(
    understander: Understander, text: str, name: str, condition: str
) -> None:
    aside = kinds.Without(verbuende=(name,))
    assert understander.understand(text).question == kinds.Search(without=aside, times=(condition,))


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("Which projects had more partners than KIF?", "partnersfrom5"),
        ("Wer hatte mehr Partner als KIF?", "partnersfrom5"),
        ("Which had fewer partners than KIF?", "partnersto3"),
        ("Welche Verbünde hatten mehr Partner dabei als KIF?", "partnersfrom5"),
        ("Give me more projects that had more partners than KIF", "partnersfrom5"),
        ("Welche Projekte hatten weniger Orte als KIF?", "placesto1"),
        ("Welche waren in mehr Bundesländern als KIF?", "laenderfrom2"),
    ],
)
def test_a_number_of_one_tells_which_others_are_looked_for(
    understander: Understander, text: str, condition: str
) -> None:
    aside = kinds.Without(verbuende=("kif",))
    assert understander.understand(text).question == kinds.Search(without=aside, amounts=(condition,))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Welche Verbünde in Hessen liefen länger als KIF?", kinds.Search(laender=("he",))),
        ("Which living labs ran longer than KIF?", kinds.Search(themes=("reallabore",))),
        ("Welche Projekte zu Leerstand liefen länger als KIF?", kinds.Search(("leerstand",))),
        ("Wie viele Verbünde liefen länger als KIF?", kinds.Search(count=True)),
    ],
)
def test_a_comparison_narrows_what_else_is_looked_for(
    understander: Understander, text: str, found: kinds.Search
) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.Search)
    assert question.times == ("lastsfrom37",)
    assert (question.words, question.laender, question.themes) == (found.words, found.laender, found.themes)
    assert question.count == found.count


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("Which had more partners than NoLA?", ("partners",)),
        ("Welche liefen länger als NaKoFi?", ("when",)),
        ("Welche Verbünde endeten nach NaKoFi?", ("when",)),
        ("Welche liefen länger als IER-SEK?", ("when",)),
        ("Welche Verbünde begannen vor WatNu?", ("when",)),
        ("Which projects started after WatNu?", ("when",)),
    ],
)
def test_where_that_is_open_what_is_known_of_the_one_is_told(
    understander: Understander, text: str, facts: tuple[kinds.Fact, ...]
) -> None:
    understood = understander.understand(text)
    assert understood.question == kinds.Facts(understood.question.verbuende, facts)  # type: ignore[attr-defined]
    assert "compared" in {note.kind for note in understood.notes}


@pytest.mark.parametrize(
    "text",
    [
        "Welche Verbünde liefen nicht länger als KIF?",
        "Which projects ran six months longer than KIF?",
        "Welche Verbünde endeten zwei Monate vor KIF?",
        "Welche Projekte begannen kurz nach KIF?",
        "Welche Projekte hatten viel mehr Partner als KIF?",
        "Welche Verbünde liefen nach KIF?",
        "Welche Projekte waren früher zu Ende, als KIF begann?",
        "Which projects had more impact than KIF?",
        "Welche Verbünde haben mehr gebaut als KIF?",
        # What is compared is narrowed
        "Welche Verbünde hatten mehr Partner aus Hessen als KIF?",
        "Welche Verbünde hatten in Hessen mehr Partner als KIF?",
        "Which projects had more places in Lower Saxony than KIF?",
        "Welche Verbünde hatten mehr Partner aus der Wirtschaft als KIF?",
        "Which projects had more partners from industry than KIF?",
        "Welche Verbünde hatten mehr Partner in Reallaboren als KIF?",
        "Welche Verbünde endeten später in Hessen als KIF?",
        # They are compared in two things
        "Welche Verbünde endeten nach KIF und hatten mehr Partner?",
        "Welche Verbünde liefen länger als KIF und hatten weniger Orte?",
        "Welche Verbünde liefen länger als KIF und begannen früher?",
        "Which projects ran longer than KIF but had fewer partners?",
        "Which projects ran longer than KIF and were older?",
        "Which projects ran longer than KIF but were smaller?",
        "Welche Verbünde liefen länger als KIF und waren größer?",
    ],
)
def test_what_is_compared_further_is_not_understood(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.NotUnderstood()


@pytest.mark.parametrize(
    "text",
    [
        "Lief KIF länger als zwei Jahre?",
        "Hat KIF mehr Partner als NoLA?",
        "Was geschah nach KIF?",
        "Which partners joined after KIF?",
        "Which theme ended after KIF?",
        "Welche Kommunen blieben länger dabei als KIF?",
        "Wie viele Partner hatte KIF mehr als NoLA?",
        "Wer war länger Partner als KIF?",
    ],
)
def test_where_no_others_are_looked_for_nothing_is_compared_with_one(understander: Understander, text: str) -> None:
    assert not isinstance(understander.understand(text).question, kinds.Search)


def test_who_had_more_money_stands_in_the_list_of_all_sums(understander: Understander) -> None:
    assert understander.understand("Welche Verbünde bekamen mehr Geld als KIF?").question == kinds.AllFunding()


_ASKED = {
    "Welche Verbünde liefen länger als {}?": 1,
    "Welche Verbünde liefen kürzer als {}?": -1,
    "Welche Verbünde endeten nach {}?": 1,
    "Welche Verbünde begannen vor {}?": -1,
}


@pytest.mark.parametrize("asked", _ASKED)
def test_nobody_is_found_who_may_be_on_the_other_side(understander: Understander, asked: str) -> None:
    catalogue = load()

    def values(period: Period) -> list[tuple[float, float]]:
        edges = possible_edges(period)
        if "liefen" in asked:
            return [(max(end.least - start.most, 0), end.most - start.least) for start, end in edges]
        return [(end.least, end.most) if "endeten" in asked else (start.least, start.most) for start, end in edges]

    for one in catalogue.verbuende.values():
        question = understander.understand(asked.format(one.name)).question
        if isinstance(question, kinds.Search):
            conditions = run_times(question.times)
            assert conditions
            # As searches do, it follows one of several sources for the others, and says so where it says what is sure.
            others = {other.id: other.period.followed for other in catalogue.verbuende.values()}
            found = [id_ for id_, period in others.items() if all_hold(conditions, period)]
            for other in found:
                if _ASKED[asked] > 0:
                    assert min(values(others[other]))[0] > max(most for _, most in values(one.period))
                else:
                    assert max(most for _, most in values(others[other])) < min(values(one.period))[0]
        else:
            assert isinstance(question, kinds.Facts)


def test_nobody_is_found_who_may_have_had_as_many(understander: Understander) -> None:
    catalogue = load()
    for one in catalogue.verbuende.values():
        own = number_of(catalogue, one, "partners")
        question = understander.understand(f"Welche Verbünde hatten mehr Partner als {one.name}?").question
        if own.known:
            # Nobody knows whether the coordinator of some was one of their partners or one more.
            assert own.most - own.least == (one.coordinator is None)
            assert isinstance(question, kinds.Search)
            (amount,) = amounts(question.amounts)
            assert (amount.bound, amount.number) == ("from", own.most + 1)
        else:
            assert question == kinds.Facts((one.id,), ("partners",))


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Welche Projekte haben mehr wie zehn Partner?", "Welche Projekte haben mehr als zehn Partner?"),
        ("Welche Projekte hatten mehr wie einen Ort?", "Welche Projekte hatten mehr als einen Ort?"),
        ("Welche Verbünde hatten nicht mehr wie fünf Partner?", "Welche Verbünde hatten nicht mehr als fünf Partner?"),
        ("Lief KIF länger wie NoLA?", "Lief KIF länger als NoLA?"),
        ("Ist KIF älter wie KOMET?", "Ist KIF älter als KOMET?"),
        ("Which projects have more then 10 partners?", "Which projects have more than 10 partners?"),
        ("Had KIF more partners as NoLA?", "Had KIF more partners than NoLA?"),
        (
            "Which universitys are in more then three projects?",
            "Which universities are in more than three projects?",
        ),
        ("which companys are in more then one project?", "which companies are in more than one project?"),
    ],
)
def test_than_is_read_as_people_write_it(understander: Understander, text: str, meant: str) -> None:
    assert understander.understand(text).question == understander.understand(meant).question


@pytest.mark.parametrize("text", ["Gibt es mehr Projekte wie KIF?", "Länger laufende Projekte wie KIF"])
def test_who_asks_for_what_is_like_one_compares_no_numbers(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.Siblings(("kif",))
