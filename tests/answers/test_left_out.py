"""What a search leaves out of what was said is told, and how well what is found fits."""

import pytest

from bot.answers.assistant import Assistant


def text(assistant: Assistant, question: str) -> str:
    return str(assistant.answer(question, "de").screen.text.striptags())


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Welche Projekte rechnen die Bürgschaften von Baugebieten aus?", "Zu „Bürgschaften“ habe ich nichts gefunden"),
        # A subject in which something else is said to be no place
        ("Skatepark für Jugendliche", "Zu „Skatepark“ habe ich nichts gefunden"),
        ("Leerstand mit Yoga", "Zu „Yoga“ habe ich nichts gefunden"),
        ("Leerstand, Klimawandel", "Zu „Klimawandel“ habe ich nichts gefunden"),
        ("Projekte: Leerstand, Klimawandel", "Zu „Klimawandel“ habe ich nichts gefunden"),
        ("klimaanpassung stadtgrün bäume", "Zu „klimaanpassung“ habe ich nichts gefunden"),
        ("town centres, crime", "I found nothing on “crime”; I looked for the rest."),
        # What it comes from, or is told of, is what matters
        ("noise from the airport", "I found nothing on “airport”"),
        ("Lärm vom Flughafen", "Zu „Flughafen“ habe ich nichts gefunden"),
        ("Unser Musikverein findet keinen Nachwuchs mehr, gibt es dazu was?", "Zu „Musikverein“ habe ich nichts"),
        ("Our brass band finds no young people, is there a project on that?", "I found nothing on “band”"),
    ],
)
def test_what_no_description_has_is_told_to_be_left_out(assistant: Assistant, question: str, said: str) -> None:
    assert said in text(assistant, question)[:120]


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Kriminalität in der Innenstadt", "Dazu habe ich keinen Verbund gefunden: Kriminalität"),
        ("kriminalität im viertel", "Dazu habe ich keinen Verbund gefunden: kriminalität"),
        ("Hochwasser auf dem Land", "Dazu habe ich keinen Verbund gefunden: Hochwasser"),
        ("crime in town centres", "I found no Verbund for this: crime"),
        ("robots and drones", "I found no Verbund for this: robots, drones"),
        ("Glasfaser und schnelles Internet", "Dazu habe ich keinen Verbund gefunden: Glasfaser"),
        ("solar panels", "Dazu habe ich keinen Verbund gefunden: solar, panels"),
        ("coworking spaces or digital nomads", "I found no Verbund for this: coworking spaces or digital nomads"),
        ("Fläche sparen Bayern", "Dazu habe ich keinen Verbund gefunden: Flächensparen · Bayern"),
        ("Verkehr und Wohnen im Saarland", "Dazu habe ich keinen Verbund gefunden: Verkehr, Wohnen · Saarland"),
        ("car sharing", "Dazu habe ich keinen Verbund gefunden: car sharing"),
        ("leere Läden oder Klettern in Bayern", "Dazu habe ich keinen Verbund gefunden: leerer Laden oder Klettern"),
        ("E-Bus", "Dazu habe ich keinen Verbund gefunden: E-Bus"),
        # Whatever else closes is no closure of schools
        ("Gibt es etwas zu Schulschließungen?", "Dazu habe ich keinen Verbund gefunden: Schulschließungen"),
        ("Breitband und Glasfaser auf dem Dorf", "Dazu habe ich keinen Verbund gefunden: Breitband, Glasfaser"),
        ("E-Autos", "Dazu habe ich keinen Verbund gefunden: E-Autos"),
        ("street music", "I found no Verbund for this: street music"),
        ("Street Art", "Dazu habe ich keinen Verbund gefunden: Street Art"),
        ("Tiny Houses", "Dazu habe ich keinen Verbund gefunden: Tiny Houses"),
        ("Schimmel in der Mietwohnung", "Dazu habe ich keinen Verbund gefunden: Schimmel Mietwohnung"),
    ],
)
def test_what_is_looked_for_and_in_no_description_is_told_to_be_in_none(
    assistant: Assistant, question: str, said: str
) -> None:
    assert text(assistant, question).startswith(said)


