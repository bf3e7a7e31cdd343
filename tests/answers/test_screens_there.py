"""Whether Verbünde were there, where that is denied, or asked of several: no word can be taken for the contrary."""

import pytest

from bot.answers.screens import Screens
from bot.questions import kinds as k
from tests.answers.reading import plain


@pytest.mark.parametrize(
    ("question", "told"),
    [
        (
            k.IsAt(("kif",), organisations=("uni-goettingen",), whether="not"),
            "Doch: Georg-August-Universität Göttingen",
        ),
        (k.IsAt(("dewak",), places=("herten",), whether="no_part"), "Doch: Herten – als Ort belegt."),
        (k.IsAt(("kif",), organisations=("tu-dortmund",), whether="not"), "Richtig, das ist nicht belegt."),
        # Only the place is known, or only who is called after it
        (k.IsAt(("coprogruen",), places=("luenen",), whether="no_part"), "Dass Lünen Partner von CoProGrün war"),
        (k.IsAt(("kif",), towns=("goettingen",), whether="not"), "KIF\n"),
        (
            k.IsAt(("kif",), towns=("goettingen", "hannover")),
            "KIF, soweit belegt:\n• Göttingen: nicht belegt. Unter den",
        ),
        (
            k.IsAt(("watnu",), organisations=("uni-groningen",), town=True),
            "Nein, für WatNu ist Groningen nicht als Ort",
        ),
        # It is asked which one it is
        (k.IsAt(("komet",), laender=("sn", "th"), of_several="any"), "KOMET, soweit belegt:\n• Sachsen: nicht belegt"),
        (k.IsAt(("komet",), laender=("sn", "by"), of_several="any"), "Nein, für KOMET ist nichts davon belegt"),
        # Each with its own place
        (
            k.IsAt(("kif", "komet"), laender=("ni", "th"), of_several="pairs"),
            "Ja, das ist alles belegt:\n• KIF, Niedersachsen: ",
        ),
        (k.IsAt(("kif", "komet"), laender=("ni", "sn"), of_several="pairs"), "Nein, nur ein Teil davon ist belegt:"),
    ],
)
def test_what_is_denied_or_told_of_several_is_not_misread(screens: Screens, question: k.IsAt, told: str) -> None:
    assert plain(screens.screen(question, "de").text).startswith(told)


@pytest.mark.parametrize(
    ("question", "lines"),
    [
        # Who says "Oldenburg" may mean the university.
        (
            k.IsAt(("webwiko", "watnu"), organisations=("lk-oldenburg",)),
            ["• WEBWiKo: Landkreis Oldenburg (partner)", "• WatNu: not documented. Among the participants, however: "],
        ),
        (
            k.IsAt(("kudequa", "kosi-lab"), organisations=("stadt-dortmund",), of_several="which"),
            [
                "• KuDeQua: Stadt Dortmund (coordinator)",
                "• KoSI-LAB: not documented. Among the participants, however: ",
            ],
        ),
        # Nobody took part there who is called so, and a university is meant as it is named.
        (
            k.IsAt(("kudequa", "kif"), organisations=("stadt-dortmund",)),
            ["No, not all of them:", "• KuDeQua: Stadt Dortmund (coordinator)", "• KIF: not documented"],
        ),
        (
            k.IsAt(("kosi-lab", "kudequa"), organisations=("tu-dortmund",)),
            ["No, not all of them:", "• KoSI-LAB: coordinator", "• KuDeQua: not documented"],
        ),
        (
            k.IsAt(("tempaland", "lazikn2030"), organisations=("sg-barnstorf",)),
            ["Yes, all of them:", "• TempALand: Samtgemeinde Barnstorf (partner)"],
        ),
    ],
)
def test_of_a_town_as_partner_it_is_told_who_else_is_called_so(
    screens: Screens, question: k.IsAt, lines: list[str]
) -> None:
    seen = plain(screens.screen(question, "en").text).split("\n")
    assert all(line.startswith(told) for line, told in zip(seen, lines, strict=False))
