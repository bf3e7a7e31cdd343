"""What is asked about Verbünde that are named, through all deciders: the first that tells decides."""

import pytest

from bot.questions import Understander, kinds
from bot.questions.kinds import Question

TOGETHER: list[tuple[str, Question]] = [
    ("KIF und KOMET: thematisch zusammen?", kinds.SameTheme(("kif", "komet"))),
    ("Were KIF and KOMET grouped together?", kinds.SameTheme(("kif", "komet"))),
    ("Gehören KIF und KOMET zusammen?", kinds.SameTheme(("kif", "komet"))),
    ("Sind KIF und KOMET in verschiedenen Themen?", kinds.SameTheme(("kif", "komet"), different=True)),
    ("How is KIF different from the Bürgerfonds?", kinds.AboutVerbuende(("kif", "buergerfonds"), compared=True)),
    ("Is DeWaK similar to LebensRäume?", kinds.AboutVerbuende(("dewak", "lebensraeume"))),
    ("Ist KIF ähnlich wie KOMET?", kinds.AboutVerbuende(("kif", "komet"))),
    ("Gibt es etwas Ähnliches wie KIF und KOMET?", kinds.Siblings(("kif", "komet"))),
    ("KIF and KOMET: same theme or different ones?", kinds.SameTheme(("kif", "komet"))),
    ("Sind KIF und KOMET beide bei Innenentwicklung?", kinds.IsIn(("kif", "komet"), "innenentwicklung")),
    ("KIF und KOMET, beide bitte", kinds.AboutVerbuende(("kif", "komet"))),
    ("Liefen NaKoFi und iMona gleichzeitig?", kinds.Facts(("nakofi", "imona"), ("when",), ("atonce",))),
    ("Did NaKoFi and iMona run at the same time?", kinds.Facts(("nakofi", "imona"), ("when",), ("atonce",))),
    ("Do KIF and MOSAIK have the same partners?", kinds.Facts(("kif", "mosaik"), ("partners",), compared_in=("all",))),
    ("Which is older, NaKoFi or iMona?", kinds.Facts(("nakofi", "imona"), ("when",), compared_in=("start",))),
    ("Which one is newer, KIF or KOMET?", kinds.Facts(("kif", "komet"), ("when",), compared_in=("start",))),
    ("Which of KIF and KOMET started first?", kinds.Facts(("kif", "komet"), ("when",), compared_in=("start",))),
]
COMPARED: list[tuple[str, Question]] = [
    ("Sind KIF und WatNu beide in Niedersachsen?", kinds.IsAt(("kif", "watnu"), laender=("ni",))),
    ("Were KIF and KOMET both in Dortmund?", kinds.IsAt(("kif", "komet"), places=("dortmund",))),
    ("Sind KIF und NaKoFi beide von der TU Dortmund?", kinds.IsAt(("kif", "nakofi"), organisations=("tu-dortmund",))),
    ("Gehören KIF und WatNu beide nach Niedersachsen?", kinds.IsAt(("kif", "watnu"), laender=("ni",))),
    (
        "Haben KIF und KOMET unterschiedliche Laufzeiten?",
        kinds.Facts(("kif", "komet"), ("when",), compared_in=("all",)),
    ),
    ("Do KIF and KOMET have different durations?", kinds.Facts(("kif", "komet"), ("when",), compared_in=("all",))),
    ("Did KIF and KOMET end in different years?", kinds.Facts(("kif", "komet"), ("when",), compared_in=("end",))),
    (
        "Sind die Laufzeiten von KIF und KOMET verschieden?",
        kinds.Facts(("kif", "komet"), ("when",), compared_in=("all",)),
    ),
    ("Were KIF and KOMET in different states?", kinds.Facts(("kif", "komet"), ("where",), compared_in=("all",))),
    (
        "Haben KIF und KOMET unterschiedliche Ergebnisse?",
        kinds.Facts(("kif", "komet"), ("outcome",), compared_in=("all",)),
    ),
    (
        "Haben KIF und KOMET verschiedene Themen und Orte?",
        kinds.Facts(("kif", "komet"), ("theme", "where"), compared_in=("all",)),
    ),
]
NO_THEMES: list[tuple[str, Question]] = [
    (
        "Arbeiten NaKoFi und iMona mit der gleichen Uni?",
        kinds.Facts(("nakofi", "imona"), ("partners",), compared_in=("all",)),
    ),
    (
        "Are NaKoFi and iMona from the same university?",
        kinds.Facts(("nakofi", "imona"), ("partners",), compared_in=("all",)),
    ),
    (
        "Waren KIF und WatNu mit derselben Firma unterwegs?",
        kinds.Facts(("kif", "watnu"), ("partners",), compared_in=("all",)),
    ),
    ("Haben NaKoFi und NoLA was miteinander zu tun?", kinds.AboutVerbuende(("nakofi", "nola"))),
    ("Welches von beiden ist besser, AktVis oder KOMET?", kinds.AboutVerbuende(("aktvis", "komet"))),
    ("Haben KIF und KOMET das gleiche Ziel?", kinds.AboutVerbuende(("kif", "komet"), compared=True)),
    ("What do KIF and KOMET have in common?", kinds.AboutVerbuende(("kif", "komet"), compared=True, shared=True)),
    ("Sind KIF und KOMET identisch?", kinds.AboutVerbuende(("kif", "komet"), compared=True)),
    ("Nutzen KIF und KOMET die gleiche App?", kinds.AboutVerbuende(("kif", "komet"), compared=True)),
    ("Did KIF cooperate with KOMET?", kinds.Facts(("kif", "komet"), ("partners",))),
]
UNLIKE_THEMES: list[str] = [
    "Are KIF and KOMET different projects?",
    "Sind KIF und KOMET dasselbe Projekt?",
    "Haben KIF und KOMET das gleiche Logo?",
    "Sind KIF und KOMET unterschiedlich?",
]
OF_THEMES: list[tuple[str, bool]] = [
    ("Are KIF and KOMET in the same pot?", False),
    ("Gehören KIF und KOMET in dieselbe Kiste?", False),
    ("Sitzen KIF und KOMET im selben Boot?", False),
    ("KIF und KOMET: gleicher Topf?", False),
    ("Sind die Themen von KIF und KOMET verschieden?", True),
    ("Liegen KIF und KOMET in unterschiedlichen Themen oder beieinander?", False),
    ("Sind KIF und KOMET in einem Thema oder in verschiedenen?", False),
]
BESIDE: list[tuple[str, Question]] = [
    ("was läuft noch da wo komet drin ist", kinds.Siblings(("komet",))),
    ("Wer sind die anderen neben WatNu?", kinds.Siblings(("watnu",))),
    ("Which projects keep KIF company in its theme?", kinds.Siblings(("kif",))),
    ("What are the thematic neighbours of DeWaK?", kinds.Siblings(("dewak",))),
    ("Who else is in the theme of AktVis?", kinds.Siblings(("aktvis",))),
    ("Who else is in the same theme as KIF, apart from KOMET?", kinds.Siblings(("kif", "komet"))),
    (
        "Wer außer der TU Dortmund macht bei KoSI-LAB mit?",
        kinds.AllOrganisations(verbuende=("kosi-lab",), without=kinds.Without(organisations=("tu-dortmund",))),
    ),
    (
        "Besides TU Dortmund, who took part in KoSI-LAB?",
        kinds.AllOrganisations(verbuende=("kosi-lab",), without=kinds.Without(organisations=("tu-dortmund",))),
    ),
    (
        "What else did the TU Dortmund do besides KoSI-LAB?",
        kinds.Search(organisations=("tu-dortmund",), without=kinds.Without(verbuende=("kosi-lab",))),
    ),
    ("similar projects to KIF", kinds.Siblings(("kif",))),
    ("Projekte wie NaKoFi", kinds.Siblings(("nakofi",))),
    (
        "Are there projects like KIF in Hesse?",
        kinds.Search(themes=("innenentwicklung",), laender=("he",), without=kinds.Without(verbuende=("kif",))),
    ),
    (
        "projects similar to NaKoFi outside of Saxony",
        kinds.Search(themes=("daten",), without=kinds.Without(verbuende=("nakofi",), laender=("sn",))),
    ),
    ("Gibt es ein Pendant zu Bürgerfonds?", kinds.Siblings(("buergerfonds",))),
    (
        "KIF kenne ich. Was gibt es sonst noch zu Finanzen?",
        kinds.Search(("finanzen",), without=kinds.Without(verbuende=("kif",))),
    ),
    (
        "I know KIF. What else is there on vacancy?",
        kinds.Search(("vacancy",), without=kinds.Without(verbuende=("kif",))),
    ),
    ("Was gibt es noch zu KIF?", kinds.Siblings(("kif",))),
    (
        "Welche Projekte außer KIF beschäftigen sich mit Geld?",
        kinds.Search(("finanzen",), without=kinds.Without(verbuende=("kif",))),
    ),
    ("WatNu, Juist: welche Orte noch?", kinds.Facts(("watnu",), ("where",))),
]
TOLD: list[tuple[str, Question]] = [
    ("KIF and NaKoFi both deal with money. Do they share a focus theme?", kinds.SameTheme(("kif", "nakofi"))),
    ("WatNu hat viele Orte und Ergebnisse gehabt. Wer hat das geleitet?", kinds.Facts(("watnu",), ("coordinator",))),
    ("Ich brauche den Ort von WatNu. Und wer leitete das?", kinds.Facts(("watnu",), ("where", "coordinator"))),
]
UNKNOWN: list[tuple[str, Question]] = [
    ("who coordinated quarzilla", kinds.UnknownName(kinds.Facts((), ("coordinator",)))),
    ("Is SmartCity2030 in data management?", kinds.UnknownName(kinds.AboutVerbuende(()))),
    ("Wo finde ich einen Link zur Steuererklärung?", kinds.NotUnderstood()),
]
YES_OR_NO: list[tuple[str, Question]] = [
    ("JuMoWestküste - infrastructure theme, yes/no", kinds.IsIn(("jumowestkueste",), "infrastruktur")),
    ("True or false: KIF is about inner development", kinds.IsIn(("kif",), "innenentwicklung")),
    ("ist mosaik ein reallabor-projekt oder nich", kinds.IsIn(("mosaik",), "reallabore")),
    ("Ist NaKoFi nicht in Daten?", kinds.IsIn(("nakofi",), "daten")),
    ("Gehört KIF zu Daten?", kinds.IsIn(("kif",), "daten")),
    ("Does KIF belong to data?", kinds.IsIn(("kif",), "daten")),
    ("Arbeitet KIF mit Daten?", kinds.AboutVerbuende(("kif",))),
    ("Passt TransformBar zu Reallaboren oder Innenentwicklung?", kinds.ThemeOf(("transformbar",))),
]
PLACED: list[tuple[str, Question]] = [
    ("Wo gehört KIF hin?", kinds.Facts(("kif",), ("theme", "where"))),
    ("Where is KIF based?", kinds.Facts(("kif",), ("where",))),
    ("WatNu, wo steht das bei euch?", kinds.ThemeOf(("watnu",))),
    ("Mir fehlen noch Ort und Thema von NaKoFi", kinds.Facts(("nakofi",), ("theme", "where"))),
    ("Lief NaKoFi 2018?", kinds.Facts(("nakofi",), ("when",), ("run2018",))),
    ("Was KIF in Lower Saxony in 2018?", kinds.IsAt(("kif",), laender=("ni",))),
    ("Is KomMonitor open source?", kinds.AboutVerbuende(("kommonitor",))),
]
MEANT_OTHERWISE: list[tuple[str, Question]] = [
    ("what problem did WatNu address", kinds.AboutVerbuende(("watnu",))),
    ("What issue does KIF address?", kinds.AboutVerbuende(("kif",))),
    ("what is the address of KIF", kinds.Facts(("kif",), ("link",))),
    ("which projects address vacancy", kinds.Search(("vacancy",))),
    ("why was CoProGrün started", kinds.AboutVerbuende(("coprogruen",))),
    ("warum startete KIF", kinds.AboutVerbuende(("kif",))),
    ("Wann startete KIF und warum?", kinds.AboutVerbuende(("kif",))),
    ("Woher kommt der Name KIF?", kinds.Facts(("kif",), ("title",))),
    ("where does the name MOSAIK come from", kinds.Facts(("mosaik",), ("title",))),
    ("Woher kommt KIF?", kinds.Facts(("kif",), ("where",))),
]
BESIDE_FACTS: list[tuple[str, Question]] = [
    ("MIGOEK: who, where, when?", kinds.Facts(("migoek",), ("where", "when", "coordinator", "partners"))),
    ("Was hat KIF gekostet und wer wars?", kinds.Facts(("kif",), ("money", "coordinator", "partners"))),
    ("When did KIF end and who was it?", kinds.Facts(("kif",), ("when", "coordinator", "partners"))),
    ("Wer hat wie viel Geld für KIF gegeben?", kinds.Facts(("kif",), ("money",))),
    ("Gab es bei Bürgerfonds am Ende einen Vertrag?", kinds.Facts(("buergerfonds",), ("outcome",))),
    ("War KIF am Ende des Jahres 2019 noch aktiv?", kinds.Facts(("kif",), ("when",), ("run2019-12",))),
    ("what was the funding of NoLA", kinds.Facts(("nola",), ("money",))),
]
STANDS_AS_NAME: list[tuple[str, str]] = [
    ("Gibts von lebenswert ein Video?", "lebenswert"),
    ("wer profitiert von lebensräume", "lebensraeume"),
    ("hat lebensräume einen newsletter", "lebensraeume"),
]
NAMES: list[tuple[str, Question]] = [
    ("Komobil2053", kinds.AboutVerbuende(("komobil2035",))),
    ("Komobil2012", kinds.AskBack(kinds.AboutVerbuende(("komobil2035",)))),
    ("no la", kinds.AboutVerbuende(("nola",))),
    ("not KIF, KOMET", kinds.AboutVerbuende(("komet",))),
    ("was machen die in remscheid, mosaik heißt das", kinds.AboutVerbuende(("mosaik",))),
]
PUT_ASIDE: list[tuple[str, Question]] = [
    ("nicht NaKoFi", kinds.Search(without=kinds.Without(verbuende=("nakofi",)))),
    ("bitte nicht KIF und nicht KOMET", kinds.Search(without=kinds.Without(verbuende=("kif", "komet")))),
    ("NaKoFi nein", kinds.Search(without=kinds.Without(verbuende=("nakofi",)))),
    ("KIF nein, KOMET ja", kinds.AboutVerbuende(("komet",))),
    ("KIF no, KOMET yes", kinds.AboutVerbuende(("komet",))),
    ("KIF nein KOMET ja", kinds.AboutVerbuende(("komet",))),
    ("KIF no website?", kinds.Facts(("kif",), ("link",))),
]
FAR_FROM_NEGATION: list[tuple[str, Question]] = [
    ("Nicht unbedingt nur KIF, auch KOMET", kinds.AboutVerbuende(("kif", "komet"))),
    ("I am not from around here but now live in Hesse. Projects?", kinds.Search(laender=("he",))),
]
ORDINARY: list[tuple[str, Question]] = [
    ("Nola heißt meine Tochter", kinds.NotUnderstood()),
    ("Wie mache ich ein Mosaik?", kinds.NotUnderstood()),
    ("Was ist ein Mosaik?", kinds.AskBack(kinds.AboutVerbuende(("mosaik",)), ("mosaik",))),
    ("Mosaik heißt das", kinds.AboutVerbuende(("mosaik",))),
]
PARTED: list[tuple[str, Question]] = [
    ("Sind Cottbus und Dresden bei NaKoFi?", kinds.IsAt(("nakofi",), places=("cottbus",), towns=("dresden",))),
    ("Not COMET with a C, KOMET with a K. Which theme?", kinds.ThemeOf(("komet",))),
]


