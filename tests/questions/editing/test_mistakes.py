"""Mistakes in the words people edit: each is told with its file, line and field; none ends in a traceback."""

import re
import shutil
from pathlib import Path

import pytest

from bot.catalogue import FilesError
from bot.questions.editing.mistakes import mistakes
from bot.questions.words.folding import FOLDER
from bot.questions.words.word_files import read_talk, read_vocabulary

WORDS = """\
# Words.
function: >-
  the a an
  of for
months: [january, february, march, april, may, june, july, august, september, october, november, december]
years:
  2019: [twenty nineteen]
  2020: [twenty twenty]
ordinals: [first 1st 1, second 2]
numbered: [theme]
letters:
  openers: [whether]
  leads: [me]
  reasons: [because]
  speakers: [i]
  backs: [there]
  prepositions: [about]
  signing: [your]
  salutations: [dear all]
  closings: [kind regards]
sort_cues: [with]
seated: [university]
inside: [in]
sorts:
  any: [partner]
  university: [university]
signals:
  theme_one:
    [theme, focus theme]
  where: [where, where … based]
universities: [University]
of: [of]
them: [them]
utmost: [aller]
parts_of_year:
  6-8: [summer]
numbers: [one a 1, two 2]
bounds:
  least: [at least]
  most: [at most]
  more: [more than]
  less: [less than]
  exactly: [exactly]
  about: [about]
durations:
  halves: [sesqui]
  and_a_half: [and a half]
  months: [month, months]
  years: [year, years]
  of: [of]
  span: [last]
  ago: [ago]
  cues: [lasted]
amounts:
  partners: [partner]
  places: [place]
  laender: [state]
  themes: [theme]
  single: [single]
  none: [zero]
subjects:
  rural: [on the land]
regions:
  nouns: [north]
  adjectives: [northern]
  prefixes: [nord]
  leads: [in the]
  links: [of]
  country: [germany]
  borders: [border]
  along: [along]
  rivers: [river]
  neighbours: [with]
  laender: [new länder]
  landscapes: [black forest]
  endings: [wald]
  waters: [oder]
  shores: [see]
pointing: [this]
such: []
sources: []
terrains: []
solely: []
succeeds: []
likens: []
rounds: []
unreal: []
occupied: []
opposed: []
hardly: []
nobody: []
distances: []
at_once: []
unlike: []
umlauted: []
qualities: []
said_of_anything: []
intends: []
obliges: [must]
articles: [the]
how_much: [much]
that_with: [that with]
things: [thing]
lately: [yesterday]
meant: [meant]
today: [now]
speaking_as: [i am]
dealing_with: [i work]
working: [i work]
sizes: [small]
settlements: [town]
place_kinds: {town: [town]}
areas: [suburb]
documented: [known]
inhabitants: [inhabitants]
measures: [km]
needed: [driver]
being: [is]
nearest: []
lies: []
within: []
sits: []
seats: []
wholly: []
besides: []
persons: []
supposes: []
suppositions: {}
read_in: {}
standings: {}
plain: [please]
fillers: [really]
along: [with]
insists: [but]
leads: {}
led: []
goes_on: {}
sort_adjectives: {}
vicinities: {}
askers: [mayor]
offices: [department]
superiors: [boss]
seekers: {}
children: [kids]
goes: [moves]
draws: [draws]
prefixes: []
false_friends: {}
interests: {}
of_ours: {}
answers_in: [in english]
answering: [please]
restates: [that is]
statesmen: [minister]
dwells: [born]
towards: {}
weekdays: {}
elsewhere: {}
asides: {}
of_none: {}
portions: {}
of_all: alle Verbünde
figures: {}
sets_up: {}
subject_cues: {}
ones: {}
no_one: {}
pleas: {}
matters: [issue]
weighty: [huge]
knows: [know]
bots: [bot]
services: [service]
of_you: [are]
ties: [of]
makes: [built]
made_you: [you]
works: [work]
machinery: [ai]
here: [here]
thereby: [thereby]
as_for: [about]
upon: [on]
leaning: [it]
gives: [paid]
gets: [got]
flows: [went]
givers: [by]
not_single: []
land_programmes: []
pays_in: []
pays: []
inwards: []
wastes: []
judges: []
occasions: [meeting]
reaches: []
longer: [more]
woes: []
dealings: []
tending: []
stuff: []
moves: [come]
closes: [closed]
shuts: [closed]
we: [we]
amiss: [few]
joins_or_leaves: [left]
helping: [did]
more: [more]
takes_place: [take place]
before_verbs: [also]
turns_out: [well]
admits: [take]
invents: [built]
drafts: [drafted]
short_districts: []
short_municipalities: []
offices_of_places: [rathaus]
passive: [been]
awards: [award]
fund_names: [fund]
hands_out: [give]
acts: [did]
parts_played: [role]
responsible: [responsible]
partner_roles: {other: [full]}
among: [among]
sorting: [by]
together_with: [with]
each: [each]
of_each: [their]
examples: [example]
ordered: [sorted]
ranked_by: [money]
in_all: [altogether]
whichever: [whatever]
advertised: [flat]
small_nouns: [names]
enumerates: [primo]
despairs: [gone forever]
laughs: [haha]
intensifies: [quite]
of_day: [bells]
curses: [drat]
mocks: [for nowt]
feels: [blue]
page_works: [blinks]
fares: [how goes]
recommends: [praise]
rents: [borrow]
good: [fine]
remote: [afar]
builds: [knit]
deletes: [scrap]
kept: [files]
us: [ourselves]
wanted: [sought]
sells: [selling]
sold: [sale]
opens: [open]
hours: [hours]
clock: [time]
registers: [register]
brings: [bring]
firsts: []
ranks: [first 1]
programme_starts: []
hedges: []
programme_ends: []
beyond: []
currency: [euros]
millions: [million]
thousands: [thousand]
cheapest: [cheapest]
rates: [better]
funded: [funding]
later: [afterwards]
applies: [apply]
anyone: [one]
anywhere: [anywhere]
titles: [mrs]
compares: [versus]
in_common: []
spends: [spends]
higher: [higher]
sooner: [earlier]
older: [older]
younger: [younger]
neither: [neither]
pricier: [cheaper]
cheaper: [cheaper]
shares: [percent]
counted_as: [[firm, company]]
fractions: [half]
may: [can]
offered: [available]
sums: [sum]
adopts: [adopted]
fails: [failed]
flops: [failed]
uses: [used]
particles: []
claimed: []
aims: []
models: []
relational: [use]
remarks:
  told: [facts]
sorts_by_name: [{asked: [bank]}]
countries:
  nl: {names: [holland]}
courtesies:
  excuses: [excuse me]
  named: [my name is]
  calling: [here]
  announced: [question]
  announcing: [have]
  interjections: [well]
  requests: [please]
  wishes: [give me]
  wished: [all]
  appeals: [be]
  purposes: [it is for]
  reports: [ghost]
  forms: [waffle]
  besides: [advance]
payers: [government]
paying: [pays]
deeds: [did]
you: [you]
formal_you: []
undocumented: [unknown]
homes: [home]
surroundings: [area]
coordinates: [led]
many: [were]
reflexive: [itself]
synonyms:
  - [town, city]
"""
TALK = """\
help:
  - How does this work?
identity: [Who are you?]
hello: [Hello]
thanks: [Thanks]
bye: [Bye]
unhelpful: [That did not help]
sources: [Says who?]
person: [I want a human]
other: [Nice weather]
ask: [Which themes are there?]
"""
ABBREVIATIONS = """\
# What is written short.
abt
anz = Anzahl
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Small files of words without a mistake, free to be damaged."""
    (tmp_path / "words").mkdir()
    for name, text in {
        "de.yaml": WORDS,
        "en.yaml": WORDS,
        "talk.yaml": TALK,
        "abbreviations.txt": ABBREVIATIONS,
        "near_words.txt": "near\n",
        "near_nouns.txt": "nouns\n",
        "near_subjects.txt": "subjects\n",
    }.items():
        (tmp_path / "words" / name).write_text(text, encoding="utf-8")
    return tmp_path


