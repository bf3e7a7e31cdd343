"""Made-up catalogues of any size, and questions about them; the same for the same size.

Names follow the patterns of the thirty real ones: compounds (34 %), blends of clipped words (24 %), two words with a
separator (16 %), acronyms (10 %), blends with a year (10 %), everyday words (6 %). Names of Verbünde, themes, places
and organisations are all distinct after folding. Descriptions are a third as long as the real ones; their words follow
Zipf's law.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import isqrt
from random import Random
from typing import Final, Literal, get_args

from bot.catalogue import Catalogue, Land, Month, Organisation, Partner, Period, Place, Theme, Verbund, load
from bot.catalogue.models import Both, BothLists, Coordinator, Source, Title
from bot.questions.folding import fold
from bot.questions.vocabulary import vocabulary

Kind = Literal["name", "sentence", "topic", "place"]
KINDS: Final[tuple[Kind, ...]] = get_args(Kind)

_MUNICIPALITIES: Final = 10_000
"""Germany has few more."""
_ORGANISATIONS: Final = 20_000

_MODIFIERS: Final = (
    "Leerstands Flächen Wohn Dorf Stadt Orts Kern Quartiers Land Bürger Mobilitäts Verkehrs Bus Rad Energie Wärme Klima"
    " Wasser Abwasser Boden Grün Wald Garten Bau Umbau Haus Gebäude Alters Jugend Familien Schul Bildungs Kultur Musik"
    " Sport Gesundheits Pflege Arzt Digital Daten Karten Netz Breitband Funk Finanz Haushalts Steuer Fonds Gewerbe"
    " Handels Markt Laden Handwerks Arbeits Fachkräfte Pendler Tourismus Freizeit Ferien Küsten Hafen Fluss Berg Tal"
    " Grenz Nachbarschafts Vereins Ehrenamts Beteiligungs Planungs Regional Kreis Gemeinde Verbands Genossenschafts"
    " Stiftungs Erbbau Denkmal Sanierungs Förder Wettbewerbs Zukunfts Wandel Demografie Integrations Sozial Rück"
).split()
_HEADS: Final = (
    "management kataster wandel planung entwicklung wirtschaft börse werkstatt labor forum atlas monitor kompass"
    " netz plattform agentur allianz bündnis fonds modell konzept strategie steuerung nutzung gewinnung versorgung"
    " sicherung erneuerung umbau rückbau ausbau pflege beratung bildung förderung gestaltung beteiligung teilhabe"
    " dienst zentrum haus treff laden mobil taxi express spiel baukasten leitfaden handbuch rechner karte archiv"
    " speicher kreislauf bilanz prognose szenario zukunft heimat"
).split()
_SYLLABLES: Final = (
    "Ko Kom Inno Na Flä Re Do La Mo Kli Wo Zu Qua Sta Rau Agi Bau Bü Dia Ene Ge Hal Inte Kul Lee Ne Or Pfle Sozi Tou"
    " Um Ver Wi Zen Fo Gü Hei Ja Lu Mig Nu Ö Pa Ro Su Te Vi We Xe Ya"
).split()
_EVERYDAY: Final = (
    "heimat orts bürger familien alters natur stadt land dorf wasser wald herz kinder klima tal jugend nachbar boden"
    " wohn alltags"
).split()
_QUALITIES: Final = (
    "nah wert reich freundlich gerecht stark froh treu bunt frisch lebendig offen sicher weit arm fern gemäß typisch"
    " bezogen verbunden"
).split()
_TOWNS: Final = (
    "Alten Birken Brunn Buchen Burg Dachs Eber Eichen Erlen Eschen Falken Feld Fisch Freuden Fuchs Gold Grün Habichts"
    " Hasel Hirsch Hohen Kalten Kirch Klein Königs Kron Lauter Linden Löwen Markt Mühl Neuen Nieder Ochsen Otten Raben"
    " Rehn Roten Sachsen Salz Schön Schwarz Sieben Sommer Stein Tannen Ulmen Wald Wart Weiden Weißen Winter Wolfs"
    " Zell Ziegel"
).split()
_ENDINGS: Final = (
    "bach berg born brück brunn burg dorf eck feld fels furt hagen hain haus hausen heim hof horst kirchen leben moor"
    " mühle münde rode roth see stadt stedt stein tal walde weiler wiesen zell"
).split()
_BEFORE: Final = "Bad Groß Klein Ober Unter Nieder Alt Neu Hohen Markt Sankt".split()
_ENGLISH: Final = (
    "vacan mobil plann hous energ clim water land villag town district neighbour partner citiz volunt young elder famil"
    " school health cultur tour trad craft work commut digit data map network broadband financ tax fund market shop"
    " build renov monument soil forest garden river coast border region cooper compet strateg model scenar forecast"
    " balanc circl archiv handbook guid game toolbox calcul"
).split()
_PREFIXES: Final = ("", "re", "co", "inter", "micro", "multi", "pre", "sub", "over", "non")
_SUFFIXES: Final = ("ing", "ed", "ation", "ity", "er", "al", "ism", "ive", "ment", "ors")
_FILLERS: Final = {
    "de": "die der und in mit von für das ein eine wurde sollten auf bei aus nach wie zwischen gemeinsam".split(),
    "en": "the of and in with from for a an was were should on at by after how between jointly to".split(),
}

_NAME_QUESTIONS: Final = (
    "Was macht {}?",
    "worum geht es bei {}",
    "In welchem Thema ist {}?",
    "Wer hat den Verbund {} geleitet?",
    "Guten Tag, könnten Sie mir bitte sagen, wo und wann {} gelaufen ist?",
    "erzähl mir was über {}",
    "What is {} about?",
    "which theme does {} belong to",
    "Who coordinated the project {}?",
    "Could you please tell me where {} took place?",
)
_TOPIC_QUESTIONS: Final = (
    "Welche Projekte gibt es zu {}?",
    "Verbünde zum Thema {}",
    "Ich suche etwas gegen {} in unserer Gemeinde",
    "Gibt es ein Projekt, das sich mit {} beschäftigt?",
    "Which projects deal with {}?",
    "anything about {}",
    "Is there a project on {}?",
)
_PLACE_QUESTIONS: Final = (
    "Welche Verbünde gab es in {}?",
    "Projekte in {}",
    "Was wurde in {} gemacht?",
    "Which projects were in {}?",
    "Is there anything in {}?",
)
_SENTENCES: Final = (
    "Wie wird denn morgen das Wetter bei euch da oben?",
    "Ich habe gestern meinen Schlüssel im Zug liegen lassen, was soll ich jetzt tun?",
    "Kannst du mir bitte einen Tisch für zwei Personen reservieren",
    "Unsere Nachbarin backt jeden Samstag einen Kuchen für die ganze Straße.",
    "wann fährt der nächste bus zum bahnhof",
    "Mein Hund mag keine Katzen, aber der Kater von nebenan liebt ihn.",
    "Der Bürgermeister sprach lange über die neue Turnhalle und das Freibad.",
    "Wie viel kostet eigentlich ein neuer Reisepass?",
    "Ich möchte meinen Wohnsitz ummelden, welche Unterlagen brauche ich dafür?",
    "schreib mir ein gedicht über den herbst",
    "Warum ist der Himmel blau und das Gras grün?",
    "Das hat mir gestern leider überhaupt nicht weitergeholfen.",
    "Morgen Abend spielen wir im Garten Federball, wenn es nicht regnet.",
    "Hast du vielleicht eine Idee, was ich heute kochen könnte?",
    "Es war einmal ein König, der hatte drei Töchter und kein einziges Pferd.",
    "What is the capital of Australia?",
    "could you write a short poem about autumn leaves",
    "My neighbour bakes a cake for the whole street every Saturday.",
    "When does the next train to the airport leave?",
    "I lost my keys on the train yesterday, what should I do now?",
    "How much does a new passport cost these days?",
    "The mayor spoke for a long time about the swimming pool.",
    "Tell me a joke about penguins, please.",
    "Why did the chicken cross the road twice last Tuesday?",
)
_NEIGHBOURS: Final = dict(
    zip("qwertzuiopasdfghjklyxcvbnm", "wertzuioüsdfghjkläxcvbnmn", strict=False)
)  # the key to the right


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, and the folded name in it, misspelt as it is, where there is one."""

    kind: Kind
    text: str
    heard: str = ""


