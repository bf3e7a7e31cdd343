"""What Verbünde have nothing to do with is not answered with Verbünde, and no "Ja" claims more than is known."""

import pytest

from bot.questions import Understander, kinds
from bot.questions.kinds import Fact, Question
from bot.questions.noted.note import Note


@pytest.mark.parametrize(
    "text",
    [
        # A number or a day of something else
        "Wann beginnt in Hessen die Schule?",
        "Seit wann gibt es eigentlich das Saarland?",
        # Something else of a time or a place
        "Welche Filme liefen 2017?",
        "Which films came out in 2017?",
        "Welche Kitas eröffnen 2026 in Cottbus?",
        "Welche Züge fahren nach Cottbus?",
        # Sums that nobody knows
        "Was kosteten die Reallabore?",
        # So many Verbünde of a year or theme
        "Which states had more than three projects in 2018?",
        "Welche Länder hatten mehr als drei Verbünde zum Thema Daten?",
        # What happened in a year is not known
        "Welche Verbünde wurden 2018 verpachtet?",
        "Which projects were praised in 2018 in Hesse?",
        # How many took part
        "Welche Verbünde hatten zwei Hochschulen als Partner?",
        "Projekte ohne Förderung",
        "Welche Projekte waren nur in Cottbus?",
        "Welche Projekte haben eine Website und einen Koordinator?",
        # For whom they are, and not where they were
        "Welche Projekte sind für kleine Gemeinden geeignet?",
        "Was tun die Projekte für das Land?",
        "nice weather today",
        # What nobody knows of them
        "Welche Verbünde wurden verpachtet?",
        "Welche Verbünde haben ein Folgeprojekt?",
        "Which projects are the most important ones?",
        # Talk
        "No worries",
        "Das Projekt war nicht gut",
    ],
)
def test_something_else_is_not_understood(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.NotUnderstood()


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Wie viele kommen aus Hessen?", kinds.Search(laender=("he",), count=True)),
        (
            "Wie viele aus Hessen beschäftigen sich mit Leerstand?",
            kinds.Search(("leerstand",), laender=("he",), count=True),
        ),
        ("Welche Ideen gegen Leerstand gibt es in Hessen?", kinds.Search(("leerstand",), laender=("he",))),
        ("Welche Dorfläden gibt es in Hessen?", kinds.Search(("dorfladen",), laender=("he",))),
        ("Wann war das in Hessen?", kinds.Search(laender=("he",), facts=("when",))),
        ("Wie viel Geld ging insgesamt nach Hessen?", kinds.Search(laender=("he",), facts=("money",))),
        ("Wie viel Knete ging nach Zwickau?", kinds.Search(places=("zwickau",), facts=("money",))),
        ("how much funding did Zwickau receive", kinds.Search(places=("zwickau",), facts=("money",))),
        ("Wie viel bekamen die hessischen Verbünde?", kinds.Search(laender=("he",), facts=("money",))),
        ("funding for projects in Saxony", kinds.Search(laender=("sn",), facts=("money",))),
        ("Wie viel Geld gab es für Mobilität?", kinds.Search(("mobilitat",), facts=("money",))),
        ("how much money went to mobility", kinds.Search(("mobility",), facts=("money",))),
        # ... but not what somebody has or saves
        ("Wie viel Geld hat die Kita?", kinds.Search(("kita",))),
        ("Wie viel Geld hat welche Kita?", kinds.Search(("kita",))),
        ("funding of the living lab projects", kinds.Search(themes=("reallabore",), facts=("money",))),
        ("Welche Förderung gab es für Projekte in Thüringen?", kinds.Search(laender=("th",), facts=("money",))),
        ("Förderung von Ehrenamt in Hessen", kinds.Search(("ehrenamt",), laender=("he",))),
        ("Wie viel bekam die TU Dortmund?", kinds.Search(organisations=("tu-dortmund",), facts=("money",))),
        ("Welche Verbünde haben einen Verein als Partner?", kinds.Search(sorts=("association",))),
        (
            "Welche Verbünde wurden von hessischen Städten koordiniert?",
            kinds.Search(laender=("he",), sorts=("municipality",), leading=True),
        ),
        (
            "Welche wurden 2017 von einer Hochschule begonnen?",
            kinds.Search(times=("start2017",), sorts=("university",)),
        ),
        ("Kein Leerstand", kinds.Search(("leerstand",))),
        ("Nicht übel!", kinds.Thanks()),
        ("Nicht schlecht!", kinds.Thanks()),
        ("Nein, super!", kinds.Thanks()),
        ("Can't complain", kinds.Thanks()),
    ],
)
def test_what_is_known_of_them_is_still_asked(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "verbund", "facts"),
    [
        ("Ist Hessen Partner vom Bürgerfonds?", "buergerfonds", ("where", "partners")),
        ("Wie viele Gemeinden gehören zu MIGOEK?", "migoek", ("where", "partners")),
        ("Was Oxford part of KIF?", "kif", ("partners",)),
        ("Wo ist die App von IMONA?", "imona", ("where", "link")),
        ("Wo kann ich bei MOSAIK mitmachen?", "mosaik", ("where", "link")),
        ("Wo genau in Thüringen war NoLA?", "nola", ("where",)),
        ("Welche Projekte begannen im selben Jahr wie KIF?", "kif", ("when",)),
        ("Which projects started in the same month as KIF?", "kif", ("when",)),
        ("Welche Projekte liefen im selben Bundesland wie KIF?", "kif", ("where",)),
        ("Mein Chef will wissen, wer KIF leitet", "kif", ("coordinator",)),
        ("Wer hat wie viel Geld für KIF gegeben?", "kif", ("money",)),
    ],
)
def test_facts_of_one(understander: Understander, text: str, verbund: str, facts: tuple[Fact, ...]) -> None:
    assert understander.understand(text).question == kinds.Facts((verbund,), facts)


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("War Gifhorn Partner bei KIF?", kinds.IsAt(("kif",), organisations=("lk-gifhorn",))),
        ("War Felsberg beim Bürgerfonds dabei?", kinds.IsAt(("buergerfonds",), places=("felsberg",), of_anyone=True)),
        ("Welche Projekte sind im selben Thema wie KIF?", kinds.Siblings(("kif",))),
        ("Mein Chef kennt KIF schon", kinds.AboutVerbuende(("kif",))),
        ("Hat KIF Häuser gefördert?", kinds.AboutVerbuende(("kif",))),
        ("Wurde KIF von Hessen bezahlt?", kinds.AboutVerbuende(("kif",))),
    ],
)
def test_other_questions_about_one(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "verbund", "facts"),
    [
        ("Wer hat KIF finanziert?", "kif", ("funder", "money")),
        ("Who funded NoLA?", "nola", ("funder", "money")),
        ("Wer hat KIF finanziert und wer leitete es?", "kif", ("funder", "money", "coordinator")),
        ("Wer hat KOMET gefördert und wie lange lief es?", "komet", ("funder", "when")),
        ("Hat die EU KoSI-LAB gefördert?", "kosi-lab", ("funder",)),
        ("Wurde KIF vom Land bezahlt?", "kif", ("funder", "money")),
        ("Was KIF financed by the EU?", "kif", ("funder", "money")),
        ("Hat die VW-Stiftung KIF gefördert?", "kif", ("funder", "money")),
        ("Von wem kam das Geld für KomMonitor?", "kommonitor", ("funder",)),
        ("Woher kam das Geld für KIF?", "kif", ("funder", "money")),
    ],
)
def test_who_paid_for_one_paid_for_all(
    understander: Understander, text: str, verbund: str, facts: tuple[Fact, ...]
) -> None:
    assert understander.understand(text).question == kinds.Facts((verbund,), facts)


