"""Whether a Verbund was only there, or is the only one there, is asked; where that is not clear, no yes is given."""

import pytest

from bot.questions import Understander, kinds
from bot.questions.kinds import Facts, IsAt, Members, Question, Search

ASKED: dict[str, Question] = {
    # No other place
    "was CoProGrün only in Dortmund?": IsAt(("coprogruen",), places=("dortmund",), whether="only"),
    "is KIF just in Nienburg": IsAt(("kif",), places=("nienburg-weser",), whether="only"),
    "was KIF in Dortmund only?": IsAt(("kif",), places=("dortmund",), whether="only"),
    "Did WEBWiKo run exclusively in Bremen?": IsAt(("webwiko",), laender=("hb",), whether="only"),
    "Was TempALand limited to Lower Saxony?": IsAt(("tempaland",), laender=("ni",), whether="only"),
    "Lief KIF nur in Niedersachsen?": IsAt(("kif",), laender=("ni",), whether="only"),
    "War MOSAIK ausschließlich in Remscheid?": IsAt(("mosaik",), places=("remscheid",), whether="only"),
    # Who took part is no place, and a town that is one need not have.
    "War nur Dortmund bei KoSI-LAB dabei?": IsAt(("kosi-lab",), places=("dortmund",), whether="only"),
    "War bei MOSAIK nur Remscheid beteiligt?": IsAt(("mosaik",), organisations=("stadt-remscheid",), whether="only"),
    "Nur die Stadt Zwickau war bei IER-SEK dabei, oder?": IsAt(
        ("ier-sek",), organisations=("stadt-zwickau",), whether="only"
    ),
    "Hat allein die Stadt Cottbus NaKoFi gemacht?": IsAt(("nakofi",), organisations=("stadt-cottbus",), whether="only"),
    "Did only Cottbus take part in NaKoFi?": IsAt(("nakofi",), organisations=("stadt-cottbus",), whether="only"),
    "War MOSAIK nur in Remscheid dabei?": IsAt(("mosaik",), places=("remscheid",), whether="only"),
    # "Only" tells how much of a partner it was
    "Was Juist a full partner or only associated in WatNu?": IsAt(
        ("watnu",), organisations=("inselgemeinde-juist",), whether="part"
    ),
    "Is Dortmund the only place of KoSI-LAB?": IsAt(("kosi-lab",), places=("dortmund",), whether="only"),
    "Is Hesse the only state Bürgerfonds was in?": IsAt(("buergerfonds",), laender=("he",), whether="only"),
    "is TransformBar only in Baden-Württemberg or also elsewhere": IsAt(
        ("transformbar",), laender=("bw",), whether="only"
    ),
    "Lief MIGOEK nur in Niedersachsen oder auch in Hessen?": IsAt(("migoek",), laender=("ni", "he"), of_several="any"),
    # All of it there
    "MIGOEK lief doch komplett in Niedersachsen, oder?": IsAt(("migoek",), laender=("ni",), whether="only"),
    "Was LAZIKN2030 entirely in Lower Saxony?": IsAt(("lazikn2030",), laender=("ni",), whether="only"),
    "Was MIGOEK wholly located in Lower Saxony?": IsAt(("migoek",), laender=("ni",), whether="only"),
    "lag coprogrün ganz in dortmund": IsAt(("coprogruen",), places=("dortmund",), whether="only"),
    "War CoProGrün vollkommen in Dortmund?": IsAt(("coprogruen",), places=("dortmund",), whether="only"),
    "KoDa war ein reines Baden-Württemberg-Projekt, oder?": IsAt(("koda-eg",), laender=("bw",), whether="only"),
    "War der Bürgerfonds eine rein hessische Sache?": IsAt(("buergerfonds",), laender=("he",), whether="only"),
    "War NaKoFi komplett von der TU Dresden?": IsAt(("nakofi",), organisations=("tu-dresden",), whether="only"),
    "War KIF ganz sicher in Niedersachsen?": IsAt(("kif",), laender=("ni",)),
    "War KIF in ganz Niedersachsen?": Facts(("kif",), ("where",)),
    # Of a kind of places, a no where there were others; no yes, as there may have been other kinds
    "Waren bei WEBWiKo nur niedersächsische Kommunen dabei?": IsAt(("webwiko",), laender=("ni",), whether="only"),
    "WEBWiKo only had municipalities in Lower Saxony, right?": IsAt(("webwiko",), laender=("ni",), whether="only"),
    "Hatte KIF nur Gemeinden in Niedersachsen?": Facts(("kif",), ("where",)),
    # Nobody else
    "Hat nur die TU Dortmund bei KIF mitgemacht?": IsAt(("kif",), organisations=("tu-dortmund",), whether="only"),
    "Was the TU Dortmund the only partner in KoSI-LAB?": IsAt(
        ("kosi-lab",), organisations=("tu-dortmund",), whether="only"
    ),
    # No other Verbund
    "is iMona the only project in Bavaria?": Search(laender=("by",)),
    "Ist NaKoFi das einzige in Brandenburg?": Search(laender=("bb",)),
    "War nur KIF in Niedersachsen?": Search(laender=("ni",)),
    "Ist KIF das einzige Projekt der Innenentwicklung?": Members(("innenentwicklung",)),
    "War die Uni Göttingen nur bei KIF dabei?": Search(organisations=("uni-goettingen",)),
    # Not clear, or asked the other way round
    "Lief KIF nicht nur in Niedersachsen?": Facts(("kif",), ("where",)),
    "Lief KIF nur bis 2019 in Niedersachsen?": Facts(("kif",), ("where", "when")),
    "Ist Dortmund die einzige Stadt bei KoSI-LAB?": Facts(("kosi-lab",), ("where",)),
    "Was MOSAIK only with the TU Dortmund and the Stadt Remscheid?": Facts(("mosaik",), ("partners",)),
    "Are all places of KoDa_eG in Baden-Württemberg?": IsAt(("koda-eg",), laender=("bw",), whether="only"),
    "War KIF an allen Orten in Niedersachsen?": Facts(("kif",), ("where",)),
    "Was KIF anywhere else than in Lower Saxony?": Facts(("kif",), ("where",)),
    "Lief KIF außerhalb von Niedersachsen?": Facts(("kif",), ("where", "partners")),
    "so KIF has nothing to do with Göttingen?": IsAt(("kif",), towns=("goettingen",), whether="not"),
    "Lief KIF ohne die TU Dortmund?": Facts(("kif",), ("partners",)),
    # "Only" says nothing
    "I just want to know whether KIF was in Hesse": IsAt(("kif",), laender=("he",)),
    "Just wondering, was KIF in Hesse?": IsAt(("kif",), laender=("he",)),
    "Wo lief KIF nur?": Facts(("kif",), ("where",)),
    "Hat KOMET einen einzigen Siedlungsfonds gegründet?": kinds.AboutVerbuende(("komet",)),
    "nur KIF bitte": kinds.AboutVerbuende(("kif",)),
    # Asked with a word for places
    "is Göttingen a place of KIF": IsAt(("kif",), towns=("goettingen",)),
    "Was KIF located in Hesse?": IsAt(("kif",), laender=("he",)),
    "did WEBWiKo concern Bremerhaven": IsAt(("webwiko",), towns=("bremerhaven",)),
}


@pytest.mark.parametrize(("text", "question"), ASKED.items())
def test_only_is_asked_as_it_is_said(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question
