"""Tests of what is to be confirmed of one Verbund."""

import pytest

from bot.questions import kinds
from bot.questions.noted.note import Note
from bot.questions.understanding import Understander


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Läuft KIF noch?", ("running",)),
        ("Läuft KIF weiterhin?", ("running",)),
        ("läuft kif weiter", ("running",)),
        ("Läuft KoDa eG noch?", ("running",)),
        ("Is Bürgerfonds still running today?", ("running",)),
        ("Ist NoLA schon zu Ende?", ("over",)),
        ("Hat MOSAIK mehr als drei Partner?", ("partnersfrom4",)),
        ("Did NoLA have at least five partners?", ("partnersfrom5",)),
        ("Hatte KIF nur einen Ort?", ("places1",)),
        ("War KIF in mehreren Bundesländern?", ("laenderfrom2",)),
        ("Lief NoLA länger als zwei Jahre?", ("lastsfrom25",)),
        ("Hatte NoLA eine längere Laufzeit als zwei Jahre?", ("lastsfrom25",)),
        ("War die Laufzeit von NoLA länger als zwei Jahre?", ("lastsfrom25",)),
        ("Hatte NoLA eine Laufzeit von mehr als zwei Jahren?", ("lastsfrom25",)),
        ("Did NoLA have a longer duration than two years?", ("lastsfrom25",)),
        ("Endete KIF 2019?", ("end2019",)),
        ("iMona endete 2018, stimmt das?", ("end2018",)),
        ("iMona ended in 2018, correct?", ("end2018",)),
        ("So iMona ended in 2018?", ("end2018",)),
        ("KIF startete 2015.", ("start2015",)),
        ("NoLA started in 2016", ("start2016",)),
        ("KIF startete 2015, wer war dabei?", ()),
        ("Also NoLA startete 2017?", ("start2017",)),
        ("NoLA started in 2017?", ("start2017",)),
        ("So when did NoLA start, in 2017?", ()),
        ("NoLA Ende?", ()),
        ("NoLA ended in 2018 and what came of it?", ()),
        ("WEBWiKo startete 2017 und endete 2022, korrekt?", ("start2017", "end2022")),
        ("Begann KIF 2016 und endete 2019?", ("start2016", "end2019")),
        ("KIF lief von 2016 bis 2019, oder?", ("start2016", "end2019")),
        ("KIF hatte fünf Partner, oder?", ("partners5",)),
        ("KIF begann 2016 oder 2017?", ()),
        ("KIF startete 2015 oder 2016 und endete 2019, oder?", ()),
        ("Startete KIF 2016 oder endete es 2018?", ()),
        ("Ist AktVis 2019 zu Ende gegangen?", ("end2019",)),
        ("Lief KIF bis 2020?", ("end2020",)),
        ("Stimmt es, dass KIF bis 2020 lief?", ("end2020",)),
        ("is it true that KIF ran until 2020", ("end2020",)),
        ("Lief KIF von 2016 bis 2020?", ("start2016", "end2020")),
        ("Stimmt es, dass KIF von 2016 bis 2020 lief?", ("start2016", "end2020")),
        ("Is it true that NoLA ran from 2016 to 2019?", ("start2016", "end2019")),
        # From one to another is its run time where it began or ended then; else that may be a part of it
        ("Lief NoLA von 2017 bis 2018?", ("start2017", "end2018")),
        ("Lief KIF von 2016 bis 2018?", ("start2016", "end2018")),
        ("Lief KIF von 2017 bis 2019?", ("start2017", "end2019")),
        ("Lief MIGOEK 2017–2019?", ("start2017", "end2019")),
        ("Did KIF run 2016-2018?", ("start2016", "end2018")),
        ("War AktVis 2017 bis 2018 aktiv?", ()),
        ("Lief KIF von 2017 bis 2018?", ()),
        ("lief KOMOBIL2035 von 2018 bis 2030?", ()),
        # Of no part of it either
        ("Lief KIF von 2017 bis 2020?", ("start2017", "end2020")),
        ("Lief KIF von 2015 bis 2018?", ("start2015", "end2018")),
        ("Did KIF run from 2017 to 2020?", ("start2017", "end2020")),
        ("Wurde KIF von 2016 bis 2019 gefördert?", ("start2016", "end2019")),
        ("Stimmt es, dass MIGOEK bis März 2020 gefördert wurde?", ("end2020-03",)),
        ("KIF wurde bis 2021 gefördert, stimmt das?", ("end2021",)),
        ("Is it true that KIF was funded until 2021?", ("end2021",)),
        ("Was KIF funded in 2018?", ("run2018",)),
        ("Wurde KIF bis 2018 gefördert?", ()),
        ("Wurde KIF 2018 vom Bund gefördert?", ()),
        ("Wer hat KIF 2018 gefördert?", ()),
        ("Wurde das Café von KIF 2018 gefördert?", ()),
        ("Wurde KIF 2018 mit 465.000 Euro gefördert?", ()),
        ("Did NoLA run from June 2016 to May 2018?", ("start2016-06", "end2018-05")),
        ("Stimmt es, dass KIF 2016 begann?", ("start2016",)),
        ("stimmt es dass nola drei jahre gedauert hat", ("lasts36",)),
        ("Ist KIF 2019 schon fertig gewesen?", ("endto2019",)),
        ("Ist KIF 2021 das Ende gewesen?", ("end2021",)),
        ("Lief TransformBar bis Ende 2022?", ("end2022-09-12",)),
        ("Did TempALand run until 2021?", ("end2021",)),
        ("War KIF 2018 noch aktiv?", ("run2018",)),
        ("Did KIF run for two years?", ("lasts24",)),
        ("Did KIF run for more than two years?", ("lastsfrom25",)),
        ("Hat KIF länger als zwei Jahre gedauert?", ("lastsfrom25",)),
        ("Had KIF started by 2017?", ("startto2017",)),
        ("Had KIF ended by 2020?", ("endto2020",)),
        ("Fing KIF vor 2017 an?", ("startto2016",)),
        ("Hörte KIF vor 2020 auf?", ("endto2019",)),
        ("Did KIF wrap up in 2019?", ("end2019",)),
        ("NoLA bekam 400.000 Euro, stimmt das?", ("sum400000",)),
        ("NoLA wurde mit 331.574 Euro gefördert, stimmt das?", ("sum331574",)),
        ("KIF was given 900,000 euros, wasn't it?", ("sum900000",)),
        ("Stimmt es, dass WEBWiKo 2 Millionen bekommen hat?", ("sum2000000",)),
        ("War WEBWiKo teurer als NoLA?", ("eurosfrom",)),
        ("KIF war teurer als NoLA, oder?", ("eurosfrom",)),
        ("KIF started before NoLA, didn't it?", ("startto",)),
        ("KIF lief nicht länger als NoLA, oder?", ()),
        ("Was KIF less expensive than NoLA?", ("eurosto",)),
        ("NoLA hat 331.574 Euro bezahlt, stimmt das?", ()),
        ("Bekam NoLA 331.574 Euro und lief bis 2020?", ()),
        ("Did KIF receive 465,000 euros?", ("sum465000",)),
        ("AktVis lief doch von 2016 bis 2020, oder?", ("start2016", "end2020")),
        ("Stimmt es, dass NoLA 350000 Euro Förderung bekam?", ("sum350000",)),
        ("Hat NoLA mehr als 300.000 Euro bekommen?", ("eurosfrom300001",)),
        ("Hat KIF genau 465.000 Euro bekommen?", ("euros465000",)),
        ("did KIF get more than 500,000", ("eurosfrom500001",)),
        ("Hat KIF über eine Million bekommen?", ("eurosfrom1000001",)),
        ("NoLA bekam rund 330.000 Euro, stimmt das?", ("sumabout330000",)),
        # However it is asked; what was over then may have ended before
        ("Ist es wahr, dass KIF 2020 endete?", ("end2020",)),
        ("Is it true that KIF ended in 2025?", ("end2025",)),
        ("Stimmt es, dass KIF 2020 vorbei war?", ("endto2020",)),
        ("KIF war 2020 vorbei, oder?", ("endto2020",)),
        ("I read that MOSAIK ended in 2018. Is that so?", ("end2018",)),
        ("Ich habe gelesen, dass MOSAIK schon 2018 vorbei war. Stimmt das?", ("endto2018",)),
        ("Man sagt, dass KOMET 2017 angefangen hat. Ist das so?", ("start2017",)),
        ("I read that NoLA got over half a million euros. True?", ("eurosfrom500001",)),
        ("NoLA hat über eine halbe Million bekommen, stimmt das?", ("eurosfrom500001",)),
        # In small letters a name may be any word, but nobody else is given so much
        ("stimmt es dass nola über eine halbe million gekriegt hat", ("eurosfrom500001",)),
        ("bekam nola über eine halbe million", ("eurosfrom500001",)),
        ("hat nola eine viertelmillion bekommen", ("sum250000",)),
        ("hat nola eine dreiviertel million bekommen", ("sum750000",)),
        ("hat nola eine knappe million gekriegt", ("sum1000000",)),
        ("did nola get a quarter of a million", ("sum250000",)),
        ("in2 kriegte 2 mio oder?", ("sum2000000",)),
        ("das kif gabs 1 million euro, ja?", ("sum1000000",)),
        ("KIF bekam rund 465.000 Euro, oder?", ("sumabout465000",)),
        ("KIF bekam mehr als 400.000 Euro, oder?", ("eurosfrom400001",)),
        ("KIF got about 465,000 euros, right?", ("sumabout465000",)),
        ("WEBWiKo received 1.2 million, correct?", ("sum1200000",)),
        # What it cost is another sum.
        ("Hat KIF 200.000 Euro gekostet?", ()),
        ("IN² hat zwei Millionen gekostet, oder nicht?", ()),
        ("Hat KIF 1,5 Euro bekommen?", ()),
        ("Läuft KIF seit 2016?", ()),
        ("Has KIF been running since 2016?", ()),
        ("Lief KIF zwei Jahre länger?", ()),
        ("Gibt es KIF noch?", ()),
        ("Wie lange läuft KIF noch?", ()),
        ("Wann endete KIF?", ()),
        ("Hat KIF mehr Partner als NoLA?", ("partnersfrom",)),
        ("Did KIF win a prize in 2018?", ()),
        ("Hat KIF Partner?", ()),
        ("Did KIF end early?", ()),
        ("Is the website of KIF still running?", ()),
        ("Läuft KOMET heute unter anderem Namen weiter?", ()),
    ],
)
def test_yes_or_no_is_asked_of_times_and_numbers(
    understander: Understander, text: str, claims: tuple[str, ...]
) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.Facts)
    assert question.claims == claims


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        # Of prizes it is told that none is known of any
        ("Did KIF win a prize in 2018?", {"programme"}),
        ("Wurde KOMET 2018 vom Bundespräsidenten besucht?", {"neither"}),
        ("Did TransformBar hire someone in 2018?", {"neither"}),
        ("War KIF 2018 noch aktiv?", set()),
        ("Hat KIF 2016 angefangen?", set()),
        # What it costs is not what it was given
        ("JuMoWestküste cost about 800,000 euros, right?", {"price"}),
    ],
)
def test_a_year_is_no_answer_to_what_else_is_asked(understander: Understander, text: str, kind: set[str]) -> None:
    assert {note.kind for note in understander.understand(text).notes} == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Welche starteten am 1. April 2017?", {"day"}),
        ("Welche starteten im April 2017?", set()),
        ("what percentage of the projects are in Lower Saxony", {"share"}),
        ("Wie viel Prozent der Projekte sind in Hessen?", {"share"}),
        ("Wie viele Projekte sind in Hessen?", set()),
        ("Ist Weißwasser in Bayern?", {"lies"}),
        ("Liegt Eschwege in Hessen?", {"lies"}),
        ("Offenburg in Hessen?", {"lies"}),
        ("Is there a project in Eschwege in Hesse?", set()),
    ],
)
def test_days_shares_and_laender_are_told_beside(understander: Understander, text: str, kind: set[str]) -> None:
    assert {note.kind for note in understander.understand(text).notes} == kind