@pytest.mark.parametrize("text", ["Wer finanziert den KIF jetzt?", "who funds KIF now", "Wer bezahlt KIF aktuell?"])
def test_who_pays_today_is_not_known(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.AboutVerbuende(("kif",))


def test_who_paid_for_an_ordinary_word_is_asked_back(understander: Understander) -> None:
    question = understander.understand("wer ist der geldgeber von komet").question
    assert question == kinds.AskBack(kinds.Facts(("komet",), ("funder",)))


@pytest.mark.parametrize("who", ["VW", "Siemens", "die Polizei", "der ADAC", "Oxford", "die Bertelsmann Stiftung"])
def test_who_is_in_no_list_is_not_known_to_have_taken_part(understander: Understander, who: str) -> None:
    understood = understander.understand(f"War {who} bei KIF dabei?")
    assert understood.question == kinds.Facts(("kif",), ("partners",))
    assert understood.notes == (Note("organisation", who.removeprefix("die ").removeprefix("der "), beside="kif"),)


def test_who_paid_is_no_thing_where_it_is_told(understander: Understander) -> None:
    understood = understander.understand("Wie lange lief KIF und wer hat das bezahlt?")
    assert understood.question == kinds.Facts(("kif",), ("funder", "money", "when"))
    assert not understood.notes


def test_who_is_in_no_list_is_asked_in_a_second_question(understander: Understander) -> None:
    understood = understander.understand("Wie lange lief KIF und war der ADAC dabei?")
    assert understood.question == kinds.Facts(("kif",), ("when", "partners"))
    assert understood.notes == (Note("stranger", "ADAC", beside="kif"),)
    assert not understander.understand("Wie lange lief der Fonds KIF und wer war dabei?").notes


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("Sind bei Wat Nu auch die Holländer dabei gewesen?", []),
        ("Waren die Dresdner bei iMona dabei?", []),
        ("Wann lief iMona, und waren die Dresdner dabei?", []),
        ("Were the Dutchmen part of WatNu?", []),
        # Who is no people is not known to have taken part.
        ("War Daimler bei KIF dabei?", ["Daimler"]),
        ("War der ADAC bei KIF dabei?", ["ADAC"]),
        ("Hat die Bayer AG bei KIF mitgemacht?", ["Bayer AG"]),
        ("Was Siemens part of KIF?", ["Siemens"]),
    ],
)
def test_of_people_called_after_where_they_live_nothing_is_denied(
    understander: Understander, text: str, heard: list[str]
) -> None:
    notes = understander.understand(text).notes
    assert [note.heard for note in notes if note.kind in {"stranger", "organisation"}] == heard


