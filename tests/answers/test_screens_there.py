"""Whether Verbünde were there, where that is denied, or asked of several: no word can be taken for the contrary."""

import pytest

from bot.answers.screens import Screens
from bot.questions import kinds as k
from tests.answers.reading import plain


@pytest.mark.parametrize(
    ("question", "told"),
    [
        (k.IsAt(("kif",), organisations=("uni-goettingen",), denied=True), "Doch: Georg-August-Universität Göttingen"),
        (k.IsAt(("dewak",), places=("herten",), role=True, denied=True), "Doch: Herten – als Ort belegt."),
        (k.IsAt(("kif",), organisations=("tu-dortmund",), denied=True), "Richtig, das ist nicht belegt."),
        # Only the place is known, or only who is called after it
        (k.IsAt(("coprogruen",), places=("luenen",), role=True, denied=True), "Dass Lünen Partner von CoProGrün war"),
        (k.IsAt(("kif",), towns=("goettingen",), denied=True), "KIF\n"),
        (
            k.IsAt(("kif",), towns=("goettingen", "hannover")),
            "KIF, soweit belegt:\n• Göttingen: nicht belegt. Unter den",
        ),
        (
            k.IsAt(("watnu",), organisations=("uni-groningen",), town=True),
            "Nein, für WatNu ist Groningen nicht als Ort",
        ),
        # It is asked which one it is
        (k.IsAt(("komet",), laender=("sn", "th"), any_of=True), "KOMET, soweit belegt:\n• Sachsen: nicht belegt"),
        (k.IsAt(("komet",), laender=("sn", "by"), any_of=True), "Nein, für KOMET ist nichts davon belegt"),
        # Each with its own place
        (
            k.IsAt(("kif", "komet"), laender=("ni", "th"), paired=True),
            "Ja, das ist alles belegt:\n• KIF, Niedersachsen: ",
        ),
        (k.IsAt(("kif", "komet"), laender=("ni", "sn"), paired=True), "Nein, nur ein Teil davon ist belegt:"),
    ],
)
def test_what_is_denied_or_told_of_several_is_not_misread(screens: Screens, question: k.IsAt, told: str) -> None:
    assert plain(screens.screen(question, "de").text).startswith(told)