@pytest.mark.parametrize(
    "text",
    [
        "Lief KIF nur 2018?",
        "Did KIF run only in 2018?",
        "Lief KIF das ganze Jahr 2019?",
        "Was KIF active throughout 2019?",
        "Was KIF running from 2017 to 2018?",
        "War KIF bis 2018 aktiv?",
        # It went on, or had begun before
        "Lief KIF bis 2018?",
        "Lief KIF von 2017 bis 2018?",
        "Lief KIF zwischen 2016 und 2019?",
        # A part of a year is no month
        "Lief KIF von Mitte 2016 bis 2019?",
        "Stimmt es, dass KIF von Mitte 2016 bis Mitte 2019 lief?",
        "Stimmt es, dass KIF bis vor 2019 lief?",
        # It ended in one of these months
        "War KIF Mitte 2019 vorbei?",
        "Lief KIF Mitte 2019 noch?",
        "Endete KIF 2018? In 2019?",
        "Did KIF run until 2018?",
        "Did KOMET run six months longer?",
        "Lief KIF ein Jahr länger?",
        "Begann KIF drei Jahre vor 2019?",
        "Endete KIF letztes Jahr?",
        "Endete KIF gestern?",
        "Lief KIF damals noch?",
    ],
)
def test_what_is_told_further_is_not_confirmed_without_it(understander: Understander, text: str) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.Facts)
    assert question.claims == ()


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("War KIF bis Mitte 2019 vorbei?", "endto2019-08"),
        ("War KIF Mitte 2020 vorbei?", "endto2020-07"),
        ("Lief KIF im ersten Halbjahr 2019 noch?", "run2019-01-06"),
        ("War NaKoFi Mitte 2019 vorbei?", "endto2019-07"),
    ],
)
def test_of_a_part_of_a_year_before_or_behind_the_end_it_is_told(
    understander: Understander, text: str, claim: str
) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.Facts)
    assert question.claims == (claim,)


