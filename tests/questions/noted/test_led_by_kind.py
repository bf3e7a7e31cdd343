"""Whether Verbünde were led by organisations of a kind is told where that is plain."""

import pytest

from bot.questions import Understander
from bot.questions.noted.note import Note


@pytest.mark.parametrize(
    ("text", "so"),
    [
        ("Werden KIF und IER-SEK beide von einer Stadt geleitet?", "no"),
        ("Werden IER-SEK und Ortsinnentwicklung beide von einer Stadt geleitet?", "yes"),
        ("Wurde KIF von einer Kommune koordiniert?", "yes"),
        ("Was KOMET coordinated by a district?", "yes"),
        ("Was KIF led by a university?", "no"),
        # Of two, one was; nobody knows who led, or it is not told plainly; a company may be called otherwise.
        ("Wurden KIF und IER-SEK von einer Stadt geleitet?", None),
        ("Wurde NaKoFi von einer Stadt geleitet?", None),
        ("Wurde KomMonitor von einer Hochschule geleitet?", None),
        ("Wurde lebenswert von einem Unternehmen geleitet?", None),
        # More is asked than that.
        ("Wurde KIF von einer Stadt oder einem Kreis geleitet?", None),
        ("Wurde KIF nicht von einer Stadt geleitet?", None),
        ("Wurde KIF von der Stadt Nienburg geleitet?", None),
        ("Welche Stadt leitete KIF?", None),
        ("Werden KuDeQua und IER-SEK beide von derselben Stadt geleitet?", None),
        ("Are WatNu and TempALand both led by the same university?", None),
        # An e. V. is a Verein, be it a Verband or not.
        ("Wird LebensRäume von einem Verband geleitet?", None),
    ],
)
def test_who_led_is_of_a_kind_or_not(understander: Understander, text: str, so: str | None) -> None:
    verdicts = [note for note in understander.understand(text).notes if note.kind == "so"]
    assert verdicts == ([Note("so", so)] if so else [])
