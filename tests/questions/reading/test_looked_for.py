"""What Verbünde are looked for on is a subject, whatever else its words ask for or name."""

import pytest

from bot.questions import Understander, kinds


@pytest.mark.parametrize(
    ("text", "words"),
    [
        # Words of questions
        ("Projekte zu Nachbarn", ("nachbarn",)),
        ("Wie viele Projekte zu Datenschutz gibt es?", ("datenschutz",)),
        ("projects on privacy", ("privacy",)),
        ("Was gibt es zu Nachbarn?", ("nachbarn",)),
        ("neighbours", ("neighbours",)),
        ("common good", ("commongood",)),
        # Words that ask for a fact of the programme where they stand alone
        ("Projekte zu Finanzierung", ("finanzierung",)),
        ("projects on financing", ("financing",)),
        ("Verbünde zu Vernetzung", ("vernetzung",)),
        # Words for a theme, or nearly so
        ("technical infrastructure", ("technicalinfrastructure",)),
        ("Projekte zu technischer Infrastruktur", ("technischeinfrastruktur",)),
        ("infrastructure costs", ("infrastructurecosts",)),
        ("participation officer", ("participationofficer",)),
        ("water management", ("watermanagement",)),
        # A typo in one of several words
        ("emtpy shops", ("emptyshop",)),
        ("neighbuorhood management", ("neighbourhoodmanagement",)),
        # A bot that somebody else has
        ("Welcher Verbund hat einen Chatbot gebaut?", ("chatbot",)),
        ("Gab es einen Chatbot bei den Projekten?", ("chatbot",)),
        # What a thing that somebody has is for
        ("Which project developed a budget tool?", ("budget", "tool")),
        ("Which project developed a tool for checking budgets?", ("tool", "municipalbudget")),
        ("Who built a calculator for budgets?", ("budgets",)),
        # Joined by a hyphen
        ("medium-sized town", ("mediumsizedtown",)),
    ],
)
def test_a_subject_is_looked_for(understander: Understander, text: str, words: tuple[str, ...]) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.Search)
    assert question.words == words


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Wer hat das finanziert?", kinds.AboutProgramme),
        ("Welche Projekte mit Partnern aus Hessen gibt es?", kinds.AllOrganisations),
        ("Datenschutz", kinds.Privacy),
        # No subjects as they stand
        ("Projekte zu Bewerbungen", kinds.AboutProgramme),
        ("Partner", kinds.UnknownName),
        ("public services", kinds.AboutTheme),
        ("Daten managment", kinds.AboutTheme),
        ("livng labs", kinds.AboutTheme),
        ("Projekte der Infrastruktur", kinds.Members),
    ],
)
def test_the_same_words_ask_for_what_they_ask_otherwise(
    understander: Understander, text: str, kind: type[kinds.Question]
) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kind)
    assert not getattr(question, "words", ())


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("wer hat ein frühwarnsystem entwickelt", ("fruhwarnsystem",)),
        ("wer hat eine toolbox erstellt", ("toolbox",)),
        ("Welche Verbünde entwickelten einen Fonds?", ("fonds",)),
        ("welcher verbund hat einen leitfaden erarbeitet", ("leitfaden",)),
        ("who created a guide", ("guide",)),
        # What was done with it tells more
        ("welcher verbund hat den ortskern entwickelt", ("ortskern", "entwickelt")),
        ("wer hat eine schule gebaut", ("schule", "gebaut")),
        ("wer hat einen Ortskern entwickelt", ("ortskern", "entwickelt")),
        ("who developed a village", ("developed", "village")),
    ],
)
def test_who_made_a_thing_has_it(understander: Understander, text: str, words: tuple[str, ...]) -> None:
    assert understander.understand(text).question == kinds.Search(words)


@pytest.mark.parametrize("text", ["Wer hat diesen Bot entwickelt?", "Bist du ein Chatbot?", "is this a bot?"])
def test_this_bot_is_asked_about(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.Identity()


def test_who_built_another_bot_is_looked_for(understander: Understander) -> None:
    assert understander.understand("Wer hat einen Chatbot entwickelt?").question == kinds.Search(("chatbot",))