@pytest.mark.parametrize(
    "text", ["War ein Verein bei KIF dabei?", "Waren Bürger an KIF beteiligt?", "Wer war bei KIF dabei, VW?"]
)
def test_nobody_is_denied_who_may_have_taken_part(understander: Understander, text: str) -> None:
    assert not understander.understand(text).notes


@pytest.mark.parametrize(
    "who",
    ["Fraunhofer ISI", "Fraunhofer-ISI", "fraunhofer-isi", "Fraunhofer ISE", "Fraunhofer UMSICHT", "fraunhofer iao"],
)
def test_who_is_only_called_like_a_partner_is_not_known_to_have_taken_part(
    understander: Understander, who: str
) -> None:
    understood = understander.understand(f"{who} dabei?")
    assert understood.question == kinds.Search(organisations=("igd",))
    assert understood.notes == (Note("organisation", who),)


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("Wie ist das Förderkennzeichen von KIF?", "Förderkennzeichen"),
        ("the logo of KIF", "logo"),
        ("Kurzbeschribung von KIF", ""),
        ("Ich hab in der Zeitung von Dorf und Du gelesen, was ist das?", ""),
    ],
)
def test_what_no_text_has_a_word_for_is_told(understander: Understander, text: str, heard: str) -> None:
    told = [note.heard for note in understander.understand(text).notes if note.kind == "unsaid"]
    assert told == ([heard] if heard else [])


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("Was hat MIGOEK mit Landwirtschaft zu tun?", "Landwirtschaft"),
        ("NoLA lief in New Orleans?", "Orleans"),
        # Letters inside other words, or of two of them, are no word
        ("Was hat KIF mit Eseln zu tun?", "Eseln"),
        ("Was hat KIF mit Sand zu tun?", "Sand"),
        ("Was hat MIGOEK mit Hunden zu tun?", "Hunden"),
        ("Was hat KIF mit Leerstand zu tun?", ""),
        ("Was hat KIF mit Entwicklung zu tun?", ""),
        ("Was hat NoLA mit Wasser zu tun?", ""),
        # Its title, its theme, who took part and who paid are known of it as well
        ("Was hat KuDeQua mit Kultur zu tun?", ""),
        ("Was hat IN² mit Innovation zu tun?", ""),
        ("Was hat NoLA mit Universität zu tun?", ""),
        ("Was hat KIF mit dem Bund zu tun?", ""),
        ("Was hat KIF mit dem demografischen Wandel zu tun?", ""),
        ("Unterscheidet sich KIF von Kläranlagen?", "Kläranlagen"),
        ("Worum ging es bei KIF, laut Protokoll?", ""),
        ("Ich schreibe einen Artikel über KIF, was ist das?", ""),
    ],
)
def test_what_one_is_asked_about_and_does_not_tell_of_is_said(
    understander: Understander, text: str, heard: str
) -> None:
    told = [note.heard for note in understander.understand(text).notes if note.kind == "unsaid"]
    assert told == ([heard] if heard else [])


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("An welchen Orten war WatNu, aber nur die Inseln bitte", "Inseln"),
        ("Which cities besides Dortmund were in CoProGrün?", "Dortmund"),
        ("Were there towns in KIF, or just institutes? Who were the partners?", ""),
        ("Wer war bei AktVis dabei?", ""),
        ("Partner KIF, ohne Schnickschnack", ""),
        # A search leaves out subjects, and no other words
        ("Bürgerbeteiligung, aber nicht online", "online"),
        ("Bürgerbeteiligung ja, aber nicht online", "online"),
        ("participation, no online stuff", "online"),
        ("vacancy, no cities", "cities"),
        ("Leerstand, aber nicht teuer", "teuer"),
        ("Leerstand ohne Webseite", "Webseite"),
        ("Projekte ohne Website", ""),
        ("Wie geht Bürgerbeteiligung ohne Geld?", ""),
        ("Leerstand, aber nicht wieder KIF", ""),
    ],
)
def test_what_a_list_cannot_be_without_is_said(understander: Understander, text: str, heard: str) -> None:
    told = [note.heard for note in understander.understand(text).notes if note.kind == "together"]
    assert told == ([heard] if heard else [])


@pytest.mark.parametrize("who", ["Max-Planck-Institut", "Robert-Koch-Institut", "Bosch Stiftung", "ifo institut"])
def test_nothing_but_the_name_of_an_organisation_asks_if_it_took_part(understander: Understander, who: str) -> None:
    understood = understander.understand(who)
    assert understood.question == kinds.UnknownName(kinds.Facts((), ("partners",)))
    assert understood.notes == (Note("unknown", who),)


@pytest.mark.parametrize("text", ["queere Vereine", "neues institut", "leeres Institut", "Dorfverein"])
def test_a_kind_of_organisation_that_is_described_is_no_name(understander: Understander, text: str) -> None:
    assert isinstance(understander.understand(text).question, kinds.Search)


