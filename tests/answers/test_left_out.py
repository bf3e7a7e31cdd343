"""What a search leaves out of what was said is told, and how well what is found fits."""

import pytest

from bot.answers.assistant import Assistant


def text(assistant: Assistant, question: str) -> str:
    return str(assistant.answer(question, "de").screen.text.striptags())


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Kriminalität in der Innenstadt", "Zu „Kriminalität“ habe ich nichts gefunden; gesucht ist nach dem Übrigen."),
        ("kriminalität in der innenstadt", "Zu „kriminalität“ habe ich nichts gefunden"),
        ("Leerstand, Klimawandel", "Zu „Klimawandel“ habe ich nichts gefunden"),
        ("Projekte: Leerstand, Klimawandel", "Zu „Klimawandel“ habe ich nichts gefunden"),
        ("klimaanpassung stadtgrün bäume", "Zu „klimaanpassung“ habe ich nichts gefunden"),
        ("dogs in town centres", "I found nothing on “dogs”"),
        ("crime in town centres", "I found nothing on “crime”; I looked for the rest."),
    ],
)
def test_what_no_description_has_is_told_to_be_left_out(assistant: Assistant, question: str, said: str) -> None:
    assert text(assistant, question).startswith(said)


@pytest.mark.parametrize(
    "question",
    [
        "Leerstand in Hessen",
        "empty shops",
        "leerstand interessiert mich brennend",
        "Leerstand Herr Schmidt",
        # A story has many words beside what it is about
        "Oma sitzt allein in ihrem Riesenhaus, drei Zimmer leer. Hat sich irgendein Projekt um sowas gekümmert?",
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
        ("Apotheken im Dorf", "Am nächsten kommt dem 1 Verbund · "),
        ("Is there anything on doctors leaving rural areas?", "Closest to that is 1 Verbund · "),
        ("store energy", "Not all of it, but part of it is covered by "),
    ],
)
def test_the_heading_tells_how_well_it_fits(assistant: Assistant, question: str, heading: str) -> None:
    assert text(assistant, question).startswith(heading)
