"""Who was in one Verbund and not in another: those who were in both are left out."""

import pytest

from bot.catalogue import OrganisationKind
from bot.questions import Understander, kinds
from bot.questions.kinds import Question


def only_in(verbund: str, *others: str, of: OrganisationKind | None = None) -> Question:
    """Those of a Verbund, or of a kind of them, that were not in others."""
    return kinds.AllOrganisations((of,) if of else (), verbuende=(verbund,), without=kinds.Without(verbuende=others))


ASKED: list[tuple[str, Question]] = [
    ("Wer war bei KIF dabei, aber nicht bei TransformBar?", only_in("kif", "transformbar")),
    ("wer war bei kif dabei aber nicht bei transformbar", only_in("kif", "transformbar")),
    ("Who was in KIF but not in TransformBar?", only_in("kif", "transformbar")),
    ("Wer war nur bei LAZIKN2030 und nicht bei TempALand?", only_in("lazikn2030", "tempaland")),
    ("Which partners of LAZIKN2030 were not in TempALand?", only_in("lazikn2030", "tempaland")),
    ("Wer hat bei KIF mitgemacht, ohne bei TransformBar dabei zu sein?", only_in("kif", "transformbar")),
    ("Wer machte nicht bei NoLA mit, aber bei KIF?", only_in("kif", "nola")),
    ("Wie viele Partner hatte KIF, aber nicht TransformBar?", only_in("kif", "transformbar")),
    ("Welche Unis waren bei KIF, aber nicht bei TransformBar?", only_in("kif", "transformbar", of="university")),
    ("Welche Gemeinden waren in AktVis, aber nicht in KIF?", only_in("aktvis", "kif", of="municipality")),
    ("Which districts were in KIF but not in TransformBar?", only_in("kif", "transformbar", of="district")),
    # A name that is only corrected, or of which something else is asked
    ("Wer war bei KIF dabei? Nicht NoLA!", kinds.Facts(("kif",), ("partners",))),
    ("Nicht NoLA, sondern KIF: wer war dabei?", kinds.Facts(("kif",), ("partners",))),
    ("Wer leitete KIF, aber nicht TransformBar?", kinds.Facts(("kif",), ("coordinator",))),
    ("Wer war in LAZIKN2030 und in TempALand dabei?", kinds.Facts(("lazikn2030", "tempaland"), ("partners",))),
]


@pytest.mark.parametrize(("text", "expected"), ASKED)
def test_who_was_in_another_verbund_is_left_out(understander: Understander, text: str, expected: Question) -> None:
    assert understander.understand(text).question == expected


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("Welche Orte waren in LAZIKN2030, aber nicht in TempALand?", "TempALand"),
        ("Which places were in LAZIKN2030 but not in TempALand?", "TempALand"),
        ("Wo war KIF? Nicht NoLA!", ""),
    ],
)
def test_places_of_another_verbund_are_said_to_be_told(understander: Understander, text: str, heard: str) -> None:
    assert [note.heard for note in understander.understand(text).notes] == ([heard] if heard else [])