@pytest.mark.parametrize("text", ["Fraunhofer dabei?", "Fraunhofer IGD dabei?", "RWTH Aachen dabei?", "RWTH gemacht?"])
def test_a_partner_is_known_by_a_part_of_its_name(understander: Understander, text: str) -> None:
    assert not understander.understand(text).notes


def test_an_unknown_university_has_none_of_the_partners_there(understander: Understander) -> None:
    understood = understander.understand("War die Uni Bremen beteiligt?")
    assert understood.question == kinds.Search(laender=("hb",))
    assert understood.notes == (Note("organisation", "Uni Bremen"),)


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("How many of the people worked on KIF?", "people"),
        ("Wie viele der Mitarbeiter arbeiteten an KIF?", "Mitarbeiter"),
        ("Wie viele Leute arbeiteten an KIF?", "Leute"),
        ("Wie viele KIF?", None),
    ],
)
def test_what_a_number_is_asked_of(understander: Understander, text: str, heard: str | None) -> None:
    assert understander.understand(text).notes == ((Note("number", heard),) if heard else ())


@pytest.mark.parametrize(
    ("text", "question", "notes"),
    [
        # Nothing is known of it
        ("Wann war die Abschlusstagung von KIF?", kinds.Facts(("kif",), ("when",)), "Abschlusstagung"),
        ("wann war die abschlusstagung von kif", kinds.Facts(("kif",), ("when",)), "abschlusstagung"),
        ("Wo fand der Abschluss von CoProGrün statt?", kinds.Facts(("coprogruen",), ("where",)), "Abschluss"),
        ("Wo war der Start von KIF?", kinds.Facts(("kif",), ("where", "when")), "Start"),
        ("wie lange lief die App von iMona", kinds.Facts(("imona",), ("when",)), "App"),
        ("Wo ist das MOSAIK-Plakat?", kinds.Facts(("mosaik",), ("where",)), "Plakat"),
        ("Welche Apotheken waren bei iMona dabei?", kinds.Facts(("imona",), ("partners",)), "Apotheken"),
        # Not a part of it, but the Verbund
        ("Wer leitete das Forschungsvorhaben KIF?", kinds.Facts(("kif",), ("coordinator",)), None),
        ("Who was in charge of KIF?", kinds.Facts(("kif",), ("coordinator",)), None),
        # A second question that no fact tells
        ("how long did kif run and was it extended", kinds.Facts(("kif",), ("when",)), "extended"),
        ("wann lief mosaik und wurde gestritten", kinds.Facts(("mosaik",), ("when",)), "gestritten"),
        ("Wann lief KIF und wie viele Bäume wurden gepflanzt?", kinds.Facts(("kif",), ("when",)), "Bäume"),
        ("Wer koordinierte KIF, und gab es Streit?", kinds.Facts(("kif",), ("coordinator",)), "Streit"),
        # The note on the run time tells it
        ("how long did komet run and was it extended", kinds.Facts(("komet",), ("when",)), None),
        ("Wie lange lief KOMET und wurde es verlängert?", kinds.Facts(("komet",), ("when",)), None),
        ("Wer koordinierte KIF, und wo war das?", kinds.Facts(("kif",), ("where", "coordinator")), None),
        # It is the Verbund itself, or whoever took part
        ("Wann war der Abschluss von KIF?", kinds.Facts(("kif",), ("when",)), None),
        ("Wann lief der Fonds KIF?", kinds.Facts(("kif",), ("when",)), None),
        ("Where was KIF carried out?", kinds.Facts(("kif",), ("where",)), None),
        ("Wo genau liegt das Gebiet von LebensRäume?", kinds.Facts(("lebensraeume",), ("where",)), None),
        ("Und wo hat man das Leerstandsmanagement von KOMET erprobt?", kinds.Facts(("komet",), ("where",)), None),
        (
            "Welche Kreise machten bei JuMoWestküste mit?",
            kinds.AllOrganisations(("district",), verbuende=("jumowestkueste",)),
            None,
        ),
    ],
)
def test_a_time_or_place_of_a_thing_is_not_that_of_the_verbund(
    understander: Understander, text: str, question: Question, notes: str | None
) -> None:
    understood = understander.understand(text)
    assert understood.question == question
    assert understood.notes == ((Note("thing", notes),) if notes else ())


@pytest.mark.parametrize(
    ("text", "verbund", "led"),
    [
        ("Wer war für die Web-Karten bei WatNu zuständig?", "watnu", "Web-Karten"),
        ("Who led the interviews in KOMOBIL2035?", "komobil2035", "interviews"),
        ("wer leitete bei lebenswert die workshops", "lebenswert", "workshops"),
        # Be it told of in the texts, in these words or in others
        ("Wer leitete bei KIF das Planspiel?", "kif", "Planspiel"),
        ("Wer hat den Gemeindebus bei iMona geleitet?", "imona", "Gemeindebus"),
        ("Wer leitete bei JuMoWestküste die Praktika?", "jumowestkueste", "Praktika"),
    ],
)
def test_who_led_a_part_is_told_not_to_be_documented_beside_who_led_it_all(
    understander: Understander, text: str, verbund: str, led: str
) -> None:
    understood = understander.understand(text)
    assert understood.question == kinds.Facts((verbund,), ("coordinator",))
    assert understood.notes == (Note("led", led),)


