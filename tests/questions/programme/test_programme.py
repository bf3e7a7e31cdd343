"""Facts of the programme are found by free wordings, and everyday words that only sound like them are left alone."""

import pytest

from bot.catalogue import load
from bot.questions import Understander, kinds

FACTS: list[tuple[str, tuple[str, ...]]] = [
    # Who tells what they read asks for nothing to read
    ("Sammelband Titel + Verlag?", ("publications",)),
    ("What can I read about the programme?", ("publications",)),
    ("I read that the EU paid for all this. True?", ("funder",)),
    ("I read somewhere the programme started in 2014", ("period",)),
    # Project management
    ("Which body ran the measure on behalf of the ministry?", ("management",)),
    ("Wer hat das im Auftrag des BMBF betreut?", ("management",)),
    # Funder
    ("Wer hat das Ganze eigentlich finanziert?", ("funder",)),
    ("Welches Bundesministerium war Geldgeber der Maßnahme?", ("funder",)),
    ("Wer hat das alles bezahlt, Brüssel oder der Bund?", ("funder",)),
    ("Stecken hinter Kommunen innovativ EU-Gelder?", ("funder",)),
    ("Who put up the money for all this?", ("funder",)),
    ("wer hat das bezahlt und wie viel", ("funder", "budget")),
    ("wer bezahlt das und wieviel", ("funder", "budget")),
    ("Wer hat das Programm bezahlt und wieviel Geld insgesamt?", ("funder", "budget")),
    ("Who funded this and is there still money available?", ("funder", "applying")),
    ("Wer hat die dritte Runde bezahlt und wann war sie?", ("third-round",)),
    ("who paid for it and how much?", ("funder", "budget")),
    ("so which ministry paid for these projects", ("funder",)),
    # Website
    ("An wen können wir uns bei Rückfragen wenden?", ("website",)),
    ("Ansprechperson für Fragen?", ("website",)),
    ("Who should we contact with questions?", ("website",)),
    # Agency, framework, call, applications
    ("Wer hat die Förderanträge abgewickelt?", ("management",)),
    ("Projekträger?", ("management",)),
    ("Which agency managed the grants?", ("management",)),
    ("Wer hat das bezahlt und wer hat die Anträge bearbeitet", ("funder", "management")),
    ("Hat das Bundesbauministerium das finanziert?", ("funder",)),
    ("Gehört Kommunen innovativ zu FONA?", ("framework",)),
    ("Is it part of a bigger framework programme?", ("framework",)),
    ("In welchem Jahr wurde die Förderrichtlinie veröffentlicht?", ("call",)),
    ("When was the call for proposals published?", ("call",)),
    ("Wann hat das Ministerium die Maßnahme bekannt gegeben?", ("call",)),
    ("When did the ministry launch the programme?", ("call",)),
    ("Können sich Kommunen heute noch um Fördermittel aus dem Programm bewerben?", ("applying",)),
    ("Can my town still apply?", ("applying",)),
    ("How can my city apply for the next round?", ("applying",)),
    ("Kann mein Dorf noch Fördergeld bekommen?", ("applying",)),
    ("Bekomme ich über Kommunen innovativ Zuschuss für meine Wärmepumpe?", ("applying",)),
    ("Fördermittel für unser Dorf", ("applying",)),
    ("Can our village get money?", ("applying",)),
    ("kriegt unsere stadt noch fördermittel", ("applying",)),
    ("Kriegt man da noch Fördergeld wenn man sich jetzt bewirbt", ("applying",)),
    ("Kann unsere Kommune noch Mittel beantragen?", ("applying",)),
    # Who asks for themselves, with or without a question mark, and whoever they are
    ("können wir als gemeinde uns noch bewerben", ("applying",)),
    ("wir sind eine gemeinde in bayern, können wir noch mitmachen", ("applying",)),
    ("we are a small town, can we still apply?", ("applying",)),
    ("how do we as a small council get in", ("applying",)),
    # Later rounds, and money of years to come
    ("Gibt es 2026 eine neue Runde?", ("unknown-rounds",)),
    ("will there be another round", ("unknown-rounds",)),
    ("gibts 2027 wieder geld", ("applying",)),
    ("Did they ever do a third round, and if so when?", ("third-round",)),
    # What came of all of it
    ("was haben die 30 projekte gebracht", ("tools",)),
    ("what came out of it overall", ("tools",)),
    ("so what did all that achieve", ("unknown-success",)),
    ("wann wurde das ausgeschrieben", ("call",)),
    ("wer ist euer ansprechpartner", ("website",)),
    ("Gibt es noch Geld für Kommunen?", ("applying",)),
    ("how can my town get funding", ("applying",)),
    ("wie viele von den dreißig sind eigentlich gescheitert", ("consortia", "unknown-success")),
    ("how many of the thirty failed", ("unknown-success",)),
    ("Wer konnte sich bewerben und wann?", ("applying",)),
    ("Kann ich mich als Bürgermeister noch bewerben und bis wann?", ("applying",)),
    ("Als Bürgermeister kann ich mich noch bewerben?", ("applying",)),
    ("Can I as a mayor still apply and until when?", ("applying",)),
    ("Wer konnte sich bewerben und wann lief das Programm?", ("applying", "period")),
    # Rounds, of which the Verbünde are counted; time
    ("Wie viele Projekte wurden in der ersten Runde ausgewählt?", ("rounds",)),
    ("How many consortia were there in each round?", ("rounds",)),
    ("When did the second round start?", ("rounds",)),
    ("which projects were in the second call", ("rounds",)),
    ("How many projects from the first call?", ("rounds",)),
    ("projects from the second call in Lower Saxony", ("rounds",)),
    ("Welche Verbünde kamen im zweiten Aufruf dazu?", ("rounds",)),
    ("Wie viele Calls gab es?", ("rounds",)),
    ("which consortia came in the third call", ("third-round",)),
    ("was there a fourth call?", ("unknown-rounds",)),
    ("when was the call published", ("call",)),
    ("Gibt es einen Nachfolger?", ("third-round",)),
    ("Nachfolgeprojekte", ("third-round",)),
    ("Does the programme have a successor?", ("third-round",)),
    ("when was the kickoff", ("kick-off",)),
    ("kick-off: date, participants?", ("kick-off",)),
    ("Wann war das Kick-off?", ("kick-off",)),
    ("Wie viele Projekte hatte die dritte Runde?", ("third-round",)),
    ("Was the programme extended after 2020?", ("third-round",)),
    ("Wurde das Programm nach 2020 verlängert?", ("third-round",)),
    ("was there a follow-up round?", ("third-round",)),
    ("who were the winners of the second round", ("rounds",)),
    ("Gab es nach 2020 noch eine Fortsetzung?", ("third-round",)),
    ("Did they ever do a third round, and if so when?", ("third-round",)),
    ("Seit wann gibt es die Fördermaßnahme?", ("period",)),
    ("Is the programme still running?", ("period",)),
    ("Kann sich auch ein Verein ohne Kommune bewerben?", ("applying",)),
    ("Dürfen auch Firmen teilnehmen?", ("applying",)),
    ("Can a private company apply on its own?", ("applying",)),
    ("was ist der unterschied zwischen verbund und projekt", ("consortia",)),
    ("Habt ihr Instagram?", ("website",)),
    ("wurde das programm evaluiert", ("unknown-success",)),
    ("Did the programme achieve anything?", ("unknown-success",)),
    ("What is the difference between Verbünde and themes?", ("consortia", "themes")),
    ("Welche Verbünde haben ihre Ziele nicht erreicht?", ("unknown-success",)),
    ("Welche Projekte wurden evaluiert?", ("unknown-success",)),
    ("how many jobs were created", ("unknown-jobs",)),
    ("wie viele neue stellen wurden geschaffen", ("unknown-jobs",)),
    ("Wurden Arbeitsplätze geschaffen?", ("unknown-jobs",)),
    # Events: which one, where, when, how many came
    ("Welche Konferenzen gab es?", ("events",)),
    ("Was geschah im November 2016 in Berlin?", ("kick-off",)),
    ("How many people attended the kick-off?", ("kick-off",)),
    ("fachkonf. 2018 – ort?", ("conference-2018",)),
    ("In welcher Stadt war die dritte Fachkonfernz?", ("conference-2019",)),
    ("Wie viele Teilnehmer hatte die Tagung in Halle?", ("conference-2019",)),
    ("Was the closing event online?", ("closing",)),
    # Accompanying research, themes, aims, results
    ("bis wan leuft das Begleitvorhaben KomKomIn insgesamt", ("accompanying",)),
    ("Which institutes did the accompanying research?", ("accompanying",)),
    ("who advises the consortia?", ("accompanying",)),
    ("Which institute gives advice to all projects together?", ("accompanying",)),
    ("who supported the projects scientifically?", ("accompanying",)),
    ("Wer hat die Projekte beraten?", ("accompanying",)),
    ("Querschnittsthmen bitte auflisten", ("cross-cutting",)),
    ("What are the five cross-cutting themes?", ("cross-cutting",)),
    ("Was wollte man mit dem Ganzen überhaupt erreichen?", ("aims",)),
    ("What was the programme supposed to achieve?", ("aims",)),
    ("Wie viele Instrumente sind entstanden?", ("tools",)),
    # What is not known
    ("Wie hoch war die Gesamtfördersumme?", ("budget",)),
    ("What was the total budget?", ("budget",)),
    ("Wie hoch war der Frauenanteil unter den Projektleitungen?", ("unknown-people",)),
    ("What share of the funded project leaders were women?", ("unknown-people",)),
    ("Wie viele Anträge wurden eingereicht?", ("unknown-applications",)),
    ("wer hat die Jury gebildet", ("unknown-jury",)),
    ("Who selected the projects?", ("unknown-jury",)),
    ("wer hat eigentlich ausgewählt wer gefördert wird", ("funder", "unknown-jury")),
    ("Wer wurde ausgewählt und gefördert?", ("funder", "rounds")),
    ("who picked the winners", ("unknown-jury",)),
    ("nach welchen Kriterien wurde ausgewählt", ("unknown-jury",)),
    ("was kostet die teilnahme", ("unknown-share",)),
    ("wann war der bewerbungsschluss", ("applying",)),
    ("wieviel steuergeld hat das gekostet", ("budget",)),
    ("wie gings nach 2020 weiter", ("third-round",)),
    ("Wer wurde ausgewählt?", ("rounds",)),
    ("What share did municipalities pay?", ("unknown-share",)),
    ("Mussten die Kommunen selbst etwas zahlen?", ("unknown-share",)),
    ("Wie hoch ist der Eigenanteil?", ("unknown-share",)),
    ("wie hoch war die förderquote", ("unknown-share",)),
    ("What was the funding rate?", ("unknown-share",)),
    ("Gilt das noch mit dem BMBF oder heißt das jetzt anders?", ("unknown-ministry",)),
    ("wie heißt das Ministerium heute", ("unknown-ministry",)),
    ("wie viel hat der bund insgesamt reingesteckt", ("budget",)),
    ("What came after 2020?", ("third-round",)),
    ("gibts eine dritte runde und wer ist da dabei", ("third-round",)),
    ("Is there a fourth round planned?", ("unknown-rounds",)),
    ("was there an evaluation of the whole thing", ("unknown-success",)),
    ("Frist für Anträge?", ("applying",)),
    ("Wie viel Geld gab es insgesamt?", ("budget",)),
    ("How much money was given in total?", ("budget",)),
    ("Wie viele Kommunen wurden gefördert?", ("unknown-municipalities",)),
    ("Hat das Programm Erfolg gehabt?", ("unknown-success",)),
    ("Wie kann ich euch erreichen?", ("website",)),
    ("Kontakt Kommunen innovativ", ("website",)),
    # Several at once
    ("Förderer, Projektträger, Laufzeit – bitte alles drei", ("funder", "management", "period")),
    (
        "Tell me who funded it, who managed it, how many consortia there were.",
        ("funder", "management", "consortia"),
    ),
    ("How many rounds, who funded them, and how long did it last?", ("funder", "rounds", "period")),
]

