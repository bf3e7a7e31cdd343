"""From a question to its screen."""

from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from functools import lru_cache
from itertools import chain
from typing import Final, Literal, get_args

from markupsafe import Markup

from bot.answers import address
from bot.answers.screen import Go, Link, Screen
from bot.answers.screens import (
    at,
    cards,
    everywhere,
    facts,
    foremost_claims,
    lists,
    membership,
    nothing_found,
    organisations,
    programme,
    search,
    shares,
    superlatives,
    talk,
    themes_on,
    unsure,
)
from bot.answers.screens.claims import contradicted_sum, of_grant, of_run_time
from bot.answers.screens.compared_with import compared_with
from bot.answers.screens.finding import Found, find
from bot.answers.screens.fitting import LeftOut, fitted
from bot.answers.screens.layout import BUTTON_LIMIT, Block, Draft, Row, fit, italic, paragraph, row, shorten
from bot.answers.screens.naming import mentioned, name_of
from bot.answers.screens.spelling import Spelling, Written
from bot.answers.screens.view import View
from bot.answers.texts import texts
from bot.catalogue import LANGUAGES, Catalogue, Language
from bot.questions import kinds
from bot.questions.kinds import Countable, Question
from bot.questions.names.known_names import Kind
from bot.questions.noted.note import Note
from bot.questions.organisations.organisations import OrganisationWords
from bot.questions.places.towns import TownNames, short
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.folding import fold

_HEARD_LIMIT: Final = 40
"""Characters of what somebody typed that are repeated to them."""
_LEFT_OUT_NAMED: Final = 5
_NOTES: Final = 3
"""So many notes stand beside an answer; more would hide it."""
_LINE: Final = Markup("———")
"""What stands between the answers to several questions."""
_Blocks = tuple[Block, ...]
_Rows = tuple[Row, ...]


class Screens:
    """The screens of one catalogue. The same question in the same language always has the same screen."""

    def __init__(
        self,
        catalogue: Catalogue,
        topics: TopicIndex | None = None,
        organisations: OrganisationWords | None = None,
        *,
        logs_unanswered: bool = False,
    ) -> None:
        self._topics = topics = topics or TopicIndex(catalogue)
        self._written = Written(catalogue)
        organisations = organisations or OrganisationWords(catalogue, TownNames(catalogue))
        self._views = {
            language: View(
                catalogue,
                topics,
                organisations,
                Spelling(self._written, language),
                language,
                texts(language),
                logs_unanswered=logs_unanswered,
            )
            for language in LANGUAGES
        }
        self._draft = lru_cache(maxsize=256)(self._new_draft)

    def prepare(self) -> None:
        """Work out what not all screens need, so that nobody has to wait for it."""
        self._written.prepare()

    def screen(self, question: Question, language: Language, notes: Sequence[Note] = ()) -> Screen:
        """The answer to a question, with notes on how it was understood."""
        if isinstance(question, kinds.Several):
            return self.several([(one, ()) for one in question.questions], language)
        return self._framed(*self._told(question, language, notes), language)

    def several(self, asked: Sequence[tuple[Question, Sequence[Note]]], language: Language) -> Screen:
        """The answers to questions that are asked at once, one below the other, each with its notes."""
        questions, blocks, rows = zip(*(self._told(one, language, notes) for one, notes in asked), strict=True)
        below = (block for one in blocks[1:] for block in (paragraph(_LINE), *one))
        buttons = _told_apart(tuple(chain.from_iterable(rows)))
        return self._framed(kinds.Several(questions), (*blocks[0], *below), buttons, language)

    def _framed(self, question: Question, blocks: Sequence[Block], rows: Sequence[Row], language: Language) -> Screen:
        view = self._views[language]
        return Screen(fit(blocks, italic(view.t("cut"))), _rows(view, question, rows), language)

    def _told(self, asked: Question, language: Language, notes: Sequence[Note]) -> tuple[Question, _Blocks, _Rows]:
        """The question as far as it fits into an address, and what its screen says and offers."""
        question, left_out = fitted(asked, self._telling, self._found)
        name_said = any(note.kind in {"unknown", "region", "abroad", "home"} for note in notes)
        view, draft = self._views[language], None
        if typed := {note.meant[1]: note.heard for note in notes if note.kind == "typed" and note.meant}:
            view = view.spelling_as(typed)
            draft = _draft(view, question, name_said=name_said)
        draft = draft or self._draft(question, language, name_said=name_said)
        if draft.denies:
            notes = [note for note in notes if note.kind != "reason"]
        aside = _notes(view, question, notes, left_out, kept=_kept(view, asked, question))
        blocks = (*draft.blocks, aside) if draft.begins_with_answer else (aside, *draft.blocks)
        return question, blocks, draft.rows

    def _telling(self, word: str) -> tuple[bool, float]:
        """How much a word tells that is looked for: a thing more than what is done with it, and what is rare."""
        return self._topics.names_thing(word), self._topics.weight(word) or 0.0

    def _found(self, search: kinds.Search) -> tuple[Found, ...]:
        """What a search finds, which no language changes."""
        return find(self._views[LANGUAGES[0]], search)

    def _new_draft(self, question: Question, language: Language, *, name_said: bool) -> Draft:
        """The screen without what is noted beside it, and so the same for everybody who asks."""
        return _draft(self._views[language], question, name_said=name_said)