def damage(folder: Path, name: str, right: str, wrong: str) -> list[str]:
    """What is told when something right has become wrong."""
    path = folder / "words" / name
    text = path.read_text("utf-8")
    assert right in text
    path.write_text(text.replace(right, wrong, 1), encoding="utf-8")
    return [str(mistake) for mistake in mistakes(folder)]


def test_the_bundled_files_have_none() -> None:
    assert mistakes() == []


def test_of_words_between_which_is_chosen_each_makes_a_phrase(folder: Path) -> None:
    assert damage(folder, "en.yaml", "where … based", "where|from is … based|seated") == []
    phrases = [((word, "is"), (behind,), "where") for word in ("where", "from") for behind in ("based", "seated")]
    assert set(phrases) <= set(read_vocabulary(folder).gaps)


def test_files_without_a_mistake_are_read(folder: Path) -> None:
    assert mistakes(folder) == []
    words = read_vocabulary(folder)
    assert words.signals(("focus", "theme")) == {"theme_one"}
    assert words.gaps[0] == (("where",), ("based",), "where")
    assert words.numbered == (("first theme", "1st theme", "theme 1") * 2, ("second theme", "theme 2") * 2)
    assert words.years == {("twenty", "nineteen"): "2019", ("twenty", "twenty"): "2020"}
    assert read_talk(folder)["help"] == ("How does this work?",)