@pytest.mark.parametrize(("text", "question"), TOGETHER)
def test_of_several_verbuende_it_is_asked_whether_they_are_together(
    understander: Understander, text: str, question: Question
) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(("text", "question"), COMPARED)
def test_both_and_different_are_said_of_what_is_named_beside_them(
    understander: Understander, text: str, question: Question
) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(("text", "question"), NO_THEMES)
def test_no_yes_or_no_about_themes_where_they_are_not_asked_about(
    understander: Understander, text: str, question: Question
) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize("text", UNLIKE_THEMES)
def test_no_yes_or_no_about_themes_where_something_else_is_the_same(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.ThemeOf(("kif", "komet"))


@pytest.mark.parametrize(("text", "different"), OF_THEMES)
def test_what_they_are_in_is_a_theme_and_either_leaves_it_open(
    understander: Understander, text: str, different: bool
) -> None:
    assert understander.understand(text).question == kinds.SameTheme(("kif", "komet"), different=different)


@pytest.mark.parametrize(("text", "question"), BESIDE)
def test_others_beside_the_one_named_are_asked_for(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(("text", "question"), TOLD)
def test_what_was_only_told_about_a_verbund_is_not_asked(
    understander: Understander, text: str, question: Question
) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(("text", "question"), UNKNOWN)
def test_who_asks_for_a_fact_of_a_strange_name_hears_that_it_is_unknown(
    understander: Understander, text: str, question: Question
) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(("text", "question"), YES_OR_NO)
def test_whether_a_verbund_is_in_a_theme(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(("text", "question"), PLACED)
def test_where_and_when_are_told_apart_from_themes_and_sources(
    understander: Understander, text: str, question: Question
) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(("text", "question"), MEANT_OTHERWISE)
def test_words_for_facts_may_be_verbs_or_stand_in_for_others(
    understander: Understander, text: str, question: Question
) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(("text", "question"), BESIDE_FACTS)
def test_facts_that_are_asked_in_few_words_beside_others(
    understander: Understander, text: str, question: Question
) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(("text", "verbund"), STANDS_AS_NAME)
def test_an_ordinary_word_that_stands_as_a_name_is_asked_back(
    understander: Understander, text: str, verbund: str
) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.AskBack)
    assert question.question == kinds.AboutVerbuende((verbund,))


@pytest.mark.parametrize(("text", "question"), NAMES)
def test_names_are_known_however_they_were_typed(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(("text", "question"), PUT_ASIDE)
def test_what_is_refused_is_not_what_is_asked_about(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(("text", "question"), FAR_FROM_NEGATION)
def test_a_negation_denies_only_what_is_near(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(("text", "question"), ORDINARY)
def test_an_ordinary_word_is_no_name_behind_an_article_or_of_somebody(
    understander: Understander, text: str, question: Question
) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(("text", "question"), PARTED)
def test_no_name_begins_with_and_or_goes_on_behind_a_comma(
    understander: Understander, text: str, question: Question
) -> None:
    assert understander.understand(text).question == question