APART: list[tuple[str, tuple[str, ...]]] = [
    ("Wo waren die Fachkonferenzen? Hamburg weiß ich, aber die anderen nicht mehr", ("events",)),
    ("Wo fand die Fachkonferenz 2018 statt?", ("conference-2018",)),
    ("Wer hat die dritte Runde bezahlt?", ("third-round",)),
    ("Who funded the third round?", ("third-round",)),
    ("Gab es eine vierte Runde?", ("unknown-rounds",)),
    ("Kommt eine neue Förderrunde?", ("unknown-rounds",)),
    ("Gibt es gerade neue Ausschreibungen?", ("applying",)),
    ("are there new calls for funding in 2026", ("applying",)),
    ("Läuft gerade eine Ausschreibung?", ("applying",)),
    ("Is the call still open?", ("applying",)),
    ("Wann war die Ausschreibung?", ("call",)),
    ("Wie viele Verbünde hatte die vierte Runde?", ("unknown-rounds",)),
    ("How many projects were in round four?", ("unknown-rounds",)),
    ("Wer hat die Konferenz organisiert?", ("unknown-events",)),
    ("Wer sprach auf der Konferenz 2019?", ("unknown-events", "conference-2019")),
    ("wann kommt die nächste konferenz", ("unknown-next-event",)),
    ("Findet 2027 wieder eine Fachkonferenz statt?", ("unknown-next-event",)),
    ("ist noch eine Veranstaltung geplant", ("unknown-next-event",)),
    ("when's the next conference", ("unknown-next-event",)),
    ("Wann war die letzte Veranstaltung?", ("closing",)),
    ("Wann war die Konferenz?", ("events",)),
    ("Welche Projekte waren auf der Konferenz 2018 in Dortmund?", ("conference-2018",)),
    ("Wie viele Menschen kamen 2018 nach Dortmund?", ("conference-2018",)),
    ("Hat KIF an der Konferenz 2017 teilgenommen?", ("conference-2017",)),
    ("Did KIF attend the kick-off?", ("kick-off",)),
    ("War KIF bei der Abschlusskonferenz 2020?", ("closing",)),
    ("Waren Leute von KIF beim Auftakt 2016?", ("kick-off",)),
    ("War der Auftakt 2016 der Start von KIF?", ("kick-off",)),
    ("Was there a third round after the first two? How many projects got in?", ("third-round",)),
    # What is asked in another clause is told as well.
    ("Wer hat das Programm bezahlt und gab es eine dritte Runde?", ("funder", "third-round")),
]