A_PHRASE = "a word or a phrase, in which a gap (…) stands once at most and has words on both sides"
MONTHS = "the names of the 12 months, from January on; here are 11"


@pytest.mark.parametrize(
    ("right", "wrong", "told"),
    [
        pytest.param(
            "theme_one:",
            "theme_onee:",
            "28: signals.theme_onee: a signal that is known; 'theme_onee' is none (or is it 'theme_one'?)",
            id="an unknown signal, and the one that may be meant",
        ),
        pytest.param(
            "theme_one:",
            "xyz:",
            "28: signals.xyz: a signal that is known; 'xyz' is none",
            id="an unknown signal like no other",
        ),
        pytest.param("[theme, focus theme]", "theme", "28: signals.theme_one: a list", id="a text for a list"),
        pytest.param(
            "  any: [partner]\n  university: [university]",
            "  - any",
            "24: sorts: a mapping (key: value)",
            id="a list for a mapping",
        ),
        pytest.param(
            "function: >-\n  the a an\n  of for", "function: [the]", "2: function: a text", id="a list for a text"
        ),
        pytest.param("focus theme]", "focus: theme]", "29: signals.theme_one[1]: a text", id="a mapping for a text"),
        pytest.param("focus theme]", "'']", f"29: signals.theme_one[1]: {A_PHRASE}", id="nothing for a phrase"),
        pytest.param("where … based", "… based", f"30: signals.where[1]: {A_PHRASE}", id="a gap at the beginning"),
        pytest.param("where … based", "where …", f"30: signals.where[1]: {A_PHRASE}", id="a gap at the end"),
        pytest.param(
            "where … based",
            "where|from| … based",
            "30: signals.where[1]: a word or a phrase, without a gap",
            id="a choice with a gap of a word and nothing",
        ),
        pytest.param("where … based", "a … b … c", f"30: signals.where[1]: {A_PHRASE}", id="two gaps"),
        pytest.param("whether", "whether it", "12: letters.openers[0]: a single word", id="a phrase for a single word"),
        pytest.param("[partner]", "[project partner]", "25: sorts.any[0]: a single word", id="a phrase for a sort"),
        pytest.param("[with]", "[with the]", "21: sort_cues[0]: a single word", id="a phrase for a cue"),
        pytest.param(
            "dear all",
            "dear … all",
            "19: letters.salutations[0]: a word or a phrase, without a gap",
            id="a gap in a salutation",
        ),
        pytest.param("  openers: [whether]\n", "", "11: letters.openers: is missing", id="a missing part of letters"),
        pytest.param("sort_cues: [with]\n", "", "2: sort_cues: is missing", id="a missing part"),
        pytest.param("[University]", "[]", "31: universities: a list that is not empty", id="no word for a university"),
        pytest.param(
            "sort_cues:", "sort_clues:", "21: sort_clues: is not a key that is known here", id="an unknown part"
        ),
        pytest.param(
            "  university:",
            "  universe:",
            "26: sorts.universe: one of 'university', 'research', 'municipality', 'district', 'association', ",
            id="an unknown kind of organisation",
        ),
        pytest.param("january, ", "", f"5: months: {MONTHS}", id="a month is missing"),
        pytest.param("may,", "may day,", "5: months[4]: a single word", id="a month of two words"),
        pytest.param(
            "6-8:",
            "8-6:",
            "36: parts_of_year.8-6: the first and the last month of a part of a year, as 6-8",
            id="a part of a year that ends before it begins",
        ),
        pytest.param(
            "6-8:", "summer:", "36: parts_of_year.summer: the first and the last month", id="a part without its months"
        ),
        pytest.param(
            "one a 1, two 2",
            "two 2, one a 1",
            "37: numbers[0]: the forms of the number 1, and then '1'",
            id="numbers that are not in their order",
        ),
        pytest.param("[year, years]", "[]", "49: durations.years: a list that is not empty", id="no word for a year"),
        pytest.param(
            "[on the land]",
            "[on the land|]",
            "62: subjects.rural[0]: a word or a phrase, without a gap",
            id="a choice of a word and nothing",
        ),
        pytest.param("2019:", "19:", "7: years.19: a year in four figures, as 2019", id="no year"),
        pytest.param("[twenty nineteen]", "twenty nineteen", "7: years.2019: a list", id="a year that is no list"),
        pytest.param(
            "second 2",
            "second 3",
            "9: ordinals[1]: the forms of the number 2, and then '2' (as 'first 1st 1')",
            id="an ordinal with another figure",
        ),
        pytest.param(
            "second 2",
            "second",
            "9: ordinals[1]: the forms of the number 2, and then '2' (as 'first 1st 1')",
            id="an ordinal without a figure",
        ),
        pytest.param("[first 1st 1, second 2]", "first", "9: ordinals: a list", id="ordinals that are no list"),
        pytest.param("where … based]", "where … based", "31: valid YAML", id="broken YAML"),
    ],
)
def test_what_would_spoil_an_answer_is_told_by_check_and_at_the_start(
    folder: Path, right: str, wrong: str, told: str
) -> None:
    found = damage(folder, "de.yaml", right, wrong)
    assert any(line.startswith(f"words/de.yaml:{told}") for line in found), found
    with pytest.raises(FilesError, match=re.escape(f"words/de.yaml:{told}")):
        read_vocabulary(folder)