@pytest.mark.parametrize(
    "question",
    [
        "Leerstand in Hessen",
        "empty shops",
        "leerstand interessiert mich brennend",
        "Leerstand Herr Schmidt",
        "Der Friseurladen im Ort schließt, welche Projekte gibt es zu Leerstand?",
        "Die Leute ziehen weg, gibt es dazu Projekte?",
        # A story has many words beside what it is about
        "Oma sitzt allein in ihrem Riesenhaus, drei Zimmer leer. Hat sich irgendein Projekt um sowas gekümmert?",
        # Long words that find so few that no page has to be told
        "Entscheidungsunterstützungssystem Wohnungswirtschaft",
        "kleinräumige Bevölkerungsvorausschätzung, interkommunal abgestimmt",
        "Schrebergärten, Gemeinschaftsgärten oder Mietgärten",
        # It is told with what is found already
        "Projekte zu Kriminalität und Leerstand",
    ],
)
def test_nothing_is_told_to_be_left_out_otherwise(assistant: Assistant, question: str) -> None:
    assert "gesucht ist nach" not in text(assistant, question)
    assert "I looked for" not in text(assistant, question)


@pytest.mark.parametrize(
    ("question", "heading"),
    [
        ("Windkraft", "1 Verbund · "),
        ("Is there anything on doctors leaving rural areas?", "These 2 Verbünde come closest · "),
        # Artificial intelligence was only planned
        ("Künstliche Intelligenz in der Verwaltung", "Am nächsten kommt dem dieser Verbund · "),
        # None deals with all; those that deal with the rest stand before who has the place
        ("wohnungen für familien auf dem dorf", "Am nächsten kommen dem diese 5 Verbünde · "),
        # A part of a compound is near to the whole, and so is what is known beside something that nobody deals with
        ("Weidegenossenschaft", "Am nächsten kommen dem diese 4 Verbünde · "),
        ("gewalt gegen frauen frauenhaus", "Am nächsten kommt dem dieser Verbund · Frauen"),
        ("noise from the airport", "No description says so in these words; this Verbund comes closest · noise"),
        # Other words with the same stem, or that end with a key word, are nothing of the kind
        ("Burgen", "Dazu habe ich keinen Verbund gefunden: Burgen"),
        ("Brückenbau", "Dazu habe ich keinen Verbund gefunden: Brückenbau"),
        ("Volkshochschule", "Dazu habe ich keinen Verbund gefunden: Volkshochschule"),
        ("Deutsch lernen", "Dazu habe ich keinen Verbund gefunden: Deutsch lernen"),
        ("learn English", "Dazu habe ich keinen Verbund gefunden: learn English"),
        ("Was kostet Bauland?", "Was es kostet, ist nicht belegt"),
        ("wind turbines at sea", "Not all of it, but part of it is covered by "),
    ],
)
def test_the_heading_tells_how_well_it_fits(assistant: Assistant, question: str, heading: str) -> None:
    assert text(assistant, question).startswith(heading)


def test_no_place_of_the_one_found_is_lost(assistant: Assistant) -> None:
    found = text(assistant, "Wer leitete das Projekt mit Gerolstein und Rockenhausen?")
    assert "Rockenhausen" in found
    assert "Institut für Technologie und Arbeit" in found


@pytest.mark.parametrize(
    "question",
    [
        "Wer hat das Projekt mit Gerolstein und Rockenhausen geleitet?",
        "In Gerolstein gab es ein Projekt zur Integration auf dem Land. Wer hat das geleitet?",
    ],
)
def test_what_is_asked_of_the_one_found_stays_rather_than_what_it_is_found_without(
    assistant: Assistant, question: str
) -> None:
    found = text(assistant, question)
    assert found.startswith("1 Verbund")
    assert "Institut für Technologie und Arbeit" in found


@pytest.mark.parametrize(
    ("question", "counted"),
    [("dorfkern beleben in Hessen, Wetterau", False), ("Leerstand in Butzbach oder Nidda", True)],
)
def test_places_that_are_called_alike_are_not_compared(assistant: Assistant, question: str, counted: bool) -> None:
    assert ("⚖️" in text(assistant, question)) is counted


@pytest.mark.parametrize("beside", ["Leipzig", "Berlin", "Dortmund"])
def test_participants_of_a_town_are_told_beside_another_place(assistant: Assistant, beside: str) -> None:
    told = text(assistant, f"Beteiligte aus {beside} und aus Freiburg?")
    assert all(f"{name} – beteiligt an" in told for name in ("Öko-Institut e. V.", "SPES e. V.", "(zze)"))


@pytest.mark.parametrize(
    "question",
    [
        "Stimmt es, dass es in Dortmund um Ehrenamt ging und in Wuppertal um Beschäftigung?",
        "Is it true that Neureichenau has a community bus and Mauth ride-sharing benches?",
    ],
)
def test_places_with_a_subject_each_are_not_compared(assistant: Assistant, question: str) -> None:
    found = text(assistant, question)
    assert "1 Verbund" in found
    assert "⚖️" not in found