def _draft(view: View, question: Question, *, name_said: bool) -> Draft:
    if isinstance(question, kinds.LISTING):
        view = view.of_listing(question)
    match question:
        case kinds.Start():
            return talk.start(view)
        case kinds.Help():
            return talk.help_(view)
        case kinds.Privacy():
            return talk.privacy(view)
        case kinds.AboutProgramme():
            return programme.about_programme(view, question)
        case kinds.AllThemes():
            return lists.all_themes(view)
        case kinds.AllVerbuende():
            return lists.all_verbuende(view, question)
        case kinds.AllLaender():
            return everywhere.all_laender(view, question)
        case kinds.AllPlaces():
            return everywhere.all_places(view, question)
        case kinds.AllFunding():
            return lists.all_funding(view)
        case kinds.AllOrganisations():
            return organisations.all_organisations(view, question)
        case kinds.AboutTheme():
            return cards.about_themes(view, question)
        case kinds.Members():
            return membership.members(view, question)
        case kinds.AboutVerbuende():
            return cards.about_verbuende(view, question)
        case kinds.Card():
            return cards.chosen(view, question)
        case kinds.ThemeOf():
            return membership.theme_of(view, question)
        case kinds.IsIn():
            return membership.is_in(view, question)
        case kinds.SameTheme():
            return membership.same_theme(view, question)
        case kinds.Siblings():
            return membership.siblings(view, question)
        case kinds.Facts(verbuende=(_,), claims=(claim,)) if claim in get_args(kinds.Foremost):
            return foremost_claims.foremost(view, question, claim)
        case kinds.Facts():
            return facts.facts(view, question)
        case kinds.IsAt():
            return at.is_at(view, question)
        case kinds.Search():
            return search.search(view, question)
        case kinds.SearchHelp():
            return talk.search_help(view)
        case kinds.ThemesOn():
            return themes_on.themes_on(view, question)
        case kinds.Superlative():
            return superlatives.superlative(view, question)
        case kinds.AskBack():
            return unsure.ask_back(view, question)
        case kinds.Perhaps():
            return unsure.perhaps(view, question)
        case kinds.UnknownName():
            return unsure.unknown_name(view, question, said=name_said)
        case kinds.UnknownPlace():
            return unsure.unknown_place(view, said=name_said)
        case kinds.Greeting():
            return talk.greeting(view)
        case kinds.Thanks():
            return talk.thanks(view)
        case kinds.Goodbye():
            return talk.goodbye(view)
        case kinds.Identity():
            return talk.identity(view)
        case kinds.Remark():
            return talk.remark(view, question)
        case kinds.NotUnderstood():
            return unsure.not_understood(view, question)
        case kinds.NotText():
            return unsure.not_text(view)
        case kinds.UnknownCommand():
            return unsure.unknown_command(view, question)
        case kinds.OldButton():
            return unsure.old_button(view)
    raise TypeError(f"there is no screen for {type(question).__name__}")


def _notes(view: View, question: Question, notes: Sequence[Note], left_out: LeftOut, *, kept: Sequence[str]) -> Block:
    """What there is to say beside the answer."""
    told = [note for note in dict.fromkeys(notes) if note.kind != "typed"]
    lines = [_note(view, question, note) for note in told[:_NOTES]]
    if kept:
        lines.append(view.t("note-together", heard=view.some(kept, _LEFT_OUT_NAMED)))
    if left_out:
        names = view.some([name_of(view, field, value) for field, value in left_out], _LEFT_OUT_NAMED)
        lines.append(view.t("note-left-out", names=names))
    return paragraph(*map(italic, filter(None, lines)))