@pytest.mark.parametrize(
    ("right", "wrong", "told"),
    [
        pytest.param(
            "[theme, focus theme]",
            "[theme,\n    focus theme, Theme]",
            "30: signals.theme_one[2]: what stands here once; 'Theme' already does in line 29",
            id="a phrase twice in a list",
        ),
        pytest.param(
            "[whether]",
            "[whether, whether]",
            "12: letters.openers[1]: what stands here once; 'whether' already does in line 12",
            id="a word twice in a list",
        ),
        pytest.param(
            "[theme, focus theme]",
            "[theme, focus theme,\n    focus THÉME]",
            "30: signals.theme_one[2]: what stands here once; 'focus THÉME' already does in line 29",
            id="a phrase that is read as another in the list",
        ),
        pytest.param(
            "where … based]",
            "where … based,\n    where of]",
            "31: signals.where[2]: a phrase that says more than its parts; 'where of' does not",
            id="a phrase with a word that says nothing",
        ),
        pytest.param(
            "where … based]",
            "where … based, based where]",
            "30: signals.where[2]: a phrase that says more than its parts; 'based where' does not",
            id="a phrase with a word of one with a gap",
        ),
        pytest.param(
            "[theme, focus theme]",
            "[theme, focus theme, theme focus theme]",
            "29: signals.theme_one[2]: a phrase that says more than its parts; 'theme focus theme' does not",
            id="a phrase with a phrase in it",
        ),
        pytest.param(
            "of for",
            "of theme",
            "4: function: words that stand under no signal; 'theme' does under theme_one, in line 29",
            id="a word without a subject that gives a signal",
        ),
        pytest.param(
            "of for",
            "of the",
            "4: function: words that stand here once; 'the' stands 2 times",
            id="a word twice in a text, in its own line",
        ),
        pytest.param(
            "[twenty twenty]",
            "[twenty nineteen]",
            "8: years.2020[0]: a year that is spoken so; 'twenty nineteen' already is 2019",
            id="a year that is spoken as another",
        ),
        pytest.param(
            "where … based",
            "where ... based",
            "30: signals.where[1]: words of Latin letters or digits; '...' has none (a gap is written …)",
            id="three full stops for a gap",
        ),
        pytest.param(
            "[theme, focus theme]",
            "[theme, тема]",
            "29: signals.theme_one[1]: words of Latin letters or digits; 'тема' has none (a gap is written …)",
            id="letters that are not known",
        ),
    ],
)
def test_what_is_hardly_meant_is_told_by_check_and_stops_nothing(
    folder: Path, right: str, wrong: str, told: str
) -> None:
    assert damage(folder, "en.yaml", right, wrong) == [f"words/en.yaml:{told}"]
    read_vocabulary(folder)