@pytest.mark.parametrize(
    ("text", "verbund", "heard"),
    [
        ("Wann erschien das Handbuch von KIF?", "kif", "Handbuch"),
        ("When was the KIF handbook released?", "kif", "handbook"),
        ("Wann ging die Praktikumsbörse von JuMoWestküste online?", "jumowestkueste", "Praktikumsbörse"),
        ("when was the guide of Flächenmanagement published", "flaechenmanagement", "guide"),
        ("which schools were involved in LAZIKN2030", "lazikn2030", "schools"),
        ("Wann lief KIF, und wurde der Fonds getestet?", "kif", None),
    ],
)
def test_what_the_texts_tell_of_is_answered_with_the_card(
    understander: Understander, text: str, verbund: str, heard: str | None
) -> None:
    understood = understander.understand(text)
    assert understood.question == kinds.AboutVerbuende((verbund,))
    assert understood.notes == ((Note("told", heard),) if heard else ())


@pytest.mark.parametrize(
    ("text", "question", "heard"),
    [
        ("Wie viele Leute haben bei LebensRäume mitgemacht?", kinds.Facts(("lebensraeume",), ("partners",)), "Leute"),
        (
            "Wie viele Unis waren bei MOSAIK beteiligt?",
            kinds.AllOrganisations(("university",), verbuende=("mosaik",)),
            None,
        ),
        ("how many citizens took part in AktVis workshops", kinds.AboutVerbuende(("aktvis",)), "citizens"),
        ("Wie viele Gemeinden waren bei Fokusland dabei?", kinds.AboutVerbuende(("fokusland",)), "14 Gemeinden"),
        ("Wie viele leere Gebäude gab es bei KOMET?", kinds.AboutVerbuende(("komet",)), "179 leere Gebäude"),
        ("Wie viele Gemeinden gehören zu KIF?", kinds.AboutVerbuende(("kif",)), "47 Gemeinden"),
        ("Wie viele Partner hatte KIF?", kinds.Facts(("kif",), ("partners",)), None),
    ],
)
def test_a_list_of_partners_is_no_number_of_something_else(
    understander: Understander, text: str, question: Question, heard: str | None
) -> None:
    understood = understander.understand(text)
    assert understood.question == question
    told = [note.quoted.de if note.quoted else note.heard for note in understood.notes]
    assert len(told) == (heard is not None)
    assert all(heard in text for text in told if heard)
    assert {note.kind for note in understood.notes} <= {"number", "figure"}


@pytest.mark.parametrize(
    ("text", "open_"),
    [
        ("Fährt der Bürgerbus im Wangerland inzwischen?", True),
        ("fährt der bürgerbus im wangerland jetzt eigentlich", True),
        ("Fährt denn der Bürgerbus im Wangerland?", True),
        ("does the bus in wangerland actually run by now?", True),
        ("Stimmt es, dass in Cottbus die Schulden abgebaut wurden?", True),
        ("hat die genossenschaft in neuweiler nun geklappt oder nich", True),
        ("Was the town of Homberg's house finally saved by the fund?", True),
        ("Liegt Dortmund an der Ruhr?", True),
        ("Liegt Butzbach am Rhein?", True),
        ("Is Zwickau in East Germany?", True),
        # ... but not where it is asked what there is, or who dealt with it
        ("Gibt es etwas zu Leerstand in Hessen?", False),
        ("Hat sich jemand mit Kitas in Sachsen befasst?", False),
        ("Ging es in Remscheid um Zusammenleben?", False),
        ("bürgerbus der gemeinde wangerland", False),
        ("Gibt es etwas in Dortmund an der Ruhr?", False),
        ("welche hessen projekte endeten 2019 und hatten eine uni dabei", False),
        ("Leerstand der Häuser in Cottbus, gibt es da eigentlich was?", False),
        # Who asks only tells who that is, and all that is looked for stands in the question
        ("bin Lehrerin, gibt es fertiges Material zu Nachhaltigkeitszielen für den Unterricht", False),
        ("Ich bin Rentner, gibt es Beratung zum Umzug", False),
        ("Leerstand in Zwickau, haben die Computer benutzt?", True),
        ("Wölfe in Barnstorf, gibt es da auch ein Museum?", True),
    ],
)
def test_what_is_found_does_not_say_that_something_is_so(understander: Understander, text: str, open_: bool) -> None:
    notes = understander.understand(text).notes
    assert (Note("undecided", "") in notes) is open_