def _kept(view: View, asked: Question, question: Question) -> tuple[str, ...]:
    """The partners that are told and were to be left out, where the address of who is left has no room for them."""
    if isinstance(asked, kinds.AllOrganisations) and isinstance(question, kinds.Facts):
        return tuple(view.catalogue.organisations[id_].name for id_ in asked.without.organisations)
    return ()


def _note(view: View, question: Question, note: Note) -> Markup:
    printable = "".join(c if c.isprintable() else " " for c in note.heard)
    heard = shorten(" ".join(printable.split()), _HEARD_LIMIT)
    match note.kind:
        case "guessed" | "instead" | "deals" | "dealt" | "ordinary":
            name = mentioned(view, *note.meant) if note.meant else ""
            return view.t(f"note-{note.kind}", heard=heard, name=name)
        case "organisation":
            if note.beside:
                return view.t("note-no-participant", heard=heard, name=view.catalogue.verbuende[note.beside].name)
            return view.t("note-no-organisation", heard=heard)
        case "stranger":
            return view.t("note-stranger", heard=heard, name=view.catalogue.verbuende[note.beside].name)
        case "programme":
            return Markup("{}").format(view.programme_fact(note.heard))
        case "rated":
            return view.t("no-best")
        case "number":
            return view.t("note-no-number", heard=heard)
        case "figure" | "near_figure":
            quoted = note.quoted[view.language] if note.quoted else ""
            name, exact = view.catalogue.verbuende[note.beside].name, "yes" if note.kind == "figure" else "no"
            return view.t("note-figure", exact=exact, heard=heard, name=name, quoted=quoted)
        case "claimed":
            told = isinstance(question, kinds.IsAt | kinds.Facts) and "when" in question.facts
            return _of_run_time(view, note, told=told)
        case "part":
            return at.of_part(view, note.beside, *note.meant) if note.meant else Markup()
        case "granted":
            return of_grant(view, view.catalogue.verbuende[note.meant[1]], heard) if note.meant else Markup()
        case "tally":
            quoted = note.quoted[view.language] if note.quoted else ""
            return view.t("note-tally", so=note.heard, name=view.catalogue.verbuende[note.beside].name, quoted=quoted)
        case "places":
            return at.of_kind(view, note.beside, note.meant[1], so=note.heard) if note.meant else Markup()
        case "presumed":
            return _presumed(view, note.beside, *note.meant) if note.meant else Markup()
        case "disputed":
            where = mentioned(view, *note.meant) if note.meant else heard
            return view.t("is-disputed", name=view.catalogue.verbuende[note.beside].name, where=where)
        case "sum":
            return contradicted_sum(view, view.catalogue.verbuende[note.meant[1]], heard) if note.meant else Markup()
        case "outermost_sum":
            return shares.outermost_sum(view, question, heard) if isinstance(question, kinds.Search) else Markup()
        case "not_led":
            who = mentioned(view, *note.meant) if note.meant else heard
            verbund = view.catalogue.verbuende[note.beside]
            sure = "no" if verbund.coordinator and verbund.coordinator.note else "yes"
            return view.t("note-not-led", who=who, name=verbund.name, sure=sure)
        case "region":
            land = mentioned(view, *note.meant) if note.meant else ""
            return view.t("note-region", within="land" if land else "germany", heard=heard, land=land)
        case "count":
            return view.t("note-count", so=note.heard)
        case "share" | "all" | "portion" | "every_theme":
            return shares.of_all(view, question, note)
        case "of_none":
            return shares.after_all(view, question)
        case "sole":
            return shares.only_one(view, question, note.meant[1]) if note.meant else Markup()
        case "lies":
            return _lies(view, note, heard)
        case "in_land":
            return view.t("note-lies", lies="which", heard=heard, land=view.land(view.catalogue.laender[note.beside]))
        case "sits":
            seat = view.seat(view.catalogue.organisations[note.meant[1]]) if note.meant else ""
            return view.t("note-sits", sits=note.heard, seat=seat)
        case "most":
            return shares.most(view, question, *note.meant, denied=bool(note.heard)) if note.meant else Markup()
        case "more" if note.beside and note.meant:
            return shares.more_together(view, question, note.heard, note.meant[0], note.beside.split(","))
        case "more":
            return shares.more(view, question, note.heard, *note.meant) if note.meant else Markup()
        case "few":
            return shares.few(view, question, int(note.heard))
        case "compared":
            return compared_with(view, question, note.heard, note.meant[1]) if note.meant else Markup()
        case "surely":
            return view.t("note-surely", of="number" if note.heard in get_args(Countable) else "time")
        case "otherwise":
            place = view.catalogue.places[note.meant[1]] if note.meant else None
            return view.t("note-otherwise", heard=heard, place=view.place(place)) if place else Markup()
        case "namesake":
            return _namesake(view, note.meant[1]) if note.meant else Markup()
        case "unknown" | "typed":
            return view.t("note-unknown", what=_unknown(question), heard=heard)
    return view.t(f"note-{note.kind}", heard=heard)