OF_ALL = [
    "Welche Projekte fördert das BMBF?",
    "Welche Projekte hat der Projektträger Jülich betreut?",
]

OTHERS = [
    "Wer kann einen Antrag auf Wohngeld stellen?",
    "Who can apply for a passport?",
    "Amtliche Bekanntmachungen der Stadt",
    "Was steht im Rahmenprogramm der Hochzeit?",
    "Geldgeber für mein Start-up gesucht",
    "Wie hoch ist der Frauenanteil im Stadtrat?",
    "Wie war das Wetter im September 2018 in Dortmund?",
    "When is the annual conference of dentists?",
    "Runde Kneipe",
    "Die dritte Runde Bier geht auf mich",
    "Wann ist die nächste Runde im DFB-Pokal?",
    "Geld für Schulden der Stadt",
    "Wer bezahlt meine Miete?",
    "Wo bekomme ich Geld für mein Projekt?",
    "Wie viel Geld gab es für KIF?",
    "Wie lange?",
    "Wann war der Start?",
    "Was fordern die Grünen?",
    "Wie viele Frauen leben in Cottbus?",
    "Welche Projekte haben Leitfäden für Leerstand?",
    "Gibt es Projekte mit Veranstaltungen in Dortmund?",
    "Was lief 2018 in Dortmund?",
    "Projekte rund um Kassel",
    "Projekte mit dem Difu",
    "Was ist das Ziel von Reallaboren?",
    "Wie bewerbe ich mich um einen Kitaplatz?",
    "Wie viele Projekte gibt es?",
    "Which consortia kicked off in April 2017?",
    "Who paid the bill at the restaurant?",
    "another round of drinks please",
    "my first call was dropped",
    "Erster Aufruf zur Demo",
    "what did you call the first project?",
    "when is kickoff tonight?",
    "when was the kickoff of KIF",
    "Nachfolge",
    "Bäcker findet keinen Nachfolger",
    "Gibt es Nachfolger für kleine Betriebe?",
    "Can I apply for a job?",
    "Which projects produced tools for mapping?",
    "Is there a book about birds?",
    "How much money do you have?",
    "could you list what was funded in Hesse?",
    "Wie viele Menschen waren 2018 in Dortmund arbeitslos?",
    "Wie viele Menschen kamen 2018 in Dortmund ums Leben?",
    "Gibt es eine vierte Runde Impfungen?",
    "Welche Veranstaltungen gab es bei KIF?",
    # An event that a Verbund held itself
    "Die Abschlusstagung von MIGOEK war am 12. Februar 2020, stimmts?",
    "MIGOEK's final conference was in Holzminden in February 2020, right?",
    "MIGOEK had its final conference in February 2020, right?",
    "Bei MIGOEK war die Abschlusstagung im Februar 2020, oder?",
    "Der Auftakt von Fokusland war im Dezember 2016 in Bollewick, oder?",
]