@pytest.mark.parametrize("text", ["fährt der bürgerbus im wangerland eigentlich", "fährt der Bürgerbus im Wangerland"])
def test_the_verb_of_a_question_is_not_searched_for(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.Search(("burgerbus",), places=("wangerland",))


@pytest.mark.parametrize("text", ["gabs bei uns in görlitz auch was", "Was machen wir in Görlitz?"])
def test_somebody_tells_only_where_they_are(understander: Understander, text: str) -> None:
    found = kinds.Search(towns=("goerlitz",)) if text.startswith("gabs") else kinds.NotUnderstood()
    assert understander.understand(text).question == found


@pytest.mark.parametrize(
    "text", ["Hat Hessen einen Verbund bezahlt?", "Hat das Land Niedersachsen Geld gegeben?", "Did Bavaria pay for it?"]
)
def test_whether_a_land_paid_is_answered_with_who_did(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.AboutProgramme(("funder",))


@pytest.mark.parametrize("text", ["Does the project KIF follow EU rules?", "War KIF ein Projekt ohne EU?"])
def test_who_is_named_beside_a_verbund_is_not_taken_for_its_funder(understander: Understander, text: str) -> None:
    assert not [note for note in understander.understand(text).notes if note.kind == "mistaken"]


@pytest.mark.parametrize("text", ["Herr Bremer sucht Projekte zu Leerstand", "Ich heiße Bremer und suche Leerstand"])
def test_somebody_is_called_like_a_place(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.Search(("leerstand",))


@pytest.mark.parametrize("text", ["Was tat KIF gegen das Scheitern von Städten?", "Konnte KIF den Leerstand stoppen?"])
def test_something_else_came_to_nothing(understander: Understander, text: str) -> None:
    assert not [note for note in understander.understand(text).notes if note.kind == "undocumented"]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Projekte in Österreich?", "Österreich"),
        ("gab es was in der schweiz", "schweiz"),
        ("Is there a project in the Netherlands?", "Netherlands"),
    ],
)
def test_no_place_is_in_another_country(understander: Understander, text: str, country: str) -> None:
    understood = understander.understand(text)
    assert understood.question == kinds.UnknownPlace()
    assert understood.notes == (Note("abroad", country),)


@pytest.mark.parametrize(
    "text",
    [
        "Stimmt es, dass alle Projekte auf dem Land waren?",
        "were all 30 projects rural?",
        "Haben alle Projekte im Thema Reallabore auch wirklich ein Reallabor gemacht?",
    ],
)
def test_a_list_of_all_does_not_say_that_all_are_so(understander: Understander, text: str) -> None:
    assert understander.understand(text).notes == (Note("undecided", ""),)


@pytest.mark.parametrize(
    "text",
    [
        "Hast du alle Projekte mit Hochschulen?",
        "Sind das alle Projekte im Thema Daten?",
        "Gibt es alle Projekte im Thema Daten?",
    ],
)
def test_who_wants_to_see_all_is_told_nothing_of_all(understander: Understander, text: str) -> None:
    assert not understander.understand(text).notes


@pytest.mark.parametrize(
    "text",
    [
        "Sind alle Reallabor-Verbünde in NRW?",
        "Liegen alle Verbünde im Thema Daten in Hessen?",
        "Are all projects living labs?",
        "Sind wirklich alle Projekte im Thema Daten?",
    ],
)
def test_it_is_told_whether_all_of_a_theme_are_so(understander: Understander, text: str) -> None:
    assert [note.kind for note in understander.understand(text).notes] == ["all"]


@pytest.mark.parametrize("text", ["Ich wohne in 36251 Bad Hersfeld, gibts hier was?", "was in 36251 bad hersfeld"])
def test_a_postcode_stands_before_a_town(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.Search(towns=("bad-hersfeld",))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Wie viel Prozent der Projekte sind in Niedersachsen?", True),
        ("what percentage of the projects are in lower saxony", True),
        # Of which the whole is another
        ("Wie viel Prozent der Förderung ging nach Hessen?", False),
        ("Welcher Anteil der Hochschulen in Hessen war beteiligt?", False),
        ("Wie viel Prozent der Verbünde in Hessen wurden von Kommunen geleitet?", False),
    ],
)
def test_a_share_is_that_of_all_verbuende(understander: Understander, text: str, told: bool) -> None:
    assert (Note("share", "") in understander.understand(text).notes) is told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Sind alle in NRW?", True),
        ("are all of them in Hesse", True),
        ("Haben alle 2016 angefangen?", True),
        ("Waren alle vor 2020 schon zu Ende?", True),
        ("Did all projects run for three years?", True),
        ("Liegen alle Verbünde in Hessen?", True),
        ("Are all the projects in Lower Saxony?", True),
        ("Gehören alle Verbünde zum Thema Daten?", True),
        ("Sind alle Projekte in Hessen abgeschlossen?", False),
        ("Sind das alle Projekte in Hessen?", False),
        ("Sind alle Verbünde aus Hessen?", True),
        ("Waren alle Projekte im Land Hessen?", True),
        # Of some of them
        ("Liegen alle Verbünde mit Hochschulen in Hessen?", False),
        ("Liegen alle Verbünde, die bis 2019 liefen, in Hessen?", False),
        ("Sind alle Verbünde, die von Hochschulen geleitet wurden, in Hessen?", False),
        ("Are all projects that ended in 2019 in Hesse?", False),
        ("Haben alle, die 2016 begannen, eine Website?", False),
        ("Are all the projects shorter than KomMonitor?", False),
        ("Wurde alle zwei Jahre begonnen?", False),
        ("Waren alle länger als zwei Jahre?", True),
        ("Hatten alle Verbünde eine Uni dabei?", True),
        ("Haben alle Verbünde eine Stadt als Partner?", True),
        ("Are all of them led by universities?", True),
        ("Sind alle in NRW?  Und in Hessen?", False),
    ],
)
def test_it_is_asked_if_something_is_so_of_all(understander: Understander, text: str, told: bool) -> None:
    assert (Note("all", "") in understander.understand(text).notes) is told


