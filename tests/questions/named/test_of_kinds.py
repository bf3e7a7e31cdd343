"""Of a Verbund, partners of the kinds that are asked for; all of them where more is asked, or something else."""

import pytest

from bot.catalogue import OrganisationKind
from bot.questions import Understander, kinds

MUNICIPAL: tuple[OrganisationKind, ...] = ("municipality", "district")


@pytest.mark.parametrize(
    ("text", "verbuende", "sorts", "words"),
    [
        ("Welche Firma war bei IER-SEK dabei?", ("ier-sek",), ("company",), ()),
        ("Wer von den Partnern von KIF ist eine Hochschule?", ("kif",), ("university",), ()),
        ("Wie viele Landkreise waren bei WEBWiKo beteiligt?", ("webwiko",), ("district",), ()),
        ("How many universities took part in TempALand?", ("tempaland",), ("university",), ()),
        ("welche Hochschule bei KIF", ("kif",), ("university",), ()),
        ("which universities were in NaKoFi?", ("nakofi",), ("university",), ()),
        ("War bei KIF eine Firma dabei?", ("kif",), ("company",), ()),
        ("Did KIF have any industry partners?", ("kif",), ("company",), ()),
        ("Welche Kommunen waren bei KIF dabei?", ("kif",), MUNICIPAL, ()),
        ("Wie viele Hochschulen waren bei KIF?", ("kif",), ("university",), ()),
        ("Welche Hochschulen waren bei KIF und NaKoFi dabei?", ("kif", "nakofi"), ("university",), ()),
        ("Which partners of KIF are universities or institutes?", ("kif",), ("university", "research"), ()),
        ("Welche Genossenschaft war bei IER-SEK dabei?", ("ier-sek",), (), ("genossenschaft",)),
        ("Welche ausländischen Partner hatte WatNu?", ("watnu",), (), ("auslandischen",)),
        ("Hatte KIF Partner im Ausland?", ("kif",), (), ("ausland",)),
        ("Ich habe eine Frage zu KIF. Welche Hochschulen waren dabei?", ("kif",), ("university",), ()),
        ("Hochschulen bei KIF?", ("kif",), ("university",), ()),
        ("Sind bei KIF Hochschulen dabei?", ("kif",), ("university",), ()),
        ("welche firmen warn bei ier sek dabei", ("ier-sek",), ("company",), ()),
        # What is no more than misspelt asks nothing else
        ("welche firmen wrane bei ier sek dabei", ("ier-sek",), ("company",), ()),
        ("Können Sie mir sagen, welche Hochschulen bei KIF dabei waren?", ("kif",), ("university",), ()),
        ("Welche Stiftung war beim Bürgerfonds?", ("buergerfonds",), ("foundation",), ()),
        ("Welche Bank saß bei KuDeQua mit drin?", ("kudequa",), (), ("bank",)),
        ("nur die unis bei kommonitor", ("kommonitor",), ("university",), ()),
        ("only the universities in CoProGrün", ("coprogruen",), ("university",), ()),
    ],
)
def test_a_kind_that_is_asked_for_narrows_the_partners(
    understander: Understander,
    text: str,
    verbuende: tuple[str, ...],
    sorts: tuple[OrganisationKind, ...],
    words: tuple[str, ...],
) -> None:
    question = kinds.AllOrganisations(sorts, words=words, verbuende=verbuende)
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "left_out"),
    [
        ("Welche Partner außer Kommunen hatte KIF?", MUNICIPAL),
        ("Which partners of KIF were not universities?", ("university",)),
    ],
)
def test_a_kind_may_be_left_out(understander: Understander, text: str, left_out: tuple[OrganisationKind, ...]) -> None:
    question = kinds.AllOrganisations(without=kinds.Without(sorts=left_out), verbuende=("kif",))
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Which partners of KIF are from Hesse?", kinds.AllOrganisations(laender=("he",), verbuende=("kif",))),
        ("Wer hat bei MOSAIK in NRW mitgemacht?", kinds.AllOrganisations(laender=("nw",), verbuende=("mosaik",))),
        (
            "Waren hessische Hochschulen bei KIF dabei?",
            kinds.AllOrganisations(("university",), laender=("he",), verbuende=("kif",)),
        ),
        (
            "Were universities from Hesse involved in KIF?",
            kinds.AllOrganisations(("university",), laender=("he",), verbuende=("kif",)),
        ),
        ("Hatte KIF Partner aus Hessen?", kinds.AllOrganisations(laender=("he",), verbuende=("kif",))),
        (
            "Welche Hochschulen aus Hessen waren bei lebenswert dabei?",
            kinds.AllOrganisations(("university",), laender=("he",), verbuende=("lebenswert",)),
        ),
        *(
            (text, kinds.AllOrganisations(without=kinds.Without(laender=("he",)), verbuende=("lebenswert",)))
            for text in (
                "Welche Partner von lebenswert kommen nicht aus Hessen?",
                "Wer war an lebenswert beteiligt, aber nicht aus Hessen?",
                "Welche Partner hatte lebenswert außerhalb von Hessen?",
                "Who took part in lebenswert from outside Hesse?",
            )
        ),
    ],
)
def test_a_land_narrows_the_partners_to_those_that_sit_there_or_elsewhere(
    understander: Understander, text: str, question: kinds.AllOrganisations
) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("Welche Partner von KIF kommen aus Göttingen?", ["Göttingen"]),
        ("Welche Partner von KIF kommen aus dem Ruhrgebiet?", ["Ruhrgebiet"]),
        ("Welche Partner hatte KIF?", []),
    ],
)
def test_of_partners_in_a_place_it_is_said_that_only_names_tell(
    understander: Understander, text: str, heard: list[str]
) -> None:
    understood = understander.understand(text)
    assert understood.question == kinds.Facts(("kif",), ("partners",))
    assert [note.heard for note in understood.notes if note.kind == "seat"] == heard


