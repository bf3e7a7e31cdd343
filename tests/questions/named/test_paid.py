"""Who paid for a Verbund is told, and how much where that is known or asked for."""

import pytest

from bot.questions import Understander, kinds
from bot.questions.kinds import Question

ASKED: list[tuple[str, Question]] = [
    ("Wer hat KIF finanziert?", kinds.Facts(("kif",), ("funder", "money"))),
    ("Wer hat KIF gefördert, und wie viel?", kinds.Facts(("kif",), ("funder", "money"))),
    ("Wer hat KIF finanziert und wie viel Geld war es?", kinds.Facts(("kif",), ("funder", "money"))),
    ("Wer hat KOMET finanziert?", kinds.Facts(("komet",), ("funder",))),
    ("Wer hat KOMET finanziert, und wie viel?", kinds.Facts(("komet",), ("funder", "money"))),
    ("Wer hat Fokusland finanziert und wer leitete es?", kinds.Facts(("fokusland",), ("funder", "coordinator"))),
    ("Wieviel Geld hat NoLA bekommen und von wem?", kinds.Facts(("nola",), ("funder", "money"))),
    ("how much did KIF get and from whom", kinds.Facts(("kif",), ("funder", "money"))),
    ("How much money did MOSAIK receive, and who from?", kinds.Facts(("mosaik",), ("funder", "money"))),
    ("Von wem wurde KIF koordiniert und wieviel Geld gab es?", kinds.Facts(("kif",), ("coordinator", "money"))),
    ("Wie viel Kohle gabs für KIF?", kinds.Facts(("kif",), ("money",))),
    ("How much dosh did KIF get?", kinds.Facts(("kif",), ("money",))),
    # What the Land gave is told in the texts, if it is at all
    ("How much money came from the state for KIF?", kinds.AboutVerbuende(("kif",))),
    ("Bekam KIF 200.000 Euro vom Land?", kinds.AboutVerbuende(("kif",))),
    ("Wie viel Geld kam vom Land für KIF?", kinds.AboutVerbuende(("kif",))),
    ("How much money did KIF get from the federal government?", kinds.Facts(("kif",), ("money",))),
    ("how much state funding did KIF get", kinds.AboutVerbuende(("kif",))),
    ("Wie viel Landesmittel bekam KIF?", kinds.AboutVerbuende(("kif",))),
    # What all were given by the same one is asked for with that one or without
    ("how much federal funding for WEBWiKo?", kinds.Facts(("webwiko",), ("money",))),
    ("How much BMBF funding did NoLA get?", kinds.Facts(("nola",), ("money",))),
    ("total government funding for NoLA", kinds.Facts(("nola",), ("money",))),
    ("what was the federal funding for NoLA", kinds.Facts(("nola",), ("money",))),
    ("Wie viel Bundesmittel bekam NoLA?", kinds.Facts(("nola",), ("money",))),
    ("Wie hoch war die BMBF-Förderung für NoLA?", kinds.Facts(("nola",), ("money",))),
    ("how much private funding did NoLA get", kinds.AboutVerbuende(("nola",))),
    ("how much EU funding did NoLA get", kinds.AboutVerbuende(("nola",))),
    ("Hat KIF den Gemeinden Geld gegeben?", kinds.AboutVerbuende(("kif",))),
    ("Did MIGOEK give money to founders?", kinds.AboutVerbuende(("migoek",))),
    ("Has KIF been given money?", kinds.Facts(("kif",), ("money",))),
    ("Hat KIF viel Geld ausgegeben?", kinds.Facts(("kif",), ("money",))),
    ("Kann ich bei KIF Geld anlegen?", kinds.AboutVerbuende(("kif",))),
    ("Wer bezahlt KIF heute?", kinds.AboutVerbuende(("kif",))),
    ("Wer bezahlt KIF weiterhin?", kinds.AboutVerbuende(("kif",))),
    ("who kept paying for KIF after the federal money ran out", kinds.AboutVerbuende(("kif",))),
    ("Wer finanzierte KIF nach dem Ende der Förderung weiter?", kinds.AboutVerbuende(("kif",))),
    ("who funded KOMET once the funding ended", kinds.AboutVerbuende(("komet",))),
    ("wer hat KIF nach 2019 finanziert", kinds.AboutVerbuende(("kif",))),
    ("Wer bezahlte KIF nach der Förderung?", kinds.AboutVerbuende(("kif",))),
    ("Wer bezahlte KIF nach Ablauf der Förderung?", kinds.AboutVerbuende(("kif",))),
    ("Wer bezahlte KIF, nachdem das Geld ausging?", kinds.AboutVerbuende(("kif",))),
    ("Wer zahlte für KIF nach dem Ende der Förderung?", kinds.AboutVerbuende(("kif",))),
    ("Who paid for KIF afterwards?", kinds.AboutVerbuende(("kif",))),
    ("Wer hat KIF 2022 bezahlt?", kinds.AboutVerbuende(("kif",))),
    ("Wer bezahlte KOMET 2022?", kinds.AboutVerbuende(("komet",))),
    ("Who funded KIF since 2020?", kinds.AboutVerbuende(("kif",))),
    ("Wer finanziert KIF weiter?", kinds.AboutVerbuende(("kif",))),
    ("Who financed KIF after 2016?", kinds.Facts(("kif",), ("funder", "money"))),
    ("Wer hat das 2019 beendete KIF bezahlt?", kinds.Facts(("kif",), ("funder", "money"))),
    ("Wer hat KIF vor 2022 bezahlt?", kinds.Facts(("kif",), ("funder", "money"))),
    ("Wer hat KIF bis 2019 finanziert?", kinds.Facts(("kif",), ("funder", "money"))),
    ("Wer bezahlte KIF bis zum Ende?", kinds.Facts(("kif",), ("funder", "money"))),
    ("Wer hat KIF im Jahr 2017 gefördert?", kinds.Facts(("kif",), ("funder", "money"))),
    ("Wer bezahlte KOMET 2018?", kinds.Facts(("komet",), ("funder",))),
    ("Wer hat KIF bezahlt, und wie ging es weiter?", kinds.Facts(("kif",), ("funder", "money"))),
    ("Wer zahlte für KIF?", kinds.Facts(("kif",), ("funder", "money"))),
    ("Wer hat KIF bezahlt und wann endete es?", kinds.Facts(("kif",), ("funder", "money", "when"))),
    ("Wer zahlte in den Fonds von KIF ein?", kinds.AboutVerbuende(("kif",))),
    ("how is KIF financed, who pays in?", kinds.AboutVerbuende(("kif",))),
    # How a fund gives its money is not what its Verbund was given
    ("How does the KIF distribute its money?", kinds.AboutVerbuende(("kif",))),
    ("Wie wird das Geld aus dem KIF vergeben?", kinds.AboutVerbuende(("kif",))),
    ("where does the money in the Bürgerfonds come from?", kinds.AboutVerbuende(("buergerfonds",))),
    ("Woher kommt das Geld im Bürgerfonds?", kinds.AboutVerbuende(("buergerfonds",))),
    ("where does the money for KIF come from?", kinds.Facts(("kif",), ("funder", "money"))),
    ("how much money was awarded to KIF?", kinds.Facts(("kif",), ("money",))),
    ("How high was the grant awarded to KIF?", kinds.Facts(("kif",), ("money",))),
    ("Wie viel Geld steckt in KIF?", kinds.Facts(("kif",), ("money",))),
    ("Wer hat bei KIF eingezahlt?", kinds.AboutVerbuende(("kif",))),
    ("Welche Gemeinden zahlten in KIF ein?", kinds.AboutVerbuende(("kif",))),
    ("Wer finanzierte den Fonds von KIF?", kinds.AboutVerbuende(("kif",))),
    ("Who paid into the KIF fund?", kinds.AboutVerbuende(("kif",))),
    ("How much was paid into KIF?", kinds.AboutVerbuende(("kif",))),
    ("Who funds the KIF fund?", kinds.AboutVerbuende(("kif",))),
    ("Wer hat den Fonds KIF bezahlt?", kinds.Facts(("kif",), ("funder", "money"))),
    ("Who paid in 2018 for KIF?", kinds.Facts(("kif",), ("funder", "money"))),
    ("Wer leitete KIF nach dem Ende der Förderung?", kinds.Facts(("kif",), ("when", "coordinator"))),
    # Somebody there gave money, or is said to have
    ("Nienburg hat doch bei KIF 300.000 Euro gegeben, oder war das das Land?", kinds.AboutVerbuende(("kif",))),
    ("Hat Nienburg bei KIF Geld gegeben?", kinds.AboutVerbuende(("kif",))),
    ("Did the state give KIF 300,000 euros?", kinds.AboutVerbuende(("kif",))),
    ("In welchem Land wurde für KIF Geld gegeben?", kinds.Facts(("kif",), ("where", "money"))),
    ("Wie viel Geld bekam KIF in Nienburg?", kinds.Facts(("kif",), ("money",))),
    # In a question of its own, behind what is told
    (
        "bei dorf und du haben wir mitgemacht aber keiner weiß mehr wer das damals bezahlt hat und wie lange das ging",
        kinds.Facts(("ortsinnentwicklung",), ("funder", "when")),
    ),
    # Of the one who is told to have paid, and of the Land whose money it is to be
    ("Der Bund hat KIF gefördert, oder?", kinds.Facts(("kif",), ("funder", "money"))),
    ("KIF wurde vom Bund gefördert.", kinds.Facts(("kif",), ("funder", "money"))),
    ("KIF was funded by the EU, right?", kinds.Facts(("kif",), ("funder", "money"))),
    ("SAP hat KIF gefördert, oder?", kinds.AboutVerbuende(("kif",))),
    ("Wie hoch war die Förderung des Landes NRW für CoProGrün?", kinds.AboutVerbuende(("coprogruen",))),
    ("Wie hoch war die Förderung des Verbunds KIF?", kinds.Facts(("kif",), ("money",))),
    # "Fund" in a name asks for nothing
    ("Citizens fund: who coordinated it?", kinds.Facts(("buergerfonds",), ("coordinator",))),
    ("Citizens fund: who funded it?", kinds.Facts(("buergerfonds",), ("funder",))),
]