@pytest.mark.parametrize(
    ("text", "among"),
    [
        ("Sind alle Projekte in NRW von Hochschulen geleitet?", ("land", "nw")),
        ("Are all projects in Hesse coordinated by municipalities?", ("land", "he")),
        ("Wurden alle Verbünde im Thema Daten von Hochschulen geleitet?", ("theme", "daten")),
        ("Wurden alle Verbünde von Hochschulen geleitet?", None),
        ("Sind alle Projekte mit Hochschulen in NRW?", "none"),
        ("Sind alle Hochschulen in NRW beteiligt?", "none"),
    ],
)
def test_who_led_all_of_a_land_or_theme_is_counted(understander: Understander, text: str, among: object) -> None:
    told = [note for note in understander.understand(text).notes if note.kind in {"all", "undecided"}]
    assert [(note.kind, note.meant) for note in told if note.kind == "all"] == (
        [] if among == "none" else [("all", among)]
    )
    assert among == "none" or len(told) == 1


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Liegt Eschwege in Hessen?", True),
        ("Ist Zwickau in Hessen?", True),
        ("Gehört Remscheid zu NRW?", True),
        ("Does Dortmund lie in Bavaria?", True),
        ("Dortmund liegt in NRW, oder?", True),
        ("Weißt du, ob Kiel in Hessen liegt?", True),
        ("Liegt Eschwege in Hessen oder in Thüringen?", True),
        ("Is Bremen part of Lower Saxony?", True),
        # A better known town is called so, or it is not asked where it lies
        ("Liegt Münster in Nordrhein-Westfalen?", False),
        ("War Dortmund in NRW dabei?", False),
        ("Gibt es in Dortmund in NRW was?", False),
        ("Ist Regen in Berlin angesagt?", False),
        ("Is Dortmund near Hesse?", False),
        ("Ist Eschwege bei Thüringen?", False),
    ],
)
def test_where_a_place_lies(understander: Understander, text: str, told: bool) -> None:
    assert any(note.kind in {"lies", "in_land"} for note in understander.understand(text).notes) is told


@pytest.mark.parametrize("text", ["War Greenpeace oder der NABU Partner?", "Was Greenpeace or the NABU a partner?"])
def test_all_unknown_names_that_are_joined_are_told(understander: Understander, text: str) -> None:
    assert understander.understand(text).notes == (Note("unknown", "Greenpeace, NABU"),)


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("Liegt Kiel in Hessen?", Note("lies", "Kiel", ("land", "he"), "sh")),
        ("Liegt Bremen in Niedersachsen?", Note("lies", "Bremen", ("land", "ni"))),
        # Of several the one is told, and another country is none
        ("Liegt Mauth in Bayern oder in Österreich?", Note("in_land", "Mauth", ("land", "by"), "by")),
        ("Is Eschwege in Bavaria or in Hesse?", Note("in_land", "Eschwege", ("land", "he"), "he")),
        ("Liegt Kiel in Dänemark?", Note("lies", "Kiel", ("word", "dk"), "sh")),
        ("Liegt Bremen in den Niederlanden?", Note("lies", "Bremen", ("word", "nl"))),
        ("Liegt Mauth in Österreich?", Note("lies", "Mauth", None, "by")),
        # Others are called so
        ("Liegt Rohrbach in Bayern?", Note("lies", "Rohrbach", None, "th")),
        ("Liegt Wetter in Hessen?", Note("lies", "Wetter", None, "nw")),
        ("Liegt Halle in NRW?", Note("lies", "Halle", None, "st")),
        ("Liegt Münster in NRW?", Note("namesake", "Münster", ("place", "muenster"))),
        ("Liegt Münster in Hessen?", Note("namesake", "Münster", ("place", "muenster"))),
        # Told beside a town, and not looked for
        ("Bei uns in Husum machen immer mehr Läden dicht, habt ihr da was in der Nähe", Note("distance", "Läden")),
        # Most are elsewhere
        ("Liegen die meisten Verbünde in Hessen?", Note("most", "", ("land", "he"))),
        ("Does Hesse have the most projects?", Note("most", "", ("land", "he"))),
        ("Niedersachsen hat nicht die meisten Verbünde, richtig?", Note("most", "denied", ("land", "ni"))),
    ],
)
def test_where_something_is_asked_to_lie(understander: Understander, text: str, note: Note) -> None:
    assert understander.understand(text).notes == (note,)