@pytest.mark.parametrize(
    "text",
    [
        "Wer war bei KIF dabei?",
        "Welche Hochschule war nicht bei KIF dabei?",
        "Wann startete KIF und welche Hochschulen waren dabei?",
        "Welche Partner hatte KIF, und war es in Hessen?",
        "Welche Unternehmen profitieren von IER-SEK?",
        "Waren bei KIF nur Landkreise dabei?",
        # Others are asked for as well
        "Which universities and other partners did KIF have?",
        "Which Praxispartner and which Wissenschaftspartner were in NaKoFi?",
        "List the organisations involved in WatNu, I heard a Dutch university was one of them",
        "wer saß bei KIF alles mit am Tisch, welche Institute zb",
        # The kind is told of something else
        "Ich bin von einer Hochschule: welche Partner hatte KIF?",
        "Ich komme aus einer Gemeinde. Wer war bei KIF dabei?",
        "Which partners did the city of Cottbus have in NaKoFi?",
    ],
)
def test_where_more_is_asked_all_partners_are_told(understander: Understander, text: str) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.Facts | kinds.IsAt)
    assert "partners" in question.facts


@pytest.mark.parametrize("text", ["Hilft KIF Kommunen?", "Ist KIF was für Vereine?", "In welcher Stadt lief KIF?"])
def test_who_is_helped_and_where_asks_for_no_partners(understander: Understander, text: str) -> None:
    assert not isinstance(understander.understand(text).question, kinds.AllOrganisations)


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("List all partners from Dortmund", ["Dortmund"]),
        ("Welche Partner kamen aus Wuppertal?", ["Wuppertal"]),
        ("Welche Organisationen kommen aus Wuppertal?", ["Wuppertal"]),
        ("Wer war in Dortmund dabei?", []),
    ],
)
def test_of_partners_from_a_town_where_verbuende_worked_only_names_tell_it(
    understander: Understander, text: str, heard: list[str]
) -> None:
    notes = understander.understand(text).notes
    assert [note.heard for note in notes if note.kind == "seat"] == heard