def _of_run_time(view: View, note: Note, *, told: bool) -> Markup:
    verbund = view.catalogue.verbuende[note.meant[1]] if note.meant else None
    return of_run_time(view, verbund, note.heard.split(), told=told) if verbund else Markup()


def _lies(view: View, note: Note, heard: str) -> Markup:
    """Whether a place lies in the Land that it is asked to lie in, as far as it is clear which place is meant."""
    if not note.beside:
        return view.t("note-lies", lies="itself", heard=heard, land="")
    lies = "open" if not note.meant else "yes" if note.meant == ("land", note.beside) else "no"
    return view.t("note-lies", lies=lies, heard=heard, land=view.land(view.catalogue.laender[note.beside]))


def _namesake(view: View, id_: str) -> Markup:
    """That nothing was in the better known town of that name, who took part from there, and which place is meant."""
    place = view.catalogue.places[id_]
    town = place.namesake or place.name
    others = view.organisations.towns.called.get(fold(short(town)), ())
    called = sum(short(view.catalogue.towns[other].name) == short(town) for other in others)
    told = [view.t("note-namesake", town=town if called <= 1 else short(town), others="one" if called <= 1 else "many")]
    names = [
        f"{organisation.name} ({', '.join(verbund.name for verbund in verbuende)})"
        for organisation, verbuende in nothing_found.called_after(view, short(town))
        if view.catalogue.place_of(organisation) != place
    ]
    if names:
        told.append(view.t("note-from-there", names=view.join(names)))
    return Markup(" ").join((*told, view.t("note-namesake-here", place=view.place(place))))


def _unknown(question: Question) -> Literal["place", "theme", "subject", "partner", "verbund"]:
    """What a name may have been meant for that is in no list."""
    match question:
        case kinds.UnknownPlace() | kinds.AllLaender():
            return "place"
        case kinds.AllThemes():
            return "theme"
        case kinds.SearchHelp():
            return "subject"
        case kinds.UnknownName(kinds.Facts(facts=facts)) if "partners" in facts:
            return "partner"
    return "verbund"


def _presumed(view: View, verbund: str, kind: Kind | Literal["word"], id_: str) -> Markup:
    """That something named beside a Verbund has nothing to do with it, and of a place, what was there."""
    there = view.catalogue.verbuende_there((), (id_,) if kind == "place" else ())
    name = view.catalogue.verbuende[verbund].name
    told = view.t("note-presumed", kind=kind, what=mentioned(view, kind, id_), name=name)
    if not there:
        return told
    names = view.some([verbund.name for verbund in view.catalogue.in_order(there)], _NOTES)
    return Markup(" ").join((told, view.t("note-presumed-there", names=names)))


def _told_apart(rows: _Rows) -> _Rows:
    """The rows without links of the same name that lead to different pages: "Website"."""
    links = {button for one in rows for button in one if isinstance(button, Link)}
    named = Counter(link.label for link in links)
    return tuple(tuple(button for button in one if named[button.label] <= 1) for one in rows)


def _rows(view: View, question: Question, rows: Sequence[Row]) -> tuple[Row, ...]:
    """The rows of a screen, without buttons that lead nowhere new, and the row that ends every screen."""
    other: Language = "en" if view.language == "de" else "de"
    here = there = ""
    with suppress(address.AddressTooLongError):
        # Several questions together may be too long.
        here, there = address.encode(question, view.language), address.encode(question, other)
    switch = Go(view.t.plain("button-other-language"), there) if there else None
    last = row(switch, None if isinstance(question, kinds.Start) else view.to("button-menu", kinds.Start()))
    seen = {here, *(button.address for button in last if isinstance(button, Go))}
    kept: list[Row] = []
    for buttons in rows:
        new = tuple(button for button in buttons if not (isinstance(button, Go) and button.address in seen))
        seen.update(button.address for button in new if isinstance(button, Go))
        if new:
            kept.append(new)
    while sum(map(len, kept)) + len(last) > BUTTON_LIMIT:
        kept.pop()
    return (*kept, last)