@pytest.mark.parametrize(
    "text",
    [
        "Sind die meisten Verbünde in Hessen vorbei?",
        "Liefen die meisten Projekte in Hessen drei Jahre?",
        "Hatten die meisten Projekte in Hessen mehrere Partner?",
        "Wurden die meisten Verbünde in Hessen koordiniert?",
        "Waren die meisten Verbünde in Hessen an Hochschulen?",
        "Did most projects in Hesse last three years?",
        "Were most projects in Hesse finished?",
        "Hatte Hessen die meisten Projekte und Partner?",
        "Waren die meisten Verbünde in Hessen Reallabore?",
        "Sind die meisten Verbünde vorbei?",
    ],
)
def test_what_is_so_of_most_is_not_where_most_are(understander: Understander, text: str) -> None:
    understood = understander.understand(text)
    assert not isinstance(understood.question, kinds.Superlative)
    assert all(note.kind != "most" for note in understood.notes)


@pytest.mark.parametrize(
    "text",
    [
        "Did the state of Hesse pay for the Verbünde?",
        "Hat das Land Hessen die Projekte gefördert?",
        "Wurden die Verbünde vom Land Hessen bezahlt?",
        "Were the projects funded by Bavaria?",
        "Who paid for the Verbünde in Hesse?",
    ],
)
def test_whether_a_land_paid_is_answered_by_who_did(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.AboutProgramme(("funder",))


@pytest.mark.parametrize("text", ["Has Bavaria contributed ideas?", "Hat das Land Niedersachsen 300.000 Euro gegeben?"])
def test_what_a_land_gave_besides_is_not_told_by_who_paid(understander: Understander, text: str) -> None:
    assert not isinstance(understander.understand(text).question, kinds.AboutProgramme)


def test_what_a_verbund_is_called_before_its_name_took_no_part(understander: Understander) -> None:
    assert not understander.understand("Ist die Stadt bei der Genossenschaftssache KoDa_eG dabei?").notes
    heard = [note.heard for note in understander.understand("War Bosch bei der Fondssache KIF dabei?").notes]
    assert heard == ["Bosch"]


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("Welche Rolle spielte Bosch bei AktVis?", ["Bosch"]),
        ("was hat siemens bei kommonitor gemacht", ["siemens"]),
        ("was hat die telekom bei KIF gemacht", ["telekom"]),
        ("what did siemens do in kommonitor", ["siemens"]),
        # What is told of a Verbund, and whoever may have taken part
        ("was hat die kirche bei kif gemacht", []),
        ("was haben bürger bei kommonitor gemacht", []),
        ("was hat man bei kif konkret gemacht", []),
        ("was hat der landkreis bei kif gemacht", []),
    ],
)
def test_who_is_taken_to_have_done_something_is_told_not_to_be_documented(
    text: str, heard: list[str], understander: Understander
) -> None:
    notes = understander.understand(text).notes
    assert [note.heard for note in notes if note.kind in {"stranger", "organisation"}] == heard


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        ("KOMET hat doch alle leeren Häuser wegbekommen, oder?", True),
        ("Gabs zu TempALand auch ne App?", True),
        ("NoLA hat Kläranlagen gebaut, stimmt das?", True),
        ("Hat neben dem BMBF auch Siemens AktVis bezahlt?", True),
        ("Hat das Ministerium für Verkehr KIF bezahlt?", True),
        ("Hat das Bundesministerium für Bildung und Forschung KIF bezahlt?", False),
        ("KOMET und die leeren Häuser", False),
    ],
)
def test_that_there_is_no_yes_or_no_is_told_however_it_is_asked(
    understander: Understander, text: str, *, noted: bool
) -> None:
    assert ("neither" in {note.kind for note in understander.understand(text).notes}) == noted


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("KIF: welche Uni und wie hoch war die Förderung?", ("together", "Uni")),
        ("WEBWiKo: Geld und welche Behörde", ("together", "Behörde")),
        ("iMona: Fährt der Bus heute noch?", ("neither", "")),
        ("NoLA: Steht die Biogasanlage schon?", ("neither", "")),
        ("Fährt der Bürgerbus, den WatNu vorbereitet hat, inzwischen?", ("neither", "")),
    ],
)
def test_kinds_beside_a_fact_and_how_it_is_today_are_told_not_to_be_known(
    understander: Understander, text: str, note: tuple[str, str]
) -> None:
    assert [(one.kind, one.heard) for one in understander.understand(text).notes] == [note]


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("Where was WatNu's closing conference?", "closing conference"),
        ("When was Kleinstadt_gestalten's Logbuch published?", "Logbuch"),
        ("When did KIF's end come?", ""),
        ("When was KIF's official start?", ""),
        ("When was KIF's handbook published?", "handbook"),
    ],
)
def test_what_an_english_name_owns_is_a_thing(understander: Understander, text: str, thing: str) -> None:
    told = [note.heard for note in understander.understand(text).notes if note.kind in {"thing", "told"}]
    assert told == [thing] * bool(thing)
