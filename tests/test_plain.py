import pytest

from bot.plain import plain


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<b>Fett</b> und <i>schräg</i>", "Fett und schräg"),
        ("A &amp; B &lt;C&gt; &#8211;", "A & B <C> –"),
        ('<a href="https://example.org/?a=1&amp;b=2">Seite</a>', "Seite <https://example.org/?a=1&b=2>"),
        ('<a href="https://example.org">https://example.org</a>', "https://example.org"),
        ('<b><a href="https://example.org">S</a></b>.', "S <https://example.org>."),
        ("Zeile 1\n\nZeile 2", "Zeile 1\n\nZeile 2"),
        ("Davor\n<blockquote expandable>eins\nzwei</blockquote>\nDanach", "Davor\n  | eins\n  | zwei\nDanach"),
        ("Davor\n\n<blockquote>eins\n\nzwei</blockquote>\n\nDanach", "Davor\n\n  | eins\n  |\n  | zwei\n\nDanach"),
        ("<blockquote>nur</blockquote>", "  | nur"),
        ("<b>offen", "offen"),
        ("zu</b></a></blockquote>", "zu"),
        ("1 < 2 & 3", "1 < 2 & 3"),
        ("", ""),
    ],
)
def test_plain(html: str, text: str) -> None:
    assert plain(html) == text
