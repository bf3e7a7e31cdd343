"""Dates and durations in questions, and what is to have happened then."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.questions import Understander, kinds
from bot.questions.kinds import Question, Search
from bot.questions.numbers.spans import run_time

WORDS: list[str] = [
    *("Welche", "Projekte", "liefen", "begannen", "endeten", "dauerten", "noch", "nicht", "schon", "mehr", "als"),
    *("vor", "nach", "seit", "bis", "zwischen", "und", "oder", "Ende", "Sommer", "Mai", "März", "im", "1.", "31."),
    *("99", "17", "03/2017", "1.3.2017", "2016/17", "1999", "2000", "2018", "2039", "drei", "halb", "Jahre", "Monate"),
]
TIMES: list[tuple[str, tuple[str, ...]]] = [
    # Dates as they are written
    ("welche starteten 03/2017", ("start2017-03",)),
    ("vor dem Jahr 2019 beendet", ("endto2018",)),
    ("Was ist vor Ende 2018 ausgelaufen?", ("endto2018-11",)),
    ("welche waren ende 2018 vorbei", ("endto2018-12",)),
    ("which, only things that were over by the end of 2019", ("endto2019-12",)),
    ("which were over at the end of 2018", ("endto2018-12",)),
    ("Für die Chronik: Was wurde schon 2018 abgeschlossen?", ("endto2018",)),
    ("Für die Presse: Welche Projekte endeten 2018?", ("end2018",)),
    ("Projekte die 2017 anfingen", ("start2017",)),
    ("which were finished at the end of 2018", ("end2018-09-12",)),
    ("Welche waren Mitte 2019 abgeschlossen?", ("endto2019-07",)),
    # "Mitte" is no town here
    ("Welche Verbünde haben erst nach Mitte 2017 angefangen?", ("startfrom2017-09",)),
    ("welche projekte sind 2017 los gegangen", ("start2017",)),
    ("Welche wurden Mitte 2019 abgeschlossen?", ("end2019-05-08",)),
    ("Was ist Mitte 2019 ausgelaufen?", ("end2019-05-08",)),
    ("Welche sind Mitte 2019 abgeschlossen worden?", ("end2019-05-08",)),
    ("Welche Projekte waren gut und endeten Mitte 2019?", ("end2019-05-08",)),
    ("Was sind die Mitte 2019 beendeten Projekte?", ("end2019-05-08",)),
    ("Fertig waren Mitte 2019 welche?", ("endto2019-07",)),
    ("War im Mai 2019 Schluss?", ("end2019-05",)),
    ("zwischen Mai und Juni 2019 fertig", ("endfrom2019-05", "endto2019-06")),
    ("Waren alle 2021 vorbei?", ("endto2021",)),
    ("Welche waren 2018 zu Ende?", ("end2018",)),
    ("finished before the end of 2018", ("endto2018-11",)),
    ("Welche endeten vor Ende Mai 2019?", ("endto2019-04",)),
    ("Projekte ab 1.3.2017", ("startfrom2017-03",)),
    ("projects that began on 2017-03-01", ("start2017-03",)),
    ("Welche Verbünde haben nach dem 1. Juni 2017 begonnen?", ("startfrom2017-07",)),
    ("projects starting 2017", ("start2017",)),
    ("projects starting 2016 and ending 2018", ("start2016", "end2018")),
    ("Welche begannen 2016/17?", ("startfrom2016", "startto2017")),
    ("Which ones had ended by Febuary 2019?", ("endto2019-02",)),
    # What ran until a date ended then; a range is none
    ("Which projects ran until 2019?", ("end2019",)),
    ("Welche Verbünde liefen bis März 2020?", ("end2020-03",)),
    ("Welche liefen von 2016 bis 2018?", ("startfrom2016", "endto2018")),
    # Years that are spoken
    ("alle projekte die im jahr zweitausendsiebzehn angefangen haben", ("start2017",)),
    ("which ones started in twenty seventeen and ended twenty nineteen", ("start2017", "end2019")),
    # Parts of a year
    ("Welche Projekte starteten im Sommer 2016?", ("start2016-06-08",)),
    ("which projects started in spring 2017?", ("start2017-03-05",)),
    ("Welche endeten Ende 2019?", ("end2019-09-12",)),
    ("Projekte mit Ende 2019", ("end2019",)),
    ("Projects that were finished by the end of 2018", ("endto2018-12",)),
    ("Verbünde mit Start im 2. Quartal 2017", ("start2017-04-06",)),
    ("was lief im sommer 2018", ("run2018-06-08",)),
    # What began and then went on until a year ended by then; what went on still ended later.
    ("was fing 2016 an und ging bis 2019", ("start2016", "end2019")),
    ("welche haben nach 2020 noch was gemacht", ("endfrom2021",)),
    ("welche kamen nach 2017 noch dazu", ("startfrom2018",)),
    # Longer than a year or month went on what ended later, and so did what went on until later.
    ("bitte alle vorhaben die länger als 2020 gingen", ("endfrom2021",)),
    ("which projects went on longer than 2019", ("endfrom2020",)),
    ("welche dauerten länger als bis Juni 2020", ("endfrom2020-07",)),
    ("Which projects ran longer than the end of 2019?", ("endfrom2020-01",)),
    ("Welche Projekte gingen kürzer als 2019?", ("endto2018",)),
    ("Welche liefen nicht länger als bis 2018?", ("endto2018",)),
    ("welche gingen länger als drei Jahre", ("lastsfrom37",)),
    ("Welche liefen länger als ein Jahr und endeten 2019?", ("end2019", "lastsfrom13")),
    ("Welche endeten später als 2019?", ("endfrom2020",)),
    # Months, and the year they belong to
    ("Was begann im März oder Mai 2017?", ("start2017-03", "start2017-05")),
    ("Welche begannen im März, April oder Juli 2017?", ("start2017-03", "start2017-04", "start2017-07")),
    ("Which ones started between March and May 2017?", ("startfrom2017-03", "startto2017-05")),
    ("Welche Verbünde begannen im Juni?", ("start-06",)),
    ("May I ask which projects ended in 2019?", ("end2019",)),
    # Days, since what begins in a month does so on its first day, and what ends on its last
    ("Projekte ab dem 15.4.2017", ("startfrom2017-05",)),
    ("Projekte, die vor dem 1.6.2017 begannen", ("startto2017-05",)),
    ("Welche endeten bis zum 31.5.2019?", ("endto2019-05",)),
    ("Welche endeten bis zum 15.5.2019?", ("endto2019-04",)),
    ("was war am 15.08.2020 noch nicht vorbei", ("endfrom2020-08",)),
    ("Which projects had not started yet on 30 April 2017?", ("startfrom2017-05",)),
    ("Which started on March 1st, 2017?", ("start2017-03",)),
    ("5/31/2019 ended", ("end2019-05",)),
    # Parts of a year, and years, in other words
    ("Welche starteten im Sommer oder Herbst 2017?", ("start2017-06-08", "start2017-09-11")),
    ("Welche Projekte liefen am Ende des Jahres 2019 noch?", ("run2019-12",)),
    ("What was still going at the end of 2019?", ("run2019-12",)),
    ("Welche liefen Ende 2019 nicht mehr?", ("endto2019-11",)),
    ("Welche liefen Mitte 2018?", ("run2018-06-07",)),
    ("Welche liefen Anfang 2017 schon?", ("startto2017-01",)),
    ("Welche liefen im Sommer 2018?", ("run2018-06-08",)),
    ("Projekte, Start 2017, Ende 2020", ("start2017", "end2020")),
    ("Welche begannen 2017 im März?", ("start2017-03",)),
    ("Welche begannen im Mai/Juni 2017?", ("startfrom2017-05", "startto2017-06")),
    # Bounds of several words, and behind the date
    ("Which started no earlier than 2017?", ("startfrom2017",)),
    ("Which ended no later than June 2019?", ("endto2019-06",)),
    ("Welche liefen über den 31.12.2019 hinaus?", ("endfrom2020-01",)),
    ("Welche begannen vor 2000?", ("startto1999",)),
    # Each date with what is said of it
    ("started after 2016 and before 2018", ("startfrom2017", "startto2017")),
    ("Welche liefen 2018, aber 2019 nicht mehr?", ("run2018", "endto2018")),
    ("Welche Verbünde gab es 2017 noch nicht?", ("startfrom2018",)),
    ("Which ones had not ended by 2020?", ("endfrom2021",)),
    ("Which were not completed before 2020?", ("endfrom2020",)),
    ("Welche sind seit 2020 nicht mehr aktiv?", ("endto2020",)),
    ("Welche waren Ende 2016 schon gestartet?", ("startto2016-12",)),
    ("Which projects were running in 2018?", ("run2018",)),
    # Ranges and choices of what went on
    ("Projekte 2017-2019", ("startfrom2017", "endto2019")),
    ("Projekte vom 1.3.2017 bis zum 30.6.2019", ("startfrom2017-03", "endto2019-06")),
    ("Which were at work at any point between 2016 and 2018?", ("endfrom2016", "startto2018")),
    ("Welche liefen 2016 oder 2017?", ("endfrom2016", "startto2017")),
    ("Projekte von 2017", ("run2017",)),
    # What happened
    ("Which consortia were already over by New Year's Day 2019?", ("endto2019-01",)),
    ("Welche waren Silvester 2019 schon durch?", ("endto2019-12",)),
    ("Which projects were already over before 2019?", ("endto2018",)),
    ("Welche Projekte waren vor 2019 schon vorbei?", ("endto2018",)),
    ("Which were not finished yet in 2020?", ("endfrom2021",)),
    ("Welche liefen mindestens bis Dezember 2019?", ("endfrom2019-12",)),
    ("Was hörte in der zweiten Jahreshälfte 2019 auf?", ("end2019-07-12",)),
    ("Welche begannen vor März 2017 und endeten nach Mai 2019?", ("startto2017-02", "endfrom2019-06")),
    ("Welche haben im Juli 2016 angefangen und 2019 aufgehört?", ("start2016-07", "end2019")),
    ("Welche liefen 2019 aus?", ("end2019",)),
    ("Was lief 2018 und 2019?", ("run2018", "run2019")),
    ("Welche Projekte gab es schon vor 2017?", ("startto2016",)),
    ("Which projects had not yet ended in 2019?", ("endfrom2020",)),
    ("Welche waren 2019 noch nicht abgeschlossen?", ("endfrom2020",)),
    ("Welche Projekte waren 2020 oder später fertig?", ("endfrom2020",)),
    ("projects 2017 to 2020", ("startfrom2017", "endto2020")),
    # What happened, with a typo beside a year
    ("which projects strted in 2017", ("start2017",)),
    ("wich projects endd in 2019", ("end2019",)),
    # How long
    ("Welche Verbünde liefen länger als drei Jahre?", ("lastsfrom37",)),
    ("Welche dauerten genau 36 Monate?", ("lasts36",)),
    ("which projects lasted less than three years?", ("laststo35",)),
    ("Projekte mit einer Laufzeit von mehr als 40 Monaten", ("lastsfrom41",)),
    ("Welche liefen kürzer als zweieinhalb Jahre?", ("laststo29",)),
    ("projects that ran for two and a half years", ("lasts30",)),
    ("Laufzeit 3,5 Jahre", ("lasts42",)),
    ("Welche dauerten vier Jahre oder länger?", ("lastsfrom48",)),
    ("dreijährige Projekte", ("lasts36",)),
    ("Dreijähriges Projekt", ("lasts36",)),
    ("Projekte, die 2-3 Jahre liefen", ("lastsfrom24", "laststo36")),
    ("Welche dauerten zwischen 24 und 36 Monaten?", ("lastsfrom24", "laststo36")),
    ("Welche liefen mehr als zwei, aber weniger als drei Jahre?", ("lastsfrom25", "laststo35")),
    ("Welche dauerten drei oder vier Jahre?", ("lastsfrom36", "laststo48")),
    ("Welche dauerten zwei Jahre und sechs Monate?", ("lasts30",)),
    ("Welche liefen rund drei Jahre?", ("lastsfrom33", "laststo39")),
    ("liefen weniger als einen Monat?", ("laststo0",)),
    ("Which ended within three years?", ("laststo36",)),
    ("Laufzeit mindestens 30, höchstens 40 Monate", ("lastsfrom30", "laststo40")),
    ("Gibt es zweieinhalbjährige Projekte?", ("lasts30",)),
    ("liefen drei Jahre oder nicht?", ("lasts36",)),
    ("two-year projects", ("lasts24",)),
    ("Welche Projekte wurden 3 Jahre lang gefördert und begannen 2016?", ("start2016", "lasts36")),
]
NO_TIMES: list[str] = [
    "Ich war 2018 in Dortmund, was gab es da für Projekte?",
    "Ich habe drei Jahre lang in Hessen gewohnt, welche Projekte gibt es da?",
    "Ich war 2019 nicht dabei, was gab es in Hessen?",
    "Im Mai war ich in Hessen. Welche Projekte gibt es dort?",
    "Vor zwei Jahren gab es doch ein Projekt in Cottbus",
    "Für meinen Bericht bis Ende 2025 brauche ich eine Liste der Verbünde in Hessen",
    "we visit Zwickau in May, was the city in any project?",
]
HALF_READ: list[str] = [
    "Welche Verbünde liefen vor drei Jahren?",
    "Which ran three years ago?",
    "Which projects ended in the last five years?",
    "Welche begannen im Mai 17?",
    "Was hat in den letzten fünf Jahren begonnen?",
    "Welche Verbünde liefen weder 2016 noch 2017?",
    "Welche Projekte liefen 2016 oder 2019?",
    "Was lief im Juni?",
    "Welches Thema hatte 2018 die meisten Verbünde?",
]


@pytest.mark.parametrize(("text", "times"), TIMES)
def test_times_are_understood(understander: Understander, text: str, times: tuple[str, ...]) -> None:
    assert understander.understand(text).question == kinds.Search(times=times)


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("wer war nach 2017 noch dabei", "endfrom2018"),
        ("Welche waren nach 2019 noch beteiligt?", "endfrom2020"),
        # Who came in later is not one that went on.
        ("Welche kamen nach 2017 noch als Partner dazu?", "startfrom2018"),
        ("Welche sind nach 2017 dazugekommen und wer war dabei?", "startfrom2018"),
    ],
)
def test_who_still_took_part_went_on(understander: Understander, text: str, time: str) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.Search)
    assert question.times == (time,)


@pytest.mark.parametrize("text", NO_TIMES)
def test_what_somebody_tells_of_themselves_narrows_nothing(understander: Understander, text: str) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.Search)
    assert not question.times


@pytest.mark.parametrize("text", HALF_READ)
def test_what_is_only_half_read_is_not_answered(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.NotUnderstood()


@given(st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join))
def test_every_condition_can_be_read_back(understander: Understander, text: str) -> None:
    question = understander.understand(text).question
    if isinstance(question, kinds.Search):
        assert all(map(run_time, question.times))


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Lief das Programm bis 2022?", kinds.AboutProgramme(("period", "third-round"))),
        ("Stimmt es, dass die Maßnahme bis 2022 lief?", kinds.AboutProgramme(("period", "third-round"))),
        ("did the programme run until 2022?", kinds.AboutProgramme(("period", "third-round"))),
        ("Welche Projekte der Maßnahme liefen bis 2020?", kinds.Search(times=("end2020",))),
    ],
)
def test_the_programme_has_a_time_of_its_own(understander: Understander, text: str, question: kinds.Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Die Kneipe hat seit 2019 zu, wer hat Treffpunkte untersucht", Search(("kneipe", "treffpunkte"))),
        ("Der Bäcker hat 2020 zugemacht, welche Projekte befassen sich mit Nahversorgung?", Search(("nahversorgung",))),
        (
            "Unser Gasthof hat letztes Jahr geschlossen, jetzt fehlt der Treffpunkt, gibts da Vorbilder",
            Search(("gasthof", "treffpunkt")),
        ),
        ("Vor drei Jahren wurde der Dorfladen dichtgemacht, was nun", Search(("dorfladen",))),
        ("The school closed three years ago, what did others do?", Search(("school",))),
        # What Verbünde did is told of these
        ("2016 gestartet, wer hat sich mit Leerstand befasst", Search(("leerstand",), times=("start2016",))),
        ("Leerstand, 2019, welche Projekte", Search(("leerstand",), times=("run2019",))),
        ("Ab 2018, wer hat Leerstand untersucht", Search(("leerstand",), times=("startfrom2018",))),
        ("Läden dicht 2019", Search(("laden",), times=("run2019",))),
        # Key words, with since when
        ("Mobilität ab 2018", Search(("mobilitat",), times=("startfrom2018",))),
        ("ehrenamt seit 2016", Search(("ehrenamt",), times=("startfrom2016",))),
        ("volunteering since 2017", Search(("volunteering",), times=("startfrom2017",))),
        ("Pflege ab 2017 Bayern", Search(("pflege",), laender=("by",), times=("startfrom2017",))),
        ("Bürgermeister seit 2018", kinds.NotUnderstood()),
        ("verlobt seit 2018", kinds.NotUnderstood()),
    ],
)
def test_since_when_something_is_closed_is_no_condition(
    understander: Understander, text: str, question: Question
) -> None:
    assert understander.understand(text).question == question
