"""Names in no list that stand beside that of a Verbund are heard, so that nobody thinks that they were answered."""

import pytest

from bot.questions import Understander, kinds
from bot.questions.names.beside import UnknownBeside
from bot.questions.noted.note import Note
from bot.questions.reader.reader import Reader
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.word_files import vocabulary


@pytest.fixture(scope="module")
def beside(topics: TopicIndex) -> UnknownBeside:
    return UnknownBeside(vocabulary(), topics)


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("KIF und HeimatWerk: selbes Thema?", "HeimatWerk"),
        ("KIF mit HeimatWerk: Laufzeit?", ""),
        ("Unterschied zwischen KOMET und dem Projekt REGINA", "REGINA"),
        ("wer koordiniert webwiko und wer stadtklima plus", "stadtklima plus"),
        ("Wer leitete KIF, und wer leitete STELLA?", "STELLA"),
        ("Wer leitete KIF, und wer leitete den Bus?", ""),
        ("Wer koordiniert KOMET und STELLA?", "STELLA"),
        ("gehören komet und stella zum selben thema", "stella"),
        ("KIF und das Projekt in Hessen?", ""),
        ("KIF und der Bus?", ""),
        ("Wer leitet KIF und wer den Bus?", ""),
        ("KIF und Laufzit?", ""),
        ("Who leads KIF and who CityLab?", "CityLab"),
        ("Wann begann KIF und wann Heimatwerk?", "Heimatwerk"),
        # Who did something is asked
        ("Wer leitet KIF, und wer bezahlt?", ""),
        ("wer leitet kif und wer entscheidet", ""),
        ("Who led KIF and who benefits?", ""),
        ("wer leitet kif und wer unterstützt familien", ""),
    ],
)
def test_a_strange_verbund_may_be_joined_to_one(text: str, heard: str, reader: Reader, beside: UnknownBeside) -> None:
    assert beside.joined(reader.read(text)) == heard


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("Was unterscheidet NaKoFi von HaushaltPlus?", "HaushaltPlus"),
        ("Was unterscheidet HaushaltPlus von NaKoFi?", "HaushaltPlus"),
        ("Compare NoLA with AquaRegio", "AquaRegio"),
        ("compare nola with pendlerfux", "pendlerfux"),
        ("KIF vs HeimatWerk", "HeimatWerk"),
        ("How is NoLA different from AquaRegio?", "AquaRegio"),
        ("NoLA im Vergleich zu AquaRegio", "AquaRegio"),
        ("Lief MOSAIK länger als REGINA?", "REGINA"),
        ("Lief MOSAIK länger als das Projekt VIVAT?", "VIVAT"),
        ("Hat KIF mehr Partner als REGINA?", "REGINA"),
        ("Was unterscheidet KIF vom ÖPNV?", ""),
        ("Vergleiche KIF mit Leerstand", ""),
        ("Was hat KIF mit HeimatWerk zu tun?", ""),
        ("Lief KIF länger als geplant?", ""),
        ("Did KIF run longer than planned?", ""),
        ("compare kif with others", ""),
        ("vergleich kif mit frankreich", ""),
        ("compare kif with france", ""),
    ],
)
def test_a_strange_verbund_may_be_compared_with_one(
    text: str, heard: str, reader: Reader, beside: UnknownBeside
) -> None:
    assert beside.heard(reader.read(text)) == heard


@pytest.mark.parametrize(
    ("text", "unknown"),
    [
        ("did NoLA and AQUARES end in the same year", "AQUARES"),
        ("Liefen KIF und HeimatWerk gleich lang?", "HeimatWerk"),
        ("wer koordiniert webwiko und wer stadtklima plus", "stadtklima plus"),
        ("Hat KIF mehr Partner als REGINA?", "REGINA"),
    ],
)
def test_the_known_one_is_told_with_one_word_on_the_other(understander: Understander, text: str, unknown: str) -> None:
    understood = understander.understand(text)
    assert getattr(understood.question, "verbuende", ())
    assert understood.notes == (Note("unknown", unknown),)


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("Waren die NRW.BANK und die Volksbank irgendwo dabei?", ["Volksbank"]),
        ("war die volksbank oder die nrw.bank beteiligt", ["volksbank"]),
        ("Where did ifeu and Greenpeace take part?", ["Greenpeace"]),
        # What a description has is looked for, and whoever is known is told.
        ("ISOE und Wasser", []),
        ("Wer hat mit der HAWK und Migranten gearbeitet?", []),
        ("ISOE und ifeu", []),
        ("Bauhaus-Universität und Partner", []),
    ],
)
def test_a_strange_organisation_may_be_joined_to_one(
    text: str, heard: list[str], reader: Reader, beside: UnknownBeside
) -> None:
    assert list(beside.organisations(reader.read(text))) == heard


def test_a_strange_organisation_beside_one_is_told_to_be_unknown(understander: Understander) -> None:
    understood = understander.understand("Wo waren ifeu und Bosch dabei?")
    assert isinstance(understood.question, kinds.Search)
    assert [(note.kind, note.heard) for note in understood.notes] == [("organisation", "Bosch")]