class Synthetic:
    """Makes one catalogue and questions about it."""

    def __init__(self, size: int) -> None:
        self._random = Random(size)
        self._size = size
        self._taken: set[str] = set()
        self._words = {"de": self._shuffled(_german()), "en": self._shuffled(_english())}

    @cached_property
    def catalogue(self) -> Catalogue:
        """The catalogue. Programme and Länder are the real ones."""
        real = load()
        theme_count = max(4, isqrt(self._size) // 2)
        laender = tuple(real.laender.values())
        themes = [f"thema-{index}" for index in range(theme_count)]
        titles = [self._distinct(self._theme) for _ in themes]
        verbund_names = [self._distinct(self._name) for _ in range(self._size)]
        places = [self._place(index, laender) for index in range(min(4 * self._size, _MUNICIPALITIES))]
        organisations = [self._organisation(i, places) for i in range(min(4 * self._size, _ORGANISATIONS))]
        verbuende = [
            self._verbund(index, name, themes[index % theme_count], places, organisations)
            for index, name in enumerate(verbund_names)
        ]
        members: dict[str, list[str]] = {theme: [] for theme in themes}
        for verbund in verbuende:
            members[verbund.theme].append(verbund.id)
        return Catalogue(
            real.programme,
            [self._theme_of(id_, title, members[id_]) for id_, title in zip(themes, titles, strict=True)],
            verbuende,
            laender,
            places,
            organisations,
        )

    def questions(self, kind: Kind, count: int) -> Iterator[Asked]:
        """So many questions of a kind, no two alike where that can be avoided."""
        verbuende, places = tuple(self.catalogue.verbuende.values()), tuple(self.catalogue.places.values())
        rng = self._random
        for index in range(count):
            match kind:
                case "name":
                    heard = misspelt(rng, rng.choice(verbuende).name)
                    yield Asked(kind, _NAME_QUESTIONS[index % len(_NAME_QUESTIONS)].format(heard), fold(heard))
                case "topic":
                    template = _TOPIC_QUESTIONS[index % len(_TOPIC_QUESTIONS)]
                    keywords = rng.choice(verbuende).keywords["de" if index % len(_TOPIC_QUESTIONS) < 4 else "en"]
                    yield Asked(kind, template.format(rng.choice(keywords)))
                case "place":
                    template = _PLACE_QUESTIONS[index % len(_PLACE_QUESTIONS)]
                    yield Asked(kind, template.format(rng.choice(places).name))
                case "sentence":
                    yield Asked(kind, _SENTENCES[index % len(_SENTENCES)])

    # Names

    def _distinct(self, make: Callable[[int], str]) -> str:
        """A name that nothing else has; the longer, the more attempts it takes."""
        attempt = 0
        while True:
            name = make(attempt // 8)
            key = fold(name)
            if key not in self._taken and not vocabulary().knows(key):
                self._taken.add(key)
                return name
            attempt += 1

    def _name(self, more: int) -> str:
        rng = self._random
        blend = "".join(rng.choices(_SYLLABLES, k=rng.choice((2, 2, 3)) + more))
        share = rng.random()
        if share < 0.34:
            return self._compound(more)
        if share < 0.58:
            return blend
        if share < 0.74:
            return f"{rng.choice(_SYLLABLES)}{rng.choice(_SYLLABLES)}{rng.choice('_- ')}{self._compound(more)}"
        if share < 0.84:
            return "".join(rng.choice("AEIOU" if i % 2 else "BDFGKLMNPRSTVWZ") for i in range(rng.choice((3, 4, 5)) + more))
        if share < 0.94:
            return f"{blend}{rng.choice(('', ' ', '-'))}{rng.randrange(2015, 2040)}"
        return "".join(rng.choices(_EVERYDAY, k=1 + more)) + rng.choice(_QUALITIES)

    def _compound(self, more: int) -> str:
        parts = (*self._random.choices(_MODIFIERS, k=1 + more), self._random.choice(_HEADS))
        return "".join(parts).capitalize()

    def _theme(self, more: int) -> str:
        return f"{self._compound(more)} und {self._compound(more)}"

    def _town(self, more: int) -> str:
        before = self._random.choice(_BEFORE) if more or self._random.random() < 0.1 else ""
        between = "".join(self._random.choices(_TOWNS, k=max(0, more - 1))).lower()
        stem = f"{self._random.choice(_TOWNS)}{between}{self._random.choice(_ENDINGS)}"
        return f"{before} {stem}" if before in {"Bad", "Markt", "Sankt"} else f"{before}{stem}".capitalize()

    def _body(self, more: int) -> str:
        match self._random.randrange(4):
            case 0:
                return f"Institut für {self._compound(more)}"
            case 1:
                return f"{self._compound(more)} GmbH"
            case 2:
                return f"Universität {self._town(more)}"
            case _:
                return f"Verein {self._compound(more)} {self._town(more)}"

    # Models

    def _place(self, index: int, laender: Sequence[Land]) -> Place:
        rng = self._random
        name, land = self._distinct(self._town), rng.choice(laender).id
        district = index % 10 == 0
        # Each district is followed by the municipalities that lie in it.
        ags = f"{index // 10:05}" if district else f"{index // 10:05}{index % 10:03}"
        return Place(
            id=f"ort-{index}", name=name, kind="district" if district else "town", land=land, ags=ags,
            lat=round(rng.uniform(47.5, 55), 4), lon=round(rng.uniform(6, 15), 4),
        )  # fmt: skip

    def _organisation(self, index: int, places: Sequence[Place]) -> Organisation:
        if index % 4 == 0:
            name = f"Stadt {places[index % len(places)].name}"
            return Organisation(id=f"org-{index}", name=name, kind="municipality")
        return Organisation(id=f"org-{index}", name=self._distinct(self._body), kind="research")

    def _theme_of(self, id_: str, title: str, members: Sequence[str]) -> Theme:
        short = title.split()[0]
        return Theme(
            id=id_,
            title=Both(de=title, en=f"Theme of {title.replace(' und ', ' and ')}"),
            short=Both(de=short, en=f"{short} theme"),
            summary=self._texts(12),
            description=BothLists(de=(self._text("de", 12),), en=(self._text("en", 12),)),
            aliases=BothLists(de=(title.split()[-1],), en=(f"Theme {title.split()[-1]}",)),
            keywords=self._keywords(5),
            verbuende=tuple(members),
            programme_page="https://example.org/theme",
            sources=(_SOURCE,),
        )

    def _verbund(
        self, index: int, name: str, theme: str, places: Sequence[Place], organisations: Sequence[Organisation]
    ) -> Verbund:
        rng = self._random
        alias = self._distinct(lambda more: f"{self._compound(more)} {rng.choice(_MODIFIERS)}")
        start = rng.randrange(2012, 2030)
        own = rng.sample(organisations, k=rng.randint(3, 5))
        return Verbund(
            id=f"v-{index}",
            name=name,
            everyday_word=name.islower(),
            aliases=(alias,),
            theme=theme,
            title=Title(de=f"{name}: {alias} {self._text('de', 3)}", en=f"{name}: {self._text('en', 5)}"),
            summary=self._texts(16),
            outcome=self._texts(14),
            coordinator=Coordinator(organisation=own[0].id),
            partners=tuple(Partner(organisation=other.id) for other in own[1:]),
            places=tuple(place.id for place in rng.sample(places, k=rng.randint(1, 4))),
            period=Period(start=Month(year=start, month=rng.randint(1, 12)), end=Month(year=start + 3, month=6)),
            programme_page="https://example.org/verbund",
            keywords=self._keywords(7),
            asked=BothLists(de=(self._text("de", 6),), en=(self._text("en", 6),)),
            sources=(_SOURCE,),
        )

    def _texts(self, length: int) -> Both:
        return Both(de=self._text("de", length), en=self._text("en", length))

    def _keywords(self, count: int) -> BothLists:
        de = tuple(dict.fromkeys(self._word("de") for _ in range(count)))
        return BothLists(de=de, en=tuple(dict.fromkeys(self._word("en") for _ in range(count))))

    def _text(self, language: Literal["de", "en"], length: int) -> str:
        rng = self._random
        words = (rng.choice(_FILLERS[language]) if rng.random() < 0.5 else self._word(language) for _ in range(length))
        return " ".join(words) + "."

    def _word(self, language: Literal["de", "en"]) -> str:
        words = self._words[language]
        return words[int(len(words) ** self._random.random()) - 1]

    def _shuffled(self, words: list[str]) -> list[str]:
        self._random.shuffle(words)
        return words


_SOURCE: Final = Source(url="https://example.org/source", supports="everything")


def _german() -> list[str]:
    return list(dict.fromkeys(f"{modifier}{head}" for modifier in _MODIFIERS for head in _HEADS))


def _english() -> list[str]:
    return [f"{prefix}{stem}{suffix}" for prefix in _PREFIXES for stem in _ENGLISH for suffix in _SUFFIXES]


def misspelt(rng: Random, name: str) -> str:
    """A name as people type it: without care, and with a typo (two in three of ten names of seven letters and more)."""
    if rng.random() < 0.6:
        name = name.lower()
    if rng.random() < 0.6:
        for umlaut, plain in ("äa", "öo", "üu") if rng.random() < 0.3 else (("ä", "ae"), ("ö", "oe"), ("ü", "ue")):
            name = name.replace(umlaut, plain)
    if rng.random() < 0.5:
        name = name.translate(str.maketrans("_-", "  ") if rng.random() < 0.5 else {ord(c): None for c in "_- "})
    for _ in range(2 if len(name) >= 7 and rng.random() < 0.3 else 1):
        name = _edited(rng, name)
    return name


def _edited(rng: Random, name: str) -> str:
    """One edit: a key beside the right one, a letter lost, two swapped, one too many."""
    at = rng.randrange(len(name) - 1)
    beside = _NEIGHBOURS.get(name[at].lower(), "e")
    share = rng.random()
    if share < 0.3:
        return name[:at] + beside + name[at + 1 :]
    if share < 0.55:
        return name[:at] + name[at + 1 :]
    if share < 0.8:
        return name[:at] + name[at + 1] + name[at] + name[at + 2 :]
    return name[:at] + beside + name[at:]