@pytest.mark.parametrize("text", ["War KIF 2020 vorbei?", "Was KIF over in 2020?"])
def test_what_is_over_in_a_year_may_have_ended_before(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.Facts(("kif",), ("when",), ("endto2020",))


def test_what_follows_over_may_be_no_noun(understander: Understander) -> None:
    question = understander.understand("Was KIF over yet in mid 2018?").question
    assert question == kinds.Facts(("kif",), ("when",), ("endto2018-07",))


@pytest.mark.parametrize("text", ["Ist KIF noch aktiv?", "is KIF still active"])
def test_whether_it_is_still_active_is_whether_it_runs(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.Facts(("kif",), ("when", "outcome"), ("running",))


@pytest.mark.parametrize(
    "text", ["Läuft Praktikum Westküste noch?", "is praktikum westküste over", "War Praktikum Westküste 2020 aktiv?"]
)
def test_what_a_verbund_made_may_go_on_after_its_run_time(understander: Understander, text: str) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.Facts)
    assert question.verbuende == ("jumowestkueste",)
    assert not question.claims


@pytest.mark.parametrize(
    "text",
    [
        "Gibt es KIF noch?",
        "Geht es mit KIF weiter?",
        "Seit wann gibt es KIF und läuft es noch?",
        "Did KIF continue?",
        "Gibt es KIF heute noch und bis wann wurde es gefördert?",
        # What went on later, no run time tells
        "Hat KIF nach 2019 weitergemacht?",
        "Wurde KIF nach 2019 fortgeführt?",
    ],
)
def test_who_asks_whether_it_goes_on_asks_as_well_what_came_of_it(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.Facts(("kif",), ("when", "outcome"))


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("Wurde die Praktikumsbörse weitergeführt und bis wann lief das Projekt?", ("when", "outcome")),
        ("Praktikumsbörse: bis wann lief das Projekt?", ("when",)),
    ],
)
def test_whether_what_a_verbund_made_goes_on_is_told_beside_its_run_time(
    understander: Understander, text: str, facts: tuple[kinds.Fact, ...]
) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.Search)
    assert question.facts == facts


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Ist KIF 2019 ausgelaufen?", ("end2019",)),
        ("Ist KIF 2020 beendet?", ("endto2020",)),
        ("Did KIF last three years?", ("lasts36",)),
        ("Did KIF last longer than two years?", ("lastsfrom25",)),
        ("Did KIF run in the past three years?", ()),
        ("Did KIF run in the last three years?", ()),
    ],
)
def test_what_went_on_or_happened_is_told_from_what_was_so(
    understander: Understander, text: str, claims: tuple[str, ...]
) -> None:
    assert understander.understand(text).question == kinds.Facts(("kif",), ("when",), claims)