@pytest.mark.parametrize(("text", "facts"), FACTS)
def test_facts_of_the_programme_are_asked_for(understander: Understander, text: str, facts: tuple[str, ...]) -> None:
    assert understander.understand(text).question == kinds.AboutProgramme(facts)


@pytest.mark.parametrize(("text", "facts"), APART)
def test_of_a_matter_apart_only_its_own_fact_is_told(
    understander: Understander, text: str, facts: tuple[str, ...]
) -> None:
    assert understander.understand(text).question == kinds.AboutProgramme(facts)


@pytest.mark.parametrize("text", OF_ALL)
def test_who_asks_of_which_verbuende_something_holds_that_holds_of_all_gets_all(
    understander: Understander, text: str
) -> None:
    assert understander.understand(text).question == kinds.AllVerbuende()


def test_verbuende_are_not_said_to_be_funded_by_others(understander: Understander) -> None:
    question = understander.understand("Welche Projekte wurden von der EU gefördert?").question
    assert question == kinds.AboutProgramme(("funder",))


def test_the_name_of_the_programme_tells_of_no_municipalities(understander: Understander) -> None:
    named = understander.understand("Wie viele Verbünde wurden in Kommunen innovativ insgesamt gefördert?")
    assert named.question == kinds.AllVerbuende(count=True)
    asked = understander.understand("Wie viele Kommunen wurden in Kommunen innovativ gefördert?")
    assert asked.question == kinds.AboutProgramme(("unknown-municipalities",))


