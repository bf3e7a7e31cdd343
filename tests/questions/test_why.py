"""Why Verbünde are where or as many as they are is not known, and told so beside where they are."""

import pytest

from bot.questions import Understander, kinds


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("Warum gibts in Hessen so viele Projekte und in Bayern nur eins", ["Warum"]),
        ("Why are there so many projects in Hesse?", ["Why"]),
        ("Welche Projekte gibt es in Hessen?", []),
        ("Welche Projekte untersuchten, warum Läden schließen?", []),
    ],
)
def test_why_is_not_known(understander: Understander, text: str, heard: list[str]) -> None:
    understood = understander.understand(text)
    assert isinstance(understood.question, kinds.Search)
    assert [note.heard for note in understood.notes] == heard


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        ("Wieso koordiniert der Landkreis Nienburg KIF?", True),
        ("Warum war die Uni Göttingen bei KIF dabei?", True),
        ("Wer leitete KIF und warum?", True),
        ("Warum auch immer, wer leitete KIF?", False),
        ("Why not tell me who led KIF?", False),
        ("Ich weiß nicht warum, aber wer leitete KIF?", False),
    ],
)
def test_that_the_reason_for_a_fact_is_not_known_is_told_where_it_is_asked_for(
    understander: Understander, text: str, *, noted: bool
) -> None:
    assert ("undocumented" in {note.kind for note in understander.understand(text).notes}) == noted
