"""What every screen is made with: the catalogue, one language, and the small words between names."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from copy import copy
from functools import cached_property
from typing import Final, Self

from markupsafe import Markup, escape

from bot.answers import address
from bot.answers.screen import Go, Link
from bot.answers.screens.layout import bold, shorten
from bot.answers.screens.spelling import Spelling
from bot.answers.texts import Texts
from bot.catalogue import Catalogue, Funding, Land, Language, Month, Organisation, Period, Place, Theme, Town, Verbund
from bot.catalogue.written import Both
from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.organisations.organisations import OrganisationWords
from bot.questions.topics.topics import TopicIndex

_SUBJECTS: Final = 12
"""So many subjects fill a screen."""


class View:
    """The catalogue as readers of one language see it."""

    def __init__(
        self,
        catalogue: Catalogue,
        topics: TopicIndex,
        organisations: OrganisationWords,
        spelling: Spelling,
        language: Language,
        texts: Texts,
        *,
        logs_unanswered: bool = False,
    ) -> None:
        self.catalogue = catalogue
        self.topics = topics
        self.organisations = organisations
        self.spelling = spelling
        self.language = language
        self.t = texts
        self.logs_unanswered = logs_unanswered
        self.listing: Question | None = None
        """The question whose answer lists Verbünde to choose from, on its screen."""

    def spelling_as(self, typed: Mapping[str, str]) -> Self:
        """The same view, with these folded words spelt as somebody typed them."""
        view = copy(self)
        view.spelling = self.spelling.with_typed(typed)
        return view

    def of_listing(self, question: Question) -> Self:
        """The same view, from whose Verbünde a way leads back to the answer to a question."""
        view = copy(self)
        view.listing = question
        return view

    @cached_property
    def subjects(self) -> tuple[str, ...]:
        """What people may search for: the subjects that are offered; where none are, keywords of Verbünde.

        These between them lead to as many different Verbünde as possible, those that lead to most first.
        """
        if offered := tuple(one.words[self.language][0] for one in self.catalogue.subjects if one.offered):
            return offered
        having: dict[str, set[str]] = defaultdict(set)
        for verbund in self.catalogue.verbuende.values():
            for keyword in verbund.keywords[self.language]:
                having[keyword].add(verbund.id)
        frequent = sorted(having, key=lambda keyword: len(having[keyword]), reverse=True)
        chosen: list[str] = []
        times: Counter[str] = Counter()
        while len(chosen) < min(_SUBJECTS, len(having)):
            best = (0.0, "")
            for keyword in frequent:
                if len(having[keyword]) < best[0]:
                    break
                if keyword not in chosen:
                    # A Verbund that is already led to counts half as much each time.
                    best = max(best, (sum(0.5 ** times[id_] for id_ in having[keyword]), keyword))
            chosen.append(best[1])
            times.update(having[best[1]])
        return tuple(chosen)

    # Names

    def of(self, text: Both) -> str:
        """A text of the catalogue in this language."""
        return text[self.language]

    def programme_fact(self, id_: str) -> str:
        """The text of a fact of the programme."""
        return next((self.of(fact.text) for fact in self.catalogue.programme.facts if fact.id == id_), "")

    def verbuende(self, ids: Iterable[str]) -> tuple[Verbund, ...]:
        """The Verbünde with these ids."""
        return tuple(self.catalogue.verbuende[id_] for id_ in ids)

    def themes(self, ids: Iterable[str]) -> tuple[Theme, ...]:
        """The themes with these ids."""
        return tuple(self.catalogue.themes[id_] for id_ in ids)

    def theme_of(self, verbund: Verbund) -> str:
        """The title of the theme a Verbund is in."""
        return self.of(self.catalogue.theme_of(verbund).title)

    def land(self, land: Land) -> str:
        """The name of a Land."""
        return self.of(land.name)

    def in_land(self, land: Land) -> str:
        """The same behind "in"."""
        return self.of(land.within) if land.within else self.t.plain("in-land", land=self.land(land))

    def place(self, place: Place) -> str:
        """The name of a place with its Land, unless the name tells it."""
        land = self.land(self.catalogue.laender[place.land])
        return place.name if land in place.name else f"{place.name} ({land})"

    def sort(self, kind: str) -> str:
        """What organisations of a kind are called together."""
        return self.t("sort-name", sort=kind)

    def seat(self, organisation: Organisation) -> str:
        """The Land or country where an organisation sits, or nothing where this is not known."""
        if land := self.catalogue.land_of(organisation):
            return self.land(self.catalogue.laender[land])
        return self.country(organisation.country) if organisation.country else ""

    def country(self, country: str) -> str:
        """The name of a country other than Germany, or what all of these are called together."""
        return self.t.plain("country-name", country=country)

    def town(self, town: Town) -> str:
        """The name of a town, with its Land where there are several of that name."""
        name = town.name_en if town.name_en and self.language == "en" else town.name
        if town.name not in self.catalogue.shared_names:
            return name
        return f"{name} ({self.land(self.catalogue.laender[town.land])})"

    def names(self, verbuende: Iterable[Verbund]) -> Markup:
        """The names of Verbünde, in bold, as a phrase."""
        return self.join(bold(verbund.name) for verbund in verbuende)

    # Phrases

    def decimal(self, number: float) -> str:
        """A number with one decimal, as it is written in the language."""
        return f"{number:.1f}".replace(".", "," if self.language == "de" else ".")

    def join(self, items: Iterable[str], last: str = "and") -> Markup:
        """Items as a phrase: commas between them, and "and" or "or" before the last."""
        parts = [escape(item) for item in items]
        if len(parts) < 2:
            return Markup("").join(parts)
        first = Markup(", ").join(parts[:-1])
        return self.t("or", first=first, last=parts[-1]) if last == "or" else self.t("and", first=first, last=parts[-1])

    def some(self, items: Sequence[str], limit: int) -> Markup:
        """The first items, and a word for the others if there are more."""
        # One more is shorter than the word for it.
        if len(items) <= limit + 1:
            return Markup(", ").join(items)
        return self.t("and-more", items=Markup(", ").join(items[:limit]), count=len(items) - limit)

    def month(self, month: Month) -> str:
        """A month, or a year where only that is known."""
        year = str(month.year)
        return self.t("month", name=self.month_name(month.month), year=year) if month.month else year

    def month_name(self, month: int) -> str:
        """What the months are called that are counted from 1."""
        return self.t("month-name", month=month)

    def euros(self, funding: Funding) -> Markup:
        """A sum of money; "about" where it is rounded."""
        figures = f"{funding.euros:,}"
        return self.t(
            "euros",
            figures=figures.replace(",", ".") if self.language == "de" else figures,
            precision="about" if funding.about else "exact",
        )

    def period(self, period: Period) -> Markup:
        """Run time: months, and the note."""
        start, end = (month and self.month(month) for month in (period.start, period.end))
        note = period.note and self.of(period.note)
        if note and all(date in note for date in (start, end) if date):
            # The note says it all.
            return escape(note)
        dates = self.dates(period)
        return Markup("{}. {}").format(dates, note) if note else dates

    def dates(self, period: Period) -> Markup:
        """Run time in short: months only, or the note where there are none."""
        if len(period.possible_starts) > 1 and len(period.possible_ends) > 1:
            # Sources that differ in both, each with what it tells of both.
            told = (
                self.t("period-both", start=self.month(start), end=self.month(end))
                for start, end in period.possible_times
                if start and end
            )
            return self.join(told, last="or")
        start, end = (
            self.join(map(self.month, months), last="or") for months in (period.possible_starts, period.possible_ends)
        )
        if start and end:
            return self.t("period-both", start=start, end=end)
        if start and period.seen:
            return self.t("period-seen", start=start, seen=self.month(period.seen))
        if start:
            return self.t("period-from", start=start)
        return self.t("period-until", end=end) if end else escape(self.of(period.note) if period.note else "")

    # Buttons

    def go(self, label: str, question: Question) -> Go | None:
        """A button to the answer of a question, unless the question is too long for one."""
        try:
            return Go(shorten(label), address.encode(question, self.language))
        except address.AddressTooLongError:
            return None

    def to_verbund(self, verbund: Verbund, label: Callable[[str], str] = str) -> Go | None:
        """A button to the card of a Verbund; from a list with the way back, where the button can carry that."""
        name = label(verbund.name)
        chosen = self.go(name, kinds.Card(verbund.id, self.listing)) if self.listing else None
        return chosen or self.go(name, kinds.AboutVerbuende((verbund.id,)))

    def to_card(self, verbund: Verbund) -> Go | None:
        """A button to the card of the Verbund that a screen is about."""
        return self.go(self.t.plain("button-card", name=verbund.name), kinds.AboutVerbuende((verbund.id,)))

    def to_theme_of(self, verbund: Verbund) -> Go | None:
        """A button to the card of the theme that a Verbund is in."""
        theme = self.catalogue.theme_of(verbund)
        return self.go(self.t.plain("button-theme", theme=self.of(theme.short)), kinds.AboutTheme((theme.id,)))

    def to_theme(self, theme: Theme, label: Callable[[str], str] = str) -> Go | None:
        """A button to the card of a theme; titles are too long for buttons."""
        return self.go(label(self.of(theme.short)), kinds.AboutTheme((theme.id,)))

    def to(self, key: str, question: Question) -> Go | None:
        """A button with a label from the texts."""
        return self.go(self.t.plain(key), question)

    def out(self, key: str, url: str) -> Link:
        """A button that leads to a website."""
        return Link(self.t.plain(key), url)