def test_how_many_belong_to_each_theme_is_told_of_each(understander: Understander) -> None:
    text = "Wie heißen die vier Fokusthemen und wie viele Verbünde gehören jeweils dazu?"
    assert understander.understand(text).question == kinds.AllThemes(count=True)


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("Ging es bei KIF um Abwasser?", "Abwasser"),
        ("KIF was about wastewater, right?", "wastewater"),
        ("Hilft KIF gegen Leerstand?", None),
        ("Worum ging es bei KIF?", None),
    ],
)
def test_what_a_verbund_does_not_deal_with_is_said_not_to_be_documented(
    understander: Understander, text: str, heard: str | None
) -> None:
    notes = understander.understand(text).notes
    assert notes == ((Note("undocumented", heard),) if heard else ())


@pytest.mark.parametrize(
    ("text", "verbund", "heard"),
    [
        ("Ging es bei NoLA um Abwasser?", "nola", "Abwasser"),
        ("Geht es bei LAZIKN2030 um Windkraft?", "lazikn2030", "Windkraft"),
        ("Beschäftigt sich KIF mit Leerstand?", "kif", "Leerstand"),
        ("Is NaKoFi about debt?", "nakofi", "debt"),
        # Told in other words, or in the other language
        *(
            ("Geht es bei IN² um Flüchtlinge?", "in2", "Flüchtlinge"),
            ("Is AktVis about psychology?", "aktvis", "psychology"),
        ),
        # A key word in German only
        ("Is KuDeQua about mobility?", "kudequa", "mobility"),
    ],
)
def test_what_a_verbund_deals_with_is_said_to_be_so(
    understander: Understander, text: str, verbund: str, heard: str
) -> None:
    assert understander.understand(text).notes == (Note("deals", heard, ("verbund", verbund)),)


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("Geht es bei MIGOEK um Geflüchtete?", "Geflüchtete"),
        ("Geht es bei IN² um Deutschkurse?", "Deutschkurse"),
        ("Is Fokusland about village shops?", "village shops"),
        # It stands under what is their concern, and is narrower than what the facts tell
        *(("Geht es bei CoProGrün um Hofläden?", "Hofläden"), ("Geht es bei KoDa_eG um Demenz?", "Demenz")),
        *(("Is NaKoFi about insolvency?", "insolvency"), ("Is MIGOEK about kebab shops?", "kebab shops")),
    ],
)
def test_by_what_people_only_type_a_verbund_is_found_and_no_yes_is_said(
    understander: Understander, text: str, heard: str
) -> None:
    assert understander.understand(text).notes == (Note("untold", heard),)