@pytest.mark.parametrize("text", ["Welche Projekte der zweiten Runde sind in Hessen?", "Projects of the first round"])
def test_rounds_of_single_verbuende_are_not_made_up(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.AboutProgramme(("rounds",))


@pytest.mark.parametrize("text", OTHERS)
def test_what_only_sounds_like_the_programme_is_not_taken_for_it(understander: Understander, text: str) -> None:
    assert not isinstance(understander.understand(text).question, kinds.AboutProgramme)


def test_every_clue_of_its_own_asks_for_its_fact(understander: Understander) -> None:
    for fact in load().programme.facts:
        for clue in (*fact.asked.de, *fact.asked.en) if fact.asked else ():
            text = " ".join(word.split("|")[0] for word in clue.replace("_", " ").split())
            question = understander.understand(f"{text}?").question
            assert isinstance(question, kinds.AboutProgramme), text
            assert fact.id in question.details, text


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("how many projects, how many states, which years?", ("consortia", "laender", "period")),
        ("Wie viele Themen und wie viele Verbünde gibt es?", ("consortia", "themes")),
        ("Who funded it and how much was it?", ("funder", "budget")),
        ("How many projects and how many partners?", ("consortia", "participants")),
        ("Wann lief das, und wie viele Länder waren es?", ("laender", "period")),
        ("When was the call published and when was the kick-off?", ("call", "kick-off")),
        ("What happened first, the call or the kick-off?", ("call", "kick-off")),
        ("Wann war der Auftakt und wann die letzte Veranstaltung?", ("kick-off", "closing")),
        ("When was the kick-off?", ("kick-off",)),
    ],
)
def test_each_clause_is_answered(understander: Understander, text: str, facts: tuple[str, ...]) -> None:
    assert understander.understand(text).question == kinds.AboutProgramme(facts)


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Kann unsere Gemeinde da noch mitmachen?", "applying"),
        ("Could we still join?", "applying"),
        ("Can we still send in an outline?", "applying"),
        ("Is it too late to submit a proposal?", "applying"),
        ("Did we miss the deadline?", "applying"),
        ("Haben wir den Aufruf verpasst?", "applying"),
        ("Who is behind this funding measure?", "funder"),
        ("Was the European Commission involved?", "funder"),
        ("War die Europäische Kommission dabei?", "funder"),
        ("Is Raum & Energie involved?", "accompanying"),
        ("raum und energie wo dabei", "accompanying"),
        ("What role does Difu play?", "accompanying"),
        ("How many tools did the projects develop?", "tools"),
        ("Was ist ein Fokusthema?", "themes"),
        ("Was ist ein Verbundvorhaben?", "consortia"),
        ("Unterschied zwischen Verbund und Fokusthema?", "themes"),
        ("Was Berlin only the place of the kick-off?", "kick-off"),
        ("What happened in Halle?", "conference-2019"),
        ("Wie viele Leute kamen nach Hamburg?", "conference-2017"),
        ("What is the difference between a project and a theme?", "consortia"),
        ("Was ist der Unterschied zwischen Projekt und Thema?", "themes"),
        ("What is it all for?", "aims"),
        ("What does Verbund mean, I can't find a translation", "consortia"),
        ("Können Sie mir den Begriff Verbund erklären?", "consortia"),
        ("Gibt es euch auch auf Instagram?", "website"),
        ("War Halle nur Tagungsort?", "conference-2019"),
        ("Was Hamburg only the venue of a conference?", "conference-2017"),
        ("Wie viele waren in Halle dabei?", "conference-2019"),
        ("How many were in Hamburg?", "conference-2017"),
        ("Gab es Kritik an dem Programm?", "unknown-success"),
        ("Which projects were a success?", "unknown-success"),
        ("Welche Projekte sind gescheitert?", "unknown-success"),
    ],
)
def test_the_programme_is_asked_about_in_other_words(understander: Understander, text: str, fact: str) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.AboutProgramme)
    assert fact in question.details