@pytest.mark.parametrize(
    "wrong",
    [
        pytest.param("where … based, where theme]", id="a phrase that says less than its parts"),
        pytest.param("where … based, of the]", id="a phrase that says more than its parts"),
        pytest.param("where … based, where there]", id="a phrase with a word that could be a subject"),
    ],
)
def test_a_phrase_that_is_needed_is_no_mistake(folder: Path, wrong: str) -> None:
    assert damage(folder, "en.yaml", "where … based]", wrong) == []


def test_a_phrase_that_says_what_its_parts_say_is_told_under_each_signal(folder: Path) -> None:
    wrong = "[theme, where theme]\n  where: [where, where theme]"
    assert damage(folder, "en.yaml", "[theme, focus theme]\n  where: [where, where … based]", wrong) == [
        f"words/en.yaml:{where}: a phrase that says more than its parts; 'where theme' does not"
        for where in ("29: signals.theme_one[1]", "30: signals.where[1]")
    ]


@pytest.mark.parametrize(
    ("right", "wrong", "told"),
    [
        ("bye:", "goodby:", "6: goodby: is not a key that is known here"),
        ("bye: [Bye]\n", "", "1: bye: is missing"),
        ("[Bye]", "Bye", "6: bye: a list"),
        ("[Bye]", "[]", "6: bye: a list that is not empty"),
        ("[Bye]", "[Bye: now]", "6: bye[0]: a text"),
    ],
)
def test_wrong_examples_of_talk_are_told_by_check_and_at_the_start(
    folder: Path, right: str, wrong: str, told: str
) -> None:
    found = damage(folder, "talk.yaml", right, wrong)
    assert f"words/talk.yaml:{told}" in found
    with pytest.raises(FilesError, match=re.escape(f"words/talk.yaml:{told}")):
        read_talk(folder)


@pytest.mark.parametrize(
    ("right", "wrong", "told"),
    [
        ("[Bye]", "[Bye, hello]", "6: bye[1]: an example that stands once; this one already does in line 4"),
        ("[Bye]", "[Bye, '?']", "6: bye[1]: an example that has words"),
    ],
)
def test_useless_examples_of_talk_are_told_by_check(folder: Path, right: str, wrong: str, told: str) -> None:
    assert damage(folder, "talk.yaml", right, wrong) == [f"words/talk.yaml:{told}"]
    read_talk(folder)


A_SHORT_WORD = "a single word that is written short, and maybe the word that it stands for (as 'anz = Anzahl')"


@pytest.mark.parametrize(
    ("right", "wrong", "told"),
    [
        ("abt", "abt allg", f"2: {A_SHORT_WORD}"),
        ("anz =", "=", f"3: {A_SHORT_WORD}"),
        ("= Anzahl", "= die Anzahl", "3: anz: a single word behind '='"),
        ("= Anzahl", "=", "3: anz: a single word behind '='"),
        ("anz = Anzahl", "Abt", "3: an abbreviation that stands once; 'Abt' already does in line 2"),
    ],
)
def test_wrong_abbreviations_are_told(folder: Path, right: str, wrong: str, told: str) -> None:
    assert damage(folder, "abbreviations.txt", right, wrong) == [f"words/abbreviations.txt:{told}"]


def test_all_mistakes_are_told_at_once(folder: Path) -> None:
    damage(folder, "de.yaml", "theme_one:", "theme_onee:")
    damage(folder, "de.yaml", "of for", "of of")
    damage(folder, "talk.yaml", "[Bye]", "Bye")
    damage(folder, "abbreviations.txt", "abt", "a b")
    shutil.move(folder / "words" / "near_words.txt", folder / "words" / "near.txt")
    (folder / "words" / "en.yaml").write_bytes(WORDS.replace("the", "thé").replace("…", "").encode("latin-1"))
    assert [(mistake.file, mistake.line) for mistake in mistakes(folder)] == [
        ("words/abbreviations.txt", 2),
        ("words/de.yaml", 4),
        ("words/de.yaml", 28),
        ("words/en.yaml", 3),
        ("words/near_words.txt", 1),
        ("words/talk.yaml", 6),
    ]


def test_the_bundled_folder_is_where_the_files_are() -> None:
    assert (FOLDER / "words" / "de.yaml").is_file()