@pytest.mark.parametrize(
    "text",
    [
        # Half of a key word, or a word of the title
        *("Is TempALand about petrol?", "Geht es bei MOSAIK um Strategien?"),
        # What is only typed, and stands in a key word of several words in another form: "foreign roots"
        *("Is MIGOEK about foreigners?", "Ging es bei KOMOBIL2035 um Fahrer?"),
        # More is said than that
        *("Ging es bei KIF kaum um Leerstand?", "Ging es bei KIF nur um Leerstand?", "Was KIF hardly about vacancy?"),
        *("Geht es bei KomMonitor um weniger Wohnen?", "Is KomMonitor about data or money?"),
        *("Ging es bei KIF um Leerstand in Kassel?", "Ging es bei KIF 2019 um Leerstand?"),
    ],
)
def test_no_yes_is_said_to_half_of_it(understander: Understander, text: str) -> None:
    assert "deals" not in {note.kind for note in understander.understand(text).notes}


def test_a_subject_beside_a_name_is_no_other_name(understander: Understander) -> None:
    assert understander.understand("KIF und Leerstand?").notes == ()


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("Welche Förderung bekam NoLA?", ("money",)),
        ("Welche Förderung bekam NoLA und wie lange lief es?", ("when", "money")),
        ("War die TU Berlin bei NaKoFi dabei?", ("partners",)),
    ],
)
def test_a_grant_is_a_sum_and_an_unlisted_institution_no_place(
    understander: Understander, text: str, facts: tuple[kinds.Fact, ...]
) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.Facts)
    assert question.facts == facts


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("War Altenfeld bei KOMET dabei?", ["Altenfeld"]),
        ("Did Berkatal take part in lebenswert?", ["Berkatal"]),
        ("War KOMET in Altenfeld dabei?", []),
        # These took part themselves
        ("Hat Cottbus bei NaKoFi mitgemacht?", []),
        ("War Gifhorn bei KIF dabei?", []),
    ],
)
def test_a_place_of_a_verbund_is_not_said_to_have_taken_part(
    understander: Understander, text: str, heard: list[str]
) -> None:
    assert [note.heard for note in understander.understand(text).notes if note.kind == "itself"] == heard


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("War KIF erfolgreich?", Note("judged", "")),
        ("Was MOSAIK a success?", Note("judged", "")),
        ("Ist Leerstand ein Thema von KIF?", Note("deals", "Leerstand", ("verbund", "kif"))),
        ("War Ehrenamt ein Thema in KoDa_eG?", Note("deals", "Ehrenamt", ("verbund", "koda-eg"))),
        ("Is vacancy a topic of KIF?", Note("deals", "vacancy", ("verbund", "kif"))),
        ("Ist Hochwasser ein Thema von KIF?", Note("neither", "")),
    ],
)
def test_what_a_verbund_deals_with_is_confirmed_and_how_well_it_went_is_not_judged(
    understander: Understander, text: str, note: Note
) -> None:
    assert understander.understand(text).notes == (note,)


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Welche Verbünde sind wie KIF?", kinds.Siblings(("kif",))),
        ("Was ist so wie KIF?", kinds.Siblings(("kif",))),
        ("Which projects are like KIF?", kinds.Siblings(("kif",))),
        ("What is KIF like?", kinds.AboutVerbuende(("kif",))),
        ("Wie ist KIF?", kinds.AboutVerbuende(("kif",))),
    ],
)
def test_who_asks_what_is_like_a_verbund_gets_those_in_its_theme(
    understander: Understander, text: str, question: kinds.Question
) -> None:
    assert understander.understand(text).question == question