@pytest.mark.parametrize(
    "text",
    [
        "How many tools did projects in Hesse develop?",
        "What happened in Dortmund?",
        "Energie im ländlichen Raum",
        "Which projects published a guide for municipalities?",
        "Which projects produced a toolbox?",
        "How many projects were in Hamburg?",
        "Which project published a brochure?",
        "Welches Projekt hat einen Werkzeugkasten entwickelt?",
        # ... by what they did, and not whether it was a success
        "Projekte, die Arbeitsplätze gesichert haben",
        "Projekte, bei denen Arbeitsplätze entstanden sind",
        "Ich habe meinen Bus verpasst",
        "Viele Jobs gibt es hier nicht",
        "where do many jobs come from",
        "Welcher Verbund hat Standorte bewertet?",
        "Welche Projekte haben eine Evaluation gemacht?",
        "Welches Projekt hat einen Preis verliehen?",
        "What did it achieve?",
        "did they achieve anything",
    ],
)
def test_words_of_the_programme_may_ask_for_verbuende(understander: Understander, text: str) -> None:
    assert not isinstance(understander.understand(text).question, kinds.AboutProgramme)


@pytest.mark.parametrize(
    "text",
    [
        "Läuft irgendeiner davon noch?",
        "Laufen noch welche?",
        "Gibt es heute noch Projekte?",
        "Sind alle Projekte beendet?",
        "Are any of the projects still running?",
    ],
)
def test_whether_any_goes_on_is_asked(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.Superlative("running")


@pytest.mark.parametrize(
    ("text", "verbund"),
    [
        ("In welcher Runde war KIF?", "kif"),
        ("Which round did NaKoFi belong to?", "nakofi"),
        ("Is WatNu a second round project?", "watnu"),
        ("KoSI-LAB round one or two?", "kosi-lab"),
    ],
)
def test_which_round_a_verbund_was_in_is_told_with_when_it_ran(
    understander: Understander, text: str, verbund: str
) -> None:
    understood = understander.understand(text)
    assert understood.question == kinds.Facts((verbund,), ("when",))
    assert [note.heard for note in understood.notes if note.kind == "programme"] == ["rounds"]


@pytest.mark.parametrize("text", ["Gab es bei KIF runde Tische?", "Welche Orte hat KIF ausgewählt?", "Wann lief KIF?"])
def test_which_round_is_not_asked(understander: Understander, text: str) -> None:
    assert not any(note.kind == "programme" for note in understander.understand(text).notes)


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("Welche Kommunen nutzen KomMonitor heute?", "nutzen"),
        ("Welche Städte haben KIF übernommen?", "übernommen"),
        ("Wer hat die Ergebnisse von KIF übernommen?", "übernommen"),
        ("Welche Ergebnisse von KIF werden heute genutzt?", "genutzt"),
        ("Is NaKoFi still used by towns?", "used"),
        ("Which towns copied the Bürgerfonds?", "copied"),
        ("Welche Kommunen waren bei KomMonitor dabei?", None),
    ],
)
def test_what_others_did_with_results_is_not_known(understander: Understander, text: str, heard: str | None) -> None:
    assert [note.heard for note in understander.understand(text).notes] == ([heard] if heard else [])


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("what did the 2017 hamburg conference cost and how many people came", "undocumented"),
        ("Was hat die Konferenz in Halle gekostet?", "undocumented"),
        ("War der Bundesminister bei der Konferenz in Halle dabei?", "neither"),
        ("Did the chancellor attend the 2019 conference?", "neither"),
        ("Kann man sich noch bewerben oder ist der Zug abgefahren?", None),
        ("Gab es eine Konferenz in Halle?", "so"),
        ("Fand die Konferenz 2019 in Halle statt?", "so"),
        ("Wie viele Leute kamen zur Konferenz 2017?", None),
        ("Was kostet das Programm?", None),
    ],
)
def test_what_no_fact_of_the_programme_tells_is_said_not_to_be_known(
    understander: Understander, text: str, note: str | None
) -> None:
    assert [one.kind for one in understander.understand(text).notes] == ([note] if note else [])


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("Ich soll bis morgen wissen, wer das alles bezahlt hat", ("funder",)),
        (
            "Guten Tag, ich arbeite im Bürgermeisterbüro und soll bis morgen wissen, wer das alles bezahlt hat",
            ("funder",),
        ),
        ("kann man sich da als gemeinde noch bewerben oder ist der zug abgefahren", ("applying",)),
    ],
)
def test_who_asks_and_what_they_suppose_is_not_asked(
    understander: Understander, text: str, facts: tuple[str, ...]
) -> None:
    assert understander.understand(text).question == kinds.AboutProgramme(facts)