@pytest.mark.parametrize(
    "text",
    [
        "who from Bremen took part",
        "Wer aus Bremen war dabei?",
        "Wer war aus Bremen beteiligt?",
        "who took part from Bremen?",
    ],
)
def test_who_took_part_from_a_land_are_those_that_sit_there(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.AllOrganisations(laender=("hb",))


def test_who_took_part_in_a_land_are_those_of_the_verbuende_there(understander: Understander) -> None:
    asked = understander.understand("Wer war in Bremen beteiligt?").question
    assert asked == kinds.Search(laender=("hb",), facts=("partners",))


@pytest.mark.parametrize(
    ("text", "verbuende", "sorts", "shared"),
    [
        (
            "TempALand und LAZIKN2030: welche Kommune war bei beiden dabei?",
            ("tempaland", "lazikn2030"),
            MUNICIPAL,
            True,
        ),
        ("WEBWiKo und KoSI-LAB: welches Institut war bei beiden?", ("webwiko", "kosi-lab"), ("research",), True),
        ("Welche Hochschule war bei DeWaK und bei KoSI-LAB?", ("dewak", "kosi-lab"), ("university",), True),
        ("which universities were in both KIF and TransformBar", ("kif", "transformbar"), ("university",), True),
        ("Welche Hochschulen hatten DeWaK und KoSI-LAB gemeinsam?", ("dewak", "kosi-lab"), ("university",), True),
        # Of each of them
        ("Welche Hochschulen waren bei DeWaK und KoSI-LAB dabei?", ("dewak", "kosi-lab"), ("university",), False),
        ("Welche Hochschulen hatten DeWaK und KoSI-LAB zusammen?", ("dewak", "kosi-lab"), ("university",), False),
        ("Welche Uni war bei KIF und welche bei NaKoFi?", ("kif", "nakofi"), ("university",), False),
        ("Which university was in KIF and which in NaKoFi?", ("kif", "nakofi"), ("university",), False),
        ("Welche Uni war jeweils bei KIF und NaKoFi dabei?", ("kif", "nakofi"), ("university",), False),
        ("Which university was in KIF and NaKoFi respectively?", ("kif", "nakofi"), ("university",), False),
        ("Welche Uni war bei KIF, und war sie auch bei NaKoFi?", ("kif", "nakofi"), ("university",), False),
    ],
)
def test_who_took_part_in_both_is_told_apart(
    understander: Understander,
    text: str,
    verbuende: tuple[str, ...],
    sorts: tuple[OrganisationKind, ...],
    shared: bool,
) -> None:
    asked = kinds.AllOrganisations(sorts, verbuende=verbuende, shared=shared)
    assert understander.understand(text).question == asked


@pytest.mark.parametrize(
    ("text", "sorts", "so"),
    [
        ("Hat NoLA keine Uni als Partner?", ("university",), ["after_all"]),
        ("War bei NoLA keine Hochschule dabei?", ("university",), ["after_all"]),
        ("Does NoLA have no university as a partner?", ("university",), ["after_all"]),
        ("Hat MOSAIK keinen Landkreis als Partner?", ("district",), []),
    ],
)
def test_that_there_is_none_of_a_kind_is_contradicted_where_there_is(
    understander: Understander, text: str, sorts: tuple[OrganisationKind, ...], so: list[str]
) -> None:
    understood = understander.understand(text)
    assert isinstance(understood.question, kinds.AllOrganisations)
    assert understood.question.sorts == sorts
    assert [note.heard for note in understood.notes if note.kind == "so"] == so


@pytest.mark.parametrize(
    "text",
    ["Hatte NoLA Partner, die keine Uni sind?", "Hat NoLA keine Partner außer der Uni?", "Welche Partner ohne Unis?"],
)
def test_others_than_a_kind_are_no_denial_of_it(understander: Understander, text: str) -> None:
    assert not any(note.kind == "so" for note in understander.understand(text).notes)


@pytest.mark.parametrize("text", ["Hochschulen bei KIF und KOMET?", "universities in KIF and KOMET"])
def test_a_kind_before_nothing_but_names_is_asked_for(understander: Understander, text: str) -> None:
    question = understander.understand(text).question
    assert question == kinds.AllOrganisations(("university",), verbuende=("kif", "komet"))


def test_partners_of_several_are_all_of_them(understander: Understander) -> None:
    assert understander.understand("Partner bei KIF und KOMET").question == kinds.Facts(("kif", "komet"), ("partners",))
