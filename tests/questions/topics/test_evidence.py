"""Which of its own words a Verbund is shown to have been found by."""

from bot.questions.topics.shown_words import Reason
from bot.questions.topics.topics import TopicIndex


def test_a_key_word_that_means_the_same_is_shown_rather_than_a_word_of_an_example(topics: TopicIndex) -> None:
    assert topics.evidence.reasons(("firmengrundstuck",), "flaechenmanagement", "de") == (
        Reason(("Gewerbegrundstück",), "told"),
    )
    # In the language of the answer, where a subject is listed in both.
    (of_wind,) = topics.evidence.reasons(("wind",), "lazikn2030", "de")
    assert of_wind.words == ("Windrad",)
    (of_wind,) = topics.evidence.reasons(("wind",), "lazikn2030", "en")
    assert of_wind.words == ("wind power",)


def test_words_of_examples_are_no_key_words(topics: TopicIndex) -> None:
    assert topics.evidence.reasons(("baulucke", "kirche"), "aktvis", "de") == (Reason(("Baulücke",), "told"),)
    assert topics.evidence.reasons(("kirche",), "aktvis", "de") == (Reason(("Kirche",), "sampled"),)
    assert topics.tells_of("baulucke", "aktvis")
    assert not topics.tells_of("kirche", "aktvis")


def test_another_word_for_the_same_is_a_reason_only_where_the_word_itself_is_none(topics: TopicIndex) -> None:
    assert topics.evidence.reasons(("tourismus",), "komet", "de") == (Reason(("Tourismus",), "told"),)
    assert any("Abwanderung" in one.words for one in topics.evidence.reasons(("fortzug",), "jumowestkueste", "de"))
    # "Nachfolger" is only its beginning.
    assert topics.evidence.reasons(("nachfolgenutzung",), "flaechenmanagement", "de") == (
        Reason(("Nachnutzung",), "told"),
    )


def test_who_is_listed_under_a_subject_is_shown_with_that_and_not_with_words_of_others(topics: TopicIndex) -> None:
    # MIGOEK says "Unternehmensnachfolge" itself.
    assert topics.evidence.reasons(("betriebsubergabe",), "migoek", "de") == (
        Reason(("Unternehmensnachfolge",), "told"),
    )
    assert topics.evidence.reasons(("ruhestandler",), "kudequa", "de") == (Reason(("Senioren",), "typed"),)


def test_a_key_word_that_means_the_same_is_shown_rather_than_a_search_word(topics: TopicIndex) -> None:
    assert topics.evidence.reasons(("asylbewerber",), "dewak", "de") == (
        Reason(("Flüchtlinge", "Geflüchtete"), "told"),
    )
    # Where nothing else tells of it
    assert topics.evidence.reasons(("radverkehr",), "imona", "de") == (Reason(("Fahrrad",), "typed"),)


def test_a_part_of_a_word_that_no_description_has_is_no_reason_beside_the_word_itself(topics: TopicIndex) -> None:
    # "Quartierscafé" is another word for a café.
    assert topics.evidence.reasons(("quartier",), "kudequa", "de") == (Reason(("Quartier",), "told"),)