@pytest.mark.parametrize(
    "text", ["Mein Personalausweis läuft ab, wo beantrag ich denn einen neuen?", "Ich muss los, bis morgen"]
)
def test_what_belongs_to_somebody_is_none_of_the_programme(understander: Understander, text: str) -> None:
    assert not isinstance(understander.understand(text).question, kinds.AboutProgramme)


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("Has Hamburg got a project or was there just a conference", ["conference-2017"]),
        ("Did Hamburg host a project or just a conference?", ["conference-2017"]),
        ("Gab es in Halle ein Projekt oder nur die Konferenz?", ["conference-2019"]),
        ("Gab es in Bremen ein Projekt oder nur eine Konferenz?", []),
        ("Projekte mit Tagung in Hamburg", []),
        ("Gab es in Hamburg ein Projekt oder in Berlin?", []),
    ],
)
def test_what_was_there_instead_of_a_verbund_is_told_beside_the_search(
    understander: Understander, text: str, facts: list[str]
) -> None:
    understood = understander.understand(text)
    assert isinstance(understood.question, kinds.Search)
    assert [note.heard for note in understood.notes] == facts


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("Were private companies eligible?", ("applying",)),
        ("are foreign universities eligible?", ("applying",)),
        ("are universities from abroad allowed to apply?", ("applying",)),
        ("Sind NGOs antragsberechtigt?", ("applying",)),
        ("Waren firmen antragsberechtigt?", ("applying",)),
        ("Were companies allowed to apply?", ("applying",)),
        ("darf auch ein verein anträge stellen", ("applying",)),
        ("Kommunen innovativ ist doch vom Bauministerium, odr?", ("funder",)),
        ("Kam das Geld vom Finanzministerium?", ("funder",)),
        ("Who is the minister in charge today?", ("unknown-politics",)),
        ("Welcher Minister war damals zuständig?", ("unknown-politics",)),
        ("Welche Partei hat das Programm beschlossen", ("unknown-politics",)),
        ("Ging die Förderung bis 2025?", ("period",)),
        ("How many local authorities were involved in total?", ("unknown-municipalities",)),
        ("How many municipalities were in it overall?", ("unknown-municipalities",)),
        ("number of organisations taking part", ("participants",)),
        ("wo fand die auftackt veranstaltung statt", ("kick-off",)),
        ("wo war der kick off", ("kick-off",)),
        ("wieviel leute waren in halle", ("conference-2019",)),
        ("How many came to Hamburg-Wilhelmsburg in 2017?", ("conference-2017",)),
        ("gabs nach den zwei runden noch ne dritte und wieviele waren da dabei", ("third-round",)),
        ("Wer sprach auf der Abschlusskonferenz in Halle?", ("unknown-events", "conference-2019")),
    ],
)
def test_plain_words_ask_for_the_programme_as_well(
    understander: Understander, text: str, facts: tuple[str, ...]
) -> None:
    assert understander.understand(text).question == kinds.AboutProgramme(facts)


