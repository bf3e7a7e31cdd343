"""Who leads is asked by "führt" as by "leitet", where somebody stands behind it who may."""

import pytest

from bot.questions import Understander, kinds

LED = (
    ("in welchen verbünden führt ein landkreis", "in welchen verbünden leitet ein landkreis"),
    ("welche Projekte führt eine Stadt", "welche Projekte leitet eine Stadt"),
    ("wo führt ein Verein", "wo leitet ein Verein"),
    ("in welchen Verbünden führt eine Hochschule", "in welchen Verbünden leitet eine Hochschule"),
    ("was führt die Uni Hannover", "welche Projekte leitet die Uni Hannover"),
    ("was hat die Uni Hannover geleitet", "welche Projekte leitet die Uni Hannover"),
    ("führt ein Verein ein Projekt", "leitet ein Verein ein Projekt"),
    ("Projekte, die von einer Stadt geführt werden", "Projekte, die von einer Stadt geleitet werden"),
    ("Welche Vereine leiten ein Projekt?", "Welche Vereine leiteten ein Projekt?"),
    ("Wie viele Städte führen Projekte?", "Wie viele Städte leiteten Projekte?"),
    ("welche verbünde wurden von nem landkreis geführt", "welche verbünde wurden von einem landkreis geleitet"),
    ("welche wurden von ner uni geführt", "welche wurden von einer uni geleitet"),
    ("welche verbünde hat ne uni geführt", "welche verbünde hat eine uni geleitet"),
    # Before what was led, and in one word with who led it
    ("von Hochschulen geführte Verbünde in Hessen", "von Hochschulen geleitete Verbünde in Hessen"),
    ("welche von Kreisen geleiteten Projekte endeten 2019", "welche von Kreisen koordinierten Projekte endeten 2019"),
    ("universitätsgeführte Projekte in NRW", "von Universitäten geleitete Projekte in NRW"),
    ("hochschulgeleitete Verbünde", "von Hochschulen geleitete Verbünde"),
    ("Welche Verbünde sind vereinsgeführt?", "Welche Verbünde sind von Vereinen geleitet?"),
    ("Landkreis-geführte Verbünde", "von Landkreisen geleitete Verbünde"),
    ("council-led projects in Hesse", "projects led by a council in Hesse"),
    ("projects led by a local authority, not by a uni", "Projekte unter Leitung einer Kommunalverwaltung"),
    ("which ones had a district as lead partner", "which ones had a district as coordinator"),
    ("led by a town rather than a university", "led by a town"),
    ("Von einem Landkreis geleitet statt von einer Uni", "lead partner a district"),
    # Of a Verbund that is named, where nothing else is
    ("Hat das Landratsamt Ilm-Kreis KOMET geführt?", "Hat das Landratsamt Ilm-Kreis KOMET geleitet?"),
    ("wurde migoek von der hawk geführt", "wurde migoek von der hawk geleitet"),
    ("Führt Zwickau IER-SEK?", "Leitet Zwickau IER-SEK?"),
    # Whoever is responsible led it
    ("War die Stadt Zwickau für IER-SEK verantwortlich?", "Hat die Stadt Zwickau IER-SEK geleitet?"),
    ("Stand Zwickau bei IER-SEK an der Spitze?", "Hat Zwickau IER-SEK geleitet?"),
    ("Was Zwickau responsible for IER-SEK?", "Did Zwickau lead IER-SEK?"),
)
ELSEWHERE = (
    "was führt zu Leerstand",
    "Projekte mit vereinsgeführten Läden",
    "Projekte zu geführten Wanderungen",
    "inhabergeführte Projekte",
    "was führt die Stadt zu Leerstand",
    "welche Projekte wurden in Hessen durchgeführt",
    "wer führt Interviews durch",
    "welche Projekte führt ein Verein durch",
    "Projekte, die zu weniger Leerstand führen",
    "fuhr der Bürgerbus in Wangerland",
    "Hat die HAWK bei MIGOEK Gespräche geführt?",
    "welche museen wurden von einem verein geführt",
    "Hat KOMET in Gehren zu Leerstand geführt?",
    "War die Uni Göttingen bei KIF für die Planspiele zuständig?",
)


@pytest.mark.parametrize(("text", "same"), LED)
def test_who_leads_is_asked_alike(understander: Understander, text: str, same: str) -> None:
    question = understander.understand(text).question
    assert question == understander.understand(same).question
    assert getattr(question, "leading", False) or (isinstance(question, kinds.IsAt) and question.whether == "led")


@pytest.mark.parametrize("text", ELSEWHERE)
def test_what_leads_elsewhere_is_led_by_nobody(understander: Understander, text: str) -> None:
    assert not getattr(understander.understand(text).question, "leading", False)