@pytest.mark.parametrize(("text", "question"), ASKED)
def test_money_is_asked_for(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    "text", ["What is LAZIKN2030 about and who funded it?", "Was ist LAZIKN2030, und wer hat es gefördert?"]
)
def test_who_paid_is_told_beside_the_card_where_both_are_asked(understander: Understander, text: str) -> None:
    understood = understander.understand(text)
    assert understood.question == kinds.AboutVerbuende(("lazikn2030",))
    assert [(note.kind, note.heard) for note in understood.notes] == [("programme", "funder")]


@pytest.mark.parametrize(
    ("text", "notes"),
    [
        ("Wie hoch war die Förderung des Landes NRW für CoProGrün?", [("undocumented", "des Landes NRW")]),
        # Of this Land a text tells
        ("Wie hoch war die Förderung des Landes Niedersachsen für KIF?", []),
        ("Wie hoch war die EU-Förderung für WEBWiKo?", [("mistaken", "EU"), ("programme", "funder")]),
        ("Hat der Bund KIF gefördert und war Göttingen dabei?", []),
        ("Was hat das BMBF bei KIF gemacht?", [("programme", "funder")]),
    ],
)
def test_who_did_not_pay_is_told_and_who_did_is_no_stranger(
    understander: Understander, text: str, notes: list[tuple[str, str]]
) -> None:
    assert [(note.kind, note.heard) for note in understander.understand(text).notes] == notes
