"""The answers to questions that are asked at once stand on one screen, each as it is alone."""

from bot.answers import Assistant, Go, Link
from bot.answers.address import LIMIT
from bot.answers.screens.layout import TEXT_LIMIT, visible
from bot.questions import kinds
from bot.questions.kinds import Question

_LED = kinds.Facts(("komet",), ("coordinator",))
_ENDED = kinds.Facts(("aktvis",), ("when",))
_SAXONY = kinds.Search(laender=("sn",))


def test_each_answer_is_told_as_it_is_alone(assistant: Assistant) -> None:
    screen = assistant.show(kinds.Several((_LED, _SAXONY)), "de")
    for one in (_LED, _SAXONY):
        assert assistant.show(one, "de").text in screen.text
    labels = [button.label for row in screen.rows for button in row]
    assert {"Mehr zu KOMET", "IER-SEK", "English"} <= set(labels)
    assert len(labels) == len(set(labels))


def test_the_other_language_is_one_tap_away(assistant: Assistant) -> None:
    asked = kinds.Several((_LED, _SAXONY))
    (address,) = (
        b.address for row in assistant.show(asked, "de").rows for b in row if isinstance(b, Go) and b.label == "English"
    )
    opened = assistant.open(address)
    assert opened is not None
    assert opened.question == asked
    assert opened.screen == assistant.show(asked, "en")


def test_links_that_could_be_either_are_left_to_the_cards(assistant: Assistant) -> None:
    def links(question: Question) -> list[str]:
        return [b.label for row in assistant.show(question, "de").rows for b in row if isinstance(b, Link)]

    assert links(_LED) == links(_ENDED) == ["Website ↗", "Programmseite ↗"]
    assert links(kinds.Several((_LED, _ENDED))) == []
    assert links(kinds.Several((_LED, _SAXONY))) == ["Website ↗", "Programmseite ↗"]


def test_what_is_too_long_for_a_message_or_an_address_is_shown_as_far_as_it_fits(assistant: Assistant) -> None:
    cards = tuple(kinds.AboutVerbuende((id_,)) for id_ in assistant.catalogue.verbuende)
    screen = assistant.show(kinds.Several(cards), "de")
    assert len(visible(screen.text)) <= TEXT_LIMIT
    assert all(len(b.address) <= LIMIT for row in screen.rows for b in row if isinstance(b, Go))
    assert "English" not in [b.label for row in screen.rows for b in row]