@pytest.mark.parametrize(
    "text",
    [
        "Welche consortia kicked off in April 2017?",
        "Was macht das Verkehrsministerium?",
        "How many municipalities in total are there in Germany?",
        "wie viele leute wohnen in halle",
        # More is said of those who were there
        "Wie viele Menschen waren in Hamburg arbeitslos?",
        "Wie viele Personen waren in Halle beteiligt?",
        # Nothing is said of money
        "Gab es Kritik vom Gesundheitsministerium?",
        "Kam jemand vom Landwirtschaftsministerium zu KIF?",
        # Those that began then are looked for
        "Welche Verbünde hatten den Kick-off 2017?",
        "Bei welchen Verbünden war der Kick-off 2016?",
    ],
)
def test_what_is_like_it_asks_for_none_of_it(understander: Understander, text: str) -> None:
    assert not isinstance(understander.understand(text).question, kinds.AboutProgramme)


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("Die Abschlussveranstaltung 2020 war doch in Berlin vor Ort", ("closing",)),
        ("The closing event 2020 was in Berlin, in person", ("closing",)),
        ("War der Abschluss 2020 vor Ort in Halle?", ("closing",)),
        ("Der Auftakt 2016 war doch in Hamburg", ("kick-off",)),
    ],
)
def test_that_an_event_was_in_a_town_looks_for_no_verbund_there(
    understander: Understander, text: str, facts: tuple[str, ...]
) -> None:
    assert understander.understand(text).question == kinds.AboutProgramme(facts)
    assert isinstance(understander.understand("Projekte mit Abschluss 2020 in Hessen").question, kinds.Search)


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("wann ist die nächste bewerbungsfrist", ("applying",)),
        ("wann beginnt die nächste antragsrunde", ("applying",)),
        ("wie stelle ich einen antrag", ("applying",)),
        ("bis wann muss man den antrag einreichen", ("applying",)),
        ("Wieviel Geld kriegt mein Dorf wenn wir mitmachen?", ("applying",)),
        ("Wie viele Anträge wurden eingereicht?", ("unknown-applications",)),
        ("Wann ist der Sammelband erschienen?", ("publications", "edited-volume")),
        ("Wer war Herausgeber vom Sammelband?", ("edited-volume",)),
        ("who edited the volume?", ("edited-volume",)),
    ],
)
def test_deadlines_and_books_are_those_of_the_programme(
    understander: Understander, text: str, facts: tuple[str, ...]
) -> None:
    assert understander.understand(text).question == kinds.AboutProgramme(facts)


@pytest.mark.parametrize(
    "text",
    [
        "Wie stelle ich einen Antrag auf Wohngeld?",
        "bis wann muss ich die steuererklärung einreichen",
        "Wann kam das Buch von Harry Potter raus?",
        "Projekte zu Beteiligung und Koproduktion",
    ],
)
def test_other_deadlines_and_books_are_none_of_them(understander: Understander, text: str) -> None:
    assert not isinstance(understander.understand(text).question, kinds.AboutProgramme)


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("When did the call for proposals come out?", ("call",)),
        ("So when did the call come out?", ("call",)),
        ("When was the call and what came out of it?", ("call", "tools")),
        ("Wann war die Bekanntmachung, und was kam heraus?", ("call", "tools")),
        ("What came out of the call?", ("call", "tools")),
    ],
)
def test_when_something_came_out_asks_for_nothing_that_came_of_it(
    understander: Understander, text: str, facts: tuple[str, ...]
) -> None:
    assert understander.understand(text).question == kinds.AboutProgramme(facts)
